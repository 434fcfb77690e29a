import { expect, test } from '@jest/globals'
import { defaultKinds } from '../../../src/kinds/all-kinds.ts'
import { openView } from '../../../src/operations/watch/view.ts'
import type { ClusterReader } from '../../../src/ports/cluster/reader.ts'
import { plannedWatches } from '../../../src/rollout/planned-watches.ts'
import { FakeCluster } from '../../fakes/cluster.ts'
import { fakeControl } from '../../fakes/control.ts'
import { applied, healthy } from '../verify-rollout/samples.ts'

test('the watches of a view end when it is disposed of, and the signal of the run does not', async () => {
  const signals: AbortSignal[] = []
  const cluster = new FakeCluster(healthy)
  const watched: ClusterReader = {
    ...cluster,
    watch: async (query, onChange, signal) => {
      signals.push(signal)
      await cluster.watch(query, onChange, signal)
    },
  }
  const control = fakeControl()
  {
    using view = openView(
      { cluster: async () => watched },
      { reads: [], watches: plannedWatches(applied, defaultKinds) },
      control,
    )
    await view.filled
    expect(signals.map(({ aborted }) => aborted)).not.toContain(true)
  }
  expect(signals.length).toBeGreaterThan(0)
  expect(signals.map(({ aborted }) => aborted)).not.toContain(false)
  expect(control.signal.aborted).toBe(false)
})
