import type { TemplateContext as Context } from '@actions/workflow-parser/templates/template-context'
import './json-imports.ts'
import type { TemplateToken } from './job-types.ts'

const { NoOperationTraceWriter } = await import('@actions/workflow-parser')
const { readTemplate } = await import('@actions/workflow-parser/templates/template-reader')
const { TemplateContext, TemplateValidationErrors } = await import(
  '@actions/workflow-parser/templates/template-context'
)
const { StringToken } = await import('@actions/workflow-parser/templates/tokens/index')
const { isString } = await import('@actions/workflow-parser/templates/tokens/type-guards')
const { YamlObjectReader } = await import('@actions/workflow-parser/workflows/yaml-object-reader')
const { getWorkflowSchema } = await import('@actions/workflow-parser/workflows/workflow-schema')
const { getActionSchema } = await import('@actions/workflow-parser/actions/action-schema')
const { WORKFLOW_ROOT } = await import('@actions/workflow-parser/workflows/workflow-constants')
const { ACTION_ROOT } = await import('@actions/workflow-parser/actions/action-constants')
const { StringDefinition } = await import('@actions/workflow-parser/templates/schema/string-definition')

/** GitHub shows at most 10 messages of a file, each cut at 500 characters (actions/runner, WorkflowParser). */
const SHOWN_ERRORS = 10
const MESSAGE_LENGTH = 500

export interface TemplateFile {
  /** Undefined when the file is no YAML at all. */
  readonly root: TemplateToken | undefined
  /** Gathers errors; later checks of the same file add theirs here. */
  readonly context: Context
}

/** Parses a workflow file against GitHub's schema. Errors are in `context.errors`, not thrown. */
export function readWorkflowFile(name: string, content: string): TemplateFile {
  return readFile(name, content, workflowSchema(), WORKFLOW_ROOT)
}

/** Parses an `action.yml` against GitHub's schema. Errors are in `context.errors`, not thrown. */
export function readActionFile(name: string, content: string): TemplateFile {
  return readFile(name, content, getActionSchema(), ACTION_ROOT)
}

function readFile(name: string, content: string, schema: ReturnType<typeof getWorkflowSchema>, root: string) {
  const errors = new TemplateValidationErrors(SHOWN_ERRORS, MESSAGE_LENGTH)
  const context = new TemplateContext(errors, schema, new NoOperationTraceWriter())
  const fileId = context.getFileId(name)
  const reader = new ValueReader(fileId, content)
  for (const error of reader.errors) context.error(fileId, error.message, error.range)
  if (reader.errors.length > 0) return { root: undefined, context }
  return { root: readTemplate(context, root, reader, fileId), context }
}

/**
 * Hands strings over without their YAML source: the parser would otherwise put the raw source of a block
 * scalar, indentation and all, into the format() expression it makes of it.
 */
class ValueReader extends YamlObjectReader {
  override allowLiteral(): ReturnType<InstanceType<typeof YamlObjectReader>['allowLiteral']> {
    const token = super.allowLiteral()
    if (token === undefined || !isString(token)) return token
    return new StringToken(
      token.file,
      token.range,
      token.value,
      undefined,
      undefined,
      token.blockScalarHeader,
    )
  }
}

/** The published schema has a slip: `on: repository_dispatch` as a plain word is spelt like another event. */
function workflowSchema(): ReturnType<typeof getWorkflowSchema> {
  const schema = getWorkflowSchema()
  const definition = schema.definitions['repository-dispatch-string']
  if (definition instanceof StringDefinition) definition.constant = 'repository_dispatch'
  return schema
}
