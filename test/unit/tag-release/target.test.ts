import { describe, expect, test } from '@jest/globals'
import { ActionError, PlanOutdated } from '../../../src/errors.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import { OvertakenByTags } from '../../../src/version/overtaken.ts'
import type { HistoryTag } from '../../../src/ports/history.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import type { FakeRegistry, RegistryCall } from '../../fakes/registry.ts'
import { sha } from '../version/history.ts'
import type { FakeHistory } from '../../fakes/history.ts'
import { readFacts, type Scene } from './read-facts.ts'
import { releaseOf } from '../../fakes/forge.ts'
import { fullListing, image, tagged } from './samples.ts'

const label = 'org.opencontainers.image.revision'

describe('what stands where the release is to be', () => {
  const texts = (events: readonly RunEvent[], level: string) =>
    events.flatMap((event) => (event.type === 'note' && event.level === level ? [event.message] : []))
  const calls = ({ registry }: { registry: FakeRegistry }) => registry.calls.map(({ name }) => name)

  test('nothing is read when nothing is to be released, nor to check', async () => {
    const quietly = await readFacts({ messages: ['feat: one', 'docs: two'], forge: undefined })
    expect(quietly.facts).toMatchObject({ target: undefined, decision: { version: undefined } })
    const given = { mode: 'check', 'version-source': 'VERSION' }
    const checked = await readFacts({ given, files: { VERSION: '1.0.1' }, forge: undefined })
    expect(checked.facts).toMatchObject({ target: undefined, decision: { version: '1.0.1' } })
    expect([...calls(quietly), ...calls(checked)]).toEqual([])
  })

  test('a new tag: in the form of the history, asked of the rulesets, no release is looked for', async () => {
    const tags = [tagged('v1.0.0', '1')]
    const release: Forge['release'] = async () => await Promise.reject(new Error('asked'))
    expect((await readFacts({ tags, forge: { release } })).facts).toMatchObject({
      target: { tag: 'v1.0.1', release: undefined },
    })
    const ruleset = { name: 'r', url: 'u', include: ['~ALL'], exclude: [], mayBypass: false }
    const denying = async () => [{ ...ruleset, rules: [{ type: 'creation', parameters: {} }] }]
    expect((await readFacts({ tags, forge: { tagRulesets: denying } })).facts).toMatchObject({
      code: 'tag-denied',
      message: expect.stringContaining('v1.0.1'),
    })
  })

  test('a tag that is there: its own name, its release, and no ruleset is asked', async () => {
    const tags = [tagged('1.1.0-rc.1', 't'), tagged('v1.0.1', '2'), tagged('1.0.0', '1')]
    const release: Forge['release'] = async (tag) => releaseOf(tag, { id: 5 })
    const tagRulesets: Forge['tagRulesets'] = async () => await Promise.reject(new Error('asked'))
    const recentReleases = async () => fullListing
    const given = { release, recentReleases, tagRulesets }
    expect((await readFacts({ tags, forge: given })).facts).toMatchObject({
      target: { tag: 'v1.0.1', release: { id: 5, tag: 'v1.0.1' } },
    })
  })

  test('of a re-run: the image is found by its version when the tag of the commit is gone', async () => {
    const found: string[] = []
    const prepare = (registry: FakeRegistry): void => {
      found.push(registry.push('registry.example/octo/cleaned:1.0.1', { [label]: sha('2') }))
    }
    const given = { image: 'registry.example/octo/cleaned' }
    const tags = [tagged('1.0.1', '2'), tagged('1.0.0', '1')]
    expect((await readFacts({ given, prepare, tags })).facts).toMatchObject({
      target: { record: { image: `registry.example/octo/cleaned@${found[0]}` } },
    })
    expect((await readFacts({ given: { ...given, version: '1.0.1' }, prepare })).facts).toMatchObject({
      code: 'image-missing',
    })
  })

  test('workflow files other than those of the default branch are warned of', async () => {
    const defaultBranch: Forge['defaultBranch'] = async () => ({ name: 'trunk', commit: sha('1') })
    const workflowsId: Forge['workflowsId'] = async (commit) => commit
    const forge = { defaultBranch, workflowsId }
    const warned = [expect.stringContaining('trunk')]
    const given = { commit: 'main' }
    expect(
      texts((await readFacts({ forge, given, context: { commit: sha('1') } })).events, 'warning'),
    ).toEqual(warned)
    const tag = { ref: 'refs/tags/1.0.1' }
    expect(
      texts(
        (await readFacts({ forge, given: { 'version-source': 'commits' }, context: tag })).events,
        'warning',
      ),
    ).toEqual(warned)
    // The head of a branch has the workflow files of that branch.
    expect(texts((await readFacts({ forge })).events, 'warning')).toEqual([])
    expect(texts((await readFacts()).events, 'warning')).toEqual([])
  })

  test('a draft at a tag that is to be made is taken, the oldest of several; a published one before it', async () => {
    const draft = releaseOf('1.0.1', { draft: true })
    const found = async (...releases: readonly ReturnType<typeof releaseOf>[]) =>
      (await readFacts({ forge: { recentReleases: async () => [releaseOf('1.0.0'), ...releases] } })).facts
    expect(await found({ ...draft, id: 8 }, { ...draft, id: 6 })).toMatchObject({
      target: { release: { id: 6 } },
    })
    expect(await found({ ...draft, id: 6 }, releaseOf('1.0.1', { id: 8 }))).toMatchObject({
      target: { release: { id: 8, draft: false } },
    })
  })

  test('the release before that was never published is warned of, with what completes it', async () => {
    const warnings = async (...releases: readonly ReturnType<typeof releaseOf>[]) =>
      texts((await readFacts({ forge: { recentReleases: async () => releases } })).events, 'warning')
    const warned = [expect.stringMatching(/^the tag 1\.0\.0 has no published release.*`commit: 1\.0\.0`$/)]
    expect(await warnings()).toEqual(warned)
    expect(await warnings(releaseOf('1.0.0', { draft: true }))).toEqual(warned)
    expect(await warnings(releaseOf('1.0.0'))).toEqual([])
    const release = async (tag: string) => releaseOf(tag)
    const seen = async (listed: readonly ReturnType<typeof releaseOf>[]) =>
      texts((await readFacts({ forge: { recentReleases: async () => listed, release } })).events, 'warning')
    expect(await seen(fullListing)).toEqual([])
    // A listing that was not full shows all there are: nothing more is asked.
    expect(await seen(fullListing.slice(1))).toEqual(warned)
  })

  test('notices come before anything can refuse', async () => {
    const tags = [tagged('1.0.0', '1'), { name: '1.1', commit: sha('2') }]
    const { facts, events } = await readFacts({ tags, given: { image: 'registry.example/octo/none' } })
    expect(facts).toMatchObject({ code: 'image-missing' })
    expect(texts(events, 'notice')).toEqual([expect.stringMatching(/^1\.1 on this commit/)])
  })

  test('what was decided is known before anything can refuse, for an ending that is red', async () => {
    const { facts, known } = await readFacts({ given: { image: 'registry.example/octo/none' } })
    expect(facts).toMatchObject({ code: 'image-missing' })
    const told = { version: '1.0.1', tag: '1.0.1', bump: 'patch' }
    expect(known.outputs).toMatchObject({ ...told, 'previous-tag': '1.0.0', commits: expect.any(String) })
    expect(known.data).toMatchObject({ ...told, previousTag: '1.0.0', commits: [{ subject: 'fix: two' }] })
  })

  test('only a release proves that it may push', async () => {
    expect(calls(await readFacts())).toContain('checkLogin')
    expect(calls(await readFacts({ given: { mode: 'plan' } }))).not.toContain('checkLogin')
  })

  test('a proof in an environment needs a token', async () =>
    expect(
      (await readFacts({ given: { mode: 'plan', 'verified-in': 'staging' }, forge: undefined })).facts,
    ).toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('`verified-in`'),
    }))

  test('a plan needs none', async () =>
    expect((await readFacts({ given: { mode: 'plan' }, forge: undefined })).facts).toMatchObject({
      target: { tag: '1.0.1', release: undefined },
    }))

  test('the description is asked for with the message of the commit', async () => {
    const asked: unknown[] = []
    const mergedPulls: Forge['mergedPulls'] = async (commits) => {
      asked.push(...commits)
      return []
    }
    await readFacts({ given: { notes: 'pr-body' }, forge: { mergedPulls } })
    expect(asked).toEqual([{ sha: sha('2'), message: 'fix: two' }])
  })
})

