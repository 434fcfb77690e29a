import { describe, expect, test } from '@jest/globals'
import { classifyBuildFailure } from '../../../src/image/build-failure.ts'

const solve = 'ERROR: failed to build: failed to solve: '
const push = `${solve}failed to push 127.0.0.1:5000/x/y:1: `
const excerpt = (line: number): string[] => [
  '------',
  `Dockerfile:${line}`,
  '--------------------',
  '   1 |     FROM scratch',
  '--------------------',
]

/** As buildx and BuildKit print them, on servers that gave exactly these answers. */
const pushFailures: readonly (readonly [string, string])[] = [
  [
    'unexpected status from HEAD request to http://127.0.0.1:5000/v2/x/y/blobs/sha256:47f6: 401 Unauthorized',
    'registry-auth-denied',
  ],
  ['denied: denied: permission_denied: write_package', 'registry-auth-denied'],
  [
    'failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized',
    'registry-auth-denied',
  ],
  ['insufficient_scope: authorization failed', 'registry-auth-denied'],
  [
    'unexpected status from POST request to http://127.0.0.1:5000/v2/x/y/blobs/uploads/: 404 Not Found',
    'registry-not-found',
  ],
  ['unknown: repository name not known to registry', 'registry-not-found'],
  [
    'failed to do request: Head "https://r.invalid/v2/": dial tcp: lookup r.invalid on 10.0.0.1:53: no such host',
    'registry-not-found',
  ],
  [
    'unexpected status from HEAD request to http://127.0.0.1:5000/v2/x/y/blobs/sha256:4404: 500 Internal Server Error',
    'registry-failed',
  ],
  [
    'unexpected status from PUT request to http://127.0.0.1:5000/v2/x/y/manifests/1: 503 Service Unavailable',
    'registry-failed',
  ],
  [
    'failed to do request: Head "http://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused',
    'registry-failed',
  ],
]

describe('a failed push is the registry’s', () => {
  test.each(pushFailures)('%s: %s', (text, code) => {
    const error = classifyBuildFailure(['#5 exporting to image', push + text], 'Dockerfile')
    expect(error).toMatchObject({ code, blame: 'registry' })
    expect(error.message).toContain(text)
  })
})

describe('everything else is the Dockerfile’s', () => {
  test('a failing step names its line in the file that was given', () => {
    const lines = [
      ...excerpt(7),
      `${solve}process "/bin/sh -c exit 1" did not complete successfully: exit code: 1`,
    ]
    expect(classifyBuildFailure(lines, 'services/a/Dockerfile')).toMatchObject({
      code: 'build-failed',
      blame: 'service',
      message: 'the build failed: process "/bin/sh -c exit 1" did not complete successfully: exit code: 1',
      where: { file: 'services/a/Dockerfile', line: 7 },
    })
  })

  test('a parse error names its line', () => {
    const lines = [`${solve}dockerfile parse error on line 3: unknown instruction: FOO`]
    expect(classifyBuildFailure(lines, 'Dockerfile').where).toEqual({ file: 'Dockerfile', line: 3 })
  })

  test('a base image that may not be pulled is no failed push', () => {
    const lines = [
      ...excerpt(1),
      `${solve}alpine: failed to resolve source metadata for a.example/x: 401 Unauthorized`,
    ]
    const error = classifyBuildFailure(lines, 'Dockerfile')
    expect(error).toMatchObject({ code: 'build-failed', where: { file: 'Dockerfile', line: 1 } })
    expect(error.remedy).toContain('base image')
  })

  test('a missing builder says how to get one', () => {
    const error = classifyBuildFailure(['ERROR: no builder "x" found'], 'Dockerfile')
    expect(error).toMatchObject({ code: 'build-failed', where: undefined })
    expect(error.remedy).toContain('setup-buildx-action')
  })

  test('a builder that prints nothing is said so; the evidence is the end of the output', () => {
    expect(classifyBuildFailure([], 'Dockerfile').message).toContain('printed nothing')
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`)
    expect(classifyBuildFailure(lines, 'Dockerfile').evidence['output']?.split('\n').length).toBe(40)
  })
})
