import { digestSource } from './digest.ts'

/**
 * The grammar of image references (distribution/reference, and the tags of distribution-spec), as sources of
 * patterns: they are matched here and rendered into JSON Schema, so they hold nothing that its dialect lacks.
 */

const word = '[a-z0-9]+'
const component = `${word}(?:(?:\\.|_|__|-+)${word})*`
const withoutDots = `${word}(?:(?:_|__|-+)${word})*`
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'

/** Path of a repository without its host: lower case only. */
export const repositorySource = `${component}(?:/${component})*`

/** Host of a registry, with an optional port; IPv6 in brackets. */
export const hostSource = `(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?`

/** A name without tag and digest. A first part with a dot is a host, so it has to look like one. */
export const nameSource = `(?:${hostSource}/${repositorySource}|${withoutDots}(?:/${component})+|${component})`

export const longestTag = 128
export const tagSource = `[A-Za-z0-9_][A-Za-z0-9._-]{0,${longestTag - 1}}`

/** A whole reference; the digest may be demanded. */
export function referenceSource(digest: 'optional' | 'required'): string {
  return `${nameSource}(?::${tagSource})?(?:@${digestSource})${digest === 'required' ? '' : '?'}`
}

const tagPattern = new RegExp(`^${tagSource}$`)

/** Whether a text is a tag and nothing else. */
export function isTag(text: string): boolean {
  return tagPattern.test(text)
}
