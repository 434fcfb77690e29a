import { defined } from '../defined.ts'
import { ActionError } from '../errors.ts'
import { isDigest } from './digest.ts'
import { hostSource, isTag, repositorySource } from './image-grammar.ts'

/** An image reference taken apart by the grammar of distribution/reference. */
export interface ImageRef {
  /** Host with optional port; `docker.io` when the text names none. */
  readonly registry: string
  /** Path without the host; `library/` is added to one-word names of docker.io. */
  readonly repository: string
  readonly tag?: string
  /** `sha256:` and 64 hex digits. */
  readonly digest?: string
}

const repositoryPattern = new RegExp(`^${repositorySource}$`)
const hostPattern = new RegExp(`^${hostSource}$`)

/**
 * Takes an image reference apart: the host may hold a port, the tag follows the last colon after the last
 * slash, a digest follows `@`. Errors: `image-invalid`.
 */
export function parseImageRef(text: string): ImageRef {
  const [named = '', digest, ...tooMany] = text.split('@')
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  const name = colon < 0 ? named : named.slice(0, colon)
  const tag = colon < 0 ? undefined : named.slice(colon + 1)
  const { registry, repository } = splitHost(name)
  const problem =
    (tooMany.length > 0 && 'has more than one "@"') ||
    (!hostPattern.test(registry) && `"${registry}" is not a registry host`) ||
    (!repositoryPattern.test(repository) && `"${repository}" is not a repository name (lower case only)`) ||
    (tag !== undefined && !isTag(tag) && `"${tag}" is not a tag`) ||
    (digest !== undefined && !isDigest(digest) && `"${digest}" is not a sha256 digest`)
  if (problem !== false) {
    throw new ActionError({ code: 'image-invalid', message: `image '${text}': ${problem}` })
  }
  return {
    registry,
    repository,
    ...defined({ tag, digest }),
  }
}

function splitHost(name: string): { registry: string; repository: string } {
  const slash = name.indexOf('/')
  const first = slash < 0 ? '' : name.slice(0, slash)
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  if (isHost) {
    const registry = first === 'index.docker.io' ? 'docker.io' : first
    return { registry, repository: withLibrary(registry, name.slice(slash + 1)) }
  }
  return { registry: 'docker.io', repository: withLibrary('docker.io', name) }
}

function withLibrary(registry: string, repository: string): string {
  return registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository
}

/** `registry/repository`, without tag and digest. */
export function formatRepository(image: ImageRef): string {
  return `${image.registry}/${image.repository}`
}

/** The whole reference; a digest wins over a tag, so the text never names two things. */
export function formatImageRef(image: ImageRef): string {
  const name = formatRepository(image)
  if (image.digest !== undefined) return `${name}@${image.digest}`
  return image.tag === undefined ? name : `${name}:${image.tag}`
}

/** Whether two references name the same repository, compared whole and never by prefix. */
export function sameRepository(a: ImageRef, b: ImageRef): boolean {
  return a.registry.toLowerCase() === b.registry.toLowerCase() && a.repository === b.repository
}
