import { join } from 'node:path'

/** Where things lie in a bed's folder. */
export interface Layout {
  readonly folder: string
  readonly certificates: string
  readonly configs: string
  readonly log: string
  readonly home: string
  readonly docker: string
  /** Symbolic links to the tools, for PATH. */
  readonly bin: string
  readonly kubeconfig: string
  readonly ca: string
  /** The system's CAs and the bed's, for programs that take one file for all. */
  readonly caBundle: string
  /** Inside the machine only: the cache's tools and images. */
  readonly tools: string
  readonly images: string
  /** What the machine sees as /var/lib and /var/log. */
  readonly varLib: string
  readonly varLog: string
  readonly sysctl: string
  readonly machineConfig: string
  readonly machineReport: string
  readonly containerdSocket: string
  readonly builderSocket: string
  readonly registry: string
}

/** The layout of the bed in `folder`. */
export function layOut(folder: string): Layout {
  const at = (...parts: string[]): string => join(folder, ...parts)
  return {
    folder,
    certificates: at('certificates'),
    configs: at('configs'),
    log: at('log'),
    home: at('home'),
    docker: at('docker'),
    bin: at('bin'),
    kubeconfig: at('kubeconfig'),
    ca: at('certificates', 'ca.crt'),
    caBundle: at('certificates', 'bundle.crt'),
    tools: at('machine', 'tools'),
    images: at('machine', 'images'),
    varLib: at('machine', 'var-lib'),
    varLog: at('machine', 'var-log'),
    sysctl: at('machine', 'sysctl'),
    machineConfig: at('machine.json'),
    machineReport: at('machine.log'),
    // The usual place: cadvisor, inside the kubelet, looks nowhere else. Inside the machine only.
    containerdSocket: '/run/containerd/containerd.sock',
    builderSocket: at('buildkitd.sock'),
    registry: at('registry'),
  }
}
