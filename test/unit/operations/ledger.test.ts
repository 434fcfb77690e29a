import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { proofOf } from '../../../src/ledger/proof.ts'
import { closeFailed, closeProven } from '../../../src/operations/ledger/close-record.ts'
import { findEntries } from '../../../src/operations/ledger/find-entries.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { fakeControl } from '../../fakes/control.ts'
import { type FakeDeployments, fakeDeployments } from '../../fakes/deployments.ts'
import { commit, recordOf } from '../ledger/samples.ts'

const logUrl = 'https://github.example/runs/9'
const place = { environment: 'test', service: 'parcel' }

/** Nothing is cut short: only a signal ends a sleep. */
const clock = fakeClock({ longestMs: 0 })

function stage(ledger: FakeDeployments = fakeDeployments()) {
  const stop = new AbortController()
  const control = fakeControl(stop.signal)
  const { events } = control
  const open = async (service = 'parcel', more: { production?: boolean; environment?: string } = {}) => {
    const { production = false, environment = 'test' } = more
    const payload = recordOf({ service, environment })
    const { id } = await ledger.createDeployment({
      commit,
      environment,
      production,
      payload,
      description: '',
    })
    await ledger.setDeploymentStatus(id, { state: 'in_progress', description: '' })
    return { forge: ledger, clock, record: { id, environment, logUrl } }
  }
  const deploy = async (...given: Parameters<typeof open>) =>
    await closeProven(await open(...given), 'proven', control)
  const states = () => ledger.kept.map(({ statuses }) => statuses.map(({ state }) => state))
  return { ledger, events, control, stop, open, deploy, states }
}

describe('a proven record', () => {
  test('retires the one before it, of the same service and environment alone', async () => {
    const { deploy, states } = stage()
    await deploy('parcel')
    await deploy('other')
    await deploy('parcel', { environment: 'staging' })
    await deploy('parcel')
    expect(states()).toEqual([
      ['inactive', 'success', 'in_progress'],
      ['success', 'in_progress'],
      ['success', 'in_progress'],
      ['success', 'in_progress'],
    ])
  })

  test('leaves those that failed, those that are under way, and later ones', async () => {
    const { control, open, deploy, states } = stage()
    await closeFailed(await open(), new ActionError({ code: 'rollout-failed', message: 'x' }), control)
    await open()
    const slow = await open()
    await deploy()
    await closeProven(slow, 'proven at last', control)
    expect(states().map(([newest]) => newest)).toEqual(['failure', 'in_progress', 'success', 'success'])
  })

  test('in a production environment stays beside the earlier ones, as on GitHub itself', async () => {
    const { deploy, states } = stage()
    await deploy('parcel', { production: true })
    await deploy('parcel', { production: true })
    expect(states().map(([newest]) => newest)).toEqual(['success', 'success'])
  })

  test('of which the payload says nothing retires none', async () => {
    const { ledger, deploy, states, control } = stage()
    await deploy()
    const { id } = await ledger.createDeployment({
      ...{ commit, environment: 'test', production: false, description: '' },
      payload: { by: 'hand' },
    })
    await closeProven(
      { forge: ledger, clock, record: { id, environment: 'test', logUrl } },
      'proven',
      control,
    )
    expect(states().map(([newest]) => newest)).toEqual(['success', 'success'])
  })

  test('is proven, whatever goes wrong when earlier ones are retired', async () => {
    const { ledger, events, open, control, states } = stage()
    const closing = await open()
    const forge = {
      ...ledger,
      deployments: async () => await Promise.reject(new Error('no GitHub')),
    }
    await closeProven({ ...closing, forge }, 'proven', control)
    expect(states()).toEqual([['success', 'in_progress']])
    expect(events).toMatchObject([{ type: 'note', level: 'warning', message: /no GitHub/ }].map(matching))
  })

  test('is proven within the patience of retiring, however long GitHub takes', async () => {
    const { ledger, open, control, states } = stage()
    const closing = await open()
    const slow = { ...ledger, deployments: async () => await new Promise<never>(() => undefined) }
    await closeProven({ ...closing, forge: slow, clock: fakeClock() }, 'proven', control)
    expect(states()).toEqual([['success', 'in_progress']])
  })

  test('is proven when the run is cancelled while earlier ones are retired', async () => {
    const { ledger, open, control, states, stop } = stage()
    const closing = await open()
    const slow = { ...ledger, deployments: async () => await new Promise<never>(() => undefined) }
    const closed = closeProven({ ...closing, forge: slow }, 'proven', control)
    stop.abort()
    await closed
    expect(states()).toEqual([['success', 'in_progress']])
  })

  test('looks no further back than to one that is retired already', async () => {
    const { ledger, control, open, deploy } = stage()
    await deploy()
    await deploy()
    await closeFailed(await open(), new ActionError({ code: 'rollout-failed', message: 'x' }), control)
    const before = ledger.calls.length
    await deploy()
    await deploy()
    expect(ledger.calls.slice(before).filter((call) => /statuses|inactive/.test(call))).toEqual([
      ...['statuses 3', 'statuses 2', 'set 2 inactive', 'statuses 1'],
      ...['statuses 4', 'set 4 inactive', 'statuses 3', 'statuses 2'],
    ])
  })

  test('asks for the statuses of ten earlier ones at most', async () => {
    const { ledger, open, deploy } = stage()
    for (let n = 0; n < 12; n += 1) await open()
    await deploy()
    expect(ledger.calls.filter((call) => call.startsWith('statuses'))).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((id) => `statuses ${id}`),
    )
  })
})

