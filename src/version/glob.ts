/**
 * Whether a name fits a pattern as a whole: `*` stands for any characters but `/`, `?` for one character but `/`,
 * `**` for any characters. Everything else is literal. Takes steps in the length of the name times that of the
 * pattern, whatever the two are.
 */
export function matchesGlob(name: string, pattern: string): boolean {
  const tokens = pattern.match(/\*{2,}|[^]/gu) ?? []
  let states = skipStars(new Set([0]), tokens)
  for (const character of name) {
    const next = new Set<number>()
    for (const state of states) {
      const token = tokens[state]
      if (token === undefined || !takes(token, character)) continue
      next.add(token.startsWith('*') ? state : state + 1)
    }
    states = skipStars(next, tokens)
  }
  return states.has(tokens.length)
}

function takes(token: string, character: string): boolean {
  if (token.startsWith('**')) return true
  return token === '*' || token === '?' ? character !== '/' : token === character
}

/** A star may stand for nothing: whoever waits before one waits behind it, too. */
function skipStars(states: Set<number>, tokens: readonly string[]): ReadonlySet<number> {
  for (const state of states) if (tokens[state]?.startsWith('*') === true) states.add(state + 1)
  return states
}
