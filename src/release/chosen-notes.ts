import { breakingNotes, changeNotes } from './change-notes.ts'
import { fillTemplate, type NotesTemplate } from './notes-template.ts'
import { limitNotes, type NotesSource, releaseNotes } from './release-notes.ts'

/** Where the notes of a release come from, as far as that is read. */
export type ChosenNotes =
  | { readonly kind: 'commits' }
  | { readonly kind: 'github' }
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'template' } & NotesTemplate)

/**
 * The notes; undefined when GitHub is to write them. `names` are further placeholders of a template. Errors:
 * `config-invalid` for a placeholder that is not known.
 */
export function textOfNotes(
  notes: ChosenNotes,
  source: NotesSource,
  names: Readonly<Record<string, string>>,
): string | undefined {
  if (notes.kind === 'github') return undefined
  if (notes.kind === 'commits') return releaseNotes(source)
  if (notes.kind === 'text') return limitNotes(notes.text, source.compareUrl)
  const values = {
    ...names,
    image: source.image ?? '',
    'compare-url': source.compareUrl ?? '',
    breaking: breakingNotes(source.commits, source.repositoryUrl),
    changes: changeNotes(source.commits, source.repositoryUrl),
  }
  return limitNotes(fillTemplate(notes, values), source.compareUrl)
}
