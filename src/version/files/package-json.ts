import {
  firstPassing,
  lineOfOffset,
  unreadable,
  type VersionSource,
  type VersionText,
} from './version-text.ts'

/** package.json: `version` of the outermost object; of repeated keys the last one, as JSON is read everywhere. */
export function readPackageJson(source: VersionSource): VersionText {
  const { file, text } = source
  const value = readJson(source)
  const offset = offsetOfKey(text, 'version')
  const found = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  if (offset === undefined || found === undefined)
    throw unreadable({ where: { file, line: 1 }, message: 'there is no `version` in it' })
  const line = lineOfOffset(text, offset)
  if (typeof found === 'string') return { text: found, line }
  throw unreadable({ where: { file, line }, message: '`version` is no text' })
}

function readJson({ file, text }: VersionSource): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const where = { file, line: brokenLine(text) }
    throw unreadable({ where, message: `not JSON: ${error instanceof Error ? error.message : ''}` })
  }
}

/** Where a key of the outermost object stands; the last one of several. */
function offsetOfKey(text: string, key: string): number | undefined {
  const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)]
  let depth = 0
  let offset: number | undefined
  tokens.forEach((token, index) => {
    if (token[0] === '{' || token[0] === '[') depth += 1
    if (token[0] === '}' || token[0] === ']') depth -= 1
    const isKey = depth === 1 && tokens[index + 1]?.[0] === ':' && token[0].startsWith('"')
    if (isKey && JSON.parse(token[0]) === key) offset = token.index
  })
  return offset
}

/** The parser does not always say where it stopped: it is the first line with which the text is beyond repair. */
function brokenLine(text: string): number {
  const lines = text.split('\n')
  const broken = firstPassing(lines.length, (index) => isBroken(lines.slice(0, index + 1).join('\n')))
  return Math.min(broken + 1, lines.length)
}

/** Whether more text could not mend it; a text that merely ends too early is not broken yet. */
function isBroken(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const position = /at position (\d+)/.exec(message)?.[1]
    return position === undefined ? !message.startsWith('Unexpected end') : Number(position) < text.length
  }
}
