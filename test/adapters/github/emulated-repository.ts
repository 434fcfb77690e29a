import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals'
import { connectForge } from '../../../src/adapters/github/index.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import { type ForgeOptions, startForge } from '../../bed/github/index.ts'
import type {
  Forge as Emulator,
  Permissions,
  RepositorySettings,
  RequestLogEntry,
} from '../../bed/github/types.ts'
import { fakeClock } from '../../fakes/clock.ts'

let made = 0

export interface EmulatedRepository extends AsyncDisposable {
  readonly emulator: Emulator
  /** `owner/name`, of this one alone. */
  readonly repository: string
  /** The requests since this one was made. */
  readonly requests: () => readonly RequestLogEntry[]
  /** Commits once per message on top of main; gives all ids of main, oldest first. */
  readonly commit: (...messages: string[]) => string[]
  /** Runs git in the clone, then pushes all branches and tags. */
  readonly git: (...args: string[]) => string
  readonly connect: (permissions?: Permissions) => Promise<Forge>
  /** What somebody does who may do everything: a request below the repository; gives the answer's JSON. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<unknown>
}

const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'init.defaultBranch=main']
const allRights: Permissions = {
  contents: 'write',
  deployments: 'write',
  actions: 'write',
  'pull-requests': 'write',
}

type NewRepository = (settings?: Partial<RepositorySettings>) => Promise<EmulatedRepository>

/** One emulator for the tests of a file; every one of them ends without a violation of GitHub's description. */
export function onEmulator(options: ForgeOptions = {}): NewRepository {
  jest.setTimeout(60_000)
  let emulator: Emulator | undefined
  beforeAll(async () => {
    emulator = await startForge(options)
  })
  afterEach(() => expect(emulator?.contractViolations).toEqual([]))
  afterAll(async () => await emulator?.close())
  return async (settings) => {
    if (emulator === undefined) throw new Error('The emulator is there only while tests run.')
    return await emulatedRepository(emulator, settings)
  }
}

/** A new repository on an emulator, whose history real git writes. */
export async function emulatedRepository(
  emulator: Emulator,
  settings: Partial<RepositorySettings> = {},
): Promise<EmulatedRepository> {
  const folder = await mkdtemp(join(tmpdir(), 'work-'))
  made += 1
  const repository = `octo/parcel-${made}`
  const from = emulator.requests.length
  emulator.createRepository(repository, settings)
  const env = { PATH: process.env['PATH'], HOME: folder }
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', [...identity, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
      input,
    }).trim()
  const push = (): void => {
    git(['push', emulator.gitFolder(repository), 'refs/heads/*:refs/heads/*', 'refs/tags/*:refs/tags/*'])
    emulator.pushed(repository, 'octo')
  }
  git(['init'])
  return {
    emulator,
    repository,
    requests: () => emulator.requests.slice(from),
    git: (...args) => {
      const text = git(args)
      push()
      return text
    },
    commit: (...messages) => {
      git(['fast-import', '--quiet'], messages.map(importLines(hasMain(git))).join(''))
      push()
      return git(['rev-list', '--reverse', 'main']).split('\n')
    },
    connect: async (permissions = allRights) => {
      const token = emulator.mintToken({ kind: 'workflow', login: 'octo-bot', repository, permissions })
      return await connectForge({
        token,
        repository,
        apiUrl: emulator.apiUrl,
        clock: fakeClock({ startMs: Date.now() }),
      })
    },
    ask: async (method, path, body) => {
      const { token } = emulator.createUser('octo')
      const response = await fetch(`${emulator.apiUrl}/repos/${repository}${path}`, {
        method,
        headers: { authorization: `token ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
      return text === '' ? undefined : JSON.parse(text)
    },
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true })
    },
  }
}

function hasMain(git: (args: readonly string[]) => string): boolean {
  return git(['for-each-ref', 'refs/heads/main']) !== ''
}

/** One commit for `git fast-import`: hundreds cost one process. */
function importLines(continues: boolean): (message: string, index: number) => string {
  return (message, index) =>
    [
      'commit refs/heads/main',
      `committer a <a@b.example> ${1_790_000_000 + index} +0000`,
      `data ${Buffer.byteLength(message)}`,
      message,
      ...(index === 0 && continues ? ['from refs/heads/main^0'] : []),
      '',
    ].join('\n')
}
