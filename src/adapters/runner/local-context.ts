import { tmpdir } from 'node:os'
import type { Processes } from '../../ports/processes.ts'
import { gitIn } from '../git/run-git.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The runner's variables as far as they are missing, made up from the clone in the current folder: enough for
 * whatever asks neither GitHub's API nor a cluster.
 */
export async function localContext(env: Environment, processes: Processes): Promise<Record<string, string>> {
  const { commit, ref } = await headOf(processes)
  const made = {
    GITHUB_REPOSITORY: 'local/clone',
    GITHUB_SHA: commit,
    GITHUB_REF: ref,
    GITHUB_RUN_ID: '0',
    GITHUB_EVENT_NAME: 'command-line',
    RUNNER_TEMP: tmpdir(),
  }
  return Object.fromEntries(Object.entries(made).filter(([name]) => (env[name] ?? '') === ''))
}

/** `HEAD` for both where there is no commit, no clone or no git: whoever needs more will say so. */
async function headOf(processes: Processes): Promise<{ commit: string; ref: string }> {
  const nothing = { commit: 'HEAD', ref: 'HEAD' }
  const git = gitIn(processes)
  const answer = await git(['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD']).catch(() => undefined)
  if (answer?.exitCode !== 0) return nothing
  const [commit, ref] = answer.stdout.trim().split('\n')
  return commit === undefined || ref === undefined ? nothing : { commit, ref }
}