const matching = ({ message, ...rest }: { message: RegExp } & Record<string, unknown>) => ({
  ...rest,
  message: expect.stringMatching(message),
})

describe('a record that is closed after a failure', () => {
  test('of a run that was cancelled says so, in whatever words its work ended', async () => {
    const { open, control, stop, ledger } = stage()
    const closing = await open()
    stop.abort(new ActionError({ code: 'cancelled', message: 'stopped by SIGTERM' }))
    await closeFailed(closing, new DOMException('This operation was aborted', 'AbortError'), control)
    expect(ledger.kept[0]?.statuses[0]).toMatchObject({
      state: 'error',
      description: 'cancelled: stopped by SIGTERM',
      logUrl,
    })
  })

  test('found bad keeps its verdict when it is cancelled just then', async () => {
    const { open, control, stop, ledger } = stage()
    const closing = await open()
    stop.abort(new ActionError({ code: 'cancelled', message: 'stopped by SIGTERM' }))
    await closeFailed(closing, new ActionError({ code: 'rollout-failed', message: 'crash' }), control)
    expect(ledger.kept[0]?.statuses[0]).toMatchObject({
      state: 'failure',
      description: 'rollout-failed: crash',
    })
  })

  test('says by a warning that it could not be', async () => {
    const { open, control, events, ledger } = stage()
    const { record } = await open()
    const forge = { ...ledger, setDeploymentStatus: async () => await Promise.reject(new Error('502')) }
    await closeFailed({ forge, record }, new Error('first'), control)
    expect(events).toMatchObject([
      { type: 'note', level: 'warning', message: 'the Deployment record 1 could not be closed: 502' },
    ])
  })

  test('without a record there is nothing to do', async () => {
    const { ledger, control } = stage()
    await closeFailed({ forge: ledger, record: undefined }, new Error('x'), control)
    await closeProven({ forge: ledger, clock, record: undefined }, 'x', control)
    expect(ledger.calls).toEqual([])
  })
})

describe('the entries of a service in an environment', () => {
  test('are found with every status; those of others cost no request', async () => {
    const { ledger, deploy } = stage()
    await deploy('parcel')
    await deploy('other')
    await deploy('parcel', { environment: 'staging' })
    await deploy('parcel')
    const before = ledger.calls.length
    const { entries, ignored, complete } = await findEntries(ledger, place)
    expect(entries.map(({ id, statuses }) => [id, statuses[0]?.state])).toEqual([
      [4, 'success'],
      [1, 'inactive'],
    ])
    expect(entries.map((entry) => proofOf(entry)?.by)).toEqual(['bot', 'bot'])
    expect(ignored).toMatchObject([{ id: 2, reason: 'other-service' }])
    expect(complete).toBe(true)
    expect(ledger.calls.slice(before)).toEqual(['list test', 'statuses 4', 'statuses 1'])
  })

  test('of one commit alone', async () => {
    const { ledger, deploy } = stage()
    await deploy()
    expect((await findEntries(ledger, { ...place, commit })).entries).toHaveLength(1)
    expect((await findEntries(ledger, { ...place, commit: 'd'.repeat(40) })).entries).toEqual([])
  })

  test('the newest fifty are read, and it is said that there are more', async () => {
    const { ledger, open } = stage()
    for (let n = 0; n < 51; n += 1) await open()
    const { entries, complete } = await findEntries(ledger, place)
    expect([entries.length, entries[0]?.id, complete]).toEqual([50, 51, false])
  })

  test('the newest three hundred are looked through, and it is said that there are more', async () => {
    const { ledger, open } = stage()
    await open()
    for (let n = 0; n < 300; n += 1) await open('other')
    expect(await findEntries(ledger, place)).toMatchObject({ entries: [], complete: false })
  })
})
