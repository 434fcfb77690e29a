/** Small workloads for trials; `container` replaces parts of the only container. */

type Fields = Readonly<Record<string, unknown>>

/** A program that stays, and ends at once when it is told to. */
const stays = ['sh', '-c', 'trap exit TERM; while true; do sleep 1 & wait; done']

export function script(text: string): { readonly command: readonly string[] } {
  return { command: ['sh', '-c', text] }
}

export function podSpec(image: string, container: Fields = {}, spec: Fields = {}): Fields {
  return {
    terminationGracePeriodSeconds: 1,
    containers: [{ name: 'app', image, command: stays, ...container }],
    ...spec,
  }
}

interface Workload {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly [field: string]: unknown
}

export function workload(kind: string, name: string, pod: Fields, spec: Fields = {}): Workload {
  const labels = { app: name }
  const isJob = kind === 'Job'
  return {
    apiVersion: isJob ? 'batch/v1' : 'apps/v1',
    kind,
    metadata: { name },
    spec: {
      ...(!isJob && { selector: { matchLabels: labels } }),
      ...(kind === 'StatefulSet' && { serviceName: name }),
      template: { metadata: { labels }, spec: isJob ? { restartPolicy: 'Never', ...pod } : pod },
      ...spec,
    },
  }
}

export function service(name: string, app: string): Workload {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: { selector: { app }, ports: [{ port: 80, targetPort: 8080 }] },
  }
}

export function configMap(name: string): Workload {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { greeting: 'hello' } }
}
