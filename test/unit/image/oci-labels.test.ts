import { describe, expect, test } from '@jest/globals'
import { ociAnnotations, ociLabels } from '../../../src/image/oci-labels.ts'

const source = {
  repositoryUrl: 'https://github.com/octo/parcel',
  title: 'parcel',
  commit: 'a'.repeat(40),
  ref: 'refs/heads/main',
  commitTimeMs: Date.UTC(2026, 0, 2, 3, 4, 5),
}

describe('OCI labels', () => {
  test('say where the image comes from; the time is the commit’s', () => {
    expect(ociLabels(source, {})).toEqual({
      'org.opencontainers.image.title': 'parcel',
      'org.opencontainers.image.url': 'https://github.com/octo/parcel',
      'org.opencontainers.image.source': 'https://github.com/octo/parcel',
      'org.opencontainers.image.revision': 'a'.repeat(40),
      'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
      'org.opencontainers.image.ref.name': 'refs/heads/main',
    })
  })

  test('have a version on a tag only', () => {
    const labels = ociLabels({ ...source, ref: 'refs/tags/1.4.0' }, {})
    expect(labels['org.opencontainers.image.version']).toBe('1.4.0')
  })

  test('give way to the caller’s', () => {
    const labels = ociLabels(source, { 'org.opencontainers.image.title': 'mine', team: 'x' })
    expect(labels).toMatchObject({ 'org.opencontainers.image.title': 'mine', team: 'x' })
  })

  test('only the predefined ones are annotations', () => {
    expect(ociAnnotations({ 'org.opencontainers.image.title': 'a', team: 'x' })).toEqual({
      'org.opencontainers.image.title': 'a',
    })
  })
})
