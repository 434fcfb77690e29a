import type { Runner } from '../adapters/runner/index.ts'
import type { ActionSpec } from '../schema/declaration.ts'
import { variableOf } from '../schema/read-inputs.ts'

type Environment = Record<string, string | undefined>

/** Keeps the inputs of main as the runner gave them, secrets as well: they are masked, and the state stays in this job. */
export function keepInputs(spec: ActionSpec, runner: Runner, env: Readonly<Environment>): void {
  for (const variable of variablesOf(spec)) {
    const value = env[variable] ?? ''
    if (value !== '') runner.saveState(variable, value)
  }
}

/**
 * Gives the post step the inputs of main in the place of its own: inside composites that are called by composites the
 * runner gives it those of an outer action (actions/runner#2030, actions/runner#3514). Nothing is changed when main
 * kept none.
 */
export function restoreInputs(spec: ActionSpec, runner: Runner, env: Environment): void {
  const kept = variablesOf(spec).flatMap((variable) => {
    const value = runner.savedState(variable)
    return value === '' ? [] : [[variable, value] as const]
  })
  // Main may have been killed before it could keep them.
  if (kept.length === 0) return
  for (const variable of Object.keys(env)) if (variable.startsWith('INPUT_')) delete env[variable]
  Object.assign(env, Object.fromEntries(kept))
}

function variablesOf({ inputs }: ActionSpec): readonly string[] {
  return Object.keys(inputs).map(variableOf)
}
