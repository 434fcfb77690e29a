import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { findProgram, processEnvironment } from './environment.ts'
import type { ScriptDefinition } from './step-definition.ts'
import { runStepProcess } from './step-process.ts'
import type { StepRun } from './step-run.ts'

/** Arguments of the shells that may be named alone; others are written with `{0}` (actions/runner, ScriptHandlerHelpers). */
const BUILT_IN: Readonly<Record<string, string>> = {
  bash: '--noprofile --norc -e -o pipefail {0}',
  sh: '-e {0}',
  python: '{0}',
  pwsh: `-command ". '{0}'"`,
}
const EXTENSIONS: Readonly<Record<string, string>> = { bash: '.sh', sh: '.sh', python: '.py', pwsh: '.ps1' }

interface Shell {
  readonly name: string
  readonly program: string
  readonly format: string
}

/** Runs a `run:` step; failure is an exit code other than 0. Throws when it cannot be started at all. */
export async function runScript(run: StepRun, definition: ScriptDefinition): Promise<'success' | 'failure'> {
  const script = run.text(definition.run) ?? ''
  const defaults = run.frame.kind === 'job' ? run.job.request.defaults : {}
  const shell = findShell(run, run.text(definition.shell) || defaults.shell || '')
  const cwd = resolve(
    run.job.folders.workspace,
    run.text(definition.workingDirectory) ?? defaults.workingDirectory ?? '',
  )
  describe(run, script, shell)
  const file = join(run.job.folders.temp, `${randomUUID()}${EXTENSIONS[basename(shell.name)] ?? ''}`)
  writeFileSync(file, script)
  const args = splitArguments(shell.format).map((argument) => argument.replaceAll('{0}', file))
  const env = () => processEnvironment(run)
  const code = await runStepProcess(run, { file: shell.program, args, cwd, env })
  if (code === 0) return 'success'
  run.report.error(`Process completed with exit code ${code}.`)
  return 'failure'
}

function findShell(run: StepRun, wanted: string): Shell {
  if (wanted === '') {
    const program = findProgram(run, 'bash') ?? requireProgram(run, 'sh')
    return { name: 'sh', program, format: BUILT_IN['sh'] as string }
  }
  const space = wanted.indexOf(' ')
  const name = space < 0 ? wanted : wanted.slice(0, space)
  const given = space < 0 ? '' : wanted.slice(space + 1).trim()
  const format = given || BUILT_IN[name.toLowerCase()] || ''
  if (!format.includes('{0}')) {
    throw new Error(
      `Invalid shell option '${wanted}'. Shell must be a valid built-in (bash, sh, python, pwsh) or a format string containing '{0}'`,
    )
  }
  return { name, program: requireProgram(run, name), format }
}

function requireProgram(run: StepRun, name: string): string {
  const program = findProgram(run, name)
  if (program === undefined) throw new Error(`${name}: command not found`)
  return program
}

/** Splits at blanks; double quotes keep a part together. */
function splitArguments(text: string): string[] {
  const parts = text.match(/(?:"[^"]*"|[^\s"])+/g) ?? []
  return parts.map((part) => part.replaceAll('"', ''))
}

function describe(run: StepRun, script: string, shell: Shell): void {
  const { report } = run
  report.write(`##[group]Run ${script.trimStart().split(/\r?\n/)[0] ?? ''}`)
  for (const line of script.replaceAll('\r\n', '\n').replace(/\n+$/, '').split('\n')) {
    report.write(`\u001b[36;1m${line}\u001b[0m`)
  }
  report.write(`shell: ${shell.program} ${shell.format}`)
  writeEnv(run)
  report.write('##[endgroup]')
}

/** The `env:` part of a step's heading. */
export function writeEnv(run: StepRun): void {
  const variables = Object.entries(run.env)
  if (variables.length > 0) run.report.write('env:')
  for (const [name, value] of variables) run.report.write(`  ${name}: ${value}`)
}
