import { defined } from '../../defined.ts'
import { ActionError, type Problem } from '../../errors.ts'
import { fieldInMessage, fieldPath } from '../../manifest/field-path.ts'
import { fieldManager } from '../../manifest/field-manager.ts'
import { secret } from '../../kinds/configuration.ts'
import { job as jobKind } from '../../kinds/job.ts'
import { isKind } from '../../kinds/kind-table.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { ApplyResult } from '../../ports/cluster/writer.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'

export type Refusal = Exclude<ApplyResult, { kind: 'applied' }>

/** What the server holds against one object, each field with the line it stands on. */
export function refusalProblems(item: PlannedObject, refusal: Refusal): readonly Problem[] {
  const name = formatRef(refOf(item.object))
  if (refusal.kind === 'conflict') {
    return refusal.fields.map(({ field, manager }) => ({
      message: `${name}: field ${field} belongs to "${manager}"`,
      where: item.placeOf(fieldPath(field, item.object)),
    }))
  }
  const message = withoutSecrets(refusal.message, item.object)
  const where = item.placeOf(fieldPath(fieldInMessage(refusal.message), item.object))
  return [{ message: `${name}: ${message}`, where }]
}

/** A server may quote values in its refusal; those of a Secret must not reach the log. */
function withoutSecrets(message: string, object: KubernetesObject): string {
  if (!isKind(secret, object)) return message
  const values = [...scalarsIn(object['data']).flatMap(decodedToo), ...scalarsIn(object['stringData'])]
  return values
    .flatMap((value) => [value, JSON.stringify(value).slice(1, -1)])
    .filter((value) => value.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((text, value) => text.replaceAll(value, '***'), message)
}

/** A value that should be a text may be a list or a mapping: just then the server quotes it. */
function scalarsIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalarsIn)
  return value === undefined || value === null ? [] : [String(value)]
}

/** A webhook sees the same data, and may quote what it decoded. */
function decodedToo(value: string): readonly string[] {
  return [value, Buffer.from(value, 'base64').toString('utf8')]
}

export interface Refused {
  readonly item: PlannedObject
  readonly refusal: Refusal
}

/**
 * The one error for everything the dry run refused. `written` names what was there to be written before these
 * objects could be checked at all (namespaces, definitions). Codes: `apply-conflict` when there are conflicts
 * only, else `apply-rejected`.
 */
export function refusedError(refused: readonly Refused[], written: readonly string[]): ActionError {
  const problems = refused.flatMap(({ item, refusal }) => refusalProblems(item, refusal))
  const conflictsOnly = refused.every(({ refusal }) => refusal.kind === 'conflict')
  const what = refused.length === 1 ? 'one object' : `${refused.length} objects`
  const done =
    written.length === 0 ? 'nothing was written' : `only ${written.join(', ')} had to be written before`
  const verb = conflictsOnly ? 'has fields that others own in' : 'refuses'
  const remedy = remedyFor(refused)
  const where = problems[0]?.where
  return new ActionError({
    code: conflictsOnly ? 'apply-conflict' : 'apply-rejected',
    blame: conflictsOnly ? 'cluster' : 'config',
    message: `dry run: the server ${verb} ${what}; ${done}`,
    problems,
    ...defined({ remedy, where }),
  })
}

function remedyFor(refused: readonly Refused[]): string | undefined {
  const job = refused.find(({ item, refusal }) => isChangedJob(item.object, refusal))
  if (job !== undefined) {
    const { name, namespace } = job.item.object.metadata
    return `A Job cannot be changed. Give it a new name, or remove the finished one first: kubectl delete job ${name} -n ${namespace}`
  }
  const missing = refused.find(
    ({ refusal }) => refusal.kind === 'rejected' && missingNamespace.test(refusal.message),
  )
  if (missing !== undefined) {
    const namespace = missing.item.object.metadata.namespace
    return `Add a Namespace manifest for ${namespace}, create it once (kubectl create namespace ${namespace}), or correct \`namespace\`.`
  }
  const managers = refused
    .flatMap(({ refusal }) => (refusal.kind === 'conflict' ? refusal.fields : []))
    .map((field) => field.manager)
  if (managers.some((manager) => manager.startsWith('kubectl'))) {
    return `These objects were made with kubectl. Hand them over once: kubectl apply --server-side --field-manager=${fieldManager} --force-conflicts -f FILE`
  }
  return undefined
}

const missingNamespace = /^namespaces "[^"]*" not found/

function isChangedJob(object: KubernetesObject, refusal: Refusal): boolean {
  return isKind(jobKind, object) && refusal.kind === 'rejected' && /field is immutable/.test(refusal.message)
}
