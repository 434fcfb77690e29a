import type { BuildRequest } from '../../src/image/build-request.ts'
import type { Builder } from '../../src/ports/builder.ts'

export interface FakeBuilder extends Builder {
  readonly builds: readonly BuildRequest[]
}

/** Builds nothing and says that it pushed this digest, if it was to push. */
export function fakeBuilder(digest: string): FakeBuilder {
  const builds: BuildRequest[] = []
  return {
    builds,
    build: async (request) => {
      builds.push(request)
      return { digest: request.push ? digest : undefined, durationMs: 5 }
    },
  }
}
