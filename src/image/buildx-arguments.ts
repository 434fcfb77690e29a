import type { BuildRequest } from './build-request.ts'
import { ociAnnotations } from './oci-labels.ts'

/** Where the builder finds its input and puts its answer. */
export interface BuildPlaces {
  /** Build context for the command line. */
  readonly context: string
  /** Dockerfile for the command line. */
  readonly file: string
  readonly metadataFile: string
}

/**
 * The arguments of `docker` for one build. Provenance is explicit because buildx's default depends on the
 * repository being public; annotations go to manifest and index, or a package page stays empty.
 */
export function buildxArguments(request: BuildRequest, places: BuildPlaces): readonly string[] {
  const annotations = request.push ? ociAnnotations(request.labels) : {}
  return [
    'buildx',
    'build',
    '--progress=plain',
    `--file=${places.file}`,
    `--metadata-file=${places.metadataFile}`,
    ...(request.target === undefined ? [] : [`--target=${request.target}`]),
    ...(request.platforms.length === 0 ? [] : [`--platform=${request.platforms.join(',')}`]),
    ...request.tags.map((tag) => `--tag=${tag}`),
    ...pairs('--label', request.labels),
    ...pairs('--annotation', annotations, 'manifest,index:'),
    ...pairs('--build-arg', { SOURCE_DATE_EPOCH: String(request.sourceDateEpochS), ...request.buildArgs }),
    ...request.cacheFrom.map((source) => `--cache-from=${source}`),
    ...request.cacheTo.map((target) => `--cache-to=${target}`),
    ...(request.push ? ['--provenance=mode=max', '--push'] : []),
    places.context,
  ]
}

function pairs(flag: string, values: Readonly<Record<string, string>>, prefix = ''): readonly string[] {
  return Object.entries(values).map(([name, value]) => `${flag}=${prefix}${name}=${value}`)
}
