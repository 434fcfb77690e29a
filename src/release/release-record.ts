import { ActionError } from '../errors.ts'
import { isPinned } from '../image/digest.ts'

/**
 * The release record: born in build-push-image, travels by job output, Deployment payload and release asset.
 * Contract: schema/release-record.schema.json; a change of meaning raises `schemaVersion`.
 */
export interface ReleaseRecord {
  readonly schemaVersion: 1
  /** `owner/name` of the source. */
  readonly repository: string
  readonly commit: string
  /** `registry/repository@sha256:...`: the release itself. */
  readonly image: string
  /** Names for people, at the time of the build. */
  readonly tags: readonly string[]
  /** Semantic version, once tag-release has given one. */
  readonly version?: string
  /** ISO 8601, UTC. Absent, as the next, when the image was found in the registry by its commit. */
  readonly builtAt?: string
  readonly buildUrl?: string
}

const commitPattern = /^[0-9a-f]{40}$/

/** Reads a record that came as JSON from another job. Errors: `input-invalid`, naming the first bad field. */
export function readReleaseRecord(value: unknown): ReleaseRecord {
  const bad = badFieldOf(value)
  if (bad === undefined) return value as ReleaseRecord
  throw new ActionError({
    code: 'input-invalid',
    message: `input 'release': field "${bad}" is missing or malformed in the release record`,
    remedy: 'Pass the output `release` of build-push-image on unchanged.',
  })
}

/** The first field that keeps a value from being a release record; undefined when it is one. */
export function badFieldOf(value: unknown): string | undefined {
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const text = (field: string): boolean => typeof record[field] === 'string' && record[field] !== ''
  const checks: readonly (readonly [string, boolean])[] = [
    ['schemaVersion', record['schemaVersion'] === 1],
    ['repository', text('repository')],
    ['commit', text('commit') && commitPattern.test(String(record['commit']))],
    ['image', text('image') && isPinned(String(record['image']))],
    ['tags', Array.isArray(record['tags']) && record['tags'].every((tag) => typeof tag === 'string')],
    ['builtAt', record['builtAt'] === undefined || text('builtAt')],
    ['buildUrl', record['buildUrl'] === undefined || text('buildUrl')],
  ]
  return checks.find(([, good]) => !good)?.[0]
}
