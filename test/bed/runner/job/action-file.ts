import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import type { TemplateToken } from '../job-types.ts'
import { readActionFile } from '../template-files.ts'
import { find, mappingOf, pairsOf, textOf } from './tokens.ts'

/** An action.yml as far as running it needs. */
export interface ActionDefinition {
  readonly folder: string
  readonly inputs: readonly InputDefinition[]
  readonly runs: NodeRuns | CompositeRuns
}

export interface InputDefinition {
  readonly name: string
  readonly default: TemplateToken | undefined
  readonly deprecation: string | undefined
}

export interface NodeRuns {
  readonly kind: 'node'
  /** As written: `node24`, or an older one, which runs on 24 all the same. */
  readonly using: string
  readonly main: string
  readonly pre: string | undefined
  readonly post: string | undefined
  /** Conditions of the two, `always()` when not given. */
  readonly preIf: string
  readonly postIf: string
}

export interface CompositeRuns {
  readonly kind: 'composite'
  readonly steps: TemplateToken
  /** Output name -> its value token. */
  readonly outputs: readonly (readonly [name: string, value: TemplateToken])[]
}

/** Loads the action in a folder. Throws when there is none, when GitHub's schema refuses it, or when it cannot run here. */
export function loadAction(folder: string, shown: string): ActionDefinition {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync)
  if (file === undefined) {
    throw new Error(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${shown}'. Did you forget to run actions/checkout before running your local action?`,
    )
  }
  const { root, context } = readActionFile(shown, readFileSync(file, 'utf8'))
  const problems = context.errors.getErrors().map((error) => error.message)
  if (root === undefined || problems.length > 0) {
    throw new Error(`Failed to load the action file of ${shown}: ${problems.join(' ')}`)
  }
  const mapping = mappingOf(root, shown)
  return { folder, inputs: readInputs(mapping), runs: readRuns(mapping, shown) }
}

function readInputs(root: MappingToken): InputDefinition[] {
  return pairsOf(find(root, 'inputs')).map(([name, value]) => {
    const definition = mappingOf(value, `input ${name}`)
    return {
      name,
      default: find(definition, 'default'),
      deprecation: textOf(find(definition, 'deprecationMessage')),
    }
  })
}

function readRuns(root: MappingToken, shown: string): NodeRuns | CompositeRuns {
  const runs = mappingOf(find(root, 'runs'), `runs of ${shown}`)
  const using = textOf(find(runs, 'using')) ?? ''
  if (using === 'composite') return readComposite(root, runs, shown)
  if (!using.startsWith('node')) {
    throw new Error(
      `${shown} runs on '${using}', which this engine does not have; it runs node24 and composite actions.`,
    )
  }
  return {
    kind: 'node',
    using,
    main: textOf(find(runs, 'main')) ?? '',
    pre: textOf(find(runs, 'pre')),
    post: textOf(find(runs, 'post')),
    preIf: textOf(find(runs, 'pre-if')) || 'always()',
    postIf: textOf(find(runs, 'post-if')) || 'always()',
  }
}

function readComposite(root: MappingToken, runs: MappingToken, shown: string): CompositeRuns {
  const steps = find(runs, 'steps')
  if (steps === undefined) throw new Error(`${shown}: a composite action needs \`steps\`.`)
  const outputs = pairsOf(find(root, 'outputs')).flatMap(([name, definition]) => {
    const value = find(mappingOf(definition, `output ${name}`), 'value')
    return value === undefined ? [] : [[name, value] as const]
  })
  return { kind: 'composite', steps, outputs }
}
