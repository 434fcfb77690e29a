import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Who commits in the scene; dates are the real ones. */
const identity = {
  GIT_AUTHOR_NAME: 'Dev',
  GIT_AUTHOR_EMAIL: 'dev@users.noreply.example',
  GIT_COMMITTER_NAME: 'Dev',
  GIT_COMMITTER_EMAIL: 'dev@users.noreply.example',
}

/** Runs git in a folder and gives its output, trimmed. Errors carry git's own message. */
export async function git(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    ...identity,
    ...env,
  }
  const { stdout } = await run('git', [...args], {
    cwd: folder,
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout.trim()
}

/**
 * Puts a folder as it is now (ignored files left out, uncommitted changes in) as one commit onto branches
 * and tags of a bare repository. Gives the commit.
 */
export async function publishFolder(source: string, bare: string, refs: readonly string[]): Promise<string> {
  const index = `${bare}/publish-index`
  const env = { GIT_DIR: bare, GIT_WORK_TREE: source, GIT_INDEX_FILE: index }
  await git(source, ['add', '--all', '.'], env)
  const tree = await git(source, ['write-tree'], env)
  const commit = await git(source, ['commit-tree', tree, '-m', 'The checkout under test'], env)
  for (const ref of refs) await git(source, ['update-ref', ref, commit], env)
  return commit
}
