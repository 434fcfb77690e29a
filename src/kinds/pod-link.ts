/**
 * How the pods of an object are found, and which of them are of its present revision. Owner UIDs decide what
 * belongs where, never labels alone: labels match old pods and strangers.
 * - `itself`: the object is the pod.
 * - `owned`: it controls its pods; they have no revisions.
 * - `owned-by-hash`: the pods of the present revision carry `status.updateRevision` as their revision hash.
 * - `owned-by-generation`: they carry the generation of its pod template.
 * - `through-replica-sets`: its ReplicaSets control the pods; the newest one is the present revision.
 */
export type PodLink = 'itself' | 'owned' | 'owned-by-hash' | 'owned-by-generation' | 'through-replica-sets'
