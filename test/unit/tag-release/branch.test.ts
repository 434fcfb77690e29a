import { describe, expect, test } from '@jest/globals'
import { findBranchRule } from '../../../src/operations/history/find-branch-rule.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import { readBranchRules } from '../../../src/version/branch-rules.ts'
import { commit, sha } from '../version/history.ts'
import { fakeHistory } from '../../fakes/history.ts'
import { contextOf, range } from './samples.ts'

/** main is at 2, next at `n` upon 1, topic at `t` upon 2. */
const commits = [
  commit('t', 'fix: topic', '2'),
  commit('n', 'feat: next', '1'),
  ...range('feat: one', 'fix: two'),
]
const branches = { main: sha('2'), next: sha('n'), topic: sha('t'), '1.x': sha('1'), 'release/5': sha('t') }

interface Run {
  readonly of: string
  readonly lines: readonly string[]
  readonly context?: Partial<RunContext>
  readonly named?: boolean
}

const find = async ({ of, lines, context = {}, named = false }: Run) =>
  await findBranchRule(fakeHistory({ commits, branches }), {
    commit: sha(of),
    named,
    rules: readBranchRules(lines),
    context: contextOf({ commit: sha(of), ...context }),
  })
const refused = (message: string) => ({ code: 'branch-not-allowed', message })

describe('the branch of the run', () => {
  test('has the channel of its line and the line of its name', async () => {
    expect(
      await find({ of: 'n', lines: ['main', 'next=beta'], context: { ref: 'refs/heads/next' } }),
    ).toEqual({
      pattern: 'next',
      channel: 'beta',
      line: undefined,
    })
    expect(await find({ of: '1', lines: [], context: { ref: 'refs/heads/1.x' } })).toMatchObject({
      line: { name: '1.x' },
    })
  })

  test('that is not listed is refused, naming it and the list', async () =>
    await expect(
      find({ of: 't', lines: ['main', 'next=beta'], context: { ref: 'refs/heads/topic' } }),
    ).rejects.toMatchObject(
      refused('releases are made from the branches main, next; the branch topic is none of them'),
    ))

  test('of a pull request is the one that it is to be merged into', async () => {
    const pull = { number: 7, headCommit: sha('t'), base: 'main', fork: false }
    const context = { ref: 'refs/pull/7/merge', pull }
    expect(await find({ of: 't', lines: ['main=rc'], context })).toMatchObject({ channel: 'rc' })
    const other = { ...context, pull: { ...pull, base: 'topic' } }
    await expect(find({ of: 't', lines: ['main'], context: other })).rejects.toMatchObject({
      message: expect.stringContaining('the branch topic'),
    })
  })
})

describe('a commit that an input names', () => {
  const run = { lines: ['main'], named: true, context: { commit: sha('2') } }

  test('may be any of the branch', async () =>
    expect(await find({ ...run, of: '1' })).toMatchObject({ pattern: 'main' }))

  test('that is not on the branch is refused, naming both', async () =>
    await expect(find({ ...run, of: 't' })).rejects.toMatchObject(
      refused(
        `releases are made from the branches main; the commit ${sha('t')} is not on the branch main of this run`,
      ),
    ))

  test('is not asked for a branch that is gone', async () =>
    await expect(
      find({ of: 't', lines: ['gone'], named: true, context: { ...run.context, ref: 'refs/heads/gone' } }),
    ).rejects.toMatchObject({ code: 'branch-not-allowed' }))

  test.each([
    ['any branch will do', { ...run, lines: [], of: 't' }],
    ['it is the commit of the run, whose branch may have moved on', { ...run, of: 't', context: {} }],
    ['no input names it', { ...run, of: 't', named: false }],
  ])('goes unasked when %s', async (_name, free) =>
    expect(await find(free)).toMatchObject({ channel: undefined }),
  )
})

describe('a pushed tag', () => {
  const context = { ref: 'refs/tags/1.4.0' }

  test('is of a branch that a rule fits and that holds its commit', async () => {
    expect(await find({ of: 't', lines: ['main', 'release/*=rc'], context })).toMatchObject({ channel: 'rc' })
    expect(await find({ of: 'n', lines: ['main', 'gone', 'next=beta'], context })).toMatchObject({
      pattern: 'next',
      channel: 'beta',
    })
    expect(await find({ of: '1', lines: ['main', 'next=beta'], context })).toMatchObject({ pattern: 'main' })
    expect(await find({ of: '1', lines: ['1.x'], context })).toMatchObject({ line: { name: '1.x' } })
  })

  test('on none of them is refused, naming the commit', async () =>
    await expect(find({ of: 't', lines: ['main', 'next'], context })).rejects.toMatchObject(
      refused(`releases are made from the branches main, next; the commit ${sha('t')} is on none of them`),
    ))

  test('has no rule when any branch will do', async () =>
    expect(await find({ of: 't', lines: [], context })).toBeUndefined())
})
