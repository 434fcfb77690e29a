import { type Field, formats, type Shape } from './schema-fields.ts'

/** Used when slipway.yml gives no `timeout`; verify-rollout's input has the same default. */
export const defaultTimeout = '10m'

const environmentShape = {
  name: {
    kind: 'text',
    format: formats.environmentName,
    required: true,
    description: 'Name of the environment, here and on GitHub.',
    examples: ['test', 'prod'],
  },
  manifests: {
    kind: 'text',
    format: formats.path,
    description:
      'Folder with Kubernetes YAML or a kustomization, or a single file; `kubernetes/<name>` when absent.',
    examples: ['deploy/overlays/prod'],
  },
  namespace: {
    kind: 'text',
    format: formats.dnsLabel,
    description: 'Namespace for objects that name none; `default` when absent.',
  },
  context: {
    kind: 'text',
    format: formats.text,
    description: 'Context of the kubeconfig; its current one when absent.',
  },
  url: {
    kind: 'text',
    format: formats.url,
    description: 'Public address, shown on the environment and in the summary.',
    examples: ['https://parcel.example.com'],
  },
  timeout: {
    kind: 'text',
    format: formats.duration,
    description: `Time until everything has to be ready; \`${defaultTimeout}\` when absent.`,
    examples: ['90s', '10m', '1h30m'],
  },
  production: {
    kind: 'flag',
    defaultText: '`true` for the last environment, `false` for the others',
    description: 'Whether users depend on it; goes into the Deployment record.',
  },
} as const satisfies Shape

/** slipway.yml, declared once: read by read-slipway-config.ts, rendered to schema/slipway.schema.json. */
export const slipwayShape = {
  service: {
    kind: 'text',
    format: formats.text,
    description: 'Name of the service; the name of the repository when absent.',
  },
  imageName: {
    kind: 'text',
    format: formats.imageName,
    description:
      'How the manifests write the image of the service when that is not the repository pushed to.',
    examples: ['parcel'],
  },
  environments: {
    kind: 'list',
    of: environmentShape,
    uniqueBy: 'name',
    required: true,
    description: 'The environments in the order of promotion.',
  },
} as const satisfies Shape

/** The JSON Schema (2020-12) of slipway.yml, as the text of the file. */
export function renderSlipwaySchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'slipway.yml',
    description: 'A service and its environments, in the order of promotion (docs/slipway-yml.md).',
    ...objectSchema(slipwayShape),
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

function objectSchema(shape: Shape): Record<string, unknown> {
  const fields = Object.entries(shape)
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.filter(([, field]) => field.required === true).map(([name]) => name),
    properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field)])),
  }
}

function fieldSchema(field: Field): Record<string, unknown> {
  const examples = field.examples === undefined ? {} : { examples: field.examples }
  switch (field.kind) {
    case 'text': {
      const { pattern, maxLength } = field.format
      const length = maxLength === undefined ? {} : { maxLength }
      return { description: field.description, type: 'string', pattern, ...length, ...examples }
    }
    case 'flag':
      return { description: `${field.description} Default: ${field.defaultText}.`, type: 'boolean' }
    case 'list':
      return { description: field.description, type: 'array', minItems: 1, items: objectSchema(field.of) }
  }
}
