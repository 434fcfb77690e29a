import { join } from 'node:path'
import type { AddressPlan } from './address-plan.ts'
import type { Layout } from './layout.ts'

/** A program that the machine runs from start to end. */
export interface Service {
  readonly name: string
  readonly command: readonly string[]
  /** `NAME=value` pairs. */
  readonly env: readonly string[]
  readonly log: string
  /** What must answer first: tcp:HOST:PORT, unix:PATH or an https: address. */
  readonly after: readonly string[]
}

/** `{ 'secure-port': 1 }` as `--secure-port=1`. */
export function renderFlags(flags: Readonly<Record<string, string | number | boolean>>): string[] {
  return Object.entries(flags).map(([name, value]) => `--${name}=${value}`)
}

function etcdFlags(layout: Layout): string[] {
  const client = 'http://127.0.0.1:2379'
  const peer = 'http://127.0.0.1:2380'
  return renderFlags({
    'data-dir': join(layout.folder, 'etcd'),
    'listen-client-urls': client,
    'advertise-client-urls': client,
    'listen-peer-urls': peer,
    'initial-advertise-peer-urls': peer,
    'initial-cluster': `default=${peer}`,
    // A bed is never recovered after a crash.
    'unsafe-no-fsync': true,
    'log-level': 'warn',
  })
}

function apiServerFlags(plan: AddressPlan, layout: Layout): string[] {
  const file = (name: string): string => join(layout.certificates, name)
  return renderFlags({
    'etcd-servers': 'http://127.0.0.1:2379',
    'bind-address': plan.nodeAddress,
    'advertise-address': plan.nodeAddress,
    'secure-port': 6443,
    'service-cluster-ip-range': plan.serviceRange,
    'client-ca-file': file('ca.crt'),
    'tls-cert-file': file('api-server.crt'),
    'tls-private-key-file': file('api-server.key'),
    'service-account-key-file': file('service-accounts.pub'),
    'service-account-signing-key-file': file('service-accounts.key'),
    'service-account-issuer': 'https://kubernetes.default.svc.cluster.local',
    'kubelet-client-certificate': file('administrator.crt'),
    'kubelet-client-key': file('administrator.key'),
    'kubelet-certificate-authority': file('ca.crt'),
    // Nobody resolves the node's name.
    'kubelet-preferred-address-types': 'InternalIP',
    'authorization-mode': 'Node,RBAC',
    'enable-admission-plugins': 'NodeRestriction',
    'allow-privileged': true,
  })
}

function controllerManagerFlags(plan: AddressPlan, layout: Layout): string[] {
  return renderFlags({
    kubeconfig: join(layout.configs, 'controller-manager.kubeconfig'),
    'bind-address': '127.0.0.1',
    'root-ca-file': layout.ca,
    'service-account-private-key-file': join(layout.certificates, 'service-accounts.key'),
    'use-service-account-credentials': true,
    'allocate-node-cidrs': true,
    'cluster-cidr': plan.podRange,
    'service-cluster-ip-range': plan.serviceRange,
    'leader-elect': false,
    // The usual 20 requests a second are its whole start: a token and a list for each of thirty controllers.
    'kube-api-qps': 500,
    'kube-api-burst': 1000,
  })
}

function kubeletFlags(plan: AddressPlan, layout: Layout): string[] {
  return renderFlags({
    config: join(layout.configs, 'kubelet.json'),
    kubeconfig: join(layout.configs, 'kubelet.kubeconfig'),
    'hostname-override': plan.nodeName,
    'node-ip': plan.nodeAddress,
  })
}

/** Everything that a bed runs, with what each needs first; the rest starts at once. */
export function planServices(plan: AddressPlan, layout: Layout): Service[] {
  const apiReady = `${plan.apiServer}/readyz`
  const config = (name: string): string => join(layout.configs, name)
  const path = `PATH=${layout.tools}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`
  const service = (name: string, flags: readonly string[], after: readonly string[] = []): Service => ({
    name,
    command: [join(layout.tools, 'bin', name), ...flags],
    env: [path, `HOME=${layout.home}`, 'OTEL_TRACES_EXPORTER=none'],
    log: join(layout.log, `${name}.log`),
    after,
  })
  const scheduler = {
    kubeconfig: config('scheduler.kubeconfig'),
    'leader-elect': false,
    'bind-address': '127.0.0.1',
  }
  return [
    service('etcd', etcdFlags(layout)),
    service('kube-apiserver', apiServerFlags(plan, layout), ['tcp:127.0.0.1:2379']),
    {
      ...service('containerd', []),
      command: ['/usr/bin/containerd', `--config=${config('containerd.toml')}`],
    },
    service('registry', ['serve', config('registry.json')]),
    service('buildkitd', [`--config=${config('buildkitd.toml')}`]),
    service('kubelet', kubeletFlags(plan, layout), [apiReady, `unix:${layout.containerdSocket}`]),
    service('kube-controller-manager', controllerManagerFlags(plan, layout), [apiReady]),
    service('kube-scheduler', renderFlags(scheduler), [apiReady]),
    service('kube-proxy', renderFlags({ config: config('kube-proxy.json') }), [apiReady]),
    service('coredns', ['-conf', config('Corefile')], [apiReady]),
  ]
}
