import { describe, expect, test } from '@jest/globals'
import { openForge } from './open-forge.ts'

describe('ETag', () => {
  test('an unchanged answer is 304, costs nothing and changes with the state', async () => {
    await using open = await openForge()
    const first = await open.call('GET', '/git/matching-refs/heads')
    const etag = first.headers.get('etag') ?? ''
    const again = await open.call('GET', '/git/matching-refs/heads', { headers: { 'if-none-match': etag } })
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, undefined, etag])
    expect(again.headers.get('x-ratelimit-used')).toBe(first.headers.get('x-ratelimit-used'))
    await open.call('POST', '/git/refs', {
      body: { ref: 'refs/heads/two', sha: open.git('rev-parse', 'main') },
    })
    const changed = await open.call('GET', '/git/matching-refs/heads', { headers: { 'if-none-match': etag } })
    expect(changed.status).toBe(200)
  })
})

describe('rate limits', () => {
  test('count per token, run out with 403 and come back after the hour', async () => {
    await using open = await openForge()
    const token = open.token({ contents: 'read' })
    const used = async (as: string) =>
      (await open.call('GET', '', { token: as })).headers.get('x-ratelimit-used')
    expect([await used(token), await used(token), await used(open.user)]).toEqual(['1', '2', '1'])
    const state = (await open.call('GET', '//rate_limit', { token })).body['rate']
    expect(state).toMatchObject({ limit: 1000, used: 2, remaining: 998 })
    await using small = await openForge({ private: false })
    for (let request = 0; request < 60; request += 1) await small.call('GET', '//users/octa', { token: '' })
    const spent = await small.call('GET', '//users/octa', { token: '' })
    expect([spent.status, spent.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(Number(spent.headers.get('x-ratelimit-reset')) * 1000).toBe(small.clock.ms + 3_600_000)
    small.clock.ms += 3_600_000
    expect((await small.call('GET', '//users/octa', { token: '' })).status).toBe(200)
  })
})

describe('versions, bodies and the log', () => {
  test('the API version is told back, an unknown one is 400', async () => {
    await using open = await openForge()
    const ask = (version: string) => open.call('GET', '', { headers: { 'x-github-api-version': version } })
    const known = await ask('2026-03-10')
    expect([known.status, known.headers.get('x-github-api-version-selected')]).toEqual([200, '2026-03-10'])
    expect(known.headers.get('x-github-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect((await ask('2021-01-01')).status).toBe(400)
  })

  test('a body that is no JSON is 400; every request is in the log without its token', async () => {
    await using open = await openForge()
    expect((await open.call('POST', '/git/refs', { body: 'nonsense' })).status).toBe(400)
    await open.call('GET', '/no/such/path', { token: open.token({}) })
    expect(open.forge.requests).toEqual([
      {
        method: 'POST',
        path: '/api/v3/repos/acme/parcel/git/refs',
        status: 400,
        who: 'octa',
        operationId: 'git/create-ref',
      },
      {
        method: 'GET',
        path: '/api/v3/repos/acme/parcel/no/such/path',
        status: 404,
        who: 'acme/parcel',
        operationId: undefined,
      },
    ])
  })
})

describe('faults', () => {
  test('come in their order, each as often as it says, only where they fit', async () => {
    await using open = await openForge()
    const headers = { 'retry-after': '7' }
    open.forge.addFaults(
      { path: /git\/ref/, times: 2, kind: { type: 'status', status: 502 } },
      { method: 'GET', times: 1, kind: { type: 'status', status: 429, headers } },
    )
    const statuses = []
    for (const path of ['', '/git/ref/heads/main', '/git/ref/heads/main', '/git/ref/heads/main']) {
      statuses.push((await open.call('GET', path)).status)
    }
    expect(statuses).toEqual([429, 502, 502, 200])
    open.forge.addFaults({ times: 1, kind: { type: 'status', status: 403, headers } })
    const limited = await open.call('GET', '')
    expect(limited.headers.get('retry-after')).toBe('7')
    expect(limited.body['message']).toMatch(/secondary rate limit/)
  })

  test('`afterwards` does the work and then answers wrongly; a reset breaks the connection', async () => {
    await using open = await openForge()
    const sha = open.git('rev-parse', 'main')
    const create = (name: string) =>
      open.call('POST', '/git/refs', { body: { ref: `refs/tags/${name}`, sha } })
    open.forge.addFaults(
      { method: 'POST', times: 1, kind: { type: 'status', status: 504, afterwards: true } },
      { method: 'POST', times: 1, kind: { type: 'reset', afterwards: true } },
      { method: 'POST', times: 1, kind: { type: 'reset' } },
    )
    expect((await create('v1')).status).toBe(504)
    await expect(create('v2')).rejects.toThrow('fetch failed')
    await expect(create('v3')).rejects.toThrow('fetch failed')
    expect(open.git('tag').split('\n')).toEqual(['v1', 'v2'])
    expect(open.forge.requests.map(({ status }) => status)).toEqual([504, 0, 0])
  })

  test('lag hides from listings what was written just now, for one request each', async () => {
    await using open = await openForge()
    await open.call('POST', '/releases', { body: { tag_name: 'v1' } })
    open.clock.ms += 10_000
    await open.call('POST', '/releases', { body: { tag_name: 'v2' } })
    const lag = { type: 'lag', forMs: 5_000 } as const
    open.forge.addFaults({ path: /releases$/, times: 1, kind: lag }, { path: /tags/, times: 2, kind: lag })
    const tags = async (path: string, key: string) =>
      ((await open.call('GET', path)).body as unknown as Record<string, string>[]).map((item) => item[key])
    expect(await tags('/releases', 'tag_name')).toEqual(['v1'])
    expect(await tags('/releases', 'tag_name')).toEqual(['v2', 'v1'])
    expect(await tags('/tags', 'name')).toEqual(['v1'])
    expect(await tags('/git/matching-refs/tags/v', 'ref')).toEqual(['refs/tags/v1'])
    expect(await tags('/tags', 'name')).toEqual(['v2', 'v1'])
  })

  test('a delayed request is answered, and one that waits does not hold up closing', async () => {
    const open = await openForge()
    open.forge.addFaults({ times: 1, kind: { type: 'delay', delayMs: 20 } })
    expect((await open.call('GET', '')).status).toBe(200)
    open.forge.setLatency(600_000)
    const waiting = open.call('GET', '').then(
      () => 'answered',
      () => 'ended',
    )
    await new Promise((resolve) => setTimeout(resolve, 20))
    await open[Symbol.asyncDispose]()
    expect(await waiting).toBe('ended')
  })
})
