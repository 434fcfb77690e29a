import type { BuildRequest } from '../image/build-request.ts'

/** Builds and pushes one image. */
export interface Builder {
  /**
   * Runs the build and gives the digest that the builder's metadata file names.
   * Errors: `tool-missing`, `build-failed`, `registry-auth-denied`, `registry-failed`, `cancelled`.
   */
  build(request: BuildRequest, onLine: (line: string) => void, signal?: AbortSignal): Promise<BuildResult>
}

export interface BuildResult {
  /** Digest of what was pushed (an index when there are several manifests). Undefined when nothing was pushed. */
  readonly digest: string | undefined
  readonly durationMs: number
}
