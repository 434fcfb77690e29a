import type { ForgeEvent } from '../../github/types.ts'
import type { TemplateToken } from '../job-types.ts'
import { eventNames } from './call-contract.ts'
import { matchesFilter } from './patterns.ts'
import { literalList, valueAt } from './tokens.ts'

const PULL_REQUEST_TYPES = ['opened', 'synchronize', 'reopened']
const SKIP_WORDS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i

/** Files that an event changed; asked for only when a filter needs them. */
export type ChangedFiles = () => Promise<readonly string[]>

/** Events of a workflow's own token start nothing, but for the two dispatch events. */
export function startsWorkflows(event: ForgeEvent): boolean {
  if (event.payload.deleted === true && event.name === 'push') return false
  if (event.name === 'push' && SKIP_WORDS.test(headMessage(event))) return false
  return (
    event.causedBy !== 'workflow' ||
    event.name === 'workflow_dispatch' ||
    event.name === 'repository_dispatch'
  )
}

/** Whether the `on:` of a workflow file asks for the event. */
export async function isTriggered(
  workflow: { readonly root: TemplateToken; readonly path: string },
  event: ForgeEvent,
  changed: ChangedFiles,
): Promise<boolean> {
  const on = valueAt(workflow.root, 'on')
  if (!eventNames(on).includes(event.name)) return false
  if (event.name === 'workflow_dispatch') return isDispatched(workflow.path, event)
  const filters = new Filters(valueAt(on, event.name))
  if (!matchesTypes(filters, event) || !matchesRefs(filters, event)) return false
  return event.ref.startsWith('refs/tags/') || (await filters.acceptsPaths(changed))
}

class Filters {
  readonly #token: TemplateToken | undefined
  constructor(token: TemplateToken | undefined) {
    this.#token = token
  }

  list(name: string): string[] | undefined {
    const token = valueAt(this.#token, name)
    return token === undefined ? undefined : literalList(token)
  }

  /** True or false when `name` or `name-ignore` decides, undefined when neither is there. */
  accepts(name: string, value: string): boolean | undefined {
    const wanted = this.list(name)
    if (wanted !== undefined) return matchesFilter(wanted, value)
    const ignored = this.list(`${name}-ignore`)
    return ignored === undefined ? undefined : !matchesFilter(ignored, value)
  }

  async acceptsPaths(changed: ChangedFiles): Promise<boolean> {
    const wanted = this.list('paths')
    const ignored = this.list('paths-ignore')
    if (wanted !== undefined) return (await changed()).some((path) => matchesFilter(wanted, path))
    if (ignored === undefined) return true
    const files = await changed()
    return files.length === 0 || files.some((path) => !matchesFilter(ignored, path))
  }
}

function isDispatched(path: string, event: ForgeEvent): boolean {
  return event.workflow === undefined || path === event.workflow || path.endsWith(`/${event.workflow}`)
}

function matchesTypes(filters: Filters, event: ForgeEvent): boolean {
  const isPullRequest = event.name === 'pull_request' || event.name === 'pull_request_target'
  const types = filters.list('types') ?? (isPullRequest ? PULL_REQUEST_TYPES : undefined)
  return types === undefined || (event.action !== undefined && types.includes(event.action))
}

function matchesRefs(filters: Filters, event: ForgeEvent): boolean {
  if (event.name === 'pull_request' || event.name === 'pull_request_target') {
    return filters.accepts('branches', baseRef(event)) ?? true
  }
  return event.name === 'push' ? matchesPush(filters, event.ref) : true
}

/** With filters for branches only, tags do not start the workflow, and the other way round. */
function matchesPush(filters: Filters, ref: string): boolean {
  const tag = /^refs\/tags\/(.*)$/s.exec(ref)?.[1]
  const branch = /^refs\/heads\/(.*)$/s.exec(ref)?.[1]
  const hasBranches = (filters.list('branches') ?? filters.list('branches-ignore')) !== undefined
  const hasTags = (filters.list('tags') ?? filters.list('tags-ignore')) !== undefined
  if (tag !== undefined) return filters.accepts('tags', tag) ?? !hasBranches
  return filters.accepts('branches', branch ?? ref) ?? !hasTags
}

function baseRef(event: ForgeEvent): string {
  const pull = event.payload.pull_request as { base?: { ref?: string } } | undefined
  return pull?.base?.ref ?? ''
}

function headMessage(event: ForgeEvent): string {
  const commit = event.payload.head_commit as { message?: string } | null | undefined
  return commit?.message ?? ''
}
