import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lastLines, runCommand } from '../machine/run-command.ts'
import type { AddressPlan } from './address-plan.ts'
import type { Layout } from './layout.ts'
import type { MachineConfig } from './machine-config.ts'

/** One line of the machine's report. */
export interface MachineEvent {
  readonly event: 'namespaces' | 'network' | 'started' | 'ended' | 'failed' | 'ending'
  readonly name?: string
  readonly detail?: string
  readonly atMs: number
}

/** The machine as its starter holds it. */
export interface RunningMachine {
  /** Of `unshare`, which lives as long as the machine. */
  readonly pid: number
  /** Of the machine's process 1, as the host sees it. */
  readonly initPid: number
  /** Lets the machine outlive this process. */
  keep(): void
  /** Ends the machine: closes its life line. */
  end(): void
}

const unshare = [
  ...['--mount', '--net', '--pid', '--fork', '--mount-proc'],
  ...['--propagation', 'private', '--kill-child'],
]

/** Reads the machine's report; empty when there is none yet. */
export async function readReport(layout: Layout): Promise<MachineEvent[]> {
  const text = await readFile(layout.machineReport, 'utf8').catch(() => '')
  const lines = text.split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line) as MachineEvent)
}

/** What has gone wrong so far, with the end of the log that tells why; undefined when nothing has. */
export async function findFailure(layout: Layout): Promise<string | undefined> {
  const bad = (await readReport(layout)).find(({ event }) => event === 'ended' || event === 'failed')
  if (bad === undefined) return undefined
  if (bad.name === undefined) return `the machine could not be set up: ${bad.detail}`
  const log = await readFile(join(layout.log, `${bad.name}.log`), 'utf8').catch(() => '')
  return `${bad.name} ended with ${bad.detail}; its last lines:\n${lastLines(log, 15)}`
}

async function childOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  const child = Number(text.trim().split(' ')[0])
  if (!(child > 0)) throw new Error(`process ${pid} has no child; is unshare still running?`)
  return child
}

async function waitForNamespaces(child: ChildProcess, layout: Layout): Promise<void> {
  while (!(await readReport(layout)).some(({ event }) => event === 'namespaces')) {
    const failure = await findFailure(layout)
    if (failure !== undefined) throw new Error(failure)
    if (child.exitCode !== null || child.signalCode !== null) {
      const log = await readFile(join(layout.log, 'init.log'), 'utf8').catch(() => '')
      throw new Error(`the machine ended at once: ${lastLines(log, 10)}`)
    }
    await sleep(15)
  }
}

/** A cable from the host into the machine, and the host's routes to Services and pods. */
async function plugIn(plan: AddressPlan, pid: number): Promise<void> {
  const ip = (words: string): Promise<string> => runCommand(['ip', ...words.split(' ')])
  await ip(`link add ${plan.linkName} type veth peer name eth0 netns ${pid}`)
  await ip(`address add ${plan.hostAddress}/24 dev ${plan.linkName}`)
  await ip(`link set ${plan.linkName} up`)
  for (const range of [plan.serviceRange, plan.podRange]) {
    await ip(`route add ${range} via ${plan.nodeAddress} dev ${plan.linkName}`)
  }
}

function spawnInit(layout: Layout, init: string): ChildProcess {
  const log = openSync(join(layout.log, 'init.log'), 'a')
  try {
    // A session of its own: Ctrl-C reaches this process only, which then ends the machine in order.
    return spawn('unshare', [...unshare, init, layout.machineConfig], {
      stdio: ['pipe', log, log],
      detached: true,
      cwd: '/',
    })
  } finally {
    closeSync(log)
  }
}

/** Starts the machine and connects it to the host. Its services come up afterwards. */
export async function startMachine(
  plan: AddressPlan,
  layout: Layout,
  parts: { readonly config: MachineConfig; readonly init: string },
): Promise<RunningMachine> {
  await writeFile(layout.machineConfig, JSON.stringify(parts.config, null, 2))
  const child = spawnInit(layout, parts.init)
  child.stdin?.on('error', () => undefined)
  if (child.pid === undefined) await once(child, 'spawn')
  const pid = child.pid as number
  try {
    await waitForNamespaces(child, layout)
    await plugIn(plan, pid)
    const initPid = await childOf(pid)
    // Neither the process nor the pipe keeps this process alive; when it goes, the machine goes.
    child.unref()
    ;(child.stdin as unknown as { unref(): void }).unref()
    return { pid, initPid, keep: () => child.stdin?.write('keep\n'), end: () => child.stdin?.end() }
  } catch (error) {
    child.stdin?.end()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    throw error
  }
}
