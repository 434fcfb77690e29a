import { setImmediate } from 'node:timers/promises'
import { identityOf } from '../../src/manifest/identity.ts'
import { type KubernetesObject, refOf } from '../../src/manifest/object.ts'
import type { ApplyResult, ClusterWriter } from '../../src/ports/cluster/writer.ts'
import { unused } from './unused.ts'

/** Apply writes whole objects, resource versions count up, answers can be scripted. */
export class FakeWriter implements ClusterWriter {
  /** What was applied, by identity. */
  readonly live = new Map<string, KubernetesObject>()
  /** `Kind/name` of each write that was no dry run. */
  readonly writes: string[] = []
  /** Most requests in flight at once, seen by apply. */
  peak = 0
  /** Gets the first word on every apply; undefined lets it through. */
  answer: (object: KubernetesObject, dryRun: boolean) => ApplyResult | Error | undefined = () => undefined
  /** What the server makes of an applied object, e.g. its status. */
  fill: (object: KubernetesObject) => KubernetesObject = (object) =>
    object.kind === 'Namespace' ? { ...object, status: { phase: 'Active' } } : object
  #version = 0
  #inFlight = 0

  apply = async (object: KubernetesObject, { dryRun }: { dryRun: boolean }): Promise<ApplyResult> => {
    this.#inFlight += 1
    this.peak = Math.max(this.peak, this.#inFlight)
    await setImmediate()
    this.#inFlight -= 1
    const answer = this.answer(object, dryRun)
    if (answer instanceof Error) throw answer
    return answer ?? { kind: 'applied', object: this.#applied(object, dryRun) }
  }
  create = unused('create')
  patch = unused('patch')
  delete = unused('delete')

  #applied(object: KubernetesObject, dryRun: boolean): KubernetesObject {
    const before = this.live.get(identityOf(refOf(object)))
    const after = this.#merged(object, before)
    if (dryRun) return before === undefined ? withoutVersion(after) : after
    this.live.set(identityOf(refOf(object)), after)
    this.writes.push(`${object.kind}/${object.metadata.name}`)
    return after
  }

  #merged(object: KubernetesObject, before: KubernetesObject | undefined): KubernetesObject {
    const { resourceVersion: _, uid, ...metadata } = before?.metadata ?? { name: '' }
    const same =
      before !== undefined &&
      JSON.stringify({ ...before, metadata }) ===
        JSON.stringify({ ...this.fill(object), metadata: object.metadata })
    if (same) return before
    const added = { resourceVersion: String((this.#version += 1)), uid: uid ?? `uid-${object.metadata.name}` }
    return { ...this.fill(object), metadata: { ...object.metadata, ...added } }
  }
}

function withoutVersion(object: KubernetesObject): KubernetesObject {
  const { resourceVersion: _, ...metadata } = object.metadata
  return { ...object, metadata: { ...metadata, name: object.metadata.name } }
}
