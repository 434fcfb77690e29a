/**
 * slipway.yml of the service repository, read. Environments stand in promotion order. What an input of an
 * action or workflow says wins over this file.
 */
export interface SlipwayConfig {
  /** Service name; the repository's name when absent. */
  readonly service: string
  /** How the manifests write the service's own image when that is not the repository pushed to, e.g. `parcel`. */
  readonly imageName?: string
  readonly environments: readonly EnvironmentConfig[]
}

export interface EnvironmentConfig {
  readonly name: string
  /** Folder, relative to the workspace; `kubernetes/<name>` by default. */
  readonly manifests: string
  readonly namespace?: string
  /** `name` of a context in the kubeconfig; the current one when absent. */
  readonly context?: string
  /** Public address, shown on the environment and in the summary. */
  readonly url?: string
  readonly timeoutMs: number
  /** True for the last environment unless said otherwise; goes into the Deployment record. */
  readonly production: boolean
}
