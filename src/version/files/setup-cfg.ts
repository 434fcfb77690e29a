import { unreadable, type VersionSource, type VersionText } from './version-text.ts'

/**
 * setup.cfg: `version` of `[metadata]`, as Python's configparser reads it: names in any case, `=` or `:`, comments
 * on lines of their own, indented lines belong to the value above. `attr:` and `file:` are directives of
 * setuptools that fetch the version from elsewhere; they are refused.
 */
export function readSetupCfg({ file, text }: VersionSource): VersionText {
  const [found, second] = versionEntries(text)
  if (found === undefined)
    throw unreadable({ where: { file, line: 1 }, message: 'there is no `version` in [metadata]' })
  if (second !== undefined) {
    const where = { file, line: second.line }
    throw unreadable({ where, message: `\`version\` is there twice, the first time in line ${found.line}` })
  }
  const directive = /^(attr|file)\s*:/.exec(found.text)?.[1]
  if (directive === undefined) return found
  throw unreadable({
    where: { file, line: found.line },
    message: `the version is taken from elsewhere (\`${found.text}\`)`,
    remedy:
      'Write the version itself here, or point `version-source` at a file that has it; nothing of the repository is executed.',
  })
}

function versionEntries(text: string): readonly VersionText[] {
  const entries: VersionText[] = []
  let section = ''
  let option = ''
  text.split('\n').forEach((whole, index) => {
    const line = whole.trimEnd()
    if (line === '' || /^\s*[#;]/.test(line)) return
    const last = entries.at(-1)
    if (/^\s/.test(line) && option !== '') {
      if (section === 'metadata' && option === 'version' && last !== undefined)
        entries[entries.length - 1] = continued(last, line.trim(), index + 1)
      return
    }
    const header = /^\[([^\]]*)\]/.exec(line)?.[1]
    const sign = line.search(/[=:]/)
    section = header ?? section
    option = header === undefined ? line.slice(0, Math.max(0, sign)).trim().toLowerCase() : ''
    if (section === 'metadata' && option === 'version')
      entries.push({ text: line.slice(sign + 1).trim(), line: index + 1 })
  })
  return entries
}

/** A value may begin on the line after its name; the place is where the text is. */
function continued(entry: VersionText, text: string, line: number): VersionText {
  return entry.text === '' ? { text, line } : { text: `${entry.text} ${text}`, line: entry.line }
}
