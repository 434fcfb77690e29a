/** Everything the builder needs for one image: data only, complete before anything runs. */
export interface BuildRequest {
  /** Build context, relative to the workspace. */
  readonly context: string
  /** Dockerfile, relative to the workspace. */
  readonly file: string
  readonly target?: string
  readonly platforms: readonly string[]
  /** Full references with tags; empty means: build only. */
  readonly tags: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly buildArgs: Readonly<Record<string, string>>
  readonly push: boolean
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  /** Seconds since the epoch of the commit, for reproducible timestamps (SOURCE_DATE_EPOCH). */
  readonly sourceDateEpochS: number
}
