/**
 * The order in which objects are written. Between waves only that is waited for which the next one needs:
 * definitions Established, namespaces Active, Jobs complete. Whatever becomes ready only together with its
 * workload (Services, claims, autoscalers, Ingress) is judged at the end; waiting for it here would deadlock.
 */
export const waveNames = [
  'definitions',
  'namespaces',
  'accounts',
  'policies',
  'configuration',
  'jobs',
  'services',
  'workloads',
  'scaling',
  'routes',
] as const
export type WaveName = (typeof waveNames)[number]
