import { describe, expect, test } from '@jest/globals'
import { connectForge } from '../../../src/adapters/github/index.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { type ScriptedReply, type ScriptedServer, startScriptedServer } from '../scripted-server.ts'

const commit = 'a'.repeat(40)
const deployment = { commit, environment: 'test', production: false, payload: { a: 1 }, description: 'd' }

/** A status as GitHub lists it, and as the port gives it. */
const listed = {
  state: 'success',
  description: 'verified',
  creator: { login: 'ann' },
  created_at: '2026-01-02T03:04:05Z',
  log_url: '',
  environment_url: 'https://x.example',
}
const status = {
  state: 'success',
  description: 'verified',
  creator: 'ann',
  createdAtMs: Date.UTC(2026, 0, 2, 3, 4, 5),
  environmentUrl: 'https://x.example',
}

interface Rig extends AsyncDisposable {
  readonly forge: Forge
  readonly clock: ReturnType<typeof fakeClock>
  readonly server: ScriptedServer
}

/** A forge on a server that gives these replies in order, and the last one for ever. */
async function rig(...replies: readonly ScriptedReply[]): Promise<Rig> {
  const server = await startScriptedServer(
    (_request, earlier) => replies[Math.min(earlier.length, replies.length - 1)] ?? { status: 500 },
  )
  const clock = fakeClock({ startMs: 1_000_000 })
  const options = { token: 't'.repeat(600), repository: 'octo/parcel', apiUrl: server.url, clock }
  const forge = await connectForge(options).catch(async (error: unknown) => {
    await server[Symbol.asyncDispose]()
    throw error
  })
  return { forge, clock, server, [Symbol.asyncDispose]: async () => await server[Symbol.asyncDispose]() }
}

describe('what every request carries', () => {
  test('the token, the API version and the user agent', async () => {
    await using r = await rig({ status: 200, body: [] })
    await r.forge.deploymentStatuses(5)
    const [request] = r.server.requests
    expect(request?.path).toBe('/repos/octo/parcel/deployments/5/statuses?per_page=100&page=1')
    expect(request?.headers['authorization']).toBe(`token ${'t'.repeat(600)}`)
    expect(request?.headers['x-github-api-version']).toBe('2022-11-28')
    expect(request?.headers['user-agent']).toMatch(/^slipway/)
  })
})

describe('retries', () => {
  test('Retry-After of a 429 is honoured, in seconds', async () => {
    await using r = await rig(
      { status: 429, headers: { 'retry-after': '7' }, body: { message: 'slow down' } },
      { status: 200, body: [listed] },
    )
    expect(await r.forge.deploymentStatuses(5)).toEqual([status])
    expect(r.clock.slept).toEqual([7_000])
  })

  test('a secondary limit (403 with Retry-After) is waited for, also before a call that must not repeat', async () => {
    const limited = { message: 'You have exceeded a secondary rate limit' }
    await using r = await rig(
      { status: 403, headers: { 'retry-after': '3' }, body: limited },
      { status: 201, body: { id: 5 } },
    )
    expect(await r.forge.createDeployment(deployment)).toEqual({ id: 5 })
    expect(r.clock.slept).toEqual([3_000])
  })

  test('a used-up primary limit is waited for until its reset', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }
    await using r = await rig(
      { status: 403, headers, body: { message: 'API rate limit exceeded' } },
      { status: 200, body: [] },
    )
    await r.forge.deploymentStatuses(5)
    expect(r.clock.slept).toEqual([30_000])
  })

  test('a wait of more than two minutes is an error, at once', async () => {
    await using r = await rig({ status: 429, headers: { 'retry-after': '3600' }, body: { message: 'no' } })
    await expect(r.forge.deploymentStatuses(5)).rejects.toMatchObject({ code: 'forge-failed' })
    expect(r.clock.slept).toEqual([])
  })

  test('5xx and lost answers of a repeatable call are asked for again, with growing waits', async () => {
    await using r = await rig(
      { status: 502, body: 'bad gateway' },
      { status: 0, reset: true },
      { status: 200, body: [listed] },
    )
    expect(await r.forge.deploymentStatuses(5)).toEqual([status])
    expect(r.clock.slept).toEqual([1_000, 2_000])
  })

  test('four attempts and no more', async () => {
    await using r = await rig({ status: 503, body: { message: 'unicorn' } })
    const failure = r.forge.deploymentStatuses(5)
    await expect(failure).rejects.toMatchObject({ code: 'forge-failed', blame: 'forge' })
    await expect(failure).rejects.toThrow('listing the states of deployment 5 (503 unicorn)')
    expect(r.server.requests.length).toBe(4)
  })

  test.each([
    ['500', { status: 500, body: { message: 'x' } }],
    ['a reset', { status: 0, reset: true }],
  ])('a deployment or a draft is never made twice after %s', async (_name, reply) => {
    await using r = await rig(reply)
    await expect(r.forge.createDeployment(deployment)).rejects.toMatchObject({ code: 'forge-failed' })
    const release = { tag: '1.0.0', title: '1.0.0', notes: '', prerelease: false }
    await expect(r.forge.createDraft(release)).rejects.toMatchObject({ code: 'forge-failed' })
    expect(r.server.requests.length).toBe(2)
  })
})

