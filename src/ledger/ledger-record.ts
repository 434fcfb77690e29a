import { defined } from '../defined.ts'
import { isPinned } from '../image/digest.ts'
import { badFieldOf, type ReleaseRecord } from '../release/release-record.ts'

/**
 * What a deployment brought where: the payload of a GitHub Deployment. Only it says which service a deployment
 * is of; GitHub itself knows commit and environment. Contract: schema/deployment-record.schema.json; a change of
 * meaning raises `schemaVersion`.
 */
export interface LedgerRecord {
  readonly schemaVersion: 1
  readonly service: string
  readonly environment: string
  /** For objects that name none. */
  readonly namespace: string
  /** `registry/repository@sha256:...`. */
  readonly image: string
  /** The record of the build. Always written; absent when what was read is not of this image and commit. */
  readonly release?: ReleaseRecord
  /** Address of the run that opened it. */
  readonly run: string
  /** How many objects were to be applied; `objects` names the first of them. */
  readonly objectCount: number
  readonly objects: readonly string[]
}

export interface RecordSubject extends Pick<LedgerRecord, 'service' | 'environment' | 'namespace' | 'run'> {
  readonly release: ReleaseRecord
  readonly objects: readonly string[]
}

/** GitHub refuses payloads that are very large; the list of objects is a convenience, the rest is the record. */
const mostObjects = 500
/** What no name, image or address in a record comes near, characters. */
const longestText = 2_000

/** The record of a deployment, as it is written. */
export function ledgerRecordOf({ release, objects, ...place }: RecordSubject): LedgerRecord {
  return {
    schemaVersion: 1,
    ...place,
    image: release.image,
    release,
    objectCount: objects.length,
    objects: objects.slice(0, mostObjects),
  }
}

export type RecordReading =
  | { readonly kind: 'record'; readonly record: LedgerRecord }
  /** Written by a later Slipway; its service, where it is named as today. */
  | { readonly kind: 'newer'; readonly schemaVersion: number; readonly service: string | undefined }
  | { readonly kind: 'malformed'; readonly field: string }

/** Reads the payload of a deployment of this commit. Unknown fields are dropped, nothing is thrown. */
export function readLedgerRecord(payload: unknown, commit: string): RecordReading {
  if (typeof payload !== 'object' || payload === null) return { kind: 'malformed', field: 'payload' }
  const fields = payload as Readonly<Record<string, unknown>>
  const version = fields['schemaVersion']
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) {
    const service = isText(fields['service']) ? fields['service'] : undefined
    return { kind: 'newer', schemaVersion: version, service }
  }
  const bad = checks.find(([field, fits]) => !fits(fields[field]))
  if (bad !== undefined) return { kind: 'malformed', field: bad[0] }
  return { kind: 'record', record: knownFields(fields as unknown as LedgerRecord, commit) }
}

const checks: readonly (readonly [keyof LedgerRecord, (value: unknown) => boolean])[] = [
  ['schemaVersion', (value) => value === 1],
  ['service', isText],
  ['environment', isText],
  ['namespace', isText],
  ['image', (value) => isText(value) && isPinned(value)],
  ['run', isText],
  ['objectCount', (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0],
  ['objects', (value) => Array.isArray(value) && value.length <= mostObjects && value.every(isText)],
]

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestText
}

function knownFields(fields: LedgerRecord, commit: string): LedgerRecord {
  const { service, environment, namespace, image, run, objectCount, objects } = fields
  const release = ofThis(fields.release, image, commit)
  return {
    ...{ schemaVersion: 1, service, environment, namespace, image, run, objectCount, objects },
    ...defined({ release }),
  }
}

/** A build record that is not of this image must never be taken for what was proven here. */
function ofThis(release: unknown, image: string, commit: string): ReleaseRecord | undefined {
  if (badFieldOf(release) !== undefined) return undefined
  const record = release as ReleaseRecord
  return record.image === image && record.commit === commit ? record : undefined
}
