import { describe, expect, test } from '@jest/globals'
import { connectForge } from '../../../src/adapters/github/index.ts'
import { numbers } from '../../../src/adapters/github/pages.ts'
import type { HistoryCommit } from '../../../src/ports/history.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { type ScriptedServer, startScriptedServer } from '../scripted-server.ts'
import { type EmulatedRepository, onEmulator } from './emulated-repository.ts'
import { importGraph } from './graph-history.ts'

const repository = onEmulator()

/** Opens a pull request for each topic, one commit each; gives the graph's ids. */
async function open(r: EmulatedRepository, ...topics: readonly string[]): Promise<(name: string) => string> {
  const id = importGraph(r.emulator.gitFolder(r.repository), [
    { name: 'base', files: { 'a.txt': 'a' } },
    ...topics.map((topic) => ({
      name: topic,
      branch: topic,
      parents: ['base'],
      files: { [`${topic}.txt`]: topic },
    })),
  ])
  r.emulator.pushed(r.repository, 'octo')
  for (const title of topics) await r.ask('POST', '/pulls', { title, head: title, base: 'main', body: title })
  return id
}

const merge = async (r: EmulatedRepository, number: number, method: string): Promise<string> => {
  const { sha } = (await r.ask('PUT', `/pulls/${number}/merge`, { merge_method: method })) as { sha: string }
  return sha
}

async function rangeOf(r: EmulatedRepository, base: string): Promise<readonly HistoryCommit[]> {
  const comparison = await (await r.connect()).compare(base, 'main')
  return comparison.kind === 'above' ? comparison.commits : []
}

describe('a pull request', () => {
  test('open: title, description, labels, no merge commit', async () => {
    await using r = await repository()
    await open(r, 'weigh')
    await r.ask('PATCH', '/pulls/1', { body: 'one\r\ntwo\r\n' })
    await r.ask('POST', '/issues/1/labels', { labels: ['minor', 'area: scales'] })
    expect(await (await r.connect()).pull(1)).toEqual({
      number: 1,
      title: 'weigh',
      body: 'one\r\ntwo\r\n',
      labels: ['minor', 'area: scales'],
      url: `${r.emulator.serverUrl}/${r.repository}/pull/1`,
      mergeCommit: undefined,
    })
  })

  test('merged, and closed without a merge', async () => {
    await using r = await repository()
    await open(r, 'weigh', 'lift')
    const sha = await merge(r, 1, 'squash')
    await r.ask('PATCH', '/pulls/2', { state: 'closed' })
    const forge = await r.connect()
    expect((await forge.pull(1)).mergeCommit).toBe(sha)
    expect((await forge.pull(2)).mergeCommit).toBeUndefined()
  })

  test('without a description: empty text; unknown: an error', async () => {
    await using r = await repository()
    importGraph(r.emulator.gitFolder(r.repository), [
      { name: 'a' },
      { name: 'b', branch: 'b', parents: ['a'] },
    ])
    r.emulator.pushed(r.repository, 'octo')
    await r.ask('POST', '/pulls', { title: 't', head: 'b', base: 'main' })
    const forge = await r.connect()
    expect((await forge.pull(1)).body).toBe('')
    await expect(forge.pull(2)).rejects.toMatchObject({ code: 'forge-not-found' })
  })

  test('its description is written as it is; without the permission nothing is', async () => {
    await using r = await repository()
    await open(r, 'weigh')
    const reader = await r.connect({ 'pull-requests': 'read' })
    await expect(reader.setPullBody(1, 'x')).rejects.toMatchObject({
      code: 'forge-auth-denied',
      remedy: expect.stringContaining('pull_requests: write'),
    })
    const forge = await r.connect()
    expect((await forge.pull(1)).body).toBe('weigh')
    const body = 'mine\r\n<!--- START --->\nnotes ✓\n'
    await forge.setPullBody(1, body)
    expect((await forge.pull(1)).body).toBe(body)
  })
})

describe('the merged pull requests of a range', () => {
  test.each(['merge', 'squash', 'rebase'])('by %s', async (method) => {
    await using r = await repository()
    const id = await open(r, 'weigh', 'lift', 'drop')
    const first = await merge(r, 1, method)
    const second = await merge(r, 2, method)
    await r.ask('PATCH', '/pulls/3', { state: 'closed' })
    const range = await rangeOf(r, id('base'))
    const before = r.requests().length
    const pulls = await (await r.connect()).mergedPulls(range)
    expect(new Map(pulls.map(({ number, mergeCommit }) => [number, mergeCommit]))).toEqual(
      new Map([
        [1, first],
        [2, second],
      ]),
    )
    expect(r.requests().length - before).toBe(1)
  })

  test('one that was merged before the range is none of it', async () => {
    await using r = await repository()
    await open(r, 'weigh', 'lift')
    const first = await merge(r, 1, 'squash')
    await merge(r, 2, 'squash')
    const pulls = await (await r.connect()).mergedPulls(await rangeOf(r, first))
    expect(pulls.map(({ number }) => number)).toEqual([2])
  })

  test('one that the listing does not show yet is asked for by its number', async () => {
    await using r = await repository()
    const id = await open(r, 'weigh')
    await merge(r, 1, 'squash')
    r.emulator.addFaults({ path: /\/pulls$/, times: 1, kind: { type: 'lag', forMs: 60_000 } })
    const pulls = await (await r.connect()).mergedPulls(await rangeOf(r, id('base')))
    expect(pulls.map(({ number }) => number)).toEqual([1])
  })

  test('no commits: no request', async () => {
    await using r = await repository()
    expect(await (await r.connect()).mergedPulls([])).toEqual([])
    expect(r.requests()).toEqual([])
  })
})

