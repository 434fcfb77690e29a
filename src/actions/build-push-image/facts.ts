import type { BasePorts } from '../../main/action.ts'
import type { RunControl } from '../../operations/control.ts'
import { ActionError, type Problem } from '../../errors.ts'
import { formatRepository } from '../../image/image-ref.ts'
import { commitTag } from '../../image/image-tags.ts'
import type { Builder } from '../../ports/builder.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Files } from '../../ports/files.ts'
import type { Git } from '../../ports/git.ts'
import type { Registry } from '../../ports/registry.ts'
import type { InputsOf } from '../../schema/declaration.ts'
import type { buildPushImage } from './declaration.ts'

export type BuildInputs = InputsOf<typeof buildPushImage>

export interface BuildPorts extends BasePorts {
  readonly builder: Builder
  readonly registry: Registry
  readonly git: Git
}

export interface BuildFacts {
  readonly context: RunContext
  /** What is built: HEAD of the clone. */
  readonly commit: string
  readonly commitTimeMs: number
  /** Digest that the commit's tag names before the build; undefined without one, or without a push. */
  readonly earlierDigest: string | undefined
}

/**
 * Everything that can be known before minutes are spent on a build. Errors: `input-invalid` with all problems
 * of paths and image at once; the registry's own codes when it does not answer or accept the login.
 */
export async function readBuildFacts(
  inputs: BuildInputs,
  ports: BuildPorts,
  control: RunControl,
): Promise<BuildFacts> {
  const problems = [...imageProblems(inputs), ...(await pathProblems(inputs, ports.files))]
  requireNone(problems)
  const commit = await headCommit(ports)
  if (commit !== ports.context.commit) {
    const message = `the clone is at ${commit}, the event is about ${ports.context.commit}: the clone's commit is built`
    control.emit({ type: 'note', level: 'notice', message })
  }
  const commitTimeMs = await ports.git.commitTimeMs(commit)
  const earlierDigest = inputs.push
    ? await preflight(inputs, ports, { commit, signal: control.signal })
    : undefined
  return { context: ports.context, commit, commitTimeMs, earlierDigest }
}

/** One problem is the message itself; several stand below one. */
function requireNone(problems: readonly Problem[]): void {
  const [first, ...others] = problems
  if (first === undefined) return
  const base = { code: 'input-invalid' } as const
  if (others.length === 0) throw new ActionError({ ...base, ...first })
  throw new ActionError({ ...base, message: `${problems.length} inputs are not usable`, problems })
}

function imageProblems({ image }: BuildInputs): readonly Problem[] {
  if (image.tag === undefined && image.digest === undefined) return []
  const extra = image.digest ?? image.tag
  return [
    {
      message: `input 'image' must be ${formatRepository(image)} alone, without '${extra}'; use 'tags' for tags`,
    },
  ]
}

async function pathProblems({ context, file }: BuildInputs, files: Files): Promise<readonly Problem[]> {
  const [contextKind, fileKind] = await Promise.all([files.kindOf(context), files.kindOf(file)])
  const problems: Problem[] = []
  if (contextKind !== 'folder') {
    problems.push({
      message: `input 'context': '${context}' is ${described(contextKind)}, not a folder of the workspace`,
    })
  }
  if (fileKind !== 'file') {
    problems.push({
      message: `input 'file': there is no Dockerfile at '${file}' (${described(fileKind)} in the workspace)`,
    })
  }
  return problems
}

function described(kind: 'file' | 'folder' | 'missing'): string {
  return kind === 'missing' ? 'missing' : `a ${kind}`
}

async function headCommit({ git }: BuildPorts): Promise<string> {
  const commit = await git.resolve('HEAD')
  if (commit !== undefined) return commit
  throw new ActionError({
    code: 'history-incomplete',
    message: 'the workspace is no git clone with a commit: the image would have no revision',
    remedy: 'Run actions/checkout before this step.',
  })
}

/** Login and repository are asked before the build, so that a bad login costs seconds and writes nothing. */
async function preflight(
  { image }: BuildInputs,
  { registry }: BuildPorts,
  { commit, signal }: { commit: string; signal: AbortSignal },
): Promise<string | undefined> {
  await registry.checkLogin(image, signal)
  const earlier = await registry.manifest({ ...image, tag: commitTag(commit) }, signal)
  return earlier?.digest
}
