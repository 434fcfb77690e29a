import type { TagRuleset as GuardingRuleset } from '../release/tag-rules.ts'
import type { History, HistoryTag } from './history.ts'

/**
 * GitHub, as far as Slipway uses it. Every call may fail with `forge-auth-denied` (401, 403),
 * `forge-not-found` (404 where one is an error) or `forge-failed` (5xx, after retries).
 */
export interface Forge extends History {
  // tags and what guards them
  /**
   * Makes an annotated tag; creating the ref is the commit point. `exists` names the commit that an
   * existing tag points at (which may be this one): the caller decides what that means.
   * Errors: `tag-denied` (a ruleset), `tag-burned` (an immutable release used the name),
   * `workflow-files-changed` (the token lacks `workflows: write`).
   */
  createTag(
    tag: NewTag,
  ): Promise<{ readonly kind: 'created' } | { readonly kind: 'exists'; readonly commit: string }>
  /** The active rulesets for tags, with those of the organization. */
  tagRulesets(): Promise<readonly TagRuleset[]>
  defaultBranch(): Promise<{ readonly name: string; readonly commit: string }>
  /** The id of the folder of workflow files at a commit; undefined when there is none. */
  workflowsId(commit: string): Promise<string | undefined>
  // pull requests
  pull(number: number): Promise<ForgePull>
  /** The merged pull requests whose merge commit is one of these (merge, squash, or the last of a rebase). */
  mergedPulls(
    commits: readonly { readonly sha: string; readonly message: string }[],
  ): Promise<readonly ForgePull[]>
  setPullBody(number: number, body: string): Promise<void>
  // releases
  /** The release of a tag, drafts included; undefined when there is none. */
  release(tag: string): Promise<ForgeRelease | undefined>
  /** The hundred newest releases, drafts included. */
  recentReleases(): Promise<readonly ForgeRelease[]>
  createDraft(release: NewRelease): Promise<ForgeRelease>
  /** Takes a draft away; one that is gone already is no error. */
  deleteDraft(draft: ForgeRelease): Promise<void>
  /** Gives a draft title, notes and kind anew. */
  updateDraft(draft: ForgeRelease, release: NewRelease): Promise<ForgeRelease>
  /** The same asset twice is there once; one that broke off is replaced. */
  uploadAsset(release: ForgeRelease, asset: NewAsset): Promise<void>
  publish(release: ForgeRelease, makeLatest: boolean): Promise<ForgeRelease>
  /** The release that GitHub shows as the latest; undefined without any. */
  latestRelease(): Promise<ForgeRelease | undefined>
  /** Makes a published release the latest one. */
  markLatest(release: ForgeRelease): Promise<void>
  /** GitHub's own notes for a tag, which need not exist yet; writes nothing, but needs `contents: write`. */
  generateNotes(range: {
    readonly tag: string
    readonly commit: string
    readonly previousTag: string | undefined
  }): Promise<string>
  // what follows
  /** Starts a workflow (file name) at a tag or branch. Needs `actions: write`. */
  dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>
  /** Whether a workflow was dispatched at this ref before. Needs `actions: read`. */
  wasDispatched(workflow: string, ref: string): Promise<boolean>
  // deployments
  /** The records of a commit in an environment, newest first, with every state they had. Needs `deployments: read`. */
  deploymentsOf(commit: string, environment: string): Promise<readonly ForgeDeployment[]>
  /** Every state that a record had, newest first. */
  deploymentStates(id: number): Promise<readonly string[]>
  createDeployment(deployment: NewDeployment): Promise<{ readonly id: number }>
  setDeploymentStatus(id: number, status: DeploymentStatus): Promise<void>
  /** The names of the repository's environments. */
  environments(): Promise<readonly string[]>
}

export type ForgeTag = HistoryTag

/** An active ruleset for tags, as the domain judges it. */
export interface TagRuleset extends GuardingRuleset {
  readonly name: string
  /** Address of its page. */
  readonly url: string
}
export interface ForgePull {
  readonly number: number
  readonly title: string
  /** As GitHub keeps it, line ends included; empty when there is none. */
  readonly body: string
  readonly labels: readonly string[]
  readonly url: string
  /** Undefined while it is open. */
  readonly mergeCommit: string | undefined
}
export interface ForgeDeployment {
  readonly id: number
  readonly payload: unknown
  readonly states: readonly string[]
}
export interface NewTag {
  readonly name: string
  readonly commit: string
  readonly message: string
}
export interface NewRelease {
  readonly tag: string
  readonly title: string
  readonly notes: string
  readonly prerelease: boolean
}
export interface NewAsset {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}
export interface ForgeRelease {
  readonly id: number
  readonly tag: string
  readonly url: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable: boolean
  readonly notes: string
  readonly uploadUrl: string
  /** Complete ones only. `digest`: `sha256:...`; older servers give none. */
  readonly assets: readonly {
    readonly name: string
    readonly size: number
    readonly digest: string | undefined
  }[]
}
export interface NewDeployment {
  readonly commit: string
  readonly environment: string
  readonly production: boolean
  readonly payload: unknown
  readonly description: string
}
export interface DeploymentStatus {
  readonly state: 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  /** Cut at 140 characters by the adapter. */
  readonly description: string
  readonly logUrl?: string
  readonly environmentUrl?: string
}
