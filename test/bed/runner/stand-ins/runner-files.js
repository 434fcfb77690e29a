import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'

/** The little of the runner's protocol that the stand-ins need; they have no dependencies. */

/** @param {string} name @returns {string} */
export function input(name) {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

/** @param {string} name @param {string} value */
export function setOutput(name, value) {
  appendFileSync(process.env['GITHUB_OUTPUT'] ?? '', `${name}=${value}\n`)
}

/** @param {string} name @param {string} value */
export function saveState(name, value) {
  appendFileSync(process.env['GITHUB_STATE'] ?? '', `${name}=${value}\n`)
}

/** @param {'error' | 'warning' | 'notice' | 'add-mask'} name @param {string} message */
export function command(name, message) {
  const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  console.log(`::${name}::${escaped}`)
}

/**
 * Runs a program and gives its standard output; both outputs go to the log. Throws when it does not end with 0.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, stdin?: string, cwd?: string }} [options]
 */
export function run(program, args, options = {}) {
  console.log(`[command]${program} ${args.join(' ')}`)
  const result = spawnSync(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    input: options.stdin ?? '',
    encoding: 'utf8',
  })
  if (result.error !== undefined) throw new Error(`${program} could not be started: ${result.error.message}`)
  process.stdout.write(result.stdout)
  process.stderr.write(result.stderr)
  if (result.status !== 0)
    throw new Error(`${program} ${args[0] ?? ''} ended with exit code ${result.status}`)
  return result.stdout.trim()
}

/** Runs the action; an error becomes an annotation and exit code 1. @param {() => void} action */
export function main(action) {
  try {
    action()
  } catch (error) {
    command('error', error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
