import type { ExplainedCommit } from '../version/explain-commits.ts'
import { noteBlock } from './note-block.ts'
import { noteStart, noteText } from './note-text.ts'

/**
 * The section of the breaking changes, Markdown: what each breaks and how to upgrade, or that its commit does not
 * say so. '' without any. Commits are links below `repositoryUrl`, or bare ids without one (GitHub links those).
 */
export function breakingNotes(commits: readonly ExplainedCommit[], repositoryUrl?: string): string {
  const breaking = commits.filter(isBreaking)
  return section('⚠ Breaking changes', breaking, (commit) =>
    [changeLine(commit, repositoryUrl), ...breakParagraphs(commit)].join('\n\n'),
  )
}

/** The sections of all other changes, Markdown; commits that are left out are no changes. '' without any. */
export function changeNotes(commits: readonly ExplainedCommit[], repositoryUrl?: string): string {
  const others = commits.filter((commit) => commit.kind !== 'left-out' && !isBreaking(commit))
  const line = (commit: ExplainedCommit) => changeLine(commit, repositoryUrl)
  const isFeature = ({ bump }: ExplainedCommit) => bump === 'major' || bump === 'minor'
  return [
    section('Features', others.filter(isFeature), line),
    section(
      'Fixes',
      others.filter(({ bump }) => bump === 'patch'),
      line,
    ),
    section(
      'Other changes',
      others.filter(({ bump }) => bump === 'none'),
      line,
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

/** Whether a commit is of the change and breaks something. */
export function isBreaking(commit: ExplainedCommit): boolean {
  return commit.kind === 'counted' && commit.breaking
}

function section(
  title: string,
  commits: readonly ExplainedCommit[],
  item: (commit: ExplainedCommit) => string,
): string {
  return commits.length === 0 ? '' : `## ${title}\n\n${commits.map(item).join('\n')}`
}

function changeLine(
  { sha, subject, commit, pull }: ExplainedCommit,
  repositoryUrl: string | undefined,
): string {
  const words = commit?.subject ?? subject
  const scope = commit?.scope === undefined ? '' : `**${noteText(commit.scope)}:** `
  const text = scope === '' ? noteStart(words) : noteText(words)
  const number = pull === undefined || new RegExp(`#${pull}\\b`).test(words) ? '' : ` (#${pull})`
  const id = sha.slice(0, 7)
  const link = repositoryUrl === undefined ? id : `[${id}](${repositoryUrl}/commit/${sha})`
  return `- ${scope}${text}${number} (${link})`
}

/** Below the commit's own line; what only repeats that line is not said again. */
function breakParagraphs({ subject, commit }: ExplainedCommit): readonly string[] {
  const notes = commit?.breakingNotes ?? []
  if (notes.length === 0) return ['  The commit does not say what breaks, nor how to upgrade.']
  return notes.flatMap(({ what, upgrade }) => [
    ...(what === (commit?.subject ?? subject) ? [] : [`  **What breaks:** ${noteText(what)}`]),
    ...howToUpgrade(upgrade),
  ])
}

function howToUpgrade(upgrade: string): readonly string[] {
  if (upgrade.trim() === '') return ['  How to upgrade: the commit does not say.']
  return ['  How to upgrade:', noteBlock(upgrade, '  ')]
}