describe('how far the listing is read', () => {
  const pullOf = (number: number, sha = `sha-${number}`): Record<string, unknown> => ({
    number,
    title: `t${number}`,
    body: null,
    html_url: 'https://github.example/p',
    labels: [],
    merged_at: '2026-05-01T12:00:00Z',
    merge_commit_sha: sha,
  })
  /** Closed pull requests, the highest number changed last; single ones as well, if they are no issue. */
  const server = async (count: number, issues: readonly number[] = []): Promise<ScriptedServer> =>
    await startScriptedServer(({ path }) => {
      const url = new URL(path, 'http://x.example')
      const single = /\/pulls\/(\d+)$/.exec(url.pathname)?.[1]
      const page = Number(url.searchParams.get('page'))
      const shown = numbers(count - page * 100 + 1, count - (page - 1) * 100).filter((n) => n > 0)
      if (single === undefined) return { status: 200, body: shown.toReversed().map((n) => pullOf(n)) }
      const isPull = !issues.includes(Number(single))
      return isPull ? { status: 200, body: pullOf(Number(single)) } : { status: 404, body: {} }
    })
  const commit = (number: number, message: string) => ({ sha: `sha-${number}`, message })

  async function found(on: ScriptedServer, commits: readonly { sha: string; message: string }[]) {
    const options = { token: 't', repository: 'octo/parcel', apiUrl: on.url, clock: fakeClock() }
    const pulls = await (await connectForge(options)).mergedPulls(commits)
    return new Set(pulls.map(({ number }) => number))
  }

  test.each([
    ['a squash', 'feat: weigh (#12)'],
    ['a merge', 'Merge pull request #12 from octo/weigh\n\nfeat: weigh'],
    ['a squash of a revert', 'Revert "feat: weigh (#11)" (#12)'],
  ])('%s on the first page: one page', async (_name, message) => {
    await using on = await server(500)
    expect(await found(on, [{ sha: 'sha-450', message: message.replace('12', '450') }])).toEqual(
      new Set([450]),
    )
    expect(on.requests.map(({ path }) => path)).toEqual([
      '/repos/octo/parcel/pulls?state=closed&sort=updated&direction=desc&per_page=100&page=1',
    ])
  })

  test('three that are further down are asked for one by one, more of them by page', async () => {
    await using few = await server(900)
    const deep = numbers(1, 3)
    expect(
      await found(
        few,
        deep.map((n) => commit(n, `fix: x (#${n})`)),
      ),
    ).toEqual(new Set(deep))
    expect(few.requests.length).toBe(4)
    await using many = await server(900)
    const spread = numbers(1, 4).map((n) => n * 150)
    expect(
      await found(
        many,
        spread.map((n) => commit(n, `fix: x (#${n})`)),
      ),
    ).toEqual(new Set(spread))
    // 600 is on page 4; the other three are asked for.
    expect(many.requests.length).toBe(4 + 3)
  })

  test('a number that is an issue is no pull request', async () => {
    await using on = await server(50, [7])
    expect(await found(on, [commit(50, 'fix: x (#50)'), commit(99, 'fix: y (#77)')])).toEqual(new Set([50]))
    await using issue = await server(5, [7])
    expect(await found(issue, [commit(5, 'fix: x (#7)')])).toEqual(new Set([5]))
  })

  test('a number in the middle of a subject, or in the text below, is not looked for', async () => {
    await using on = await server(300)
    await found(on, [
      { sha: 'x', message: 'fix: #12 and (#13) at last\n\n(#14)\nMerge pull request #15 from x' },
    ])
    expect(on.requests.length).toBe(1)
  })

  test('rebased ones mention nothing: read on while pages bring any', async () => {
    await using on = await server(900)
    const numbersOf = [880, 750, 610]
    expect(
      await found(
        on,
        numbersOf.map((n) => commit(n, 'fix: x')),
      ),
    ).toEqual(new Set(numbersOf))
    expect(on.requests.length).toBe(4)
  })

  test('ten pages at most', async () => {
    await using on = await server(3_000)
    const mentioned = numbers(1, 1_500).map((n) => commit(n, `fix: x (#${n})`))
    await found(on, mentioned)
    expect(on.requests.length).toBe(10)
  })
})
