import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Annotation, RunView } from '../bed/runner/types.ts'
import { type Change, review } from '../bed/scene/scene.ts'
import { crashingChange, goodChange } from '../bed/scene/story.ts'
import { conclusions, jobOf, stepOf } from './run-view.ts'
import { openStage, slowTestMs, type Stage } from './stage.ts'

const manifest = 'kubernetes/test/deployment.yml'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, slowTestMs)
afterAll(async () => await stage[Symbol.asyncDispose](), slowTestMs)

interface List {
  readonly items: readonly {
    readonly kind: string
    readonly metadata: { readonly resourceVersion: string }
  }[]
}

/** Versions of everything that was deployed to a namespace; they change with every write. */
async function versionsIn(namespace: string): Promise<readonly string[]> {
  const list = await stage.read<List>('get', 'deployments,services,configmaps', `--namespace=${namespace}`)
  return list.items.map(({ kind, metadata }) => `${kind} ${metadata.resourceVersion}`)
}

async function everything() {
  const [inTest, inStaging, inProd] = await Promise.all(
    ['parcel-test', 'parcel-staging', 'parcel-prod'].map(versionsIn),
  )
  return { inTest, inStaging, inProd, records: (await stage.deployments()).map(({ id }) => id) }
}

const stopped = {
  test: 'success',
  'ship/build/build': 'success',
  'ship/test/deploy': 'failure',
  'ship/staging': 'skipped',
  'ship/prod': 'skipped',
}

const deployJob = (run: RunView) => jobOf(run, 'ship/test/deploy')
const errorsOf = (run: RunView): readonly Annotation[] =>
  deployJob(run).annotations.filter(({ level, title }) => level === 'error' && title !== undefined)

/** Stopped before anything was written: no object, no record; Verify did not run. */
async function expectNothingWritten(run: RunView, before: Awaited<ReturnType<typeof everything>>) {
  expect(run.conclusion).toBe('failure')
  expect(conclusions(run)).toEqual(stopped)
  expect(stepOf(deployJob(run), 'Deploy').conclusion).toBe('failure')
  expect(stepOf(deployJob(run), 'Verify').conclusion).toBe('skipped')
  expect(await everything()).toEqual(before)
}

/** Line of the first match, from 1. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length

describe('one service, one merge after the other', () => {
  test(
    'the reviewer rejects prod: the run fails, prod is untouched',
    async () => {
      const { id } = await stage.merge(goodChange)
      await review(stage.scene, id, 'rejected')
      const run = await stage.finished(id)
      expect(run.conclusion).toBe('failure')
      expect(conclusions(run)).toMatchObject({
        'ship/staging/deploy': 'success',
        'ship/prod/deploy': 'failure',
      })
      const { inStaging, inProd } = await everything()
      expect(inStaging?.length).toBeGreaterThan(2)
      expect(inProd).toEqual([])
      expect(await stage.deployments('prod')).toEqual([])
    },
    slowTestMs,
  )

  test(
    'a manifest with another image: an error at its line, nothing written',
    async () => {
      const before = await everything()
      let line = 0
      const change: Change = {
        branch: 'wrong-image',
        message: 'fix: image',
        edit: {
          [manifest]: (text) => {
            line = lineOf(text, 'image: parcel')
            return text.replace('image: parcel', 'image: parsel')
          },
        },
      }
      const run = await stage.merge(change)
      await expectNothingWritten(run, before)
      expect(errorsOf(run)).toMatchObject([{ title: 'image-unknown', file: manifest, line }])
      expect(errorsOf(run)[0]?.message).toContain('parsel')
    },
    slowTestMs,
  )

  test(
    'a misspelt key in slipway.yml: an error at its line, nothing written',
    async () => {
      const before = await everything()
      let line = 0
      const change: Change = {
        branch: 'typo',
        message: 'fix: settings',
        edit: {
          [manifest]: (text) => text.replace('image: parsel', 'image: parcel'),
          'slipway.yml': (text) => {
            line = lineOf(text, 'namespace: parcel-staging')
            return text.replace('namespace: parcel-staging', 'namespce: parcel-staging')
          },
        },
      }
      const run = await stage.merge(change)
      await expectNothingWritten(run, before)
      expect(errorsOf(run)).toMatchObject([{ title: 'config-invalid', file: 'slipway.yml', line }])
      expect(errorsOf(run)[0]?.message).toContain("did you mean 'namespace'?")
    },
    slowTestMs,
  )

  test(
    'the server refuses one object: none is written',
    async () => {
      const before = await everything()
      const change: Change = {
        branch: 'selector',
        message: 'refactor: labels',
        edit: {
          'slipway.yml': (text) => text.replace('namespce', 'namespace'),
          'kubernetes/test/configmap.yml': (text) => `${text}  COLOUR: green\n`,
          [manifest]: (text) => text.replaceAll('app.kubernetes.io/name: parcel', 'app: parcel'),
        },
      }
      const run = await stage.merge(change)
      await expectNothingWritten(run, before)
      const [error] = errorsOf(run)
      expect(error).toMatchObject({ title: 'apply-rejected', file: manifest })
      expect(error?.message).toMatch(/Deployment\/parcel.*spec\.selector.*immutable/s)
      expect(stepOf(deployJob(run), 'Deploy').summary).toContain('nothing was written')
    },
    slowTestMs,
  )

  test(
    'the container crashes: stopped in test with the reason, staging and prod untouched',
    async () => {
      const before = await everything()
      const change: Change = {
        ...crashingChange,
        edit: {
          ...crashingChange.edit,
          'kubernetes/test/configmap.yml': (text) => text.replace('  COLOUR: green\n', ''),
          [manifest]: (text) => text.replaceAll('app: parcel', 'app.kubernetes.io/name: parcel'),
        },
      }
      const run = await stage.merge(change)
      expect(run.conclusion).toBe('failure')
      expect(conclusions(run)).toEqual(stopped)
      expect(deployJob(run).outputs['verified']).not.toBe('true')
      expectCrashExplained(run)
      const after = await everything()
      expect([after.inStaging, after.inProd]).toEqual([before.inStaging, before.inProd])
      expect(after.inTest).not.toEqual(before.inTest)
      await expectFailedRecord(run, before.records)
    },
    slowTestMs,
  )

  test('GitHub’s API was used as its description says', () => {
    expect(stage.scene.forge.contractViolations).toEqual([])
  })
})

function expectCrashExplained(run: RunView): void {
  const verify = stepOf(deployJob(run), 'Verify')
  expect(verify.conclusion).toBe('failure')
  expect(errorsOf(run)).toMatchObject([{ title: 'rollout-failed' }])
  for (const text of [errorsOf(run)[0]?.message, verify.summary, verify.log.join('\n')]) {
    expect(text).toContain('CrashLoopBackOff')
    expect(text).toMatch(/container `?parcel/)
    expect(text).toMatch(/exit(?:ed with)? (?:code )?2/)
    expect(text).toContain('routes.json: no such file or directory')
  }
}

/** One new record, of test alone, that says why. */
async function expectFailedRecord(run: RunView, known: readonly number[]): Promise<void> {
  const added = (await stage.deployments()).filter(({ id }) => !known.includes(id))
  expect(added).toMatchObject([{ environment: 'test', sha: run.sha }])
  expect(added[0]?.statuses.map(({ state }) => state)).toEqual(['failure', 'in_progress'])
  expect(added[0]?.statuses[0]?.description).toContain('CrashLoopBackOff')
}
