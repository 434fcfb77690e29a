import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'

/** A tag that names a version. */
export interface VersionTag {
  readonly name: string
  readonly version: string
  readonly commit: string
}
interface Tag {
  readonly name: string
  readonly commit: string
}

/** How tags are written: component, prefix, version. */
export interface TagForm {
  /** With its separator, `parcel-`; empty when the repository holds one component. */
  readonly component: string
  /** Undefined: as the history has it. */
  readonly prefix: string | undefined
}

/** The form of tags that the inputs ask for; the prefix `none` is the empty one, which no input can spell. */
export function tagForm(inputs: {
  readonly component: string | undefined
  readonly separator: string
  readonly prefix: string | undefined
}): TagForm {
  const { component, separator, prefix } = inputs
  return {
    component: component === undefined ? '' : component + separator,
    prefix: prefix === 'none' ? '' : prefix,
  }
}

/**
 * The tags that are versions, highest first by semver precedence; the same version twice: the shorter name first.
 * A history is read in both forms, `1.2.3` and `v1.2.3`, unless the prefix is another text; tags of other
 * components, two-part ones and build metadata are left out.
 */
export function versionTags(tags: readonly Tag[], form: TagForm): readonly VersionTag[] {
  const found = tags.flatMap(({ name, commit }) => {
    const text = versionText(name, form)
    const read = text === undefined ? null : parse(text)
    return read === null || read.version !== text ? [] : [{ tag: { name, commit, version: text }, read }]
  })
  found.sort((a, b) => compare(b.read, a.read) || a.tag.name.length - b.tag.name.length)
  return found.map(({ tag }) => tag)
}

/** What stands where the version should; undefined when the name begins in another way. */
function versionText(name: string, { component, prefix }: TagForm): string | undefined {
  if (!name.startsWith(component)) return undefined
  const rest = name.slice(component.length)
  if (prefix === undefined || prefix === '' || prefix === 'v') return rest.replace(/^v(?=\d)/, '')
  return rest.startsWith(prefix) ? rest.slice(prefix.length) : undefined
}

/** The tag of a version: without a prefix of its own the form follows the highest version's tag, else it is bare. */
export function tagName(version: string, form: TagForm, highestFirst: readonly VersionTag[]): string {
  return form.component + (form.prefix ?? prefixOf(highestFirst[0], form)) + version
}

function prefixOf(tag: VersionTag | undefined, { component }: TagForm): string {
  return tag === undefined ? '' : tag.name.slice(component.length, tag.name.length - tag.version.length)
}

const looksLikeVersion = /^\d+(?:(?:\.\d+)*|(?:\.\d+)+[^.\d].*)$/s

/** Names of this form that look like a version and are none: `v1.2`, `1`, `1.2.3+build`, `1.02.3`. */
export function almostVersions(tags: readonly { readonly name: string }[], form: TagForm): readonly string[] {
  return tags.flatMap(({ name }) => {
    const text = versionText(name, form)
    return text !== undefined && looksLikeVersion.test(text) && parse(text)?.version !== text ? [name] : []
  })
}

/** Whether the history holds both forms, `1.2.3` and `v1.2.3`. */
export function hasMixedForms(tags: readonly VersionTag[], form: TagForm): boolean {
  return new Set(tags.map((tag) => prefixOf(tag, form))).size > 1
}

/** Whether a version is stable and no other one is a higher stable version: only then may `latest` move. */
export function isHighestStable(version: string, versions: readonly string[]): boolean {
  const own = parse(version)
  if (own === null || own.prerelease.length > 0) return false
  return versions.every((text) => {
    const other = parse(text)
    return other === null || other.prerelease.length > 0 || compare(other, own) <= 0
  })
}
