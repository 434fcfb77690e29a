import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { publishRelease } from '../../../src/operations/publish/publish-release.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import type { ForgeRelease } from '../../../src/ports/forge/releases.ts'
import type { VersionTag } from '../../../src/version/version-tags.ts'
import { fakeForge, releaseOf } from '../../fakes/forge.ts'
import { decision, inputsOf, readyOf, releaseFacts, tagged, versionFacts } from './samples.ts'

interface Scene {
  readonly version?: string
  readonly own?: ForgeRelease
  /** Tags when the release was planned, highest first. */
  readonly tags?: readonly VersionTag[]
  readonly others?: readonly ForgeRelease[]
  readonly latest?: string
  readonly more?: Partial<Forge>
}

/** Publishes 1.1.0 above 1.0.0. */
async function publish(scene: Scene = {}) {
  const { version = '1.1.0', others = [], tags = [tagged('1.0.0', '0')] } = scene
  const own = scene.own ?? releaseOf(version, { draft: true })
  const { state, forge } = fakeForge(scene.more, [own, ...others])
  state.latest = scene.latest
  const facts = { version: versionFacts(['feat: one'], { tags }), decision: decision({ version }) }
  const release = readyOf(inputsOf(), releaseFacts(inputsOf(), facts))
  const done = await publishRelease(own, { ...release, forge })
  return { ...done, writes: state.writes, latest: state.latest }
}
const published = releaseOf('1.1.0')

describe('publication', () => {
  test('the highest stable release is the latest', async () =>
    expect(await publish()).toMatchObject({
      writes: ['publish 1.1.0 as latest'],
      wrote: true,
      release: { draft: false },
    }))

  test.each([
    ['a higher one keeps it', '1.1.0', '2.0.0', 'publish 1.1.0'],
    ['a higher pre-release does not', '1.1.0', '2.0.0-rc.1', 'publish 1.1.0 as latest'],
    ['a pre-release is never the latest', '1.2.0-rc.1', '1.0.0', 'publish 1.2.0-rc.1'],
  ])('%s', async (_name, version, other, write) =>
    expect((await publish({ version, tags: [tagged(other, '2')] })).writes).toEqual([write]),
  )

  test.each([
    ['of a higher release of meanwhile', [releaseOf('2.0.0')], '2.0.0'],
    ['of the highest of them', [releaseOf('2.0.0'), releaseOf('2.1.0')], '2.1.0'],
    ['not of a draft', [releaseOf('2.1.0', { draft: true }), releaseOf('2.0.0')], '2.0.0'],
    ['not of a pre-release', [releaseOf('2.0.0-rc.1')], '1.1.0'],
    ['not of a lower one', [releaseOf('1.0.0')], '1.1.0'],
    ['not of another component', [releaseOf('truck-9.0.0')], '1.1.0'],
  ])('`latest` is %s', async (_name, others, latest) =>
    expect((await publish({ others })).latest).toBe(latest),
  )

  const refused = new ActionError({ code: 'forge-failed', blame: 'forge', message: 'already_exists' })
  test('another run published its own draft of this tag: that one is the release, ours goes', async () => {
    const other = { ...published, id: 5 }
    const more = { publish: async () => await Promise.reject(refused), recentReleases: async () => [other] }
    expect(await publish({ more })).toMatchObject({ release: other, writes: ['delete 1.1.0'], wrote: true })
  })

  test.each([
    ['nobody else has published it', refused, []],
    ['only a draft is there', refused, [{ ...published, id: 5, draft: true }]],
    [
      'it is no conflict',
      new ActionError({ code: 'forge-auth-denied', blame: 'forge', message: 'no' }),
      [{ ...published, id: 5 }],
    ],
  ])('a refusal stays one when %s', async (_name, error, found) => {
    const more = { publish: async () => await Promise.reject(error), recentReleases: async () => found }
    await expect(publish({ more })).rejects.toBe(error)
  })
})

describe('a release that is published', () => {
  test.each([
    ['it is the latest, and the highest', '1.1.0', [], []],
    ['a higher one is the latest', '2.0.0', [tagged('2.0.0', '2')], []],
    ['a lower one is the latest', '1.0.0', [], ['latest 1.1.0']],
    ['a lower one is, but a higher tag is there', '1.0.0', [tagged('2.0.0', '2')], []],
    ['it is, though a higher one is published', '1.1.0', [tagged('2.0.0', '2')], ['latest 2.0.0']],
    ['a higher one is, whose tag came later', '3.0.0', [], []],
    ['another component is', 'truck-9.0.0', [], []],
    ['none is', undefined, [], []],
  ])('is not published again; %s', async (_name, latest, tags, writes) => {
    const higher = tags.map(({ name }) => releaseOf(name))
    const others = [releaseOf('1.0.0'), releaseOf('truck-9.0.0'), ...higher]
    if (latest === '3.0.0') others.push(releaseOf('3.0.0'))
    const scene = { own: published, tags, others, ...(latest === undefined ? {} : { latest }) }
    expect(await publish(scene)).toMatchObject({ writes, wrote: writes.length > 0, release: published })
  })
})
