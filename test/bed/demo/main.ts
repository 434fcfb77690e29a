// npm run demo: one commit from merge to prod and its release, a second one stopped in test; all real but GitHub.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { missingForBed, startBed } from '../index.ts'
import type { RunView } from '../runner/types.ts'
import type { Bed } from '../types.ts'
import { viewService } from '../scene/cluster-view.ts'
import { type DemoOptions, readOptions } from './options.ts'
import { createProgress, type Progress } from './progress.ts'
import { type ReportRow, writeReport } from './report.ts'
import { pressRelease } from '../scene/press-release.ts'
import { type Change, mergeChange, reviewer, review, type Scene, setScene } from '../scene/scene.ts'
import { crashingChange, environments, goodChange } from '../scene/story.ts'

const root = resolve(import.meta.dirname, '..', '..', '..')

interface Stage {
  readonly bed: Bed
  readonly scene: Scene
  readonly progress: Progress
  readonly options: DemoOptions
  readonly signal: AbortSignal
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  if ('text' in options) {
    process.stdout.write(`${options.text}\n`)
    return options.exitCode
  }
  const missing = await missingForBed()
  if (missing.length > 0) return cannotRun(missing.map(({ what, remedy }) => `${what}: ${remedy}`))
  if (!options.yes && !process.stdin.isTTY)
    return cannotRun(['nobody can be asked here: give --yes to approve prod'])
  return withStage(options, play)
}

function cannotRun(reasons: readonly string[]): number {
  process.stderr.write(`demo: cannot run here\n${reasons.map((reason) => `  - ${reason}\n`).join('')}`)
  return 2
}

/** Sets bed and scene up, plays, and clears everything away in every case. */
async function withStage(options: DemoOptions, act: (stage: Stage) => Promise<number>): Promise<number> {
  const stopped = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => stopped.abort(new Error(`stopped by ${signal}`)))
  const progress = createProgress({ verbose: options.verbose, out: process.stdout })
  const folder = await mkdtemp(join(tmpdir(), 'slipway-demo-'))
  const cleanUp = new AsyncDisposableStack()
  cleanUp.defer(() => rm(folder, { recursive: true, force: true }))
  try {
    const bed = await startBed({ onProgress: (line) => progress.say(`bed: ${line}`) })
    cleanUp.defer(() => bed.down())
    const scene = await setScene({ bed, folder, root, onEvent: progress.onEvent })
    cleanUp.defer(() => scene.close())
    return await act({ bed, scene, progress, options, signal: stopped.signal })
  } finally {
    progress.close()
    await cleanUp.disposeAsync()
  }
}

async function play(stage: Stage): Promise<number> {
  const { scene, progress } = stage
  progress.say('\n1. A commit is merged: build, test, staging, then a person looks before prod')
  const good = await playChange(stage, goodChange)
  const goodRows = await lookAround(stage, good)
  progress.say(
    '\n2. A maintainer presses the button of on-release.yml: the image that was verified gets its name',
  )
  const release = await playRelease(stage)
  progress.say('\n3. The next commit is merged; its container crashes')
  const bad = await playChange(stage, crashingChange)
  const badRows = await lookAround(stage, bad)
  const rows = [...goodRows, ...badRows]
  showTable(progress, rows)
  if (release !== undefined)
    progress.say(
      `\n  Release ${release.version}: ${release.digest.slice(0, 19)}, also as ${release.names.join(', ')}`,
    )
  const file = resolve(stage.options.report)
  await writeReport(file, { title: 'Slipway demo', rows, runs: scene.engine.runs })
  progress.say(`\nReport with all step summaries: ${stage.options.report}`)
  return verdict(progress, { good, bad, goodRows, badRows, release })
}

interface PlayedRelease {
  readonly version: string
  readonly digest: string
  /** The floating tags that name it too. */
  readonly names: readonly string[]
}

/** Undefined when the release failed; the summaries in the report say why. */
async function playRelease({ scene, signal }: Stage): Promise<PlayedRelease | undefined> {
  const known = new Set(scene.engine.runs.map((run) => run.id))
  await pressRelease(scene)
  await scene.engine.settled(signal)
  const run = scene.engine.runs.find((candidate) => !known.has(candidate.id))
  const outputs = run?.jobs.find(({ path }) => path === 'release/release')?.outputs ?? {}
  if (run?.conclusion !== 'success' || outputs['release'] === undefined) return undefined
  const { version, image } = JSON.parse(outputs['release']) as { version: string; image: string }
  const [, digest = ''] = image.split('@')
  return { version, digest, names: [version.replace(/\.\d+$/, ''), 'latest'] }
}

