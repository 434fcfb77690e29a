/** Releases with their notes and assets. */
export interface Releases {
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
