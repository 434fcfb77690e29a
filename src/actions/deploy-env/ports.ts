import type { BasePorts } from '../../main/action.ts'
import type { Clusters } from '../../ports/cluster/index.ts'
import type { ClusterReader } from '../../ports/cluster/reader.ts'
import type { ClusterWriter } from '../../ports/cluster/writer.ts'
import type { RenderPorts } from '../../operations/render/load-manifests.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'

/** What deploy-env works with. Cluster and forge are opened when first asked for: bad manifests need neither. */
export interface DeployPorts extends BasePorts, RenderPorts, Clusters<ClusterReader & ClusterWriter> {
  forge(): Promise<Deployments>
}
