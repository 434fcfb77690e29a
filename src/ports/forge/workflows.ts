/** Workflows that are started. */
export interface Workflows {
  /** Starts a workflow (file name) at a tag or branch. Needs `actions: write`. */
  dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>
  /** Whether a workflow was dispatched at this ref before. Needs `actions: read`. */
  wasDispatched(workflow: string, ref: string): Promise<boolean>
}
