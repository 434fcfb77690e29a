/**
 * Patterns of `branches`, `tags` and `paths` filters: `*` and `?` and `+` and `[]` as GitHub defines them;
 * `*` stops at `/`, `**` does not, `?` and `+` repeat the character before them, `!` in front takes away
 * what earlier patterns matched.
 */
export function matchesFilter(patterns: readonly string[], name: string): boolean {
  let matched = false
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    const body = negative ? pattern.slice(1) : pattern
    if (filterExpression(body).test(name)) matched = !negative
  }
  return matched
}

/** Patterns of an environment's deployment branches: Ruby's fnmatch with FNM_PATHNAME, `*` stops at `/`. */
export function matchesBranchPolicy(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => policyExpression(pattern).test(name))
}

function filterExpression(pattern: string): RegExp {
  return new RegExp(`^${translate(pattern, filterPart)}$`)
}

function policyExpression(pattern: string): RegExp {
  return new RegExp(`^${translate(pattern, policyPart)}$`)
}

const PARTS = /\\.|\*\*\/|\*\*|\*|\?|\+|\[[^\]]+\]|[\s\S]/g

function translate(pattern: string, part: (text: string) => string): string {
  return (pattern.match(PARTS) ?? []).map(part).join('')
}

function filterPart(text: string): string {
  if (text === '**/') return '(?:.*/)?'
  if (text === '**') return '.*'
  if (text === '*') return '[^/]*'
  if (text === '?' || text === '+') return text
  return literalPart(text)
}

function policyPart(text: string): string {
  if (text === '**/') return '(?:[^/]+/)*'
  if (text === '*' || text === '**') return '[^/]*'
  if (text === '?') return '[^/]'
  return literalPart(text)
}

function literalPart(text: string): string {
  if (text.startsWith('[') && text.length > 2) return text.replace(/^\[!/, '[^')
  const character = text.length > 1 && text.startsWith('\\') ? text.slice(1) : text
  return character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
