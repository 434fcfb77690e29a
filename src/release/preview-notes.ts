import type { Bump } from '../version/bump.ts'
import type { ExplainedCommit } from '../version/explain-commits.ts'
import { breakingNotes, changeNotes, isBreaking } from './change-notes.ts'
import { noteText } from './note-text.ts'

export interface PreviewSource {
  /** Undefined: nothing would be released. */
  readonly version: string | undefined
  /** Empty for the first release. */
  readonly previousTag: string
  readonly bump: Bump
  readonly because: ExplainedCommit | undefined
  readonly commits: readonly ExplainedCommit[]
}

/** What a pull request is told, Markdown: version, bump and reason, then the breaking changes, then all others. */
export function previewNotes(source: PreviewSource): string {
  const { commits } = source
  return [headline(source), breakingCount(commits), breakingNotes(commits), changeNotes(commits)]
    .filter((text) => text !== '')
    .join('\n\n')
}

function headline({ version, previousTag, bump, because }: PreviewSource): string {
  if (version === undefined) {
    const since = previousTag === '' ? '' : ` since \`${previousTag}\``
    return `**Merging this releases nothing:** no commit${since} asks for it.`
  }
  const after = previousTag === '' ? 'the first release' : `${bump}, after \`${previousTag}\``
  const reason =
    because === undefined ? '' : `, because of ${because.sha.slice(0, 7)}: ${noteText(because.subject)}`
  return `**Merging this releases \`${version}\`** (${after})${reason}`
}

function breakingCount(commits: readonly ExplainedCommit[]): string {
  const count = commits.filter(isBreaking).length
  if (count === 0) return ''
  return `**⚠ It breaks something:** ${count === 1 ? 'one breaking change' : `${count} breaking changes`}.`
}
