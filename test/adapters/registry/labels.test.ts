import { describe, expect, test } from '@jest/globals'
import type { ScriptedReply, ScriptedRequest } from '../scripted-server.ts'
import { startScriptedServer } from '../scripted-server.ts'
import { basic, digestOf, rig } from './registry-rig.ts'

const indexType = 'application/vnd.oci.image.index.v1+json'
const listType = 'application/vnd.docker.distribution.manifest.list.v2+json'
const imageType = 'application/vnd.oci.image.manifest.v1+json'
const labels = { 'org.opencontainers.image.revision': 'c'.repeat(40), empty: '' }

interface Stored {
  readonly type: string
  readonly text: string
}
const stored = (type: string, value: unknown): Stored => ({ type, text: JSON.stringify(value) })
const config = (value: unknown = { architecture: 'amd64', config: { Labels: labels } }): Stored =>
  stored('application/vnd.oci.image.config.v1+json', value)
const imageOf = (blob: Stored): Stored =>
  stored(imageType, {
    schemaVersion: 2,
    mediaType: imageType,
    config: { digest: digestOf(blob.text) },
    layers: [],
  })
const entry = (child: Stored, more: Readonly<Record<string, unknown>> = {}): unknown => ({
  mediaType: child.type,
  digest: digestOf(child.text),
  platform: { os: 'linux', architecture: 'amd64' },
  ...more,
})
const index = (manifests: readonly unknown[], type = indexType): Stored =>
  stored(type, { schemaVersion: 2, manifests })

/** A registry that holds these by digest, and the first of them under the tag 1. */
const serve =
  (...all: readonly Stored[]) =>
  ({ path }: ScriptedRequest): ScriptedReply => {
    const found = path.endsWith('/manifests/1')
      ? all[0]
      : all.find(({ text }) => path.endsWith(`/${digestOf(text)}`))
    if (found === undefined) return { status: 404 }
    return { status: 200, headers: { 'content-type': found.type }, body: found.text }
  }

describe('the labels', () => {
  const blob = config()
  const image = imageOf(blob)
  const other = imageOf(config({ config: { Labels: { other: 'yes' } } }))
  const nowhere = { platform: { os: 'unknown', architecture: 'unknown' } }
  const attested = { annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } }

  test.each<[string, readonly Stored[]]>([
    ['of an image are those of its configuration', [image]],
    ['of an index are those of its first image', [index([entry(image), entry(other)]), image, other]],
    ['of a list in Docker’s form, too', [index([entry(image)], listType), image]],
    [
      'are not those of what is for no platform',
      [index([entry(other, nowhere), entry(image)]), image, other],
    ],
    ['are not those of an attestation', [index([entry(other, attested), entry(image)]), image, other]],
    ['are found where no platform is named', [index([entry(image, { platform: undefined })]), image]],
    [
      'are found in an index of an index',
      [index([entry(index([entry(image)]))]), index([entry(image)]), image],
    ],
  ])('%s', async (_name, manifests) => {
    await using r = await rig({ answer: serve(...manifests, blob) })
    expect(await r.registry.labels(r.image())).toEqual(labels)
  })

  test.each([
    ['null', { config: { Labels: null } }],
    ['absent', { config: {} }],
    ['without a place', { architecture: 'amd64' }],
    ['of an artifact that is no image', {}],
  ])('are none when they are %s', async (_name, value) => {
    const none = config(value)
    await using r = await rig({ answer: serve(imageOf(none), none) })
    expect(await r.registry.labels(r.image())).toEqual({})
  })

  test('cost three requests for an index', async () => {
    await using r = await rig({ answer: serve(index([entry(image)]), image, blob) })
    await r.registry.labels(r.image())
    expect(r.server.requests.map(({ path }) => path)).toEqual([
      '/v2/octo/parcel/manifests/1',
      `/v2/octo/parcel/manifests/${digestOf(image.text)}`,
      `/v2/octo/parcel/blobs/${digestOf(blob.text)}`,
    ])
  })

  test('of an image named by digest are those of these very bytes', async () => {
    await using r = await rig({ answer: serve(image, blob) })
    expect(await r.registry.labels(r.image(`@${digestOf(image.text)}`))).toEqual(labels)
  })
})

