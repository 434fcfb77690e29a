import type { Git } from '../../src/ports/git.ts'

/** A clone whose HEAD is at this commit; undefined: there is no clone. */
export const fakeGit = (head: string | undefined, commitTimeMs = 0): Git => ({
  resolve: async (revision) => (revision === 'HEAD' ? head : undefined),
  commitTimeMs: async () => commitTimeMs,
})
