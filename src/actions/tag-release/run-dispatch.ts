import type { Forge } from '../../ports/forge/index.ts'
import type { PlannedRelease } from './plan.ts'
import type { TagReleaseInputs } from './settings.ts'

/**
 * Starts the workflow that follows a release, once for each tag: a tag made with the job's own token starts
 * none by itself. True when this run started it. Errors: those of the forge; `actions: write` is needed.
 */
export async function dispatchFollower(
  { dispatch, dispatchInputs }: TagReleaseInputs,
  release: PlannedRelease,
  forge: Forge,
): Promise<boolean> {
  if (dispatch === undefined || (await forge.wasDispatched(dispatch, release.tag))) return false
  const values = valuesOf(release)
  const inputs = Object.fromEntries(
    Object.entries(dispatchInputs).map(([name, text]) => [name, filled(text, values)]),
  )
  await forge.dispatch(dispatch, release.tag, inputs)
  return true
}

function valuesOf({ version, tag, record }: PlannedRelease): Readonly<Record<string, string>> {
  return { version, tag, commit: record.commit, image: record.image, release: JSON.stringify(record) }
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
