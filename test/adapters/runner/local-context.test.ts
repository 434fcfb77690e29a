import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@jest/globals'
import { childProcesses } from '../../../src/adapters/node/processes.ts'
import { readContext } from '../../../src/adapters/runner/context.ts'
import { localContext } from '../../../src/adapters/runner/local-context.ts'
import { emptyRepository, repository } from '../git/clone.ts'

const processesIn = (folder: string, path = process.env['PATH']) =>
  childProcesses(folder, { PATH: path, HOME: folder })

test('a clone gives commit and branch; the rest is made up, and a context comes of it', async () => {
  await using clone = await repository()
  clone.run('switch', '--quiet', '-c', 'release/1.x')
  const made = await localContext({}, processesIn(clone.folder))
  expect(readContext(made)).toMatchObject({
    repository: 'local/clone',
    commit: clone.run('rev-parse', 'HEAD'),
    ref: 'refs/heads/release/1.x',
    pull: undefined,
  })
})

test('what is there is left as it is', async () => {
  await using clone = await repository()
  const given = { GITHUB_REPOSITORY: 'acme/parcel', GITHUB_SHA: 'abc', GITHUB_RUN_ID: '' }
  const made = await localContext(given, processesIn(clone.folder))
  expect(Object.keys(made).sort()).toEqual([
    'GITHUB_EVENT_NAME',
    'GITHUB_REF',
    'GITHUB_RUN_ID',
    'RUNNER_TEMP',
  ])
})

test('a checked-out commit is on no branch', async () => {
  await using clone = await repository()
  clone.run('switch', '--quiet', '--detach')
  const made = await localContext({}, processesIn(clone.folder))
  expect(made).toMatchObject({ GITHUB_SHA: clone.run('rev-parse', 'HEAD'), GITHUB_REF: 'HEAD' })
})

test('no commit, no clone, no git: HEAD stands for both', async () => {
  const head = { GITHUB_SHA: 'HEAD', GITHUB_REF: 'HEAD' }
  await using clone = await emptyRepository()
  expect(await localContext({}, processesIn(clone.folder))).toMatchObject(head)
  expect(await localContext({}, processesIn(clone.folder, clone.folder))).toMatchObject(head)
  const folder = await mkdtemp(join(tmpdir(), 'no-git-'))
  try {
    expect(await localContext({}, processesIn(folder))).toMatchObject(head)
  } finally {
    await rm(folder, { recursive: true })
  }
})
