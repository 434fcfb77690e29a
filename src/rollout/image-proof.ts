import { defined } from '../defined.ts'
import { type Entry, entry, list, text } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { namedDigest } from '../image/digest.ts'
import { formatRepository, parseImageRef } from '../image/image-ref.ts'
import { containersOf } from './findings.ts'
import type { Observation, Verdict } from './verdict.ts'

/** What one container of a pod was told to run, and what it runs. */
export interface RunningImage {
  readonly pod: string
  readonly container: string
  readonly repository: string
  /** Digest of the running image; undefined while the kubelet has not said. */
  readonly digest: string | undefined
  /** Digest to prove. */
  readonly wanted: string
}

type Promoted = Pick<Observation, 'digests' | 'object'>

/**
 * The containers of a pod that have to run a promoted digest: by their own image, or by what the template says of
 * a container of that name, since a webhook may have put another repository (a mirror) in its place.
 */
export function promotedImages(
  pod: KubernetesObject,
  { digests, object }: Promoted,
): readonly RunningImage[] {
  const states = new Map(containersOf(pod).map((state) => [state.name, state]))
  const template = podTemplate(object)
  const promised = new Map(
    containersIn(template).map((item) => [text(item, 'name'), wantedOf(item, digests)]),
  )
  return containersIn(entry(pod, 'spec')).flatMap((container) => {
    const name = text(container, 'name') ?? ''
    const wanted = wantedOf(container, digests) ?? promised.get(name)
    if (wanted === undefined) return []
    const repository = repositoryOf(container) ?? text(container, 'image') ?? ''
    // Runtimes write `docker-pullable://REPOSITORY@DIGEST`, `REPOSITORY@DIGEST`; an id without `@` is not a manifest's.
    const digest = namedDigest(states.get(name)?.imageId ?? '')
    return [{ pod: pod.metadata.name, container: name, repository, digest, wanted }]
  })
}

function podTemplate(object: KubernetesObject | undefined): Entry {
  return object === undefined ? {} : entry(entry(entry(object, 'spec'), 'template'), 'spec')
}

function containersIn(spec: Entry): readonly Entry[] {
  return [...list(spec, 'initContainers'), ...list(spec, 'containers')]
}

function wantedOf(container: Entry, digests: Observation['digests']): string | undefined {
  const repository = repositoryOf(container)
  return repository === undefined ? undefined : digests[repository]
}

function repositoryOf(container: Entry): string | undefined {
  try {
    return formatRepository(parseImageRef(text(container, 'image') ?? ''))
  } catch {
    return undefined
  }
}

/** Failed when a pod runs another digest of a promoted repository. */
export function mismatchVerdict(
  observation: Observation,
  pods: readonly KubernetesObject[],
): Verdict | undefined {
  for (const pod of pods) {
    const other = promotedImages(pod, observation).find(
      ({ digest, wanted }) => digest !== undefined && digest !== wanted,
    )
    if (other === undefined) continue
    const node = text(entry(pod, 'spec'), 'nodeName')
    const cause = {
      ref: refOf(observation.object ?? pod),
      reason: 'digest-mismatch',
      message: `container ${other.container} runs ${other.repository}@${other.digest ?? ''}, expected ${other.wanted}`,
      rule: 'digest-mismatch: imageID must be the promoted digest',
      hint: 'Something else changed this image (a webhook, another deploy), or the manifest names another digest.',
      pod: other.pod,
      container: other.container,
      ...defined({ node }),
    }
    return { state: 'failed', cause }
  }
  return undefined
}

/** Whether every promoted container of these pods is known to run its digest. */
export function isProven(observation: Observation, pods: readonly KubernetesObject[]): boolean {
  return pods.every((pod) =>
    promotedImages(pod, observation).every(({ digest, wanted }) => digest === wanted),
  )
}
