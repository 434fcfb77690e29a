import type { History } from '../../../ports/history.ts'

/** That a mkver.conf at the commit is not read, and what stands in its place; undefined without one. */
export async function mkverNotice(history: History, commit: string): Promise<string | undefined> {
  const conf = await history.file('mkver.conf', commit)
  return conf === undefined
    ? undefined
    : 'mkver.conf is not read; docs/releasing.md of Slipway ("Coming from elsewhere") names the input for each of its settings'
}
