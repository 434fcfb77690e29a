import { ActionError } from '../../errors.ts'
import type { FileVersion } from '../../version/files/read-version-file.ts'
import { isPrerelease } from '../../version/next-version.ts'
import { isInLine, type VersionLine } from '../../version/version-line.ts'
import { type VersionTag, versionTags } from '../../version/version-tags.ts'
import { type SettledVersion, tagExists } from './decide-version.ts'
import type { Settings, TagReleaseInputs } from './settings.ts'

export interface SettledRequest {
  readonly inputs: TagReleaseInputs
  readonly settings: Settings
  readonly commit: string
  /** Highest first. */
  readonly tags: readonly VersionTag[]
  readonly file: FileVersion | undefined
  readonly channel: string | undefined
  readonly line: VersionLine | undefined
}

/**
 * The version that needs no working out: asked for, pushed as a tag, in the file (not to check it), or a tag
 * on the commit from an earlier run. Errors: `version-invalid` for a pushed tag that is none, `tag-exists`.
 */
export function settledVersion(request: SettledRequest): SettledVersion | undefined {
  const { settings, inputs, tags, commit, file } = request
  const { source } = settings
  if (source.kind === 'asked') return settle(source.version, 'that was asked for', request)
  if (source.kind === 'tag') return pushedVersion(source.tag, request)
  if (source.kind === 'file' && file !== undefined && inputs.mode !== 'check' && inputs.mode !== 'preview')
    return settle(file.version, `in ${file.where.file}`, request)
  const found = tags.find((tag) => tag.commit === commit && fits(tag.version, request))
  return found && { version: found.version, existing: found, from: 'on this commit', again: true }
}

/** A stable release comes after the pre-releases of the same commit; a pre-release is one of its channel. */
function fits(version: string, { channel, line }: SettledRequest): boolean {
  if (line !== undefined && !isInLine(version, line)) return false
  return channel === undefined ? !isPrerelease(version) : version.includes(`-${channel}.`)
}

function settle(version: string, from: string, { tags, commit, inputs }: SettledRequest): SettledVersion {
  const same = tags.filter((tag) => tag.version === version)
  const existing = same.find((tag) => tag.commit === commit) ?? same[0]
  if (existing !== undefined && existing.commit !== commit && inputs.mode !== 'check')
    throw tagExists(existing.name, existing.commit, commit)
  return { version, existing, from, again: existing !== undefined }
}

function pushedVersion(name: string, { settings, tags, commit }: SettledRequest): SettledVersion {
  const [read] = versionTags([{ name, commit }], settings.form)
  if (read === undefined) {
    const message = `the pushed tag '${name}' is no version of this repository's form`
    const remedy =
      'Push a tag such as 1.4.0, with the prefix and component that the inputs say; or let only such tags start the workflow.'
    throw new ActionError({ code: 'version-invalid', message, remedy })
  }
  const existing = tags.find((tag) => tag.name === name) ?? read
  if (existing.commit !== commit) throw tagExists(name, existing.commit, commit)
  return { version: read.version, existing, from: 'of the pushed tag', again: false }
}
