import { randomBytes } from 'node:crypto'
import type { Violations } from './contract/violations.ts'
import { Api } from './http/api.ts'
import { FaultScript } from './http/faults.ts'
import { GitEndpoint } from './http/git-endpoint.ts'
import { Notices, type RunRequest } from './http/notices.ts'
import { Router } from './http/router.ts'
import { ForgeServer } from './http/server.ts'
import { OidcProvider } from './oidc.ts'
import { routes } from './routes/index.ts'
import { addDeployment, addStatus, retireEarlier } from './state/deployments.ts'
import { syncPulls } from './state/pulls.ts'
import { putRun } from './state/runs.ts'
import type { World } from './state/world.ts'
import type {
  EnvironmentSettings,
  Fault,
  Forge,
  ForgeEvent,
  Permissions,
  RepositorySettings,
  RequestLogEntry,
  Review,
  RunRecord,
  TokenGrant,
} from './types.ts'

/** What the owner of a repository may do: everything the emulator knows. */
const everything: Permissions = Object.fromEntries(
  [
    'actions administration attestations checks contents deployments environments issues metadata packages',
    'pull-requests secrets statuses variables workflows',
  ].flatMap((names) => names.split(' ').map((name) => [name, 'write'] as const)),
)

const prefixes = { user: 'ghp', app: 'ghs', workflow: 'ghs' } as const

/** The emulator behind the `Forge` contract: state, server and listeners put together. */
export class EmulatedForge implements Forge {
  readonly requests: RequestLogEntry[] = []
  readonly #world: World
  readonly #violations: Violations
  readonly #notices: Notices
  readonly #server: ForgeServer
  readonly #oidc: OidcProvider
  readonly #faults = new FaultScript()
  readonly #atClose: (() => Promise<void>)[] = []
  #latencyMs = 0

  constructor(world: World, violations: Violations) {
    this.#world = world
    this.#violations = violations
    this.#oidc = new OidcProvider(world.now)
    this.#notices = new Notices(world, (repository, change, actor) => {
      syncPulls(world, this.#notices, { repository, change, actor })
    })
    world.listeners.add((event) => violations.event(event.name, event.action, event.payload))
    this.#server = new ForgeServer({
      world,
      api: new Api({ world, notices: this.#notices, violations, router: new Router(routes) }),
      git: new GitEndpoint(world, this.#notices),
      oidc: this.#oidc,
      faults: this.#faults,
      log: this.requests,
      latencyMs: () => this.#latencyMs,
    })
  }

  async listen(): Promise<void> {
    this.#world.serverUrl = await this.#server.listen()
  }

  onClose(action: () => Promise<void>): void {
    this.#atClose.push(action)
  }

  get serverUrl(): string {
    return this.#world.serverUrl
  }

  get apiUrl(): string {
    return this.#world.apiUrl
  }

  get contractViolations(): readonly string[] {
    return this.#violations.lines
  }

  createUser(login: string): { readonly token: string } {
    this.#world.user(login)
    return { token: this.mintToken({ kind: 'user', login, permissions: everything }) }
  }

  createRepository(repository: string, settings: Partial<RepositorySettings> = {}): void {
    this.#world.createRepository(repository, settings)
  }

  settings(repository: string): RepositorySettings {
    return this.#world.repository(repository).settings
  }

  gitFolder(repository: string): string {
    return this.#world.repository(repository).git.folder
  }

  pushed(repository: string, actor: string): void {
    this.#notices.refsChanged(this.#world.repository(repository), { login: actor, kind: 'user' })
  }

  environment(repository: string, name: string): EnvironmentSettings {
    return this.#world.environment(this.#world.repository(repository), name).settings
  }

  setEnvironment(
    repository: string,
    settings: Partial<EnvironmentSettings> & { readonly name: string },
  ): void {
    this.#world.setEnvironment(this.#world.repository(repository), settings)
  }

  mintToken(grant: TokenGrant): string {
    const token = `${prefixes[grant.kind]}_${randomBytes(24).toString('hex')}`
    this.#world.user(grant.login, grant.kind === 'user' ? 'User' : 'Bot')
    this.#world.tokens.set(token, grant)
    return token
  }

  revokeToken(token: string): void {
    this.#world.tokens.delete(token)
  }

  grantOf(token: string): TokenGrant | undefined {
    return this.#world.tokens.get(token)
  }

  oidcFor(claims: Readonly<Record<string, string>>): {
    readonly requestUrl: string
    readonly requestToken: string
  } {
    return this.#oidc.register(this.serverUrl, claims)
  }

  onEvent(listener: (event: ForgeEvent) => void): () => void {
    return listen(this.#world.listeners, listener)
  }

  onReview(listener: (review: Review) => void): () => void {
    return listen(this.#notices.reviewListeners, listener)
  }

  onRunRequest(listener: (request: RunRequest) => void): () => void {
    return listen(this.#notices.runListeners, listener)
  }

  putRun(run: RunRecord): void {
    putRun(this.#world, run)
  }

  newRunId(): number {
    return this.#world.newId()
  }

  newJobId(): number {
    return this.#world.newId()
  }

  recordDeployment(
    repository: string,
    deployment: {
      readonly environment: string
      readonly ref: string
      readonly sha: string
      readonly creator: string
    },
  ): number {
    return addDeployment(this.#world, this.#world.repository(repository), deployment).id
  }

  recordDeploymentStatus(
    repository: string,
    id: number,
    status: { readonly state: string; readonly logUrl?: string; readonly environmentUrl?: string },
  ): void {
    const owner = this.#world.repository(repository)
    const deployment = owner.deployments.find((candidate) => candidate.id === id)
    if (!deployment) throw new Error(`${repository} has no deployment ${id}.`)
    addStatus(this.#world, deployment, { ...status, creator: deployment.creator })
    if (status.state === 'success') retireEarlier(this.#world, owner, deployment, deployment.creator)
  }

  addFaults(...faults: readonly Fault[]): () => void {
    return this.#faults.add(faults)
  }

  setLatency(ms: number): void {
    this.#latencyMs = ms
  }

  async close(): Promise<void> {
    await this.#server.close()
    for (const action of this.#atClose) await action()
  }
}

function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
