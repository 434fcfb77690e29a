import type { ClusterInfo } from '../../ports/cluster/reader.ts'

/** The servers for people. */
export function serversText(clusters: readonly ClusterInfo[]): string {
  return clusters.map(({ server }) => server).join(', ')
}
