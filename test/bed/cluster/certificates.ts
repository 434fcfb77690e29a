import type { AddressPlan } from './address-plan.ts'

interface CertificateRequest {
  readonly name: string
  readonly commonName: string
  readonly organization?: string
  readonly dnsNames?: readonly string[]
  readonly addresses?: readonly string[]
}

/** What the `certificates` tool reads on stdin. */
export interface CertificatesRequest {
  readonly folder: string
  readonly authority: string
  readonly certificates: readonly CertificateRequest[]
  readonly keyPairs: readonly string[]
}

const apiNames = ['kubernetes', 'default.svc', 'default.svc.cluster.local'].map((suffix, index) =>
  index === 0 ? suffix : `kubernetes.${suffix}`,
)

/**
 * The bed's certificates. Common names and organisations are the users and groups of Kubernetes' bootstrap policy
 * (kubernetes.io "PKI certificates and requirements").
 */
export function requestCertificates(plan: AddressPlan, folder: string): CertificatesRequest {
  const server = { addresses: ['127.0.0.1', plan.nodeAddress], dnsNames: ['localhost', plan.nodeName] }
  return {
    folder,
    authority: `slipway-bed-${plan.number}`,
    keyPairs: ['service-accounts'],
    certificates: [
      {
        name: 'api-server',
        commonName: 'kube-apiserver',
        addresses: [...server.addresses, plan.apiServiceAddress],
        dnsNames: [...server.dnsNames, ...apiNames, 'kubernetes.default'],
      },
      { name: 'kubelet-server', commonName: plan.nodeName, ...server },
      { name: 'registry', commonName: 'registry', ...server },
      { name: 'administrator', commonName: 'administrator', organization: 'system:masters' },
      { name: 'controller-manager', commonName: 'system:kube-controller-manager' },
      { name: 'scheduler', commonName: 'system:kube-scheduler' },
      { name: 'kube-proxy', commonName: 'system:kube-proxy' },
      { name: 'kubelet', commonName: `system:node:${plan.nodeName}`, organization: 'system:nodes' },
    ],
  }
}

/** Users with a kubeconfig of their own, by certificate name. */
export const kubeconfigUsers = [
  'administrator',
  'controller-manager',
  'scheduler',
  'kube-proxy',
  'kubelet',
] as const
