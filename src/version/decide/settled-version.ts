import { ActionError } from '../../errors.ts'
import { isPrerelease } from '../next-version.ts'
import { isInLine } from '../version-line.ts'
import { type VersionTag, versionTags } from '../version-tags.ts'
import type { Candidate } from './version-facts.ts'
import type { VersionRules } from './version-rules.ts'

/** A version that needs no working out. */
export interface SettledVersion {
  readonly version: string
  /** The tag of that version, on whichever commit. */
  readonly existing: VersionTag | undefined
  /** How it came: completes "the version 1.4.0 ...". */
  readonly from: string
  /** An earlier run of the same release: policies were kept then. */
  readonly again: boolean
}

/**
 * The version that was asked for, pushed as a tag, is in the file, or is a tag on the commit from an earlier run;
 * undefined: the commits decide. Errors: `version-invalid` for a pushed tag that is none, `tag-exists`.
 */
export function settledVersion(rules: VersionRules, candidate: Candidate): SettledVersion | undefined {
  const { origin, mayBeElsewhere } = rules
  const { file, tags, commit } = candidate
  if (origin.kind === 'asked') {
    const asked = settle(origin.version, 'that was asked for', candidate)
    return mayBeElsewhere ? asked : here(asked, commit)
  }
  if (origin.kind === 'tag') return pushedVersion(origin.tag, rules, candidate)
  if (origin.kind === 'file' && file !== undefined)
    return here(settle(file.version, `in ${file.where.file}`, candidate), commit)
  const found = tags.find((tag) => tag.commit === commit && fits(tag.version, candidate))
  return found && { version: found.version, existing: found, from: 'on this commit', again: true }
}

/** A stable release comes after the pre-releases of the same commit; a pre-release is one of its channel. */
function fits(version: string, { channel, line }: Candidate): boolean {
  if (line !== undefined && !isInLine(version, line)) return false
  return channel === undefined ? !isPrerelease(version) : version.includes(`-${channel}.`)
}

function settle(version: string, from: string, { tags, commit }: Candidate): SettledVersion {
  const same = tags.filter((tag) => tag.version === version)
  const existing = same.find((tag) => tag.commit === commit) ?? same[0]
  return { version, existing, from, again: existing !== undefined }
}

function here(settled: SettledVersion, commit: string): SettledVersion {
  const { existing } = settled
  if (existing === undefined || existing.commit === commit) return settled
  throw tagExists(existing.name, existing.commit, commit)
}

function pushedVersion(name: string, { form }: VersionRules, { tags, commit }: Candidate): SettledVersion {
  const [read] = versionTags([{ name, commit }], form)
  if (read === undefined) {
    const message = `the pushed tag '${name}' is no version of this repository's form`
    const remedy =
      'Push a tag such as 1.4.0, with the prefix and component that the inputs say; or let only such tags start the workflow.'
    throw new ActionError({ code: 'version-invalid', message, remedy })
  }
  const existing = tags.find((tag) => tag.name === name) ?? read
  return here({ version: read.version, existing, from: 'of the pushed tag', again: false }, commit)
}

/** The error for a tag that is on another commit; both are named. */
export function tagExists(tag: string, found: string, wanted: string): ActionError {
  const message = `the tag ${tag} is on commit ${found}, this release is of commit ${wanted}`
  return new ActionError({ code: 'tag-exists', message })
}
