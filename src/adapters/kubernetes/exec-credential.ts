import { defined } from '../../defined.ts'
import type { CredentialStatus } from '@kubernetes/client-node/dist/exec_auth.js'
import { resolve } from 'node:path'
import { ActionError } from '../../errors.ts'
import type { Processes } from '../../ports/processes.ts'
import type { Credential } from './credential.ts'
import { type Entry, entry, flag, list, text } from '../../manifest/fields.ts'
import { type Access, invalid } from './kubeconfig.ts'

const versions = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1']

/**
 * Runs the credential plug-in of a user entry. Protocol: kubernetes.io, "client-go credential plugins". The
 * plug-in gets KUBERNETES_EXEC_INFO, never a terminal, and is aborted with the run (docs/adr: why not the
 * client library's own runner). Errors: `tool-missing`, `tool-failed`, `kubeconfig-invalid`.
 */
export async function execCredential(
  access: Access,
  processes: Processes | undefined,
  signal?: AbortSignal,
): Promise<Credential> {
  const exec = entry(access.user, 'exec')
  const apiVersion = text(exec, 'apiVersion') ?? ''
  const command = text(exec, 'command') ?? ''
  if (!versions.includes(apiVersion) || command === '') {
    throw invalid(
      `kubeconfig context '${access.context}': exec needs a command and apiVersion ${versions.join(' or ')}`,
    )
  }
  if (processes === undefined)
    throw invalid(`kubeconfig context '${access.context}': exec plug-ins cannot be run here`)
  const tool = /[\\/]/.test(command) ? resolve(access.folder, command) : command
  const args = Array.isArray(exec['args']) ? exec['args'].map(String) : []
  const env = Object.fromEntries(
    list(exec, 'env').map((pair) => [text(pair, 'name') ?? '', text(pair, 'value')]),
  )
  const info = JSON.stringify(execInfo(apiVersion, access, flag(exec, 'provideClusterInfo')))
  const result = await processes.run(tool, args, {
    env: { ...env, KUBERNETES_EXEC_INFO: info },
    ...defined({ signal }),
  })
  if (result.exitCode !== 0)
    throw plugInFailed(tool, `ended with exit code ${result.exitCode}`, result.stderr)
  return readAnswer(tool, result.stdout)
}

function execInfo(apiVersion: string, { cluster, endpoint }: Access, withCluster: boolean): unknown {
  const described = {
    server: endpoint.server.href,
    'tls-server-name': endpoint.serverName,
    'insecure-skip-tls-verify': endpoint.insecure,
    'certificate-authority-data':
      endpoint.ca === undefined ? undefined : Buffer.from(endpoint.ca).toString('base64'),
    config: list(cluster, 'extensions').find(
      (item) => item['name'] === 'client.authentication.k8s.io/exec',
    )?.['extension'],
  }
  return {
    apiVersion,
    kind: 'ExecCredential',
    spec: { interactive: false, ...defined({ cluster: withCluster ? described : undefined }) },
  }
}

function readAnswer(tool: string, stdout: string): Credential {
  const status = entry(parseAnswer(tool, stdout), 'status') as Partial<CredentialStatus>
  const { token, clientCertificateData, clientKeyData, expirationTimestamp } = status
  const expiresAtMs = Date.parse(String(expirationTimestamp ?? ''))
  if (token === undefined && clientCertificateData === undefined)
    throw plugInFailed(tool, 'gave neither token nor certificate', '')
  const whole = clientCertificateData !== undefined && clientKeyData !== undefined
  return defined({
    authorization: token === undefined ? undefined : `Bearer ${token}`,
    certificate: whole ? clientCertificateData : undefined,
    key: whole ? clientKeyData : undefined,
    expiresAtMs: Number.isFinite(expiresAtMs) ? expiresAtMs : undefined,
  })
}

/** The text itself never reaches a message: it holds the token. */
function parseAnswer(tool: string, stdout: string): Entry {
  try {
    return entry({ answer: JSON.parse(stdout) }, 'answer')
  } catch {
    throw plugInFailed(tool, 'printed something that is not an ExecCredential', '')
  }
}

function plugInFailed(tool: string, what: string, stderr: string): ActionError {
  const said = stderr.trim()
  return new ActionError({
    code: 'tool-failed',
    blame: 'config',
    message: `credential plug-in '${tool}' of the kubeconfig ${what}`,
    ...defined({ evidence: said === '' ? undefined : { stderr: said.slice(-2000) } }),
  })
}
