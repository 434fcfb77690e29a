import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readRecord } from '../bed/cluster/bed-record.ts'
import { attachBed, listBeds, startBed, startFakeNodes, sweepDeadBeds } from '../bed/index.ts'
import { stopBedNumber } from '../bed/cluster/stop.ts'
import { readOwner } from '../bed/machine/claim.ts'
import { runCommand } from '../bed/machine/run-command.ts'
import type { Bed } from '../bed/types.ts'
import { type HostState, processesIn, readHostState, withoutOtherBeds } from './host-state.ts'

const minute = 60_000
const repository = join(import.meta.dirname, '..', '..')
/** Beds of this file: number, and the id that a later bed of the same number does not have. */
const ids = new Map<number, string>()
let before: HostState

async function waitFor(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + minute
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`did not happen within a minute: ${what}`)
    await sleep(50)
  }
}

async function noteBed(number: number): Promise<void> {
  const record = await readRecord(`/var/cache/slipway-bed/${number}`)
  if (record !== undefined) ids.set(number, record.id)
}

async function expectNothingLeft(): Promise<void> {
  const after = await withoutOtherBeds(await readHostState(), new Set(ids.values()))
  expect(after).toEqual(before)
}

async function namespacesOf(number: number): Promise<{ pid: string; net: string }> {
  const record = await readRecord(`/var/cache/slipway-bed/${number}`)
  const at = `/proc/${record?.init?.pid}/ns`
  return { pid: await readlink(`${at}/pid`), net: await readlink(`${at}/net`) }
}

/** A bed in a process of its own; resolves with the bed's number. */
async function holdBed(): Promise<{ child: ChildProcess; number: number }> {
  const script = join(import.meta.dirname, 'hold-bed.ts')
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  await waitFor('the other process starts its bed', () => output.includes('\n') || child.exitCode !== null)
  const number = Number(/^bed (\d+)/.exec(output)?.[1])
  expect(number).toBeGreaterThan(0)
  await noteBed(number)
  return { child, number }
}

async function kubectl(bed: Bed, ...words: string[]): Promise<string> {
  return runCommand([join(bed.toolsFolder, 'kubectl'), ...words], {
    env: { ...bed.env, KUBECONFIG: bed.kubeconfig },
  })
}

const dockerfile = `# syntax=docker/dockerfile:1
FROM golang:1.26 AS build
WORKDIR /source
COPY . .
RUN go build -o /server .
FROM debian:bookworm-slim
RUN useradd --system app
COPY --from=build /server /server
USER app
ENTRYPOINT ["/server"]
`

const program = `package main

import (
	"fmt"
	"net/http"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "built in the bed") })
	http.ListenAndServe(":8080", nil)
}
`

async function buildImage(bed: Bed): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bed-build-'))
  try {
    await writeFile(join(folder, 'Dockerfile'), dockerfile)
    await writeFile(join(folder, 'main.go'), program)
    await writeFile(join(folder, 'go.mod'), 'module server\n\ngo 1.26\n')
    const metadata = join(folder, 'metadata.json')
    const tag = `${bed.registry}/demo/server:1`
    const words = ['buildx', 'build', '--push', '--tag', tag, '--metadata-file', metadata, folder]
    await runCommand(['docker', ...words], { env: bed.env })
    const built = JSON.parse(await readFile(metadata, 'utf8')) as Record<string, string>
    return `${bed.registry}/demo/server@${built['containerimage.digest']}`
  } finally {
    await rm(folder, { recursive: true })
  }
}

beforeAll(async () => {
  await sweepDeadBeds()
  before = await withoutOtherBeds(await readHostState(), new Set())
})

afterAll(async () => {
  for (const [number, id] of ids) await stopBedNumber(number, id)
}, minute)

