import { defined } from '../../defined.ts'
import { ActionError } from '../../errors.ts'
import type { Processes, ToolResult } from '../../ports/processes.ts'

/** Runs git with an argv; `stdin` is given to it. A non-zero exit code is a result. */
export type RunGit = (args: readonly string[], stdin?: string) => Promise<ToolResult>

/**
 * Gives git on a clone. `safe.directory` is passed on each call: in a container job the clone belongs to another
 * user, and git would refuse to look at it. Objects are read as they are, whatever the clone replaces them with.
 */
export function gitIn(processes: Processes, folder?: string): RunGit {
  const where = folder === undefined ? {} : { folder }
  return async (args, stdin) =>
    await processes.run('git', [...always, ...args], {
      ...where,
      env,
      exact: true,
      ...defined({ stdin }),
    })
}

const always = ['-c', 'safe.directory=*', '--no-replace-objects']

/** Messages that are passed on are in one language; pathspecs mean what their own magic says. */
const env = {
  LC_ALL: 'C',
  GIT_LITERAL_PATHSPECS: undefined,
  GIT_GLOB_PATHSPECS: undefined,
  GIT_NOGLOB_PATHSPECS: undefined,
  GIT_ICASE_PATHSPECS: undefined,
}

/** What git printed. Errors: `tool-failed` with git's own words. */
export async function outputOf(git: RunGit, args: readonly string[], stdin?: string): Promise<string> {
  const result = await git(args, stdin)
  if (result.exitCode === 0) return result.stdout
  throw new ActionError({
    code: 'tool-failed',
    blame: 'input',
    message: `git ${args[0]} ended with exit code ${result.exitCode}: ${result.stderr.trim()}`,
    remedy: 'Run actions/checkout before this step.',
  })
}
