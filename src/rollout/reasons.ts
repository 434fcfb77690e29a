/**
 * What a signal of a pod or container means for the release. One table: counts and graces are data, and every
 * failure names its row. Classes: fatal (after count or grace, whichever comes first), suspicious (shown, the
 * wait goes on), infrastructure (not the release's fault). Rows are tried in order; the first match counts.
 */
export interface ReasonRule {
  readonly id: string
  readonly class: 'fatal' | 'suspicious' | 'infrastructure'
  readonly on: 'waiting' | 'exit' | 'pod' | 'event' | 'creation'
  /** Kubernetes' own words. */
  readonly reasons: readonly string[]
  /** Tested on the message without quoted names. */
  readonly message?: RegExp
  /** Fatal when it has been there this long. 0: at once. */
  readonly graceMs?: number
  /** Fatal at this many attempts (restarts for exits). */
  readonly count?: number
  readonly hint: string
}

const pullReasons = ['ErrImagePull', 'ImagePullBackOff']
const startReasons = ['RunContainerError', 'ContainerCannotRun', 'StartError']

export const reasonRules: readonly ReasonRule[] = [
  // images
  {
    id: 'image-name',
    class: 'fatal',
    on: 'waiting',
    reasons: ['InvalidImageName'],
    graceMs: 0,
    hint: 'The image reference in the manifest does not parse.',
  },
  {
    id: 'image-never-pulled',
    class: 'fatal',
    on: 'waiting',
    reasons: ['ErrImageNeverPull'],
    graceMs: 0,
    hint: 'imagePullPolicy is Never and the node does not have the image.',
  },
  {
    id: 'image-denied',
    class: 'fatal',
    on: 'waiting',
    reasons: pullReasons,
    graceMs: 60_000,
    message: /unauthorized|denied|authorization failed|authentication required|\b40[13]\b/i,
    hint: 'Check imagePullSecrets of the pod or its ServiceAccount: the node may not pull this image.',
  },
  {
    // A registry hiccup answers "not found" too: it has to be seen again (Shopify/krane#819).
    id: 'image-missing',
    class: 'fatal',
    on: 'waiting',
    reasons: pullReasons,
    graceMs: 15_000,
    message: /not found|manifest unknown|no match for platform|does not exist|\b404\b/i,
    hint: 'The registry has no such image for this platform: check digest, repository and platform.',
  },
  {
    id: 'image-transient',
    class: 'suspicious',
    on: 'waiting',
    reasons: pullReasons,
    hint: 'The registry did not answer properly; the kubelet tries again.',
  },
  // starting
  {
    id: 'config-cache',
    class: 'suspicious',
    on: 'waiting',
    reasons: ['CreateContainerConfigError'],
    message: /failed to sync .* cache/i,
    hint: 'The kubelet has not read the ConfigMap or Secret yet.',
  },
  {
    // The Secret may arrive a moment later (Shopify/krane#885).
    id: 'config-missing',
    class: 'fatal',
    on: 'waiting',
    reasons: ['CreateContainerConfigError'],
    graceMs: 60_000,
    hint: 'A Secret, ConfigMap or key that the container names is not there.',
  },
  {
    id: 'create-error',
    class: 'fatal',
    on: 'waiting',
    reasons: ['CreateContainerError'],
    count: 2,
    graceMs: 15_000,
    hint: 'The container runtime cannot make this container from its spec.',
  },
  {
    id: 'exec-format',
    class: 'fatal',
    on: 'exit',
    reasons: [...startReasons, 'Error'],
    count: 1,
    message: /exec format error/i,
    hint: 'The image was built for another processor than the node has.',
  },
  {
    id: 'start-error',
    class: 'fatal',
    on: 'exit',
    reasons: startReasons,
    count: 2,
    message: /not found|no such file|permission denied|not a directory|is a directory/i,
    hint: 'command or args name something that the image does not have, or may not run.',
  },
  {
    // Exit 128 without a word about the file is trouble of the node.
    id: 'start-trouble',
    class: 'suspicious',
    on: 'exit',
    reasons: startReasons,
    hint: 'The container runtime could not start the container.',
  },
  // running
  {
    id: 'out-of-memory',
    class: 'fatal',
    on: 'exit',
    reasons: ['OOMKilled'],
    count: 2,
    hint: 'The container needs more memory than its limit: raise resources.limits.memory or find the leak.',
  },
  {
    // Programs that wait for a database crash once or twice (GoogleContainerTools/skaffold#5210): count, not the first.
    id: 'crash-loop',
    class: 'fatal',
    on: 'exit',
    reasons: ['*'],
    count: 3,
    hint: 'The program ends again and again: read its last lines below.',
  },
  // pods
  {
    id: 'evicted',
    class: 'infrastructure',
    on: 'pod',
    reasons: [
      'Evicted',
      'Preempting',
      'NodeLost',
      'NodeShutdown',
      'Terminated',
      'NodeAffinity',
      'DisruptionTarget',
    ],
    hint: 'The node gave the pod up; its controller makes another one.',
  },
  {
    // An autoscaler may bring a node (GoogleContainerTools/skaffold#8972).
    id: 'unschedulable',
    class: 'fatal',
    on: 'pod',
    reasons: ['Unschedulable'],
    graceMs: 120_000,
    message: /untolerated taint|node affinity|node selector|volume node affinity/i,
    hint: 'No node matches: check tolerations, node selector, affinity and the zone of the volumes.',
  },
  {
    id: 'no-room',
    class: 'suspicious',
    on: 'pod',
    reasons: ['Unschedulable'],
    hint: 'No node has room: lower the requests or add a node.',
  },
  // only visible in events
  {
    id: 'mount',
    class: 'fatal',
    on: 'event',
    reasons: ['FailedMount', 'FailedAttachVolume'],
    graceMs: 120_000,
    hint: 'A volume cannot be mounted: check that its claim, Secret or ConfigMap exists.',
  },
  // pods that cannot even be made
  {
    id: 'webhook-denied',
    class: 'fatal',
    on: 'creation',
    reasons: ['FailedCreate'],
    graceMs: 0,
    message: /admission webhook .*denied/i,
    hint: 'An admission webhook of the cluster refuses these pods.',
  },
  {
    id: 'creation-blip',
    class: 'suspicious',
    on: 'creation',
    reasons: ['FailedCreate'],
    message: /PriorityClass|Unauthorized/i,
    hint: 'The controller tries again.',
  },
  {
    // Quota can free up, the account may come.
    id: 'creation-forbidden',
    class: 'fatal',
    on: 'creation',
    reasons: ['FailedCreate'],
    graceMs: 30_000,
    message:
      /exceeded quota|violates PodSecurity|service ?account .*not found|error looking up service account/i,
    hint: 'The namespace does not allow these pods: see the message.',
  },
  {
    id: 'creation-failed',
    class: 'suspicious',
    on: 'creation',
    reasons: ['FailedCreate'],
    hint: 'The controller cannot make pods; it tries again.',
  },
]

/** Equal exits on this many pods, this often each, doom a rollout before the crash count does. */
export const repeatedExits = { pods: 2, exits: 2 } as const
/** A pod of the old revision that is not Ready for this long blocks a StatefulSet (kubernetes/kubernetes#67250). */
export const stuckPodGraceMs = 60_000

/** The row that a signal falls under; undefined when none does. */
export function ruleFor(on: ReasonRule['on'], reason: string, message: string): ReasonRule | undefined {
  const words = message.replaceAll(/"[^"]*"/g, '""')
  return reasonRules.find(
    (rule) =>
      rule.on === on &&
      (rule.reasons.includes('*') || rule.reasons.includes(reason)) &&
      (rule.message === undefined || rule.message.test(words)),
  )
}
