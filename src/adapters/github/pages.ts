import { inParallel } from '../../in-parallel.ts'

/** The page size of listings; GitHub's maximum. */
export const pageSize = 100

/** Requests at once: more of them run into GitHub's secondary rate limits. */
const mostRequests = 4

/** One page of a listing, with the `Link` header that came with it. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly link: string | undefined
}

/**
 * Everything of a listing. `read` gets page numbers from 1; once the first page says how many there are, the
 * others are read side by side, and without that word one after the other until one is not full.
 */
export async function allPages<T>(read: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const first = await read(1)
  const last = lastPage(first.link)
  const rest = last === undefined ? await inTurn(first, read) : await sideBySide(numbers(2, last), read)
  return [first, ...rest].flatMap(({ items }) => items)
}

/** The first `atMost` of a listing that is newest first, and whether that was all; reads no page more than it takes. */
export async function newestPages<T>(
  atMost: number,
  read: (page: number) => Promise<Page<T>>,
): Promise<{ readonly items: readonly T[]; readonly complete: boolean }> {
  const first = await read(1)
  const last = lastPage(first.link)
  const wanted = Math.ceil(atMost / pageSize)
  const rest =
    last === undefined
      ? await inTurn(first, read, wanted)
      : await sideBySide(numbers(2, Math.min(last, wanted)), read)
  const pages = [first, ...rest]
  const items = pages.flatMap((page) => page.items)
  const unread = last === undefined ? (pages.at(-1)?.items.length ?? 0) >= pageSize : last > wanted
  return { items: items.slice(0, atMost), complete: !unread && items.length <= atMost }
}

/** How many pages there are, by `rel="last"` of a Link header (RFC 8288); undefined when it does not say. */
export function lastPage(link: string | undefined): number | undefined {
  const page = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? '')?.[1]
  return page === undefined ? undefined : Number(page)
}

/** The whole numbers from the first to the last; none when the last is lower. */
export function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** The results of `work` in the order of the items, as many at work as GitHub bears; the first error ends it. */
export async function sideBySide<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  return await inParallel(items, work, { limit: mostRequests })
}

async function inTurn<T>(
  first: Page<T>,
  read: (page: number) => Promise<Page<T>>,
  mostPages = Number.POSITIVE_INFINITY,
): Promise<Page<T>[]> {
  const pages: Page<T>[] = []
  for (let page = first; page.items.length >= pageSize && pages.length + 1 < mostPages; ) {
    page = await read(pages.length + 2)
    pages.push(page)
  }
  return pages
}