/** Merges a change and follows its run to the end; asks, or approves, at the gate. */
async function playChange(stage: Stage, change: Change): Promise<RunView> {
  const { scene, signal } = stage
  const known = new Set(scene.engine.runs.map((run) => run.id))
  await mergeChange(scene, change)
  await scene.engine.settled(signal)
  const run = scene.engine.runs.find((candidate) => !known.has(candidate.id))
  if (run === undefined) throw new Error('the merge started no workflow run')
  if (run.status === 'waiting') await review(scene, run.id, (await approves(stage)) ? 'approved' : 'rejected')
  return scene.engine.finished(run.id, signal)
}

async function approves({ options, progress, signal }: Stage): Promise<boolean> {
  if (options.yes) {
    progress.say(`  ${reviewer} approves prod (--yes)`)
    return true
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answer = await terminal.question(`  You are ${reviewer}, the reviewer of prod. Approve? [y/N] `, {
      signal,
    })
    return /^y(es)?$/i.test(answer.trim())
  } finally {
    terminal.close()
  }
}

/** One row for each environment: what the workflow says, what runs there, what the Service answers. */
async function lookAround({ bed }: Stage, run: RunView): Promise<readonly ReportRow[]> {
  return Promise.all(
    environments.map(async ({ name, namespace }) => {
      const view = await viewService(bed, namespace, 'parcel')
      const job = run.jobs.find((candidate) => candidate.environment === name)
      return {
        commit: run.sha.slice(0, 12),
        digest: view.digests[0]?.slice(0, 19) ?? '-',
        environment: name,
        verified: job?.outputs['verified'] === 'true' ? 'yes' : (job?.conclusion ?? 'not started'),
        answer: shortAnswer(view.answer),
      }
    }),
  )
}

/** `parcel 1.0.0 (88134f031041)`; what is no answer of the example stays as it is. */
function shortAnswer(answer: string | undefined): string {
  if (answer === undefined) return '-'
  try {
    const { service, version, commit } = JSON.parse(answer) as Record<string, unknown>
    return `${service} ${version} (${String(commit).slice(0, 12)})`
  } catch {
    return answer
  }
}

function showTable(progress: Progress, rows: readonly ReportRow[]): void {
  const header: ReportRow = {
    commit: 'Commit',
    digest: 'Digest',
    environment: 'Environment',
    verified: 'Verified',
    answer: 'Answer of the Service',
  }
  const columns = ['commit', 'digest', 'environment', 'verified', 'answer'] as const
  const widths = columns.map((column) => Math.max(...[header, ...rows].map((row) => row[column].length)))
  progress.say('')
  for (const row of [header, ...rows])
    progress.say(
      `  ${columns
        .map((column, i) => row[column].padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd()}`,
    )
}

interface Played {
  readonly good: RunView
  readonly bad: RunView
  readonly goodRows: readonly ReportRow[]
  readonly badRows: readonly ReportRow[]
  readonly release: PlayedRelease | undefined
}

/** Says what did not go as described; the demo fails then. */
function verdict(progress: Progress, { good, bad, goodRows, badRows, release }: Played): number {
  const goodCommit = good.sha.slice(0, 12)
  const problems = [
    good.conclusion !== 'success' && 'the first commit did not reach prod',
    goodRows.some((row) => row.verified !== 'yes') &&
      'not every environment was verified for the first commit',
    new Set(goodRows.map((row) => row.digest)).size !== 1 && 'the environments do not run one digest',
    goodRows.some((row) => !row.answer.includes(goodCommit)) &&
      'a Service does not answer with the first commit',
    (release === undefined || !release.digest.startsWith(goodRows[0]?.digest ?? '-')) &&
      'the release is not of the image that was verified',
    bad.conclusion !== 'failure' && 'the crashing commit was not stopped',
    badRows[0]?.verified !== 'failure' && 'the crashing commit did not fail in test',
    badRows
      .slice(1)
      .some((row, i) => row.digest !== goodRows[i + 1]?.digest || row.answer !== goodRows[i + 1]?.answer) &&
      'staging or prod was touched by the crashing commit',
  ].filter((problem) => problem !== false)
  for (const problem of problems) progress.say(`✗ ${problem}`)
  if (problems.length === 0)
    progress.say(
      '✓ One digest, proven at every step and released; the crash was stopped in test, staging and prod untouched.',
    )
  return problems.length === 0 ? 0 : 1
}

process.exit(
  await main().catch((error: unknown) => {
    process.stderr.write(`demo: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`)
    return 1
  }),
)
