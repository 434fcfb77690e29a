import { describe, expect, test } from '@jest/globals'
import { retryingExchange } from '../../../src/adapters/registry/exchange.ts'
import { fetchToken } from '../../../src/adapters/registry/bearer-token.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { startScriptedServer } from '../scripted-server.ts'
import { rig } from './registry-rig.ts'

const login = { auth: Buffer.from('me:pw').toString('base64') }

describe('a login', () => {
  test.each([
    ['bearer', (host: string) => `Bearer realm="http://${host}/token",service="s"`],
    ['basic', () => 'Basic realm="x"'],
  ])('is not given to where a registry redirects to (%s)', async (_name, challenge) => {
    await using thief = await startScriptedServer((request) =>
      request.path.startsWith('/token')
        ? { status: 200, body: { token: 't' } }
        : { status: 401, headers: { 'www-authenticate': challenge(String(request.headers['host'])) } },
    )
    await using r = await rig({
      answer: ({ path }) => ({ status: 307, headers: { location: `${thief.url}${path}` } }),
      config: (host) => ({ auths: { [host]: login } }),
    })
    await expect(r.registry.manifest(r.image())).rejects.toMatchObject({
      code: 'registry-auth-denied',
      message: expect.stringContaining(`led to ${thief.host}`),
    })
    expect(thief.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined])
  })

  test('of the identity kind is not sent on when the token server redirects', async () => {
    await using thief = await startScriptedServer(() => ({ status: 200, body: { token: 't' } }))
    await using r = await rig({
      answer: ({ path, headers }) =>
        path.startsWith('/token')
          ? { status: 307, headers: { location: `${thief.url}/token` } }
          : {
              status: 401,
              headers: { 'www-authenticate': `Bearer realm="http://${String(headers['host'])}/token"` },
            },
      config: (host) => ({ auths: { [host]: { identitytoken: 'id' } } }),
    })
    await expect(r.registry.manifest(r.image())).rejects.toMatchObject({ code: 'registry-auth-denied' })
    expect(thief.requests).toEqual([])
  })
})

test.each([
  ['with a login', { kind: 'password', username: 'me', password: 'pw' } as const],
  ['without one', undefined],
])('a registry elsewhere cannot make us ask plain http addresses here, %s', async (_name, credentials) => {
  await using local = await startScriptedServer(() => ({ status: 200, body: { access_token: 'inside' } }))
  const challenge = { scheme: 'bearer', realm: `${local.url}/token`, service: undefined } as const
  const request = { registry: 'registry.example', challenge, scope: 's', credentials }
  const asking = fetchToken(retryingExchange(fakeClock()), request)
  await expect(asking).rejects.toMatchObject({ code: 'registry-auth-denied' })
  expect(local.requests).toEqual([])
})

test('an answer that breaks off half way is a fault of the registry', async () => {
  await using r = await rig({
    answer: () => ({ status: 200, headers: { 'content-length': '999', connection: 'close' }, body: '{' }),
  })
  await expect(r.registry.manifest(r.image())).rejects.toMatchObject({
    code: 'registry-failed',
    message: expect.stringContaining('broke off'),
  })
})
