import type { Forge } from '../../github/types.ts'
import type { SourceRef } from '../job-types.ts'
import { resolveCommit, type WorkflowFiles } from './git.ts'

const LOCAL = /^(?:\.|\$)\/(\.github\/workflows\/[^/@]+\.ya?ml)$/
const REMOTE = /^([^/@\s]+\/[^/@\s]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@([^@\s]+)$/

/** Where workflow files come from. */
export interface WorkflowSources {
  readonly forge: Forge
  readonly files: WorkflowFiles
}

export interface WorkflowFile {
  readonly source: SourceRef
  readonly content: string
}

/**
 * Finds the file of a job-level `uses:`. `./` and `$/` mean the repository and commit of the file they are
 * written in; `owner/repo/.github/workflows/f.yml@ref` one of the emulator's repositories. Throws an Error
 * whose message says why there is none.
 */
export async function findCalledWorkflow(
  { forge, files }: WorkflowSources,
  reference: string,
  from: SourceRef,
): Promise<WorkflowFile> {
  const source = await resolveReference(forge, reference, from)
  const content = (await files.at(forge.gitFolder(source.repository), source.sha)).get(source.path)
  if (content === undefined) throw new Error(`workflow was not found: '${source.path}' at ${source.sha}`)
  return { source, content }
}

async function resolveReference(forge: Forge, reference: string, from: SourceRef): Promise<SourceRef> {
  const local = LOCAL.exec(reference)
  if (local?.[1] !== undefined) return { ...from, path: local[1] }
  const [, repository, path, ref] = REMOTE.exec(reference) ?? []
  if (repository === undefined || path === undefined || ref === undefined) {
    throw new Error(
      `invalid value workflow reference: expected owner/repo/.github/workflows/file.yml@ref, ./.github/workflows/file.yml or $/.github/workflows/file.yml, found '${reference}'`,
    )
  }
  const folder = gitFolderOf(forge, repository)
  const sha = folder === undefined ? undefined : await resolveCommit(folder, ref)
  if (sha === undefined) throw new Error(`workflow was not found: there is no '${repository}' at '${ref}'`)
  return { repository, path, ref, sha }
}

/** The bare git repository, or undefined when the emulator has none of that name. */
export function gitFolderOf(forge: Forge, repository: string): string | undefined {
  try {
    return forge.gitFolder(repository)
  } catch {
    return undefined
  }
}
