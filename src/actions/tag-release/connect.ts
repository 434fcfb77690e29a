import type { BasePorts } from '../../main/action.ts'
import { openForge } from '../../main/connect-forge.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import type { TagReleaseInputs } from './settings.ts'

/**
 * The ports of the action. Adapters are loaded here, when the inputs are known to be good: a run that fails on
 * them should not pay for it. Errors: `input-invalid` without a token where one is needed.
 */
export async function connect(
  base: BasePorts,
  { token, history }: TagReleaseInputs,
): Promise<TagReleasePorts> {
  const { connectRegistry } = await import('../../adapters/registry/index.ts')
  const forge = token === undefined ? undefined : await openForge(base, token)
  const ports = { ...base, forge, registry: connectRegistry(base) }
  if (history === 'api') return { ...ports, history: requireForge(ports, '`history: api`') }
  const { connectCloneHistory } = await import('../../adapters/git/clone-history.ts')
  return { ...ports, history: connectCloneHistory(base.processes) }
}
