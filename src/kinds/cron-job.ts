import type { CronJob } from 'kubernetes-types/batch/v1.js'
import { flag, specOf } from '../manifest/fields.ts'
import { ready } from '../rollout/guard.ts'
import { storedKind } from './stored-kind.ts'

/** batch/v1 CronJob: stored, as its schedule was parsed by the dry run. Nothing of it has run by then. */
export const cronJob = storedKind({
  group: 'batch',
  kind: 'CronJob',
  wave: 'workloads',
  proof: 'stored; that its image works is known only when its first Job has run',
  readiness: (_, object) =>
    ready(
      flag(specOf<CronJob>(object), 'suspend')
        ? 'stored; suspended: it starts no Jobs until spec.suspend is false'
        : 'stored; its image is proven only by its next Job',
    ),
  podSpec: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
})
