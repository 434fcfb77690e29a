import { ActionError } from '../../errors.ts'
import type { Git } from '../../ports/git.ts'
import type { Processes } from '../../ports/processes.ts'

/**
 * Gives the Git port on the clone in the workspace. `safe.directory` is passed on each call: in a container
 * job the clone belongs to another user, and git would refuse to look at it. Errors: `tool-missing`,
 * `tool-failed`.
 */
export function connectGit(processes: Processes, folder?: string): Git {
  const git = async (args: readonly string[]) =>
    await processes.run('git', ['-c', 'safe.directory=*', ...args], folder === undefined ? {} : { folder })
  return {
    resolve: async (revision) => {
      const found = await git([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
      ])
      return found.exitCode === 0 ? found.stdout.trim() : undefined
    },
    isShallow: async () => (await output(git, ['rev-parse', '--is-shallow-repository'])) === 'true',
    commitTimeMs: async (commit) => {
      const seconds = await output(git, [
        'log',
        '-1',
        '--no-show-signature',
        '--format=%ct',
        '--end-of-options',
        commit,
      ])
      return Number(seconds) * 1_000
    },
  }
}

type RunGit = (args: readonly string[]) => ReturnType<Processes['run']>

async function output(git: RunGit, args: readonly string[]): Promise<string> {
  const result = await git(args)
  if (result.exitCode === 0) return result.stdout.trim()
  throw new ActionError({
    code: 'tool-failed',
    blame: 'input',
    message: `git ${args[0]} ended with exit code ${result.exitCode}: ${result.stderr.trim()}`,
    remedy: 'Run actions/checkout before this step.',
  })
}
