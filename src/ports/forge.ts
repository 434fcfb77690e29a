/**
 * GitHub, as far as Slipway uses it. Every call may fail with `forge-auth-denied` (401, 403),
 * `forge-not-found` (404 where one is an error) or `forge-failed` (5xx, after retries).
 */
export interface Forge {
  // commits and tags
  /** Newest first, `base` excluded, `head` included. `base` undefined: all of head's history. */
  commitsBetween(base: string | undefined, head: string): Promise<readonly ForgeCommit[]>
  /** Every tag whose name starts with `prefix`, peeled to its commit. */
  tags(prefix: string): Promise<readonly ForgeTag[]>
  /**
   * Makes an annotated tag; creating the ref is the commit point. `exists` names the commit that an
   * existing tag points at (which may be this one): the caller decides what that means.
   */
  createTag(
    tag: NewTag,
  ): Promise<{ readonly kind: 'created' } | { readonly kind: 'exists'; readonly commit: string }>
  // releases
  /** The release of a tag, drafts included; undefined when there is none. */
  release(tag: string): Promise<ForgeRelease | undefined>
  createDraft(release: NewRelease): Promise<ForgeRelease>
  /** The same asset twice is there once; one that broke off is replaced. */
  uploadAsset(release: ForgeRelease, asset: NewAsset): Promise<void>
  publish(release: ForgeRelease, makeLatest: boolean): Promise<ForgeRelease>
  // deployments
  createDeployment(deployment: NewDeployment): Promise<{ readonly id: number }>
  setDeploymentStatus(id: number, status: DeploymentStatus): Promise<void>
  /** The names of the repository's environments. */
  environments(): Promise<readonly string[]>
}

export interface ForgeCommit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
}
export interface ForgeTag {
  readonly name: string
  readonly commit: string
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
  readonly uploadUrl: string
  readonly assets: readonly { readonly name: string; readonly size: number }[]
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
