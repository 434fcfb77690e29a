import type { TemplateContext } from '@actions/workflow-parser/templates/template-context'
import type { TemplateToken } from '../job-types.ts'
import { entriesOf, isBasicExpression, isBoolean, literalText, valueOf } from './tokens.ts'

/** The rules of a single file that neither its schema nor the parser's converter hold. */
export function checkWorkflow(context: TemplateContext, root: TemplateToken): void {
  checkConcurrency(context, valueOf(root, 'concurrency'))
  for (const { value } of entriesOf(valueOf(root, 'jobs'))) {
    checkConcurrency(context, valueOf(value, 'concurrency'))
  }
}

function checkConcurrency(context: TemplateContext, token: TemplateToken | undefined): void {
  const cancel = valueOf(token, 'cancel-in-progress')
  const queue = valueOf(token, 'queue')
  if (cancel === undefined || queue === undefined || isBasicExpression(cancel)) return
  if (literalText(queue) === 'max' && isBoolean(cancel) && cancel.value) {
    context.error(queue, "'queue: max' cannot be combined with 'cancel-in-progress: true'")
  }
}
