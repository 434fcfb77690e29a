import { expect, test } from '@jest/globals'
import { defaultKinds } from '../../../src/kinds/all-kinds.ts'
import { openView } from '../../../src/operations/watch/view.ts'
import type { ClusterReader } from '../../../src/ports/cluster/reader.ts'
import { plannedWatches } from '../../../src/rollout/planned-watches.ts'
import { applied, fakeCluster, healthy } from '../verify-rollout/fakes.ts'

test('the watches of a view end when it is disposed of, and the signal of the run does not', async () => {
  const signals: AbortSignal[] = []
  const cluster = fakeCluster(healthy)
  const watched: ClusterReader = {
    ...cluster,
    watch: async (query, onChange, signal) => {
      signals.push(signal)
      await cluster.watch(query, onChange, signal)
    },
  }
  const { signal } = new AbortController()
  {
    using view = openView(
      { cluster: async () => watched },
      { reads: [], watches: plannedWatches(applied, defaultKinds) },
      { emit: () => undefined, signal },
    )
    await view.filled
    expect(signals.map(({ aborted }) => aborted)).not.toContain(true)
  }
  expect(signals.length).toBeGreaterThan(0)
  expect(signals.map(({ aborted }) => aborted)).not.toContain(false)
  expect(signal.aborted).toBe(false)
})
