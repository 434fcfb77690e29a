import { posix } from 'node:path'

/** Who may import whom in src/ (docs/architecture.md, "Layers"), checked on the text itself, without the linter. */

type Layer =
  | 'errors'
  | 'domain'
  | 'report'
  | 'ports'
  | 'operations'
  | 'adapters'
  | 'action-contract'
  | 'declaration'
  | 'plan'
  | 'effect'
  | 'main'
  | 'wiring'
  | 'start'

interface Allowed {
  /** Layers that may be imported at run time. */
  readonly values: readonly Layer[]
  /** Layers of which only types may be imported besides. */
  readonly types: readonly Layer[]
  /** Anything outside src/: node modules and packages. */
  readonly outside: RegExp
  /** Whether the machine (process, clock, timers, network, log, chance) is out of reach. */
  readonly pure: boolean
}

const calculation = /^(node:(path|util|crypto)|js-yaml|semver(\/.*)?|toml-eslint-parser)$/
const nothing = /^$/
const anything = /./
const domainFolders = [
  ...['image', 'version', 'release', 'manifest', 'rollout', 'kinds', 'environment', 'ledger', 'promotion'],
  ...['schema', 'text', 'yaml'],
]

const table: Readonly<Record<Layer, Allowed>> = {
  errors: { values: ['errors'], types: [], outside: nothing, pure: true },
  domain: { values: ['domain', 'errors'], types: [], outside: calculation, pure: true },
  report: { values: ['report', 'domain', 'errors'], types: [], outside: calculation, pure: true },
  ports: { values: [], types: ['ports', 'domain', 'errors'], outside: nothing, pure: true },
  operations: {
    values: ['operations', 'domain', 'report', 'errors'],
    types: ['ports'],
    outside: calculation,
    pure: true,
  },
  'action-contract': {
    values: [],
    types: ['operations', 'ports', 'report', 'domain', 'errors'],
    outside: nothing,
    pure: true,
  },
  declaration: { values: ['domain'], types: [], outside: nothing, pure: true },
  plan: {
    values: ['declaration', 'plan', 'domain', 'report', 'errors'],
    types: ['effect', 'operations', 'ports', 'action-contract'],
    outside: calculation,
    pure: true,
  },
  effect: {
    values: ['declaration', 'plan', 'effect', 'operations', 'domain', 'report', 'errors'],
    types: ['ports', 'action-contract'],
    outside: calculation,
    pure: true,
  },
  adapters: {
    values: ['adapters', 'domain', 'report', 'errors'],
    types: ['ports'],
    outside: anything,
    pure: false,
  },
  main: {
    values: ['main', 'adapters', 'operations', 'domain', 'report', 'errors'],
    types: ['ports', 'action-contract'],
    outside: anything,
    pure: false,
  },
  wiring: {
    values: [
      ...(['wiring', 'declaration', 'plan', 'effect'] as const),
      ...(['action-contract', 'main', 'adapters', 'operations', 'domain', 'errors'] as const),
    ],
    types: ['ports'],
    outside: calculation,
    pure: true,
  },
  start: {
    values: ['start', 'wiring', 'main'],
    types: ['action-contract', 'domain'],
    outside: nothing,
    pure: true,
  },
}

/** The layer of a file below src/. Errors: throws for a place that the table does not know. */
export function layerOf(file: string): Layer {
  const [folder = '', second = '', third = ''] = file.split('/')
  if (file === 'errors.ts' || file === 'endings.ts') return 'errors'
  if (file === 'defined.ts' || file === 'in-parallel.ts') return 'errors'
  if (file === 'main/action.ts') return 'action-contract'
  if (file === 'main/actions.ts' || file === 'main/start.ts') return 'start'
  if (folder === 'actions') return actionLayer(third, file)
  if (domainFolders.includes(folder) && second !== '') return 'domain'
  const named = (['report', 'ports', 'operations', 'adapters', 'main'] as const).find(
    (name) => name === folder && second !== '',
  )
  if (named === undefined) throw new Error(`src/${file}: no layer is known for this place`)
  return named
}

function actionLayer(name: string, file: string): Layer {
  if (name === '') throw new Error(`src/${file}: belongs into the folder of an action`)
  if (name === 'declaration.ts') return 'declaration'
  if (name === 'index.ts' || name === 'connect.ts') return 'wiring'
  // Whatever else lies beside them is planning unless its name, or its folder's, says that it reads or acts.
  return /^(facts|check|run|post)\b/.test(name) ? 'effect' : 'plan'
}

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

function importsIn(code: string): readonly Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?[^;'"]*?from\s+'([^']+)'/gm)
  const named = [...statements].map(([all, type, from = '']) => ({
    from,
    typeOnly: type !== undefined || onlyTypes(all),
  }))
  const bare = [...code.matchAll(/^import\s+'([^']+)'/gm)].map(([, from = '']) => ({ from, typeOnly: false }))
  const calls = [...code.matchAll(/(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)(?!\.[A-Z])/g)]
  const dynamic = calls.map(([, type, from = '']) => ({ from, typeOnly: type !== undefined }))
  return [...named, ...bare, ...dynamic]
}

function onlyTypes(statement: string): boolean {
  const names =
    /\{([^}]*)\}/
      .exec(statement)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '') ?? []
  return names.length > 0 && names.every((name) => name.trim().startsWith('type '))
}

const machine: readonly (readonly [string, RegExp])[] = [
  ['process', /(?<![\w.'"-])process\.(env|cwd|exit|stdout|stderr|argv|on|kill|pid|platform)\b/],
  ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
  ['a timer', /(?<![\w.])set(Timeout|Interval|Immediate)\(/],
  ['the network', /(?<![\w.])fetch\(/],
  ['the log', /\bconsole\./],
  ['chance', /\bMath\.random\(|\brandomUUID\(/],
]

/** What a file below src/ does that its layer may not; each a complete sentence. */
export function violations(file: string, source: string): readonly string[] {
  const allowed = table[layerOf(file)]
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  const imports = importsIn(code).flatMap((found) => importProblem(file, found, allowed) ?? [])
  const names = allowed.pure
    ? machine.filter(([, pattern]) => pattern.test(code)).map(([name]) => `src/${file} uses ${name}`)
    : []
  return [...imports, ...names]
}

function importProblem(file: string, { from, typeOnly }: Import, allowed: Allowed): string | undefined {
  const says = `src/${file} imports ${from}`
  if (!from.startsWith('.')) return outsideProblem(file, from, typeOnly || allowed.outside.test(from))
  const target = posix.join(posix.dirname(file), from)
  if (target.startsWith('..')) return `${says}, which is outside src/`
  const layer = layerOf(target)
  if (
    file.startsWith('actions/') &&
    target.startsWith('actions/') &&
    file.split('/')[1] !== target.split('/')[1]
  ) {
    return `${says}: actions never import each other`
  }
  if (allowed.values.includes(layer) || (typeOnly && allowed.types.includes(layer))) return undefined
  return `${says}: ${layerOf(file)} may not import ${layer}${allowed.types.includes(layer) ? ' at run time' : ''}`
}

function outsideProblem(file: string, from: string, fits: boolean): string | undefined {
  const core = from === '@actions/core' || from.startsWith('@actions/core/')
  if (core && !file.startsWith('adapters/runner/'))
    return `src/${file} imports ${from}: only adapters/runner knows it`
  return fits ? undefined : `src/${file} imports ${from}: ${layerOf(file)} may not`
}
