import { tmpdir } from 'node:os'
import process from 'node:process'
import { expect, test } from '@jest/globals'
import { childProcesses } from '../../../src/adapters/node/processes.ts'

const processes = childProcesses(tmpdir(), { PATH: process.env['PATH'] })
const printing = (text: string): readonly string[] => ['-e', `process.stdout.write(${JSON.stringify(text)})`]

test.each(['a\r\nb\n', 'a\rb', 'a\u2028b\u0085c', '', '\n\n', 'no line end'])(
  'what a tool prints comes exactly when that is asked for: %j',
  async (text) => {
    const { stdout, exitCode } = await processes.run(process.execPath, printing(text), { exact: true })
    expect(exitCode).toBe(0)
    expect(stdout).toBe(text)
  },
)

test('letters of several bytes survive where the pipe cuts them', async () => {
  const program = `process.stdout.write('x' + 'ä'.repeat(200_000))`
  const { stdout } = await processes.run(process.execPath, ['-e', program], { exact: true })
  expect(stdout.length).toBe(200_001)
  expect(stdout.replaceAll('ä', '')).toBe('x')
})

test('else it comes as lines', async () => {
  const lines: string[] = []
  const onLine = (line: string): number => lines.push(line)
  const { stdout } = await processes.run(process.execPath, printing('a\r\nb\n'), { onLine })
  expect(stdout).toBe('a\nb')
  expect(lines).toEqual(['a', 'b'])
})

const sleeping = ['-e', `process.stdout.write('up\\n'); setInterval(() => undefined, 1000)`]

test('a run that is aborted ends its tool and gives the reason', async () => {
  const abort = new AbortController()
  const onLine = (): void => abort.abort(new Error('enough'))
  const run = processes.run(process.execPath, sleeping, { signal: abort.signal, onLine })
  await expect(run).rejects.toThrow('enough')
})

test('an aborted run starts nothing', async () => {
  const signal = AbortSignal.abort(new Error('too late'))
  await expect(processes.run('no-such-tool', [], { signal })).rejects.toThrow('too late')
})

test.each([
  ['process.exit(3)', 3],
  [`process.kill(process.pid, 'SIGKILL')`, 1],
])('how a tool ends is a result: %s', async (program, exitCode) => {
  expect(await processes.run(process.execPath, ['-e', program])).toMatchObject({ exitCode })
})

test('a tool that does not read its input ends well', async () => {
  const run = await processes.run(process.execPath, ['-e', ''], { stdin: 'x'.repeat(1_000_000) })
  expect(run.exitCode).toBe(0)
})

test('a tool that is not there is named', async () => {
  await expect(processes.run('no-such-tool', [])).rejects.toMatchObject({ code: 'tool-missing' })
})

test('inputs are kept from it, also those that a post step has in its state', async () => {
  const env = {
    PATH: process.env['PATH'],
    INPUT_TOKEN: 'a',
    STATE_INPUT_TOKEN: 'b',
    STATE_ID: 'c',
    OTHER: 'd',
  }
  const program = 'process.stdout.write(Object.keys(process.env).join(" "))'
  const { stdout } = await childProcesses(tmpdir(), env).run(process.execPath, ['-e', program])
  expect(stdout).toContain('OTHER')
  expect(stdout).not.toMatch(/INPUT|STATE/)
})
