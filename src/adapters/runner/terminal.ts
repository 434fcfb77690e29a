import { formatPlace } from '../../errors.ts'
import type { RunAnnotation } from '../../report/annotations.ts'
import { type Runner, useProxy } from './index.ts'

export interface TerminalOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly showOutputs: boolean
  readonly write: (stream: 'stdout' | 'stderr', text: string) => void
}

/** What stands in the place of a runner when an action is run by hand: plain lines, no commands, no files. */
export function connectTerminal({ env, showOutputs, write }: TerminalOptions): Runner {
  const secrets: string[] = []
  const masked = (text: string): string =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
  const lines = (stream: 'stdout' | 'stderr', texts: readonly string[]): void =>
    write(stream, texts.map((text) => `${masked(visible(text))}\n`).join(''))
  return {
    useProxy: () => useProxy(env),
    mask: (secret) => {
      secrets.push(...maskable(secret))
      // The longest first, so that no rest of one is left.
      secrets.sort((a, b) => b.length - a.length)
    },
    print: (texts) => lines('stdout', texts),
    annotate: (annotation) => lines('stderr', [annotationText(annotation)]),
    setOutput: (name, value) => {
      if (showOutputs) lines('stdout', [`${name}=${isPlain(value) ? value : JSON.stringify(value)}`])
    },
    addSummary: async () => undefined,
    // By hand there is no post step.
    saveState: () => undefined,
    savedState: () => '',
  }
}

/** As the runner masks: the whole, and each line of it. */
function maskable(secret: string): readonly string[] {
  const parts = secret.split(/\r?\n/).filter((line) => line.trim().length > 3)
  return [secret, ...parts.map((line) => line.trim())].filter((text) => text !== '')
}

/** `error: file:line: message`. The log has said the rest of an error, but nothing of the other kinds. */
function annotationText({ level, message, where }: RunAnnotation): string {
  const place = where === undefined ? '' : `${formatPlace(where)}: `
  const [first = '', ...more] = message.split('\n')
  return [`${level}: ${place}${first}`, ...(level === 'error' ? [] : more.map((line) => `  ${line}`))].join(
    '\n',
  )
}

/** Text from outside must not move the cursor or set colours; tabs and line ends stay. */
function visible(text: string): string {
  return [...text].map((letter) => (isControl(letter) ? '\ufffd' : letter)).join('')
}

function isControl(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return (code < 0x20 && letter !== '\t' && letter !== '\n') || (code >= 0x7f && code < 0xa0)
}

function isPlain(value: string): boolean {
  return !value.includes('\n') && visible(value) === value
}
