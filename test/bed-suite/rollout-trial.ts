import { endings } from '../../src/endings.ts'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { systemClock } from '../../src/adapters/node/clock.ts'
import { type ConnectedCluster, connectCluster } from '../../src/adapters/kubernetes/index.ts'
import { planVerification } from '../../src/actions/verify-rollout/plan.ts'
import type { verifyRollout } from '../../src/actions/verify-rollout/declaration.ts'
import { readFacts } from '../../src/actions/verify-rollout/facts.ts'
import { runVerification } from '../../src/actions/verify-rollout/run.ts'
import { toActionError, type ActionError } from '../../src/errors.ts'
import { fieldManager } from '../../src/manifest/field-manager.ts'
import type { KubernetesObject } from '../../src/manifest/object.ts'
import type { RunEvent } from '../../src/report/events.ts'
import type { Cause } from '../../src/rollout/cause.ts'
import type { AppliedObject } from '../../src/rollout/verdict.ts'
import type { Bed } from '../bed/types.ts'
import { fakeContext } from '../fakes/context.ts'
import { fakeControl } from '../fakes/control.ts'

/** A cluster of the bed with the image that the trials run. */
export interface TrialGround {
  readonly cluster: ConnectedCluster
  /** `host:port/library/busybox@sha256:...`. */
  readonly image: string
}

export interface TrialEnd {
  readonly outcome: string
  readonly code: string
  readonly message: string
  readonly causes: readonly Cause[]
  readonly events: readonly RunEvent[]
  readonly outputs: Readonly<Record<string, string>>
  readonly tookMs: number
}

/** Connects to the bed and looks the digest of its busybox up. */
export async function openGround(bed: Bed): Promise<TrialGround> {
  const repository = `${bed.registry}/library/busybox`
  const env = { ...process.env, ...bed.env }
  const digest = execFileSync(join(bed.toolsFolder, 'crane'), ['digest', `${repository}:latest`], {
    env,
    encoding: 'utf8',
  }).trim()
  return {
    cluster: await connectCluster({ kubeconfigPath: bed.kubeconfig }),
    image: `${repository}@${digest}`,
  }
}

type Body = Omit<KubernetesObject, 'metadata'> & {
  readonly metadata: { readonly name: string } & Record<string, unknown>
}

/** Applies objects in a namespace of their own, as deploy-env hands them on. */
export async function applyAll(
  ground: TrialGround,
  namespace: string,
  objects: readonly Body[],
): Promise<readonly AppliedObject[]> {
  const applied: AppliedObject[] = []
  const all = [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }, ...objects]
  for (const { metadata, ...object } of all) {
    const place = object.kind === 'Namespace' ? {} : { namespace }
    const answer = await ground.cluster.apply(
      { ...object, metadata: { ...metadata, ...place } } as KubernetesObject,
      { fieldManager, dryRun: false },
    )
    if (answer.kind !== 'applied')
      throw new Error(`${object.kind as string}/${metadata.name}: ${answer.message}`)
    const { name, uid = '', generation } = answer.object.metadata
    const { apiVersion, kind } = answer.object
    applied.push({ apiVersion, kind, ...place, name, uid, ...(generation !== undefined && { generation }) })
  }
  return applied
}

export interface TrialOptions {
  readonly timeout?: number
  readonly image?: string
  readonly signal?: AbortSignal
  readonly emit?: (event: RunEvent) => void
}

/** Runs verify-rollout's own facts, plan and run against the real cluster. */
export async function verifyAll(
  ground: TrialGround,
  applied: readonly AppliedObject[],
  options: TrialOptions = {},
): Promise<TrialEnd> {
  const events: RunEvent[] = []
  const emit = (event: RunEvent): void => {
    events.push(event)
    options.emit?.(event)
  }
  const control = { ...fakeControl<typeof verifyRollout>(options.signal), emit }
  const ports = { cluster: async () => ground.cluster, clock: systemClock, forge: undefined, context }
  const inputs = {
    environment: 'test',
    release: releaseOf(options.image ?? ground.image),
    applied,
    deploymentId: undefined,
    environmentUrl: undefined,
    context: undefined,
    timeoutMs: options.timeout ?? 120_000,
    logLines: 25,
    token: '',
  }
  const startedMs = performance.now()
  const end = await readFacts(inputs, ports, control)
    .then(async (facts) => await runVerification(planVerification(inputs, facts), ports, control))
    .catch((error: unknown) => toActionError(error))
  return { ...summarize(end), events, causes: causesIn(events), tookMs: performance.now() - startedMs }
}

function summarize(
  end: Awaited<ReturnType<typeof runVerification>> | ActionError,
): Pick<TrialEnd, 'outcome' | 'code' | 'message' | 'outputs'> {
  if (end instanceof Error) return { outcome: 'threw', code: end.code, message: end.message, outputs: {} }
  return {
    outcome: endings[end.reasonCode].outcome,
    code: end.reasonCode,
    message: end.headline,
    outputs: end.outputs,
  }
}

function causesIn(events: readonly RunEvent[]): readonly Cause[] {
  return events.flatMap((event) => (event.type === 'cause' ? [event.cause] : []))
}

function releaseOf(image: string): unknown {
  return {
    schemaVersion: 1,
    repository: 'acme/parcel',
    commit: 'a'.repeat(40),
    image,
    tags: [],
    builtAt: '2026-01-01T00:00:00Z',
    buildUrl: 'https://github.example/acme/parcel/actions/runs/1',
  }
}

const context = fakeContext({ repository: 'acme/parcel', commit: 'a'.repeat(40) })
