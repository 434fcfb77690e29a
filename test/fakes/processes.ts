import type { Processes } from '../../src/ports/processes.ts'
import { unused } from './unused.ts'

/** For code that is to start no tool. */
export const noProcesses: Processes = { run: unused('a child process') }

/** Runs what the real ones run, and keeps each argv. */
export function recordedProcesses(real: Processes): { processes: Processes; calls: string[][] } {
  const calls: string[][] = []
  const run: Processes['run'] = async (tool, args, options) => {
    calls.push([...args])
    return await real.run(tool, args, options)
  }
  return { processes: { run }, calls }
}
