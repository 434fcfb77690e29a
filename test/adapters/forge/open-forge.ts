import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { startForge } from '../../bed/github/index.ts'
import type { Forge, ForgeEvent, Permissions, RepositorySettings, TokenKind } from '../../bed/github/types.ts'
import { importCommits } from '../import-commits.ts'

/** Many git processes: a busy machine needs more than jest's five seconds. */
jest.setTimeout(60_000)

export const REPOSITORY = 'acme/parcel'

/** A clock that only tests move. */
export interface TestClock {
  ms: number
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // The shape of each answer is what the tests assert.
  readonly body: Record<string, never> & { readonly [key: string]: unknown }
}

export interface CallOptions {
  readonly token?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A running emulator with one repository, a user `octa` and every event so far. */
export class OpenForge {
  readonly forge: Forge
  readonly clock: TestClock
  readonly events: ForgeEvent[] = []
  readonly user: string
  readonly #folder: string

  constructor(forge: Forge, clock: TestClock, folder: string) {
    this.forge = forge
    this.clock = clock
    this.#folder = folder
    this.user = forge.createUser('octa').token
    forge.onEvent((event) => this.events.push(event))
  }

  get folder(): string {
    return this.#folder
  }

  /** A token of the given scopes on the repository. */
  token(permissions: Permissions, kind: TokenKind = 'workflow'): string {
    const login = kind === 'workflow' ? 'github-actions[bot]' : 'slipway-app[bot]'
    return this.forge.mintToken({ kind, login, repository: REPOSITORY, permissions })
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', ['--git-dir', this.forge.gitFolder(REPOSITORY), ...args], {
      encoding: 'utf8',
    }).trim()
  }

  /** Puts commits on a branch, each `{path: content}` on top of the one before; gives their ids, oldest first. */
  commits(branch: string, trees: readonly Readonly<Record<string, string>>[], from?: string): string[] {
    const commits = trees.map((files) => ({ files, message: Object.keys(files).join(' ') }))
    return importCommits(this.forge.gitFolder(REPOSITORY), { branch, from }, commits)
  }

  /** A request below `/api/v3/repos/acme/parcel`, or below `/api/v3` when the path starts with two slashes. */
  async call(
    method: string,
    path: string,
    { token = this.user, body, headers }: CallOptions = {},
  ): Promise<Answer> {
    const url = path.startsWith('//')
      ? this.forge.apiUrl + path.slice(1)
      : `${this.forge.apiUrl}/repos/${REPOSITORY}${path}`
    const response = await fetch(url, {
      method,
      headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.forge.close()
    await rm(this.#folder, { recursive: true, force: true })
  }
}

/** Starts the emulator with a repository that holds one commit on main (already announced). */
export async function openForge(settings: Partial<RepositorySettings> = {}): Promise<OpenForge> {
  const folder = await mkdtemp(join(tmpdir(), 'forge-test-'))
  const clock = { ms: Date.parse('2026-05-01T12:00:00Z') }
  const forge = await startForge({ folder, clock: () => clock.ms })
  const open = new OpenForge(forge, clock, folder)
  forge.createRepository(REPOSITORY, settings)
  open.commits('main', [{ 'README.md': 'parcel\n' }])
  forge.pushed(REPOSITORY, 'octa')
  open.events.length = 0
  return open
}
