import { defineAction } from '../../schema/declaration.ts'

export const verifyRollout = defineAction({
  id: 'verify-rollout',
  name: 'Slipway: verify rollout',
  description: 'Watch what was applied until it is proven ready or doomed, and explain',
  icon: 'check-circle',
  color: 'blue',
  permissions: { deployments: 'write: finish the record of what was deployed' },
  inputs: {
    environment: { kind: 'text', required: true, description: 'Environment, as slipway.yml names it.' },
    release: {
      kind: 'json',
      required: true,
      description: 'Release record: output `release` of build-push-image.',
    },
    applied: { kind: 'json', required: true, description: 'Output `applied` of deploy-env.' },
    'deployment-id': {
      kind: 'text',
      description: 'Output `deployment-id` of deploy-env; its record is finished here.',
    },
    'environment-url': { kind: 'text', description: 'Output `environment-url` of deploy-env.' },
    context: { kind: 'text', description: 'Context of the kubeconfig; the current one when absent.' },
    timeout: { kind: 'duration', default: '10m', description: 'Budget for all objects together.' },
    'log-lines': {
      kind: 'integer',
      default: 25,
      min: 0,
      max: 500,
      description: 'Log lines shown for each failing container.',
    },
    token: {
      kind: 'secret',
      required: true,
      defaultExpression: '${{ github.token }}',
      description: 'Token for the Deployment record.',
    },
  },
  outputs: {
    verified: '`true` only when every object was proven.',
    proof: 'What was proven, JSON: objects, pods, image ids, durations.',
  },
})
