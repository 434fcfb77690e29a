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
import type { Registry } from '../../../src/ports/registry.ts'
import { readReleaseRecord } from '../../../src/release/release-record.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { type FakeBuilder, fakeBuilder } from '../../fakes/builder.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { fakeContext } from '../../fakes/context.ts'
import { type FakeControl, fakeControl } from '../../fakes/control.ts'
import { fakeFiles } from '../../fakes/files.ts'
import { fakeGit } from '../../fakes/git.ts'
import { noProcesses } from '../../fakes/processes.ts'
import { fakeRegistry } from '../../fakes/registry.ts'

const image = 'r.example/octo/parcel'
const context = fakeContext()
const { commit } = context
/** Their labels tell the images apart: the registry computes the digests. */
const labels = { built: { of: 'this build' }, other: { of: 'another' } }
const digest = fakeRegistry().push(image, labels.built)
const other = fakeRegistry().push(image, labels.other)
const inputs: BuildInputs = {
  image: parseImageRef(image),
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

type Tags = Readonly<Record<string, keyof typeof labels>>

interface World {
  /** Texts of the workspace by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly head?: string | undefined
  readonly login?: ActionError
  /** Which image a tag names, before the push and after it. */
  readonly before?: Tags
  readonly after?: Tags
  /** How often the registry says after the push that there is nothing. */
  readonly late?: number
}

interface Observed {
  readonly builds: readonly BuildRequest[]
  readonly slept: readonly number[]
  readonly events: readonly RunEvent[]
  readonly known: FakeControl<typeof buildPushImage>['known']
  readonly result: ReturnType<typeof runBuild>
}

/** A registry that has what is pushed by the builder, sooner or later. */
function registryOf(
  { before = {}, after = { 'sha-cccccccccccc': 'built' }, late = 0, login }: World,
  { builds }: FakeBuilder,
): Registry {
  let left = late
  const registry = fakeRegistry({
    before: ({ name }) => {
      if (name === 'checkLogin' && login !== undefined) throw login
      if (name === 'manifest' && builds.length > 0 && left-- <= 0) put(after)
    },
  })
  const put = (tags: Tags): void => {
    registry.push(image, labels.built)
    for (const [tag, which] of Object.entries(tags)) registry.push(`${image}:${tag}`, labels[which])
  }
  for (const [tag, which] of Object.entries(before)) registry.push(`${image}:${tag}`, labels[which])
  return registry
}

/** Runs the action on fakes of its ports. */
function run(world: World, more: Partial<BuildInputs> = {}): Observed {
  const all = { ...inputs, ...more }
  const builder = fakeBuilder(digest)
  const clock = fakeClock({ startMs: Date.UTC(2026, 0, 1) })
  const ports: BuildPorts = {
    ...{ context, clock, builder, processes: noProcesses },
    files: fakeFiles(world.files ?? { Dockerfile: '' }),
    git: fakeGit('head' in world ? world.head : commit, 1_000_500),
    registry: registryOf(world, builder),
  }
  const control = fakeControl<typeof buildPushImage>()
  const result = readBuildFacts(all, ports, control).then((facts) =>
    runBuild(planBuild(all, facts), ports, control),
  )
  return { builds: builder.builds, slept: clock.slept, events: control.events, known: control.known, result }
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
    const { result, events } = run({ head, after: { 'sha-111111111111': 'built' } })
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
    const { result } = run({ after: { 'sha-cccccccccccc': 'other' } })
    await expect(result).rejects.toMatchObject({
      code: 'digest-mismatch',
      message: expect.stringContaining(other),
    })
  })

  test('the same commit built twice is a warning that names the digest before', async () => {
    const { result, events } = run({ before: { 'sha-cccccccccccc': 'other' } })
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
    const { result, builds } = run({ files: { '.': '' } }, { image: parseImageRef('r.example/a:1') })
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
