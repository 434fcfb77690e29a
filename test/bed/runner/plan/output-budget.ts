import type { JobResult } from '../job-types.ts'
import { outputBytes, RUN_OUTPUT_BYTES } from '../output-limits.ts'

/** What the jobs of a run may still hand on. */
export class OutputBudget {
  #bytes = 0

  /** A job that brings the outputs of the run over their limit fails and hands on nothing. */
  admit(result: JobResult): JobResult {
    const bytes = this.#bytes + outputBytes(result.outputs)
    if (bytes <= RUN_OUTPUT_BYTES) {
      this.#bytes = bytes
      return result
    }
    const message = `The job outputs of this run exceed ${RUN_OUTPUT_BYTES.toLocaleString('en-US')} bytes`
    const annotations = [...result.annotations, { level: 'error', message } as const]
    return { ...result, conclusion: 'failure', outputs: {}, annotations }
  }
}
