import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import process from 'node:process'

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  readonly input?: string
  /** Gets all output as it comes. */
  readonly log?: string
}

/** A command that ended with anything but 0. */
export class CommandFailed extends Error {
  readonly output: string
  constructor(argv: readonly string[], ending: string, output: string) {
    super(`${argv.slice(0, 3).join(' ')} ... ended with ${ending}:\n${lastLines(output, 20)}`)
    this.name = 'CommandFailed'
    this.output = output
  }
}

/** The last lines of a text, for error messages. */
export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}

/** Runs a command to its end and gives its standard output. Fails with CommandFailed, which holds all output. */
export function runCommand(argv: readonly string[], options: CommandOptions = {}): Promise<string> {
  const [file, ...rest] = argv
  if (file === undefined) throw new Error('a command needs at least a program')
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const child = spawn(file, rest, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const log = options.log === undefined ? undefined : createWriteStream(options.log, { flags: 'a' })
  let output = ''
  let all = ''
  const keep = (chunk: Buffer): void => {
    all += chunk.toString()
    log?.write(chunk)
  }
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    keep(chunk)
  })
  child.stderr.on('data', keep)
  child.on('error', reject)
  child.on('close', (code, signal) => {
    log?.end()
    if (code === 0) resolve(output)
    else reject(new CommandFailed(argv, signal ?? `exit code ${code}`, all))
  })
  // A command that does not read its input closes the pipe early; that is its right.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  return promise
}
