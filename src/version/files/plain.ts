import { unreadable, type VersionSource, type VersionText } from './version-text.ts'

/** VERSION, VERSION.txt: one line with the version; blank lines and lines that begin with `#` do not count. */
export function readPlain({ file, text }: VersionSource): VersionText {
  const lines = text.split('\n').map((line, index) => ({ text: line.trim(), line: index + 1 }))
  const [first, second] = lines.filter((line) => line.text !== '' && !line.text.startsWith('#'))
  if (first === undefined)
    throw unreadable({ where: { file, line: 1 }, message: 'there is no version in it' })
  if (second === undefined) return first
  throw unreadable({
    where: { file, line: second.line },
    message: `a second line '${second.text}' where the version alone was expected`,
  })
}
