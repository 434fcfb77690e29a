import { describe, expect, test } from '@jest/globals'
import { findRecord } from '../../../src/actions/tag-release/check/record.ts'
import { parseImageRef } from '../../../src/image/image-ref.ts'
import { requireImageTagFree } from '../../../src/operations/retag/require-image-tag-free.ts'
import type { DeploymentState } from '../../../src/ledger/ledger-entry.ts'
import { recordOf as ledgerRecordOf, statusOf } from '../ledger/samples.ts'
import type { ReleaseRecord } from '../../../src/release/release-record.ts'
import { fakeRegistry } from '../../fakes/registry.ts'
import { sha } from '../version/history.ts'
import { forgeWith } from '../../fakes/forge.ts'
import { digest, image } from './samples.ts'

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
  const registry = fakeRegistry()
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
    const registry = fakeRegistry()
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
    await expect(findRecord(fakeRegistry(), undefined, wanted)).rejects.toMatchObject({
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
  interface Deployed {
    readonly payload: unknown
    readonly states: readonly DeploymentState[]
  }
  const deployment = (payload: unknown, ...states: readonly DeploymentState[]): Deployed => ({
    payload,
    states,
  })
  const asked: string[] = []
  const find = async (all: readonly Deployed[], record?: ReleaseRecord) => {
    const forge = forgeWith({
      deployments: async ({ commit: of, environment }) => {
        asked.push(`${of} ${environment}`)
        const head = { commit, environment, production: false, createdAtMs: 0, creator: 'ann' }
        return { deployments: all.map(({ payload }, id) => ({ ...head, id, payload })), complete: true }
      },
      deploymentStatuses: async (id) => all[id]?.states.map((state) => statusOf(state)) ?? [],
    })
    const request = { ...wanted, verifiedIn: 'staging', record }
    return await findRecord(withImage().registry, forge, request)
  }
  const { digest: own } = withImage()
  const payload = {
    ...ledgerRecordOf({ environment: 'staging', image: `${image}@${own}` }),
    release: undefined,
  }
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

  describe('when a later Slipway has written records, too', () => {
    const newer = deployment({ ...payload, schemaVersion: 2 }, 'success')
    test('a proof that can be read is enough', async () =>
      expect(await find([newer, deployment(payload, 'success')])).toEqual(recordOf(own)))

    test('without one nobody knows: refused, and the record is named', async () =>
      await expect(find([newer, deployment(payload, 'failure')])).rejects.toMatchObject({
        code: 'ledger-unreadable',
        problems: [{ message: 'deployment 0 has a record of version 2; this is version 1' }],
      }))
  })

  test('a payload that is no record is no proof, and the error says why', async () =>
    await expect(find([deployment({ image: `${image}@${own}` }, 'success')])).rejects.toMatchObject({
      code: 'not-verified',
      problems: [{ message: expect.stringContaining('deployment 0 is no record: `schemaVersion`') }],
    }))

  const other = { ...payload, image: `${image}@${digest}` }
  test.each([
    ['this commit was never deployed there', []],
    ['only another image of this commit was deployed there', [deployment(other, 'success')]],
    ['no deployment of this commit there has a record of Slipway', [deployment(null, 'success')]],
    ['no deployment of this commit there has a record of Slipway', [deployment('text', 'success')]],
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
