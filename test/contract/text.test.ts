import { describe, expect, test } from '@jest/globals'
import { findingsIn } from '../../scripts/check-text.ts'

/** The check itself; `npm run lint` runs it over all files. Samples are put together here, so that they are none. */

const slash = '/'
const found = (line: string, file = 'docs/x.md') => findingsIn(file, line).map(({ place }) => place)

describe('check-text', () => {
  test.each([
    ['machine path', `cd ${slash}root/project`],
    ['quoted machine path', `open('${slash}tmp/x.log')`],
    ['home folder', `see ${slash}home/somebody/notes`],
    ['registry in a lockfile', `"resolved": "${'https:'}//packages.example/x.tgz"`],
    ['registry setting', `registry=${'https:'}//packages.example/`],
    ['organisation', `asked by the ${'CE'}O`],
    ['token', `token: ${'ghp_'}${'a'.repeat(36)}`],
    ['private key', `-----BEGIN RSA PRIVATE ${'KEY'}-----`],
    ['merge', `${'<'.repeat(7)} HEAD`],
  ])('finds: %s', (_, line) => expect(found(`fine\n${line}`)).toEqual(['docs/x.md:2']))

  test.each([
    ['runner home', '/home/runner/work/parcel/parcel'],
    [
      'build cache of the golang image',
      `RUN --mount=type=cache,target=${slash}root/.cache/go-build go build`,
    ],
    ['variable', '$RUNNER_TEMP/work/x and ${HOME}/tmp/x'],
    ['registry on loopback', 'registry=http://127.0.0.1:5000'],
    ['plain words', 'the working session of a container'],
  ])('lets pass: %s', (_, line) => expect(found(line)).toEqual([]))

  test('finds source files over 300 lines, and only source files', () => {
    expect(found('x\n'.repeat(301), 'src/x.ts')).toEqual(['src/x.ts'])
    expect(found('x\n'.repeat(300), 'src/x.ts')).toEqual([])
    expect(found('x\n'.repeat(301))).toEqual([])
  })
})
