import type { ActionControl } from '../../main/action.ts'
import type { RunControl } from '../../operations/control.ts'
import { ActionError } from '../../errors.ts'
import { buildxArguments } from '../../image/buildx-arguments.ts'
import { formatImageRef, type ImageRef } from '../../image/image-ref.ts'
import { commitTag } from '../../image/image-tags.ts'
import type { BuildResult } from '../../ports/builder.ts'
import type { RegistryManifest } from '../../ports/registry.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import type { RunOutcome } from '../../report/outcome.ts'
import { runStep } from '../../operations/run-step.ts'
import type { OutputsOf } from '../../schema/declaration.ts'
import type { BuildPorts } from './facts.ts'
import type { BuildPlan } from './plan.ts'
import type { buildPushImage } from './declaration.ts'

type BuildOutcome = RunOutcome<OutputsOf<typeof buildPushImage>>

/**
 * Builds, pushes, and reads the manifest back by its digest: what the builder says is proven at the registry
 * before it is handed on. Errors: the builder's, the registry's, `digest-mismatch`.
 */
export async function runBuild(
  plan: BuildPlan,
  ports: BuildPorts,
  control: ActionControl<typeof buildPushImage>,
): Promise<BuildOutcome> {
  const { emit } = control
  const readBack = { id: 'read-back', title: 'Read the image back from the registry' }
  const build = { id: 'build', title: plan.request.push ? 'Build and push the image' : 'Build the image' }
  emit({ type: 'planned', steps: plan.request.push ? [build, readBack] : [build] })
  const result = await runStep(control, 'build', async () => await buildImage(plan, ports, control))
  if (result.digest === undefined) return builtOnly(result)
  const image = { ...plan.image, digest: result.digest }
  const push = whatWasPushed(image, plan, result.durationMs)
  // Not as outputs: until it is read back, nothing is there to be deployed.
  control.know({ data: push.data })
  await runStep(control, 'read-back', async () => await proveDigest(image, plan, { ports, control }))
  emit({
    type: 'table',
    title: 'Image',
    header: ['Tag', 'Digest'],
    rows: plan.request.tags.map((tag) => [tag, result.digest ?? '']),
  })
  return pushed(push, plan, ports.clock.now())
}

async function buildImage(
  plan: BuildPlan,
  ports: BuildPorts,
  { emit, signal }: RunControl,
): Promise<BuildResult> {
  const { context, file } = plan.request
  const argv = buildxArguments(plan.request, { context, file, metadataFile: 'build-metadata.json' })
  emit({ type: 'command', tool: 'docker', argv })
  return await ports.builder.build(plan.request, (line) => emit({ type: 'tool-line', line }), signal)
}

interface Running {
  readonly ports: BuildPorts
  readonly control: RunControl
}

async function proveDigest(image: ImageRef, plan: BuildPlan, { ports, control }: Running): Promise<void> {
  const byDigest = await eventually(image, { ports, control })
  const tagged = { ...plan.image, tag: commitTag(plan.commit) }
  const byTag = await eventually(tagged, { ports, control })
  if (byDigest.digest !== image.digest || byTag.digest !== image.digest) {
    const message = `the builder pushed ${image.digest}, but ${formatImageRef(tagged)} is ${byTag.digest}`
    throw new ActionError({ code: 'digest-mismatch', message })
  }
  const { earlierDigest } = plan
  if (earlierDigest === undefined || earlierDigest === image.digest) return
  const message = `${formatImageRef(tagged)} was ${earlierDigest} before this build; the same commit was built twice`
  control.emit({ type: 'note', level: 'warning', message })
}

/** Registries may not know a manifest yet right after its push; they get 15 s. */
async function eventually(image: ImageRef, { ports, control }: Running): Promise<RegistryManifest> {
  for (const delayMs of [1_000, 2_000, 4_000, 8_000, 0]) {
    const manifest = await ports.registry.manifest(image, control.signal)
    if (manifest !== undefined) return manifest
    if (delayMs > 0) await ports.clock.sleep(delayMs, control.signal)
  }
  const message = `the push ended well, but the registry does not have ${formatImageRef(image)}`
  throw new ActionError({ code: 'registry-failed', message })
}

function builtOnly({ durationMs }: BuildResult): BuildOutcome {
  return {
    reasonCode: 'built-not-pushed',
    headline: 'The image was built; pushing was switched off.',
    outputs: { image: '', digest: '', tags: '', release: '' },
    data: { durationMs },
  }
}

/** Known before it is proven. The release record is not: whoever has one may deploy the image. */
function whatWasPushed(
  image: ImageRef & { readonly digest: string },
  { request: { tags }, commit }: BuildPlan,
  durationMs: number,
) {
  const { digest } = image
  const reference = formatImageRef(image)
  return {
    outputs: { image: reference, digest, tags: tags.join('\n') },
    data: { image: reference, digest, tags, commit, durationMs },
  }
}

function pushed(push: ReturnType<typeof whatWasPushed>, plan: BuildPlan, builtAtMs: number): BuildOutcome {
  const { image } = push.outputs
  const record: ReleaseRecord = {
    schemaVersion: 1,
    repository: plan.source,
    commit: plan.commit,
    image,
    tags: plan.request.tags,
    builtAt: new Date(builtAtMs).toISOString(),
    buildUrl: plan.buildUrl,
  }
  return {
    reasonCode: 'built',
    headline: `Built and pushed ${image}.`,
    outputs: { ...push.outputs, release: JSON.stringify(record) },
    data: push.data,
  }
}
