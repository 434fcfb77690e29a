import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { variableOf } from '../src/schema/read-inputs.ts'
import { startForge } from '../test/bed/github/index.ts'
import type { Forge } from '../test/bed/github/types.ts'
import { type Figure, median } from './figure.ts'

const commits = 1_000
const latencyMs = 20
const repository = 'octo/parcel'

/**
 * A release over 1,000 commits, planned and made: the committed bundle as a process, against the emulator with
 * 20 ms of latency for each request and a registry on loopback; times, and the number of requests to GitHub.
 */
export async function releasePlan(rounds: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  const forge = await startForge({ folder: join(folder, 'forge') })
  const registry = await startRegistry()
  try {
    const commit = writeHistory(forge, join(folder, 'clone'))
    forge.setLatency(latencyMs)
    const run = { folder, forge, commit, image: registry.image }
    const times: number[] = []
    const counted = forge.requests.length
    for (let round = 0; round < rounds; round += 1) times.push(await timeOf({ ...run, mode: 'plan' }))
    const requests = (forge.requests.length - counted) / rounds
    const from = forge.requests.length
    const releaseMs = await timeOf({ ...run, mode: 'release' })
    const all = forge.requests.length - from
    const against = `bundle as a process, ${commits} commits, ${latencyMs} ms per request`
    return [
      {
        name: 'release plan',
        value: Math.round(median(times)),
        unit: 'ms',
        budget: 3_000,
        against: `${against}, median of ${rounds}`,
      },
      { name: 'release plan, GitHub requests', value: requests, unit: 'requests', budget: 15, against },
      {
        name: 'release',
        value: Math.round(releaseMs),
        unit: 'ms',
        budget: 3_000,
        against: `${against}, once`,
      },
      { name: 'release, GitHub requests', value: all, unit: 'requests', budget: 15, against },
    ]
  } finally {
    registry.server.close()
    await forge.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** 1.0.0, then commits of all kinds; pushed with real git. Gives the head. */
function writeHistory(forge: Forge, folder: string): string {
  forge.createRepository(repository)
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', args, { input, encoding: 'utf8', maxBuffer: 1 << 26 }).trim()
  git(['init', '--quiet', '--bare', '--initial-branch=main', folder])
  const messages = ['feat: first', ...Array.from({ length: commits }, (_, i) => messageOf(i))]
  const stream = messages.map(importedCommit).join('')
  git(['-C', folder, 'fast-import', '--quiet'], stream)
  git(['-C', folder, 'tag', '1.0.0', `main~${commits}`])
  git(['-C', folder, 'push', '--quiet', forge.gitFolder(repository), 'main', '1.0.0'])
  forge.pushed(repository, 'octo')
  return git(['-C', folder, 'rev-parse', 'main'])
}

function messageOf(i: number): string {
  const kinds = ['feat', 'fix', 'docs', 'chore(deps)', 'refactor', 'words without a type'] as const
  return `${kinds[i % kinds.length]}: change ${i}\n\nA body of some lines,\nas people write them.\n\nRefs: #${i}`
}

function importedCommit(message: string, index: number): string {
  const when = 1_790_000_000 + index
  return `commit refs/heads/main\ncommitter a <a@b.example> ${when} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`
}

interface Registry {
  readonly server: Server
  /** `host/repository@sha256:...`. */
  readonly image: string
}

const mediaType = 'application/vnd.oci.image.manifest.v1+json'

/** Manifests and tags in memory, without login: the registry is not what is measured. */
async function startRegistry(): Promise<Registry> {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType }))
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const names = new Set([digest])
  const server = createServer((request, response) => {
    request.resume()
    const name = /\/manifests\/([^/]+)$/.exec(request.url ?? '')?.[1]
    if (name !== undefined && request.method === 'PUT') names.add(name)
    const found = name !== undefined && names.has(name)
    if (name === undefined) response.end(JSON.stringify({ name: repository, tags: [...names] }))
    else {
      response.writeHead(found ? 200 : 404, found ? { 'content-type': mediaType } : {})
      response.end(found ? bytes : '{}')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, image: `127.0.0.1:${(server.address() as AddressInfo).port}/${repository}@${digest}` }
}

interface Run {
  readonly mode: 'plan' | 'release'
  readonly folder: string
  readonly forge: Forge
  readonly commit: string
  readonly image: string
}

/** The emulator lives in this process, so the child must not block it. */
async function timeOf({ folder, forge, commit, image, mode }: Run): Promise<number> {
  const permissions = { contents: 'write' } as const
  const token = forge.mintToken({ kind: 'workflow', login: 'octo', repository, permissions })
  const release = JSON.stringify({ schemaVersion: 1, repository, commit, image, tags: [] })
  const output = join(folder, 'output')
  writeFileSync(output, '')
  const inputs = { mode, release, token }
  const env = {
    PATH: process.env['PATH'],
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value])),
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '1',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: output,
    DOCKER_CONFIG: folder,
  }
  const bundle = join(import.meta.dirname, '..', 'dist', 'tag-release', 'index.js')
  const start = performance.now()
  const child = spawn(process.execPath, [bundle], { env, cwd: folder, stdio: 'ignore' })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const elapsedMs = performance.now() - start
  if (code !== 0) throw new Error(`the plan failed:\n${readFileSync(output, 'utf8').slice(0, 2_000)}`)
  return elapsedMs
}
