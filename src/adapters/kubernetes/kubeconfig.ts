import { readFile } from 'node:fs/promises'
import { delimiter, dirname, resolve } from 'node:path'
import { load } from 'js-yaml'
import { ActionError } from '../../errors.ts'
import { type Entry, entry, flag, list, text } from '../../manifest/fields.ts'

/** How to reach and trust one API server. */
export interface Endpoint {
  readonly server: URL
  /** Name to expect in the server's certificate when it is not the host of `server`. */
  readonly serverName: string | undefined
  /** PEM; the system's authorities when undefined. */
  readonly ca: string | undefined
  readonly insecure: boolean
  readonly proxyUrl: string | undefined
}

/** One context of a kubeconfig, its entries looked up; `folder` is where relative paths begin. */
export interface Access {
  readonly context: string
  readonly endpoint: Endpoint
  readonly user: Entry
  /** The cluster entry as written, for plug-ins that ask for it. */
  readonly cluster: Entry
  readonly folder: string
}

/**
 * Reads a kubeconfig (a list of files as KUBECONFIG allows: the first one that names a thing wins) and chooses
 * a context. Errors: `kubeconfig-missing`, `kubeconfig-invalid`. Rules: kubernetes.io, "Organizing Cluster
 * Access Using kubeconfig Files".
 */
export async function readKubeconfig(path: string | undefined, wanted: string | undefined): Promise<Access> {
  const paths = (path ?? '').split(delimiter).filter((item) => item !== '')
  const files = (await Promise.all(paths.map(readOne))).filter((file) => file !== undefined)
  if (files.length === 0) throw missing(paths)
  const current = files.map((file) => text(file.root, 'current-context')).find((name) => name !== undefined)
  const context = wanted ?? current
  if (context === undefined || context === '') {
    throw invalid(
      `kubeconfig ${paths.join(', ')} has no current-context; it holds ${known(files, 'contexts')}`,
    )
  }
  const { value: names } = find(files, 'contexts', context)
  const cluster = find(files, 'clusters', text(entry(names, 'context'), 'cluster') ?? '')
  const user = find(files, 'users', text(entry(names, 'context'), 'user') ?? '')
  const clusterEntry = entry(cluster.value, 'cluster')
  return {
    context,
    endpoint: await readEndpoint(clusterEntry, cluster.folder, context),
    user: entry(user.value, 'user'),
    cluster: clusterEntry,
    folder: user.folder,
  }
}

interface KubeconfigFile {
  readonly path: string
  readonly root: Entry
}

async function readOne(path: string): Promise<KubeconfigFile | undefined> {
  const source = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw invalid(`kubeconfig ${path} cannot be read: ${error.code ?? error.message}`)
  })
  if (source === undefined) return undefined
  const root = parse(path, source)
  if (typeof root === 'object' && root !== null && !Array.isArray(root)) return { path, root: root as Entry }
  throw invalid(
    `kubeconfig ${path} is not a kubeconfig: it holds ${root === undefined ? 'nothing' : typeof root}`,
  )
}

/** The parser's own message quotes the file, tokens included: only its reason and line are passed on. */
function parse(path: string, source: string): unknown {
  try {
    return load(source)
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number } }
    const place = mark === undefined ? path : `${path}:${mark.line + 1}`
    throw invalid(`kubeconfig ${place} is not YAML: ${reason ?? 'it does not parse'}`)
  }
}

function find(
  files: readonly KubeconfigFile[],
  section: string,
  name: string,
): { value: Entry; folder: string } {
  for (const { path, root } of files) {
    const value = list(root, section).find((item) => text(item, 'name') === name)
    if (value !== undefined) return { value, folder: dirname(resolve(path)) }
  }
  throw invalid(`kubeconfig names no ${section.slice(0, -1)} '${name}'; it holds ${known(files, section)}`)
}

function known(files: readonly KubeconfigFile[], section: string): string {
  const names = files.flatMap(({ root }) =>
    list(root, section).map((item) => `'${text(item, 'name') ?? ''}'`),
  )
  return names.length === 0 ? `no ${section}` : `${section} ${names.join(', ')}`
}

async function readEndpoint(cluster: Entry, folder: string, context: string): Promise<Endpoint> {
  const address = text(cluster, 'server') ?? ''
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw invalid(`kubeconfig context '${context}': '${address}' is not the address of an API server`)
  }
  // The address is printed, and goes into results and records.
  if (new URL(address).username !== '' || new URL(address).password !== '') {
    throw invalid(
      `kubeconfig context '${context}': a login does not belong into \`server\`; use a user entry`,
    )
  }
  return {
    server: new URL(address),
    serverName: text(cluster, 'tls-server-name'),
    ca: await pem(cluster, 'certificate-authority', folder),
    insecure: flag(cluster, 'insecure-skip-tls-verify'),
    proxyUrl: readProxy(cluster),
  }
}

function readProxy(cluster: Entry): string | undefined {
  const proxy = text(cluster, 'proxy-url')
  if (proxy === undefined || proxy === '') return undefined
  // It may hold a login: never more of it than the protocol.
  const protocol = URL.canParse(proxy) ? new URL(proxy).protocol : undefined
  if (protocol === 'http:' || protocol === 'https:') return proxy
  const found = protocol === undefined ? 'is not an address' : `'${protocol}//...' is not supported`
  throw invalid(`kubeconfig: proxy-url ${found}; use an http:// or https:// proxy`)
}

/** Gives `<field>-data` decoded, or the file that `<field>` names; undefined when neither is there. */
export async function pem(holder: Entry, field: string, folder: string): Promise<string | undefined> {
  const inline = text(holder, `${field}-data`)
  if (inline !== undefined && inline !== '') return Buffer.from(inline, 'base64').toString('utf8')
  const path = text(holder, field)
  return path === undefined || path === '' ? undefined : await readNamed(resolve(folder, path), field)
}

/** Reads a file that the kubeconfig names. Errors: `kubeconfig-invalid`. */
export async function readNamed(path: string, field: string): Promise<string> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw invalid(`kubeconfig: ${field} ${path} cannot be read: ${error.code ?? error.message}`)
  })
}

function missing(paths: readonly string[]): ActionError {
  const found = paths.length === 0 ? 'KUBECONFIG is not set' : `there is no file at ${paths.join(', ')}`
  return new ActionError({ code: 'kubeconfig-missing', message: `no kubeconfig: ${found}` })
}

/** A kubeconfig that cannot be used. */
export function invalid(message: string): ActionError {
  return new ActionError({ code: 'kubeconfig-invalid', message })
}
