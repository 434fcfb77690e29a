import { defined } from '../../defined.ts'
import { ActionError, type Place } from '../../errors.ts'

/** A file of the repository as it was read. */
export interface VersionSource {
  readonly file: string
  readonly text: string
}

/** What stands in the file, not judged yet; `line` is that of the key, or of the text itself without one. */
export interface VersionText {
  readonly text: string
  readonly line: number
}

interface Unreadable {
  readonly where: Place
  readonly message: string
  readonly remedy?: string
}

/** The error of a file that has no version to be read. */
export function unreadable({ where, message, remedy }: Unreadable): ActionError {
  return new ActionError({
    code: 'version-unreadable',
    message: `${where.file}: ${message}`,
    where,
    ...defined({ remedy }),
  })
}

/** The line of an offset, from 1. */
export function lineOfOffset(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The first of `count` numbers from 0 that passes a test which all after it pass, too; `count` when none does. */
export function firstPassing(count: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}
