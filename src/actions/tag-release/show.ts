import type { RunControl } from '../../operations/control.ts'
import { formatRepository, parseImageRef } from '../../image/image-ref.ts'
import type { Decided } from './plan.ts'
import type { ReadyRelease } from './ready-release.ts'

/** Explains each commit, names those that no rule could read, and says what follows. */
export function showCommits({ decision, previousTag }: Decided, { emit }: RunControl): void {
  const { commits, version, bump, because } = decision
  const rows = commits.map(({ sha, subject, rule, bump: asked }) => [
    sha.slice(0, 7),
    cut(subject),
    rule,
    asked,
  ])
  if (rows.length > 0)
    emit({ type: 'table', title: 'Commits', header: ['Commit', 'Subject', 'Rule', 'Bump'], rows })
  const unread = commits.filter(({ kind }) => kind === 'unparsed')
  if (unread.length > 0) emit({ type: 'note', level: 'warning', message: unreadText(unread) })
  if (version === undefined) return
  const reason =
    because === undefined ? '' : `, because of ${because.sha.slice(0, 7)} ${cut(because.subject)}`
  emit({
    type: 'note',
    level: 'info',
    message: `${previousTag === '' ? 'no release yet' : previousTag} → ${version} (${bump})${reason}`,
  })
}

function unreadText(unread: Decided['decision']['commits']): string {
  const shown = unread.slice(0, 10).map(({ sha, subject }) => `${sha.slice(0, 7)} ${cut(subject)}`)
  const more = unread.length > shown.length ? `; and ${unread.length - shown.length} more` : ''
  return `${unread.length} commit(s) ask for no release because no rule reads them: ${shown.join('; ')}${more}`
}

/** A subject can be a whole text; the table is for people. */
function cut(subject: string): string {
  const characters = [...subject]
  return characters.length <= 100 ? subject : `${characters.slice(0, 99).join('')}…`
}

/** What the release consists of now. */
export function showReleased(
  { tag, version, record }: ReadyRelease,
  { imageTags, url }: { readonly imageTags: readonly string[]; readonly url: string },
  { emit }: RunControl,
): void {
  const image = parseImageRef(record.image)
  const rows = [
    ['tag', tag, record.commit],
    ['image', [version, ...imageTags.filter((name) => name !== version)].join(', '), image.digest ?? ''],
    ['release', tag, url],
  ]
  emit({ type: 'table', title: 'Released', header: ['What', 'Name', 'Where'], rows })
}

/** What a release would write; nothing is. */
export function showPlan(release: ReadyRelease, { emit }: RunControl): void {
  const { tag, tagged, version, record, found, assets, notes } = release
  const image = parseImageRef(record.image)
  const published = found !== undefined && !found.draft
  const rows = [
    ['tag', tag, tagged ? 'is there' : `on ${record.commit.slice(0, 12)}`],
    ['image tag', `${formatRepository(image)}:${version}`, `on ${image.digest ?? ''}`],
    [
      'release',
      tag,
      published
        ? 'is published'
        : found === undefined
          ? 'to be drafted, then published'
          : 'draft, to be published',
    ],
    ...assets.map(({ name, bytes }) => ['asset', name, `${bytes.length} bytes`]),
  ]
  emit({ type: 'table', title: 'What a release writes', header: ['What', 'Name', 'State'], rows })
  if (notes === undefined) return
  emit({ type: 'note', level: 'info', message: 'Notes:' })
  for (const line of notes.split(/\r?\n/)) emit({ type: 'tool-line', line })
}
