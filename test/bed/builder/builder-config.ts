import type { AddressPlan } from '../cluster/address-plan.ts'
import type { Layout } from '../cluster/layout.ts'

/** buildkitd: builds in the machine's own network, and takes Docker Hub's images from the bed's registry. */
export function renderBuilderConfig(plan: AddressPlan, layout: Layout): string {
  return `root = "${layout.folder}/buildkit"
[grpc]
address = ["unix://${layout.builderSocket}"]
[worker.containerd]
enabled = false
[worker.oci]
enabled = true
networkMode = "host"
snapshotter = "overlayfs"
defaultCgroupParent = "/${plan.cgroupName}/builds"
gc = false
[registry."docker.io"]
mirrors = ["${plan.registry}"]
[registry."${plan.registry}"]
ca = ["${layout.ca}"]
`
}
