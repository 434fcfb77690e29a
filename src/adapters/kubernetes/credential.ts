/** What a request carries to prove who is asking. */
export interface Credential {
  readonly authorization?: string
  readonly certificate?: string
  readonly key?: string
  /** Milliseconds since the epoch; undefined when nothing says so. */
  readonly expiresAtMs?: number
}
