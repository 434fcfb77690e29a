import { statSync } from 'node:fs'
import { makeCommandFiles, processCommandFiles } from './file-commands.ts'
import { runProcess } from './process-group.ts'
import { commandSink, fileCommandSink, type StepRun } from './step-run.ts'
import { WorkflowCommands } from './workflow-commands.ts'

/** A process of a step; its environment is taken when it starts, once its command files are there. */
export interface StepProcess {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: () => Readonly<Record<string, string>>
}

/** Runs the process of a step: its lines go through the commands, its files are carried out afterwards. Gives the exit code. */
export async function runStepProcess(run: StepRun, start: StepProcess): Promise<number> {
  if (statSync(start.cwd, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Error(
      `An error occurred trying to start process '${start.file}' with working directory '${start.cwd}'. No such file or directory`,
    )
  }
  const { job } = run
  const commands = new WorkflowCommands(commandSink(run), job.debug)
  return await runProcess({
    ...{ file: start.file, args: start.args, cwd: start.cwd, env: start.env() },
    onLine: (line) => commands.accept(line),
    signal: run.signal,
    force: job.cancellation.forced,
    graceMs: job.machine.graceMs,
    onStart: (group) => {
      job.processGroups.add(group)
      job.machine.guard?.add(group)
    },
  })
}

/** Gives the step its command files while `work` runs, and carries them out afterwards, however it ended. */
export async function withCommandFiles<T>(run: StepRun, work: () => Promise<T>): Promise<T> {
  const files = makeCommandFiles(run.job.folders.commands)
  Object.assign(run.github, files)
  try {
    return await work()
  } finally {
    processCommandFiles(files, fileCommandSink(run))
  }
}
