import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyValuePairs } from './key-value-file.ts'

/** Files by which a step talks to the runner: key of the `github` context -> path. */
export type CommandFiles = Readonly<Record<CommandFileName, string>>
type CommandFileName = 'path' | 'env' | 'step_summary' | 'state' | 'output'

/** The runner handles them in this order; an error in one does not stop the others. */
const NAMES: readonly CommandFileName[] = ['path', 'env', 'step_summary', 'state', 'output']

const SUMMARY_BYTES = 1024 * 1024
const REFUSED_VARIABLES = new Set(['NODE_OPTIONS'])

/** What a step asked for through its files. */
export interface FileCommandSink {
  prependPath(folder: string): void
  setEnv(name: string, value: string): void
  setOutput(name: string, value: string): void
  saveState(name: string, value: string): void
  addSummary(markdown: string): void
  /** An error annotation; the step may still pass. */
  error(message: string): void
  /** The step fails, whatever its exit code. */
  fail(): void
}

/** Makes the empty files of one stage of one step. */
export function makeCommandFiles(folder: string): CommandFiles {
  const id = randomUUID()
  const files = Object.fromEntries(NAMES.map((name) => [name, join(folder, `${name}_${id}`)]))
  for (const path of Object.values(files)) writeFileSync(path, '')
  return files as Record<CommandFileName, string>
}

/** Carries out what the step wrote, then removes the files. A file that the step removed counts as empty. */
export function processCommandFiles(files: CommandFiles, sink: FileCommandSink): void {
  for (const name of NAMES) {
    try {
      process(name, files[name], sink)
    } catch (error) {
      sink.error(`Unable to process file command '${name}' successfully.`)
      sink.error((error as Error).message)
      sink.fail()
    }
    rmSync(files[name], { force: true })
  }
}

function process(name: CommandFileName, path: string, sink: FileCommandSink): void {
  if (name === 'step_summary') return readSummary(path, sink)
  const content = readText(path)
  if (name === 'path') return readPath(content, sink)
  for (const [key, value] of keyValuePairs(content)) {
    if (name === 'env') setEnv(key, value, sink)
    else if (name === 'state') sink.saveState(key, value)
    else setOutput(key, value, sink)
  }
}

function readPath(content: string, sink: FileCommandSink): void {
  for (const line of content.split(/\r\n|\n|\r/)) if (line !== '') sink.prependPath(line)
}

function setEnv(name: string, value: string, sink: FileCommandSink): void {
  if (!REFUSED_VARIABLES.has(name.toUpperCase())) return sink.setEnv(name, value)
  sink.error(`Can't store ${name.toUpperCase()} output parameter using '$GITHUB_ENV' command.`)
}

function setOutput(name: string, value: string, sink: FileCommandSink): void {
  if (name === '') throw new Error('The name of an output must not be empty')
  sink.setOutput(name, value)
}

function readSummary(path: string, sink: FileCommandSink): void {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (bytes === 0) return
  if (bytes <= SUMMARY_BYTES) return sink.addSummary(readText(path))
  const got = Math.floor(bytes / 1024)
  sink.error(
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_BYTES / 1024}k, got ${got}k.`,
  )
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
