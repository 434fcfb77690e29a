import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkTagRelease } from '../../../src/actions/tag-release/check.ts'
import { readTagReleaseFacts } from '../../../src/actions/tag-release/facts.ts'
import { planTagRelease } from '../../../src/actions/tag-release/plan.ts'
import type { TagReleasePorts } from '../../../src/actions/tag-release/ports.ts'
import { runTagRelease } from '../../../src/actions/tag-release/run.ts'
import { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { untilPlanHolds } from '../../../src/main/until-plan-holds.ts'
import { readInputs, variableOf } from '../../../src/schema/read-inputs.ts'
import type { Fault, Forge as Emulator, Permissions } from '../../bed/github/types.ts'
import { type EmulatedRepository, emulatedRepository } from '../github/emulated-repository.ts'
import { type FakeRegistry, fakeRegistry, type RegistryHooks } from '../../fakes/registry.ts'
import { fakeContext } from '../../fakes/context.ts'
import { fakeFiles } from '../../fakes/files.ts'
import { noProcesses } from '../../fakes/processes.ts'
import { fakeControl } from '../../fakes/control.ts'
import { fakeClock } from '../../fakes/clock.ts'

export const image = 'registry.example/octo/parcel'
export const serverUrl = 'https://github.example'

export type Inputs = Readonly<Record<string, string>>
export type Outcome = Awaited<ReturnType<typeof runTagRelease>>

export interface ReleaseRun {
  /** Inputs by their names in action.yml; `image` is given when there is neither it nor `release`. */
  readonly inputs?: Inputs
  readonly context?: Partial<RunContext>
  readonly permissions?: Permissions
  readonly files?: Readonly<Record<string, string>>
  readonly onEvent?: (event: RunEvent) => void
}

/** A repository on the emulator, its images in a registry, and the action between them. */
export interface ReleaseScene extends AsyncDisposable {
  readonly repository: EmulatedRepository
  readonly registry: FakeRegistry
  /** Commits, and pushes the image of each commit as build-push-image does. Gives all commits, oldest first. */
  commit(...messages: readonly string[]): readonly string[]
  /** Puts the image of a commit into the registry; gives its digest. */
  build(commit: string): string
  /** Commits a file on top of main, which must be there; the image is built. Gives the commit. */
  file(path: string, text: string, message: string): string
  /** Commits a workflow that can be started by hand, with the inputs that it takes. */
  workflow(file: string, inputs: readonly string[]): string
  /** Runs the action on a commit as run-action does. */
  release(commit: string, run?: ReleaseRun): Promise<Outcome>
  /** The n-th request to this repository from now on (from 0) ends like this, once; gives what takes it back. */
  failRequest(index: number, kind: Fault['kind']): () => void
  /** Every such request ends with 500; gives what ends that. `path`: below the repository, a regular expression. */
  failAlways(method: string, path: string): () => void
  /** Method and path of what was written to GitHub since `from`. */
  writes(from?: number): readonly string[]
}

const everything: Permissions = {
  contents: 'write',
  'pull-requests': 'write',
  deployments: 'write',
  actions: 'write',
}

/** Opens a scene of its own on an emulator that a whole test file shares. */
export async function releaseScene(emulator: Emulator, hooks: RegistryHooks = {}): Promise<ReleaseScene> {
  const repository = await emulatedRepository(emulator)
  const registry = fakeRegistry(hooks)
  const built = new Set<string>()
  const build = (commit: string): string => {
    built.add(commit)
    const tag = `sha-${commit.slice(0, 12)}`
    return registry.push(`${image}:${tag}`, { 'org.opencontainers.image.revision': commit })
  }
  const commitAndBuild = (path: string, text: string, message: string): string => {
    const commit = commitFile(repository, { path, text, message })
    build(commit)
    return commit
  }
  return {
    repository,
    registry,
    build,
    commit: (...messages) => {
      const all = repository.commit(...messages)
      for (const commit of all) if (!built.has(commit)) build(commit)
      return all
    },
    file: commitAndBuild,
    workflow: (file, inputs) => {
      repository.commit('feat: before')
      return commitAndBuild(`.github/workflows/${file}`, workflowText(inputs), `feat: ${file}`)
    },
    release: async (commit, run = {}) => await runAction({ repository, registry }, commit, run),
    failRequest: (after, kind) =>
      emulator.addFaults({ path: below(repository, '.*'), after, times: 1, kind }),
    failAlways: (method, path) => {
      const kind = { type: 'status', status: 500 } as const
      return emulator.addFaults({
        method,
        path: below(repository, path),
        times: Number.POSITIVE_INFINITY,
        kind,
      })
    },
    writes: (from = 0) =>
      repository
        .requests()
        .slice(from)
        .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/generate-notes'))
        .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '').replace(/\d{2,}/g, 'N')}`),
    [Symbol.asyncDispose]: async () => await repository[Symbol.asyncDispose](),
  }
}

interface FileChange {
  readonly path: string
  readonly text: string
  readonly message: string
}

/** On top of main, whose other commits were made without a work tree. */
function commitFile({ git }: EmulatedRepository, { path, text, message }: FileChange): string {
  git('reset', '-q', '--hard', 'main')
  const file = join(git('rev-parse', '--show-toplevel'), path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  git('add', '--all')
  git('commit', '-q', '-m', message)
  return git('rev-parse', 'HEAD')
}

function workflowText(inputs: readonly string[]): string {
  const named = inputs.map((name) => `      ${name}: {type: string}\n`).join('')
  return `on:\n  workflow_dispatch:\n    inputs:\n${named}jobs: {}\n`
}

/** Also of uploads, which have a host of their own. */
function below({ repository }: EmulatedRepository, path: string): RegExp {
  return new RegExp(`/repos/${repository}(?=/|$)${path}$`)
}

type Parts = Pick<ReleaseScene, 'repository' | 'registry'>

/** Inputs, facts, plan, check and run, as run-action chains them. */
async function runAction(parts: Parts, commit: string, run: ReleaseRun): Promise<Outcome> {
  const { inputs } = readInputs(tagRelease, environmentOf(run.inputs ?? {}))
  const ports = await portsOf(parts, commit, run)
  const emit = (event: RunEvent): void => run.onEvent?.(event)
  const control = { ...fakeControl<typeof tagRelease>(), emit }
  return await untilPlanHolds(control, async (overtaken) => {
    const facts = await readTagReleaseFacts(inputs, ports, { overtaken })
    const plan = planTagRelease(inputs, facts)
    return await runTagRelease(await checkTagRelease(plan, ports, control), ports, control)
  })
}

function environmentOf(inputs: Inputs): Record<string, string> {
  const given = 'image' in inputs || 'release' in inputs ? inputs : { image, ...inputs }
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [variableOf(name), text]))
}

async function portsOf(
  { repository, registry }: Parts,
  commit: string,
  { context, permissions, files }: ReleaseRun,
): Promise<TagReleasePorts> {
  const forge = await repository.connect(permissions ?? everything)
  const about = { repository: repository.repository, serverUrl, commit, ...context }
  const base = { clock: fakeClock(), files: fakeFiles(files), processes: noProcesses }
  return { ...base, context: fakeContext(about), forge, history: forge, registry }
}

/** A repository whose first commit is 1.0.0; gives the commits. */
export async function released(
  scene: ReleaseScene,
  ...messages: readonly string[]
): Promise<readonly string[]> {
  const [first = ''] = scene.commit('feat: one')
  await scene.release(first, { inputs: { version: '1.0.0' } })
  return [first, ...scene.commit(...messages).slice(1)]
}

/** What the image of a commit is. */
export const digestOf = (scene: ReleaseScene, commit: string): string | undefined =>
  scene.registry.tagged(image)[`sha-${commit.slice(0, 12)}`]
