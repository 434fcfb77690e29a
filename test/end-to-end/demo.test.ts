import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from '@jest/globals'
import { root, slowTestMs } from './stage.ts'

interface Ended {
  readonly exitCode: number | null
  readonly output: string
  readonly errors: string
}

/** Runs `npm run demo -- ARGS` without npm and without a terminal. */
async function demo(...args: readonly string[]): Promise<Ended> {
  const { SLIPWAY_TEST_BED: _, NODE_OPTIONS: __, ...env } = process.env
  const child = spawn(process.execPath, [join('scripts', 'on-node24.js'), 'test/bed/demo/main.ts', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors, exitCode] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    endOf(child),
  ])
  return { exitCode, output, errors }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

const endOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', resolve))

/** Commit, digest, environment, verified, answer. */
type Row = readonly [string, string, string, string, string]

function rowsOf(output: string): readonly Row[] {
  const row = /^ {2}([0-9a-f]{12}) {2}(\S+) +(test|staging|prod) +(\S.*?) {2,}(\S.*)$/gm
  return [...output.matchAll(row)].map((match) => match.slice(1) as unknown as Row)
}

describe('npm run demo', () => {
  test(
    '--yes carries one commit to prod, has the next stopped in test, and writes a report',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'slipway-demo-test-'))
      try {
        const report = join(folder, 'nested', 'demo.html')
        const ended = await demo('--yes', '--report', report)
        expect({ ...ended, output: '' }).toEqual({ exitCode: 0, output: '', errors: '' })
        const rows = rowsOf(ended.output)
        expectTable(rows)
        expect(ended.output).toContain(`Release 0.1.0: ${rows[0]?.[1]}, also as 0.1, latest`)
        expectReport(await readFile(report, 'utf8'), rows)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    slowTestMs,
  )

  test('--help says how to use it', async () => {
    const { exitCode, output } = await demo('--help')
    expect(exitCode).toBe(0)
    for (const option of ['--yes', '--report FILE', '--verbose', 'Exit codes'])
      expect(output).toContain(option)
  })

  test('an unknown option is named, with the usage', async () => {
    const { exitCode, output } = await demo('--yess')
    expect(exitCode).toBe(2)
    expect(output).toContain("'--yess'")
    expect(output).toContain('Exit codes')
  })

  test('without a terminal somebody has to say --yes', async () => {
    const { exitCode, errors } = await demo()
    expect(exitCode).toBe(2)
    expect(errors).toContain('give --yes')
  })
})

/** Good commit everywhere; then the bad one failed in test, and the others as they were. */
function expectTable(rows: readonly Row[]): void {
  const [good, bad] = [rows.slice(0, 3), rows.slice(3)]
  const [commit, digest] = good[0] ?? []
  const answer = `parcel 1.0.0 (${commit})`
  expect(digest).toMatch(/^sha256:[0-9a-f]{12}$/)
  expect(good).toEqual(['test', 'staging', 'prod'].map((name) => [commit, digest, name, 'yes', answer]))
  expect(bad.map(([, , name, verified]) => [name, verified])).toEqual([
    ['test', 'failure'],
    ['staging', 'not started'],
    ['prod', 'not started'],
  ])
  expect(bad[0]?.[0]).not.toBe(commit)
  expect(bad[0]?.[1]).not.toBe(digest)
  for (const [, seen, , , said] of bad.slice(1)) expect([seen, said]).toEqual([digest, answer])
}

function expectReport(html: string, rows: readonly Row[]): void {
  for (const [commit, digest] of rows) for (const text of [commit, digest]) expect(html).toContain(text)
  expect(html.match(/build-push-image: Built and pushed/g)).toHaveLength(2)
  expect(html.match(/verify-rollout: \d+ objects proven in (?:test|staging|prod)/g)).toHaveLength(3)
  expect(html.match(/tag-release: Released 0\.1\.0/g)).toHaveLength(1)
  expect(html).toContain('CrashLoopBackOff')
  expect(html).toContain('routes.json: no such file or directory')
  expect(html).not.toMatch(/<script/)
}
