import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** git itself refused: the command, its exit code and what it said. */
export class GitError extends Error {
  readonly code: number
  constructor(args: readonly string[], result: GitResult) {
    super(`git ${args[0] ?? ''} ended with ${result.code}: ${result.stderr.trim()}`)
    this.code = result.code
  }
}

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

/** What git sees of this machine: the PATH and nothing of the user's own configuration. */
export function gitEnv(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

/**
 * The git binary on one bare repository. Calls are synchronous on purpose: an API request then sees and
 * changes the repository in one piece, as it does on GitHub, without locks of our own.
 */
export class Git {
  readonly folder: string
  readonly #facts = new Map<string, string>()
  constructor(folder: string) {
    this.folder = folder
  }

  /** Exit code and output; never throws for a refusal. */
  try(
    args: readonly string[],
    options: { input?: string | Buffer; env?: Record<string, string> } = {},
  ): GitResult {
    const done = spawnSync('git', ['--git-dir', this.folder, ...args], {
      env: { ...gitEnv(), ...options.env },
      input: options.input ?? '',
      maxBuffer: MAX_OUTPUT_BYTES,
    })
    if (done.error) throw done.error
    return { code: done.status ?? 128, stdout: done.stdout, stderr: done.stderr.toString() }
  }

  /** Standard output as text without the last line break; GitError when git refuses. */
  run(
    args: readonly string[],
    options: { input?: string | Buffer; env?: Record<string, string> } = {},
  ): string {
    const result = this.try(args, options)
    if (result.code !== 0) throw new GitError(args, result)
    return result.stdout.toString().replace(/\n$/, '')
  }

  /** The object id that an expression names (`refs/tags/v1^{commit}`); undefined when there is none. */
  resolve(expression: string): string | undefined {
    return this.#remembered(`resolve ${expression}`, expression, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      expression,
    ])
  }

  /** commit, tag, tree or blob; undefined when the object does not exist. */
  typeOf(objectId: string): string | undefined {
    return this.#remembered(`type ${objectId}`, objectId, ['cat-file', '-t', objectId])
  }

  /** What git says about an object never changes once there is an answer; what it says about a ref does. */
  #remembered(key: string, subject: string, args: readonly string[]): string | undefined {
    const known = this.#facts.get(key)
    if (known !== undefined) return known
    const result = this.try(args)
    if (result.code !== 0) return undefined
    const answer = result.stdout.toString().trim()
    if (/^[0-9a-f]{40}/.test(subject)) this.#facts.set(key, answer)
    return answer
  }

  /** Every ref with the object it names (a tag object for annotated tags), in git's order. */
  refs(...prefixes: readonly string[]): Map<string, string> {
    const text = this.run(['for-each-ref', '--format=%(refname) %(objectname)', ...prefixes])
    const pairs = text.split('\n').filter(Boolean)
    return new Map(pairs.map((line) => line.split(' ') as [string, string]))
  }

  isAncestor(ancestor: string, descendant: string): boolean {
    return this.try(['merge-base', '--is-ancestor', ancestor, descendant]).code === 0
  }
}

/** Any commit can be fetched by its id, as on GitHub; nothing is tidied up behind our back. */
const CONFIG = `[core]
	repositoryformatversion = 0
	bare = true
	logAllRefUpdates = false
[http]
	receivepack = true
[uploadpack]
	allowFilter = true
	allowReachableSHA1InWant = true
	allowAnySHA1InWant = true
[gc]
	auto = 0
[receive]
	autogc = false
`

/** Makes an empty bare repository. */
export function initBare(folder: string, defaultBranch: string): Git {
  const git = new Git(folder)
  git.run(['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`, folder])
  writeFileSync(join(folder, 'config'), CONFIG)
  return git
}