describe('refusals', () => {
  test('401: the token, without any trace of it in the error', async () => {
    await using r = await rig({ status: 401, body: { message: 'Bad credentials' } })
    const failure = await r.forge.deploymentStatuses(5).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'forge-auth-denied' })
    expect(JSON.stringify(failure) + String(failure)).not.toContain('tttt')
  })

  test('403 names the permissions that GitHub would accept', async () => {
    const headers = { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' }
    await using r = await rig({ status: 403, headers, body: { message: 'Resource not accessible' } })
    await expect(r.forge.createDeployment(deployment)).rejects.toMatchObject({
      code: 'forge-auth-denied',
      remedy: 'Grant the job the permissions `contents: write` or `contents: write`, `workflows: write`.',
    })
    expect(r.server.requests.length).toBe(1)
  })

  test('404 says that it may be a matter of rights', async () => {
    await using r = await rig({ status: 404, body: { message: 'Not Found' } })
    const failure = r.forge.deploymentStatuses(5)
    await expect(failure).rejects.toMatchObject({ code: 'forge-not-found' })
    await expect(failure).rejects.toThrow('the token may not read it')
  })

  test('422 keeps what GitHub found wrong, and is not repeated', async () => {
    const body = { message: 'Validation Failed', errors: [{ field: 'tag_name' }] }
    await using r = await rig({ status: 422, body })
    const release = { tag: '1.0.0', title: '1.0.0', notes: '', prerelease: false }
    await expect(r.forge.createDraft(release)).rejects.toMatchObject({
      code: 'forge-failed',
      evidence: { errors: '[{"field":"tag_name"}]' },
    })
    expect(r.server.requests.length).toBe(1)
  })
})

describe('deployments', () => {
  test('auto_merge and required_contexts are always sent, the description is cut', async () => {
    await using r = await rig({ status: 201, body: { id: 9 } })
    await r.forge.createDeployment({ ...deployment, description: 'ä'.repeat(200) })
    const body = JSON.parse(String(r.server.requests[0]?.body)) as Record<string, unknown>
    expect(body).toMatchObject({ auto_merge: false, required_contexts: [], ref: commit, payload: { a: 1 } })
    expect([...String(body['description'])].length).toBe(140)
  })

  test('a success retires nothing by itself', async () => {
    await using r = await rig({ status: 201, body: listed })
    await r.forge.setDeploymentStatus(5, { state: 'success', description: 'ok' })
    const body = JSON.parse(String(r.server.requests[0]?.body)) as Record<string, unknown>
    expect(body).toEqual({ state: 'success', description: 'ok', auto_inactive: false })
  })

  test('accounts and addresses that are gone are undefined or absent', async () => {
    const { environment_url: _, log_url: __, ...bare } = listed
    await using r = await rig({ status: 200, body: [{ ...bare, creator: null }] })
    const { environmentUrl: ___, ...rest } = status
    expect(await r.forge.deploymentStatuses(5)).toEqual([{ ...rest, creator: undefined }])
  })

  test('202 (a merge instead of a record) is an error', async () => {
    await using r = await rig({ status: 202, body: { message: 'Auto-merged main into x' } })
    await expect(r.forge.createDeployment(deployment)).rejects.toThrow('Auto-merged main')
  })
})

describe('assets', () => {
  const upload = (r: Rig): Promise<void> =>
    r.forge.uploadAsset(
      {
        id: 1,
        tag: '1.0.0',
        url: '',
        draft: true,
        prerelease: false,
        immutable: false,
        notes: '',
        uploadUrl: `${r.server.url}/up/1/assets{?name,label}`,
        assets: [],
      },
      { name: 'a b.json', contentType: 'application/json', bytes: Buffer.from('{}') },
    )
  const taken = { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'already_exists' }] } }

  test('bytes, type and name arrive as they are', async () => {
    await using r = await rig({ status: 201, body: {} })
    await upload(r)
    const [request] = r.server.requests
    expect(request).toMatchObject({ method: 'POST', path: '/up/1/assets?name=a%20b.json' })
    expect(request?.headers['content-type']).toBe('application/json')
    expect(String(request?.body)).toBe('{}')
  })

  test('another refusal is none of a taken name: nothing is looked up or removed', async () => {
    const frozen = { status: 422, body: { message: 'Cannot modify the assets of an immutable release' } }
    await using r = await rig(frozen)
    await expect(upload(r)).rejects.toMatchObject({
      code: 'forge-failed',
      message: expect.stringContaining('immutable release'),
    })
    expect(r.server.requests.length).toBe(1)
  })

  test('the same asset from an earlier run is fine', async () => {
    const assets = [{ id: 3, name: 'a b.json', state: 'uploaded', size: 2 }]
    await using r = await rig(taken, { status: 200, body: assets })
    await upload(r)
    expect(r.server.requests.length).toBe(2)
  })

  test.each([
    ['broken off', { id: 3, name: 'a b.json', state: 'starter', size: 2 }],
    ['different', { id: 3, name: 'a b.json', state: 'uploaded', size: 2, digest: 'sha256:0' }],
  ])('a %s asset is removed and sent again', async (_name, asset) => {
    await using r = await rig(
      taken,
      { status: 200, body: [asset] },
      { status: 204 },
      { status: 201, body: {} },
    )
    await upload(r)
    expect(r.server.requests.map((request) => request.method)).toEqual(['POST', 'GET', 'DELETE', 'POST'])
  })
})
