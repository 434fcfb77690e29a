import type { BasePorts } from '../../main/action.ts'
import { ActionError } from '../../errors.ts'
import type { Forge } from '../../ports/forge/index.ts'
import type { History } from '../../ports/history.ts'
import type { Registry } from '../../ports/registry.ts'

/** What tag-release works with. */
export interface TagReleasePorts extends BasePorts {
  /** Where commits, tags and files are read: the forge, or the clone. */
  readonly history: History
  /** Undefined without a token: checking a clone needs none. */
  readonly forge: Forge | undefined
  readonly registry: Registry
}

/** The forge, for whatever cannot do without. Errors: `input-invalid` when there is no token. */
export function requireForge({ forge }: Pick<TagReleasePorts, 'forge'>, purpose: string): Forge {
  if (forge !== undefined) return forge
  throw new ActionError({
    code: 'input-invalid',
    message: `input 'token': is required for ${purpose}`,
    remedy:
      'Pass the token of the job, `${{ github.token }}`; only `mode: check` with `history: clone` needs none.',
  })
}
