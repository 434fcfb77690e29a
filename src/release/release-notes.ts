import type { ExplainedCommit } from '../version/explain-commits.ts'

export interface NotesSource {
  /** Newest first. */
  readonly commits: readonly ExplainedCommit[]
  /** `registry/repository@sha256:...`. */
  readonly image: string
  /** Address that shows all changes; undefined for the first release. */
  readonly compareUrl: string | undefined
}

/** GitHub cuts nothing: a longer body is refused. */
const longestNotes = 125_000

/** The notes of a release, Markdown: breaking changes, features, fixes, other changes; then the image. */
export function releaseNotes({ commits, image, compareUrl }: NotesSource): string {
  const parts = commits.filter((commit) => commit.kind !== 'left-out')
  const sections = [
    section('Breaking changes', parts.filter(isBreaking), breakingLine),
    section(
      'Features',
      parts.filter((commit) => isPlain(commit, 'minor')),
      plainLine,
    ),
    section(
      'Fixes',
      parts.filter((commit) => isPlain(commit, 'patch')),
      plainLine,
    ),
    section(
      'Other changes',
      parts.filter((commit) => isPlain(commit, 'none')),
      plainLine,
    ),
  ]
  const all = compareUrl === undefined ? [] : [`All changes: ${compareUrl}`]
  const end = [`Image: \`${image}\``, ...all].join('\n\n')
  return limited(sections.filter((text) => text !== '').join('\n\n'), end)
}

function section(
  title: string,
  commits: readonly ExplainedCommit[],
  line: (commit: ExplainedCommit) => string,
): string {
  return commits.length === 0 ? '' : `## ${title}\n\n${commits.map(line).join('\n')}`
}

function isBreaking(commit: ExplainedCommit): boolean {
  return commit.bump === 'major'
}

function isPlain(commit: ExplainedCommit, bump: ExplainedCommit['bump']): boolean {
  return commit.bump === bump
}

function plainLine({ sha, subject, commit }: ExplainedCommit): string {
  const scope = commit?.scope === undefined ? '' : `**${commit.scope}:** `
  return `- ${scope}${commit?.subject ?? subject} (${sha.slice(0, 7)})`
}

function breakingLine(explained: ExplainedCommit): string {
  const notes = (explained.commit?.breakingNotes ?? []).map((note) => `\n  - ${note}`)
  return plainLine(explained) + notes.join('')
}

/** Cuts whole lines from the end of the list, never the image and the link. */
function limited(body: string, end: string): string {
  const whole = body === '' ? end : `${body}\n\n${end}`
  if (whole.length <= longestNotes) return whole
  const note = '\n\n(More changes than a release can hold.)\n\n'
  const room = longestNotes - end.length - note.length
  const cut = body.slice(0, room)
  return cut.slice(0, Math.max(cut.lastIndexOf('\n'), 0)) + note + end
}
