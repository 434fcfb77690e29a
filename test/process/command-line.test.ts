import { execFileSync, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from '@jest/globals'
import { commitWorkspace, type JobFolder, jobFolder } from './bundle.ts'
import { sampleToken } from './samples.ts'

interface HandRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A bundle as a person starts it: in a clone, with arguments, and nothing of a runner around it. */
function runByHand(
  job: JobFolder,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): HandRun {
  const bundle = join(import.meta.dirname, '..', '..', 'dist', 'tag-release', 'index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...argv], {
    cwd: job.workspace,
    env: { PATH: process.env['PATH'], HOME: job.temp, GITHUB_API_URL: 'http://127.0.0.1:9', ...env },
    encoding: 'utf8',
  })
  return { exitCode: status, stdout, stderr }
}

/** One release, and a feature since. */
async function clone(version: string): Promise<JobFolder> {
  const job = await jobFolder({ 'package.json': `{\n  "version": "${version}"\n}\n` })
  const first = commitWorkspace(job)
  const git = (...args: string[]): string => {
    const identity = ['-c', 'user.name=Dev', '-c', 'user.email=dev@users.noreply.example']
    return execFileSync('git', [...identity, ...args], { cwd: job.workspace, encoding: 'utf8' })
  }
  git('tag', '-a', '1.2.3', '-m', '1.2.3', first)
  await writeFile(join(job.workspace, 'feature'), 'x')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'feat: a feature')
  return job
}

const check = ['--mode', 'check', '--version-source=package.json', '--history', 'clone']

describe('tag-release by hand', () => {
  test('--help shows every input and ends well', async () => {
    await using job = await jobFolder()
    const run = runByHand(job, ['--help'])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    for (const part of ['Usage: node dist/tag-release/index.js', '--version-source (text)', 'INPUT_TOKEN'])
      expect(run.stdout).toContain(part)
  })

  test('checks a clone without network, token and runner, and shows outputs when asked', async () => {
    await using job = await clone('1.3.0')
    const run = runByHand(job, [...check, '--outputs'])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    const lines = run.stdout.split('\n')
    for (const output of [
      'version=1.3.0',
      'previous-tag=1.2.3',
      'bump=minor',
      'outcome=succeeded',
      'reason-code=version-right',
    ])
      expect(lines).toContain(output)
    expect(runByHand(job, check).stdout).not.toMatch(/^version=/m)
  })

  test('says in plain lines what is wrong, and where', async () => {
    await using job = await clone('1.2.4')
    const run = runByHand(job, check)
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/^error: package\.json:2: /)
    expect(run.stdout).toContain('[version-mismatch]')
    expect(run.stdout + run.stderr).not.toMatch(/^::/m)
  })

  test('reports all unusable arguments at once, and ends with 1', async () => {
    await using job = await jobFolder()
    const token = sampleToken()
    const run = runByHand(job, ['--mdoe=check', '--history=disk', '--token', token])
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr).toContain("argument '--mdoe': unknown, did you mean '--mode'?")
    expect(run.stderr).toContain("input 'history': must be one of api, clone, got 'disk'")
    expect(run.stderr).toContain('INPUT_TOKEN')
    expect(run.stderr).not.toContain(token)
  })

  test('in a job, arguments are inputs, and everything else stays as the runner has it', async () => {
    await using job = await clone('1.2.4')
    const output = join(job.temp, 'output')
    await writeFile(output, '')
    const run = runByHand(job, check, {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: job.workspace,
      RUNNER_TEMP: job.temp,
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'acme/parcel',
      GITHUB_SHA: execFileSync('git', ['rev-parse', 'HEAD'], { cwd: job.workspace, encoding: 'utf8' }).trim(),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '7',
    })
    expect(run).toMatchObject({ exitCode: 1, stderr: '' })
    expect(run.stdout).toMatch(/^::error .*file=package\.json,line=2/m)
  })
})
