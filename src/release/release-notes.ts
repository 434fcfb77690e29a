import type { ExplainedCommit } from '../version/explain-commits.ts'
import { breakingNotes, changeNotes } from './change-notes.ts'
import { cutText } from './cut-text.ts'

export interface NotesSource {
  /** Newest first. */
  readonly commits: readonly ExplainedCommit[]
  /** `registry/repository@sha256:...`. */
  readonly image: string | undefined
  /** Address that shows all changes; undefined for the first release. */
  readonly compareUrl: string | undefined
  /** `https://github.com/owner/name`. */
  readonly repositoryUrl: string
}

/** What GitHub takes as the body of a release; a longer one is refused. */
export const longestNotes = 125_000

/**
 * The notes of a release, Markdown: breaking changes, features, fixes, other changes; then the image and the
 * address of all changes, which are there also when the changes had to be cut (see limitNotes).
 */
export function releaseNotes({ commits, image, compareUrl, repositoryUrl }: NotesSource): string {
  const changes = [breakingNotes(commits, repositoryUrl), changeNotes(commits, repositoryUrl)]
  const end = [
    image === undefined ? '' : `Image: \`${image}\``,
    compareUrl === undefined ? '' : `All changes: ${compareUrl}`,
  ]
  const foot = paragraphs(end)
  const body = cutText({
    text: paragraphs(changes),
    limit: longestNotes - foot.length - 2,
    note: cutNote(undefined),
  })
  return paragraphs([body, foot])
}

/**
 * Notes from elsewhere, at most 125,000 characters: whole lines are left out at the end and the address of all
 * changes is put in their place. What is left never ends within a character, a code fence or a comment.
 */
export function limitNotes(text: string, moreUrl: string | undefined): string {
  return cutText({ text, limit: longestNotes, note: cutNote(moreUrl) })
}

function cutNote(moreUrl: string | undefined): string {
  const found = moreUrl === undefined ? '' : ` All changes: ${moreUrl}`
  return `(These notes were longer than a release can hold; the rest is left out.)${found}`
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
