/** What a step's `uses:` names. */
export type ActionReference =
  /** `./path`: a folder of the workspace, whatever is in it when the step starts. */
  | { readonly kind: 'workspace'; readonly path: string }
  /** `owner/repo/path@ref`, and `$/path` once it is known where it was written. */
  | { readonly kind: 'repository'; readonly repository: string; readonly path: string; readonly ref: string }

/** Repository and commit of the file in which a `uses:` is written: `$/` resolves against it. */
export interface Origin {
  readonly repository: string
  readonly ref: string
}

/** Reads a `uses:`. Throws for `docker://` and for what is none of the known forms, and says why. */
export function parseActionReference(uses: string, origin: Origin): ActionReference {
  if (uses.startsWith('./')) return { kind: 'workspace', path: uses.slice(2) }
  if (uses.startsWith('$/')) return ownReference(uses, origin)
  if (uses.startsWith('docker://')) {
    throw new Error(
      `\`uses: ${uses}\`: container actions are not supported by this engine; it starts no job containers.`,
    )
  }
  return remoteReference(uses)
}

function ownReference(uses: string, origin: Origin): ActionReference {
  if (uses.includes('@')) {
    throw new Error(
      `\`uses: ${uses}\`: a \`$/\` reference takes no @ref; it means the commit of the file it is written in.`,
    )
  }
  return { kind: 'repository', ...origin, path: checkPath(uses.slice(2), uses) }
}

function remoteReference(uses: string): ActionReference {
  const [, owner, name, path = '', ref] = /^([^/@]+)\/([^/@]+)(?:\/([^@]*))?@(.+)$/.exec(uses) ?? []
  if (owner === undefined || name === undefined || ref === undefined) {
    throw new Error(`Expected format {org}/{repo}[/path]@ref. Actual '${uses}'`)
  }
  return { kind: 'repository', repository: `${owner}/${name}`, path: checkPath(path, uses), ref }
}

function checkPath(path: string, uses: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..')) throw new Error(`\`uses: ${uses}\`: the path must stay inside the repository.`)
  return parts.join('/')
}

/** As the runner names an action in its log: `owner/repo/path@ref` or `./path`. */
export function showReference(reference: ActionReference): string {
  if (reference.kind === 'workspace') return `./${reference.path}`
  const path = reference.path === '' ? '' : `/${reference.path}`
  return `${reference.repository}${path}@${reference.ref}`
}
