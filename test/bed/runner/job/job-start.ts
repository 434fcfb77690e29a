import type { JobState } from './job-state.ts'
import { type PreparedStep, prepareSteps } from './prepare.ts'
import { readSteps, type StepDefinition } from './step-definition.ts'
import type { StepReport } from './step-report.ts'

export interface SetUp {
  readonly definitions: readonly StepDefinition[]
  /** Undefined when an action could not be had: no step runs then. */
  readonly steps: readonly PreparedStep[] | undefined
}

/** The `Set up job` step: says where and with which rights the job runs, and gets every action but those of the workspace. */
export async function setUpJob(job: JobState, report: StepReport): Promise<SetUp> {
  describe(job, report)
  let definitions: readonly StepDefinition[] = []
  try {
    definitions = readSteps(job.request.steps)
    report.write('Prepare all required actions')
    const { repository, sha } = job.request.source
    const steps = await prepareSteps(job, definitions, { origin: { repository, ref: sha }, depth: 0 })
    noteStandIns(job, steps, report)
    report.write(`Complete job name: ${job.request.jobKey}`)
    return { definitions, steps }
  } catch (error) {
    report.error((error as Error).message)
    return { definitions, steps: undefined }
  }
}

function describe(job: JobState, report: StepReport): void {
  report.write(`Runner name: '${job.runner['name']}', ${job.runner['os']} ${job.runner['arch']}`)
  report.write('##[group]GITHUB_TOKEN Permissions')
  for (const [scope, access] of Object.entries(job.request.permissions).sort())
    report.write(`${scope}: ${access}`)
  report.write('##[endgroup]')
}

/** A replaced action is never silent: the log says so. */
function noteStandIns(job: JobState, steps: readonly PreparedStep[], report: StepReport): void {
  for (const step of steps) {
    const { reference } = step
    if (reference?.kind === 'repository') {
      const replaced = Object.keys(job.machine.standIns).some((name) => sameName(name, reference.repository))
      const how = replaced ? ' (replaced by the stand-in of this test bed)' : ''
      report.write(`Download action repository '${reference.repository}@${reference.ref}'${how}`)
    }
    noteStandIns(job, step.children, report)
  }
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}
