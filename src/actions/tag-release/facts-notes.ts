import { ActionError } from '../../errors.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import type { TagReleaseInputs } from './settings.ts'

/** Where the notes come from, read as far as that is possible before the tag is known. */
export type NotesText =
  | { readonly kind: 'commits' }
  | { readonly kind: 'github' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'template'; readonly path: string; readonly text: string }

/** Errors: `config-invalid` when the file is not there, `input-invalid` without a token. */
export async function readNotes(
  { notes, notesFile }: TagReleaseInputs,
  ports: TagReleasePorts,
  head: { readonly sha: string; readonly message: string },
): Promise<NotesText> {
  if (notes === 'commits') return { kind: 'commits' }
  if (notes === 'github') {
    requireForge(ports, '`notes: github`')
    return { kind: 'github' }
  }
  if (notes === 'pr-body') return await pullBody(ports, head)
  const path = notesFile ?? ''
  const text = await ports.history.file(path, head.sha)
  if (text === undefined) {
    const message = `input 'notes-file': there is no ${path} at the commit ${head.sha}`
    throw new ActionError({ code: 'config-invalid', message })
  }
  return notes === 'file' ? { kind: 'text', text } : { kind: 'template', path, text }
}

/** A commit that came without a pull request has no description: its commits tell. */
async function pullBody(
  ports: TagReleasePorts,
  head: { readonly sha: string; readonly message: string },
): Promise<NotesText> {
  const merged = await requireForge(ports, '`notes: pr-body`').mergedPulls([head])
  const text = merged.find(({ mergeCommit }) => mergeCommit === head.sha)?.body.trim() ?? ''
  return text === '' ? { kind: 'commits' } : { kind: 'text', text }
}
