import type { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import { runTagRelease } from '../../../src/actions/tag-release/run.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import { fakeControl } from '../../fakes/control.ts'
import { forgeWith } from '../../fakes/forge.ts'
import { checkedOf, contextOf, inputsOf, type Known, portsWith, releaseFacts } from './samples.ts'

export interface Run {
  readonly given: Readonly<Record<string, string>>
  readonly changes?: Partial<Known>
  readonly forge?: Partial<Forge> | undefined
  readonly signal?: AbortSignal
}

/** Plans and runs what a test says, with what it showed. */
export async function run({ given, changes = {}, forge, signal = new AbortController().signal }: Run) {
  const context = contextOf({ event: 'pull_request', ...changes.context })
  const inputs = inputsOf(given.mode === 'preview' ? {} : given)
  const known = releaseFacts(inputs, { ...changes, context })
  const mode = given.mode === 'preview' ? 'preview' : inputs.mode
  const plan = checkedOf(inputs, { ...known, settings: { ...known.settings, mode } })
  const ports = portsWith({ forge: forge === undefined ? undefined : forgeWith(forge) })
  const control = fakeControl<typeof tagRelease>(signal)
  return { outcome: await runTagRelease(plan, ports, control), events: control.events }
}

/** The outputs of a run that has nothing to tell. */
export const empty = {
  version: '',
  tag: '',
  'previous-tag': '1.0.0',
  created: 'false',
  released: 'false',
  'release-url': '',
  notes: '',
  release: '',
}
