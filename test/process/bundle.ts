import { execFileSync, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { RunResult } from '../../src/report/result.ts'
import { variableOf } from '../../src/schema/read-inputs.ts'

/** A folder as a job has it: workspace, temp and the runner's command files. */
export interface JobFolder extends AsyncDisposable {
  readonly workspace: string
  readonly temp: string
  /** Writes files into the workspace. */
  write(files: Readonly<Record<string, string>>): Promise<void>
}

export async function jobFolder(files: Readonly<Record<string, string>> = {}): Promise<JobFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-process-'))
  const workspace = join(folder, 'workspace')
  const temp = join(folder, 'temp')
  await Promise.all([mkdir(workspace), mkdir(temp)])
  const write = async (texts: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, text] of Object.entries(texts)) {
      await mkdir(dirname(join(workspace, name)), { recursive: true })
      await writeFile(join(workspace, name), text)
    }
  }
  await write(files)
  return { workspace, temp, write, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

/** Commits everything in the workspace, as actions/checkout leaves it. Gives the commit: GITHUB_SHA. */
export function commitWorkspace(job: JobFolder): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: job.workspace, encoding: 'utf8', env: gitEnv }).trim()
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'As merged')
  return git('rev-parse', 'HEAD')
}

const gitEnv = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Dev',
  GIT_AUTHOR_EMAIL: 'dev@users.noreply.example',
  GIT_COMMITTER_NAME: 'Dev',
  GIT_COMMITTER_EMAIL: 'dev@users.noreply.example',
}

export interface BundleRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What the step has saved for its post step. */
  readonly state: Readonly<Record<string, string>>
  /** The output `result`, parsed. */
  readonly result: RunResult
}

export interface BundleOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** `post` runs the starter of the post step; main when absent. */
  readonly stage?: 'post'
  /** Called when the child runs, with what sends it a signal. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void
}

/** Runs a committed bundle as the runner does, in a child process, and gives what the runner would see. */
export async function runBundle(id: string, job: JobFolder, options: BundleOptions = {}): Promise<BundleRun> {
  const output = join(job.temp, `output-${id}`)
  const summary = join(job.temp, `summary-${id}`)
  const state = join(job.temp, `state-${id}`)
  await Promise.all([output, summary, state].map(async (file) => await writeFile(file, '')))
  const env = {
    ...runnerEnv(job),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: state,
    ...inputEnv(options.inputs),
    ...options.env,
  }
  const starter = options.stage === 'post' ? 'post.js' : 'index.js'
  const bundle = join(import.meta.dirname, '..', '..', 'dist', id, starter)
  const child = spawn(process.execPath, [bundle], {
    cwd: job.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  options.onStart?.((signal) => child.kill(signal))
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ])
  const outputs = parseOutputs(await readFile(output, 'utf8'))
  const result = JSON.parse(outputs['result'] ?? '{}') as RunResult
  return {
    ...{ exitCode, stdout, stderr, outputs, result },
    summary: await readFile(summary, 'utf8'),
    state: parseOutputs(await readFile(state, 'utf8')),
  }
}

/** Runs the post step of an action as the runner does: with the inputs of main, and what main has saved. */
export async function runPostOf(
  id: string,
  job: JobFolder,
  { main, ...options }: BundleOptions & { readonly main: Pick<BundleRun, 'state'> },
): Promise<BundleRun> {
  const state = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value])
  const env = { ...options.env, ...Object.fromEntries(state) }
  return await runBundle(id, job, { ...options, env, stage: 'post' })
}

function runnerEnv(job: JobFolder): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: job.temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_TEMP: job.temp,
    GITHUB_REPOSITORY: 'acme/parcel',
    GITHUB_SHA: '1'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_ACTOR: 'dev',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_SERVER_URL: 'https://github.example',
    // Nothing listens on the discard port: a call that a test does not expect fails at once.
    GITHUB_API_URL: 'http://127.0.0.1:9/api/v3',
  }
}

function inputEnv(inputs: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]))
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** `name<<delimiter`, lines, `delimiter`. */
export function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = file.split('\n')
  for (let i = 0; i < lines.length; i += 1) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[i] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, i + 1)
    outputs[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return outputs
}
