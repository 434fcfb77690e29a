import { describe, expect, test } from '@jest/globals'
import type { Forge } from '../../../src/ports/forge/index.ts'
import { sha } from '../version/history.ts'
import { readFacts, recordOf } from './read-facts.ts'
import { pullOf, tagged } from './samples.ts'

describe('the commit', () => {
  test.each([
    ['of the run', {}, '2'],
    ['of the record', { release: recordOf('1') }, '1'],
    ['of the input, a branch', { commit: 'old' }, '1'],
    ['of both, when they agree', { commit: 'main', release: recordOf('2') }, '2'],
  ])('%s', async (_name, given, name) =>
    expect((await readFacts({ given, tags: [] })).facts).toMatchObject({
      commit: sha(name),
      version: { commit: sha(name), head: sha(name) },
      target: { record: { commit: sha(name) } },
    }),
  )

  test('another one than the record is of is refused, naming both', async () =>
    expect((await readFacts({ given: { commit: 'old', release: recordOf('2') } })).facts).toMatchObject({
      code: 'input-invalid',
      message: `input 'commit' is ${sha('1')}, the release record is of ${sha('2')}`,
    }))

  test('that is nowhere is named as it was written', async () =>
    expect((await readFacts({ given: { commit: 'gone' } })).facts).toMatchObject({
      code: 'input-invalid',
      message: expect.stringMatching(/'commit': 'gone' is no commit, branch or tag of octo\/parcel/),
    }))

  test('a record of another repository is refused before any call; case does not matter', async () => {
    const { facts, history } = await readFacts({
      given: { release: recordOf('2', { repository: 'octo/other' }) },
    })
    expect(facts).toMatchObject({
      code: 'input-invalid',
      message: "input 'release' is of octo/other, this run releases octo/parcel",
    })
    expect(history.asked).toEqual([])
    expect(
      (await readFacts({ given: { release: recordOf('2', { repository: 'Octo/Parcel' }) } })).facts,
    ).toMatchObject({
      decision: { version: '1.0.1' },
    })
  })

  test.each([
    ['input', { commit: 'topic', branches: 'main' }],
    ['record', { release: recordOf('t'), branches: 'main' }],
  ])('named by an %s has to be on the branch of the run', async (_name, given) => {
    expect((await readFacts({ given })).facts).toMatchObject({
      code: 'branch-not-allowed',
      message: expect.stringContaining(`${sha('t')} is not on the branch main`),
    })
  })
})

describe('tags', () => {
  test('that this run ran into count, though the listing does not have them yet', async () => {
    const seenTags = [tagged('1.0.1', '1')]
    expect((await readFacts({ seenTags })).facts).toMatchObject({ decision: { version: '1.0.2' } })
  })

  test('that the listing has by now are there once', async () =>
    expect((await readFacts({ seenTags: [tagged('1.0.0', '1')] })).facts).toMatchObject({
      tags: [tagged('1.0.0', '1')],
    }))
})

describe('the version file', () => {
  test('is read at the commit', async () => {
    const given = { 'version-source': './VERSION' }
    const { facts, history } = await readFacts({ given, files: { VERSION: '1.4.0\n' } })
    expect(facts).toMatchObject({ file: { version: '1.4.0' }, decision: { version: '1.4.0' } })
    expect(history.asked).toContain(`file VERSION ${sha('2')}`)
  })

  test('that is not there: path and commit are named', async () =>
    expect((await readFacts({ given: { 'version-source': 'VERSION' } })).facts).toMatchObject({
      code: 'version-unreadable',
      message: `there is no VERSION at the commit ${sha('2')}`,
    }))

  test('a breaking change in less than a major release is refused, naming the file', async () =>
    expect(
      (
        await readFacts({
          given: { 'version-source': 'VERSION' },
          files: { VERSION: '1.1.0\n' },
          messages: ['feat: one', 'feat!: two'],
        })
      ).facts,
    ).toMatchObject({
      code: 'breaking-not-major',
      message: expect.stringMatching(/1\.1\.0 in VERSION is only a minor .* 2\.0\.0 at least/),
    }))
})

