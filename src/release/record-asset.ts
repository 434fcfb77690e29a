import type { ReleaseRecord } from './release-record.ts'

/** Name of the release asset that carries the record. */
export const recordAssetName = 'slipway-release.json'

/** The record with its version, and its bytes: the same record gives the same bytes. */
export function recordAsset(
  record: ReleaseRecord,
  version: string,
): { record: ReleaseRecord; bytes: Uint8Array } {
  const released: ReleaseRecord = { ...record, version }
  return { record: released, bytes: new TextEncoder().encode(`${JSON.stringify(released, null, 2)}\n`) }
}
