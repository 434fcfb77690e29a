import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../../errors.ts'

/** What `docker login` and its helpers left in config.json (docker/cli, config file). */
export interface DockerConfig {
  readonly auths: Readonly<Record<string, StoredLogin>>
  /** Helper by host: `docker-credential-<name>`. */
  readonly credHelpers: Readonly<Record<string, string>>
  readonly credsStore: string | undefined
}
export interface StoredLogin {
  /** Base64 of `user:password`. */
  readonly auth?: string
  readonly identitytoken?: string
}

/**
 * Reads config.json of a Docker configuration folder; a missing file is an empty configuration.
 * Errors: `registry-auth-denied` when the file is no JSON object: going on without a login would hide it.
 */
export async function readDockerConfig(folder: string): Promise<DockerConfig> {
  const path = join(folder, 'config.json')
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  const value = parseObject(text, path)
  const { credsStore } = value
  return {
    auths: entries(value['auths']) as Record<string, StoredLogin>,
    credHelpers: entries(value['credHelpers']) as Record<string, string>,
    credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
  }
}

function parseObject(text: string, path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Below: one message for both, and the file's text, which may hold a login, is not repeated.
  }
  throw new ActionError({
    code: 'registry-auth-denied',
    message: `the Docker configuration ${path} is not a JSON object`,
    remedy: 'Log in again with docker/login-action.',
  })
}

function entries(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
