import { join } from 'node:path'
import type { AddressPlan } from './address-plan.ts'
import type { Layout } from './layout.ts'
import { planServices, type Service } from './services.ts'

export interface Mount {
  readonly type: 'bind' | 'tmpfs' | 'overlay'
  readonly source: string
  readonly target: string
  readonly options?: string
}

export interface Step {
  readonly command?: readonly string[]
  /** Wait until this interface exists. */
  readonly interface?: string
  readonly file?: string
  readonly text?: string
}

/** What the `init` tool reads: the whole machine. */
export interface MachineConfig {
  readonly folder: string
  readonly report: string
  readonly mounts: readonly Mount[]
  readonly steps: readonly Step[]
  readonly services: readonly Service[]
  readonly cgroups: readonly string[]
}

/** Where the cache lies on the host. */
export interface CacheFolders {
  readonly tools: string
  readonly images: string
}

/**
 * Settings that the kubelet wants of a kernel, as it checks them (pkg/kubelet/cm). They belong to the whole host, so
 * the bed sees files with these values in their place and the host keeps its own.
 */
export const shownSysctls: Readonly<Record<string, string>> = {
  'vm/overcommit_memory': '1',
  'vm/panic_on_oom': '0',
  'kernel/panic': '10',
  'kernel/panic_on_oops': '1',
  'kernel/keys/root_maxkeys': '1000000',
  'kernel/keys/root_maxbytes': '25000000',
}

/** The file that stands in for a setting. */
export function sysctlFile(layout: Layout, name: string): string {
  return join(layout.sysctl, name.replaceAll('/', '.'))
}

function planMounts(layout: Layout, cache: CacheFolders): Mount[] {
  const { registry, images } = layout
  const overlay = [`lowerdir=${images}/registry`, `upperdir=${registry}/upper`, `workdir=${registry}/work`]
  const sysctls = Object.keys(shownSysctls).map(
    (name): Mount => ({ type: 'bind', source: sysctlFile(layout, name), target: `/proc/sys/${name}` }),
  )
  return [
    { type: 'bind', source: cache.tools, target: layout.tools },
    { type: 'bind', source: cache.images, target: images },
    { type: 'overlay', source: 'registry', target: join(registry, 'data'), options: overlay.join(',') },
    { type: 'tmpfs', source: 'run', target: '/run', options: 'mode=755' },
    { type: 'bind', source: layout.varLib, target: '/var/lib' },
    { type: 'bind', source: layout.varLog, target: '/var/log' },
    ...sysctls,
  ]
}

function planSteps(plan: AddressPlan): Step[] {
  const ip = (...words: string[]): Step => ({ command: ['/bin/ip', ...words] })
  return [
    ip('link', 'set', 'lo', 'up'),
    { interface: 'eth0' },
    ip('address', 'add', `${plan.nodeAddress}/24`, 'dev', 'eth0'),
    ip('link', 'set', 'eth0', 'up'),
    ip('route', 'add', 'default', 'via', plan.hostAddress),
    { file: '/proc/sys/net/ipv4/ip_forward', text: '1' },
  ]
}

/** The description of a bed's machine. `cgroups` are the groups already made for it. */
export function renderMachineConfig(
  plan: AddressPlan,
  layout: Layout,
  host: { readonly cache: CacheFolders; readonly cgroups: readonly string[] },
): MachineConfig {
  return {
    folder: layout.folder,
    report: layout.machineReport,
    mounts: planMounts(layout, host.cache),
    steps: planSteps(plan),
    services: planServices(plan, layout),
    cgroups: host.cgroups,
  }
}
