import type { RunControl } from '../../operations/control.ts'
import type { TagReleasePlan } from './plan.ts'
import type { TagReleasePorts } from './ports.ts'
import { checked, held, previewed, shown, type TagReleaseOutcome } from './results.ts'
import { runPreview } from './run-preview.ts'
import { runRelease } from './run-release.ts'
import { showCommits, showPlan } from './show.ts'
import { requireForge } from './ports.ts'

/** Does what the mode asks for. Errors: `version-mismatch`, `tag-exists`, `image-tag-taken`, and those of forge and registry. */
export async function runTagRelease(
  plan: TagReleasePlan,
  ports: TagReleasePorts,
  control: RunControl,
): Promise<TagReleaseOutcome> {
  showCommits(plan, control)
  const { task } = plan
  switch (task.kind) {
    case 'hold':
      return held(plan)
    case 'check':
      // The table of commits has been shown by now: whoever has to mend the file sees why.
      if (task.check.problem !== undefined) throw task.check.problem
      return checked(plan, task.check)
    case 'preview':
      return previewed(plan, await runPreview(task, requireForge(ports, 'mode `preview`'), control))
    case 'show':
      showPlan(task.release, control)
      return shown(plan, task.release)
    case 'release':
      return await runRelease(plan, task.release, { ports, control })
  }
}
