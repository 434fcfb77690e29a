import { createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { openForge } from './open-forge.ts'

const claims = {
  repository: 'acme/parcel',
  repository_owner: 'acme',
  ref: 'refs/heads/main',
  event_name: 'push',
}

async function ask(request: { requestUrl: string; requestToken: string }, audience = '') {
  const response = await fetch(
    `${request.requestUrl}${audience && `&audience=${encodeURIComponent(audience)}`}`,
    {
      headers: { authorization: `bearer ${request.requestToken}` },
    },
  )
  const { value } = (await response.json()) as { value: string }
  const [header = '', payload = ''] = value
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString())
  return {
    value,
    header: JSON.parse(header) as { kid: string },
    payload: JSON.parse(payload) as Record<string, unknown>,
  }
}

test('the token carries the claims and is signed by the key that the issuer publishes', async () => {
  await using open = await openForge()
  const request = open.forge.oidcFor({ ...claims, environment: 'prod:eu' })
  const { value, header, payload } = await ask(request, 'sts.example.test')
  expect(payload).toMatchObject({
    iss: open.forge.serverUrl,
    aud: 'sts.example.test',
    sub: 'repo:acme/parcel:environment:prod%3Aeu',
    ref: 'refs/heads/main',
    iat: open.clock.ms / 1000,
  })
  const issuer = await (await fetch(`${open.forge.serverUrl}/.well-known/openid-configuration`)).json()
  const { keys } = (await (await fetch((issuer as { jwks_uri: string }).jwks_uri)).json()) as {
    keys: (JsonWebKey & { kid: string })[]
  }
  const jwk = keys.find(({ kid }) => kid === header.kid)
  const [signedHeader, signedPayload, signature = ''] = value.split('.')
  const key = createPublicKey({ key: jwk ?? {}, format: 'jwk' })
  const isGood = (text: string) =>
    verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'base64url'))
  expect(isGood(`${signedHeader}.${signedPayload}`)).toBe(true)
  expect(isGood(`${signedHeader}.${signedPayload}x`)).toBe(false)
})

test('the subject follows the event, or is what was given; the default audience is the owner', async () => {
  await using open = await openForge()
  const subject = async (more: Record<string, string>) =>
    (await ask(open.forge.oidcFor({ ...claims, ...more }))).payload['sub']
  expect(await subject({})).toBe('repo:acme/parcel:ref:refs/heads/main')
  expect(await subject({ event_name: 'pull_request' })).toBe('repo:acme/parcel:pull_request')
  expect(await subject({ sub: 'repo:acme@1/parcel@2:environment:prod' })).toBe(
    'repo:acme@1/parcel@2:environment:prod',
  )
  expect((await ask(open.forge.oidcFor(claims))).payload['aud']).toBe(`${open.forge.serverUrl}/acme`)
})

test('an unknown request token is 401', async () => {
  await using open = await openForge()
  const { requestUrl } = open.forge.oidcFor(claims)
  expect((await fetch(requestUrl, { headers: { authorization: 'bearer other' } })).status).toBe(401)
})
