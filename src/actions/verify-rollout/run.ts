import type { ActionControl } from '../../main/action.ts'
import { ActionError } from '../../errors.ts'
import { identityOf } from '../../manifest/identity.ts'
import { formatRef } from '../../manifest/object.ts'
import type { Cause } from '../../rollout/cause.ts'
import type { RunOutcome } from '../../report/outcome.ts'
import { observations } from '../../rollout/snapshot.ts'
import { standing, wordsOf } from '../../rollout/tracker.ts'
import type { Observation, Verdict } from '../../rollout/verdict.ts'
import type { OutputsOf } from '../../schema/declaration.ts'
import { pendingCause, withEvidence } from '../../operations/watch/evidence.ts'
import type { VerifyPorts } from './facts.ts'
import type { VerifyPlan } from './plan.ts'
import { type Proof, proofOf } from '../../rollout/proof.ts'
import { closeFailed, closeProven } from '../../operations/ledger/close-record.ts'
import type { verifyRollout } from './declaration.ts'
import { type WaitEnd, waitForVerdict } from '../../operations/watch/wait-for-verdict.ts'

type Outcome = RunOutcome<OutputsOf<typeof verifyRollout>>
type VerifyControl = ActionControl<typeof verifyRollout>

/** Causes that are shown in full; the others are named. */
const causesShown = 5

/**
 * Waits for the verdict, explains a bad one, finishes the Deployment record. Errors: `rollout-failed`,
 * `rollout-timed-out`, `rollout-unknown`, `cancelled`, those of the Forge port.
 */
export async function runVerification(
  plan: VerifyPlan,
  ports: VerifyPorts,
  control: VerifyControl,
): Promise<Outcome> {
  control.emit({
    type: 'planned',
    steps: [{ id: 'verify', title: `Verify ${plan.targets.length} objects in ${plan.environment}` }],
  })
  control.emit({ type: 'step-started', id: 'verify' })
  try {
    const outcome = await verify(plan, ports, control)
    control.emit({ type: 'step-finished', id: 'verify', outcome: 'ok', detail: outcome.headline })
    const { forge, clock } = ports
    await closeProven({ forge, record: plan.record, clock }, outcome.headline, control)
    return outcome
  } catch (error) {
    control.emit({ type: 'step-finished', id: 'verify', outcome: 'failed' })
    await closeFailed({ forge: ports.forge, record: plan.record }, error, control)
    throw error
  }
}

async function verify(plan: VerifyPlan, ports: VerifyPorts, control: VerifyControl): Promise<Outcome> {
  const end = await waitForVerdict(plan, ports, control)
  control.know({ data: { objects: objectsAt(end) } })
  if (end.kind === 'unprovable') throw notProvable(end)
  if (end.kind !== 'proven') throw await explained(end, { plan, ports, control })
  const proof = proofOf(plan, end, ports.clock.now())
  return {
    reasonCode: 'verified',
    headline: headlineOf(plan, proof),
    outputs: { verified: 'true', proof: JSON.stringify(proof) },
    data: { proof },
  }
}

/** Each object as the last look found it. */
function objectsAt({ state }: WaitEnd): readonly unknown[] {
  return state.targets.map((target) => {
    const verdict = state.verdicts.get(identityOf(target))
    const found = verdict === undefined ? {} : { state: verdict.state, message: wordsOf(verdict) }
    return { ...target, ...found }
  })
}

/** A set without workloads (a CronJob, say) is in order, but nothing of the image has run: that is not called proven. */
function headlineOf({ targets, environment, release }: VerifyPlan, { objects: proven }: Proof): string {
  const objects = `${targets.length} ${targets.length === 1 ? 'object' : 'objects'}`
  return proven.some(({ images }) => images !== undefined)
    ? `${objects} proven in ${environment}: ${release.image}`
    : `${objects} stored in ${environment}; no pod of theirs was seen, so nothing is known of ${release.image}`
}

interface Setting {
  readonly plan: VerifyPlan
  readonly ports: VerifyPorts
  readonly control: VerifyControl
}

/** Collects the evidence before anybody touches the cluster, emits the causes, gives the error. */
async function explained(end: WaitEnd, { plan, ports, control }: Setting): Promise<ActionError> {
  const seen = observations(end.snapshot, end.state, ports.clock.now())
  const pairs = seen.flatMap((observation) => causeOf(end, observation, plan.timeoutMs))
  const source = { clusters: ports, logLines: plan.logLines, signal: control.signal }
  const causes = await Promise.all(
    pairs
      .slice(0, causesShown)
      .map(async ({ cause, observation }) => await withEvidence(cause, observation, source)),
  )
  for (const cause of causes) control.emit({ type: 'cause', cause })
  return end.kind === 'doomed' ? rolloutFailed(pairs.map(({ cause }) => cause)) : timedOut(end, plan)
}

function causeOf(
  end: WaitEnd,
  observation: Observation,
  timeoutMs: number,
): readonly { cause: Cause; observation: Observation }[] {
  const verdict = end.state.verdicts.get(identityOf(observation.target))
  if (end.kind === 'doomed') return verdict?.state === 'failed' ? [{ cause: verdict.cause, observation }] : []
  return verdict?.state === 'progressing'
    ? [{ cause: pendingCause(observation, verdict, timeoutMs), observation }]
    : []
}

/** The causes have been shown in full by then; the error names them, no more. */
function rolloutFailed(causes: readonly Cause[]): ActionError {
  const [first, ...others] = causes.map(
    (cause) => `${formatRef(cause.ref)}: ${wordsOf({ state: 'failed', cause })}`,
  )
  return new ActionError({
    code: 'rollout-failed',
    message: `${first ?? 'the rollout failed'}${others.length > 0 ? ` (and ${others.length} more)` : ''}`,
    problems: others.map((message) => ({ message })),
  })
}

function timedOut(end: WaitEnd, plan: VerifyPlan): ActionError {
  const { pending } = standing(end.state)
  return new ActionError({
    code: 'rollout-timed-out',
    message: `after ${Math.round(plan.timeoutMs / 1000)} s still pending: ${pending.join(' | ')}`,
    problems: pending.map((message) => ({ message })),
  })
}

/** Everything else is settled, and these objects cannot be proven by waiting: never green, never a failure. */
function notProvable(end: WaitEnd): ActionError {
  const { unprovable } = standing(end.state)
  const lines = unprovable.map(({ target, verdict }) => `${formatRef(target)}: ${sentence(verdict)}`)
  return new ActionError({
    code: 'rollout-unknown',
    blame: 'service',
    message: `cannot be proven by waiting: ${lines.join(' | ')}`,
    remedy: 'Do what is said of each object above, then run verify-rollout again.',
    problems: lines.map((message) => ({ message })),
  })
}

function sentence(verdict: Extract<Verdict, { state: 'unprovable' }>): string {
  return `${verdict.reason}: ${verdict.message}`
}
