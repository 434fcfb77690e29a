import { ActionError } from '../../errors.ts'
import type { Files } from '../../ports/files.ts'
import type { Processes } from '../../ports/processes.ts'

/**
 * Renders a kustomization with the kustomize that is part of kubectl. `folder` is relative to the workspace.
 * Errors: `tool-missing`; `manifest-invalid` with what kustomize said.
 */
export async function renderKustomization(
  tools: { readonly processes: Processes; readonly files: Files },
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  const args = ['kustomize', tools.files.absolute(folder)]
  const { exitCode, stdout, stderr } = await tools.processes.run('kubectl', args, { signal })
  if (exitCode === 0) return stdout
  const said = stderr.trim()
  throw new ActionError({
    code: 'manifest-invalid',
    message: `${folder}: kustomize failed: ${firstLine(said)}`,
    remedy: `\`kubectl kustomize ${folder}\` repeats it on your machine.`,
    where: { file: `${folder}/kustomization.yaml`, line: 0 },
    evidence: { 'kubectl kustomize': said },
  })
}

function firstLine(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.replace(/^error: /i, '') || 'it said nothing'
}
