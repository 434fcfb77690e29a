/** A commit message read by the rules of Conventional Commits 1.0.0, leniently. */
export interface ConventionalCommit {
  /** Lower case: `feat`. */
  readonly type: string
  readonly scope: string | undefined
  readonly subject: string
  readonly breaking: boolean
  /** Texts of the BREAKING CHANGE footers, first lines; empty when only `!` says so. */
  readonly breakingNotes: readonly string[]
}

const header = /^([A-Za-z][A-Za-z0-9_-]*)[ \t]*(?:\(([^()]*)\))?[ \t]*(!)?:[ \t]*(\S.*)$/
const breakingFooter = /^BREAKING[ -]CHANGE(?::[ \t]*| #)(.*)$/gm

/**
 * Reads header and footers; nothing else in the body has a meaning, and none can make the message fail.
 * The space after the colon may be missing, the type may be in any case. Undefined without a header.
 */
export function parseCommit(message: string): ConventionalCommit | undefined {
  const text = message.replaceAll('\r\n', '\n')
  const end = text.indexOf('\n')
  const first = end < 0 ? text : text.slice(0, end)
  const [, type, scope, mark, subject] = header.exec(first.trimEnd()) ?? []
  if (type === undefined || subject === undefined) return undefined
  const notes = [...text.slice(first.length).matchAll(breakingFooter)].map((match) => (match[1] ?? '').trim())
  const inScope = scope?.trim()
  return {
    type: type.toLowerCase(),
    scope: inScope === '' ? undefined : inScope,
    subject: subject.trim(),
    breaking: mark !== undefined || notes.length > 0,
    breakingNotes: notes.filter((note) => note !== ''),
  }
}

/** The first line of a message. */
export function subjectOf(message: string): string {
  return (message.split(/\r?\n/, 1)[0] ?? '').trim()
}

/** The commit that `git revert` names in its message; undefined for any other message. */
export function revertedCommit(message: string): string | undefined {
  return /^This reverts commit ([0-9a-f]{7,40})\b/m.exec(message)?.[1]
}
