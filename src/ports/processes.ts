/** Child processes: an argv array, never a shell. */
export interface Processes {
  /**
   * Runs a tool to its end. A non-zero exit code is a result, not an error.
   * Errors: `tool-missing` when the tool is not on PATH; `cancelled` when the signal was aborted
   * (the child gets SIGTERM, after 5 s SIGKILL).
   */
  run(tool: string, args: readonly string[], options?: RunOptions): Promise<ToolResult>
}

export interface RunOptions {
  readonly signal?: AbortSignal
  /** Added to the environment of the action; undefined removes a name. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly stdin?: string
  /** Absolute; the workspace when absent. */
  readonly folder?: string
  /** Gives `stdout` as it was written, line ends and all, instead of its lines; `onLine` gets none of it. */
  readonly exact?: boolean
  /** Gets each complete line while the tool runs. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void
}

/** How a tool ended, and what it printed. */
export interface ToolResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}
