import { defined } from '../../defined.ts'
import type { BuildRequest } from '../../image/build-request.ts'
import { formatRepository, type ImageRef } from '../../image/image-ref.ts'
import { imageTags } from '../../image/image-tags.ts'
import { ociLabels } from '../../image/oci-labels.ts'
import { runUrl } from '../../release/run-url.ts'
import type { BuildFacts, BuildInputs } from './facts.ts'

export interface BuildPlan {
  readonly request: BuildRequest
  /** The repository, without tag and digest. */
  readonly image: ImageRef
  readonly commit: string
  /** `owner/name` of the source. */
  readonly source: string
  readonly buildUrl: string
  readonly earlierDigest: string | undefined
}

/** Works out tags, labels and the whole request. Errors: `input-invalid` for illegal tags. */
export function planBuild(inputs: BuildInputs, facts: BuildFacts): BuildPlan {
  const { context, commit, commitTimeMs } = facts
  const repositoryUrl = `${context.serverUrl}/${context.repository}`
  const title = context.repository.split('/').at(-1) ?? context.repository
  const tags = imageTags({ commit, ref: context.ref, extra: inputs.tags })
  const request: BuildRequest = {
    context: inputs.context,
    file: inputs.file,
    ...defined({ target: inputs.target }),
    platforms: inputs.platforms,
    tags: inputs.push ? tags.map((tag) => `${formatRepository(inputs.image)}:${tag}`) : [],
    labels: ociLabels({ repositoryUrl, title, commit, ref: context.ref, commitTimeMs }, inputs.labels),
    buildArgs: inputs.buildArgs,
    push: inputs.push,
    cacheFrom: inputs.cacheFrom,
    cacheTo: inputs.cacheTo,
    sourceDateEpochS: Math.floor(commitTimeMs / 1_000),
  }
  const { registry, repository } = inputs.image
  const buildUrl = runUrl(context)
  const source = context.repository
  return {
    request,
    image: { registry, repository },
    commit,
    source,
    buildUrl,
    earlierDigest: facts.earlierDigest,
  }
}
