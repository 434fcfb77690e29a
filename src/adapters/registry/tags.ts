import { formatRepository, type ImageRef } from '../../image/image-ref.ts'
import { bodyOf, registryFailure, parseObject, unexpected } from './answer.ts'
import { registryUrl } from './address.ts'
import type { Session } from './session.ts'

/** Tags a page; Amazon's registry refuses more. */
const pageSize = 1_000
/** A million tags: what goes on after that does not end. */
const mostPages = 1_000

/** Every tag of a repository, page by page (distribution-spec, "Listing Tags"). Errors: `registry-failed`. */
export async function readTags(
  session: Session,
  image: ImageRef,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const tags: string[] = []
  let path: string | undefined = `${image.repository}/tags/list?n=${pageSize}`
  for (let page = 1; path !== undefined; page += 1) {
    if (page > mostPages)
      throw registryFailure(`the tags of ${formatRepository(image)} do not end after ${mostPages} pages`)
    const response: Response = await session({ method: 'GET', path, image, rights: 'pull', signal })
    tags.push(...(await tagsIn(response, image, signal)))
    path = nextPath(response.headers.get('link'), image, path)
  }
  return tags
}

/** Some registries keep a repository without tags and answer `null`, others forget it and answer 404. */
async function tagsIn(
  response: Response,
  image: ImageRef,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const what = `the tags of ${formatRepository(image)}`
  const bytes = await bodyOf(response, { what, signal })
  if (response.status === 404) return []
  if (!response.ok) throw unexpected(image, response.status)
  const { tags } = parseObject(bytes, what)
  if (tags === null || tags === undefined) return []
  if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')) return tags
  throw registryFailure(`the answer of the registry for ${what} holds no list of names`)
}

/**
 * Where the next page is, below `/v2/`; undefined after the last one. The link may be relative; its scheme is
 * not looked at, since a registry behind a proxy may not know its own. The request goes to the registry itself.
 */
function nextPath(link: string | null, image: ImageRef, current: string): string | undefined {
  const target = /<([^>]*)>\s*;[^,]*\brel\s*=\s*"?next\b/i.exec(link ?? '')?.[1]
  if (target === undefined) return undefined
  const here = new URL(`${registryUrl(image.registry)}/v2/${current}`)
  const next = URL.canParse(target, here.href) ? new URL(target, here) : undefined
  if (next?.host === here.host && next.pathname.startsWith('/v2/') && next.href !== here.href)
    return next.pathname.slice('/v2/'.length) + next.search
  throw registryFailure(
    `the tags of ${formatRepository(image)} go on at '${target}', which is no page of this registry`,
  )
}
