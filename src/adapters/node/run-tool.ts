import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { ActionError } from '../../errors.ts'
import type { RunOptions, ToolResult } from '../../ports/processes.ts'

/** After SIGTERM a child has this long before SIGKILL. */
const graceMs = 5000

/** A tool to run: an argv array, never a shell. */
export interface Tool {
  readonly name: string
  readonly args: readonly string[]
  /** The whole environment of the child. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly folder: string
}

/** Runs a tool to its end: see the port. Not @actions/exec, which cannot stop what it started (docs/adr/0018). */
export async function runTool({ name, args, env, folder }: Tool, options: RunOptions): Promise<ToolResult> {
  options.signal?.throwIfAborted()
  return await finished(spawn(name, args, { cwd: folder, env, stdio: 'pipe' }), name, options)
}

async function finished(child: ChildProcess, tool: string, options: RunOptions): Promise<ToolResult> {
  const stdout: string[] = []
  const stderr: string[] = []
  const keep = (lines: string[], line: string, stream: 'stdout' | 'stderr'): void => {
    lines.push(line)
    options.onLine?.(line, stream)
  }
  const exact = options.exact === true
  const readers = [
    exact ? collectText(child.stdout, stdout) : collect(child.stdout, (line) => keep(stdout, line, 'stdout')),
    collect(child.stderr, (line) => keep(stderr, line, 'stderr')),
  ]
  // A tool that ends before it has read its input must not take us with it (EPIPE).
  child.stdin?.on('error', () => undefined).end(options.stdin ?? '')
  const stop = stopOnAbort(child, options.signal)
  try {
    const exitCode = await exitOf(child, tool)
    await Promise.all(readers)
    options.signal?.throwIfAborted()
    return { exitCode, stdout: stdout.join(exact ? '' : '\n'), stderr: stderr.join('\n') }
  } finally {
    stop()
  }
}

async function collect(input: Readable | null, onLine: (line: string) => void): Promise<void> {
  if (input === null) return
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) onLine(line)
}

async function collectText(input: Readable | null, chunks: string[]): Promise<void> {
  if (input === null) return
  for await (const chunk of input.setEncoding('utf8')) chunks.push(String(chunk))
}

function exitOf(child: ChildProcess, tool: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(startError(tool, error)))
    child.once('close', (code) => resolve(code ?? 1))
  })
}

function startError(tool: string, error: Error): Error {
  if (!('code' in error) || error.code !== 'ENOENT') return error
  return new ActionError({
    code: 'tool-missing',
    message: `'${tool}' is not on PATH`,
    cause: error,
  })
}

function stopOnAbort(child: ChildProcess, signal: AbortSignal | undefined): () => void {
  let killer: NodeJS.Timeout | undefined
  const stop = (): void => {
    child.kill('SIGTERM')
    killer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  }
  signal?.addEventListener('abort', stop, { once: true })
  return () => {
    signal?.removeEventListener('abort', stop)
    clearTimeout(killer)
  }
}
