import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..', '..')

/** What each package needs is what it gets: an override for one of them reaches the others (docs/adr/0004). */
test.each([
  ['@kubernetes/client-node', 'KubeConfig'],
  ['@actions/core', 'getIDToken'],
  ['@actions/github', 'getOctokit'],
])('%s loads as it was published', async (name, member) => {
  const program = `process.stdout.write(typeof (await import('${name}')).${member})`
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: root })
  expect((await run).stdout).toBe('function')
})
