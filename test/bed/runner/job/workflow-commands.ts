import type { Annotation } from '../types.ts'
import { toAnnotation } from './annotations.ts'
import { parseCommand, type WorkflowCommand } from './command-syntax.ts'

/** What a step asked for on its standard output or error. */
export interface CommandSink {
  log(line: string): void
  debug(message: string): void
  annotate(annotation: Annotation): void
  addMask(value: string): void
  setOutput(name: string, value: string): void
  saveState(name: string, value: string): void
  addPath(folder: string): void
  setEnv(name: string, value: string): void
  /** Whether ACTIONS_ALLOW_UNSECURE_COMMANDS or its sister is set in the step's env. */
  allows(variable: string): boolean
  /** The step fails, whatever its exit code. */
  fail(): void
  /** Path of a file as shown on GitHub: relative to the workspace when it lies in it. */
  shownPath(file: string): string
}

const ISSUES = ['error', 'warning', 'notice'] as const
const NAMES = new Set([
  ...ISSUES,
  ...'debug group endgroup add-mask stop-commands echo set-output save-state set-env add-path'.split(' '),
  ...'add-matcher remove-matcher'.split(' '),
])
/** Commands that `echo` does not repeat: they write a line of their own, or hold a secret. */
const SILENT = new Set<string>([...ISSUES, 'debug', 'add-mask'])

/** Reads the lines of one process, takes the `::commands::` out, and logs the rest (actions/runner, ActionCommandManager). */
export class WorkflowCommands {
  readonly #sink: CommandSink
  #stopToken: string | undefined
  #echo: boolean

  constructor(sink: CommandSink, echo = false) {
    this.#sink = sink
    this.#echo = echo
  }

  accept(line: string): void {
    if (!this.#process(line)) this.#sink.log(line)
  }

  /** Gives false when the line is no command and is to be logged as it is. */
  #process(line: string): boolean {
    const command = parseCommand(line, (name) => NAMES.has(name) || name === this.#stopToken)
    if (command === undefined) return false
    if (this.#stopToken !== undefined) return this.#resume(command, line)
    if (this.#echo && !SILENT.has(command.name)) this.#sink.log(line)
    try {
      this.#carryOut(command, line)
    } catch (error) {
      this.#sink.annotate({
        level: 'error',
        message: `Unable to process command '${SILENT.has(command.name) ? command.name : line}' successfully.`,
      })
      this.#sink.annotate({ level: 'error', message: (error as Error).message })
      this.#sink.fail()
    }
    return true
  }

  #resume(command: WorkflowCommand, line: string): boolean {
    if (command.name !== this.#stopToken) return false
    this.#sink.log(line)
    this.#stopToken = undefined
    return true
  }

  #carryOut(command: WorkflowCommand, line: string): void {
    switch (command.name) {
      case 'error':
      case 'warning':
      case 'notice':
        return this.#sink.annotate(toAnnotation(command, this.#sink.shownPath))
      case 'debug':
        return this.#sink.debug(command.data)
      case 'group':
        return this.#sink.log(`##[group]${command.data}`)
      case 'endgroup':
        return this.#sink.log('##[endgroup]')
      case 'add-mask':
        return this.#addMask(command.data)
      case 'stop-commands':
        return this.#stop(command.data, line)
      case 'echo':
        return this.#setEcho(command.data)
      case 'set-output':
        return this.#deprecated(command, (name) => this.#sink.setOutput(name, command.data))
      case 'save-state':
        return this.#deprecated(command, (name) => this.#sink.saveState(name, command.data))
      case 'set-env':
      case 'add-path':
        return this.#unsafe(command)
      default:
        return this.#sink.debug(`Problem matchers are not supported here: ${line}`)
    }
  }

  #addMask(value: string): void {
    if (value.trim() === '') {
      const message = "Can't add secret mask for empty string in ##[add-mask] command."
      return this.#sink.annotate({ level: 'warning', message })
    }
    if (this.#echo) this.#sink.log('::add-mask::***')
    this.#sink.addMask(value)
  }

  #stop(token: string, line: string): void {
    const unusable = token === '' || NAMES.has(token.toLowerCase()) || token.toLowerCase() === 'pause-logging'
    if (unusable && !this.#sink.allows('ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS')) {
      throw new Error(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      )
    }
    this.#stopToken = token.toLowerCase()
    if (token.length > 6) this.#sink.addMask(token)
    this.#sink.log(line)
  }

  #setEcho(data: string): void {
    const value = data.trim().toLowerCase()
    if (value !== 'on' && value !== 'off') {
      throw new Error(
        `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
      )
    }
    this.#echo = value === 'on'
  }

  /** Still carried out, with a warning: GitHub has announced the end of both, but never switched them off. */
  #deprecated(command: WorkflowCommand, carryOut: (name: string) => void): void {
    const message = `The \`${command.name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`
    this.#sink.annotate({ level: 'warning', message })
    carryOut(requireName(command))
  }

  #unsafe(command: WorkflowCommand): void {
    if (!this.#sink.allows('ACTIONS_ALLOW_UNSECURE_COMMANDS')) {
      throw new Error(
        `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files.`,
      )
    }
    if (command.name === 'add-path') return this.#sink.addPath(command.data)
    this.#sink.setEnv(requireName(command), command.data)
  }
}

function requireName(command: WorkflowCommand): string {
  const name = command.properties['name'] ?? ''
  if (name === '') throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`)
  return name
}
