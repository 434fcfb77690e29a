import type { ActionError } from '../../src/errors.ts'
import { identityOf } from '../../src/manifest/identity.ts'
import type { KubernetesObject, ObjectRef } from '../../src/manifest/object.ts'
import type {
  ClusterInfo,
  ClusterReader,
  ListQuery,
  ListResult,
  LogQuery,
  ResourceInfo,
  WatchChange,
} from '../../src/ports/cluster/reader.ts'
import { FakeWriter } from './cluster-writer.ts'

type OnChange = (change: WatchChange) => void

/** Objects by kind, looked at anew for every answer: a test may change them on the way. An error is thrown. */
export type HeldObjects = Record<string, readonly KubernetesObject[] | ActionError>

const clusterScoped = ['Namespace', 'CustomResourceDefinition', 'ClusterRole']

/** A cluster in memory: it has what it was given and what is applied; later changes are sent by the test. */
export class FakeCluster extends FakeWriter implements ClusterReader {
  /** Kind of each list. */
  readonly lists: string[] = []
  knownKinds: (apiVersion: string, kind: string) => boolean = () => true
  /** Gets each watch after its first list. */
  watched: (onChange: OnChange) => void = () => undefined
  readonly #held: HeldObjects
  readonly #info: ClusterInfo
  readonly #watches: { kind: string; onChange: OnChange; fail: (error: unknown) => void }[] = []

  constructor(held: HeldObjects = {}, info: Partial<ClusterInfo> = {}) {
    super()
    this.#held = held
    this.#info = { server: 'https://cluster.example', version: 'v1.36.0', ...info }
  }

  /** Sends a change to every watch of this kind. */
  send = (kind: string, change: WatchChange): void =>
    this.#watchesOf(kind).forEach(({ onChange }) => onChange(change))
  /** Ends every watch of this kind with an error. */
  lose = (kind: string, error: ActionError): void => this.#watchesOf(kind).forEach(({ fail }) => fail(error))

  about = async (): Promise<ClusterInfo> => this.#info
  resource = async (apiVersion: string, kind: string): Promise<ResourceInfo | undefined> =>
    this.knownKinds(apiVersion, kind)
      ? { plural: `${kind.toLowerCase()}s`, namespaced: !clusterScoped.includes(kind) }
      : undefined
  read = async (ref: ObjectRef): Promise<KubernetesObject | undefined> =>
    this.live.get(identityOf(ref)) ??
    this.#heldOf(ref.kind).find(({ metadata }) => metadata.name === ref.name)
  list = async ({ kind }: ListQuery): Promise<ListResult> => {
    this.lists.push(kind)
    return { items: this.#itemsOf(kind), resourceVersion: '1' }
  }
  watch = async ({ kind }: ListQuery, onChange: OnChange, signal: AbortSignal): Promise<void> => {
    await Promise.resolve()
    onChange({ type: 'listed', items: this.#itemsOf(kind) })
    this.watched(onChange)
    await new Promise<void>((resolve, fail) => {
      this.#watches.push({ kind, onChange, fail })
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
  }
  log = async ({ previous }: LogQuery): Promise<string | undefined> => (previous ? 'last words\n' : undefined)

  #watchesOf(kind: string) {
    return this.#watches.filter((watch) => watch.kind === kind)
  }

  #itemsOf(kind: string): readonly KubernetesObject[] {
    return [...this.#heldOf(kind), ...[...this.live.values()].filter((object) => object.kind === kind)]
  }

  #heldOf(kind: string): readonly KubernetesObject[] {
    const held = this.#held[kind] ?? []
    if (held instanceof Error) throw held
    return held
  }
}
