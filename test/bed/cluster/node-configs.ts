import { join } from 'node:path'
import type { AddressPlan } from './address-plan.ts'
import type { Layout } from './layout.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The image that holds a pod's namespaces. */
export const pauseImage = 'library/pause:1'

/** containerd: `restrict_oom_score_adj`, because lowering the score needs a capability that containers often lack. */
export function renderContainerdConfig(plan: AddressPlan, layout: Layout): string {
  const cri = 'plugins."io.containerd.grpc.v1.cri"'
  return `version = 2
root = "${layout.folder}/containerd"
state = "/run/containerd"
disabled_plugins = [
  "io.containerd.snapshotter.v1.aufs", "io.containerd.snapshotter.v1.btrfs",
  "io.containerd.snapshotter.v1.devmapper", "io.containerd.snapshotter.v1.zfs",
]
[grpc]
address = "${layout.containerdSocket}"
[${cri}]
sandbox_image = "${plan.registry}/${pauseImage}"
restrict_oom_score_adj = true
[${cri}.cni]
bin_dir = "/usr/lib/cni"
conf_dir = "${layout.configs}/cni"
[${cri}.registry]
config_path = "${layout.configs}/certs.d"
`
}

/** containerd's hosts file that sends pulls to the bed's registry, and nowhere else. */
export function renderRegistryHosts(registry: string, ca: string): string {
  return `server = "https://${registry}"
ca = "${ca}"
[host."https://${registry}"]
capabilities = ["pull", "resolve"]
ca = "${ca}"
`
}

/**
 * Pod network: a routed cable per pod instead of a bridge, so that Services between pods of the one node work without
 * the br_netfilter module. Pods have no way out of the bed.
 */
export function renderPodNetwork(podRange: string): string {
  const ipam = {
    type: 'host-local',
    dataDir: '/run/pod-addresses',
    ranges: [[{ subnet: firstNodeRange(podRange) }]],
    routes: [{ dst: '0.0.0.0/0' }],
  }
  return json({
    cniVersion: '0.4.0',
    name: 'bed',
    plugins: [
      { type: 'ptp', ipam },
      { type: 'portmap', capabilities: { portMappings: true } },
    ],
  })
}

/** The /24 that the controller manager gives to the first node of a /16. */
export function firstNodeRange(podRange: string): string {
  return podRange.replace('/16', '/24')
}

/** The kubelet. Evictions are off: a full disk of the host must not empty the bed. */
export function renderKubeletConfig(plan: AddressPlan, layout: Layout): string {
  const signals = [
    'memory.available',
    'nodefs.available',
    'nodefs.inodesFree',
    'imagefs.available',
    'imagefs.inodesFree',
  ]
  return json({
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    address: plan.nodeAddress,
    healthzBindAddress: '127.0.0.1',
    authentication: { anonymous: { enabled: false }, x509: { clientCAFile: layout.ca } },
    authorization: { mode: 'Webhook' },
    tlsCertFile: join(layout.certificates, 'kubelet-server.crt'),
    tlsPrivateKeyFile: join(layout.certificates, 'kubelet-server.key'),
    clusterDomain: 'cluster.local',
    clusterDNS: [plan.dnsServiceAddress],
    resolvConf: join(layout.configs, 'resolv.conf'),
    containerRuntimeEndpoint: `unix://${layout.containerdSocket}`,
    cgroupDriver: 'cgroupfs',
    cgroupRoot: `/${plan.cgroupName}`,
    failCgroupV1: false,
    failSwapOn: false,
    evictionHard: Object.fromEntries(signals.map((signal) => [signal, '0%'])),
    imageGCHighThresholdPercent: 100,
    makeIPTablesUtilChains: false,
    volumePluginDir: '/var/lib/kubelet/volume-plugins',
    serializeImagePulls: false,
    registryPullQPS: 0,
    maxPods: 200,
  })
}

/** kube-proxy. Zeros: leave the connection tracking limits of the host alone. */
export function renderProxyConfig(plan: AddressPlan, layout: Layout): string {
  return json({
    apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
    kind: 'KubeProxyConfiguration',
    mode: 'nftables',
    hostnameOverride: plan.nodeName,
    clientConnection: { kubeconfig: join(layout.configs, 'kube-proxy.kubeconfig') },
    clusterCIDR: plan.podRange,
    healthzBindAddress: '127.0.0.1:10256',
    metricsBindAddress: '127.0.0.1:10249',
    nftables: { minSyncPeriod: '100ms' },
    conntrack: {
      maxPerCore: 0,
      min: 0,
      tcpEstablishedTimeout: '0s',
      tcpCloseWaitTimeout: '0s',
      udpTimeout: '0s',
      udpStreamTimeout: '0s',
    },
  })
}

/** CoreDNS: the cluster's names and nothing else. */
export function renderCorefile(plan: AddressPlan, kubeconfig: string): string {
  return `.:53 {
    bind ${plan.nodeAddress}
    errors
    kubernetes cluster.local in-addr.arpa {
        kubeconfig ${kubeconfig} bed
        pods insecure
        ttl 5
    }
    cache 5
}
`
}
