/** All addresses and names of one bed. Beds differ in every one of them, so they run side by side. */
export interface AddressPlan {
  readonly number: number
  /** The host's end of the cable. */
  readonly hostAddress: string
  /** The machine's end: API server, registry and the node listen here, for host and pods alike. */
  readonly nodeAddress: string
  readonly nodeName: string
  readonly serviceRange: string
  readonly podRange: string
  /** ClusterIP of Service default/kubernetes: the first of the range, as the API server takes it. */
  readonly apiServiceAddress: string
  /** ClusterIP of Service kube-system/kube-dns. */
  readonly dnsServiceAddress: string
  readonly apiServer: string
  readonly registry: string
  /** Name of the host's end; 15 characters is Linux's limit. */
  readonly linkName: string
  /** Name of the bed's control group in every hierarchy. */
  readonly cgroupName: string
}

/** Fifteen: the service ranges share 10.78.0.0/16 in blocks of /20, the first of which stays free. */
export const highestBedNumber = 15

/** The plan of bed `number`; `id` makes link and cgroup names unique over time, so that a sweep never hits a new bed. */
export function planAddresses(number: number, id: string): AddressPlan {
  if (!Number.isInteger(number) || number < 1 || number > highestBedNumber) {
    throw new RangeError(`bed numbers go from 1 to ${highestBedNumber}, not ${number}`)
  }
  const nodeAddress = `10.77.${number}.2`
  const services = `10.78.${number * 16}`
  return {
    number,
    hostAddress: `10.77.${number}.1`,
    nodeAddress,
    nodeName: `bed-${number}`,
    serviceRange: `${services}.0/20`,
    podRange: `10.${80 + number}.0.0/16`,
    apiServiceAddress: `${services}.1`,
    dnsServiceAddress: `${services}.10`,
    apiServer: `https://${nodeAddress}:6443`,
    registry: `${nodeAddress}:5000`,
    linkName: `slw${number}-${id}`,
    cgroupName: `slipway-${number}-${id}`,
  }
}
