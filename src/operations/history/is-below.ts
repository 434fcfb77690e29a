import type { History } from '../../ports/history.ts'

/** Whether `descendant` has `commit` below it. */
export async function isBelow(history: History, commit: string, descendant: string): Promise<boolean> {
  return (await history.compare(commit, descendant)).kind === 'above'
}