describe('a bed', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await startBed()
    await noteBed(bed.number)
  }, 40 * minute)
  afterAll(async () => bed.down(), minute)

  test(
    'builds an ordinary Dockerfile and runs it by digest behind a Service that the host reaches',
    async () => {
      const image = await buildImage(bed)
      await kubectl(bed, 'create', 'deployment', 'server', `--image=${image}`, '--replicas=2', '--port=8080')
      await kubectl(bed, 'expose', 'deployment', 'server', '--port=80', '--target-port=8080')
      await kubectl(bed, 'rollout', 'status', 'deployment/server', '--timeout=60s')
      const path = '{.items[*].status.containerStatuses[*].imageID}'
      const running = await kubectl(bed, 'get', 'pods', '-l', 'app=server', '-o', `jsonpath=${path}`)
      expect(running.split(' ')).toEqual([image, image])
      const address = await kubectl(bed, 'get', 'service', 'server', '-o', 'jsonpath={.spec.clusterIP}')
      let answer = ''
      await waitFor('the Service answers', async () => {
        answer = await fetch(`http://${address}/`)
          .then((reply) => reply.text())
          .catch(() => '')
        return answer !== ''
      })
      expect(answer).toBe('built in the bed')
    },
    5 * minute,
  )

  test(
    'gives pods the cluster names, and images of Docker Hub from its registry',
    async () => {
      const name = 'kubernetes.default.svc.cluster.local'
      await kubectl(bed, 'run', 'asker', '--image=busybox', '--restart=Never', '--', 'nslookup', name)
      await kubectl(bed, 'wait', 'pod/asker', '--for=jsonpath={.status.phase}=Succeeded', '--timeout=60s')
      expect(await kubectl(bed, 'logs', 'asker')).toMatch(/Address.*: 10\.78\.\d+\.1\b/)
    },
    2 * minute,
  )

  test(
    'says that an image is not found, at once',
    async () => {
      await kubectl(bed, 'run', 'absent', `--image=${bed.registry}/demo/absent:1`, '--restart=Never')
      const path = 'jsonpath={.status.containerStatuses[0].state.waiting.message}'
      let message = ''
      await waitFor('the pull fails', async () => {
        message = await kubectl(bed, 'get', 'pod', 'absent', '-o', path)
        return message !== ''
      })
      expect(message).toContain('not found')
      await kubectl(bed, 'delete', 'pod', 'absent', '--now')
    },
    2 * minute,
  )

  test(
    'has fake nodes for scale',
    async () => {
      await startFakeNodes(bed, 3)
      const nodes = await kubectl(bed, 'get', 'nodes', '-l', 'type=fake', '-o', 'name')
      expect(nodes.trim().split('\n')).toEqual(['node/fake-0', 'node/fake-1', 'node/fake-2'])
    },
    2 * minute,
  )

  test('is listed, and another process can attach to it', async () => {
    const listed = (await listBeds()).find(({ number }) => number === bed.number)
    expect(listed?.state).toBe('ready')
    expect({ ...(await attachBed(bed.number)), down: null }).toEqual({ ...bed, down: null })
  })

  test('can be given to others as an existing cluster, which their down does not touch', async () => {
    const { kubeconfig, registry } = bed
    const borrowed = await startBed({ existing: { kubeconfig, registry } })
    expect(await kubectl(borrowed, 'get', 'nodes', '-o', 'name')).toContain(`bed-${bed.number}`)
    await borrowed.down()
    expect(existsSync(borrowed.folder)).toBe(false)
    expect(await kubectl(bed, 'get', 'nodes', '-o', 'name')).toContain(`bed-${bed.number}`)
  }, 60_000)

  test(
    "runs beside another; when the other one's process is killed, nothing of that one is left",
    async () => {
      const other = await holdBed()
      expect(other.number).not.toBe(bed.number)
      const namespaces = await namespacesOf(other.number)
      expect(await processesIn('pid', namespaces.pid)).not.toEqual([])
      other.child.kill('SIGKILL')
      await once(other.child, 'exit')
      await waitFor('the folder is gone', () => !existsSync(`/var/cache/slipway-bed/${other.number}`))
      await waitFor(
        'its last process is gone',
        async () => (await processesIn('pid', namespaces.pid)).length === 0,
      )
      expect(await processesIn('net', namespaces.net)).toEqual([])
      expect(await kubectl(bed, 'get', 'nodes', '-o', 'name')).toContain(`bed-${bed.number}`)
    },
    3 * minute,
  )

  test(
    'leaves nothing behind after down',
    async () => {
      const namespaces = await namespacesOf(bed.number)
      await bed.down()
      expect(await processesIn('pid', namespaces.pid)).toEqual([])
      expect(await processesIn('net', namespaces.net)).toEqual([])
      await expectNothingLeft()
    },
    2 * minute,
  )
})

describe('a bed whose own processes are killed', () => {
  test(
    'leaves only a folder and empty groups, which the next sweep removes',
    async () => {
      const bed = await startBed()
      await noteBed(bed.number)
      const owner = await readOwner(bed.folder)
      process.kill(owner?.process.pid ?? Number.NaN, 'SIGKILL')
      await waitFor('it counts as dead', async () => {
        return (await listBeds()).some(({ number, state }) => number === bed.number && state === 'dead')
      })
      expect(await sweepDeadBeds()).toContain(bed.number)
      await expectNothingLeft()
    },
    3 * minute,
  )
})

describe('npm run bed', () => {
  const bed = (...words: string[]): Promise<string> =>
    runCommand([process.execPath, 'test/bed/command.ts', ...words], { cwd: repository })

  test(
    'up leaves a bed running, down removes it',
    async () => {
      const started = JSON.parse(await bed('up', '--json')) as { number: number; registry: string }
      await noteBed(started.number)
      const { beds } = JSON.parse(await bed('status', '--json')) as {
        beds: { number: number; state: string }[]
      }
      expect(beds).toContainEqual(expect.objectContaining({ number: started.number, state: 'ready' }))
      expect(await bed('down', String(started.number))).toBe(`bed ${started.number} is down\n`)
      await expectNothingLeft()
    },
    3 * minute,
  )

  test(
    'up that is interrupted leaves nothing',
    async () => {
      const child = spawn(process.execPath, ['test/bed/command.ts', 'up'], {
        cwd: repository,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let seen = ''
      child.stderr.on('data', (chunk: Buffer) => {
        seen += chunk.toString()
      })
      await waitFor('it is on its way', () => seen.includes('registry answers'))
      const number = Number(/^bed (\d+):/m.exec(seen)?.[1])
      child.kill('SIGINT')
      const [code] = (await once(child, 'exit')) as [number]
      expect(code).toBe(130)
      await waitFor('the folder is gone', () => !existsSync(`/var/cache/slipway-bed/${number}`))
      await sleep(200)
      await expectNothingLeft()
    },
    3 * minute,
  )
})
