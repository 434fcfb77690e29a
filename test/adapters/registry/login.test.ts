import { describe, expect, test } from '@jest/globals'
import type { ScriptedReply, ScriptedRequest } from '../scripted-server.ts'
import { basic, found, rig } from './registry-rig.ts'

describe('the login', () => {
  const guarded = (wanted: string) => (request: ScriptedRequest) =>
    request.headers['authorization'] === wanted
      ? { status: 200, body: {} }
      : { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }

  test.each([
    ['the host', (host: string) => host],
    ['an address with scheme and path', (host: string) => `https://${host}/v1/`],
  ])('is found in auths under %s', async (_name, key) => {
    const auth = Buffer.from('me:pass:word').toString('base64')
    const config = (host: string): unknown => ({ auths: { other: {}, [key(host)]: { auth } } })
    await using r = await rig({ answer: guarded(basic('me:pass:word')), config })
    await r.registry.checkLogin(r.image())
  })

  test.each([
    ['credHelpers', (host: string) => ({ credHelpers: { [host]: 'fake' } })],
    ['credsStore', () => ({ credsStore: 'fake' })],
  ])('comes from the process that %s names', async (_name, config) => {
    const helper = 'read host; echo "{\\"Username\\":\\"$host\\",\\"Secret\\":\\"s\\"}"'
    await using r = await rig({
      answer: (request) => guarded(basic(`${request.headers['host']}:s`))(request),
      config,
      helper,
    })
    await r.registry.checkLogin(r.image())
  })

  test('a helper that knows nothing leaves the auths', async () => {
    const auth = Buffer.from('me:pw').toString('base64')
    const config = (host: string): unknown => ({ credsStore: 'fake', auths: { [host]: { auth } } })
    const helper = 'echo "credentials not found in native keychain"; exit 1'
    await using r = await rig({ answer: guarded(basic('me:pw')), config, helper })
    await r.registry.checkLogin(r.image())
  })

  test.each([
    ['fails', 'echo boom >&2; exit 3', 'exit code 3'],
    ['lies', 'echo "not json"', 'no login'],
  ])('a helper that %s is an error without its output', async (_name, helper, text) => {
    await using r = await rig({ answer: guarded('never'), config: () => ({ credsStore: 'fake' }), helper })
    await expect(r.registry.checkLogin(r.image())).rejects.toMatchObject({
      code: 'registry-auth-denied',
      message: expect.stringContaining(text),
    })
  })

  test('401 without any login says so; with one, that it was refused', async () => {
    await using none = await rig({ answer: guarded('never') })
    await expect(none.registry.checkLogin(none.image())).rejects.toMatchObject({
      code: 'registry-auth-denied',
      message: expect.stringContaining('no login is configured'),
    })
    const auth = Buffer.from('me:hush').toString('base64')
    await using wrong = await rig({
      answer: guarded('never'),
      config: (host) => ({ auths: { [host]: { auth } } }),
    })
    const error = await wrong.registry.checkLogin(wrong.image()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'registry-auth-denied',
      message: expect.stringContaining('did not accept'),
    })
    expect(String(error) + JSON.stringify(error)).not.toContain('hush')
  })

  test('a configuration that is no JSON is an error, not "no login"', async () => {
    await using r = await rig({ answer: guarded('never'), config: () => 'text' })
    await expect(r.registry.checkLogin(r.image())).rejects.toMatchObject({
      message: expect.stringContaining('not a JSON object'),
    })
  })
})

describe('the token dance', () => {
  const challenge = (host: string): ScriptedReply => ({
    status: 401,
    headers: {
      'www-authenticate': `Bearer realm="http://${host}/token",service="the, \\"service\\"",scope="x"`,
    },
  })
  const dance = (request: ScriptedRequest): ScriptedReply => {
    if (request.path.startsWith('/token')) return { status: 200, body: { token: 'tkn' } }
    return request.headers['authorization'] === 'Bearer tkn'
      ? found
      : challenge(String(request.headers['host']))
  }

  test('asks for the scope once, with the login, and keeps the token', async () => {
    const auth = Buffer.from('me:pw').toString('base64')
    await using r = await rig({ answer: dance, config: (host) => ({ auths: { [host]: { auth } } }) })
    await r.registry.manifest(r.image())
    await r.registry.manifest(r.image(':2'))
    const paths = r.server.requests.map(({ path }) => path)
    expect(paths).toEqual([
      '/v2/octo/parcel/manifests/1',
      '/token?service=the%2C+%22service%22&scope=repository%3Aocto%2Fparcel%3Apull',
      '/v2/octo/parcel/manifests/1',
      '/v2/octo/parcel/manifests/2',
    ])
    expect(r.server.requests[1]?.headers['authorization']).toBe(basic('me:pw'))
  })

  test('a check before a push asks for pull and push', async () => {
    await using r = await rig({ answer: dance })
    await r.registry.checkLogin(r.image())
    expect(r.server.requests[1]?.path).toContain('scope=repository%3Aocto%2Fparcel%3Apull%2Cpush')
    expect(r.server.requests[1]?.headers['authorization']).toBeUndefined()
  })

  test('an identity token is exchanged by the OAuth2 form', async () => {
    const config = (host: string): unknown => ({ auths: { [host]: { identitytoken: 'id' } } })
    await using r = await rig({ answer: dance, config })
    await r.registry.manifest(r.image())
    expect(r.server.requests[1]?.method).toBe('POST')
    expect(String(r.server.requests[1]?.body)).toContain('grant_type=refresh_token&refresh_token=id')
  })

  test('a login is never sent to a plain http address elsewhere', async () => {
    const headers = { 'www-authenticate': 'Bearer realm="http://tokens.invalid/token"' }
    const auth = Buffer.from('me:pw').toString('base64')
    await using r = await rig({
      answer: () => ({ status: 401, headers }),
      config: (host) => ({ auths: { [host]: { auth } } }),
    })
    await expect(r.registry.manifest(r.image())).rejects.toMatchObject({
      message: expect.stringContaining('not an https address'),
    })
    expect(r.server.requests.length).toBe(1)
  })

  test.each([
    [403, 'registry-auth-denied'],
    [401, 'registry-auth-denied'],
    [503, 'registry-failed'],
  ])('a token server that answers %p: %s', async (status, code) => {
    await using r = await rig({
      answer: (request) =>
        request.path.startsWith('/token') ? { status } : challenge(String(request.headers['host'])),
    })
    await expect(r.registry.manifest(r.image())).rejects.toMatchObject({
      code,
      message: expect.stringContaining(`answered ${status}`),
    })
  })
})
