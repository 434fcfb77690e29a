import type { Git } from '../../ports/git.ts'
import type { Processes } from '../../ports/processes.ts'
import { gitIn, outputOf } from './run-git.ts'

/** Gives the Git port on the clone in the workspace. Errors: `tool-missing`, `tool-failed`. */
export function connectGit(processes: Processes, folder?: string): Git {
  const git = gitIn(processes, folder)
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
    commitTimeMs: async (commit) => {
      const seconds = await outputOf(git, [
        'log',
        '-1',
        '--no-show-signature',
        '--format=%ct',
        '--end-of-options',
        commit,
      ])
      return Number(seconds.trim()) * 1_000
    },
  }
}
