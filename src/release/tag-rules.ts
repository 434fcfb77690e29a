/** A ruleset of GitHub for tags, as far as it can deny one. */
export interface TagRuleset {
  /** fnmatch patterns on the full ref; `~ALL`. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly rules: readonly { readonly type: string; readonly parameters: Readonly<Record<string, unknown>> }[]
  /** Whether this token may pass it by. */
  readonly mayBypass: boolean
}

/**
 * The first ruleset that keeps this token from creating a tag, and its rule as a clause: `creation`, or
 * `tag_name_pattern` on the bare name (starts_with, ends_with, contains, regex; each may be negated). A rule that cannot
 * be judged here (an expression of RE2 that JavaScript does not have) denies nothing: GitHub has the last word.
 * Source: GitHub's API description, "repository-rule-tag-name-pattern", and "Creating rulesets for a repository".
 */
export function deniedBy<R extends TagRuleset>(
  tag: string,
  rulesets: readonly R[],
): { readonly ruleset: R; readonly why: string } | undefined {
  const inForce = rulesets.filter((ruleset) => !ruleset.mayBypass && targets(ruleset, `refs/tags/${tag}`))
  return inForce.flatMap((ruleset) => {
    const why = ruleset.rules.map((rule) => reasonOf(rule, tag)).find((reason) => reason !== undefined)
    return why === undefined ? [] : [{ ruleset, why }]
  })[0]
}

function targets({ include, exclude }: TagRuleset, ref: string): boolean {
  const matches = (pattern: string): boolean => pattern === '~ALL' || refPattern(pattern).test(ref)
  return include.some(matches) && !exclude.some(matches)
}

/**
 * fnmatch as rulesets use it (File::FNM_PATHNAME): `*` and `?` stop at a slash, `**` followed by a slash stands for any
 * folders, none included; sets in brackets; no quoting by backslash, no complements.
 */
function refPattern(pattern: string): RegExp {
  const source = pattern.replace(/(?<=^|\/)\*\*\/|\*+|\?|\[[^\]/]+\]|[.+^${}()|[\]\\]/g, (part) => {
    if (part.endsWith('/')) return '(?:[^/]+/)*'
    if (part.startsWith('*')) return '[^/]*'
    if (part === '?') return '[^/]'
    return part.length > 1 ? part.replaceAll('\\', '\\\\').replace('[^', '[\\^') : `\\${part}`
  })
  return readPattern(`^${source}$`) ?? /(?!)/
}

function readPattern(source: string): RegExp | undefined {
  // RE2 has its flags in front, and other names for the ends of the text.
  const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?([\s\S]*)$/.exec(source) ?? []
  try {
    return new RegExp(rest.replaceAll('\\A', '^').replaceAll('\\z', '$'), flags)
  } catch {
    return undefined
  }
}

const verbs: Readonly<Record<string, string>> = {
  starts_with: 'start with',
  ends_with: 'end with',
  contains: 'contain',
  regex: 'match the expression',
}

function reasonOf({ type, parameters }: TagRuleset['rules'][number], tag: string): string | undefined {
  if (type === 'creation') return 'it restricts the creation of tags'
  const { operator, pattern, negate } = parameters
  if (type !== 'tag_name_pattern' || typeof operator !== 'string' || typeof pattern !== 'string')
    return undefined
  const fits = fitsPattern(tag, operator, pattern)
  const forbidden = negate === true
  if (fits !== forbidden) return undefined
  return `the name of a tag must ${forbidden ? 'not ' : ''}${verbs[operator] ?? operator} '${pattern}'`
}

/** Undefined: cannot be judged. */
function fitsPattern(tag: string, operator: string, pattern: string): boolean | undefined {
  if (operator === 'starts_with') return tag.startsWith(pattern)
  if (operator === 'ends_with') return tag.endsWith(pattern)
  if (operator === 'contains') return tag.includes(pattern)
  return operator === 'regex' ? readPattern(pattern)?.test(tag) : undefined
}
