import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dump, load } from 'js-yaml'
import { startForge } from '../github/index.ts'
import type { Forge } from '../github/types.ts'
import { startEngine } from '../runner/index.ts'
import { standIns } from '../runner/stand-ins/table.ts'
import type { Engine, EngineEvent } from '../runner/types.ts'
import type { Bed } from '../types.ts'
import { git, publishFolder } from './git.ts'

export const repository = 'acme/parcel'
export const developer = 'dev'
export const reviewer = 'rita'

/** GitHub and a runner machine around a bed: Slipway published as `v0`, the example service with its settings. */
export interface Scene {
  readonly forge: Forge
  readonly engine: Engine
  /** A clone of the service, as a developer has it. */
  readonly clone: string
  readonly reviewerToken: string
  close(): Promise<void>
}

export interface SceneOptions {
  readonly bed: Bed
  /** Empty folder for repositories and workspaces. */
  readonly folder: string
  /** This repository's root. */
  readonly root: string
  /** The service to publish; examples/parcel when absent. */
  readonly example?: string
  /** More variables of the service's repository. */
  readonly variables?: Readonly<Record<string, string>>
  readonly onEvent?: (event: EngineEvent) => void
}

/** Sets the scene; nothing runs yet. */
export async function setScene(options: SceneOptions): Promise<Scene> {
  const { bed, folder, root } = options
  const forge = await startForge({ folder: join(folder, 'forge') })
  const slipway = 'slipway-deploy/slipway'
  forge.createRepository(slipway)
  await publishFolder(root, forge.gitFolder(slipway), ['refs/heads/main', 'refs/tags/v0'])
  forge.pushed(slipway, 'maintainer')
  forge.createUser(developer)
  const { token: reviewerToken } = forge.createUser(reviewer)
  await createService(forge, bed, options.variables)
  const clone = join(folder, 'clone')
  await firstCommit(forge, options.example ?? join(root, 'examples', 'parcel'), clone)
  const engine = await startEngine({
    forge,
    folder: join(folder, 'runs'),
    machineEnv: bed.env,
    standIns,
    ...(options.onEvent === undefined ? {} : { onEvent: options.onEvent }),
  })
  const close = async (): Promise<void> => {
    await engine.close()
    await forge.close()
  }
  return { forge, engine, clone, reviewerToken, close }
}

async function createService(
  forge: Forge,
  bed: Bed,
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  forge.createRepository(repository, {
    variables: { SLIPWAY_REGISTRY: bed.registry, ...variables },
    secrets: { KUBECONFIG: await kubeconfigSecret(bed) },
  })
  for (const name of ['test', 'staging']) forge.setEnvironment(repository, { name })
  forge.setEnvironment(repository, { name: 'prod', reviewers: [reviewer] })
}

/**
 * The bed's kubeconfig as people have theirs: YAML. The runner masks each line of a secret by itself, so JSON over
 * several lines would make it mask every brace there is.
 */
export async function kubeconfigSecret(bed: Bed): Promise<string> {
  return dump(load(await readFile(bed.kubeconfig, 'utf8')))
}

/** The state before the story begins: on main, pushed before anything listens. */
async function firstCommit(forge: Forge, example: string, clone: string): Promise<void> {
  await mkdir(clone, { recursive: true })
  await cp(example, clone, { recursive: true })
  await git(clone, ['init', '--quiet', '--initial-branch=main'])
  await git(clone, ['remote', 'add', 'origin', forge.gitFolder(repository)])
  await git(clone, ['add', '--all'])
  await git(clone, ['commit', '--quiet', '-m', 'Parcel as it was'])
  await git(clone, ['push', '--quiet', 'origin', 'main'])
  forge.pushed(repository, developer)
}

export interface Change {
  readonly branch: string
  readonly message: string
  /** New texts of files, from their present ones. */
  readonly edit: Readonly<Record<string, (text: string) => string>>
}

/** Commits a change on a branch, merges it into main and pushes. Gives the merge commit. */
export async function mergeChange(scene: Scene, change: Change): Promise<string> {
  const { clone, forge } = scene
  await git(clone, ['switch', '--quiet', '--create', change.branch])
  for (const [file, edit] of Object.entries(change.edit)) {
    const path = join(clone, file)
    const before = await readFile(path, 'utf8')
    const after = edit(before)
    if (after === before) throw new Error(`the change "${change.message}" leaves ${file} as it is`)
    await writeFile(path, after)
  }
  await git(clone, ['commit', '--quiet', '--all', '-m', change.message])
  await git(clone, ['switch', '--quiet', 'main'])
  await git(clone, ['merge', '--quiet', '--no-ff', change.branch, '-m', `Merge ${change.branch}`])
  await git(clone, ['push', '--quiet', 'origin', 'main'])
  forge.pushed(repository, developer)
  return git(clone, ['rev-parse', 'HEAD'])
}

/** The reviewer's answer, by the API, as the web page gives it. */
export async function review(scene: Scene, runId: number, state: 'approved' | 'rejected'): Promise<void> {
  const base = `${scene.forge.apiUrl}/repos/${repository}/actions/runs/${runId}/pending_deployments`
  const headers = { authorization: `Bearer ${scene.reviewerToken}`, 'content-type': 'application/json' }
  const pending = (await (await fetch(base, { headers })).json()) as readonly {
    environment: { id: number; name: string }
  }[]
  const body = {
    environment_ids: pending.map((item) => item.environment.id),
    state,
    comment: 'Looked at the plan',
  }
  const answer = await fetch(base, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`the review was refused: ${answer.status} ${await answer.text()}`)
}
