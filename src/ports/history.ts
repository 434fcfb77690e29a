/** Commits, tags and files of the repository: read through GitHub's API, or from a clone. */
export interface History {
  /** Every tag, peeled to its commit. */
  tags(): Promise<readonly HistoryTag[]>
  /** Every branch with its head. */
  branches(): Promise<readonly HistoryTag[]>
  /**
   * What `head` has and `base` has not. `base` undefined: all of head's history. Errors: `history-incomplete`
   * (a shallow clone, or GitHub gave fewer than it counted).
   */
  compare(base: string | undefined, head: string): Promise<Comparison>
  /** Which commits of a range, given newest first as `compare` gave it, change something below one of the paths. */
  touching(paths: readonly string[], range: readonly HistoryCommit[]): Promise<ReadonlySet<string>>
  /** Text of a file as it is at a commit; undefined when there is none. */
  file(path: string, commit: string): Promise<string | undefined>
  /** The full id of a commit, branch or tag; undefined when it is not there. */
  resolve(revision: string): Promise<string | undefined>
}

/** `apart`: `base` is not below `head`, which lacks `missing` of its commits. */
export type Comparison =
  | { readonly kind: 'above'; readonly commits: readonly HistoryCommit[] }
  | { readonly kind: 'apart'; readonly missing: number }

/** Ranges are newest first, children before parents. */
export interface HistoryCommit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
  /** Committer's date, milliseconds since the epoch. */
  readonly committedAtMs: number
}
export interface HistoryTag {
  readonly name: string
  readonly commit: string
}
