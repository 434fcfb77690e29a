import { ActionError } from '../../../errors.ts'
import type { ChosenNotes } from '../../../release/chosen-notes.ts'
import type { PlannedNotes } from '../planned-release.ts'
import { requireForge, type TagReleasePorts } from '../ports.ts'

/** Reads the notes that come from elsewhere. Errors: `config-invalid` when the file is not there, `input-invalid` without a token. */
export async function readNotes(
  { from, file, head }: Pick<PlannedNotes, 'from' | 'file' | 'head'>,
  ports: TagReleasePorts,
): Promise<ChosenNotes> {
  if (from === 'commits') return { kind: 'commits' }
  if (from === 'github') {
    requireForge(ports, '`notes: github`')
    return { kind: 'github' }
  }
  if (from === 'pr-body') return await pullBody(ports, head)
  const text = await ports.history.file(file, head.sha)
  if (text === undefined) {
    const message = `input 'notes-file': there is no ${file} at the commit ${head.sha}`
    throw new ActionError({ code: 'config-invalid', message })
  }
  return from === 'file' ? { kind: 'text', text } : { kind: 'template', path: file, text }
}

/** A commit that came without a pull request has no description: its commits tell. */
async function pullBody(ports: TagReleasePorts, head: PlannedNotes['head']): Promise<ChosenNotes> {
  const merged = await requireForge(ports, '`notes: pr-body`').mergedPulls([head])
  const text = merged.find(({ mergeCommit }) => mergeCommit === head.sha)?.body.trim() ?? ''
  return text === '' ? { kind: 'commits' } : { kind: 'text', text }
}
