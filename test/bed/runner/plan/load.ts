import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import type { SourceRef } from '../job-types.ts'
import '../json-imports.ts'
import { readWorkflowFile } from '../template-files.ts'
import { checkCall, readCallContract } from './call-contract.ts'
import { ceilingMessages } from './ceilings.ts'
import { checkWorkflow } from './checks.ts'
import { type JobDefinition, type WorkflowDefinition, workflowLabel } from './definitions.ts'
import { type Ceiling, ceilingBelow, ownerOf, readPermissions } from './permissions.ts'
import { findCalledWorkflow, type WorkflowFile, type WorkflowSources } from './references.ts'
import { entriesOf, literalList, literalText, mappingOf, valueOf } from './tokens.ts'

const { convertWorkflowTemplate } = await import('@actions/workflow-parser')

/** The top-level workflow and the workflows below it, as of November 2025. */
const LEVELS = 10
const REFERENCES = 50
const FILE_BYTES = 500 * 1024

/** A workflow that cannot start: GitHub's `startup_failure`. Loading stops at the first bad file. */
export class LoadError extends Error {
  readonly messages: readonly string[]
  constructor(messages: readonly string[]) {
    super(messages.join('\n'))
    this.name = 'LoadError'
    this.messages = messages.slice(0, 10)
  }
}

interface Loading {
  readonly sources: WorkflowSources
  readonly references: Set<string>
}

/** Loads a workflow with everything it calls. Throws a LoadError; `ceiling` is what the repository grants. */
export async function loadWorkflow(
  sources: WorkflowSources,
  file: WorkflowFile,
  ceiling: Ceiling,
): Promise<WorkflowDefinition> {
  return await load({ sources, references: new Set() }, file, { ceiling, callers: [] })
}

interface Place {
  readonly ceiling: Ceiling
  /** Files above this one, outermost first. */
  readonly callers: readonly SourceRef[]
}

async function load(loading: Loading, file: WorkflowFile, place: Place): Promise<WorkflowDefinition> {
  const { root, context } = await parse(file)
  const permissions = readPermissions(valueOf(root, 'permissions'))
  const workflowCeiling = ceilingBelow(place.ceiling, permissions)
  const jobs: JobDefinition[] = []
  for (const { key, value } of entriesOf(valueOf(root, 'jobs'))) {
    const token = mappingOf(value) as MappingToken
    const below = ceilingBelow(workflowCeiling, readPermissions(valueOf(token, 'permissions')))
    const callers = [...place.callers, file.source]
    jobs.push({
      id: key,
      token,
      needs: literalList(valueOf(token, 'needs')),
      condition: valueOf(token, 'if'),
      permissions: below.permissions,
      call: await loadCall(loading, { file, context, token, id: key }, { ceiling: below, callers }),
    })
  }
  throwErrors(context)
  const name = literalText(valueOf(root, 'name')) ?? file.source.path
  return { source: file.source, name, root, context, jobs, contract: readCallContract(root), permissions }
}

async function parse(file: WorkflowFile) {
  if (Buffer.byteLength(file.content) > FILE_BYTES) {
    throw new LoadError([`${file.source.path}: the file is over 500 KB and does not start.`])
  }
  const { root, context } = readWorkflowFile(file.source.path, file.content)
  throwErrors(context)
  const mapping = mappingOf(root)
  if (mapping === undefined) throw new LoadError([`${file.source.path}: the workflow is not a mapping.`])
  await convertWorkflowTemplate(context, mapping) // Checks conditions, ids, `needs` and schedules.
  checkWorkflow(context, mapping)
  throwErrors(context)
  return { root: mapping, context }
}

function throwErrors(context: WorkflowDefinition['context']): void {
  const errors = context.errors.getErrors()
  if (errors.length > 0) throw new LoadError(errors.map((error) => error.message))
}

interface Caller {
  readonly file: WorkflowFile
  readonly context: WorkflowDefinition['context']
  readonly token: MappingToken
  readonly id: string
}

async function loadCall(
  loading: Loading,
  caller: Caller,
  place: Place,
): Promise<WorkflowDefinition | undefined> {
  const uses = valueOf(caller.token, 'uses')
  if (uses === undefined) return undefined
  const fail = (message: string) => {
    const error = `error parsing called workflow '${uses.toString()}': ${message}`
    return new LoadError([`${caller.file.source.path} (Line: ${uses.line}, Col: ${uses.col}): ${error}`])
  }
  const called = await findCalledWorkflow(loading.sources, uses.toString(), caller.file.source).catch(
    (error: Error) => Promise.reject(fail(error.message)),
  )
  const problem = limitProblem(loading, called.source, place.callers)
  if (problem !== undefined) throw fail(problem)
  const workflow = await load(loading, called, place)
  checkContract(caller, workflow, fail)
  checkCeiling(caller, workflow, place.ceiling)
  return workflow
}

function limitProblem(
  loading: Loading,
  called: SourceRef,
  callers: readonly SourceRef[],
): string | undefined {
  const same = (source: SourceRef) => source.repository === called.repository && source.path === called.path
  if (callers.some((source) => same(source) && source.sha === called.sha)) return 'it calls itself in a loop'
  if (callers.length >= LEVELS) return `it is nested deeper than ${LEVELS} levels of workflows`
  loading.references.add(workflowLabel(called))
  if (loading.references.size > REFERENCES) return `the run refers to more than ${REFERENCES} workflows`
  return undefined
}

function checkContract(
  caller: Caller,
  workflow: WorkflowDefinition,
  fail: (message: string) => LoadError,
): void {
  if (!workflow.contract.callable) throw fail("it has no 'on: workflow_call' trigger")
  checkCall(caller.context, caller.token, workflow.contract)
  throwErrors(caller.context)
}

function checkCeiling(caller: Caller, workflow: WorkflowDefinition, ceiling: Ceiling): void {
  const owner = ownerOf(workflow.source.repository)
  const messages = ceilingMessages(workflow, ceiling, owner)
  if (messages.length === 0) return
  const uses = valueOf(caller.token, 'uses')
  const place = `${caller.file.source.path} (Line: ${uses?.line}, Col: ${uses?.col})`
  const label = workflowLabel(workflow.source)
  throw new LoadError(messages.map((message) => `${place}: Error calling workflow '${label}'. ${message}`))
}
