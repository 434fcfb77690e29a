import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { allKinds, defaultKinds, groupWaves } from '../../src/kinds/all-kinds.ts'
import type { KindDefinition } from '../../src/kinds/kind.ts'
import { waveNames } from '../../src/kinds/wave.ts'

const root = join(import.meta.dirname, '../..')
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** What the files of src/kinds are made with; all others hold kinds. */
const makings = ['all-kinds.ts', 'kind-table.ts', 'kind.ts', 'pod-link.ts', 'stored-kind.ts', 'wave.ts']
const kindFiles = filesIn('src/kinds').filter((file) => !makings.includes(file))
const nameOf = ({ group, kind }: KindDefinition) => (group === '' ? kind : `${group}/${kind}`)

async function definitionsOf(file: string): Promise<readonly KindDefinition[]> {
  const module = (await import(`../../src/kinds/${file}`)) as Record<string, KindDefinition>
  return Object.values(module)
}

describe('the table of kinds', () => {
  test.each(kindFiles)('has every kind of %s', async (file) => {
    const definitions = await definitionsOf(file)
    expect(definitions.length).toBeGreaterThan(0)
    expect(definitions.filter((definition) => !allKinds.includes(definition))).toEqual([])
  })

  test('has no kind twice', () => {
    const names = allKinds.map(nameOf)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test.each(allKinds.map((definition) => [nameOf(definition), definition] as const))(
    '%s is ordered, and has a rule or says why nothing can be proven',
    (_, { wave, proof, readiness }) => {
      expect(waveNames).toContain(wave)
      expect(proof).not.toBe('')
      if (typeof readiness !== 'function') expect(readiness.unprovable.length).toBeGreaterThan(20)
    },
  )

  test('finds a kind in every version, and none of another group', () => {
    expect(
      defaultKinds.of({ apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler' })?.kind,
    ).toBeDefined()
    expect(defaultKinds.of({ apiVersion: 'v1', kind: 'Pod' })?.pods).toBe('itself')
    expect(defaultKinds.of({ apiVersion: 'example.com/v1', kind: 'Pod' })).toBeUndefined()
  })
})

/** Kinds of the Kubernetes API by group, as its types have them; those of subresources are never applied. */
function builtInKinds(): ReadonlyMap<string, readonly string[]> {
  const subresources = /^(?:Scale|Eviction|.*List)$/
  const folders = Object.keys(groupWaves).map((group) => [group, group.split('.')[0] ?? ''] as const)
  const known = folders.filter(([, folder]) => folder !== 'gateway' && folder !== 'apiregistration')
  return new Map(
    known.map(([group, folder]) => {
      const text = textOf(`node_modules/kubernetes-types/${folder}/v1.d.ts`)
      const kinds = [...text.matchAll(/\bkind\?: "(\w+)"/g)].map(([, kind = '']) => kind)
      return [group, [...new Set(kinds)].filter((kind) => !subresources.test(kind))]
    }),
  )
}

test.each([...builtInKinds()])('every kind of %s that Kubernetes has is in the table', (group, kinds) => {
  expect(kinds.length).toBeGreaterThan(0)
  const missing = kinds.filter((kind) => defaultKinds.of({ apiVersion: `${group}/v1`, kind }) === undefined)
  expect(missing).toEqual([])
})

describe('outside of src/kinds', () => {
  /** Requests have to name what they ask for: these places know nothing about a kind. */
  const requests: Readonly<Record<string, readonly string[]>> = {
    // What `around` means: one request for each word.
    'rollout/planned-watches.ts': ['ReplicaSet', 'Pod', 'EndpointSlice', 'Event'],
    'operations/apply/wait-for-jobs.ts': ['Job'],
    'operations/apply/job-cause.ts': ['Pod'],
    // An object of client-go's protocol with plug-ins; no server stores it.
    'adapters/kubernetes/exec-credential.ts': ['ExecCredential'],
    // Headings of columns.
    'actions/deploy-env/plan-table.ts': ['Namespace'],
    'report/summary.ts': ['Namespace'],
  }
  const kindNames = new Set([...allKinds.map(({ kind }) => kind), ...Object.values(requests).flat()])
  const groups = [...new Set(allKinds.map(({ group }) => group).filter((group) => group !== ''))]
  const groupNames = groups.map((group) => group.replaceAll('.', String.raw`\.`)).join('|')

  /** Names of kinds in code: `'Pod'`, `'/Pod'`, `'apps/Deployment'`; comments and prose are left out. */
  function kindsNamedIn(text: string): readonly string[] {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
    const literals = [...code.matchAll(new RegExp(`['"\`](?:(?:${groupNames})?/)?([A-Z]\\w+)['"\`]`, 'g'))]
    return literals.map(([, name = '']) => name).filter((name) => kindNames.has(name))
  }

  test('nobody has a list of kinds, or asks which kind an object is', () => {
    const named = filesIn('src')
      .filter((file) => !file.startsWith('kinds/'))
      .flatMap((file) => {
        const extra = kindsNamedIn(textOf(`src/${file}`)).filter((name) => !requests[file]?.includes(name))
        return extra.map((name) => `src/${file}: ${name}`)
      })
    expect(named).toEqual([])
  })

  test.each([
    `if (object.kind === 'Deployment') return`,
    `const workloads = ['apps/StatefulSet']`,
    `if (kindKey(object) === '/Secret') return`,
    `const routes = new Set(["networking.k8s.io/Ingress"])`,
  ])('the search notices: %s', (text) => expect(kindsNamedIn(text)).toHaveLength(1))

  test.each([`// like 'Pod'`, `const reason = 'Failed'`, `throw new Error('a Deployment')`])(
    'and lets pass: %s',
    (text) => expect(kindsNamedIn(text)).toEqual([]),
  )
})
