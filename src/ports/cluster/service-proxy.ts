/** Reaches into a cluster through its API server: no way in for the runner itself is needed. */
export interface ServiceProxy {
  /**
   * One GET to a port of a Service; redirects are not followed, and an answer is never asked for twice. How long
   * it may take is the signal's. Errors: as in ./index.ts, `config-invalid` for a path that leads elsewhere.
   */
  getFromService(request: ServiceRequest, signal?: AbortSignal): Promise<ServiceAnswer>
}

export interface ServiceRequest {
  readonly namespace: string
  readonly service: string
  /** Name or number of the Service's port. */
  readonly port: string | number
  /** How the API server speaks to the pods; it does not check their certificates. */
  readonly scheme: 'http' | 'https'
  /** From the first slash on, with its query. */
  readonly path: string
  /** More of the body than this is not read. */
  readonly mostBytes: number
}

export type ServiceAnswer =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly body: string
      /** The body was longer than `mostBytes`. */
      readonly truncated: boolean
    }
  /** In the API server's words: no such Service, no endpoints, no connection to them. */
  | { readonly kind: 'unreachable'; readonly status: number; readonly message: string }
