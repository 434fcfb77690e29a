/** The repository itself. */
export interface Repository {
  defaultBranch(): Promise<{ readonly name: string; readonly commit: string }>
  /** The id of the folder of workflow files at a commit; undefined when there is none. */
  workflowsId(commit: string): Promise<string | undefined>
}
