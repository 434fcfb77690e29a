import type { Call, Reply } from './call.ts'

export interface Page {
  readonly page: number
  readonly perPage: number
}

/** `page` and `per_page` of the request: 30 by default, 100 at most. */
export function pageOf(call: Call): Page {
  const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1)
  const perPage = Number(call.query.get('per_page') ?? 30) || 30
  return { page, perPage: Math.min(100, Math.max(1, perPage)) }
}

/** `Link` with next, last, first and prev as far as they exist; absent when everything fits on one page. */
export function linkHeader(call: Call, { page, perPage }: Page, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / perPage))
  const target = (to: number) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${call.world.apiUrl}${call.path}?${query}>`
  }
  const links = [
    ...(page > 1 ? [`${target(page - 1)}; rel="prev"`] : []),
    ...(page < last ? [`${target(page + 1)}; rel="next"`, `${target(last)}; rel="last"`] : []),
    ...(page > 1 ? [`${target(1)}; rel="first"`] : []),
  ]
  return links.length > 0 ? { link: links.join(', ') } : {}
}

export interface PageOptions<T> {
  readonly shape: (item: T) => unknown
  /** Wraps the page: `{total_count, <key>: [...]}`. */
  readonly key?: string
}

/** One page of a listing with its Link header; the shape is made only for what is shown. */
export function paged<T>(call: Call, items: readonly T[], { shape, key }: PageOptions<T>): Reply {
  const page = pageOf(call)
  const start = (page.page - 1) * page.perPage
  const shown = items.slice(start, start + page.perPage).map(shape)
  const body = key === undefined ? shown : { total_count: items.length, [key]: shown }
  return { status: 200, body, headers: linkHeader(call, page, items.length) }
}
