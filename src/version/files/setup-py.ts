import { lineOfOffset, unreadable, type VersionSource, type VersionText } from './version-text.ts'

/**
 * setup.py: a literal `version='...'` in the call of setup(). The file is split into tokens of Python and never
 * executed, so whatever has to be computed is refused.
 */
export function readSetupPy({ file, text }: VersionSource): VersionText {
  const found = setupArguments(tokensOf(text)).map((value) => ({
    line: lineOfOffset(text, value[0]?.offset ?? 0),
    text: literalOf(value.slice(2)),
    source: value.map((token) => token.text).join(''),
  }))
  const [first, second] = found
  if (first === undefined) throw noVersion(file)
  if (second !== undefined) {
    const where = { file, line: second.line }
    throw unreadable({ where, message: `a second \`version=\`, the first is in line ${first.line}` })
  }
  if (first.text !== undefined) return { text: first.text, line: first.line }
  throw unreadable({
    where: { file, line: first.line },
    message: `the version is computed (\`${first.source}\`), and nothing of the repository is executed`,
    remedy: 'Write the version as plain text into setup(), or point `version-source` at a file that has it.',
  })
}

function noVersion(file: string): Error {
  return unreadable({
    where: { file, line: 1 },
    message: 'there is no `version=` in a call of setup()',
    remedy: 'Write it there, or point `version-source` at setup.cfg or pyproject.toml if it is there.',
  })
}

interface Token {
  readonly text: string
  readonly offset: number
}

// Comments, strings (prefix, three quotes or one), names, white space, any other character.
const tokenPattern =
  /#[^\n]*|[A-Za-z]{0,2}("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*\1|[A-Za-z]{0,2}(?:"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*')|\w+|\s+|[\s\S]/g

/** Without comments and white space. */
function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)]
    .map((match) => ({ text: match[0], offset: match.index }))
    .filter((token) => !token.text.startsWith('#') && token.text.trim() !== '')
}

/** The tokens of each `version=...` that is an argument of setup() itself, of no call inside. */
function setupArguments(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const calls = tokens.flatMap((_, index) => (isSetupCall(tokens, index) ? [index + 2] : []))
  return calls.flatMap((start) =>
    argumentsFrom(tokens, start).filter(([name, equals]) => name?.text === 'version' && equals?.text === '='),
  )
}

function isSetupCall(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'setup' || tokens[index + 1]?.text !== '(') return false
  const before = tokens[index - 1]?.text
  if (before !== '.') return before !== 'def'
  return ['setuptools', 'core'].includes(tokens[index - 2]?.text ?? '')
}

/** The arguments of a call, split at its own commas. */
function argumentsFrom(tokens: readonly Token[], start: number): readonly (readonly Token[])[] {
  const found: Token[][] = [[]]
  let depth = 1
  for (const token of tokens.slice(start)) {
    if ('([{'.includes(token.text)) depth += 1
    if (')]}'.includes(token.text)) depth -= 1
    if (depth === 0) break
    if (depth === 1 && token.text === ',') found.push([])
    else found.at(-1)?.push(token)
  }
  return found
}

/** The text of a single string without escapes; undefined for anything else. */
function literalOf(tokens: readonly Token[]): string | undefined {
  if (tokens.length !== 1) return undefined
  const source = tokens[0]?.text ?? ''
  return /^[rRuU]?("""|'''|"|')([^\\]*)\1$/.exec(source)?.[2]
}
