import { checkTagRelease } from '../../../src/actions/tag-release/check.ts'
import { readTagReleaseFacts } from '../../../src/actions/tag-release/facts.ts'
import { planTagRelease } from '../../../src/actions/tag-release/plan.ts'
import type { TagReleasePorts } from '../../../src/actions/tag-release/ports.ts'
import type { TagReleaseInputs } from '../../../src/actions/tag-release/settings.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import type { HistoryTag } from '../../../src/ports/history.ts'
import { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import { OvertakenByTags } from '../../../src/version/overtaken.ts'
import { type FakeRegistry, fakeRegistry, type RegistryHooks } from '../../fakes/registry.ts'
import { fakeControl } from '../../fakes/control.ts'
import { fakeFiles } from '../../fakes/files.ts'
import { commit, sha } from '../version/history.ts'
import { type FakeHistory, fakeHistory } from '../../fakes/history.ts'
import { forgeWith, releaseOf } from '../../fakes/forge.ts'
import { contextOf, image, inputsOf, portsWith, range, tagged } from './samples.ts'

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
  readonly prepare?: (registry: FakeRegistry) => void
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
  const registry = fakeRegistry(scene.hooks)
  for (const name of ['1', '2', 't']) registry.push(imageTag(name), { [label]: sha(name) })
  scene.prepare?.(registry)
  const history = historyOf(scene)
  const ports = portsWith({
    context: contextOf({ commit: sha('2'), ...scene.context }),
    history: scene.history?.(history) ?? history,
    forge:
      'forge' in scene && scene.forge === undefined ? undefined : forgeWith({ ...quiet, ...scene.forge }),
    registry,
    files: fakeFiles(),
  })
  const seenTags = scene.seenTags ?? []
  const message = 'another run was faster'
  const overtaken = seenTags.map((tag) => new OvertakenByTags({ code: 'tag-exists', message }, [tag]))
  const control = { ...fakeControl<typeof tagRelease>(), overtaken }
  const { events, known } = control
  const facts = await read(inputsOf(scene.given), ports, control).catch((error: unknown) => error)
  return { facts, events, known, history, registry }
}

/** Everything that is read before a run, in one: facts, what was decided upon them, and what was found for it. */
async function read(
  inputs: TagReleaseInputs,
  ports: TagReleasePorts,
  control: Parameters<typeof readTagReleaseFacts>[2] & Parameters<typeof checkTagRelease>[2],
) {
  const facts = await readTagReleaseFacts(inputs, ports, control)
  const plan = planTagRelease(inputs, facts)
  const checked = await checkTagRelease(plan, ports, control)
  const isRelease = checked.kind === 'release' || checked.kind === 'show'
  const target = isRelease ? { ...checked.release, release: checked.release.found } : undefined
  const { commit, tags, file } = facts.version
  return { ...facts, commit, tags, file, decision: plan.decision, target }
}

function historyOf({
  messages = ['feat: one', 'fix: two'],
  tags = [tagged('1.0.0', '1')],
  files = {},
}: Scene) {
  const commits = [commit('t', 'fix: aside', '1'), ...range(...messages)]
  return fakeHistory({ commits, tags, files, branches: { main: sha('2'), old: sha('1'), topic: sha('t') } })
}

const imageTag = (name: string): string => `${image}:sha-${sha(name).slice(0, 12)}`

/** The release record of a commit by name, as JSON. */
export const recordOf = (name: string, changes: object = {}): string =>
  JSON.stringify({
    schemaVersion: 1,
    repository: 'octo/parcel',
    commit: sha(name),
    image: `${image}@${fakeRegistry().push(image, { [label]: sha(name) })}`,
    tags: [],
    ...changes,
  })
