import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { get } from 'node:https'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { testBed } from '../bed/shared.ts'
import { type BundleRun, type JobFolder, jobFolder, runBundle } from '../process/bundle.ts'

let bed: Awaited<ReturnType<typeof testBed>>

beforeAll(async () => {
  bed = await testBed()
}, 300_000)

afterAll(async () => await bed?.[Symbol.asyncDispose](), 60_000)

const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** A job whose workspace is a clone with one commit. */
async function clone(files: Readonly<Record<string, string>>): Promise<JobFolder & { commit: string }> {
  const job = await jobFolder(files)
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example']
  const env = { PATH: process.env['PATH'], HOME: job.temp, GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z' }
  const git = (...args: string[]): string =>
    execFileSync('git', [...identity, ...args], {
      cwd: job.workspace,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'feat: first')
  return { ...job, commit: git('rev-parse', 'HEAD'), [Symbol.asyncDispose]: job[Symbol.asyncDispose] }
}

async function build(
  job: JobFolder & { commit: string },
  name: string,
  more: Readonly<Record<string, string>> = {},
): Promise<BundleRun> {
  const image = `${bed.registry}/octo/${name}`
  return await runBundle('build-push-image', job, {
    inputs: { image, push: 'true', ...more },
    env: { ...bed.env, GITHUB_SHA: job.commit },
  })
}

/** The bytes of a manifest or blob, read past our own adapter. */
async function read(path: string): Promise<Buffer> {
  const ca = await readFile(bed.caFile)
  const accept = ['index', 'manifest'].map((kind) => `application/vnd.oci.image.${kind}.v1+json`).join(', ')
  return await new Promise((resolve, reject) => {
    get(`https://${bed.registry}/v2/${path}`, { ca, headers: { accept } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks)))
    }).on('error', reject)
  })
}

interface Manifest {
  readonly manifests: readonly { readonly digest: string; readonly platform: { readonly os: string } }[]
  readonly annotations: Readonly<Record<string, string>>
  readonly config: { readonly digest: string }
}
const readJson = async (path: string): Promise<unknown> => JSON.parse((await read(path)).toString())

const dockerfile = 'FROM scratch\nARG TEXT\nCOPY a.txt /a.txt\n'

describe('build-push-image on a real builder and registry', () => {
  test('the digest that is handed on is the one behind every tag, and says where it comes from', async () => {
    await using job = await clone({ Dockerfile: dockerfile, 'a.txt': 'a' })
    const run = await build(job, 'first', { tags: 'edge' })
    expect({ exitCode: run.exitCode, code: run.outputs['reason-code'] }).toEqual({
      exitCode: 0,
      code: 'built',
    })
    const { digest = '' } = run.outputs
    expect(run.outputs['image']).toBe(`${bed.registry}/octo/first@${digest}`)
    for (const name of [`sha-${job.commit.slice(0, 12)}`, 'main', 'edge', digest]) {
      expect(digestOf(await read(`octo/first/manifests/${name}`))).toBe(digest)
    }
    const index = (await readJson(`octo/first/manifests/${digest}`)) as Manifest
    expect(index.annotations['org.opencontainers.image.revision']).toBe(job.commit)
    const child = index.manifests.find(({ platform }) => platform.os === 'linux')?.digest
    const { config } = (await readJson(`octo/first/manifests/${child}`)) as Manifest
    expect(await readJson(`octo/first/blobs/${config.digest}`)).toMatchObject({
      config: {
        Labels: {
          'org.opencontainers.image.source': 'https://github.example/acme/parcel',
          'org.opencontainers.image.revision': job.commit,
          'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
        },
      },
    })
    expect(JSON.parse(run.outputs['release'] ?? '')).toMatchObject({
      commit: job.commit,
      image: run.outputs['image'],
    })
  }, 60_000)

  test('without a push nothing is written', async () => {
    await using job = await clone({ Dockerfile: dockerfile, 'a.txt': 'a' })
    const run = await build(job, 'unpushed', { push: 'false' })
    expect(run.outputs).toMatchObject({ outcome: 'succeeded', 'reason-code': 'built-not-pushed', digest: '' })
    expect(await readJson('octo/unpushed/tags/list')).toMatchObject({ errors: [{ code: 'NAME_UNKNOWN' }] })
  }, 60_000)

  test('a failing Dockerfile: its line, exit 1, nothing written', async () => {
    await using job = await clone({ 'docker/app': 'FROM scratch\n\nCOPY not-there /a\n', 'a.txt': 'a' })
    const run = await build(job, 'broken', { file: 'docker/app' })
    expect(run.exitCode).toBe(1)
    expect(run.result.error).toMatchObject({ code: 'build-failed', where: { file: 'docker/app', line: 3 } })
    expect(await readJson('octo/broken/tags/list')).toMatchObject({ errors: [{ code: 'NAME_UNKNOWN' }] })
  }, 60_000)
})
