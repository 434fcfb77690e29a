import { defined } from '../../defined.ts'
import { resolve } from 'node:path'
import type { Clock } from '../../ports/clock.ts'
import type { Processes } from '../../ports/processes.ts'
import { text } from '../../manifest/fields.ts'
import type { Credential } from './credential.ts'
import { execCredential } from './exec-credential.ts'
import { type Access, invalid, pem, readNamed } from './kubeconfig.ts'

/** The login of one user entry. Every answer comes with a generation, so that many 401s lead to one refresh. */
export interface Login {
  current(signal?: AbortSignal): Promise<{ readonly credential: Credential; readonly generation: number }>
  /** Makes the credential of this generation anew; false when the entry is fixed and would only repeat itself. */
  refresh(generation: number, signal?: AbortSignal): Promise<boolean>
}

/** A credential is replaced this long before it ends, so that no request starts with one about to end. */
const renewBeforeMs = 30_000

interface LoginPorts {
  readonly clock: Clock
  readonly processes: Processes | undefined
}

/** The login of a kubeconfig user. Errors, on first use: `kubeconfig-invalid`, `tool-missing`, `tool-failed`. */
export function loginOf(access: Access, ports: LoginPorts): Login {
  const source = sourceOf(access, ports)
  let generation = 0
  let made: Promise<Credential> | undefined
  const make = (signal?: AbortSignal): Promise<Credential> => {
    generation += 1
    const next = source.make(signal)
    made = next
    next.catch(() => {
      if (made === next) made = undefined
    })
    return next
  }
  return {
    async current(signal) {
      const held = made ?? make(signal)
      let credential = await held
      const ended = (credential.expiresAtMs ?? Number.POSITIVE_INFINITY) - renewBeforeMs <= ports.clock.now()
      // Of many requests that find it ended at the same time, the first one renews it for all.
      if (ended) credential = await (made === held || made === undefined ? make(signal) : made)
      return { credential, generation }
    },
    async refresh(seen, signal) {
      if (!source.changes) return false
      await (seen === generation ? make(signal) : made)
      return true
    },
  }
}

interface Source {
  /** Whether another attempt may give another credential. */
  readonly changes: boolean
  make(signal?: AbortSignal): Promise<Credential>
}

function sourceOf(access: Access, ports: LoginPorts): Source {
  const { user, context } = access
  if (user['exec'] !== undefined) {
    return {
      changes: true,
      make: (signal) => execCredential(access, ports.processes, signal),
    }
  }
  if (user['auth-provider'] !== undefined) {
    throw invalid(
      `kubeconfig context '${context}': auth-provider was removed from Kubernetes in 1.26; use an exec plug-in`,
    )
  }
  const tokenFile = text(user, 'tokenFile')
  return { changes: tokenFile !== undefined, make: () => fixedCredential(access, tokenFile) }
}

/** Token, token file (which wins, as in client-go, because it is rotated), name and password, certificate. */
async function fixedCredential({ user, folder }: Access, tokenFile: string | undefined): Promise<Credential> {
  const file = tokenFile === undefined ? undefined : await readNamed(resolve(folder, tokenFile), 'tokenFile')
  const token = file?.trim() ?? text(user, 'token')
  const name = text(user, 'username')
  const basic =
    name === undefined ? undefined : Buffer.from(`${name}:${text(user, 'password') ?? ''}`).toString('base64')
  const certificate = await pem(user, 'client-certificate', folder)
  const key = await pem(user, 'client-key', folder)
  const pair = certificate === undefined || key === undefined ? {} : { certificate, key }
  return { ...defined({ authorization: authorizationOf(token, basic) }), ...pair }
}

/** An empty token stands for none, and keeps name and password out as well. */
function authorizationOf(token: string | undefined, basic: string | undefined): string | undefined {
  if (token !== undefined) return token === '' ? undefined : `Bearer ${token}`
  return basic === undefined ? undefined : `Basic ${basic}`
}
