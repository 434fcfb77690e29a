import { entry, list, text } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
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

/** The containers of a pod whose image comes from a promoted repository. */
export function promotedImages(
  pod: KubernetesObject,
  digests: Observation['digests'],
): readonly RunningImage[] {
  const spec = entry(pod, 'spec')
  const states = new Map(containersOf(pod).map((state) => [state.name, state]))
  return [...list(spec, 'initContainers'), ...list(spec, 'containers')].flatMap((container) => {
    const repository = repositoryOf(text(container, 'image') ?? '')
    const wanted = repository === undefined ? undefined : digests[repository]
    const name = text(container, 'name') ?? ''
    if (repository === undefined || wanted === undefined) return []
    return [
      {
        pod: pod.metadata.name,
        container: name,
        repository,
        digest: digestOf(states.get(name)?.imageId ?? ''),
        wanted,
      },
    ]
  })
}

function repositoryOf(image: string): string | undefined {
  try {
    return formatRepository(parseImageRef(image))
  } catch {
    return undefined
  }
}

/** Runtimes write `docker-pullable://REPOSITORY@DIGEST`, `REPOSITORY@DIGEST`; an id without `@` is not a manifest's. */
function digestOf(imageId: string): string | undefined {
  return /@(sha256:[0-9a-f]{64})$/.exec(imageId)?.[1]
}

/** Failed when a pod runs another digest of a promoted repository. */
export function mismatchVerdict(
  observation: Observation,
  pods: readonly KubernetesObject[],
): Verdict | undefined {
  for (const pod of pods) {
    const other = promotedImages(pod, observation.digests).find(
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
      ...(node !== undefined && { node }),
    }
    return { state: 'failed', cause }
  }
  return undefined
}

/** Whether every promoted container of these pods is known to run its digest. */
export function isProven(observation: Observation, pods: readonly KubernetesObject[]): boolean {
  return pods.every((pod) =>
    promotedImages(pod, observation.digests).every(({ digest, wanted }) => digest === wanted),
  )
}
