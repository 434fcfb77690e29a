import type { Route } from './call.ts'

/** GitHub accepts slashes in these; the description has no way to say so. */
const GREEDY = new Set(['ref', 'basehead', 'branch', 'tag'])

interface Pattern {
  readonly route: Route
  readonly expression: RegExp
  readonly names: readonly string[]
  readonly literals: number
}

function segmentPattern(segment: string): string {
  const name = /^\{(\w+)\}$/.exec(segment)?.[1]
  if (name === undefined) return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (name === 'path') return '(.*)'
  return GREEDY.has(name) ? '(.+)' : '([^/]+)'
}

function compile(route: Route): Pattern {
  const segments = route.path.split('/').slice(1)
  const isLiteral = (segment: string) => !segment.startsWith('{')
  return {
    route,
    expression: new RegExp(`^/${segments.map(segmentPattern).join('/')}$`),
    names: segments.flatMap((segment) => /^\{(\w+)\}$/.exec(segment)?.[1] ?? []),
    literals: segments.filter(isLiteral).length,
  }
}

export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Finds the route of a request; patterns with more fixed segments win. */
export class Router {
  readonly #patterns: readonly Pattern[]
  constructor(routes: readonly Route[]) {
    this.#patterns = routes.map(compile).sort((a, b) => b.literals - a.literals)
  }

  match(host: 'api' | 'uploads', method: string, path: string): Match | undefined {
    for (const { route, expression, names } of this.#patterns) {
      if (route.method !== method || (route.host ?? 'api') !== host) continue
      const found = expression.exec(path)
      if (!found) continue
      const params = names.map((name, index) => [name, decode(found[index + 1] ?? '')] as const)
      return { route, params: Object.fromEntries(params) }
    }
    return undefined
  }
}
