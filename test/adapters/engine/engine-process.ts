// A process of its own around an engine, to be killed by the test: one job starts a program and waits for it.
// Arguments: folder for everything, text of the step.
import { join } from 'node:path'
import process from 'node:process'
import { startForge } from '../../bed/github/index.ts'
import { startEngine } from '../../bed/runner/index.ts'
import { importCommits } from '../import-commits.ts'

const [folder = '', script = ''] = process.argv.slice(2)
const repository = 'acme/shop'
const forge = await startForge({ folder: join(folder, 'forge') })
forge.createRepository(repository)
const machineEnv = { PATH: process.env['PATH'] ?? '', HOME: folder }
const onEvent = (event: { readonly type: string; readonly line?: string }) => {
  if (event.type === 'log') process.stdout.write(`${event.line}\n`)
}
await startEngine({ forge, folder: join(folder, 'engine'), machineEnv, standIns: {}, onEvent })
const steps = JSON.stringify([{ run: script }])
const files = { '.github/workflows/ci.yml': `on: push\njobs: { one: { runs-on: x, steps: ${steps} } }\n` }
importCommits(forge.gitFolder(repository), { branch: 'main' }, [{ files, message: 'work' }])
forge.pushed(repository, 'ann')
