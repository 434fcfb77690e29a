import process from 'node:process'
import { toActionError } from '../../errors.ts'
import { errorLines } from '../../report/log.ts'
import { type CommandLine, readCommandLine } from '../../schema/command-line.ts'
import type { ActionSpec } from '../../schema/declaration.ts'
import { helpText } from '../../schema/help-text.ts'
import { childProcesses } from '../node/processes.ts'
import { connectRunner, type Runner } from './index.ts'
import { localContext } from './local-context.ts'
import { connectTerminal } from './terminal.ts'

/**
 * Starts a run with arguments: they become inputs in the environment of this process, and outside of a job so
 * does what the runner would say. Ends the process after `--help` (0) and after arguments that are no use (1).
 */
export async function connectByHand(spec: ActionSpec): Promise<Runner> {
  const { env } = process
  const line = readOrExit(spec)
  Object.assign(env, line.variables)
  if (env['GITHUB_ACTIONS'] === 'true') return connectRunner(env)
  Object.assign(env, await localContext(env, childProcesses(env['GITHUB_WORKSPACE'] ?? process.cwd(), env)))
  const write = (stream: 'stdout' | 'stderr', text: string): void => void process[stream].write(text)
  return connectTerminal({ env, showOutputs: line.showOutputs, write })
}

function readOrExit(spec: ActionSpec): CommandLine & { kind: 'run' } {
  try {
    const line = readCommandLine(spec, process.argv.slice(2), process.env)
    if (line.kind === 'run') return line
    process.stdout.write(helpText(spec))
    process.exit(0)
  } catch (thrown) {
    process.stderr.write(`${errorLines(toActionError(thrown)).join('\n')}\n`)
    process.exit(1)
  }
}
