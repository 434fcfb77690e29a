import type { ReleaseTarget } from '../../../src/actions/tag-release/ready-release.ts'
import type { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import { runTagRelease } from '../../../src/actions/tag-release/run.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import type { ForgeRelease } from '../../../src/ports/forge/releases.ts'
import type { HistoryTag } from '../../../src/ports/history.ts'
import { fakeRegistry } from '../../fakes/registry.ts'
import { fakeControl } from '../../fakes/control.ts'
import { commit } from '../version/history.ts'
import { fakeForge } from '../../fakes/forge.ts'
import { fakeHistory } from '../../fakes/history.ts'
import { checkedOf, image, inputsOf, type Known, portsWith, range, releaseFacts, tagged } from './samples.ts'

export interface Scene {
  readonly given?: Readonly<Record<string, string>>
  readonly changes?: Partial<Known>
  readonly target?: Partial<ReleaseTarget>
  readonly more?: Partial<Forge>
  readonly releases?: readonly ForgeRelease[]
  readonly tags?: readonly HistoryTag[]
  readonly imageTags?: readonly string[]
  readonly signal?: AbortSignal
}

/** Releases commit 1 as 1.1.0; 2 is above it, 0 below, `a` beside. */
export async function release(scene: Scene = {}) {
  const { given = {}, changes = {}, releases = [] } = scene
  const registry = fakeRegistry()
  const digest = registry.push(image)
  for (const tag of scene.imageTags ?? []) registry.push(`${image}:${tag}`)
  const inputs = inputsOf(given)
  const usual = releaseFacts(inputs)
  const record = { ...usual.target.record, image: `${image}@${digest}` }
  const known = { ...usual, target: { ...usual.target, record, ...scene.target }, ...changes }
  const { forge, state } = fakeForge(scene.more, releases)
  const commits = [
    commit('a', 'fix: aside', '0'),
    ...range('feat: one', 'fix: two'),
    commit('0', 'zero', 'none'),
  ]
  const tags = scene.tags ?? [tagged('1.0.0', '0')]
  const ports = portsWith({ forge, registry, history: fakeHistory({ commits, tags }) })
  const control = fakeControl<typeof tagRelease>(scene.signal)
  const { events, known: told } = control
  const running = runTagRelease(checkedOf(inputs, known), ports, control)
  const ended = await running.catch((error: unknown) => error)
  return { ended, state, events, told, registry, digest }
}

/** What a whole release writes to the forge. */
export const written = [
  'tag 1.1.0 "1.1.0"',
  'draft 1.1.0',
  'upload slipway-release.json to 1.1.0',
  'publish 1.1.0 as latest',
]
