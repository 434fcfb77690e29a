/**
 * The GitHub emulator, as its users see it. State lives in memory and in one bare git repository per
 * repository; the HTTP API is checked against GitHub's OpenAPI description on every request and reply.
 */

export type Scope = 'read' | 'write'
/** `{ contents: 'read' }`; what is not named is none. */
export type Permissions = Readonly<Record<string, Scope>>

export type TokenKind = 'user' | 'app' | 'workflow'
export interface TokenGrant {
  readonly kind: TokenKind
  readonly login: string
  /** `owner/name`; undefined: all repositories (users). */
  readonly repository?: string
  readonly permissions: Permissions
}

export interface EnvironmentSettings {
  readonly name: string
  /** Logins that may approve; empty means no gate. */
  readonly reviewers: readonly string[]
  readonly preventSelfReview: boolean
  readonly waitTimerMinutes: number
  /** fnmatch patterns on the ref name; empty means every branch. */
  readonly branches: readonly string[]
  readonly secrets: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
}

export interface RepositorySettings {
  readonly defaultBranch: string
  readonly private: boolean
  readonly secrets: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  /** What GITHUB_TOKEN gets without a `permissions` block. */
  readonly defaultWorkflowPermissions: 'restricted' | 'permissive'
  readonly immutableReleases: boolean
}

/** What starts workflows. `payload` has GitHub's own shape (`github.event`). */
export interface ForgeEvent {
  readonly repository: string
  /** push, pull_request, workflow_dispatch, repository_dispatch, release, create, ... */
  readonly name: string
  readonly action?: string
  readonly ref: string
  readonly sha: string
  readonly actor: string
  /** Workflows start from user and app events; from workflow tokens only the two dispatch events. */
  readonly causedBy: TokenKind
  readonly payload: Readonly<Record<string, unknown>>
  /** workflow_dispatch: file name of the workflow. */
  readonly workflow?: string
}

export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'pending'
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'startup_failure'

/** A workflow run as the API shows it; the workflow engine keeps it up to date. */
export interface RunRecord {
  readonly id: number
  readonly repository: string
  readonly workflowPath: string
  readonly name: string
  /** The evaluated `run-name`. */
  readonly displayTitle?: string
  readonly event: string
  readonly ref: string
  readonly sha: string
  readonly actor: string
  readonly attempt: number
  readonly status: RunStatus
  readonly conclusion?: Conclusion
  readonly createdAt: string
  readonly updatedAt: string
  readonly jobs: readonly JobRecord[]
  /** Environments that wait for a review now. */
  readonly pending: readonly string[]
}
export interface JobRecord {
  readonly id: number
  readonly name: string
  readonly status: RunStatus
  readonly conclusion?: Conclusion
  readonly startedAt?: string
  readonly completedAt?: string
  readonly steps: readonly {
    readonly name: string
    readonly number: number
    readonly status: RunStatus
    readonly conclusion?: Conclusion
  }[]
}

export interface Review {
  readonly runId: number
  readonly environments: readonly string[]
  readonly state: 'approved' | 'rejected'
  readonly login: string
  readonly comment: string
}

/** A fault for scripted trouble; consumed in order, `times` requests each (`Infinity`: all). */
export interface Fault {
  /** GET, POST, ...; any when absent. */
  readonly method?: string
  /** Matches the path. */
  readonly path?: RegExp
  /** How many requests that fit are let through first. */
  readonly after?: number
  readonly times: number
  readonly kind:
    | {
        readonly type: 'status'
        readonly status: number
        readonly headers?: Readonly<Record<string, string>>
        readonly body?: unknown /** Do the work, then answer wrongly. */
        readonly afterwards?: boolean
      }
    | { readonly type: 'reset'; readonly afterwards?: boolean }
    | { readonly type: 'delay'; readonly delayMs: number }
    /** Listings do not show what was written in the last `forMs` milliseconds. */
    | { readonly type: 'lag'; readonly forMs: number }
}

export interface RequestLogEntry {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Login or `owner/name` of the token; never the token. */
  readonly who: string
  readonly operationId: string | undefined
}

export interface Forge {
  /** `http://127.0.0.1:PORT`: GITHUB_SERVER_URL; `/api/v3` below it is GITHUB_API_URL; uploads, OIDC and git over HTTP are below it too. */
  readonly serverUrl: string
  readonly apiUrl: string
  /** Every request so far, oldest first. */
  readonly requests: readonly RequestLogEntry[]
  /** Validation problems found in requests or our own replies; tests assert that it is empty. */
  readonly contractViolations: readonly string[]

  createUser(login: string): { readonly token: string }
  /** Makes `owner/name`, empty. Its bare git repository is `gitFolder(repository)`. */
  createRepository(repository: string, settings?: Partial<RepositorySettings>): void
  settings(repository: string): RepositorySettings
  gitFolder(repository: string): string
  /** After git itself has written refs into `gitFolder`: emits `push` (and `create`) for each changed ref. */
  pushed(repository: string, actor: string): void

  /** Settings of an environment; an unknown one is created on the spot, unprotected, as GitHub does. */
  environment(repository: string, name: string): EnvironmentSettings
  setEnvironment(repository: string, settings: Partial<EnvironmentSettings> & { readonly name: string }): void

  mintToken(grant: TokenGrant): string
  revokeToken(token: string): void
  /** What a token may do; undefined when it is unknown or revoked. */
  grantOf(token: string): TokenGrant | undefined
  /** OIDC of a job: the request URL and request token to put into its environment; claims as GitHub's. */
  oidcFor(claims: Readonly<Record<string, string>>): {
    readonly requestUrl: string
    readonly requestToken: string
  }

  /** Calls `listener` for each event; the return value stops it. */
  onEvent(listener: (event: ForgeEvent) => void): () => void
  /** Calls `listener` for each accepted review of a waiting run. */
  onReview(listener: (review: Review) => void): () => void
  /** Calls `listener` for POST .../cancel and .../rerun-failed-jobs, .../rerun. */
  onRunRequest(
    listener: (request: {
      readonly runId: number
      readonly type: 'cancel' | 'rerun' | 'rerun-failed'
    }) => void,
  ): () => void
  /** The engine's side: makes a run visible in the API, or replaces it. */
  putRun(run: RunRecord): void
  newRunId(): number
  newJobId(): number
  /** The automatic Deployment record of a job with `environment:`. */
  recordDeployment(
    repository: string,
    deployment: {
      readonly environment: string
      readonly ref: string
      readonly sha: string
      readonly creator: string
    },
  ): number
  recordDeploymentStatus(
    repository: string,
    id: number,
    status: { readonly state: string; readonly logUrl?: string; readonly environmentUrl?: string },
  ): void

  /** Adds faults to the script; the return value takes out what is left of them. */
  addFaults(...faults: readonly Fault[]): () => void
  /** Latency added to every API request, milliseconds. */
  setLatency(ms: number): void
  close(): Promise<void>
}
