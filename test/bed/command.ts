import process from 'node:process'
import { layOut } from './cluster/layout.ts'
import { shellFile } from './cluster/environment.ts'
import { type BedCommand, readCommandLine, UsageError, usage } from './command-line.ts'
import { buildBed, listBeds, missingForBed, startBed, stopBed, sweepDeadBeds } from './index.ts'
import { openDisplay } from './progress-display.ts'

const print = (text: string): void => void process.stdout.write(`${text}\n`)
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

async function withDisplay<T>(work: (progress: (line: string) => void) => Promise<T>): Promise<T> {
  const display = openDisplay(process.stderr)
  try {
    return await work((line) => display.show(line))
  } finally {
    display.end()
  }
}

async function up(command: Extract<BedCommand, { verb: 'up' }>): Promise<number> {
  const { existing } = command
  const started = performance.now()
  const bed = await withDisplay((onProgress) =>
    startBed({ onProgress, detached: true, ...(existing && { existing }) }),
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (command.json) printJson({ ...bed, seconds: Number(seconds) })
  else if (bed.number === 0)
    print(`The cluster of ${bed.kubeconfig} and ${bed.registry} are used; nothing was started.`)
  else {
    print(`Bed ${bed.number} is ready after ${seconds} s. Registry: ${bed.registry}`)
    print(`To work on it:  . ${shellFile(layOut(bed.folder))}`)
    print(`To stop it:     npm run bed -- down ${bed.number}`)
  }
  if (bed.number === 0) await bed.down()
  return 0
}

async function status(json: boolean): Promise<number> {
  const swept = await sweepDeadBeds()
  const beds = await listBeds()
  if (json) printJson({ beds, swept })
  else {
    for (const number of swept) print(`swept what bed ${number} had left`)
    for (const bed of beds)
      print(`bed ${bed.number}  ${bed.state}  since ${bed.startedAt ?? '?'}  ${bed.folder}`)
    if (beds.length === 0) print('no beds')
  }
  return 0
}

async function down(numbers: readonly number[]): Promise<number> {
  await sweepDeadBeds()
  const chosen = numbers.length > 0 ? numbers : (await listBeds()).map(({ number }) => number)
  let code = 0
  for (const number of chosen) {
    const stopped = await stopBed(number)
    print(stopped ? `bed ${number} is down` : `there is no bed ${number}`)
    if (!stopped) code = 1
  }
  if (chosen.length === 0) print('no beds')
  return code
}

async function check(): Promise<number> {
  const missing = await missingForBed()
  for (const { what, remedy } of missing) print(`missing: ${what}\n  remedy: ${remedy}`)
  if (missing.length === 0) print('nothing is missing')
  return missing.length === 0 ? 0 : 1
}

async function build(): Promise<number> {
  const { tools, images } = await withDisplay(buildBed)
  print(`tools:  ${tools}\nimages: ${images}`)
  return 0
}

async function run(command: BedCommand): Promise<number> {
  switch (command.verb) {
    case 'up':
      return up(command)
    case 'status':
      return status(command.json)
    case 'down':
      return down(command.numbers)
    case 'build':
      return build()
    case 'check':
      return check()
    case 'help':
      process.stdout.write(usage)
      return 0
  }
}

// Whatever was being started ends with this process: its life line closes. Builders get the signal themselves.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))

try {
  process.exitCode = await run(readCommandLine(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`bed: ${(error as Error).message}\n`)
  if (error instanceof UsageError) process.stderr.write(`\n${usage}`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
