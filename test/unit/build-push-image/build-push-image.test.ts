import { describe, expect, test } from '@jest/globals'
import {
  type BuildInputs,
  type BuildPorts,
  readBuildFacts,
} from '../../../src/actions/build-push-image/facts.ts'
import type { buildPushImage } from '../../../src/actions/build-push-image/declaration.ts'
import { planBuild } from '../../../src/actions/build-push-image/plan.ts'
import { runBuild } from '../../../src/actions/build-push-image/run.ts'
import { ActionError } from '../../../src/errors.ts'
import type { BuildRequest } from '../../../src/image/build-request.ts'
import { parseImageRef } from '../../../src/image/image-ref.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import { readReleaseRecord } from '../../../src/release/release-record.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { type FakeControl, fakeControl } from '../../fakes/action-control.ts'

const commit = 'c'.repeat(40)
const digest = `sha256:${'d'.repeat(64)}`
const other = `sha256:${'e'.repeat(64)}`
const context: RunContext = {
  repository: 'octo/parcel',
  commit,
  ref: 'refs/heads/main',
  event: 'push',
  actor: 'octo',
  serverUrl: 'https://github.example',
  apiUrl: 'https://api.github.example',
  runId: '7',
  runAttempt: 1,
  job: 'build',
  kubeconfig: undefined,
  pull: undefined,
}
const inputs: BuildInputs = {
  image: parseImageRef('r.example/octo/parcel'),
  context: '.',
  file: 'Dockerfile',
  target: undefined,
  platforms: [],
  buildArgs: {},
  labels: {},
  tags: [],
  push: true,
  cacheFrom: [],
  cacheTo: [],
}

interface World {
  readonly paths?: Readonly<Record<string, 'file' | 'folder'>>
  readonly head?: string | undefined
  readonly login?: ActionError
  /** What each name of the repository is, before the push and after it; `late` answers nothing at first. */
  readonly before?: Readonly<Record<string, string>>
  readonly after?: Readonly<Record<string, string>>
  readonly late?: number
}

interface Observed {
  readonly builds: BuildRequest[]
  readonly slept: number[]
  readonly events: RunEvent[]
  readonly known: FakeControl<typeof buildPushImage>['known']
  readonly result: ReturnType<typeof runBuild>
}

/** Runs the action on hand-written ports. */
function run(world: World, more: Partial<BuildInputs> = {}): Observed {
  const all = { ...inputs, ...more }
  const builds: BuildRequest[] = []
  const slept: number[] = []
  const paths = world.paths ?? { '.': 'folder', Dockerfile: 'file' }
  const sha = 'sha-cccccccccccc'
  const after = world.after ?? { [digest]: digest, [sha]: digest }
  let late = world.late ?? 0
  const ports = {
    context,
    clock: { now: () => Date.UTC(2026, 0, 1), sleep: async (delayMs: number) => void slept.push(delayMs) },
    files: { kindOf: async (path: string) => paths[path] ?? 'missing' },
    git: {
      resolve: async () => ('head' in world ? world.head : commit),
      commitTimeMs: async () => 1_000_500,
    },
    registry: {
      checkLogin: async () => {
        if (world.login !== undefined) throw world.login
      },
      manifest: async (image: { tag?: string; digest?: string }) => {
        const names = builds.length > 0 ? after : (world.before ?? {})
        if (builds.length > 0 && late-- > 0) return undefined
        const found = names[image.digest ?? image.tag ?? '']
        return found === undefined ? undefined : { digest: found, mediaType: '', bytes: new Uint8Array() }
      },
    },
    builder: {
      build: async (request: BuildRequest) => {
        builds.push(request)
        return { digest: request.push ? digest : undefined, durationMs: 5 }
      },
    },
  } as unknown as BuildPorts
  const control = fakeControl<typeof buildPushImage>()
  const result = readBuildFacts(all, ports, control).then((facts) =>
    runBuild(planBuild(all, facts), ports, control),
  )
  return { builds, slept, events: control.events, known: control.known, result }
}

