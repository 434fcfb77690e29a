import { defined } from '../../defined.ts'
import type { ActionControl } from '../../main/action.ts'
import type { ErrorCode } from '../../endings.ts'
import { ActionError, type Problem } from '../../errors.ts'
import { parseImageRef } from '../../image/image-ref.ts'
import { imageUnknown, pinImages, type PinnedObject } from '../../manifest/image-pins.ts'
import { defaultKinds } from '../../kinds/all-kinds.ts'
import { isKind, type KindTable } from '../../kinds/kind-table.ts'
import { namespace } from '../../kinds/namespace.ts'
import { identityOf } from '../../manifest/identity.ts'
import { versionedKind } from '../../manifest/namespace.ts'
import { refOf } from '../../manifest/object.ts'
import { readManifests } from '../../manifest/read-manifests.ts'
import { type ReleaseRecord, readReleaseRecord } from '../../release/release-record.ts'
import type { ClusterInfo, ClusterReader, ResourceInfo } from '../../ports/cluster/reader.ts'
import { loadSettings, type Settings } from '../../operations/settings/load-settings.ts'
import type { InputsOf } from '../../schema/declaration.ts'
import type { deployEnv } from './declaration.ts'
import { loadManifests } from '../../operations/render/load-manifests.ts'
import { environmentOutputs, serverText, subjectData } from './known.ts'
import type { DeployPorts } from './ports.ts'

export type DeployInputs = InputsOf<typeof deployEnv>

export interface DeployFacts extends Settings {
  readonly release: ReleaseRecord
  /** In the order of the manifests, the release's image pinned. */
  readonly objects: readonly PinnedObject[]
  readonly server: ClusterInfo
  /** What discovery says of each kind in the set, by versionedKind; kinds the server does not know are absent. */
  readonly resources: ReadonlyMap<string, ResourceInfo>
  /** Identities of the set's Namespaces that are there already. */
  readonly presentNamespaces: ReadonlySet<string>
  /** What is known of kinds. */
  readonly kinds: KindTable
}

/**
 * Reads everything the plan needs: configuration, manifests, then the cluster. What can be known without the
 * cluster is reported without it. Errors: `input-invalid`, `config-invalid`, `environment-unknown`,
 * `manifest-missing`, `manifest-invalid`, `image-invalid`, `image-unknown`, and those of the Cluster port.
 */
export async function readFacts(
  inputs: DeployInputs,
  ports: DeployPorts,
  control: ActionControl<typeof deployEnv>,
): Promise<DeployFacts> {
  const release = readReleaseRecord(inputs.release)
  const settings = await loadSettings(inputs, ports)
  control.know({
    outputs: environmentOutputs(settings.environment),
    data: subjectData({ ...settings, release }),
  })
  const sources = await loadManifests(settings.environment.manifests, ports, control.signal)
  const objects = pinnedObjects(settings, release, readManifests(sources))
  const cluster = await ports.cluster(settings.environment.context)
  const server = await cluster.about(control.signal)
  control.know({ data: { server: serverText(server) } })
  const [resources, presentNamespaces] = await Promise.all([
    discover(objects, cluster),
    findNamespaces(objects, cluster, control.signal),
  ])
  return { ...settings, release, objects, server, resources, presentNamespaces, kinds: defaultKinds }
}

/** The set with its pins; throws every problem that the texts alone show. */
function pinnedObjects(
  settings: Settings,
  release: ReleaseRecord,
  reading: ReturnType<typeof readManifests>,
): readonly PinnedObject[] {
  const { imageName } = settings
  const request = { release: parseImageRef(release.image), kinds: defaultKinds, ...defined({ imageName }) }
  const pins = pinImages(reading.objects, request)
  const problems = [...reading.problems, ...pins.problems]
  if (problems.length > 0) {
    throw manifestError(
      reading.problems.length > 0 ? 'manifest-invalid' : 'image-invalid',
      settings,
      problems,
    )
  }
  if (reading.objects.length === 0) throw emptySet(settings.environment.manifests)
  if (!pins.objects.some((object) => object.pinned.length > 0)) throw imageUnknown(request, pins.images)
  return pins.objects
}

function manifestError(code: ErrorCode, settings: Settings, problems: readonly Problem[]): ActionError {
  const count = problems.length === 1 ? 'one thing' : `${problems.length} things`
  const message = `${settings.environment.manifests}: ${count} to correct in the manifests; nothing was written`
  const where = problems[0]?.where
  return new ActionError({
    code,
    blame: 'config',
    message,
    problems,
    ...defined({ where }),
  })
}

function emptySet(path: string): ActionError {
  return new ActionError({
    code: 'manifest-missing',
    message: `${path}: the files hold no Kubernetes object`,
  })
}

async function discover(
  objects: readonly PinnedObject[],
  cluster: ClusterReader,
): Promise<ReadonlyMap<string, ResourceInfo>> {
  const kinds = new Map(objects.map(({ object }) => [versionedKind(object), object]))
  const found = await Promise.all(
    [...kinds].map(
      async ([key, { apiVersion, kind }]) => [key, await cluster.resource(apiVersion, kind)] as const,
    ),
  )
  return new Map(found.flatMap(([key, info]) => (info === undefined ? [] : [[key, info] as const])))
}

async function findNamespaces(
  objects: readonly PinnedObject[],
  cluster: ClusterReader,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const refs = objects.filter(({ object }) => isKind(namespace, object)).map(({ object }) => refOf(object))
  const found = await Promise.all(
    refs.map(async ({ apiVersion, kind, name }) => {
      const ref = { apiVersion, kind, name }
      return (await cluster.read(ref, signal)) === undefined ? [] : [identityOf(ref)]
    }),
  )
  return new Set(found.flat())
}
