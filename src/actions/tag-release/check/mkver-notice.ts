import type { History } from '../../../ports/history.ts'
import { mkverHint } from '../../../version/files/mkver-hint.ts'

/** What a mkver.conf at the commit says, as inputs; undefined without one. */
export async function mkverNotice(history: History, commit: string): Promise<string | undefined> {
  const conf = await history.file('mkver.conf', commit)
  return conf === undefined
    ? undefined
    : `mkver.conf is not read; as inputs of tag-release it says:\n${mkverHint(conf)}`
}
