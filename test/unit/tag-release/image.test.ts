import { describe, expect, test } from '@jest/globals'
import { findRecord } from '../../../src/actions/tag-release/facts-image.ts'
import { requireImageTagFree } from '../../../src/actions/tag-release/facts-preflight.ts'
import { parseImageRef } from '../../../src/image/image-ref.ts'
import type { ForgeDeployment } from '../../../src/ports/forge.ts'
import type { ReleaseRecord } from '../../../src/release/release-record.ts'
import { memoryRegistry } from '../../adapters/golden/memory-registry.ts'
import { sha } from '../version/history.ts'
import { digest, forgeWith, image } from './samples.ts'

const commit = sha('1')
const label = 'org.opencontainers.image.revision'
const tag = `sha-${commit.slice(0, 12)}`
const wanted = {
  repository: 'octo/parcel',
  commit,
  record: undefined,
  image: parseImageRef(image),
  verifiedIn: undefined,
  released: undefined,
}

/** A registry with the image of the commit, and its digest. */
function withImage(labels: Readonly<Record<string, string>> = { [label]: commit }) {
  const registry = memoryRegistry()
  return { registry, digest: registry.push(`${image}:${tag}`, labels) }
}
const recordOf = (found: string, more: Partial<ReleaseRecord> = {}): ReleaseRecord => ({
  schemaVersion: 1,
  repository: 'octo/parcel',
  commit,
  image: `${image}@${found}`,
  tags: [tag],
  ...more,
})

describe('the image of a commit', () => {
  test('is found by the tag of the commit, and taken by its digest', async () => {
    const { registry, digest: found } = withImage()
    expect(await findRecord(registry, undefined, wanted)).toEqual(recordOf(found))
  })

  test('of a release from before is found by its version, when the tag of the commit is gone', async () => {
    const registry = memoryRegistry()
    const found = registry.push(`${image}:1.4.0`, { [label]: commit })
    expect(await findRecord(registry, undefined, { ...wanted, released: '1.4.0' })).toMatchObject({
      image: `${image}@${found}`,
    })
    await expect(findRecord(registry, undefined, { ...wanted, released: '1.5.0' })).rejects.toMatchObject({
      code: 'image-missing',
    })
    const { registry: both, digest: own } = withImage()
    both.push(`${image}:1.4.0`, { other: 'yes' })
    expect(await findRecord(both, undefined, { ...wanted, released: '1.4.0' })).toMatchObject({
      image: `${image}@${own}`,
    })
  })

  test('that is not there: commit and tag are named', async () =>
    await expect(findRecord(memoryRegistry(), undefined, wanted)).rejects.toMatchObject({
      code: 'image-missing',
      message: `the commit ${commit} has no image: there is no ${image}:${tag}`,
    }))

  test.each([
    [{}, 'has no label `org.opencontainers.image.revision`'],
    [{ [label]: sha('2') }, `that it was built from ${sha('2')}`],
  ])(
    'that does not say that it was built from it (%j)',
    async (labels: Record<string, string>, found) =>
      await expect(findRecord(withImage(labels).registry, undefined, wanted)).rejects.toMatchObject({
        code: 'digest-mismatch',
        message: expect.stringMatching(new RegExp(`:${tag} .*${found}, expected ${commit}$`)),
        remedy: expect.stringContaining('`release`'),
      }),
  )
})

describe('a record that came as input', () => {
  test('is the release, whatever the tag of the commit says', async () => {
    const { registry, digest: found } = withImage({ [label]: sha('2') })
    const record = recordOf(found, { buildUrl: 'https://github.example/runs/1' })
    expect(await findRecord(registry, undefined, { ...wanted, record })).toBe(record)
  })

  test('whose image is gone is refused', async () =>
    await expect(
      findRecord(withImage().registry, undefined, { ...wanted, record: recordOf(digest) }),
    ).rejects.toMatchObject({ code: 'image-missing', message: expect.stringContaining(`@${digest}`) }))
})

describe('an image that has to be verified', () => {
  const deployment = (payload: unknown, ...states: readonly string[]): ForgeDeployment => ({
    id: 1,
    payload,
    states,
  })
  const asked: string[] = []
  const find = async (all: readonly ForgeDeployment[], record?: ReleaseRecord) => {
    const deploymentsOf = async (of: string, environment: string) => {
      asked.push(`${of} ${environment}`)
      return all
    }
    const request = { ...wanted, verifiedIn: 'staging', record }
    return await findRecord(withImage().registry, forgeWith({ deploymentsOf }), request)
  }
  const { digest: own } = withImage()
  const payload = { image: `${image}@${own}` }
  const built = recordOf(own, { builtAt: '2026-01-02T03:04:05.000Z' })

  test('is asked for by commit and environment', async () => {
    await find([deployment(payload, 'success')])
    expect(asked).toEqual([`${commit} staging`])
  })

  test('one success is enough, whatever came after it', async () =>
    expect(await find([deployment(payload, 'failure'), deployment(payload, 'inactive', 'success')])).toEqual(
      recordOf(own),
    ))

  test('the deployment holds the whole record of the build', async () =>
    expect(await find([deployment({ ...payload, release: built }, 'success')])).toEqual(built))

  test.each([
    ['image', { image: `${image}@${digest}` }],
    ['commit', { commit: sha('2') }],
    ['repository', { repository: 'octo/other' }],
  ])('a record of another %s is not taken from it', async (_name, changes) =>
    expect(await find([deployment({ ...payload, release: { ...built, ...changes } }, 'success')])).toEqual(
      recordOf(own),
    ),
  )

  test('but one that came as input stays', async () => {
    const record = recordOf(own)
    expect(await find([deployment({ ...payload, release: built }, 'success')], record)).toBe(record)
  })

  const other = { image: `${image}@${digest}` }
  test.each([
    ['this commit was never deployed there', []],
    ['only another image of this commit was deployed there', [deployment(other, 'success')]],
    ['only another image of this commit was deployed there', [deployment(null, 'success')]],
    ['only another image of this commit was deployed there', [deployment('text', 'success')]],
    ['its last deployment there ended as failure', [deployment(payload, 'failure', 'in_progress')]],
    [
      'its last deployment there ended as error',
      [deployment(payload, 'error'), deployment(payload, 'failure')],
    ],
  ])(
    '%s',
    async (found, all) =>
      await expect(find(all)).rejects.toMatchObject({
        code: 'not-verified',
        message: `the image ${image}@${own} was not verified in staging: ${found}`,
      }),
  )
})

describe('the version tag of an image', () => {
  const free = async (version: string) => {
    const { registry, digest: own } = withImage()
    registry.push(`${image}:1.4.0`, { [label]: commit })
    const other = registry.push(`${image}:1.5.0`)
    await requireImageTagFree(registry, { image: parseImageRef(`${image}@${own}`), version })
    return other
  }

  test('may be new, or name this very image', async () => {
    await expect(free('1.6.0')).resolves.toMatch(/^sha256:/)
    await expect(free('1.4.0')).resolves.toMatch(/^sha256:/)
  })

  test('that names another image never moves: both are named', async () =>
    await expect(free('1.5.0')).rejects.toMatchObject({
      code: 'image-tag-taken',
      message: expect.stringMatching(/:1\.5\.0 is sha256:\w+ already, this release is sha256:\w+$/),
    }))
})
