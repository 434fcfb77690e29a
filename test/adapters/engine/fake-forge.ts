import type {
  EnvironmentSettings,
  Forge,
  ForgeEvent,
  RepositorySettings,
  Review,
  RunRecord,
  TokenGrant,
} from '../../bed/github/types.ts'

type RunRequest = Parameters<Parameters<Forge['onRunRequest']>[0]>[0]

const SETTINGS: RepositorySettings = {
  defaultBranch: 'main',
  private: false,
  secrets: {},
  variables: {},
  defaultWorkflowPermissions: 'restricted',
  immutableReleases: false,
}

/** The part of the emulator that the engine's planning half uses, in memory: events, runs, environments, tokens. */
export class FakeForge implements Forge {
  readonly serverUrl = 'http://127.0.0.1:1'
  readonly apiUrl = 'http://127.0.0.1:1/api/v3'
  readonly requests = []
  readonly contractViolations = []
  readonly records = new Map<number, RunRecord[]>()
  readonly minted: { readonly token: string; readonly grant: TokenGrant }[] = []
  readonly tokens = new Map<string, TokenGrant>()
  readonly deployments: {
    readonly environment: string
    readonly ref: string
    readonly sha: string
    states: string[]
  }[] = []
  readonly environmentUrls: string[] = []
  readonly environments = new Map<string, EnvironmentSettings>()
  readonly #settings = new Map<string, RepositorySettings>()
  readonly #events = new Set<(event: ForgeEvent) => void>()
  readonly #reviews = new Set<(review: Review) => void>()
  readonly #runRequests = new Set<(request: RunRequest) => void>()
  readonly #folder: string
  #ids = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  emit(event: ForgeEvent): void {
    for (const listener of this.#events) listener(event)
  }

  review(
    review: Partial<Review> & { readonly runId: number; readonly environments: readonly string[] },
  ): void {
    const full: Review = { state: 'approved', login: 'rita', comment: '', ...review }
    for (const listener of this.#reviews) listener(full)
  }

  request(request: RunRequest): void {
    for (const listener of this.#runRequests) listener(request)
  }

  get listeners(): number {
    return this.#events.size + this.#reviews.size + this.#runRequests.size
  }

  createUser(login: string) {
    return { token: `user-${login}` }
  }
  createRepository(repository: string, settings: Partial<RepositorySettings> = {}): void {
    this.#settings.set(repository, { ...SETTINGS, ...settings })
  }
  settings(repository: string): RepositorySettings {
    const settings = this.#settings.get(repository)
    if (settings === undefined) throw new Error(`no repository ${repository}`)
    return settings
  }
  gitFolder(repository: string): string {
    if (!this.#settings.has(repository)) throw new Error(`no repository ${repository}`)
    return `${this.#folder}/${repository}.git`
  }
  pushed(): void {}

  environment(repository: string, name: string): EnvironmentSettings {
    const key = `${repository}/${name.toLowerCase()}`
    const found = this.environments.get(key)
    if (found !== undefined) return found
    this.setEnvironment(repository, { name })
    return this.environment(repository, name)
  }
  setEnvironment(
    repository: string,
    settings: Partial<EnvironmentSettings> & { readonly name: string },
  ): void {
    const defaults = { reviewers: [], preventSelfReview: false, waitTimerMinutes: 0, branches: [] }
    const full = { ...defaults, secrets: {}, variables: {}, ...settings }
    this.environments.set(`${repository}/${settings.name.toLowerCase()}`, full)
  }

  mintToken(grant: TokenGrant): string {
    const token = `token-${++this.#ids}`
    this.minted.push({ token, grant })
    this.tokens.set(token, grant)
    return token
  }
  revokeToken(token: string): void {
    this.tokens.delete(token)
  }
  grantOf(token: string): TokenGrant | undefined {
    return this.tokens.get(token)
  }
  oidcFor(claims: Readonly<Record<string, string>>) {
    return { requestUrl: `http://127.0.0.1:1/oidc?sub=${claims.sub}`, requestToken: 'oidc' }
  }

  onEvent(listener: (event: ForgeEvent) => void) {
    this.#events.add(listener)
    return () => void this.#events.delete(listener)
  }
  onReview(listener: (review: Review) => void) {
    this.#reviews.add(listener)
    return () => void this.#reviews.delete(listener)
  }
  onRunRequest(listener: (request: RunRequest) => void) {
    this.#runRequests.add(listener)
    return () => void this.#runRequests.delete(listener)
  }
  putRun(run: RunRecord): void {
    this.records.set(run.id, [...(this.records.get(run.id) ?? []), run])
  }
  newRunId(): number {
    return ++this.#ids
  }
  newJobId(): number {
    return ++this.#ids
  }
  recordDeployment(
    _repository: string,
    deployment: { environment: string; ref: string; sha: string },
  ): number {
    return this.deployments.push({ ...deployment, states: [] }) - 1
  }
  recordDeploymentStatus(
    _repository: string,
    id: number,
    status: { state: string; environmentUrl?: string },
  ): void {
    this.deployments[id]?.states.push(status.state)
    if (status.environmentUrl !== undefined) this.environmentUrls.push(status.environmentUrl)
  }
  addFaults(): () => void {
    return () => {}
  }
  setLatency(): void {}
  async close(): Promise<void> {}
}
