import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { ReleaseRecord } from '../../src/release/release-record.ts'
import type { RunResult } from '../../src/report/result.ts'
import type { JobView, RunView, StepView } from '../bed/runner/types.ts'
import { root } from './stage.ts'

/** The step that the caller files check the code out with. */
export const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'

/** The job at a path of job ids, e.g. `ship/test/deploy`. */
export function jobOf(run: RunView, path: string): JobView {
  const job = run.jobs.find((candidate) => candidate.path === path)
  if (job === undefined) throw new Error(`no job ${path}, only ${run.jobs.map((one) => one.path).join(', ')}`)
  return job
}

/** The step of a job by its name. */
export function stepOf(job: JobView, name: string): StepView {
  const step = job.steps.find((candidate) => candidate.name === name)
  if (step === undefined)
    throw new Error(`no step ${name} in ${job.path}, only ${job.steps.map((one) => one.name).join(', ')}`)
  return step
}

/** `path conclusion` of every job, for one look at a whole run. */
export function conclusions(run: RunView): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(run.jobs.map((job) => [job.path, job.conclusion ?? job.status]))
}

/** The outputs that a step wrote, first lines only: needs the variable ACTIONS_STEP_DEBUG. */
export function outputsOf(step: StepView): Readonly<Record<string, string>> {
  return Object.fromEntries(
    step.log.flatMap((line) => {
      const [, name, value] = /^##\[debug\]Set output ([\w-]+) = (.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value]]
    }),
  )
}

/** The output `result` of a step, checked by its schema. */
export function resultOf(step: StepView): RunResult {
  return checked('result', outputsOf(step)['result'])
}

/** A release record as it came by an output, an asset or a payload, checked by its schema. */
export function releaseOf(text: string | undefined): ReleaseRecord {
  return checked('release-record', text)
}

function checked<T>(schema: string, text: string | undefined): T {
  if (text === undefined) throw new Error(`no ${schema} was written`)
  const value: unknown = JSON.parse(text)
  const validate = validatorOf(schema)
  if (!validate(value)) throw new Error(`${schema}: ${JSON.stringify(validate.errors, null, 2)}\n${text}`)
  return value as T
}

function validatorOf(schema: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  // CommonJS: under Node the function is the default export itself, for TypeScript its member.
  const plugin = addFormats as unknown as (target: Ajv2020) => void
  plugin(ajv)
  return ajv.compile(
    JSON.parse(readFileSync(join(root, 'schema', `${schema}.schema.json`), 'utf8')) as object,
  )
}

/** Everything of a run that people can see. */
export function visibleTexts(run: RunView): readonly string[] {
  return run.jobs.flatMap((job) => [
    job.name,
    ...Object.values(job.outputs),
    ...job.annotations.flatMap(({ message, title = '' }) => [message, title]),
    ...job.steps.flatMap((step) => [step.name, step.log.join('\n'), step.summary]),
  ])
}
