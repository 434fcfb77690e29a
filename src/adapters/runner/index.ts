import { defined } from '../../defined.ts'
import process from 'node:process'
import * as core from '@actions/core'
import { ActionError } from '../../errors.ts'
import type { RunAnnotation } from '../../report/annotations.ts'
import { harmless } from '../../text/log-text.ts'

/** The runner, as the steps of an action talk to it: the only place that knows @actions/core. */
export interface Runner {
  /** Masks a value in everything printed from now on, each line of a multi-line one by itself. */
  mask(secret: string): void
  /** Prints; nothing that is printed here can be a command to the runner. */
  print(lines: readonly string[]): void
  annotate(annotation: RunAnnotation): void
  setOutput(name: string, value: string): void
  addSummary(markdown: string): Promise<void>
  /** Keeps a value for the post step of this action, in a file that the runner reads however the step ends. */
  saveState(name: string, value: string): void
  /** In the post step: what an earlier step of this action has saved; empty when it has not. */
  savedState(name: string): string
  /** Turns the runner's proxy settings on for all requests. Errors: `input-invalid` when one is no address. */
  useProxy(): void
}

/** Connects to the runner's file and command protocol. */
export function connectRunner(env: Readonly<Record<string, string | undefined>>): Runner {
  return {
    useProxy: () => useProxy(env),
    mask,
    print: (lines) => {
      for (const line of lines) core.info(harmless(line))
    },
    annotate,
    setOutput: (name, value) => core.setOutput(name, value),
    addSummary: async (markdown) => {
      if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '') await core.summary.addRaw(markdown).write()
    },
    saveState: (name, value) => core.saveState(name, value),
    savedState: (name) => env[`STATE_${name}`] ?? '',
  }
}

function mask(secret: string): void {
  core.setSecret(secret)
  for (const line of secret.split(/\r?\n/)) if (line.trim().length > 3) core.setSecret(line.trim())
}

function annotate({ level, title, message, where }: RunAnnotation): void {
  const line = where?.line ?? 0
  const properties = defined({ title, file: where?.file, startLine: line > 0 ? line : undefined })
  if (level === 'error') core.error(message, properties)
  else if (level === 'warning') core.warning(message, properties)
  else core.notice(message, properties)
}

const proxyNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** Self-hosted runners sit behind proxies, and of all our requests only those of @actions/github know (docs/adr/0004). */
export function useProxy(env: Readonly<Record<string, string | undefined>>): void {
  const given = proxyNames.filter((name) => (env[name] ?? '') !== '')
  if (given.length === 0) return
  try {
    // Not imported at the top: node:http costs 10 ms at each start, and most runs need no proxy.
    process.getBuiltinModule('node:http').setGlobalProxyFromEnv?.(env)
  } catch {
    // Node's own message quotes the value, which may hold a login.
    throw new ActionError({
      code: 'input-invalid',
      blame: 'config',
      message: `the environment of the runner holds a proxy that is no address: see ${given.join(', ')}`,
      remedy: 'Write it with its protocol: http://HOST:PORT.',
    })
  }
}
