import { type BreakingNote, breakingNotesIn } from './footers.ts'

export { type BreakingNote, releaseAsIn } from './footers.ts'

/** A commit message read by the rules of Conventional Commits 1.0.0, leniently. */
export interface ConventionalCommit {
  /** Lower case: `feat`. Empty when the message has no header and only a BREAKING CHANGE footer is read. */
  readonly type: string
  readonly scope: string | undefined
  readonly subject: string
  readonly breaking: boolean
  /** At least one when it is breaking: of a `!` without a footer the subject says what breaks. */
  readonly breakingNotes: readonly BreakingNote[]
}

// Each character can be taken in one way only, so no text makes this slow. The `s` lets U+2028 be text.
const header = /^([A-Za-z][A-Za-z0-9_-]*)[ \t]*(?:\(([^()]*)\)[ \t]*)?(!)?:[ \t]*(\S.*)$/s

/**
 * Reads header and footers; nothing else in the body has a meaning, and none can make the message fail.
 * The space after the colon may be missing, the type may be in any case. Undefined when there is neither a
 * header nor a BREAKING CHANGE footer: a breaking change is never lost for the want of a type.
 */
export function parseCommit(message: string): ConventionalCommit | undefined {
  const first = subjectOf(message)
  const notes = breakingNotesIn(message)
  const [, type = '', scope = '', mark, subject = first] = header.exec(firstLine(message).trimEnd()) ?? []
  if (type === '' && notes.length === 0) return undefined
  const breaking = mark !== undefined || notes.length > 0
  return {
    type: type.toLowerCase(),
    scope: scope.trim() === '' ? undefined : scope.trim(),
    subject: subject.trim(),
    breaking,
    breakingNotes: breaking ? completeNotes(notes, subject.trim()) : [],
  }
}

/** Every note says something: the subject stands in for a missing or an empty text. */
function completeNotes(notes: readonly BreakingNote[], subject: string): readonly BreakingNote[] {
  if (notes.length === 0) return [{ what: subject, upgrade: '' }]
  return notes.map((note) => (note.what === '' ? { ...note, what: subject } : note))
}

/** The first line of a message. */
export function subjectOf(message: string): string {
  return firstLine(message).trim()
}

function firstLine(message: string): string {
  const end = message.indexOf('\n')
  return end < 0 ? message : message.slice(0, end)
}

/** The pull request that a subject names as GitHub does: `... (#12)` of a squash, or `Merge pull request #12`. */
export function pullNumberIn(subject: string): number | undefined {
  const digits = (/\(#(\d{1,10})\)$/.exec(subject) ?? /^Merge pull request #(\d{1,10}) /.exec(subject))?.[1]
  return digits === undefined ? undefined : Number(digits)
}
