import { createHash } from 'node:crypto'

/** The digest of some bytes: `sha256:` and 64 hex digits. By itself: every start reads digests, few make one. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
