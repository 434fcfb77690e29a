import type { ActionControl } from '../../main/action.ts'
import type { tagRelease } from './declaration.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import type { CheckedPlan } from './ready-release.ts'
import { checked, held, previewed, shown, type TagReleaseOutcome } from './results.ts'
import { runPreview } from './run/preview.ts'
import { runRelease } from './run/release.ts'
import { showCommits, showPlan } from './show.ts'

/** Does what the plan says. Errors: `version-mismatch`, `tag-exists`, `image-tag-taken`, and those of forge and registry. */
export async function runTagRelease(
  plan: CheckedPlan,
  ports: TagReleasePorts,
  control: ActionControl<typeof tagRelease>,
): Promise<TagReleaseOutcome> {
  showCommits(plan, control)
  switch (plan.kind) {
    case 'hold':
      return held(plan, plan.hold)
    case 'check':
      // The table of commits has been shown by now: whoever has to mend the file sees why.
      if (plan.check.problem !== undefined) throw plan.check.problem
      return checked(plan, plan.check)
    case 'preview':
      return previewed(plan, await runPreview(plan, requireForge(ports, 'mode `preview`'), control))
    case 'show':
      showPlan(plan.release, control)
      return shown(plan, plan.release)
    case 'release':
      return await runRelease(plan, plan.release, { ports, control })
  }
}
