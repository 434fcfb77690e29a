import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Bed } from '../types.ts'

const run = promisify(execFile)

/** What a person with kubectl sees of a service in one namespace. */
export interface ServiceView {
  /** Digests in the pod template, one for each container; empty when there is no Deployment. */
  readonly digests: readonly string[]
  /** Body of the Service's answer; undefined when it does not answer. */
  readonly answer: string | undefined
}

/** Looks at Deployment and Service `name` in `namespace` with kubectl, then asks the Service itself. */
export async function viewService(bed: Bed, namespace: string, name: string): Promise<ServiceView> {
  const images = await jsonPath(
    bed,
    ['--namespace', namespace, 'get', 'deployment', name],
    '{.spec.template.spec.containers[*].image}',
  )
  const digests = images.split(' ').flatMap((image) => image.split('@')[1] ?? [])
  const address = await jsonPath(
    bed,
    ['--namespace', namespace, 'get', 'service', name],
    '{.spec.clusterIP}:{.spec.ports[0].port}',
  )
  return { digests, answer: address === '' ? undefined : await ask(`http://${address}/`) }
}

async function jsonPath(bed: Bed, args: readonly string[], path: string): Promise<string> {
  const argv = ['--kubeconfig', bed.kubeconfig, ...args, '--ignore-not-found', '--output', `jsonpath=${path}`]
  const { stdout } = await run(join(bed.toolsFolder, 'kubectl'), argv).catch((error: unknown) => {
    if (error instanceof Error && 'stderr' in error && String(error.stderr).includes('NotFound'))
      return { stdout: '' }
    throw error
  })
  return stdout.trim()
}

async function ask(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) })
    return (await answer.text()).trim()
  } catch {
    return undefined
  }
}
