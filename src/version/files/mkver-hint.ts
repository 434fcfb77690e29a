import type { Bump } from '../bump.ts'
import { readMkverConf } from './mkver-conf.ts'

const bumps: Readonly<Record<string, Bump>> = {
  IncrementMajor: 'major',
  IncrementMinor: 'minor',
  IncrementPatch: 'patch',
  NoIncrement: 'none',
}

/**
 * What a mkver.conf says, as lines of the inputs `commit-types`, `breaking-bump`, `default-bump` and `tag-prefix`.
 * What has no counterpart is named in comment lines. Only what the file says, not git-mkver's own defaults.
 * Source of names and values: git-mkver's configuration reference.
 */
export function mkverHint(conf: string): string {
  const { actions, whenNothingMatches, tagPrefix } = readMkverConf(conf)
  const read = actions.map(({ pattern, action }) => meaningOf(pattern, action))
  const types = new Map(read.flatMap(({ types: names, bump }) => names.map((name) => [name, bump] as const)))
  const breaking = read.find((row) => row.breaking)?.bump
  const lines = [
    ...(types.size === 0
      ? []
      : ['commit-types: |', ...[...types].map(([name, bump]) => `  ${name}=${bump}`)]),
    ...(breaking === undefined ? [] : [`breaking-bump: ${breaking}`]),
    ...defaultBump(whenNothingMatches),
    ...(tagPrefix === undefined ? [] : [`tag-prefix: ${tagPrefix === '' ? 'none' : tagPrefix}`]),
    ...read.flatMap(({ left }) => (left === undefined ? [] : [`# has no counterpart: ${left}`])),
  ]
  return lines.length === 0 ? '# nothing that tag-release has an input for' : lines.join('\n')
}

interface Meaning {
  readonly types: readonly string[]
  readonly bump: Bump
  readonly breaking: boolean
  /** The pattern and its action, when they could not be said otherwise. */
  readonly left: string | undefined
}

function meaningOf(pattern: string, action: string): Meaning {
  const bump = Object.hasOwn(bumps, action) ? bumps[action] : undefined
  const nothing = { types: [], bump: 'none', breaking: false, left: undefined } as const
  const left = `pattern "${pattern}" with ${action}`
  if (bump === undefined) return { ...nothing, left }
  if (/^\^?BREAKING[ -]CHANGE/.test(pattern))
    return bump === 'none' ? { ...nothing, left } : { ...nothing, bump, breaking: true }
  // `type!:` is always a breaking change here, whatever the type.
  if (/!:?\s*$/.test(pattern)) return nothing
  const types = typesOf(pattern)
  return types.length === 0 ? { ...nothing, left } : { ...nothing, types, bump }
}

/** `FEA:`, `^FEA: `, `feat(\(.+\))?:`, `(build|ci)(\(.+\))?:` as the types they match. */
function typesOf(pattern: string): readonly string[] {
  const core = pattern
    .replace(/^\^/, '')
    .replace(/(?:\s|\\s)*[*+]?$/, '')
    .replace(/:$/, '')
    .replace(/\(\\\(.*\\\)\)[?*]?$/, '')
  const names = core.replace(/^\((?:\?:)?(.*)\)$/, '$1').split('|')
  return names.every((name) => /^[A-Za-z][\w-]*$/.test(name)) ? names : []
}

function defaultBump(action: string | undefined): readonly string[] {
  if (action === undefined) return []
  const bump = Object.hasOwn(bumps, action) ? bumps[action] : undefined
  if (bump === undefined || bump === 'major')
    return [`# has no counterpart: whenNoValidCommitMessages with ${action}`]
  return [`default-bump: ${bump}`]
}
