import type { FileDeclaration, Shape } from '../schema/fields.ts'
import { formats } from '../schema/formats.ts'

export const environmentShape = {
  name: {
    kind: 'text',
    format: formats.environmentName,
    required: true,
    description: 'Name of the environment, here and on GitHub.',
    examples: ['test', 'prod'],
  },
  manifests: {
    kind: 'path',
    description: 'Folder with Kubernetes YAML or a kustomization, or a single file.',
    whenAbsent: '`kubernetes/<name>`',
    examples: ['deploy/overlays/prod'],
  },
  namespace: {
    kind: 'text',
    format: formats.dnsLabel,
    description: 'Namespace for objects that name none.',
    whenAbsent: '`default`',
  },
  context: {
    kind: 'text',
    format: formats.text,
    description: 'Context of the kubeconfig.',
    whenAbsent: 'its current one',
  },
  url: {
    kind: 'text',
    format: formats.url,
    description: 'Public address, shown on the environment and in the summary.',
    whenAbsent: 'none is shown',
    examples: ['https://parcel.example.com'],
  },
  timeout: {
    kind: 'duration',
    // As the input of verify-rollout.
    default: '10m',
    description: 'Time until everything has to be ready.',
    examples: ['90s', '10m', '1h30m'],
  },
  production: {
    kind: 'flag',
    description: 'Whether users depend on it; goes into the Deployment record.',
    whenAbsent: '`true` for the last environment, `false` for the others',
  },
} as const satisfies Shape

/** slipway.yml, declared once: read by read-slipway-config.ts, rendered to schema/slipway.schema.json and its docs. */
export const slipwayFile = {
  name: 'slipway.yml',
  description: 'A service and its environments, in the order of promotion (docs/slipway-yml.md).',
  of: {
    service: {
      kind: 'text',
      format: formats.text,
      description: 'Name of the service.',
      whenAbsent: 'the name of the repository',
    },
    imageName: {
      kind: 'text',
      format: formats.imageName,
      description:
        'How the manifests write the image of the service when that is not the repository pushed to.',
      whenAbsent: 'only the repository that was pushed to counts',
      examples: ['parcel'],
    },
    environments: {
      kind: 'list',
      of: { kind: 'mapping', of: environmentShape },
      uniqueBy: 'name',
      required: true,
      description: 'The environments in the order of promotion.',
    },
  },
} as const satisfies FileDeclaration
