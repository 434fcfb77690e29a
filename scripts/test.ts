// npm test: all suites, the bed's where the bed can run. Ends with "N passed, N failed, N skipped".
// Arguments: names of suites (folders of test/) or files; SLIPWAY_BED=required makes a missing bed a failure.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { missingForBed, startBed } from '../test/bed/index.ts'
import type { Bed } from '../test/bed/types.ts'

const root = join(import.meta.dirname, '..')
const plainSuites = ['unit', 'contract', 'adapters', 'process']
const bedSuites = ['bed-suite', 'end-to-end']

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}
const none: Counts = { passed: 0, failed: 0, skipped: 0 }

/** Somebody wants the run to end: nothing new is begun. */
let interrupted = false

async function main(args: readonly string[]): Promise<number> {
  const chosen = (suites: readonly string[]): readonly string[] =>
    args.length === 0 ? suites.map((suite) => `test/${suite}/`) : args.flatMap((arg) => pathsFor(arg, suites))
  const plain = chosen(plainSuites)
  const bed = chosen(bedSuites)
  if (plain.length + bed.length === 0) return usage(args)
  const first = plain.length > 0 ? await runJest(plain, {}) : none
  if (interrupted) return 130
  const total = add(first, bed.length > 0 ? await runOnBed(bed) : none)
  if (interrupted) return 130
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

function pathsFor(arg: string, suites: readonly string[]): readonly string[] {
  if (suites.includes(arg)) return [`test/${arg}/`]
  return suites.some((suite) => arg.includes(`test/${suite}/`)) ? [arg] : []
}

function usage(args: readonly string[]): number {
  process.stderr.write(
    `test: no suite matches ${args.join(' ')}; suites: ${[...plainSuites, ...bedSuites].join(', ')}\n`,
  )
  return 2
}

async function runOnBed(paths: readonly string[]): Promise<Counts> {
  const missing = await missingForBed()
  if (missing.length > 0)
    return bedNotRun(
      paths,
      missing.map(({ what, remedy }) => `${what}: ${remedy}`),
    )
  let bed: Bed
  try {
    bed = await startBed({ onProgress: (line) => process.stderr.write(`bed: ${line}\n`) })
  } catch (error) {
    process.stderr.write(
      `test: the bed did not start: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`,
    )
    return { ...none, failed: 1 }
  }
  const stop = (): void => void bed.down().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    const { down: _, ...fields } = bed
    return await runJest(paths, { SLIPWAY_TEST_BED: JSON.stringify(fields) }, ['--runInBand'])
  } finally {
    await bed.down()
  }
}

/** Loud on purpose: a green run without the bed proves little. */
function bedNotRun(paths: readonly string[], reasons: readonly string[]): Counts {
  const required = process.env['SLIPWAY_BED'] === 'required'
  const files = paths.flatMap(testFilesIn)
  const lines = ['', '='.repeat(72), 'NOT RUN: the suites of the test bed, because the bed cannot run here:']
  lines.push(
    ...reasons.map((reason) => `  - ${reason}`),
    'Files not run:',
    ...files.map((file) => `  - ${file}`),
  )
  lines.push(
    required ? 'SLIPWAY_BED=required: this is a failure.' : 'These count as skipped.',
    '='.repeat(72),
    '',
  )
  process.stderr.write(lines.join('\n'))
  return required ? { ...none, failed: 1, skipped: files.length } : { ...none, skipped: files.length }
}

function testFilesIn(path: string): readonly string[] {
  const folder = join(root, path)
  if (path.endsWith('.test.ts') || !existsSync(folder)) return existsSync(folder) ? [path] : []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(path, name))
}

async function runJest(
  paths: readonly string[],
  env: Record<string, string>,
  more: readonly string[] = [],
): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-jest-'))
  const output = join(folder, 'result.json')
  const flags = ['--json', `--outputFile=${output}`, '--testLocationInResults', ...more]
  const status = await runNode(
    [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...flags, ...paths],
    env,
  )
  try {
    return existsSync(output) ? countsOf(output, status) : { ...none, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runNode(args: readonly string[], env: Record<string, string>): Promise<number> {
  const options = '--experimental-vm-modules --disable-warning=ExperimentalWarning'
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, NODE_OPTIONS: options },
    // The JSON goes to the file; jest's own report is on stderr.
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  // Ctrl-C reaches the whole group, a signal to this process only this process: jest must not go on alone.
  const stop = (): void => {
    interrupted = true
    child.kill('SIGTERM')
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, stop)
  return new Promise((resolve) =>
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, stop)
      resolve(code ?? 1)
    }),
  )
}

function countsOf(file: string, status: number): Counts {
  const result = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
  const number = (name: string): number => result[name] ?? 0
  // A suite that does not load has no tests of its own to count as failed.
  const failed = number('numFailedTests') + number('numRuntimeErrorTestSuites')
  return {
    passed: number('numPassedTests'),
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: number('numPendingTests') + number('numTodoTests'),
  }
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

process.exit(await main(process.argv.slice(2)))
