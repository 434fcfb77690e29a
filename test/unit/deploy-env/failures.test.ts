import { describe, expect, test } from '@jest/globals'
import { changeOf } from '../../../src/operations/apply/apply-wave.ts'
import { ActionError } from '../../../src/errors.ts'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { Stage } from './stage.ts'
import { configMap } from './samples.ts'
import { base, deploy, errorOf, folder, refuse } from './trial.ts'

describe('a failure in the middle', () => {
  test('finishes what is in flight, stops before the next wave and reports every object', async () => {
    const many = Array.from({ length: 40 }, (_, i) => configMap(`c${i}`)).join('---\n')
    const stage = new Stage({ ...base, [`${folder}/c-config.yml`]: many })
    stage.cluster.answer = (object, dryRun) =>
      !dryRun && object.metadata.name === 'c3' ? refuse('webhook says no') : undefined
    const error = await errorOf(deploy(stage))
    const changes = stage.changes()
    expect(changes).toHaveLength(42)
    expect(changes).toContain('ConfigMap/c3 rejected')
    expect(changes.slice(-2)).toEqual(['Service/web not-applied', 'Deployment/web not-applied'])
    const created = changes.filter((line) => line.endsWith(' created')).length
    expect(created).toBe(stage.cluster.writes.length)
    expect(created).toBeGreaterThanOrEqual(3)
    expect(created).toBeLessThan(32)
    expect(error).toMatchObject({
      code: 'apply-failed',
      message: `stopped in the middle: ${created} applied, 0 unchanged, 0 unknown, ${42 - created} not applied`,
    })
    expect(error.problems).toHaveLength(1)
    expect(stage.ledger.statuses.map(({ status }) => status.state)).toEqual(['in_progress', 'failure'])
  })

  test('a request without an answer leaves its object unknown', async () => {
    const stage = new Stage(base)
    stage.cluster.answer = (object, dryRun) =>
      !dryRun && object.kind === 'Service'
        ? new ActionError({ code: 'cluster-unreachable', blame: 'cluster', message: 'reset' })
        : undefined
    expect((await errorOf(deploy(stage))).message).toBe(
      'stopped in the middle: 2 applied, 0 unchanged, 1 unknown, 1 not applied',
    )
    expect(stage.changes()).toContain('Service/web unknown')
  })

  test('a cancelled run starts nothing new and closes its record', async () => {
    const stage = new Stage(base)
    stage.cluster.answer = (object, dryRun) => {
      if (!dryRun && object.metadata.name === 'one')
        stage.stop.abort(
          new ActionError({ code: 'cancelled', blame: 'service', message: 'stopped by SIGTERM' }),
        )
      return undefined
    }
    expect((await errorOf(deploy(stage))).code).toBe('cancelled')
    expect(stage.changes()).toContain('Deployment/web not-applied')
    expect(stage.ledger.statuses.at(-1)?.status.state).toBe('error')
  })
})

describe('what a write changed', () => {
  const at = (resourceVersion: string | undefined, time: string): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'x',
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
      managedFields: [
        { manager: 'hpa', operation: 'Update', time: 'x' },
        { manager: 'slipway', operation: 'Apply', time: `2026-01-01T${time}` },
      ],
    },
  })
  const nowMs = Date.parse('2026-01-01T10:00:00Z')
  test.each([
    ['created', [undefined, '09:59:59Z'], ['2', '09:59:59Z']],
    ['unchanged', ['1', '09:59:59Z'], ['1', '09:59:59Z']],
    ['unchanged', ['1', '09:00:00Z'], ['2', '09:00:00Z']],
    ['configured', ['1', '09:00:00Z'], ['2', '09:59:59Z']],
    ['configured', ['1', '09:59:59Z'], ['2', '09:59:59Z']],
  ] as const)('%s: dry run saw %j, the write %j', (change, [version, time], [versionAfter, timeAfter]) => {
    expect(changeOf(at(version, time), at(versionAfter, timeAfter), nowMs)).toBe(change)
  })
})

test('a record that GitHub will not begin is closed with the reason, and nothing is written', async () => {
  const stage = new Stage(base)
  let statuses = 0
  stage.beforeLedgerCall = (call) => {
    if (call !== 'setDeploymentStatus') return
    statuses += 1
    if (statuses === 1) throw new ActionError({ code: 'forge-failed', message: 'GitHub is down' })
  }
  expect(await errorOf(deploy(stage))).toMatchObject({ code: 'forge-failed' })
  expect(stage.cluster.writes).toEqual([])
  expect(stage.ledger.statuses.map(({ status }) => status)).toMatchObject([
    { state: 'error', description: 'forge-failed: GitHub is down' },
  ])
})

test('a live object that cannot be read makes its change unknown, and the apply goes on', async () => {
  const stage = new Stage(base)
  await deploy(stage)
  const read = stage.cluster.read
  stage.cluster.read = async (ref) => {
    if (ref.kind === 'Deployment')
      throw new ActionError({ code: 'cluster-unreachable', message: 'a bad moment' })
    return await read(ref)
  }
  expect(await deploy(stage)).toMatchObject({ reasonCode: 'applied' })
})
