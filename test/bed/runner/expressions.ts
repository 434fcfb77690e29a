import type { Expr } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import type { BasicExpressionToken, MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import './json-imports.ts'
import { toExpressionData, toJson, toText } from './expression-data.ts'
import type { Json, Scope, TemplateToken } from './job-types.ts'

const { Evaluator, Lexer, Parser, data } = await import('@actions/expressions')
const { FunctionCall } = await import('@actions/expressions/ast')
const { TokenType: LexerToken } = await import('@actions/expressions/lexer')
const tokens = await import('@actions/workflow-parser/templates/tokens/type-guards')
const { TokenType } = await import('@actions/workflow-parser/templates/tokens/types')

export { toText }

/** Known to every expression; one that the scope does not have reads as null instead of being an error. */
const CONTEXTS = 'github env vars job jobs steps runner secrets strategy matrix needs inputs'.split(' ')
const STATUS_FUNCTIONS = new Set(['success', 'failure', 'always', 'cancelled'])

/** An expression that cannot be parsed or evaluated; line and column are those of the workflow file, from 1. */
export class ExpressionError extends Error {
  readonly line: number | undefined
  readonly column: number | undefined
  constructor(
    message: string,
    place?: { readonly line?: number | undefined; readonly col?: number | undefined },
  ) {
    const where = place?.line === undefined ? '' : `(Line: ${place.line}, Col: ${place.col}): `
    super(`${where}${message}`)
    this.name = 'ExpressionError'
    this.line = place?.line
    this.column = place?.col
  }
}

/**
 * Evaluates a whole subtree of a workflow or action file to plain JSON: expressions in scalars and keys,
 * and `${{ insert }}` mappings. Throws an ExpressionError that names line and column of the scalar.
 */
export function evaluate(token: TemplateToken, scope: Scope): Json {
  if (tokens.isMapping(token)) return evaluateMapping(token, scope)
  if (tokens.isSequence(token)) return [...token].map((item) => evaluate(item, scope))
  if (tokens.isBasicExpression(token)) return evaluateAt(token, token.expression, scope)
  if (tokens.isString(token) || tokens.isNumber(token) || tokens.isBoolean(token)) return token.value
  return null
}

/** Evaluates one expression, written without its `${{ }}`. Throws an ExpressionError. */
export function evaluateText(expression: string, scope: Scope): Json {
  try {
    return toJson(run(parse(expression, scope), expression, scope))
  } catch (error) {
    throw new ExpressionError(`${messageOf(error)} in \`${expression}\``)
  }
}

/**
 * Decides an `if:`. Without one it is `success()`; a condition that calls none of success(), failure(),
 * always() and cancelled() counts as `success() && (condition)`. The text may come with or without `${{ }}`.
 */
export function evaluateCondition(condition: TemplateToken | undefined, scope: Scope): boolean {
  const text = conditionText(condition)
  if (text === '') return isTruthy(evaluateText('success()', scope))
  const wanted = hasStatusFunction(text, scope) ? text : `success() && (${text})`
  return isTruthy(evaluateAt(condition, wanted, scope))
}

/** Whether a value counts as true: not null, false, 0, NaN or the empty string; objects and lists always do. */
export function isTruthy(value: Json): boolean {
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value)
  return value !== null && value !== false && value !== ''
}

function evaluateMapping(token: MappingToken, scope: Scope): Json {
  const result: Record<string, Json> = {}
  for (const { key, value } of token) {
    const evaluated = evaluate(value, scope)
    if (key.templateTokenType === TokenType.InsertExpression) Object.assign(result, evaluated)
    else result[toText(evaluate(key, scope))] = evaluated
  }
  return result
}

function evaluateAt(token: TemplateToken | undefined, expression: string, scope: Scope): Json {
  try {
    return toJson(run(parse(expression, scope), expression, scope))
  } catch (error) {
    throw new ExpressionError(`${messageOf(error)} in \`${original(token, expression)}\``, token)
  }
}

function original(token: TemplateToken | undefined, expression: string): string {
  const text = (token as BasicExpressionToken | undefined)?.source?.trim() ?? expression
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}

function parse(expression: string, scope: Scope): Expr {
  const contexts = [...new Set([...CONTEXTS, ...Object.keys(scope.contexts)])]
  const tree = new Parser(lex(expression), contexts, functionsOf(scope)).parse()
  if (tree === undefined) throw new Error('An expression was expected')
  return tree
}

/** The lexer of @actions/expressions 0.3.61 turns only the first `''` of a string back into `'`; every one counts. */
function lex(expression: string): ReturnType<InstanceType<typeof Lexer>['lex']>['tokens'] {
  return new Lexer(expression).lex().tokens.map((token) => {
    if (token.type !== LexerToken.STRING) return token
    return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
  })
}

function run(tree: Expr, expression: string, scope: Scope) {
  const functions = new Map(functionsOf(scope).map((definition) => [definition.name, definition]))
  return new Evaluator(tree, contextsOf(expression, scope), functions).evaluate()
}

/** Only the contexts that the expression names are converted: `github.event` alone can be large. */
function contextsOf(expression: string, scope: Scope) {
  const named = expression.toLowerCase()
  const contexts = new data.Dictionary()
  for (const [name, value] of Object.entries(scope.contexts)) {
    if (named.includes(name.toLowerCase())) contexts.add(name, toExpressionData(value))
  }
  for (const name of CONTEXTS) contexts.add(name, new data.Null())
  return contexts
}

function functionsOf(scope: Scope): FunctionDefinition[] {
  return Object.entries(scope.functions).map(([name, call]) => ({
    name: name.toLowerCase(),
    minArgs: 0,
    maxArgs: 255,
    call: (...args) => toExpressionData(call(...args.map(toJson))),
  }))
}

function conditionText(condition: TemplateToken | undefined): string {
  if (condition === undefined) return ''
  if (tokens.isBasicExpression(condition)) return condition.expression.trim()
  return tokens.isScalar(condition) ? condition.toString().trim() : ''
}

function hasStatusFunction(expression: string, scope: Scope): boolean {
  try {
    return callsStatusFunction(parse(expression, scope))
  } catch {
    return true // The evaluation that follows reports the error with its place.
  }
}

function callsStatusFunction(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  if (node instanceof FunctionCall && STATUS_FUNCTIONS.has(node.functionName.lexeme.toLowerCase()))
    return true
  return Object.values(node).some((part) =>
    Array.isArray(part) ? part.some(callsStatusFunction) : callsStatusFunction(part),
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
