import { hasVariable, listProcesses, type RunningProcess, waitUntilGone } from './process-table.ts'

/** Marks every process that a job starts, as on GitHub's runner; it is inherited. */
export const TRACKING_VARIABLE = 'RUNNER_TRACKING_ID'

/**
 * Ends the processes that steps have left running: those that carry the job's tracking id, and the members of
 * the process groups that its steps were started in. Gives what it ended, once it is gone.
 */
export async function endOrphans(trackingId: string, groups: ReadonlySet<number>): Promise<RunningProcess[]> {
  const isOurs = ({ pid, group }: RunningProcess) =>
    groups.has(group) || hasVariable(pid, TRACKING_VARIABLE, trackingId)
  const orphans = listProcesses().filter(isOurs)
  for (const { pid } of orphans) end(pid)
  const pids = new Set(orphans.map((orphan) => orphan.pid))
  if (orphans.length > 0) await waitUntilGone(({ pid }) => pids.has(pid))
  return orphans
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
