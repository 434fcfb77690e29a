import { versions } from '../versions.ts'

/** How one group of tools is built: from a Go module of ours, or with `go install PACKAGE@VERSION`. */
export interface Recipe {
  readonly title: string
  /** Folder below test/bed/tools with a go.mod; absent for `go install`. */
  readonly module?: string
  readonly packages: readonly string[]
  readonly linkerFlags: string
  /** `go install` names a program after its package: the name it gets instead. */
  readonly rename?: { readonly from: string; readonly to: string }
}

const stripped = '-s -w'

/** Without these the servers call themselves v0.0.0-master and `kubectl version` cannot read that. */
function kubernetesFlags(version: string): string {
  const [major, minor] = version.split('.')
  const variable = 'k8s.io/component-base/version'
  const values = { gitVersion: `v${version}`, gitMajor: major, gitMinor: minor, gitTreeState: 'clean' }
  const set = Object.entries(values).map(([name, value]) => `-X ${variable}.${name}=${value}`)
  return [stripped, ...set].join(' ')
}

const kubernetesCommands = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kubelet',
  'kube-proxy',
  'kubectl',
]

function installed(title: string, goPackage: string, version: string): Recipe {
  return { title: `${title} ${version}`, packages: [`${goPackage}@v${version}`], linkerFlags: stripped }
}

/** All tools of the bed, in the order they are built. */
export const recipes: readonly Recipe[] = [
  { title: 'init, certificates, pause', module: 'machine', packages: ['./...'], linkerFlags: stripped },
  {
    title: `Kubernetes ${versions.kubernetes} and etcd ${versions.etcd}`,
    module: 'kubernetes',
    packages: [...kubernetesCommands.map((name) => `k8s.io/kubernetes/cmd/${name}`), './etcd'],
    linkerFlags: kubernetesFlags(versions.kubernetes),
  },
  {
    title: `buildkitd ${versions.buildkit}`,
    module: 'buildkit',
    packages: [
      'github.com/moby/buildkit/cmd/buildkitd',
      // What `# syntax=docker/dockerfile:1` loads.
      'github.com/moby/buildkit/frontend/dockerfile/cmd/dockerfile-frontend',
    ],
    linkerFlags: stripped,
  },
  installed('buildx', 'github.com/docker/buildx/cmd/buildx', versions.buildx),
  installed('registry', 'github.com/distribution/distribution/v3/cmd/registry', versions.registry),
  installed('crane', 'github.com/google/go-containerregistry/cmd/crane', versions.crane),
  installed('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint', versions.actionlint),
  installed('CoreDNS', 'github.com/coredns/coredns', versions.coredns),
  installed('kwok', 'sigs.k8s.io/kwok/cmd/kwok', versions.kwok),
  {
    ...installed('helm 4', 'helm.sh/helm/v4/cmd/helm', versions.helm4),
    rename: { from: 'helm', to: 'helm4' },
  },
  {
    ...installed('helm 3', 'helm.sh/helm/v3/cmd/helm', versions.helm3),
    rename: { from: 'helm', to: 'helm3' },
  },
]

/** The argv that builds a recipe into `binFolder` (for `go install` the folder is given as GOBIN). */
export function goArguments(recipe: Recipe, binFolder: string): string[] {
  const flags = ['-ldflags', recipe.linkerFlags]
  if (recipe.module === undefined) return ['go', 'install', ...flags, ...recipe.packages]
  return ['go', 'build', '-mod=readonly', ...flags, '-o', `${binFolder}/`, ...recipe.packages]
}

/** What every build gets: no C compiler needed, the same bytes wherever the checkout lies. */
export function goEnvironment(binFolder: string): Record<string, string> {
  return { CGO_ENABLED: '0', GOFLAGS: '-trimpath -buildvcs=false', GOBIN: binFolder }
}
