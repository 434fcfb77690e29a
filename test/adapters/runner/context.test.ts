import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readContext } from '../../../src/adapters/runner/context.ts'
import { readEvent } from '../../../src/adapters/runner/event.ts'

const env = {
  GITHUB_REPOSITORY: 'acme/parcel',
  GITHUB_SHA: '1'.repeat(40),
  GITHUB_REF: 'refs/pull/12/merge',
  GITHUB_RUN_ID: '7',
  GITHUB_EVENT_NAME: 'pull_request',
}
const payload = {
  action: 'synchronize',
  pull_request: {
    number: 12,
    head: { sha: '2'.repeat(40), ref: 'topic', repo: { full_name: 'acme/parcel' } },
    base: { sha: '3'.repeat(40), ref: 'main', repo: { full_name: 'acme/parcel' } },
  },
}
const { pull_request: pull } = payload
const expected = { number: 12, headCommit: '2'.repeat(40), base: 'main', fork: false }

describe('the pull request of a run', () => {
  test.each(['pull_request', 'pull_request_target'])('is read from the payload of %s', (event) => {
    expect(readContext({ ...env, GITHUB_EVENT_NAME: event }, payload).pull).toEqual(expected)
  })

  test.each([
    ['in another repository', { full_name: 'someone/parcel' }, true],
    ['in one that is gone', null, true],
    ['in one of the same name elsewhere', { full_name: 'acme2/parcel' }, true],
    ['in this one', { full_name: 'acme/parcel' }, false],
  ])('with its branch %s is of a fork: %s', (_name, repo, fork) => {
    const event = { pull_request: { ...pull, head: { ...pull.head, repo } } }
    expect(readContext(env, event).pull).toEqual({ ...expected, fork })
  })

  test.each(['push', 'workflow_dispatch', 'pull_request_review', 'merge_group', ''])(
    'is none in a run of %p',
    (event) => expect(readContext({ ...env, GITHUB_EVENT_NAME: event }, payload).pull).toBeUndefined(),
  )

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['a text', 'pull_request'],
    ['a list', []],
    ['without pull request', {}],
    ['with another number', { pull_request: { ...pull, number: '12' } }],
    ['with half a number', { pull_request: { ...pull, number: 1.5 } }],
    ['without head', { pull_request: { ...pull, head: null } }],
    ['with an empty commit', { pull_request: { ...pull, head: { ...pull.head, sha: '' } } }],
    ['without base', { pull_request: { number: 12, head: pull.head } }],
    ['without base branch', { pull_request: { ...pull, base: { repo: pull.base.repo } } }],
    ['without base repository', { pull_request: { ...pull, base: { ref: 'main' } } }],
  ])('is none when the payload is %s', (_name, event) => {
    expect(readContext(env, event).pull).toBeUndefined()
  })
})

describe('the payload', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'event-'))
    await writeFile(join(folder, 'good.json'), JSON.stringify(payload))
    await writeFile(join(folder, 'bad.json'), '{')
  })
  afterAll(async () => await rm(folder, { recursive: true }))
  const at = (name: string) => ({ ...env, GITHUB_EVENT_PATH: join(folder, name) })

  test('is read for a pull request', () => expect(readEvent(at('good.json'))).toEqual(payload))

  test.each([
    ['the event is another', () => ({ ...at('good.json'), GITHUB_EVENT_NAME: 'push' })],
    ['there is no such file', () => at('none.json')],
    ['the file is a folder', () => at('.')],
    ['the file is no JSON', () => at('bad.json')],
    ['no file is named', () => env],
    ['an empty name is given', () => ({ ...env, GITHUB_EVENT_PATH: '' })],
  ])('is undefined when %s', (_name, given) => expect(readEvent(given())).toBeUndefined())
})
