import { toActionError } from '../../errors.ts'
import { checkEntries } from '../../ledger/check-entries.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'
import type { RunControl } from '../control.ts'

/** The record that took their place. */
interface Successor {
  readonly id: number
  readonly environment: string
}

/** Each success retires the one before it; between them lie those that failed. */
const mostLookedAt = 10
const mostListed = 100

/**
 * Marks the earlier successes of the same service in this environment `inactive`, as people look for what is
 * active on GitHub's pages. GitHub's own `auto_inactive` would retire the other services of a monorepo, too; like
 * it, this leaves production environments as they are. A record does not name its cluster, so attempts at several
 * contexts of one environment retire each other. Slipway itself reads no `inactive`, so trouble on this way is
 * a warning.
 */
export async function retireEarlier(
  forge: Deployments,
  record: Successor,
  { emit, signal }: RunControl,
): Promise<void> {
  try {
    for (const id of await earlierOnes(forge, record)) {
      if (signal.aborted) return
      const last = (await forge.deploymentStatuses(id))[0]?.state
      // Whatever is older was retired when this one was.
      if (last === 'inactive') return
      if (last === 'success')
        await forge.setDeploymentStatus(id, { state: 'inactive', description: `replaced by ${record.id}` })
    }
  } catch (error) {
    const message = `earlier Deployment records could not be marked inactive: ${toActionError(error).message}`
    emit({ type: 'note', level: 'warning', message })
  }
}

/** Newest first. */
async function earlierOnes(forge: Deployments, { id, environment }: Successor): Promise<readonly number[]> {
  const { deployments } = await forge.deployments({ environment, atMost: mostListed })
  const { believed } = checkEntries(deployments, { environment })
  const own = believed.find((entry) => entry.id === id)
  if (own === undefined || own.production) return []
  const earlier = believed.filter(
    (entry) => entry.id < id && entry.record.service === own.record.service && !entry.production,
  )
  return earlier.slice(0, mostLookedAt).map((entry) => entry.id)
}