describe('a build', () => {
  test('hands on the digest, the tags and a release record that its reader accepts', async () => {
    const { result, builds } = run({})
    const outcome = await result
    const image = `r.example/octo/parcel@${digest}`
    expect(outcome).toMatchObject({ reasonCode: 'built' })
    expect(outcome.outputs).toMatchObject({
      image,
      digest,
      tags: 'r.example/octo/parcel:sha-cccccccccccc\nr.example/octo/parcel:main',
    })
    expect(readReleaseRecord(JSON.parse(outcome.outputs.release))).toMatchObject({
      repository: 'octo/parcel',
      commit,
      image,
      builtAt: '2026-01-01T00:00:00.000Z',
      buildUrl: 'https://github.example/octo/parcel/actions/runs/7',
    })
    expect(builds[0]).toMatchObject({ push: true, sourceDateEpochS: 1_000 })
  })

  test('without a push: no tags, no digest, and the registry is not asked', async () => {
    const login = new ActionError({ code: 'registry-failed', blame: 'registry', message: 'asked' })
    const { result, builds } = run({ login }, { push: false })
    expect(await result).toMatchObject({
      reasonCode: 'built-not-pushed',
      outputs: { image: '', digest: '', tags: '', release: '' },
    })
    expect(builds[0]?.tags).toEqual([])
  })

  test('a clone at another commit than the event: what is there is built, and said', async () => {
    const head = '1'.repeat(40)
    const { result, events } = run({ head, after: { [digest]: digest, 'sha-111111111111': digest } })
    expect(JSON.parse((await result).outputs.release)).toMatchObject({ commit: head })
    expect(events).toContainEqual(expect.objectContaining({ type: 'note', level: 'notice' }))
  })
})

describe('what is read back', () => {
  test('a registry that is late is asked again', async () => {
    const { result, slept } = run({ late: 2 })
    expect(await result).toMatchObject({ reasonCode: 'built' })
    expect(slept).toEqual([1_000, 2_000])
  })

  test('an image that never comes is an error', async () => {
    await expect(run({ late: 99 }).result).rejects.toMatchObject({ code: 'registry-failed' })
  })

  test('a tag that names something else is a mismatch, with both digests', async () => {
    const { result } = run({ after: { [digest]: digest, 'sha-cccccccccccc': other } })
    await expect(result).rejects.toMatchObject({
      code: 'digest-mismatch',
      message: expect.stringContaining(other),
    })
  })

  test('the same commit built twice is a warning that names the digest before', async () => {
    const { result, events } = run({ before: { 'sha-cccccccccccc': other } })
    await result
    expect(events).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining(other) }),
    )
  })
})

describe('a red ending knows', () => {
  test('what was pushed when it cannot be read back, but gives no release record', async () => {
    const { result, known } = run({ late: 99 })
    await expect(result).rejects.toMatchObject({ code: 'registry-failed' })
    const image = `r.example/octo/parcel@${digest}`
    const tags = ['r.example/octo/parcel:sha-cccccccccccc', 'r.example/octo/parcel:main']
    expect(known).toEqual({ outputs: {}, data: { image, digest, tags, commit, durationMs: 5 } })
  })

  test('no image before there is one', async () => {
    const { result, known } = run({ head: undefined })
    await expect(result).rejects.toMatchObject({ code: 'history-incomplete' })
    expect(known).toEqual({ outputs: {}, data: {} })
  })
})

describe('nothing is built when', () => {
  test('paths and image are wrong: all are named at once', async () => {
    const { result, builds } = run({ paths: { '.': 'file' } }, { image: parseImageRef('r.example/a:1') })
    await expect(result).rejects.toMatchObject({
      code: 'input-invalid',
      problems: [
        { message: expect.stringContaining("'image'") },
        { message: expect.stringContaining("'context'") },
        { message: expect.stringContaining("no Dockerfile at 'Dockerfile'") },
      ],
    })
    expect(builds).toEqual([])
  })

  test('there is no clone', async () => {
    const { result, builds } = run({ head: undefined })
    await expect(result).rejects.toMatchObject({ code: 'history-incomplete' })
    expect(builds).toEqual([])
  })

  test('a tag is illegal', async () => {
    const { result, builds } = run({}, { tags: ['a/b'] })
    await expect(result).rejects.toMatchObject({ code: 'input-invalid' })
    expect(builds).toEqual([])
  })

  test('the registry refuses the login', async () => {
    const login = new ActionError({ code: 'registry-auth-denied', blame: 'registry', message: 'no' })
    const { result, builds } = run({ login })
    await expect(result).rejects.toBe(login)
    expect(builds).toEqual([])
  })
})
