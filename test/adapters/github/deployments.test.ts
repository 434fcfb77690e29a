import { describe, expect, test } from '@jest/globals'
import { checkEntries } from '../../../src/ledger/check-entries.ts'
import type { LedgerEntry } from '../../../src/ledger/ledger-entry.ts'
import { systemClock } from '../../../src/adapters/node/clock.ts'
import { leftOpen, proofOf } from '../../../src/ledger/proof.ts'
import { standingOf } from '../../../src/ledger/standing.ts'
import { closeProven } from '../../../src/operations/ledger/close-record.ts'
import { findEntries } from '../../../src/operations/ledger/find-entries.ts'
import type { NewDeployment, NewDeploymentStatus } from '../../../src/ports/forge/deployments.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import { recordOf } from '../../unit/ledger/samples.ts'
import { onEmulator } from './emulated-repository.ts'
import { fakeControl } from '../../fakes/control.ts'

const repository = onEmulator()
const atMost = 300
const deploymentOf = (commit: string, environment = 'test'): NewDeployment => ({
  commit,
  environment,
  production: false,
  payload: { schemaVersion: 1 },
  description: 'd'.repeat(300),
})
const logUrl = 'https://github.example/octo/parcel/actions/runs/1'
const control = fakeControl()

async function make(
  forge: Forge,
  deployment: NewDeployment,
  ...states: readonly NewDeploymentStatus['state'][]
): Promise<number> {
  const { id } = await forge.createDeployment(deployment)
  for (const state of states) await forge.setDeploymentStatus(id, { state, description: '' })
  return id
}

describe('deployments', () => {
  test('a record with its time and author, and its statuses with theirs, addresses included', async () => {
    await using r = await repository()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    const startMs = Math.floor(Date.now() / 1000) * 1000
    const { id } = await forge.createDeployment({ ...deploymentOf(commit, 'prod'), production: true })
    await forge.setDeploymentStatus(id, { state: 'in_progress', description: 'x'.repeat(300), logUrl })
    const environmentUrl = 'https://x.example'
    await forge.setDeploymentStatus(id, { state: 'success', description: 'ok', environmentUrl })
    const { deployments } = await forge.deployments({ environment: 'prod', atMost })
    const statuses = await forge.deploymentStatuses(id)
    const by = { creator: 'octo-bot', createdAtMs: expect.any(Number) }
    expect(deployments).toEqual([
      { id, commit, environment: 'prod', production: true, payload: { schemaVersion: 1 }, ...by },
    ])
    expect(statuses).toEqual([
      { state: 'success', description: 'ok', environmentUrl, ...by },
      { state: 'in_progress', description: `${'x'.repeat(139)}…`, logUrl, ...by },
    ])
    for (const { createdAtMs } of [...deployments, ...statuses]) {
      expect(createdAtMs).toBeGreaterThanOrEqual(startMs)
      expect(createdAtMs).toBeLessThanOrEqual(Date.now())
    }
  })

  test('the records of an environment, newest first, and those of a commit alone', async () => {
    await using r = await repository()
    const [one = '', two = ''] = r.commit('feat: one', 'feat: two')
    const forge = await r.connect()
    const first = await make(forge, deploymentOf(one), 'in_progress', 'success')
    const other = await make(forge, deploymentOf(two), 'success')
    await make(forge, deploymentOf(one, 'prod'), 'failure')
    const second = await make(forge, { ...deploymentOf(one), payload: { image: 'x' } })
    const idsOf = async (environment: string, commit?: string) => {
      const query = commit === undefined ? { environment, atMost } : { environment, commit, atMost }
      return (await forge.deployments(query)).deployments.map(({ id }) => id)
    }
    expect(await idsOf('test')).toEqual([second, other, first])
    expect(await idsOf('test', one)).toEqual([second, first])
    expect(await idsOf('staging')).toEqual([])
    expect((await forge.deploymentStatuses(first)).map(({ state }) => state)).toEqual([
      'success',
      'in_progress',
    ])
  })

  test('more records and more states than a page holds, as far as they are asked for', async () => {
    await using r = await repository()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    const ids: number[] = []
    for (let n = 0; n < 205; n += 1) ids.push((await forge.createDeployment(deploymentOf(commit))).id)
    for (let n = 0; n < 105; n += 1)
      await forge.setDeploymentStatus(ids[0] ?? 0, { state: 'in_progress', description: '' })
    const listed = async (most: number) => {
      const from = r.requests().length
      const query = { commit, environment: 'test', atMost: most }
      const { deployments, complete } = await forge.deployments(query)
      return [deployments.map(({ id }) => id), complete, r.requests().length - from]
    }
    const newest = ids.toReversed()
    expect(await listed(300)).toEqual([newest, true, 3])
    expect(await listed(205)).toEqual([newest, true, 3])
    expect(await listed(204)).toEqual([newest.slice(0, 204), false, 3])
    expect(await listed(150)).toEqual([newest.slice(0, 150), false, 2])
    expect(await listed(1)).toEqual([newest.slice(0, 1), false, 1])
    expect(await forge.deploymentStatuses(ids[0] ?? 0)).toHaveLength(105)
    expect(await forge.deploymentStatuses(ids[1] ?? 0)).toEqual([])
  })

  test('without the permission: the error names it', async () => {
    await using r = await repository({ private: true })
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect({ contents: 'read' })
    await expect(forge.deployments({ commit, environment: 'test', atMost })).rejects.toMatchObject({
      code: 'forge-auth-denied',
      remedy: expect.stringContaining('deployments: read'),
    })
  })
})

