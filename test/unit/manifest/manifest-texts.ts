import { type ManifestObject, readManifests } from '../../../src/manifest/read-manifests.ts'

/** A Deployment as YAML; each container is `[name, image]`. */
export function deploymentText(name: string, containers: readonly (readonly [string, string])[]): string {
  const lines = containers.flatMap(([container, image]) => [
    `        - name: ${container}`,
    `          image: ${image}`,
  ])
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    '  selector:',
    `    matchLabels: { app: ${name} }`,
    '  template:',
    `    metadata: { labels: { app: ${name} } }`,
    '    spec:',
    '      containers:',
    ...lines,
    '',
  ].join('\n')
}

/** The objects of one text; throws when it does not read. */
export function objectsOf(text: string, file = 'kubernetes/test/a.yml'): readonly ManifestObject[] {
  const { objects, problems } = readManifests([{ file, text, rendered: false }])
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('; '))
  return objects
}
