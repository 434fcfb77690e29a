import type { TemplateContext } from '@actions/workflow-parser/templates/template-context'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import type { Permissions } from '../../github/types.ts'
import type { SourceRef, TemplateToken } from '../job-types.ts'
import type { CallContract } from './call-contract.ts'

/** A workflow file, checked, with the workflows it calls loaded below its jobs. */
export interface WorkflowDefinition {
  readonly source: SourceRef
  readonly name: string
  readonly root: MappingToken
  readonly context: TemplateContext
  readonly jobs: readonly JobDefinition[]
  /** What `on: workflow_call` declares; empty when it is not there. */
  readonly contract: CallContract
  /** `permissions:` of the workflow; undefined without a block. */
  readonly permissions: Permissions | undefined
}

export interface JobDefinition {
  readonly id: string
  readonly token: MappingToken
  readonly needs: readonly string[]
  readonly condition: TemplateToken | undefined
  /** What its GITHUB_TOKEN may do, blocks and ceilings applied. */
  readonly permissions: Permissions
  /** Set on a job that calls a workflow. */
  readonly call: WorkflowDefinition | undefined
}

/** Text of the places in a file, as GitHub shows them. */
export function workflowLabel(source: SourceRef): string {
  return `${source.repository}/${source.path}@${source.ref}`
}
