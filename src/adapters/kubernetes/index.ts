import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../../ports/clock.ts'
import type { Cluster } from '../../ports/cluster/index.ts'
import type { Processes } from '../../ports/processes.ts'
import { type BackOff, callsOf } from './calls.ts'
import { clusterOf } from './cluster.ts'
import { type ConnectionOptions, openConnection } from './connection.ts'
import { loginOf } from './credentials.ts'
import { discovery } from './discovery.ts'
import { readKubeconfig } from './kubeconfig.ts'

export interface ClusterOptions extends Partial<ConnectionOptions> {
  /** KUBECONFIG: one path, or several as kubectl takes them. */
  readonly kubeconfigPath: string | undefined
  /** The current context when undefined. */
  readonly context?: string | undefined
  /** Runs credential plug-ins. */
  readonly processes?: Processes
  readonly clock?: Clock
  /** 1 s doubled up to 16 s, five tries, when absent. */
  readonly backOff?: BackOff
}

/** A cluster whose connections are kept until it is closed. */
export type ConnectedCluster = Cluster & { close(): void }

const defaults: ConnectionOptions = {
  environment: {},
  connectWithinMs: 10_000,
  silenceMs: 60_000,
  watchSilenceMs: 120_000,
}
const defaultBackOff: BackOff = { firstMs: 1000, ceilingMs: 16_000, tries: 5 }

const machineClock: Clock = {
  now: () => Date.now(),
  sleep: async (delayMs, signal) => await delay(delayMs, undefined, signal === undefined ? {} : { signal }),
}

/**
 * Gives the API server that a kubeconfig names as the Cluster port. Nothing is sent yet. Errors:
 * `kubeconfig-missing`, `kubeconfig-invalid`.
 */
export async function connectCluster(options: ClusterOptions): Promise<ConnectedCluster> {
  const access = await readKubeconfig(options.kubeconfigPath, options.context)
  const clock = options.clock ?? machineClock
  const environment = options.environment ?? process.env
  const connection = openConnection(access.endpoint, { ...defaults, ...options, environment })
  const login = loginOf(access, { clock, processes: options.processes })
  const server = access.endpoint.server.href.replace(/\/$/, '')
  const calls = callsOf({ connection, login, clock, server, backOff: options.backOff ?? defaultBackOff })
  return { ...clusterOf(calls, discovery(calls)), close: connection.close }
}
