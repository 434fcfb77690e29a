import { type ChildProcess, spawn } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { waitUntilGone } from './process-table.ts'

export interface ProcessRequest {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  /** The whole environment; nothing is added to it. */
  readonly env: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  /** Ends the process politely: SIGINT, SIGTERM, then SIGKILL for its whole group. */
  readonly signal: AbortSignal
  /** Ends the whole group at once. */
  readonly force: AbortSignal
  readonly graceMs: { readonly interrupt: number; readonly terminate: number }
  /** Called with the process group's id as soon as it runs. */
  readonly onStart: (group: number) => void
}

/** The step was cancelled or ran out of time; its process group has ended. */
export class OperationCanceled extends Error {
  constructor() {
    super('The operation was canceled.')
    this.name = 'OperationCanceled'
  }
}

/** How long output may stay open after the process itself has ended (actions/runner, ProcessInvoker). */
const OUTPUT_GRACE_MS = 5_000

/**
 * Runs a program in a process group of its own and hands over its lines, standard output and error mixed as
 * they come. Gives the exit code, 128 + signal number when a signal ended it. Throws OperationCanceled after
 * an abort, once nothing of the group is left, and an ordinary error when the program cannot be started.
 */
export async function runProcess(request: ProcessRequest): Promise<number> {
  if (request.signal.aborted || request.force.aborted) throw new OperationCanceled()
  const child = spawn(request.file, request.args, {
    cwd: request.cwd,
    env: { ...request.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = exitOf(child)
  const read = Promise.all([readLines(child.stdout, request.onLine), readLines(child.stderr, request.onLine)])
  if (child.pid !== undefined) request.onStart(child.pid)
  const ended = new AbortController()
  const ending = endOnAbort(child, request, ended.signal)
  try {
    const code = await exited
    if (request.signal.aborted || request.force.aborted) await endGroup(child.pid)
    await Promise.race([read, delay(OUTPUT_GRACE_MS, undefined, { signal: ended.signal }).catch(() => {})])
    if (request.signal.aborted || request.force.aborted) throw new OperationCanceled()
    return code
  } finally {
    ended.abort()
    child.stdout.destroy()
    child.stderr.destroy()
    await ending
  }
}

/** Sends SIGKILL to every process of the group; one that has ended already is no error. */
export function killGroup(group: number | undefined): void {
  try {
    if (group !== undefined) process.kill(-group, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function endGroup(id: number | undefined): Promise<void> {
  killGroup(id)
  await waitUntilGone(({ group }) => group === id)
}

async function endOnAbort(child: ChildProcess, request: ProcessRequest, ended: AbortSignal): Promise<void> {
  const atOnce = () => killGroup(child.pid)
  request.force.addEventListener('abort', atOnce, { once: true })
  try {
    await aborted(request.signal, ended)
    if (!ended.aborted) child.kill('SIGINT')
    await delay(request.graceMs.interrupt, undefined, { signal: ended })
    child.kill('SIGTERM')
    await delay(request.graceMs.terminate, undefined, { signal: ended })
    killGroup(child.pid)
  } catch {
    // The process has ended before the next signal was due.
  } finally {
    request.force.removeEventListener('abort', atOnce)
  }
}

function aborted(...signals: readonly AbortSignal[]): Promise<void> {
  const any = AbortSignal.any([...signals])
  if (any.aborted) return Promise.resolve()
  return new Promise((resolve) => any.addEventListener('abort', () => resolve(), { once: true }))
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signalNumbers[signal ?? ''] ?? 0)))
  })
}

const signalNumbers: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
}

/** Lines end at LF, CR or CRLF; the last one may lack its end. */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const take = (text: string) => {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  }
  stream.on('data', (bytes: Buffer) => take(decoder.write(bytes)))
  await new Promise<void>((resolve) => stream.once('close', () => resolve()))
  take(decoder.end())
  if (rest !== '') onLine(rest.replace(/\r$/, ''))
}
