import type { ImageRef } from '../image/image-ref.ts'

/** An OCI registry (distribution-spec 1.1). */
export interface Registry {
  /**
   * Proves, without writing, that the registry answers and accepts the login for pulling from and pushing to
   * this repository. Errors: `registry-auth-denied`, `registry-failed`, `registry-not-found`.
   */
  checkLogin(image: ImageRef, signal?: AbortSignal): Promise<void>
  /**
   * The manifest behind a tag or digest with its exact bytes; undefined when the registry has none.
   * Errors: `registry-auth-denied`, `registry-failed`, `registry-not-found` (host unknown).
   */
  manifest(image: ImageRef, signal?: AbortSignal): Promise<RegistryManifest | undefined>
  /** Writes identical manifest bytes under another tag of the same repository and checks the digest. */
  retag(image: ImageRef, tag: string, signal?: AbortSignal): Promise<void>
  /** Every tag of the repository, unordered; empty when the repository is not there. */
  tags(image: ImageRef, signal?: AbortSignal): Promise<readonly string[]>
  /**
   * The labels of an image; of the first platform's image when it is an index (attestations left out).
   * Errors: those of `manifest`, and `registry-not-found` when there is no such image.
   */
  labels(image: ImageRef, signal?: AbortSignal): Promise<Readonly<Record<string, string>>>
}

export interface RegistryManifest {
  /** `sha256:` and 64 hex digits, computed from the bytes, compared with the server's header. */
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}
