// Writes every generated file: action.yml and README tables of the actions, schemas, the reason codes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { slipwayFile } from '../src/environment/slipway-schema.ts'
import { endings } from '../src/endings.ts'
import { allKinds } from '../src/kinds/all-kinds.ts'
import type { KindDefinition } from '../src/kinds/kind.ts'
import { waveNames } from '../src/kinds/wave.ts'
import { actions } from '../src/main/actions.ts'
import type { ActionSpec } from '../src/schema/declaration.ts'
import { beginMarker, endMarker, keysMarker, replaceGenerated } from '../src/schema/generated-part.ts'
import { renderActionYml } from '../src/schema/render-action.ts'
import { renderJsonSchema } from '../src/schema/render-json-schema.ts'
import { renderKeys } from '../src/schema/render-keys.ts'
import { renderTables } from '../src/schema/render-readme.ts'

export const specs: readonly ActionSpec[] = await Promise.all(
  Object.values(actions).map(async (entry) => await entry.declaration()),
)

const root = dirname(import.meta.dirname)

/** Every generated file, path below the repository's root -> text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const spec of specs) {
    files.set(`actions/${spec.id}/action.yml`, renderActionYml(spec))
    files.set(`actions/${spec.id}/README.md`, replaceGenerated(currentReadme(spec), renderTables(spec)))
  }
  files.set('schema/slipway.schema.json', renderJsonSchema(slipwayFile))
  files.set(
    'docs/slipway-yml.md',
    replaceGenerated(document('docs/slipway-yml.md'), renderKeys(slipwayFile.of), keysMarker),
  )
  files.set('docs/reason-codes.md', reasonCodes())
  files.set('docs/kinds.md', kinds())
  return files
}

function document(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function currentReadme(spec: ActionSpec): string {
  const file = join(root, 'actions', spec.id, 'README.md')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  return `# ${spec.id}\n\n${spec.description}.\n\n${beginMarker}\n${endMarker}\n`
}

function reasonCodes(): string {
  const rows = Object.entries(endings)
  const green = rows.flatMap(([code, ending]) =>
    'blame' in ending ? [] : [`| \`${code}\` | ${ending.outcome} | ${ending.meaning} |`],
  )
  const red = rows.flatMap(([code, ending]) =>
    'blame' in ending
      ? [`| \`${code}\` | ${ending.outcome} | ${ending.blame} | ${ending.meaning} | ${ending.remedy} |`]
      : [],
  )
  return [
    '# Reason codes',
    '',
    'Generated from `src/endings.ts` by `npm run generate`. The output `reason-code` of every action is one of these; a',
    'name never changes its meaning within a major version.',
    '',
    '## The step ends green',
    '',
    '| Code | Outcome | Meaning |',
    '| --- | --- | --- |',
    ...green,
    '',
    '## The step ends red',
    '',
    '| Code | Outcome | Who has to act | Meaning | Usual remedy (the message itself is more exact) |',
    '| --- | --- | --- | --- | --- |',
    ...red,
    '',
  ].join('\n')
}

function kinds(): string {
  const inOrder = waveNames.flatMap((wave) => allKinds.filter((definition) => definition.wave === wave))
  return [
    '# Kinds',
    '',
    'Generated from `src/kinds/` by `npm run generate`: what deploy-env and verify-rollout know of each kind. Kinds are',
    'written wave by wave, in the order below; kinds that are not listed go by their group, else with the Services.',
    'verify-rollout ends red when a kind cannot be proven; kinds that are not listed cannot.',
    '',
    '| Wave | Kind | Group | Proven when | Scales |',
    '| --- | --- | --- | --- | --- |',
    ...inOrder.map(kindRow),
    '',
  ].join('\n')
}

function kindRow({ wave, kind, group, proof, readiness, scales }: KindDefinition): string {
  const proven = typeof readiness === 'function' ? proof : `never: ${readiness.unprovable}`
  return `| ${wave} | \`${kind}\` | ${group} | ${proven} | ${scales === true ? 'yes' : ''} |`
}

function writeAll(): void {
  for (const [path, text] of generatedFiles()) {
    const file = join(root, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    process.stdout.write(`generate: wrote ${path}\n`)
  }
}

if (import.meta.main) writeAll()
