import { ActionError, formatPlace } from '../../errors.ts'
import type { FileVersion } from '../files/read-version-file.ts'
import type { VersionDecision } from './decide-version.ts'

/** What the file says, and what is wrong with it. */
export interface VersionCheck {
  readonly version: string
  readonly headline: string
  /** `version-mismatch` at the line of the version, with the text to write; undefined when it is right. */
  readonly problem: ActionError | undefined
}

/** Compares a file with what the commits ask for. */
export function checkVersionFile(
  { version, where }: FileVersion,
  decision: VersionDecision,
  initialVersion: string,
): VersionCheck {
  const wanted = decision.version ?? decision.previous?.version ?? initialVersion
  const reason = reasonOf(decision)
  const headline = `${formatPlace(where)} says ${version}, as it should: ${reason}.`
  if (version === wanted) return { version, headline, problem: undefined }
  const problem = new ActionError({
    code: 'version-mismatch',
    message: `${where.file} says ${version}, it should be ${wanted}: ${reason}`,
    remedy: `Write ${wanted} into ${formatPlace(where)}; or mend the commit messages, when they do not say what was done.`,
    where,
  })
  return { version, headline, problem }
}

function reasonOf({ previous, because, bump, version }: VersionDecision): string {
  const since =
    previous === undefined ? 'nothing was released before' : `the last release is ${previous.name}`
  if (version === undefined) return `${since} and no commit asks for another`
  if (because === undefined) return since
  return `${since} and ${because.sha.slice(0, 7)} (${because.subject}) asks for a ${bump} release`
}