describe('two services in one environment', () => {
  const place = { environment: 'test', service: 'parcel' }

  test('each keeps its own standing, on GitHub’s pages as well as in the ledger', async () => {
    await using r = await repository()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    const deploy = async (service: string): Promise<number> => {
      const payload = recordOf({ service })
      const id = await make(forge, { ...deploymentOf(commit), payload }, 'in_progress')
      await closeProven(
        { forge, clock: systemClock, record: { id, environment: 'test', logUrl } },
        'verified',
        control,
      )
      return id
    }
    const [old, other, own] = [await deploy('parcel'), await deploy('letter'), await deploy('parcel')]
    const left = await make(forge, { ...deploymentOf(commit), payload: recordOf({ service: 'letter' }) })
    const stateOf = async (id: number) => (await forge.deploymentStatuses(id))[0]?.state
    expect(await Promise.all([old, other, own].map(stateOf))).toEqual(['inactive', 'success', 'success'])

    const { entries, ignored } = await findEntries(forge, place)
    expect(entries.map(({ id }) => id)).toEqual([own, old])
    expect(ignored.map(({ id }) => id)).toEqual([left, other])
    const { live, unproven } = standingOf(entries, place)
    expect([live?.entry.id, unproven]).toEqual([own, []])
    expect(live?.proof).toMatchObject({ by: 'octo-bot', runUrl: logUrl })

    const letters = await findEntries(forge, { ...place, service: 'letter' })
    expect(standingOf(letters.entries, { ...place, service: 'letter' }).live?.entry.id).toBe(other)
    expect(leftOpen(letters.entries).map(({ id }) => id)).toEqual([left])
  })

  test('another tool that lets GitHub retire hides nothing from the ledger', async () => {
    await using r = await repository()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    const own = await make(forge, { ...deploymentOf(commit), payload: recordOf() }, 'success')
    const foreign = await make(forge, deploymentOf(commit))
    await r.ask('POST', `/deployments/${foreign}/statuses`, { state: 'success' })
    expect((await forge.deploymentStatuses(own)).map(({ state }) => state)).toEqual(['inactive', 'success'])
    const { entries } = await findEntries(forge, place)
    const { live } = standingOf(entries, place)
    expect(live?.entry.id).toBe(own)
    expect(proofOf(live?.entry as LedgerEntry)).toBeDefined()
  })

  test('a payload is read as it was written', async () => {
    await using r = await repository()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    await make(forge, { ...deploymentOf(commit), payload: recordOf() })
    const { deployments } = await forge.deployments({ environment: 'test', atMost })
    const { release: _, ...rest } = recordOf()
    expect(checkEntries(deployments, place).believed.map(({ record }) => record)).toEqual([rest])
  })
})
