/** What is read from a local clone. */
export interface Git {
  /** The full commit id of a revision, or undefined when it is not there. */
  resolve(revision: string): Promise<string | undefined>
  /** Time of the commit, milliseconds since the epoch; makes image labels reproducible. */
  commitTimeMs(commit: string): Promise<number>
}
