import { ActionError } from '../errors.ts'
import { nearest } from '../text/misspelling.ts'
import type { EnvironmentConfig, SlipwayConfig } from './slipway-config.ts'

/** The environment of that name. Errors: `environment-unknown`, which lists the known ones. */
export function chooseEnvironment(config: SlipwayConfig, name: string): EnvironmentConfig {
  const found = config.environments.find((environment) => environment.name === name)
  if (found !== undefined) return found
  const known = config.environments.map((environment) => environment.name)
  const meant = nearest(name, known)
  const hint = meant === undefined ? '' : `; did you mean '${meant}'?`
  throw new ActionError({
    code: 'environment-unknown',
    message: `input 'environment': '${name}' is not in slipway.yml, which lists ${known.join(', ')}${hint}`,
  })
}
