import type { TemplateContext } from '@actions/workflow-parser/templates/template-context'
import type { TemplateToken } from '../job-types.ts'
import {
  type Entry,
  entriesOf,
  isBasicExpression,
  isBoolean,
  isNumber,
  literalText,
  valueAt,
  valueOf,
} from './tokens.ts'

export interface InputDefinition {
  readonly name: string
  readonly type: 'string' | 'boolean' | 'number' | 'choice' | 'environment'
  readonly required: boolean
  readonly default: TemplateToken | undefined
  readonly options: readonly string[]
}

/** What a workflow takes and gives when it is called. */
export interface CallContract {
  readonly callable: boolean
  readonly inputs: readonly InputDefinition[]
  readonly secrets: readonly { readonly name: string; readonly required: boolean }[]
  readonly outputs: readonly { readonly name: string; readonly value: TemplateToken }[]
}

/** Reads `on.workflow_call` of a workflow file. */
export function readCallContract(root: TemplateToken): CallContract {
  const on = valueOf(root, 'on')
  const call = valueOf(on, 'workflow_call')
  return {
    callable: eventNames(on).includes('workflow_call'),
    inputs: readInputs(valueOf(call, 'inputs')),
    secrets: entriesOf(valueOf(call, 'secrets')).map(({ key, value }) => ({
      name: key,
      required: isTrue(valueOf(value, 'required')),
    })),
    outputs: entriesOf(valueOf(call, 'outputs')).flatMap(({ key, value }) => {
      const token = valueOf(value, 'value')
      return token === undefined ? [] : [{ name: key, value: token }]
    }),
  }
}

/** Inputs of `on.workflow_dispatch`. */
export function readDispatchInputs(root: TemplateToken): InputDefinition[] {
  return readInputs(valueAt(root, 'on', 'workflow_dispatch', 'inputs'))
}

/** Names of the events under `on`, in any of its three forms. */
export function eventNames(on: TemplateToken | undefined): string[] {
  if (on === undefined) return []
  const word = literalText(on)
  if (word !== undefined) return [word]
  const entries = entriesOf(on)
  if (entries.length > 0) return entries.map((entry) => entry.key)
  return Symbol.iterator in on ? [...(on as Iterable<TemplateToken>)].map((item) => item.toString()) : []
}

/**
 * Compares what a calling job passes with the contract. Unknown and missing inputs and secrets and literal
 * values of a wrong type are load errors (actions/languageservices, convertReferencedWorkflow).
 */
export function checkCall(context: TemplateContext, job: TemplateToken, contract: CallContract): void {
  const uses = valueOf(job, 'uses') as TemplateToken
  checkInputs(context, { uses, given: entriesOf(valueOf(job, 'with')) }, contract)
  const secrets = valueOf(job, 'secrets')
  if (literalText(secrets) === 'inherit') return
  checkSecrets(context, { uses, given: entriesOf(secrets) }, contract)
}

interface Given {
  readonly uses: TemplateToken
  readonly given: readonly Entry[]
}

function checkInputs(context: TemplateContext, { uses, given }: Given, contract: CallContract): void {
  for (const { key, keyToken, value } of given) {
    const definition = contract.inputs.find((input) => sameName(input.name, key))
    if (definition === undefined) {
      context.error(keyToken, `Invalid input, ${key} is not defined in the referenced workflow.`)
    } else if (!fits(definition, value)) {
      context.error(value, `Invalid input, ${key} expects a ${definition.type}, found '${value.toString()}'.`)
    }
  }
  for (const { name } of contract.inputs.filter((input) => input.required)) {
    if (given.some((entry) => sameName(entry.key, name))) continue
    context.error(uses, `Input ${name} is required, but not provided while calling.`)
  }
}

function checkSecrets(context: TemplateContext, { uses, given }: Given, contract: CallContract): void {
  for (const { key, keyToken } of given) {
    if (contract.secrets.some((secret) => sameName(secret.name, key))) continue
    context.error(keyToken, `Invalid secret, ${key} is not defined in the referenced workflow.`)
  }
  for (const { name } of contract.secrets.filter((secret) => secret.required)) {
    if (given.some((entry) => sameName(entry.key, name))) continue
    context.error(uses, `Secret ${name} is required, but not provided while calling.`)
  }
}

function fits(definition: InputDefinition, value: TemplateToken): boolean {
  if (isBasicExpression(value) || definition.type === 'string') return true
  return definition.type === 'boolean' ? isBoolean(value) : isNumber(value)
}

function readInputs(token: TemplateToken | undefined): InputDefinition[] {
  return entriesOf(token).map(({ key, value }) => ({
    name: key,
    type: (literalText(valueOf(value, 'type')) ?? 'string') as InputDefinition['type'],
    required: isTrue(valueOf(value, 'required')),
    default: valueOf(value, 'default'),
    options: optionsOf(valueOf(value, 'options')),
  }))
}

function optionsOf(token: TemplateToken | undefined): string[] {
  return token === undefined
    ? []
    : [...(token as unknown as Iterable<TemplateToken>)].map((item) => item.toString())
}

function isTrue(token: TemplateToken | undefined): boolean {
  return token !== undefined && isBoolean(token) && token.value
}

/** Names of inputs and secrets compare without case. */
export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}