describe('what decides on the version', () => {
  test.each([
    ['prerelease', { prerelease: 'rc', branches: 'main=beta' }, '1.0.1-rc.1'],
    ['branches', { branches: 'main=beta' }, '1.0.1-beta.1'],
  ])('the channel by %s', async (_name, given, version) =>
    expect((await readFacts({ given })).facts).toMatchObject({ decision: { version } }),
  )

  test('a pre-release that was asked for is of its own name: an earlier one of it may hold the commit', async () => {
    const tags = [tagged('1.1.0-rc.1', '3'), tagged('1.0.0', '1')]
    const messages = ['feat: one', 'fix: two', 'fix: three']
    expect((await readFacts({ given: { version: '1.1.0-rc.2' }, tags, messages })).facts).toMatchObject({
      version: { base: { container: { name: '1.1.0-rc.1' } } },
    })
    expect((await readFacts({ given: { version: '1.1.0' }, tags, messages })).facts).toMatchObject({
      version: { base: { container: undefined } },
    })
  })

  test('pull requests are asked for the commits since the last release, and only when they decide', async () => {
    const asked: string[][] = []
    const mergedPulls: Forge['mergedPulls'] = async (commits) => {
      asked.push(commits.map(({ sha: id }) => id))
      return [pullOf({ title: 'feat: by title', labels: ['major'], mergeCommit: sha('2') })]
    }
    const by = async (source: string) =>
      (await readFacts({ given: { 'bump-from': source }, forge: { mergedPulls } })).facts
    expect(await by('pr-title')).toMatchObject({ decision: { version: '1.1.0' } })
    expect(await by('pr-labels')).toMatchObject({ decision: { version: '2.0.0' } })
    expect(asked).toEqual([[sha('2')], [sha('2')]])
    expect(await by('commits')).toMatchObject({ decision: { version: '1.0.1' } })
    expect(asked.length).toBe(2)
  })

  test('paths leave out what lies elsewhere; without commits nothing is asked', async () => {
    const { facts, history } = await readFacts({ given: { paths: 'api' } })
    expect(facts).toMatchObject({
      version: { inPaths: new Set() },
      decision: { hold: { reasonCode: 'nothing-to-release' } },
    })
    expect(history.asked).toContain(`touching api ${sha('2')}`)
    const given = { paths: 'api', prerelease: 'rc' }
    const none = await readFacts({ given, tags: [tagged('1.0.0', '2')] })
    expect(none.history.asked.join()).not.toContain('touching')
  })

  test('a branch that is named after its line releases within it', async () =>
    expect(
      (await readFacts({ context: { ref: 'refs/heads/1.0.x' }, messages: ['feat: one', 'feat: two'] })).facts,
    ).toMatchObject({ code: 'not-releasable', message: expect.stringContaining('1.0.x') }))

  test('a re-run counts from the release before its own', async () =>
    expect((await readFacts({ tags: [tagged('1.0.1', '2'), tagged('1.0.0', '1')] })).facts).toMatchObject({
      decision: { version: '1.0.1', bump: 'patch', previous: { name: '1.0.0' } },
    }))
})

describe('a preview', () => {
  const pull = { number: 7, headCommit: sha('1'), base: 'main', fork: false }
  const context = { event: 'pull_request', ref: 'refs/pull/7/merge', pull }
  const forge = { pull: async (number: number) => pullOf({ number, title: 'feat: by title' }) }
  const given = { mode: 'preview', 'bump-from': 'pr-title' }

  test('reads the pull request as it is now, which stands for its merge; nothing of a release is read', async () => {
    const found = await readFacts({ given, context, forge: { ...forge, mergedPulls: async () => [] } })
    expect(found.facts).toMatchObject({
      pull: { number: 7, mergeCommit: undefined },
      version: { head: sha('1'), pulls: [{ number: 7, mergeCommit: sha('2') }] },
      decision: { version: '1.1.0' },
      target: undefined,
    })
    expect(found.registry.calls).toEqual([])
  })

  test('pull_request_target: the head of its branch, since the run is of the base', async () => {
    const target = { ...context, event: 'pull_request_target', ref: 'refs/heads/main' }
    const found = await readFacts({ given: { mode: 'preview' }, context: target, forge })
    expect(found.facts).toMatchObject({ commit: sha('1'), version: { head: sha('1') } })
    const named = { mode: 'preview', commit: 'main' }
    expect((await readFacts({ given: named, context: target, forge })).facts).toMatchObject({
      commit: sha('2'),
    })
  })

  test('a marker that the team has named holds its check, in the head of its branch', async () => {
    const messages = ['feat: one [hold]', 'fix: two']
    const check = { mode: 'check', 'version-source': 'VERSION', 'skip-markers': '[hold]' }
    const files = { VERSION: '0.1.0' }
    const found = await readFacts({ given: check, context, forge, messages, files, tags: [] })
    expect(found.facts).toMatchObject({ decision: { hold: { reasonCode: 'release-skipped' } } })
  })

  test('a check asks it where it decides, to come to the same version', async () => {
    const check = { mode: 'check', 'version-source': 'VERSION', 'bump-from': 'pr-title' }
    const more = { ...forge, mergedPulls: async () => [] }
    const found = await readFacts({ given: check, context, forge: more, files: { VERSION: '1.1.0' } })
    expect(found.facts).toMatchObject({ pull: { number: 7 }, decision: { version: '1.1.0' } })
  })

  test('a run whose commits decide reads no pull request', async () =>
    expect((await readFacts({ given: { mode: 'plan' }, context })).facts).toMatchObject({ pull: undefined }))
})
