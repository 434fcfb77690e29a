import { dirname, join } from 'node:path'
import process from 'node:process'
import type { Layout } from './layout.ts'

const systemPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/**
 * The whole environment of a child process that works on a bed: its tools first, this Node, then the system. Go is
 * added where this process finds it, as on a hosted runner.
 */
export function renderEnvironment(layout: Layout): Record<string, string> {
  const go = (process.env['PATH'] ?? '').split(':').filter((folder) => folder.endsWith('/go/bin'))
  return {
    PATH: [layout.bin, dirname(process.execPath), ...go, systemPath].join(':'),
    HOME: layout.home,
    LANG: 'C.UTF-8',
    DOCKER_CONFIG: layout.docker,
    NODE_EXTRA_CA_CERTS: layout.ca,
    SSL_CERT_FILE: layout.caBundle,
  }
}

/** Shell lines that set up a terminal for a bed, cluster included. */
export function renderShellLines(layout: Layout): string {
  const { HOME: _, PATH: __, ...shared } = renderEnvironment(layout)
  const values = { ...shared, KUBECONFIG: layout.kubeconfig }
  const lines = Object.entries(values).map(([name, value]) => `export ${name}='${value}'`)
  return [...lines, `export PATH='${layout.bin}':"$PATH"`, ''].join('\n')
}

/** The file with these lines. */
export function shellFile(layout: Layout): string {
  return join(layout.folder, 'env.sh')
}
