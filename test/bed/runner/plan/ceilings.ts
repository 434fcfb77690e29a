import type { Permissions } from '../../github/types.ts'
import type { WorkflowDefinition } from './definitions.ts'
import { type Ceiling, excessOver, readPermissions } from './permissions.ts'
import { valueOf } from './tokens.ts'

/**
 * The permission ceiling, checked when a workflow is loaded: the called workflow's own block and the block
 * of each of its jobs are compared with what the calling job has. `if:` and `needs:` play no part, and a
 * job's block is compared with the caller's ceiling, not with its own workflow's (actions/runner#4151).
 */
export function ceilingMessages(called: WorkflowDefinition, ceiling: Ceiling, owner: string): string[] {
  const messages: string[] = []
  if (called.permissions !== undefined) {
    const message = describe(`The workflow '${called.name}'`, ceiling, called.permissions, owner)
    if (message !== undefined) messages.push(message)
  }
  for (const job of called.jobs) {
    const block = readPermissions(valueOf(job.token, 'permissions'))
    const message = block && describe(`The nested job '${job.id}'`, ceiling, block, owner)
    if (message !== undefined) messages.push(message)
  }
  return messages
}

function describe(who: string, ceiling: Ceiling, block: Permissions, owner: string): string | undefined {
  const excess = excessOver(ceiling, block, owner)
  if (excess.length === 0) return undefined
  const requested = excess.map(({ scope, requested: level }) => `${scope}: ${level}`).join(', ')
  const allowed = excess.map(({ scope, allowed: level }) => `${scope}: ${level}`).join(', ')
  return `${who} is requesting '${requested}', but is only allowed '${allowed}'.`
}
