import { join } from 'node:path'
import { initBare } from '../git/git.ts'
import { installPushRules } from '../git/push-rules.ts'
import { isoTime } from '../git/objects.ts'
import type { EnvironmentSettings, ForgeEvent, RepositorySettings, TokenGrant } from '../types.ts'
import type { Asset, EnvironmentRecord, Repository, User } from './records.ts'

const defaultSettings: RepositorySettings = {
  defaultBranch: 'main',
  private: true,
  secrets: {},
  variables: {},
  defaultWorkflowPermissions: 'restricted',
  immutableReleases: false,
}

const unprotected: Omit<EnvironmentSettings, 'name'> = {
  reviewers: [],
  preventSelfReview: false,
  waitTimerMinutes: 0,
  branches: [],
  secrets: {},
  variables: {},
}

/** Who is behind a request or an event. */
export interface Actor {
  readonly login: string
  readonly kind: TokenGrant['kind']
}

/** Everything the emulator remembers, apart from git objects. */
export class World {
  readonly folder: string
  readonly now: () => number
  /** The largest page of a comparison: 250, or the 100 of other listings, as the documentation has it. */
  readonly maxComparePage: number
  /** Set once the port is known. */
  serverUrl = ''
  readonly users = new Map<string, User>()
  readonly tokens = new Map<string, TokenGrant>()
  readonly repositories = new Map<string, Repository>()
  /** Files that a redirect of the API leads to, by the secret part of their address. */
  readonly storage = new Map<string, Asset>()
  readonly listeners = new Set<(event: ForgeEvent) => void>()
  #lastId = 1000

  constructor(folder: string, now: () => number, maxComparePage = 250) {
    this.folder = folder
    this.now = now
    this.maxComparePage = maxComparePage
  }

  get apiUrl(): string {
    return `${this.serverUrl}/api/v3`
  }

  get uploadsUrl(): string {
    return `${this.serverUrl}/api/uploads`
  }

  /** Now as the API shows it. */
  time(): string {
    return isoTime(this.now())
  }

  /** Ids are unique over everything, so that no test can mix up two kinds by luck. */
  newId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  /** The account of a login; unknown ones come into being, as owners and commit authors must have one. */
  user(login: string, type: User['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): User {
    const known = this.users.get(login.toLowerCase())
    if (known) return known
    const user = { id: this.newId(), login, type }
    this.users.set(login.toLowerCase(), user)
    return user
  }

  /** Error when there is no such repository: only callers inside this process ask this way. */
  repository(fullName: string): Repository {
    const found = this.repositories.get(fullName.toLowerCase())
    if (!found) throw new Error(`The emulator has no repository ${fullName}; make it with createRepository.`)
    return found
  }

  createRepository(fullName: string, given: Partial<RepositorySettings>): Repository {
    const [owner, name, ...rest] = fullName.split('/')
    if (!owner || !name || rest.length > 0) throw new Error(`${fullName} is not of the form owner/name.`)
    if (this.repositories.has(fullName.toLowerCase())) throw new Error(`${fullName} exists already.`)
    this.user(owner)
    const settings = { ...defaultSettings, ...given }
    const git = initBare(join(this.folder, owner, `${name}.git`), settings.defaultBranch)
    installPushRules(git.folder)
    const repository = emptyRepository({ id: this.newId(), owner, name, git, settings, time: this.time() })
    this.repositories.set(fullName.toLowerCase(), repository)
    return repository
  }

  environment(repository: Repository, name: string): EnvironmentRecord {
    return repository.environments.get(name.toLowerCase()) ?? this.setEnvironment(repository, { name })
  }

  /** Changes the given settings and keeps the others; names compare case-insensitively. */
  setEnvironment(
    repository: Repository,
    given: Partial<EnvironmentSettings> & { readonly name: string },
  ): EnvironmentRecord {
    const known = repository.environments.get(given.name.toLowerCase())
    const settings = {
      ...unprotected,
      ...known?.settings,
      ...given,
      name: known?.settings.name ?? given.name,
    }
    const record = {
      id: known?.id ?? this.newId(),
      settings,
      createdAt: known?.createdAt ?? this.time(),
      updatedAt: this.time(),
      writtenAtMs: this.now(),
    }
    repository.environments.set(given.name.toLowerCase(), record)
    return record
  }

  emit(event: ForgeEvent): void {
    for (const listener of [...this.listeners]) listener(event)
  }
}

interface NewRepository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly git: Repository['git']
  readonly settings: RepositorySettings
  readonly time: string
}

function emptyRepository({ id, owner, name, git, settings, time }: NewRepository): Repository {
  return {
    id,
    owner,
    name,
    fullName: `${owner}/${name}`,
    createdAt: time,
    pushedAt: time,
    git,
    settings,
    seenRefs: new Map(),
    refWrittenAtMs: new Map(),
    environments: new Map(),
    releases: [],
    burnedTags: new Set(),
    deployments: [],
    pulls: [],
    checkRuns: [],
    rulesets: [],
    runs: new Map(),
    workflowIds: new Map(),
  }
}
