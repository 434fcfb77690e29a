import type { Git } from '../git/git.ts'
import type { EnvironmentSettings, RepositorySettings, RunRecord } from '../types.ts'

export interface User {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
}

/** Whatever listings may show late: the time of its last write, for scripted lag. */
export interface Written {
  readonly id: number
  writtenAtMs: number
}

export interface Asset extends Written {
  name: string
  label: string | null
  readonly contentType: string
  readonly bytes: Buffer
  readonly createdAt: string
  updatedAt: string
  readonly uploader: string
  downloads: number
}

export interface Release extends Written {
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  /** `true` marks it; the mark set last wins. */
  makeLatest: 'true' | 'false' | 'legacy'
  latestMark: number
  immutable: boolean
  readonly author: string
  readonly createdAt: string
  updatedAt: string
  publishedAt: string | null
  readonly assets: Asset[]
}

export interface DeploymentStatus extends Written {
  readonly state: string
  readonly description: string
  readonly environment: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly creator: string
  readonly createdAt: string
}

export interface Deployment extends Written {
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly payload: unknown
  readonly environment: string
  readonly description: string | null
  readonly transient: boolean
  readonly production: boolean
  readonly creator: string
  readonly createdAt: string
  updatedAt: string
  readonly statuses: DeploymentStatus[]
}

export interface PullRequest extends Written {
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  draft: boolean
  readonly head: string
  base: string
  headSha: string
  baseSha: string
  mergeSha: string | null
  mergeable: boolean
  mergedAt: string | null
  mergedBy: string | null
  closedAt: string | null
  readonly author: string
  readonly createdAt: string
  updatedAt: string
  readonly labels: string[]
}

export interface CheckRun extends Written {
  readonly name: string
  readonly headSha: string
  status: string
  conclusion: string | null
  detailsUrl: string | null
  externalId: string
  startedAt: string | null
  completedAt: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  readonly annotations: Record<string, unknown>[]
}

export interface Ruleset extends Written {
  name: string
  target: string
  enforcement: string
  bypassActors: readonly Record<string, unknown>[]
  conditions: { include: readonly string[]; exclude: readonly string[] }
  rules: readonly Record<string, unknown>[]
  readonly createdAt: string
  updatedAt: string
}

export interface EnvironmentRecord extends Written {
  settings: EnvironmentSettings
  readonly createdAt: string
  updatedAt: string
}

export interface ReviewRecord {
  readonly environments: readonly string[]
  readonly state: 'approved' | 'rejected'
  readonly login: string
  readonly comment: string
}

export interface RunState extends Written {
  record: RunRecord
  readonly number: number
  readonly reviews: ReviewRecord[]
  /** When each pending environment was first seen waiting. */
  readonly waitingSince: Map<string, string>
}

export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly fullName: string
  readonly createdAt: string
  readonly git: Git
  pushedAt: string
  settings: RepositorySettings
  /** Refs as of the last event, and when each was last written. */
  seenRefs: Map<string, string>
  readonly refWrittenAtMs: Map<string, number>
  readonly environments: Map<string, EnvironmentRecord>
  readonly releases: Release[]
  /** Tag names once used by an immutable release: never again. */
  readonly burnedTags: Set<string>
  readonly deployments: Deployment[]
  readonly pulls: PullRequest[]
  readonly checkRuns: CheckRun[]
  readonly rulesets: Ruleset[]
  readonly runs: Map<number, RunState>
  readonly workflowIds: Map<string, number>
}