describe('what is not there or not right', () => {
  const blob = config()
  const image = imageOf(blob)

  test.each<[string, string, readonly Stored[], string]>([
    ['no image', 'registry-not-found', [], '/octo/parcel:1'],
    ['an index whose image is gone', 'registry-not-found', [index([entry(image)])], digestOf(image.text)],
    ['an image whose configuration is gone', 'registry-not-found', [image], digestOf(blob.text)],
    ['an empty index', 'registry-not-found', [index([])], 'without an image'],
    [
      'a manifest that is no JSON',
      'registry-failed',
      [{ type: imageType, text: '<html>' }],
      'not a JSON object',
    ],
    [
      'a list under the type of an image',
      'registry-failed',
      [stored(imageType, JSON.parse(index([entry(image)]).text)), image, blob],
      'no sha256 digest',
    ],
    ['a manifest without configuration', 'registry-failed', [stored(imageType, {})], 'no sha256 digest'],
    [
      'a digest that is a way elsewhere',
      'registry-failed',
      [stored(imageType, { config: { digest: '../../other/blobs/x' } })],
      'no sha256 digest',
    ],
  ])('%s: %s', async (_name, code, all, text) => {
    await using r = await rig({ answer: serve(...all) })
    await expect(r.registry.labels(r.image())).rejects.toMatchObject({
      code,
      blame: 'registry',
      message: expect.stringContaining(text),
    })
  })

  test('indexes without end are given up', async () => {
    const third = index([entry(image)])
    const second = index([entry(third)])
    const first = index([entry(second)])
    await using r = await rig({ answer: serve(first, second, third, image, blob) })
    await expect(r.registry.labels(r.image())).rejects.toMatchObject({ code: 'registry-failed' })
  })

  test('a configuration of other bytes is a mismatch', async () => {
    const lying = (request: ScriptedRequest): ScriptedReply =>
      request.path.includes('/blobs/') ? { status: 200, body: '{"config":{}}' } : serve(image)(request)
    await using r = await rig({ answer: lying })
    await expect(r.registry.labels(r.image())).rejects.toMatchObject({ code: 'digest-mismatch' })
  })

  test('an answer without end is not read to its end', async () => {
    const huge = Buffer.alloc(16 * 1024 * 1024 + 1, ' ')
    const answer = (request: ScriptedRequest): ScriptedReply =>
      request.path.includes('/blobs/') ? { status: 200, body: huge } : serve(image)(request)
    await using r = await rig({ answer })
    await expect(r.registry.labels(r.image())).rejects.toMatchObject({
      code: 'registry-failed',
      message: expect.stringContaining('more than'),
    })
  })
})

describe('a configuration in a store elsewhere', () => {
  const blob = config()
  const image = imageOf(blob)
  const login = { auth: Buffer.from('me:pw').toString('base64') }

  test('is fetched there without the login of the registry', async () => {
    await using store = await startScriptedServer(() => ({ status: 200, body: blob.text }))
    await using r = await rig({
      answer: (request) => {
        if (request.headers['authorization'] !== basic('me:pw'))
          return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
        if (!request.path.includes('/blobs/')) return serve(image)(request)
        return { status: 307, headers: { location: `${store.url}/store/x?signature=1` } }
      },
      config: (host) => ({ auths: { [host]: login } }),
    })
    expect(await r.registry.labels(r.image())).toEqual(labels)
    expect(store.requests.map(({ path, headers }) => [path, headers['authorization']])).toEqual([
      ['/store/x?signature=1', undefined],
    ])
  })

  test('that asks for a login gets none', async () => {
    await using store = await startScriptedServer(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="x"' },
    }))
    await using r = await rig({
      answer: (request) =>
        request.path.includes('/blobs/')
          ? { status: 307, headers: { location: `${store.url}/x` } }
          : serve(image)(request),
      config: (host) => ({ auths: { [host]: login } }),
    })
    await expect(r.registry.labels(r.image())).rejects.toMatchObject({ code: 'registry-auth-denied' })
    expect(store.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined])
  })
})
