import { storedKind } from './stored-kind.ts'

/** Addresses that somebody keeps by hand, for a Service without a selector. */
export const endpoints = storedKind({ group: '', kind: 'Endpoints', wave: 'services' })
export const endpointSlice = storedKind({
  group: 'discovery.k8s.io',
  kind: 'EndpointSlice',
  wave: 'services',
})
