/** Outputs of one job, and of all jobs of a run, in bytes of UTF-16 (GitHub docs, limits of job outputs). */
export const JOB_OUTPUT_BYTES = 1024 * 1024
export const RUN_OUTPUT_BYTES = 50 * 1024 * 1024

/** Size of outputs as GitHub counts it: the values in UTF-16. */
export function outputBytes(outputs: Readonly<Record<string, string>>): number {
  return Object.values(outputs).reduce((total, value) => total + 2 * value.length, 0)
}
