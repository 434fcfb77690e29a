import type { verifyRollout } from '../../../src/actions/verify-rollout/declaration.ts'
import { planVerification } from '../../../src/actions/verify-rollout/plan.ts'
import { readFacts, type VerifyInputs, type VerifyPorts } from '../../../src/actions/verify-rollout/facts.ts'
import { runVerification } from '../../../src/actions/verify-rollout/run.ts'
import { type ActionError, toActionError } from '../../../src/errors.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { ClusterReader } from '../../../src/ports/cluster/reader.ts'
import type { Deployments } from '../../../src/ports/forge/deployments.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { fakeContext } from '../../fakes/context.ts'
import { type FakeControl, fakeControl } from '../../fakes/control.ts'
import { type FakeDeployments, fakeDeployments } from '../../fakes/deployments.ts'
import { applied, image } from './samples.ts'

const context = fakeContext({ repository: 'acme/app' })
const startMs = Date.parse('2026-01-01T00:00:00Z')

/** Time that never passes by itself: only changes can wake the action. */
export const frozenClock = (): Clock => fakeClock({ startMs, longestMs: 0 })

/** A ledger that cannot be written. */
export function brokenDeployments(error: Error): FakeDeployments {
  return fakeDeployments({
    before: (call) => {
      if (call === 'setDeploymentStatus') throw error
    },
  })
}

interface RunParts {
  readonly cluster?: ClusterReader
  /** Clusters by context, besides the one for objects that name none. */
  readonly clusters?: Readonly<Record<string, ClusterReader>>
  readonly clock?: Clock
  readonly forge?: Deployments
  readonly inputs?: Partial<VerifyInputs>
  readonly signal?: AbortSignal
}

export interface RunEnd {
  readonly code: string
  readonly message: string
  readonly error: ActionError | undefined
  /** Of a green end. */
  readonly data: Readonly<Record<string, unknown>>
  readonly events: readonly RunEvent[]
  readonly known: FakeControl<typeof verifyRollout>['known']
}

/** Runs facts, plan and run over fakes. */
export async function runOver({
  cluster,
  clusters = {},
  clock = fakeClock({ startMs }),
  forge,
  inputs,
  signal,
}: RunParts): Promise<RunEnd> {
  const control = fakeControl<typeof verifyRollout>(signal)
  const { events, known } = control
  const ports: VerifyPorts = {
    ...{ clock, context, forge },
    cluster: async (name) => {
      const found = name === undefined ? cluster : clusters[name]
      if (found === undefined) throw new Error(`no cluster ${name} in this test`)
      return found
    },
  }
  const release = {
    schemaVersion: 1,
    repository: 'acme/app',
    commit: context.commit,
    image,
    tags: [],
    builtAt: '2026-01-01T00:00:00Z',
    buildUrl: 'https://github.example/run',
  }
  const all: VerifyInputs = {
    ...{ environment: 'test', release, applied, timeoutMs: 60_000, logLines: 5, token: '' },
    ...{ deploymentId: undefined, environmentUrl: undefined, context: undefined, ...inputs },
  }
  try {
    const facts = await readFacts(all, ports, control)
    const outcome = await runVerification(planVerification(all, facts), ports, control)
    const { reasonCode, headline, data } = outcome
    return { code: reasonCode, message: headline, error: undefined, events, known, data }
  } catch (thrown) {
    const error = toActionError(thrown)
    return { code: error.code, message: error.message, error, events, known, data: {} }
  }
}
