import { posix } from 'node:path'
import { ActionError } from '../../errors.ts'

/**
 * A path in the form git keeps it, from the root of the repository, which itself is empty text. Errors:
 * `input-invalid` when it leads out.
 */
export function pathInRepository(path: string): string {
  const normal = posix.normalize(path)
  const inside = !/^(?:\/|\.\.(?:\/|$))/.test(normal)
  if (inside) return normal.replace(/^\.?\/?$|\/$/, '')
  throw new ActionError({
    code: 'input-invalid',
    message: `path '${path}' leads out of the repository`,
    remedy: 'Name the path from the root of the repository, without a slash in front.',
  })
}
