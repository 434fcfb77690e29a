import { readTagReleaseFacts } from '../../../src/actions/tag-release/facts.ts'
import type { Files } from '../../../src/ports/files.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import type { HistoryTag } from '../../../src/ports/history.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import {
  type MemoryRegistry,
  memoryRegistry,
  type RegistryHooks,
} from '../../adapters/golden/memory-registry.ts'
import { commit, sha } from '../version/history.ts'
import { type FakeHistory, fakeHistory } from './fake-history.ts'
import { contextOf, forgeWith, image, inputsOf, portsWith, range, releaseOf, tagged } from './samples.ts'

const label = 'org.opencontainers.image.revision'

export interface Scene {
  readonly given?: Readonly<Record<string, string>>
  readonly context?: Partial<RunContext>
  /** Of the commits 1 and 2. */
  readonly messages?: readonly string[]
  readonly tags?: readonly HistoryTag[]
  /** Present and undefined: there is no token. */
  readonly forge?: Partial<Forge> | undefined
  readonly files?: Readonly<Record<string, string>>
  readonly seenTags?: readonly HistoryTag[]
  readonly hooks?: RegistryHooks
  readonly prepare?: (registry: MemoryRegistry) => void
  /** Changes how the history answers. */
  readonly history?: (usual: FakeHistory) => FakeHistory
}

/** A forge that has nothing against a release, and none yet. */
const quiet: Partial<Forge> = {
  tagRulesets: async () => [],
  defaultBranch: async () => ({ name: 'main', commit: sha('2') }),
  workflowsId: async () => undefined,
  release: async () => undefined,
  recentReleases: async () => [releaseOf('1.0.0'), releaseOf('v1.0.0')],
}

/** Reads the facts of commit 2 above 1, where 1.0.0 is; `t` is beside it. All have their image. */
export async function readFacts(scene: Scene = {}) {
  const events: RunEvent[] = []
  const registry = memoryRegistry(scene.hooks)
  for (const name of ['1', '2', 't']) registry.push(imageTag(name), { [label]: sha(name) })
  scene.prepare?.(registry)
  const history = historyOf(scene)
  const seenTags = [...(scene.seenTags ?? [])]
  const ports = portsWith({
    context: contextOf({ commit: sha('2'), ...scene.context }),
    history: scene.history?.(history) ?? history,
    forge:
      'forge' in scene && scene.forge === undefined ? undefined : forgeWith({ ...quiet, ...scene.forge }),
    registry,
    seenTags,
    files: { readBytes: async () => undefined } as unknown as Files,
  })
  const control = { emit: (event: RunEvent) => void events.push(event) }
  const reading = readTagReleaseFacts(inputsOf(scene.given), ports, control)
  return { facts: await reading.catch((error: unknown) => error), events, history, registry, seenTags }
}

function historyOf({
  messages = ['feat: one', 'fix: two'],
  tags = [tagged('1.0.0', '1')],
  files = {},
}: Scene) {
  const commits = [commit('t', 'fix: aside', '1'), ...range(...messages)]
  return fakeHistory({ commits, tags, files, branches: { main: '2', old: '1', topic: 't' } })
}

const imageTag = (name: string): string => `${image}:sha-${sha(name).slice(0, 12)}`

/** The release record of a commit by name, as JSON. */
export const recordOf = (name: string, changes: object = {}): string =>
  JSON.stringify({
    schemaVersion: 1,
    repository: 'octo/parcel',
    commit: sha(name),
    image: `${image}@${memoryRegistry().push(image, { [label]: sha(name) })}`,
    tags: [],
    ...changes,
  })
