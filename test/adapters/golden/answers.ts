import { expect } from '@jest/globals'
import { formatPlace, toActionError } from '../../../src/errors.ts'
import type { MadeHistory } from './make-history.ts'
import type { Expected, GoldenCase } from './read-cases.ts'
import { imageOf } from './case-ports.ts'
import { type CaseOutcome, releasedCommit } from './run-case.ts'

/** What a run answered, in the terms of expected.json. */
export async function answerOf(run: Promise<CaseOutcome>): Promise<Record<string, unknown>> {
  try {
    const { outputs, reasonCode } = await run
    return { ...outputs, 'reason-code': reasonCode, commits: JSON.parse(outputs.commits || '[]') }
  } catch (thrown) {
    const { code, message, problems, remedy, where, blame, stack } = toActionError(thrown)
    // A bug has no place in an expectation: its stack is what helps.
    if (blame === 'internal') throw thrown
    const place = where ?? problems.find((problem) => problem.where !== undefined)?.where
    const text = [message, ...problems.map((problem) => problem.message), remedy].join('\n')
    return {
      error: { code, message: text, where: place === undefined ? undefined : formatPlace(place) },
      stack,
    }
  }
}

/** expected.json with what only the made history knows filled in. */
export function expectedAnswer(one: GoldenCase, made: MadeHistory): Record<string, unknown> {
  const { error, ...outputs } = filled(one.expected, made)
  if (error !== undefined) return { error: { ...error, message: containing(error.message) } }
  return one.notes === undefined ? outputs : { ...outputs, notes: notesOf(one, made) }
}

/** expected-notes.md without the line end of the file. */
function notesOf(one: GoldenCase, made: MadeHistory): string {
  const link = (id: string): string =>
    `[${id.slice(0, 7)}](https://github.example/octo/${one.name}/commit/${id})`
  return (one.notes ?? '')
    .replace(/\n$/, '')
    .replaceAll('{image}', imageOf(releasedCommit({ one, made })))
    .replaceAll(/\{commit:([^}]+)\}/g, (_, subject: string) => link(made.named(subject)))
}

/** Replaces `<subject>` in every text by the short id of that commit; subjects themselves stay. */
function filled(expected: Expected, made: MadeHistory): Expected {
  return JSON.parse(JSON.stringify(expected), (key, value: unknown) =>
    key !== 'subject' && typeof value === 'string'
      ? value.replace(/<([^>]+)>/g, (_, subject: string) => made.named(subject).slice(0, 7))
      : value,
  )
}

/** A text that holds all of these. */
function containing(parts: readonly string[]): unknown {
  const ahead = parts.map((part) => `(?=[^]*${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`)
  return expect.stringMatching(new RegExp(`^${ahead.join('')}`))
}
