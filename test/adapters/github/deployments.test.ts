import { describe, expect, test } from '@jest/globals'
import type { NewDeployment } from '../../../src/ports/forge.ts'
import { onEmulator } from './emulated-repository.ts'

const repository = onEmulator()
const deploymentOf = (commit: string, environment = 'test'): NewDeployment => ({
  commit,
  environment,
  production: false,
  payload: { schemaVersion: 1 },
  description: 'd'.repeat(300),
})

describe('deployments', () => {
  test('a record of a commit, its statuses, and the names of the environments', async () => {
    await using r = await repository()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    r.emulator.setEnvironment(r.repository, { name: 'staging' })
    const { id } = await forge.createDeployment(deploymentOf(commit))
    const logUrl = 'https://github.example/octo/parcel/actions/runs/1'
    await forge.setDeploymentStatus(id, { state: 'in_progress', description: 'x'.repeat(300), logUrl })
    const environmentUrl = 'https://x.example'
    await forge.setDeploymentStatus(id, { state: 'success', description: 'ok', environmentUrl })
    expect((await forge.environments()).toSorted()).toEqual(['staging', 'test'])
  })

  test('the records of a commit in an environment, newest first, with every state they had', async () => {
    await using r = await repository()
    const [one = '', two = ''] = r.commit('feat: one', 'feat: two')
    const forge = await r.connect()
    const make = async (
      deployment: NewDeployment,
      ...states: readonly ('in_progress' | 'success' | 'failure')[]
    ) => {
      const { id } = await forge.createDeployment(deployment)
      for (const state of states) await forge.setDeploymentStatus(id, { state, description: '' })
      return id
    }
    const first = await make(deploymentOf(one), 'in_progress', 'success')
    await make(deploymentOf(two), 'success')
    await make(deploymentOf(one, 'prod'), 'failure')
    const second = await make({ ...deploymentOf(one), payload: { image: 'x' } })
    expect(await forge.deploymentsOf(one, 'test')).toEqual([
      { id: second, payload: { image: 'x' }, states: [] },
      { id: first, payload: { schemaVersion: 1 }, states: ['inactive', 'success', 'in_progress'] },
    ])
    expect(await forge.deploymentsOf(one, 'staging')).toEqual([])
  })

  test('more records and more states than a page holds', async () => {
    await using r = await repository()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    const ids: number[] = []
    for (let n = 0; n < 105; n += 1) ids.push((await forge.createDeployment(deploymentOf(commit))).id)
    for (let n = 0; n < 105; n += 1)
      await forge.setDeploymentStatus(ids[0] ?? 0, { state: 'in_progress', description: '' })
    const records = await forge.deploymentsOf(commit, 'test')
    expect(records.map(({ id }) => id)).toEqual(ids.toReversed())
    expect(records.map(({ states }) => states.length)).toEqual([...Array.from({ length: 104 }, () => 0), 105])
  })

  test('without the permission: the error names it', async () => {
    await using r = await repository({ private: true })
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect({ contents: 'read' })
    await expect(forge.deploymentsOf(commit, 'test')).rejects.toMatchObject({
      code: 'forge-auth-denied',
      remedy: expect.stringContaining('deployments: read'),
    })
  })
})
