import { formatRef } from '../manifest/object.ts'
import type { Cause } from '../rollout/cause.ts'

/** `Deployment/parcel: CrashLoopBackOff in container app (exit 1, 3 restarts)`: the line to read first. */
export function causeHeadline(cause: Cause): string {
  const where =
    cause.container === undefined
      ? ''
      : ` in ${cause.initContainer === true ? 'init container' : 'container'} ${cause.container}`
  const numbers = [
    cause.exitCode === undefined ? '' : `exit ${cause.exitCode}`,
    cause.restarts === undefined ? '' : `${cause.restarts} ${cause.restarts === 1 ? 'restart' : 'restarts'}`,
  ].filter((text) => text !== '')
  return `${formatRef(cause.ref)}: ${cause.reason}${where}${numbers.length === 0 ? '' : ` (${numbers.join(', ')})`}`
}

/** The other facts of a cause, one a line, the most useful first. */
export function causeDetails(cause: Cause): readonly string[] {
  const lines = [cause.message]
  if (cause.hint !== undefined) lines.push(`hint: ${cause.hint}`)
  lines.push(`rule: ${cause.rule}`)
  if (cause.pod !== undefined)
    lines.push(`pod: ${cause.pod}${cause.node === undefined ? '' : ` on node ${cause.node}`}`)
  if (cause.alike !== undefined && cause.alike > 0)
    lines.push(`the same in ${cause.alike} more ${cause.alike === 1 ? 'pod' : 'pods'}`)
  return lines.filter((line) => line !== '')
}
