import { ActionError, formatPlace } from '../../errors.ts'
import type { TagReleaseFacts } from './facts.ts'
import type { TagReleaseInputs } from './settings.ts'

/** What the file says, and what is wrong with it. */
export interface VersionCheck {
  readonly version: string
  readonly headline: string
  /** `version-mismatch` at the line of the version, with the text to write; undefined when it is right. */
  readonly problem: ActionError | undefined
}

/** Compares the file with what the commits ask for. Errors: `input-invalid` without a file. */
export function planCheck(inputs: TagReleaseInputs, facts: TagReleaseFacts): VersionCheck {
  const { file, decision } = facts
  if (file === undefined) throw withoutFile()
  const wanted = decision.version ?? decision.previous?.version ?? inputs.initialVersion
  const { version, where } = file
  const headline = `${formatPlace(where)} says ${version}, as it should: ${reasonOf(facts)}.`
  if (version === wanted) return { version, headline, problem: undefined }
  const problem = new ActionError({
    code: 'version-mismatch',
    message: `${where.file} says ${version}, it should be ${wanted}: ${reasonOf(facts)}`,
    remedy: `Write ${wanted} into ${formatPlace(where)}; or mend the commit messages, when they do not say what was done.`,
    where,
  })
  return { version, headline, problem }
}

function reasonOf({ decision }: TagReleaseFacts): string {
  const { previous, because, bump, version } = decision
  const since =
    previous === undefined ? 'nothing was released before' : `the last release is ${previous.name}`
  if (version === undefined) return `${since} and no commit asks for another`
  if (because === undefined) return since
  return `${since} and ${because.sha.slice(0, 7)} (${because.subject}) asks for a ${bump} release`
}

function withoutFile(): ActionError {
  return new ActionError({
    code: 'input-invalid',
    message: "input 'version-source': mode `check` needs the file to check, such as package.json",
  })
}
