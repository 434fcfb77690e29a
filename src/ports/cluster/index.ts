import type { AccessReview } from './access-review.ts'
import type { ClusterReader } from './reader.ts'
import type { ServiceProxy } from './service-proxy.ts'
import type { ClusterWriter } from './writer.ts'

/**
 * One Kubernetes API server in all its roles; whoever needs one of them takes that. Every call may fail with
 * `cluster-unreachable`, `cluster-auth-denied` (401 after one refresh of the credentials), `cluster-forbidden`
 * (403) or `cancelled`.
 */
export interface Cluster extends ClusterReader, ClusterWriter, AccessReview, ServiceProxy {}

/** The API servers that a kubeconfig leads to, in the role that the caller needs. */
export interface Clusters<Role = Cluster> {
  /**
   * The cluster of a context; undefined: the one that the run is set to. Connected when it is first asked for, and
   * once for each context. Errors: `kubeconfig-missing`, `kubeconfig-invalid`.
   */
  cluster(context: string | undefined): Promise<Role>
}
