import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { JobRequest, JobResult, Json, Machine, TemplateToken } from '../../bed/runner/job-types.ts'
import type { Annotation, StepView } from '../../bed/runner/types.ts'
import { runJob } from '../../bed/runner/job/run-job.ts'
import { find, itemsOf, mappingOf, pairsOf } from '../../bed/runner/job/tokens.ts'
import { readWorkflowFile } from '../../bed/runner/template-files.ts'

export interface JobRun {
  readonly result: JobResult
  /** Last view of every step, by its name. */
  readonly steps: ReadonlyMap<string, StepView>
  /** Names in the order of their numbers. */
  readonly names: readonly string[]
  /** Lines of one step, without the heading that the runner writes. */
  readonly output: (name: string) => readonly string[]
  readonly annotations: readonly Annotation[]
  /** `[step, line]` in the order in which they came. */
  readonly live: readonly (readonly [step: string, line: string])[]
}

export interface JobSetup {
  readonly env?: Readonly<Record<string, string>>
  readonly contexts?: Readonly<Record<string, Json>>
  readonly masks?: readonly string[]
  readonly request?: Partial<JobRequest>
  readonly machine?: Partial<Machine>
  /** Files of repositories, `owner/name` -> path -> text; each has one commit, `SHA`. */
  readonly repositories?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Files that are in the workspace when the job starts. */
  readonly workspace?: Readonly<Record<string, string>>
  readonly onLine?: (line: string, controller: AbortController) => void
}

export const SHA = '0123456789abcdef0123456789abcdef01234567'
export const SOURCE = {
  repository: 'acme/shop',
  sha: SHA,
  ref: 'refs/heads/main',
  path: '.github/workflows/ship.yml',
}

/** Runs a job whose `steps:` (and `outputs:`) are given as YAML, in a folder that is removed afterwards. */
export async function runSteps(job: string, setup: JobSetup = {}): Promise<JobRun> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-job-'))
  const steps = new Map<number, StepView>()
  const live: [string, string][] = []
  const annotations: Annotation[] = []
  const controller = new AbortController()
  writeFiles(join(folder, 'job', 'shop', 'shop'), setup.workspace ?? {})
  try {
    const hooks = {
      onStep: (step: StepView) => void steps.set(step.number, step),
      onLog: (step: StepView, line: string) => {
        live.push([step.name, line])
        setup.onLine?.(line, controller)
      },
      onAnnotation: (annotation: Annotation) => void annotations.push(annotation),
    }
    const machine = machineOf(folder, setup)
    const result = await runJob(requestOf(job, join(folder, 'job'), setup), machine, hooks, controller.signal)
    const ordered = [...steps.values()].sort((left, right) => left.number - right.number)
    const byName = new Map(ordered.map((step) => [step.name, step]))
    const output = (name: string) => withoutHeading(byName.get(name)?.log ?? [])
    return { result, steps: byName, names: ordered.map((step) => step.name), output, annotations, live }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function machineOf(folder: string, setup: JobSetup): Machine {
  return {
    env: { PATH: process.env['PATH'] ?? '', HOME: folder },
    serverUrl: 'http://127.0.0.1:1',
    apiUrl: 'http://127.0.0.1:1/api/v3',
    graceMs: { interrupt: 500, terminate: 500 },
    minuteMs: 60_000,
    standIns: {},
    node24: process.execPath,
    fetchRepository: (repository) => {
      const files = setup.repositories?.[repository]
      if (files === undefined) return Promise.resolve(undefined)
      const target = join(folder, 'repositories', repository)
      writeFiles(target, files)
      return Promise.resolve({ folder: target, sha: SHA })
    },
    ...setup.machine,
  }
}

function requestOf(job: string, folder: string, setup: JobSetup): JobRequest {
  const parsed = parseJob(job)
  return {
    ...{ runId: 7, runAttempt: 1, jobId: 70, jobKey: 'build', source: SOURCE },
    ...parsed,
    defaults: {},
    env: setup.env ?? {},
    contexts: {
      github: {
        repository: 'acme/shop',
        sha: SHA,
        ref: 'refs/heads/main',
        event_name: 'push',
        actor: 'ada',
        event: {},
      },
      ...{ vars: {}, secrets: {}, needs: {}, strategy: {}, matrix: {}, inputs: {} },
      ...setup.contexts,
    },
    masks: setup.masks ?? [],
    token: 'fake-token-of-this-job',
    permissions: { contents: 'read' },
    timeoutMs: 3_600_000,
    folder,
    ...setup.request,
  }
}

function parseJob(job: string): { steps: TemplateToken; outputs: Record<string, TemplateToken> } {
  const indented = job.replace(/^/gm, '    ')
  const text = `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${indented}\n`
  const { root, context } = readWorkflowFile('ship.yml', text)
  const problems = context.errors.getErrors().map((error) => error.message)
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${text}`)
  const build = mappingOf(pairsOf(find(mappingOf(root, 'file'), 'jobs'))[0]?.[1], 'job')
  const steps = find(build, 'steps')
  if (steps === undefined || itemsOf(steps).length === 0) throw new Error('no steps')
  return { steps, outputs: Object.fromEntries(pairsOf(find(build, 'outputs'))) }
}

/** A token of an expression, for an environment's URL. */
export function token(text: string): TemplateToken {
  return parseJob(`outputs:\n  x: ${text}\nsteps:\n  - run: 'true'`).outputs['x'] as TemplateToken
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function withoutHeading(log: readonly string[]): readonly string[] {
  const end = log.indexOf('##[endgroup]')
  return end < 0 ? log : log.slice(end + 1)
}
