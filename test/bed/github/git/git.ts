import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLooseObject } from './loose-objects.ts'
import { readRef, readRefs } from './ref-files.ts'

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

const OBJECT_ID = /^[0-9a-f]{40}$/
/** A full id or a full ref name, perhaps peeled to its commit: what needs no git to resolve. */
const PLAIN_EXPRESSION = /^([0-9a-f]{40}|refs\/(?!.*\.\.)[^:^~@{}\\\s]+)(\^\{commit\})?$/

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
    const [, name = '', peel] = PLAIN_EXPRESSION.exec(expression) ?? []
    const objectId = name.startsWith('refs/') ? readRef(this.folder, name) : name
    if (name !== '' && objectId === undefined) return undefined
    if (objectId && peel === undefined) return objectId
    return (objectId && this.#peel(objectId)) || this.#askFor(expression)
  }

  /** commit, tag, tree or blob; undefined when the object does not exist. */
  typeOf(objectId: string): string | undefined {
    const read = () => OBJECT_ID.test(objectId) && readLooseObject(this.folder, objectId)?.type
    return this.#remembered(
      `type ${objectId}`,
      objectId,
      () => read() || this.#answer(['cat-file', '-t', objectId]),
    )
  }

  #askFor(expression: string): string | undefined {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', expression]
    return this.#remembered(`resolve ${expression}`, expression, () => this.#answer(args))
  }

  /** The commit behind a commit or a chain of tags; undefined when git has to say. */
  #peel(objectId: string): string | undefined {
    const object = readLooseObject(this.folder, objectId)
    if (object?.type === 'commit') return objectId
    const tagged =
      object?.type === 'tag' ? /^object ([0-9a-f]{40})\n/.exec(object.body.toString())?.[1] : undefined
    return tagged && this.#peel(tagged)
  }

  #answer(args: readonly string[]): string | undefined {
    const result = this.try(args)
    return result.code === 0 ? result.stdout.toString().trim() : undefined
  }

  /** What git says about an object never changes once there is an answer; what it says about a ref does. */
  #remembered(key: string, subject: string, find: () => string | undefined): string | undefined {
    const known = this.#facts.get(key)
    if (known !== undefined) return known
    const answer = find()
    if (answer !== undefined && /^[0-9a-f]{40}/.test(subject)) this.#facts.set(key, answer)
    return answer
  }

  /** Every ref with the object it names (a tag object for annotated tags), in git's order. */
  refs(...prefixes: readonly string[]): Map<string, string> {
    return readRefs(this.folder, prefixes)
  }

  isAncestor(ancestor: string, descendant: string): boolean {
    if (ancestor === descendant) return true
    if (OBJECT_ID.test(descendant) && this.#isParent(ancestor, descendant)) return true
    return this.try(['merge-base', '--is-ancestor', ancestor, descendant]).code === 0
  }

  #isParent(parent: string, child: string): boolean {
    const [headers = ''] = readLooseObject(this.folder, child)?.body.toString().split('\n\n', 1) ?? []
    return headers.includes(`\nparent ${parent}\n`)
  }

  /** The best common ancestor of two commits by full id; undefined when they have none. */
  mergeBase(left: string, right: string): string | undefined {
    return this.#remembered(`base ${left} ${right}`, left, () => this.#answer(['merge-base', left, right]))
  }

  /** How many commits `tip` reaches that `base` does not; both by full id. */
  countCommits(base: string, tip: string): number {
    const args = ['rev-list', '--count', tip, `^${base}`]
    return Number(this.#remembered(`count ${base} ${tip}`, tip, () => this.run(args)))
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

/** Makes an empty bare repository: the folders and files that git asks for (gitrepository-layout(5)). */
export function initBare(folder: string, defaultBranch: string): Git {
  const git = new Git(folder)
  for (const part of ['objects', 'refs/heads', 'refs/tags'])
    mkdirSync(join(folder, part), { recursive: true })
  writeFileSync(join(folder, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
  writeFileSync(join(folder, 'config'), CONFIG)
  return git
}
