import { endings } from '../../../src/endings.ts'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { toActionError } from '../../../src/errors.ts'
import { startForge } from '../../bed/github/index.ts'
import type { Fault, Forge as Emulator, ForgeEvent } from '../../bed/github/types.ts'
import { digestOf, image, type ReleaseRun, type ReleaseScene, releaseScene } from './release-scene.ts'
import { recordOf } from '../../unit/ledger/samples.ts'

/** The same as faults.test.ts for a release that uses whatever asks GitHub for more. */

jest.setTimeout(300_000)

let emulator: Emulator
/** Workflows that were started, as `repository ref`. */
const started: string[] = []

beforeAll(async () => {
  emulator = await startForge()
  emulator.onEvent((event) => {
    if (event.name === 'workflow_dispatch') start(event)
  })
})
afterAll(async () => await emulator?.close())

/** What an engine would do: the run can be seen from then on. */
function start({ repository, ref, sha, actor }: ForgeEvent): void {
  started.push(`${repository} ${ref}`)
  const now = new Date().toISOString()
  emulator.putRun({
    id: emulator.newRunId(),
    repository,
    workflowPath: '.github/workflows/deploy.yml',
    name: 'deploy',
    event: 'workflow_dispatch',
    ref,
    sha,
    actor,
    attempt: 1,
    status: 'queued',
    createdAt: now,
    updatedAt: now,
    jobs: [],
    pending: [],
  })
}

const run: ReleaseRun = {
  inputs: {
    'bump-from': 'pr-title',
    'verified-in': 'staging',
    notes: 'github',
    assets: 'parcel.txt',
    dispatch: 'deploy.yml',
    'dispatch-inputs': 'version={version}',
  },
  files: { 'parcel.txt': 'a parcel' },
}

/** 1.0.0, then a commit that was verified in staging. */
async function history(scene: ReleaseScene): Promise<string> {
  const [first = ''] = scene.commit('feat: one')
  scene.repository.git('tag', '1.0.0', first)
  const commit = scene.workflow('deploy.yml', ['version'])
  const forge = await scene.repository.connect({ deployments: 'write', contents: 'write' })
  const payload = recordOf({ environment: 'staging', image: `${image}@${digestOf(scene, commit)}` })
  const record = { commit, environment: 'staging', production: false, description: 'x', payload }
  const { id } = await forge.createDeployment(record)
  await forge.setDeploymentStatus(id, { state: 'success', description: 'verified' })
  return commit
}

async function expectComplete(scene: ReleaseScene, commit: string): Promise<void> {
  const { repository } = scene.repository
  const forge = await scene.repository.connect()
  expect((await forge.tags()).filter(({ name }) => name !== '1.0.0')).toEqual([{ name: '1.1.0', commit }])
  const releases = (await scene.repository.ask('GET', '/releases')) as readonly unknown[]
  expect(releases).toMatchObject([{ tag_name: '1.1.0', draft: false }])
  const release = await forge.release('1.1.0')
  expect(release?.assets.map(({ name }) => name).sort()).toEqual(['parcel.txt', 'slipway-release.json'])
  expect(scene.registry.tagged(image)).toMatchObject({ '1.1.0': digestOf(scene, commit) })
  expect(started.filter((one) => one.startsWith(`${repository} `))).toEqual([`${repository} refs/tags/1.1.0`])
}

const kinds: readonly (readonly [string, Fault['kind']])[] = [
  ['502 after the work was done', { type: 'status', status: 502, afterwards: true }],
  ['403', { type: 'status', status: 403, body: { message: 'Resource not accessible by integration' } }],
]

test.each(kinds)(
  'each request in turn ends once with %s: complete, or completed by the next run',
  async (_, kind) => {
    await using clean = await releaseScene(emulator)
    const released = await history(clean)
    const from = clean.repository.requests().length
    await clean.release(released, run)
    const requests = clean.repository.requests().slice(from)
    const asked = requests.map(({ operationId }) => operationId)
    expect(asked).toEqual(
      expect.arrayContaining([
        'actions/create-workflow-dispatch',
        'pulls/list',
        'repos/generate-release-notes',
        'repos/list-deployments',
      ]),
    )
    for (const index of requests.keys()) {
      await using scene = await releaseScene(emulator)
      const commit = await history(scene)
      const over = scene.failRequest(index, kind)
      const ended = await scene.release(commit, run).then(
        ({ reasonCode }) => endings[reasonCode].outcome as string,
        (thrown: unknown) => toActionError(thrown).code,
      )
      over()
      expect(ended).not.toBe('internal')
      await scene.release(commit, run)
      await expectComplete(scene, commit)
    }
  },
)
