import { defineAction } from '../../schema/declaration.ts'

export const deployEnv = defineAction({
  id: 'deploy-env',
  name: 'Slipway: deploy environment',
  description: 'Pin the manifests to the digest, prove that everything is writable, then apply it in waves',
  icon: 'upload-cloud',
  color: 'blue',
  permissions: {
    contents: 'read: check the manifests out',
    deployments: 'write: keep the record of what was deployed',
  },
  inputs: {
    environment: { kind: 'text', required: true, description: 'Environment, as slipway.yml names it.' },
    release: {
      kind: 'json',
      required: true,
      description: 'Release record: output `release` of build-push-image.',
    },
    config: {
      kind: 'path',
      default: 'slipway.yml',
      description: 'Configuration of the service, inside the workspace.',
    },
    manifests: {
      kind: 'path',
      description: 'Folder with YAML or a kustomization; wins over slipway.yml (`kubernetes/<environment>`).',
    },
    namespace: { kind: 'text', description: 'Namespace for objects that name none; wins over slipway.yml.' },
    'image-name': {
      kind: 'text',
      description: 'How the manifests write the service’s image when that is not the repository pushed to.',
    },
    context: { kind: 'text', description: 'Context of the kubeconfig; wins over slipway.yml.' },
    mode: {
      kind: 'choice',
      values: ['apply', 'plan'],
      default: 'apply',
      description: '`plan` shows everything and writes nothing.',
    },
    token: {
      kind: 'secret',
      required: true,
      defaultExpression: '${{ github.token }}',
      description: 'Token for the Deployment record.',
    },
  },
  outputs: {
    applied: 'What was applied, JSON list: input of verify-rollout.',
    'deployment-id': 'Id of the GitHub Deployment record.',
    namespace: 'The namespace of the workloads.',
    'environment-url': 'Address of the environment, from slipway.yml.',
    context: 'Context of the kubeconfig that was used; empty for the current one. Input of verify-rollout.',
    timeout: 'Budget for the verification in seconds (`600s`), from slipway.yml. Input of verify-rollout.',
  },
  state: {
    'deployment-id': 'Id of the Deployment record, once it is there.',
    applied: '`true` once everything is applied.',
  },
})
