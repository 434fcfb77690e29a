import { formatRepository, parseImageRef } from '../../image/image-ref.ts'
import type { ClosableRecord } from '../../operations/ledger/close-record.ts'
import { isRead, plannedWatches, type WatchPlan } from '../../rollout/planned-watches.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import type { VerifyFacts, VerifyInputs } from './facts.ts'
import { serversText } from './known.ts'

export interface VerifyPlan extends WatchPlan {
  readonly environment: string
  readonly release: ReleaseRecord
  readonly logLines: number
  readonly server: string
  readonly record: ClosableRecord | undefined
}

/** What will be watched, for how long, and what has to be proven. Pure. */
export function planVerification(inputs: VerifyInputs, facts: VerifyFacts): VerifyPlan {
  const { kinds } = facts
  const image = parseImageRef(facts.release.image)
  return {
    environment: inputs.environment,
    release: facts.release,
    targets: facts.targets,
    digests: { [formatRepository(image)]: image.digest ?? '' },
    kinds,
    reads: facts.targets.filter((target) => isRead(target, kinds)),
    watches: plannedWatches(facts.targets, kinds),
    startedAtMs: facts.nowMs,
    timeoutMs: inputs.timeoutMs,
    logLines: inputs.logLines,
    server: serversText(facts.clusters),
    record: facts.record,
  }
}