describe('a version tag of the image that is taken', () => {
  const prepare = (registry: FakeRegistry) => void registry.push(`${image}:1.0.1`, { other: 'yes' })

  /** The tags are read once more: what the second reading finds decides. */
  const later = async (found: readonly HistoryTag[], scene: Scene = {}) => {
    let readings = 0
    const history = (usual: FakeHistory): FakeHistory => ({
      ...usual,
      tags: async () => {
        readings += 1
        return [...(await usual.tags()), ...(readings === 1 ? [] : found)]
      },
    })
    const { facts } = await readFacts({ prepare, history, ...scene })
    return { thrown: facts, seenTags: facts instanceof OvertakenByTags ? facts.tags : [] }
  }

  test('by a release of meanwhile: planned again, with its tag', async () => {
    const { thrown, seenTags } = await later([tagged('1.0.1', '1')])
    expect(thrown).toBeInstanceOf(PlanOutdated)
    expect(thrown).toMatchObject({ code: 'image-tag-taken' })
    expect(seenTags).toEqual([tagged('1.0.1', '1')])
  })

  test.each([
    ['no release was made meanwhile', [], {}],
    ['the caller chose the version', [tagged('1.0.1', '1')], { given: { version: '1.0.1' } }],
  ])('is refused when %s', async (_name, found, scene) => {
    const { thrown } = await later(found, scene)
    expect(thrown).not.toBeInstanceOf(PlanOutdated)
    expect(thrown).toMatchObject({ code: 'image-tag-taken' })
  })

  test('tags that are no versions of this form are no release of meanwhile', async () => {
    const tags = [tagged('1.0.0', '1'), tagged('nightly', '1'), tagged('truck-1.0.1', '1')]
    const { thrown, seenTags } = await later([], { tags })
    expect(thrown).not.toBeInstanceOf(PlanOutdated)
    expect(thrown).toMatchObject({ code: 'image-tag-taken' })
    expect(seenTags).toEqual([])
  })

  test('another error of the registry stays what it is', async () => {
    const error = new ActionError({ code: 'registry-failed', blame: 'registry', message: 'down' })
    const before = ({ image: { tag } }: RegistryCall): void => {
      if (tag === '1.0.1') throw error
    }
    expect((await later([tagged('1.0.1', '1')], { hooks: { before } })).thrown).toBe(error)
  })
})
