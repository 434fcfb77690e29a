import type { BasePorts } from '../../main/action.ts'
import type { Cluster } from '../../ports/cluster.ts'
import type { RenderPorts } from '../../operations/render/load-manifests.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'

/** What deploy-env works with. Cluster and forge are opened when first asked for: bad manifests need neither. */
export interface DeployPorts extends BasePorts, RenderPorts {
  /** Errors: `kubeconfig-missing`, `kubeconfig-invalid`. The first call decides on the context. */
  cluster(context: string | undefined): Promise<Cluster>
  forge(): Promise<Deployments>
}
