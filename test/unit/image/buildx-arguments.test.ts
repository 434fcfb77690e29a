import { describe, expect, test } from '@jest/globals'
import type { BuildRequest } from '../../../src/image/build-request.ts'
import { buildxArguments } from '../../../src/image/buildx-arguments.ts'

const places = { context: '/w/app', file: '/w/app/Dockerfile', metadataFile: '/t/metadata.json' }
const request: BuildRequest = {
  context: 'app',
  file: 'app/Dockerfile',
  platforms: [],
  tags: [],
  labels: { 'org.opencontainers.image.title': 'parcel', team: 'a b' },
  buildArgs: {},
  push: false,
  cacheFrom: [],
  cacheTo: [],
  sourceDateEpochS: 42,
}

describe('the arguments of buildx', () => {
  test('a plain build pushes nothing and asks for nothing that a plain driver cannot do', () => {
    expect(buildxArguments(request, places)).toEqual([
      'buildx',
      'build',
      '--progress=plain',
      '--file=/w/app/Dockerfile',
      '--metadata-file=/t/metadata.json',
      '--label=org.opencontainers.image.title=parcel',
      '--label=team=a b',
      '--build-arg=SOURCE_DATE_EPOCH=42',
      '/w/app',
    ])
  })

  test('a push carries tags, annotations on manifest and index, and provenance', () => {
    const full = {
      ...request,
      target: 'final',
      platforms: ['linux/amd64', 'linux/arm64'],
      tags: ['r/x:1', 'r/x:main'],
      push: true,
      cacheFrom: ['type=gha'],
      cacheTo: ['type=gha,mode=max'],
    }
    expect(buildxArguments(full, places)).toEqual(
      expect.arrayContaining([
        '--target=final',
        '--platform=linux/amd64,linux/arm64',
        '--tag=r/x:1',
        '--tag=r/x:main',
        '--annotation=manifest,index:org.opencontainers.image.title=parcel',
        '--cache-from=type=gha',
        '--cache-to=type=gha,mode=max',
        '--provenance=mode=max',
        '--push',
      ]),
    )
    expect(buildxArguments(full, places).join(' ')).not.toContain('manifest,index:team')
  })

  test('the caller’s own SOURCE_DATE_EPOCH wins', () => {
    const buildArgs = { SOURCE_DATE_EPOCH: '7', VERSION: '1' }
    const args = buildxArguments({ ...request, buildArgs }, places).filter((arg) =>
      arg.startsWith('--build-arg'),
    )
    expect(args).toEqual(['--build-arg=SOURCE_DATE_EPOCH=7', '--build-arg=VERSION=1'])
  })

  test('a value that looks like an option stays one argument', () => {
    const args = buildxArguments({ ...request, labels: { a: '--push' }, target: '--push' }, places)
    expect(args).toContain('--label=a=--push')
    expect(args).not.toContain('--push')
  })
})
