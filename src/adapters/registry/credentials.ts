import { ActionError } from '../../errors.ts'
import type { Processes } from '../../ports/processes.ts'
import type { DockerConfig, StoredLogin } from './docker-config.ts'

/** A login for one registry. An identity token is exchanged, a password is sent. */
export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity-token'; readonly token: string }

/** Docker Hub is stored under the address of its first API. */
const dockerHubKey = 'https://index.docker.io/v1/'

/**
 * The login that docker itself would use for a host: its own helper, else the common store, else `auths`.
 * Undefined: none. Errors: `registry-auth-denied` when a helper fails; `tool-missing` when it is not there.
 */
export async function findCredentials(
  host: string,
  config: DockerConfig,
  processes: Processes,
): Promise<Credentials | undefined> {
  const key = host === 'docker.io' ? dockerHubKey : host
  const helper = config.credHelpers[key] ?? config.credHelpers[host] ?? config.credsStore
  const fromHelper = helper === undefined ? undefined : await askHelper(helper, key, processes)
  return fromHelper ?? fromAuths(key, config)
}

/** The protocol of docker-credential-helpers: host on stdin, JSON on stdout; `<token>` marks an identity token. */
async function askHelper(
  helper: string,
  key: string,
  processes: Processes,
): Promise<Credentials | undefined> {
  const tool = `docker-credential-${helper}`
  const result = await processes.run(tool, ['get'], { stdin: key })
  if (result.exitCode !== 0) {
    if (/credentials not found/i.test(result.stdout + result.stderr)) return undefined
    const message = `${tool} gave no login for ${key} (exit code ${result.exitCode})`
    throw new ActionError({ code: 'registry-auth-denied', message })
  }
  const answer = readAnswer(result.stdout)
  if (answer === undefined) {
    const message = `${tool} answered something that is no login for ${key}`
    throw new ActionError({ code: 'registry-auth-denied', message })
  }
  if (answer.Username === '<token>') return { kind: 'identity-token', token: answer.Secret }
  return { kind: 'password', username: answer.Username, password: answer.Secret }
}

function readAnswer(text: string): { Username: string; Secret: string } | undefined {
  try {
    const { Username, Secret } = JSON.parse(text) as Record<string, unknown>
    return typeof Username === 'string' && typeof Secret === 'string' ? { Username, Secret } : undefined
  } catch {
    return undefined
  }
}

/** Keys of old logins carry a scheme and a path; docker compares the hosts. */
function fromAuths(key: string, config: DockerConfig): Credentials | undefined {
  const exact = config.auths[key]
  const similar = Object.entries(config.auths).find(([name]) => hostOf(name) === hostOf(key))?.[1]
  return readLogin(exact) ?? readLogin(similar)
}

function hostOf(key: string): string {
  return key
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .toLowerCase()
}

function readLogin(login: StoredLogin | undefined): Credentials | undefined {
  if (login?.identitytoken !== undefined && login.identitytoken !== '') {
    return { kind: 'identity-token', token: login.identitytoken }
  }
  const text = Buffer.from(login?.auth ?? '', 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon < 1) return undefined
  return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1) }
}
