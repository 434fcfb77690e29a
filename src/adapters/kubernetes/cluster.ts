import type { Cluster } from '../../ports/cluster/index.ts'
import { accessReviewOf } from './access-review.ts'
import type { Calls } from './calls.ts'
import type { FindResource } from './discovery.ts'
import { readerOf } from './reader.ts'
import { serviceProxyOf } from './service-proxy.ts'
import { writerOf } from './writer.ts'

/** The Cluster port over calls. */
export function clusterOf(calls: Calls, find: FindResource): Cluster {
  return {
    ...readerOf(calls, find),
    ...writerOf(calls, find),
    ...accessReviewOf(calls),
    ...serviceProxyOf(calls),
  }
}
