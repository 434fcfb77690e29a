import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { ActionId } from '../src/main/actions.ts'
import { variableOf } from '../src/schema/read-inputs.ts'
import { deployment, sampleRelease, sampleToken, slipwayYml } from '../test/process/samples.ts'
import { type Figure, median } from './figure.ts'

interface Case {
  readonly id: ActionId
  readonly to: string
  readonly budgetMs: number
  readonly inputs: Readonly<Record<string, string>>
}

const applied = JSON.stringify([
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace: 'parcel-test',
    name: 'parcel',
    uid: '1',
    generation: 1,
  },
])
const common = { release: sampleRelease(), token: sampleToken() }
const cases: readonly Case[] = [
  {
    id: 'deploy-env',
    to: 'the cluster',
    budgetMs: 75,
    inputs: { environment: 'test', ...common },
  },
  {
    id: 'verify-rollout',
    to: 'the cluster',
    budgetMs: 75,
    inputs: { environment: 'test', applied, ...common },
  },
  { id: 'tag-release', to: 'GitHub', budgetMs: 130, inputs: common },
]

/**
 * From the start of a process with good inputs until its first request reaches a server on loopback, over the whole
 * life of a bare node; and the peak of its memory up to then. Medians, all cases in turn.
 */
export async function firstRequests(rounds: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  try {
    const env = prepareJob(folder)
    const bareMs: number[] = []
    const seen = cases.map((): Arrival[] => [])
    for (let round = 0; round <= rounds; round += 1) {
      const bare = bareTime(folder)
      const arrivals: Arrival[] = []
      for (const one of cases) arrivals.push(await arrivalOf(one, folder, env))
      // The first round fills the file cache and is not counted.
      if (round === 0) continue
      bareMs.push(bare)
      arrivals.forEach((arrival, i) => seen[i]?.push(arrival))
    }
    return cases.flatMap((one, i) => figuresOf(one, seen[i] ?? [], median(bareMs)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Arrival {
  readonly elapsedMs: number
  readonly peakKiB: number
}

function figuresOf({ id, to, budgetMs }: Case, seen: readonly Arrival[], bareMs: number): readonly Figure[] {
  const elapsedMs = median(seen.map((arrival) => arrival.elapsedMs)) - bareMs
  const peakKiB = median(seen.map((arrival) => arrival.peakKiB))
  const against = 'over bare node, until it arrives on loopback, median'
  return [
    { name: `${id} to ${to}`, value: Math.round(elapsedMs * 10) / 10, unit: 'ms', budget: budgetMs, against },
    {
      name: `${id} memory then`,
      value: Math.round(peakKiB),
      unit: 'KiB',
      against: 'peak of the process, median',
    },
  ]
}

/** A workspace with what the actions read, and the environment that a runner sets. */
function prepareJob(folder: string): Readonly<Record<string, string>> {
  const files = {
    'slipway.yml': slipwayYml,
    'kubernetes/test/parcel.yaml': deployment,
    output: '',
    summary: '',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    KUBECONFIG: join(folder, 'kubeconfig'),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_REPOSITORY: 'acme/parcel',
    GITHUB_SHA: '1'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '1',
  }
}

function kubeconfig(server: string): string {
  return JSON.stringify({
    'current-context': 'it',
    contexts: [{ name: 'it', context: { cluster: 'it', user: 'me' } }],
    clusters: [{ name: 'it', cluster: { server } }],
    users: [{ name: 'me', user: { token: sampleToken() } }],
  })
}

/** Starts the bundle, waits for its first request, and ends it there. Errors: throws when none comes. */
async function arrivalOf(
  { id, inputs }: Case,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Arrival> {
  const { promise: asked, resolve } = Promise.withResolvers<number>()
  const server = createServer(() => resolve(performance.now()))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  writeFileSync(join(folder, 'kubeconfig'), kubeconfig(url))
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]))
  const bundle = join(import.meta.dirname, '..', 'dist', id, 'index.js')
  const start = performance.now()
  const child = spawn(process.execPath, [bundle], {
    cwd: folder,
    env: { ...env, ...given, GITHUB_API_URL: url },
    stdio: 'ignore',
  })
  const ended = new Promise<void>((closed) => child.once('close', () => closed()))
  try {
    const arrivedMs = await Promise.race([asked, ended.then(() => endedEarly(id, folder))])
    return { elapsedMs: arrivedMs - start, peakKiB: peakOf(child.pid) }
  } finally {
    child.kill('SIGKILL')
    await ended
    server.closeAllConnections()
    server.close()
  }
}

function endedEarly(id: string, folder: string): never {
  throw new Error(`${id} ended before it asked anything:\n${readFileSync(join(folder, 'output'), 'utf8')}`)
}

/** VmHWM of proc(5); not a number where there is no /proc. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return Number.NaN
  }
}

function bareTime(folder: string): number {
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const start = performance.now()
  execFileSync(process.execPath, [empty], { cwd: folder, stdio: 'ignore' })
  return performance.now() - start
}
