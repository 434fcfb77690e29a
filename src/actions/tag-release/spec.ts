import { defineAction } from '../../spec/define.ts'

export const tagRelease = defineAction({
  id: 'tag-release',
  name: 'Slipway: tag release',
  description: 'Give the tested commit its version: annotated tag, GitHub release, release record as asset',
  icon: 'tag',
  color: 'blue',
  permissions: { contents: 'write: create the tag and the release' },
  inputs: {
    release: {
      kind: 'json',
      required: true,
      description: 'Release record: output `release` of build-push-image.',
    },
    version: {
      kind: 'text',
      description: 'Version to release (`1.4.0`); worked out from conventional commits when absent.',
    },
    'tag-prefix': {
      kind: 'text',
      description: 'Text before the version in the tag. Absent: as the history has it, bare without one.',
    },
    'initial-version': {
      kind: 'text',
      default: '0.1.0',
      description: 'Version of the first release when it is worked out.',
    },
    token: {
      kind: 'secret',
      required: true,
      defaultExpression: '${{ github.token }}',
      description: 'Token that may create tags and releases.',
    },
  },
  outputs: {
    version: 'The version, without prefix; empty when nothing was to be released.',
    tag: 'The tag.',
    'previous-tag': 'The release before it; empty for the first.',
    bump: '`major`, `minor`, `patch` or `none`.',
    created: '`true` when this run made the tag.',
    released: '`true` when the release is published.',
    'release-url': 'Address of the release.',
    notes: 'The release notes, Markdown.',
    release: 'The release record with the version, JSON.',
  },
})
