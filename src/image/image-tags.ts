import { createHash } from 'node:crypto'
import { ActionError } from '../errors.ts'
import { isTag, longestTag } from './image-grammar.ts'

/**
 * A name as an image tag (image-grammar.ts). What is illegal becomes
 * `-`, an illegal first character `_`. A name that has to be cut ends in 8 hex digits of its SHA-256, so that
 * two long branches never share a tag.
 */
export function tagSlug(name: string): string {
  const legal = name.replace(/[^a-zA-Z0-9._-]+/g, '-').replace(/^[^a-zA-Z0-9_]/, '_')
  if (legal.length === 0) return '_'
  if (legal.length <= longestTag) return legal
  const tail = `-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
  return legal.slice(0, longestTag - tail.length) + tail
}

/** `sha-` and the first 12 digits of the commit: the tag that never moves. */
export function commitTag(commit: string): string {
  return `sha-${commit.slice(0, 12)}`
}

/**
 * The tag that a git ref gives: slug of the branch or tag, `pr-<n>` for a pull request; undefined for any
 * other ref. `+` (build metadata) becomes `_` in tags, since OCI has no `+`.
 */
export function refTag(ref: string): string | undefined {
  const [, kind, name = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? []
  if (kind === 'heads') return tagSlug(name)
  if (kind === 'tags') return tagSlug(name.replaceAll('+', '_'))
  const number = kind === 'pull' ? /^(\d+)\//.exec(name)?.[1] : undefined
  return number === undefined ? undefined : `pr-${number}`
}

export interface TagSource {
  readonly commit: string
  readonly ref: string
  /** Tags that the caller adds; used as they are. */
  readonly extra: readonly string[]
}

/** All tags of a build, the commit's first, each once. Errors: `input-invalid`, naming every illegal extra tag. */
export function imageTags({ commit, ref, extra }: TagSource): readonly string[] {
  const illegal = extra.filter((tag) => !isTag(tag))
  if (illegal.length > 0) {
    throw new ActionError({
      code: 'input-invalid',
      message: `input 'tags' has ${illegal.length} illegal image tag(s)`,
      problems: illegal.map((tag) => ({ message: `input 'tags': '${tag}' is not an image tag` })),
      remedy: 'Give tags alone, without the repository: letters, digits, `_`, `.` and `-`, at most 128.',
    })
  }
  const fromRef = refTag(ref)
  return [...new Set([commitTag(commit), ...(fromRef === undefined ? [] : [fromRef]), ...extra])]
}
