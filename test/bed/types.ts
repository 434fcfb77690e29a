/** One running test bed: every part real, in namespaces of its own (docs/test-bed.md). */
export interface Bed {
  readonly number: number
  /** Scratch folder of this bed: sockets, certificates, logs. */
  readonly folder: string
  /** Administrator's kubeconfig; the API server answers from the host. */
  readonly kubeconfig: string
  /** `host:port`, the same name on the host and in the cluster; TLS with `caFile`. */
  readonly registry: string
  /** CA of the registry and the API server, PEM. Child processes get it as NODE_EXTRA_CA_CERTS, SSL_CERT_FILE. */
  readonly caFile: string
  /** Folder with kubectl, helm3, helm4, docker (client) and the others, for PATH. */
  readonly toolsFolder: string
  /** DOCKER_CONFIG with the buildx plug-in and a current remote builder. */
  readonly dockerConfig: string
  /** Environment for a child process that works on this bed: PATH, KUBECONFIG not included, DOCKER_CONFIG, CA. */
  readonly env: Readonly<Record<string, string>>
  down(): Promise<void>
}

export interface BedOptions {
  readonly onProgress?: (line: string) => void
  /** An existing cluster and registry instead of the bed's own. */
  readonly existing?: { readonly kubeconfig: string; readonly registry: string }
}

/** Why the bed cannot run here, each with what to do; empty when it can. */
export interface Missing {
  readonly what: string
  readonly remedy: string
}
