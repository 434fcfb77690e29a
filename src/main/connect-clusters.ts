import type { ConnectedCluster } from '../adapters/kubernetes/index.ts'
import type { Clusters } from '../ports/cluster/index.ts'
import type { BasePorts } from './action.ts'

type ClusterPorts = Pick<BasePorts, 'clock' | 'processes' | 'context'>

/**
 * The clusters of the job's kubeconfig; `usual` is the context of whoever names none (the kubeconfig's current
 * one when undefined). The adapter is loaded with the first of them. Disposing ends all connections.
 */
export function connectClusters(base: ClusterPorts, usual?: string): Clusters & AsyncDisposable {
  const opened = new Map<string | undefined, Promise<ConnectedCluster>>()
  return {
    cluster: async (context = usual) => {
      const cluster = opened.get(context) ?? openCluster(base, context)
      opened.set(context, cluster)
      return await cluster
    },
    [Symbol.asyncDispose]: async () => {
      for (const cluster of opened.values()) (await cluster.catch(() => undefined))?.close()
    },
  }
}

async function openCluster(
  { clock, processes, context: run }: ClusterPorts,
  context: string | undefined,
): Promise<ConnectedCluster> {
  const { connectCluster } = await import('../adapters/kubernetes/index.ts')
  return await connectCluster({ kubeconfigPath: run.kubeconfig, context, processes, clock })
}
