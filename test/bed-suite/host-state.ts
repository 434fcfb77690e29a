import { readdir, readFile, readlink } from 'node:fs/promises'
import { readRecord } from '../bed/cluster/bed-record.ts'
import { runCommand } from '../bed/machine/run-command.ts'

/** What a bed could leave behind on the host, as lines. */
export type HostState = Readonly<Record<string, readonly string[]>>

const commands: Readonly<Record<string, readonly string[]>> = {
  links: ['ip', '-oneline', '-brief', 'link'],
  routes: ['ip', 'route', 'show', 'table', 'all'],
  nftables: ['nft', 'list', 'ruleset'],
  iptables: ['iptables-save'],
  mounts: ['cat', '/proc/self/mounts'],
  cgroups: ['find', '/sys/fs/cgroup', '-type', 'd', '-path', '*slipway*', '-o', '-name', 'kubepods*'],
  beds: ['find', '/var/cache', '-maxdepth', '2', '-path', '*slipway-bed/[0-9]*'],
  processes: ['ps', '-eo', 'args'],
}

/** Settings of the kernel that Kubernetes likes to change. */
const settings = [
  ...['vm/overcommit_memory', 'vm/panic_on_oom', 'kernel/panic', 'kernel/panic_on_oops'],
  ...['kernel/keys/root_maxkeys', 'net/ipv4/ip_forward', 'net/netfilter/nf_conntrack_max'],
]

/** Only what speaks of beds counts, for lists that change all the time. */
const onlyOfBeds = new Set(['processes', 'beds'])

/** Reads the whole state. */
export async function readHostState(): Promise<HostState> {
  const state: Record<string, string[]> = {}
  for (const [name, command] of Object.entries(commands)) {
    const lines = (await runCommand(command)).split('\n').filter((line) => !/^#|^$/.test(line))
    state[name] = onlyOfBeds.has(name)
      ? lines.filter((line) => line.includes('/var/cache/slipway-bed/'))
      : lines
  }
  state['settings'] = []
  for (const name of settings) {
    const text = await readFile(`/proc/sys/${name}`, 'utf8').catch(() => 'absent')
    state['settings'].push(`${name} = ${text.trim()}`)
  }
  return state
}

async function idOf(number: number): Promise<string | undefined> {
  return (await readRecord(`/var/cache/slipway-bed/${number}`))?.id
}

/**
 * The state without what belongs to beds that others run on this machine at the same time. `ids`: of our own beds; a
 * number alone says nothing, since others are given it as soon as it is free.
 */
export async function withoutOtherBeds(state: HostState, ids: ReadonlySet<string>): Promise<HostState> {
  const isForeign = async (line: string): Promise<boolean> => {
    const id = /(?:slw|slipway-)\d+-([0-9a-f]{6})/.exec(line)?.[1]
    if (id !== undefined) return !ids.has(id)
    const number = /slipway-bed\/(\d+)/.exec(line)?.[1]
    if (number === undefined) return false
    const living = await idOf(Number(number))
    return living !== undefined && !ids.has(living)
  }
  const kept: Record<string, string[]> = {}
  for (const [name, lines] of Object.entries(state)) {
    const foreign = await Promise.all(lines.map(isForeign))
    kept[name] = lines.filter((_, index) => foreign[index] === false).toSorted()
  }
  return kept
}

/** Processes in the namespace (`pid:[…]`, `net:[…]`) that the link names. */
export async function processesIn(kind: 'pid' | 'net', namespace: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^[0-9]+$/.test(name)).map(Number)
  const found = await Promise.all(
    pids.map(async (pid) => {
      const link = await readlink(`/proc/${pid}/ns/${kind}`).catch(() => undefined)
      return link === namespace ? [pid] : []
    }),
  )
  return found.flat()
}
