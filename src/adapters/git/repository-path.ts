import { ActionError } from '../../errors.ts'
import { leadsOut, normalPath } from '../../text/path.ts'

/**
 * A path in the form git keeps it, from the root of the repository, which itself is empty text. Errors:
 * `input-invalid` when it leads out.
 */
export function pathInRepository(path: string): string {
  const normal = normalPath(path)
  if (!leadsOut(normal)) return normal === '.' ? '' : normal
  throw new ActionError({
    code: 'input-invalid',
    message: `path '${path}' leads out of the repository`,
    remedy: 'Name the path from the root of the repository, without a slash in front.',
  })
}
