/** A command file that the runner refuses; pairs before the bad line stay in force. */
export class CommandFileError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CommandFileError'
  }
}

interface Line {
  readonly text: string
  /** False for the last line of a file that does not end in a newline. */
  readonly ended: boolean
}

/**
 * The pairs of a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file, one by one: `name=value`, or
 * `name<<DELIMITER` with the value up to a line that is DELIMITER alone. Which of `=` and `<<` comes first
 * decides; blank lines are skipped. Throws a CommandFileError at the first malformed line, after the pairs
 * before it have been given (actions/runner, FileCommandManager).
 */
export function* keyValuePairs(content: string): Generator<readonly [name: string, value: string]> {
  const lines = splitLines(content)
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index] as Line
    if (text === '') continue
    const equals = text.indexOf('=')
    const heredoc = text.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [text.slice(0, equals), text.slice(equals + 1)]
      continue
    }
    const value = readHeredoc(lines, { index, at: heredoc })
    index = value.end
    yield [text.slice(0, heredoc), value.text]
  }
}

function readHeredoc(
  lines: readonly Line[],
  head: { index: number; at: number },
): { text: string; end: number } {
  const text = lines[head.index]?.text ?? ''
  if (head.at < 0) throw new CommandFileError(`Invalid format '${text}'`)
  const delimiter = text.slice(head.at + 2)
  if (head.at === 0 || delimiter === '') {
    throw new CommandFileError(
      `Invalid format '${text}'. Name must not be empty and delimiter must not be empty`,
    )
  }
  const end = lines.findIndex((line, index) => index > head.index && line.text === delimiter)
  const cut = lines.findIndex((line, index) => index > head.index && !line.ended)
  if (cut >= 0 && (end < 0 || cut < end)) {
    throw new CommandFileError('Invalid value. EOF marker missing new line.')
  }
  if (end < 0) throw new CommandFileError(`Invalid value. Matching delimiter not found '${delimiter}'`)
  const value = lines.slice(head.index + 1, end).map((line) => line.text)
  return { text: value.join('\n'), end }
}

function splitLines(content: string): Line[] {
  const parts = content.split('\n')
  const last = parts.pop() ?? ''
  const lines = parts.map((text) => ({ text, ended: true }))
  return last === '' ? lines : [...lines, { text: last, ended: false }]
}
