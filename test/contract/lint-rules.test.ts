import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

// The linter itself, with our configuration, on files that break one rule each: a folder that no override
// names would let all of them pass in silence.
const root = join(import.meta.dirname, '../..')
/** Types cost a compiler, and none of these rules asks for them. */
const configuration = readFileSync(join(root, '.oxlintrc.json'), 'utf8').replace(
  '"typeAware": true',
  '"typeAware": false',
)

/** Places below src/ that must not act by themselves. */
const actionPlaces = ['facts', 'check', 'run', 'post', 'plan', 'probe', 'index', 'connect'].map(
  (name) => `actions/deploy-env/${name}.ts`,
)
const deepPlaces = ['operations/apply', 'report/parts'].map((folder) => `${folder}/probe.ts`)
const domain = [
  ...[
    'image',
    'version/decide',
    'release',
    'manifest',
    'rollout',
    'kinds',
    'environment',
    'ledger',
    'schema',
  ],
  ...['text', 'yaml'],
].map((folder) => `${folder}/deep/probe.ts`)
const wiring = ['actions/deploy-env/index.ts', 'actions/deploy-env/connect.ts']
const pure = [...actionPlaces.filter((place) => !wiring.includes(place)), ...deepPlaces, ...domain]

const up = (place: string): string => '../'.repeat(place.split('/').length - 1)

const sins: readonly (readonly [string, readonly string[], (place: string) => string])[] = [
  [
    'node:fs',
    [...pure, ...wiring],
    () => `import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n`,
  ],
  ['process.env', [...pure, ...wiring], () => `export const home = process.env['HOME']\n`],
  ['Date.now', [...pure, ...wiring], () => `export const now = Date.now()\n`],
  ['a timer', pure, () => `setTimeout(() => undefined, 1)\nexport const x = 1\n`],
  [
    '@actions/core',
    [...pure, ...wiring, 'adapters/github/probe.ts'],
    () => `import { setOutput } from '@actions/core'\nexport const x = setOutput\n`,
  ],
  [
    'an adapter',
    pure,
    (place) =>
      `import { systemClock } from '${up(place)}adapters/node/clock.ts'\nexport const x = systemClock\n`,
  ],
  [
    'another action',
    actionPlaces,
    () => `import { other } from '../verify-rollout/declaration.ts'\nexport const x = other\n`,
  ],
  [
    'an action',
    [...deepPlaces, ...domain, 'adapters/github/probe.ts'],
    (place) =>
      `import { other } from '${up(place)}actions/deploy-env/declaration.ts'\nexport const x = other\n`,
  ],
  [
    'wording of reports',
    domain,
    (place) => `import { logLines } from '${up(place)}report/log.ts'\nexport const x = logLines\n`,
  ],
]

/** The places of a tree with this text in each of them about which the linter complains. */
function reported(places: readonly string[], codeOf: (place: string) => string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-lint-'))
  try {
    writeFileSync(join(folder, '.oxlintrc.json'), configuration)
    for (const place of places) {
      mkdirSync(dirname(join(folder, 'src', place)), { recursive: true })
      writeFileSync(join(folder, 'src', place), codeOf(place))
    }
    const run = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { diagnostics } = JSON.parse(run.stdout) as {
      readonly diagnostics: readonly { filename: string }[]
    }
    return places.filter((place) => diagnostics.some(({ filename }) => filename === `src/${place}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the lint rules', () => {
  test.each(sins)('notice %s wherever it is forbidden', (_, places, codeOf) => {
    expect(reported(places, codeOf)).toEqual(places)
  })

  test('let pass what is innocent', () => {
    expect(reported([...pure, ...wiring], () => 'export const innocent = 1\n')).toEqual([])
  })
})
