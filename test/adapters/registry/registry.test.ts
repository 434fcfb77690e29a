import { describe, expect, test } from '@jest/globals'
import type { ScriptedReply, ScriptedRequest } from '../scripted-server.ts'
import { digestOf, found, manifest, rig, type } from './registry-rig.ts'

describe('a manifest', () => {
  test('comes with its exact bytes, and a digest computed from them', async () => {
    await using r = await rig({ answer: () => found })
    const got = await r.registry.manifest(r.image())
    expect(got).toMatchObject({ digest: digestOf(manifest), mediaType: type })
    expect(new TextDecoder().decode(got?.bytes)).toBe(manifest)
    expect(r.server.requests[0]?.path).toBe('/v2/octo/parcel/manifests/1')
    expect(r.server.requests[0]?.headers['accept']).toContain('application/vnd.oci.image.manifest.v1+json')
  })

  test('that is not there is undefined', async () => {
    await using r = await rig({
      answer: () => ({ status: 404, body: { errors: [{ code: 'MANIFEST_UNKNOWN' }] } }),
    })
    expect(await r.registry.manifest(r.image())).toBeUndefined()
  })

  test('whose bytes are not those of the digest asked for is a mismatch', async () => {
    await using r = await rig({ answer: () => found })
    const wrong = `sha256:${'0'.repeat(64)}`
    await expect(r.registry.manifest(r.image(`@${wrong}`))).rejects.toMatchObject({ code: 'digest-mismatch' })
  })

  test('whose bytes are not those that the server’s header names is a mismatch', async () => {
    const headers = { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }
    await using r = await rig({ answer: () => ({ ...found, headers }) })
    await expect(r.registry.manifest(r.image())).rejects.toMatchObject({ code: 'digest-mismatch' })
  })
})

describe('a registry in trouble', () => {
  test.each([
    [404, 'registry-not-found'],
    [403, 'registry-auth-denied'],
    [401, 'registry-auth-denied'],
    [500, 'registry-failed'],
    [503, 'registry-failed'],
    [302, 'registry-failed'],
  ])('that answers %p at /v2/: %s', async (status, code) => {
    await using r = await rig({ answer: () => ({ status }) })
    await expect(r.registry.checkLogin(r.image())).rejects.toMatchObject({
      code,
      blame: 'registry',
      message: expect.stringContaining(String(status)),
    })
  })

  test('a passing 5xx, 429 or reset is asked again, with growing waits', async () => {
    const replies: ScriptedReply[] = [{ status: 502 }, { status: 0, reset: true }]
    await using r = await rig({ answer: (_request, earlier) => replies[earlier.length] ?? found })
    expect(await r.registry.manifest(r.image())).toBeDefined()
    expect(r.clock.slept).toEqual([500, 1_000])
  })

  test('nobody listens', async () => {
    const r = await rig({ answer: () => found })
    await r[Symbol.asyncDispose]()
    await expect(r.registry.manifest(r.image())).rejects.toMatchObject({
      code: 'registry-failed',
      message: expect.stringContaining('cannot be reached'),
    })
  })

  test('an aborted signal ends the waiting', async () => {
    const controller = new AbortController()
    await using r = await rig({
      answer: () => {
        controller.abort(new Error('stop'))
        return { status: 503 }
      },
    })
    await expect(r.registry.manifest(r.image(), controller.signal)).rejects.toThrow('stop')
    expect(r.server.requests.length).toBe(1)
  })
})

describe('a retag', () => {
  /** Remembers what was put, and serves it under its tag. */
  const store = (request: ScriptedRequest, earlier: readonly ScriptedRequest[]): ScriptedReply => {
    if (request.method === 'PUT') return { status: 201 }
    const put = earlier.find(({ method, path }) => method === 'PUT' && path === request.path)
    if (put !== undefined) return { ...found, body: put.body }
    return request.path.endsWith('/1') ? found : { status: 404 }
  }

  test('puts the same bytes with the same type, and reads them back', async () => {
    await using r = await rig({ answer: store })
    await r.registry.retag(r.image(), '1.4.0')
    const put = r.server.requests.find(({ method }) => method === 'PUT')
    expect(put?.path).toBe('/v2/octo/parcel/manifests/1.4.0')
    expect(put?.headers['content-type']).toBe(type)
    expect(String(put?.body)).toBe(manifest)
  })

  test('that did not take is a mismatch', async () => {
    const lying = (request: ScriptedRequest): ScriptedReply =>
      request.method === 'PUT'
        ? { status: 201 }
        : request.path.endsWith('/1')
          ? found
          : { ...found, body: '{}' }
    await using r = await rig({ answer: lying })
    await expect(r.registry.retag(r.image(), '2')).rejects.toMatchObject({ code: 'digest-mismatch' })
  })

  test('of nothing is an error, and writes nothing', async () => {
    await using r = await rig({ answer: () => ({ status: 404 }) })
    await expect(r.registry.retag(r.image(), '2')).rejects.toMatchObject({ code: 'registry-not-found' })
    expect(r.server.requests.map(({ method }) => method)).toEqual(['GET'])
  })
})
