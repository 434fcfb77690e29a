import type { AddressPlan } from './address-plan.ts'
import type { ApiClient } from './api.ts'

/** Service kube-dns and its endpoint: CoreDNS runs beside the node, not in a pod. */
export function nameServiceObjects(plan: AddressPlan): { readonly path: string; readonly body: unknown }[] {
  const ports = [
    { name: 'dns', port: 53, protocol: 'UDP' },
    { name: 'dns-tcp', port: 53, protocol: 'TCP' },
  ]
  const metadata = {
    name: 'kube-dns',
    namespace: 'kube-system',
    labels: { 'kubernetes.io/service-name': 'kube-dns' },
  }
  const endpoints = [{ addresses: [plan.nodeAddress], conditions: { ready: true } }]
  return [
    {
      path: '/api/v1/namespaces/kube-system/services',
      body: {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { ...metadata, labels: { 'k8s-app': 'kube-dns' } },
        spec: { clusterIP: plan.dnsServiceAddress, ports },
      },
    },
    {
      path: '/apis/discovery.k8s.io/v1/namespaces/kube-system/endpointslices',
      body: {
        apiVersion: 'discovery.k8s.io/v1',
        kind: 'EndpointSlice',
        metadata,
        addressType: 'IPv4',
        endpoints,
        ports,
      },
    },
  ]
}

/** Creates them. The API server must be ready. */
export async function createNameService(plan: AddressPlan, api: ApiClient): Promise<void> {
  for (const { path, body } of nameServiceObjects(plan)) {
    const reply = await api.post(`${plan.apiServer}${path}`, body)
    if (reply.status !== 201) throw new Error(`POST ${path}: ${reply.status} ${reply.body}`)
  }
}
