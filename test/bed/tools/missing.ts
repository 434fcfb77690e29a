import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { runCommand } from '../machine/run-command.ts'
import type { Missing } from '../types.ts'
import { versions } from '../versions.ts'
import type { Progress } from './cache-entry.ts'

/** A Debian package the bed needs, with the files (any of a group) that show that it is there. */
interface DebianPackage {
  readonly name: string
  /** Commands looked for on PATH, or absolute paths; all of them must be there. */
  readonly needs: readonly string[]
}

const debianPackages: readonly DebianPackage[] = [
  { name: 'containerd', needs: ['/usr/bin/containerd', '/usr/bin/containerd-shim-runc-v2'] },
  { name: 'runc', needs: ['runc'] },
  {
    name: 'containernetworking-plugins',
    needs: ['ptp', 'portmap', 'host-local', 'loopback'].map((n) => `/usr/lib/cni/${n}`),
  },
  { name: 'iptables', needs: ['iptables'] },
  { name: 'nftables', needs: ['nft'] },
  { name: 'conntrack', needs: ['conntrack'] },
  { name: 'docker.io', needs: ['docker'] },
  { name: 'busybox-static', needs: ['/bin/busybox'] },
  { name: 'debootstrap', needs: ['debootstrap'] },
  { name: 'debian-archive-keyring', needs: ['/usr/share/keyrings/debian-archive-keyring.gpg'] },
  { name: 'iproute2', needs: ['/bin/ip'] },
  { name: 'util-linux', needs: ['unshare', 'nsenter'] },
]

/** Root's programs, which a PATH without sbin does not show. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/local/bin', '/usr/bin', '/bin']

function isPresent(need: string): boolean {
  if (need.startsWith('/')) return existsSync(need)
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...systemFolders]
  return folders.some((folder) => folder !== '' && existsSync(join(folder, need)))
}

/** Names of the Debian packages that are not there. */
export function missingPackages(present: (need: string) => boolean = isPresent): string[] {
  return debianPackages.filter(({ needs }) => !needs.every(present)).map(({ name }) => name)
}

/** The commands that install the packages, as words. */
export function installCommands(packages: readonly string[]): string[][] {
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages]
  return [['apt-get', 'update'], install]
}

/** What is known of this machine; gathered once, judged by `judgeMachine`. */
export interface Machine {
  readonly platform: string
  readonly architecture: string
  readonly isRoot: boolean
  /** `go1.26.3`; undefined: no Go. */
  readonly goVersion: string | undefined
  readonly hasApt: boolean
  readonly packages: readonly string[]
}

function numbersOf(version: string): number[] {
  return version
    .replace(/^go/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10))
}

/** Whether a Go version (`go1.26.8`) is at least the given one (`1.26.3`). */
export function isGoAtLeast(found: string, wanted: string): boolean {
  const [have, need] = [numbersOf(found), numbersOf(wanted)]
  const index = need.findIndex((part, at) => part !== (have[at] ?? 0))
  return index === -1 || (have[index] ?? 0) > (need[index] ?? 0)
}

function judgeGo(found: string | undefined): Missing[] {
  const remedy = `install Go ${versions.go} or newer (https://go.dev/dl) and put its bin folder on PATH`
  if (found === undefined) return [{ what: `Go ${versions.go} or newer`, remedy }]
  return isGoAtLeast(found, versions.go)
    ? []
    : [{ what: `Go ${versions.go} or newer; found ${found}`, remedy }]
}

/** Why the bed cannot run on such a machine. Packages that the bed can install itself are no reason. */
export function judgeMachine(machine: Machine): Missing[] {
  if (machine.platform !== 'linux' || machine.architecture !== 'x64') {
    const found = `${machine.platform}/${machine.architecture}`
    return [{ what: `Linux on x64; found ${found}`, remedy: 'use a Linux machine or virtual machine on x64' }]
  }
  const missing = judgeGo(machine.goVersion)
  if (!machine.isRoot)
    missing.push({ what: 'root', remedy: 'run as root: the bed makes namespaces and mounts' })
  if (machine.packages.length > 0 && !(machine.isRoot && machine.hasApt)) {
    const commands = installCommands(machine.packages).map((words) => words.join(' '))
    const remedy = machine.hasApt
      ? `as root: ${commands.join(' && ')}`
      : 'install what these Debian packages hold'
    missing.push({ what: machine.packages.join(', '), remedy })
  }
  return missing
}

async function inspectMachine(): Promise<Machine> {
  const goVersion = await runCommand(['go', 'env', 'GOVERSION']).catch(() => undefined)
  return {
    platform: process.platform,
    architecture: process.arch,
    isRoot: process.getuid?.() === 0,
    goVersion: goVersion?.trim(),
    hasApt: isPresent('apt-get'),
    packages: missingPackages(),
  }
}

/** Why the bed cannot run here, each with what to do; empty when it can. */
export async function missingForBed(): Promise<Missing[]> {
  return judgeMachine(await inspectMachine())
}

/** Installs the Debian packages that are missing, after saying so. Does nothing when all are there. */
export async function installMissingPackages(progress: Progress): Promise<void> {
  const packages = missingPackages()
  if (packages.length === 0) return
  progress(`installing Debian packages: ${packages.join(' ')}`)
  for (const command of installCommands(packages)) {
    await runCommand(command, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
  const left = missingPackages()
  if (left.length > 0) throw new Error(`installed, yet still not found: ${left.join(', ')}`)
}
