/**
 * Every version of the bed, in this one place. `tools/kubernetes/go.mod` and `tools/buildkit/go.mod` repeat three of
 * them, as Go wants it; a test keeps them equal.
 */
export const versions = {
  kubernetes: '1.36.3',
  etcd: '3.6.8',
  coredns: '1.15.0',
  kwok: '0.8.0',
  buildkit: '0.32.2',
  /** The one on GitHub's hosted runners. Newer ones need a module that the Go proxy does not have. */
  buildx: '0.36.1',
  registry: '3.1.2',
  crane: '0.22.1',
  actionlint: '1.7.12',
  helm4: '4.3.1',
  helm3: '3.22.0',
  /** The oldest Go that builds all of them. */
  go: '1.26.3',
  /** Suite of the base image, and the tag it gets. */
  debian: { suite: 'bookworm', tag: 'bookworm-slim' },
  /** Tag of the golang base image; what is inside is the installed Go. */
  golangTag: '1.26',
} as const
