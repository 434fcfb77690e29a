import { defineAction } from '../../schema/declaration.ts'

export const buildPushImage = defineAction({
  id: 'build-push-image',
  name: 'Slipway: build and push image',
  description: 'Build one image with buildx, push it once, and hand on its digest',
  icon: 'package',
  color: 'blue',
  permissions: {
    contents: 'read: check the commit out',
    packages: 'write: push to ghcr.io (another registry needs its own login instead)',
  },
  inputs: {
    image: {
      kind: 'image',
      required: true,
      description: 'Repository to push to, without tag: `ghcr.io/owner/name`.',
    },
    context: { kind: 'path', default: '.', description: 'Build context, inside the workspace.' },
    file: { kind: 'path', default: 'Dockerfile', description: 'Dockerfile, inside the workspace.' },
    target: { kind: 'text', description: 'Stage to build; the last one when absent.' },
    platforms: {
      kind: 'lines',
      description: 'Platforms, one a line (`linux/amd64`); the builder’s own when absent.',
    },
    'build-args': {
      kind: 'pairs',
      description: 'Build arguments, `NAME=value` a line. Never secrets: they stay in the image.',
    },
    labels: {
      kind: 'pairs',
      description: 'More OCI labels, `name=value` a line; they win over the computed ones.',
    },
    tags: { kind: 'lines', description: 'More tags besides `sha-<12>` and the branch, one a line.' },
    push: { kind: 'flag', default: true, description: 'Push the image; `false` only builds it.' },
    'cache-from': {
      kind: 'lines',
      description: 'Cache sources for buildx, one a line (`type=registry,ref=…`).',
    },
    'cache-to': { kind: 'lines', description: 'Cache targets for buildx, one a line.' },
  },
  outputs: {
    image: 'The pushed image, `repository@sha256:…`: the identity that every later step uses.',
    digest: '`sha256:…` of what was pushed.',
    tags: 'Full references with tags, one a line.',
    release: 'The release record, JSON (schema/release-record.schema.json).',
  },
})
