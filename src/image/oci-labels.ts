import { defined } from '../defined.ts'
/** What the labels of an image are taken from. */
export interface LabelSource {
  /** `https://github.com/owner/name`. */
  readonly repositoryUrl: string
  /** Name of the repository without its owner. */
  readonly title: string
  readonly commit: string
  /** The git ref in full. */
  readonly ref: string
  /** Time of the commit, not of the build: the same commit gives the same labels. */
  readonly commitTimeMs: number
}

const prefix = 'org.opencontainers.image.'

/**
 * The labels of the OCI image-spec annotations (predefined keys) that are known here; the caller's win.
 * `source` is what links a GHCR package with its repository. `version` is set on tags only.
 */
export function ociLabels(
  source: LabelSource,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const tag = /^refs\/tags\/(.+)$/.exec(source.ref)?.[1]
  return {
    [`${prefix}title`]: source.title,
    [`${prefix}url`]: source.repositoryUrl,
    [`${prefix}source`]: source.repositoryUrl,
    [`${prefix}revision`]: source.commit,
    [`${prefix}created`]: isoSeconds(source.commitTimeMs),
    [`${prefix}ref.name`]: source.ref,
    ...defined({ [`${prefix}version`]: tag }),
    ...own,
  }
}

/** The labels that are written as annotations too: package pages of an index show nothing else. */
export function ociAnnotations(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => name.startsWith(prefix)))
}

function isoSeconds(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d+Z$/, 'Z')
}
