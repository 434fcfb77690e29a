import type { Workflows } from '../../../ports/forge/workflows.ts'
import type { Dispatch } from '../planned-release.ts'
import type { ReadyRelease } from '../ready-release.ts'

/**
 * Starts the workflow that follows a release, once for each tag: a tag made with the job's own token starts
 * none by itself. True when this run started it. Errors: those of the forge; `actions: write` is needed.
 */
export async function dispatchFollower(
  { workflow, inputs: wanted }: Dispatch,
  release: ReadyRelease,
  forge: Workflows,
): Promise<boolean> {
  if (await forge.wasDispatched(workflow, release.tag)) return false
  const values = valuesOf(release)
  const inputs = Object.fromEntries(
    Object.entries(wanted).map(([name, text]) => [name, filled(text, values)]),
  )
  await forge.dispatch(workflow, release.tag, inputs)
  return true
}

function valuesOf({ version, tag, record }: ReadyRelease): Readonly<Record<string, string>> {
  return { version, tag, commit: record.commit, image: record.image, release: JSON.stringify(record) }
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
