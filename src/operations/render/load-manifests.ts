import { ActionError } from '../../errors.ts'
import type { ManifestSource } from '../../manifest/read-manifests.ts'
import type { Files } from '../../ports/files.ts'
import { joinPath } from '../../text/path.ts'

const kustomizations = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']
const isManifest = (name: string): boolean => /\.(?:ya?ml|json)$/.test(name)

export interface RenderPorts {
  readonly files: Files
  /** The YAML that a kustomization renders to. Errors: `tool-missing`, `manifest-invalid`. */
  kustomize(folder: string, signal: AbortSignal): Promise<string>
}

/**
 * The texts of a manifest path: a single file, a kustomization (rendered), or the .yml, .yaml and .json files
 * of a folder in the order of their names, as `kubectl apply -f FOLDER` takes them: folders below are left
 * alone. Errors: `manifest-missing`, `tool-missing`, `manifest-invalid`.
 */
export async function loadManifests(
  path: string,
  ports: RenderPorts,
  signal: AbortSignal,
): Promise<readonly ManifestSource[]> {
  const kind = await ports.files.kindOf(path)
  if (kind === 'missing') throw missing(path, 'there is nothing at this path')
  if (kind === 'file') return [await source(path, ports)]
  const entries = await ports.files.list(path)
  const files = entries.filter((entry) => entry.kind === 'file').map((entry) => entry.name)
  const kustomization = kustomizations.find((name) => files.includes(name))
  if (kustomization !== undefined) {
    const text = await ports.kustomize(path, signal)
    return [{ file: joinPath(path, kustomization), text, rendered: true }]
  }
  const manifests = files.filter(isManifest).sort()
  if (manifests.length === 0) throw missing(path, whatIsThere(entries))
  return await Promise.all(manifests.map(async (name) => await source(joinPath(path, name), ports)))
}

async function source(file: string, ports: RenderPorts): Promise<ManifestSource> {
  return { file, text: (await ports.files.read(file)) ?? '', rendered: false }
}

function whatIsThere(entries: readonly { readonly name: string; readonly kind: string }[]): string {
  const folders = entries.filter((entry) => entry.kind === 'folder').map((entry) => `${entry.name}/`)
  if (folders.length === 0) return 'the folder holds no .yml, .yaml or .json file'
  return `the folder holds no .yml, .yaml or .json file itself, only ${folders.join(', ')}; folders below are not read`
}

function missing(path: string, found: string): ActionError {
  return new ActionError({ code: 'manifest-missing', message: `${path}: ${found}` })
}
