import type { MappingOf } from '../../../src/schema/field-values.ts'
import type { FileDeclaration } from '../../../src/schema/fields.ts'
import { formats } from '../../../src/schema/formats.ts'

/** A file of the shapes that slipway.yml will need: one declaration, every kind. */
export const sampleFile = {
  name: 'sample.yml',
  description: 'A sample.',
  of: {
    soak: { kind: 'duration', default: '0s', description: 'Time to watch after the rollout.' },
    wait: { kind: 'duration', description: 'Time to wait before it.' },
    strategy: {
      kind: 'choice',
      values: ['rolling', 'canary', 'blue-green'],
      default: 'rolling',
      description: 'How to roll out.',
    },
    steps: {
      kind: 'list',
      of: { kind: 'integer', min: 1, max: 100 },
      description: 'Shares of the traffic.',
    },
    freezes: {
      kind: 'list',
      of: {
        kind: 'mapping',
        of: {
          name: { kind: 'text', required: true, description: 'What it is for.' },
          from: { kind: 'text', required: true, description: 'First day.' },
          until: { kind: 'text', description: 'Last day.', whenAbsent: 'the day after' },
          except: {
            kind: 'list',
            of: { kind: 'text', format: formats.environmentName },
            description: 'Environments.',
          },
        },
      },
      uniqueBy: 'name',
      description: 'When nothing is deployed.',
    },
    smoke: {
      kind: 'list',
      of: {
        kind: 'one-of',
        of: [
          {
            kind: 'mapping',
            of: {
              http: { kind: 'text', format: formats.url, required: true, description: 'Address.' },
              status: { kind: 'integer', min: 100, max: 599, default: 200, description: 'Expected status.' },
            },
          },
          {
            kind: 'mapping',
            of: {
              command: { kind: 'list', of: { kind: 'text' }, required: true, description: 'Program.' },
              within: { kind: 'duration', default: '1m', description: 'Time it may take.' },
            },
          },
          { kind: 'path' },
        ],
      },
      description: 'Tests after the rollout.',
    },
    source: {
      kind: 'variant',
      by: 'type',
      cases: {
        folder: { path: { kind: 'path', required: true, description: 'Folder.' } },
        helm: {
          chart: { kind: 'path', required: true, description: 'Chart.' },
          values: { kind: 'pairs', description: 'Values.' },
        },
      },
      description: 'Where manifests come from.',
    },
    readiness: {
      kind: 'named',
      names: { expected: 'a kind such as Rollout', pattern: '^[A-Z][A-Za-z]*$' },
      of: {
        kind: 'mapping',
        of: {
          path: { kind: 'text', required: true, description: 'Field.' },
          strict: { kind: 'flag', default: true, description: 'Whether it has to be there.' },
        },
      },
      description: 'When objects of a kind are ready.',
    },
    image: { kind: 'image', digest: true, description: 'An image.' },
    pause: {
      kind: 'one-of',
      of: [{ kind: 'choice', values: ['manual'] }, { kind: 'duration' }],
      description: 'Whom or how long to wait for.',
    },
    notes: { kind: 'json', description: 'Anything.' },
    retries: { kind: 'integer', min: 0, max: 5, required: true, description: 'Retries.' },
  },
} as const satisfies FileDeclaration

export type Sample = MappingOf<typeof sampleFile.of>
