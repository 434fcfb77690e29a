import type { EnvironmentSettings } from '../../github/types.ts'
import { sameName } from './call-contract.ts'

type Secrets = Readonly<Record<string, string>>

/** Stands for the token of the job that ends up using it: a caller passes it on before that job has one. */
const TOKEN_MARK = '\u0000GITHUB_TOKEN\u0000'

/** `secrets.GITHUB_TOKEN` as a calling job sees it. */
export const passedToken: Secrets = { GITHUB_TOKEN: TOKEN_MARK }

/**
 * The `secrets` context of a job. Secrets of its environment come on top; in a called workflow they only
 * replace values of names that the caller passed (actions/runner#1490), also when it passed an empty one.
 * For `inherit` there are reports that names of the environment alone get through too (same issue); nothing
 * that works here depends on it.
 */
export function jobSecrets(
  given: Secrets,
  more: {
    readonly environment: EnvironmentSettings | undefined
    readonly called: boolean
    readonly token: string
  },
): Secrets {
  const own = more.environment?.secrets ?? {}
  const known = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, lookUp(own, name) ?? value]),
  )
  const merged = more.called ? known : { ...known, ...own }
  const filled = Object.entries(merged).map(([name, value]) => [
    name,
    value.replaceAll(TOKEN_MARK, more.token),
  ])
  return { ...Object.fromEntries(filled), GITHUB_TOKEN: more.token }
}

function lookUp(secrets: Secrets, name: string): string | undefined {
  return Object.entries(secrets).find(([key]) => sameName(key, name))?.[1]
}
