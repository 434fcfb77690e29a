import { digestOf } from '../image/content-digest.ts'

/** Whether an asset of a release has these bytes; servers that give no digest are believed by the size. */
export function isSameAsset(
  there: { readonly size: number; readonly digest?: string | null | undefined },
  bytes: Uint8Array,
): boolean {
  if (there.size !== bytes.length) return false
  const digest = digestOf(bytes)
  return (there.digest ?? digest) === digest
}
