import { describe, expect, test } from '@jest/globals'
import { type OpenForge, openForge, REPOSITORY } from './open-forge.ts'

interface Pull {
  readonly number: number
  readonly labels: readonly { readonly name: string }[]
  readonly merge_commit_sha: string
}

const list = async (open: OpenForge, query: string): Promise<number[]> => {
  const { body } = await open.call('GET', `/pulls?state=all${query}`)
  return (body as unknown as Pull[]).map(({ number }) => number)
}

/** Opens pull requests one second apart, each on a branch with these commits. */
async function openPulls(open: OpenForge, ...files: readonly string[][]): Promise<void> {
  const base = open.git('rev-parse', 'main')
  for (const [index, names] of files.entries()) {
    const branch = `topic-${index + 1}`
    open.commits(
      branch,
      names.map((name, at) => ({ [name]: `${name} ${at}\n` })),
      base,
    )
    open.forge.pushed(REPOSITORY, 'octa')
    open.clock.ms += 1_000
    await open.call('POST', '/pulls', { body: { title: branch, head: branch, base: 'main' } })
  }
}

describe('pull requests', () => {
  test('are listed newest first, by their change oldest first, unless asked otherwise', async () => {
    await using open = await openForge()
    await openPulls(open, ['a'], ['b'], ['c'])
    open.clock.ms += 1_000
    await open.call('PATCH', '/pulls/1', { body: { body: 'changed last' } })
    expect(await list(open, '')).toEqual([3, 2, 1])
    expect(await list(open, '&direction=asc')).toEqual([1, 2, 3])
    expect(await list(open, '&sort=updated')).toEqual([2, 3, 1])
    expect(await list(open, '&sort=updated&direction=desc')).toEqual([1, 3, 2])
    expect(open.forge.contractViolations).toEqual([])
  })

  test('have labels, each once; a label is a change', async () => {
    await using open = await openForge()
    await openPulls(open, ['a'], ['b'])
    open.clock.ms += 1_000
    const add = (labels: string[], token = open.user) =>
      open.call('POST', '/issues/1/labels', { token, body: { labels } })
    await add(['minor'])
    expect((await add(['minor', 'docs'])).status).toBe(200)
    const { body } = await open.call('GET', '/pulls/1')
    expect((body as unknown as Pull).labels.map(({ name }) => name)).toEqual(['minor', 'docs'])
    expect(await list(open, '&sort=updated&direction=desc')).toEqual([1, 2])
    expect((await add(['x'], open.token({ 'pull-requests': 'read' }))).status).toBe(403)
    expect((await add(['x'], open.token({ 'pull-requests': 'write' }))).status).toBe(200)
    expect((await open.call('POST', '/issues/9/labels', { body: { labels: ['x'] } })).status).toBe(404)
    expect(open.forge.contractViolations).toEqual([])
  })

  test('are rebased: each commit anew on the base, the last one is the merge commit', async () => {
    await using open = await openForge()
    await openPulls(open, ['a', 'b', 'a'], ['README.md'])
    const [other] = open.commits('main', [{ 'README.md': 'of main\n' }])
    open.forge.pushed(REPOSITORY, 'octa')
    const body = { merge_method: 'rebase' }
    expect((await open.call('PUT', '/pulls/1/merge', { body })).status).toBe(200)
    expect(open.git('log', '--format=%s', `${other}..main`).split('\n')).toEqual(['a', 'b', 'a'])
    expect(open.git('rev-list', '--merges', 'main')).toBe('')
    expect(open.git('ls-tree', '--name-only', 'main').split('\n')).toEqual(['README.md', 'a', 'b'])
    expect(open.git('cat-file', 'blob', 'main:README.md')).toBe('of main')
    expect(open.git('cat-file', 'blob', 'main:a')).toBe('a 2')
    const pull = (await open.call('GET', '/pulls/1')).body as unknown as Pull
    expect(pull.merge_commit_sha).toBe(open.git('rev-parse', 'main'))
    // Both changed the README.
    expect((await open.call('PUT', '/pulls/2/merge', { body })).status).toBe(405)
    expect(open.forge.contractViolations).toEqual([])
  })
})
