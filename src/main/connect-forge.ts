import type { Forge } from '../ports/forge/index.ts'
import type { BasePorts } from './action.ts'

type ForgePorts = Pick<BasePorts, 'clock' | 'context'>

/** GitHub as the Forge port; the adapter is loaded here. */
export async function openForge({ clock, context }: ForgePorts, token: string): Promise<Forge> {
  const { connectForge } = await import('../adapters/github/index.ts')
  const { repository, apiUrl } = context
  return await connectForge({ token, repository, apiUrl, clock })
}

/** The same, once and not before somebody asks for it. */
export function forgeWhenAsked(base: ForgePorts, token: string): () => Promise<Forge> {
  let opened: Promise<Forge> | undefined
  return async () => await (opened ??= openForge(base, token))
}
