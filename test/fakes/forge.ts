import type { Forge } from '../../src/ports/forge/index.ts'
import type { ForgeRelease, NewAsset, NewRelease } from '../../src/ports/forge/releases.ts'

/** A published release as GitHub would give it. */
export const releaseOf = (tag: string, changes: Partial<ForgeRelease> = {}): ForgeRelease => ({
  id: 1,
  tag,
  url: `https://github.example/octo/parcel/releases/tag/${tag}`,
  draft: false,
  prerelease: false,
  immutable: false,
  notes: '',
  uploadUrl: '',
  assets: [],
  ...changes,
})

/** A forge that can do what the test gives it; anything else fails the test. */
export function forgeWith(parts: Partial<Forge>): Forge {
  return new Proxy(parts, {
    get: (given, name) => {
      if (name in given) return Reflect.get(given, name)
      throw new Error(`the forge was asked for ${String(name)}`)
    },
  }) as Forge
}

export interface ForgeState {
  /** By tag. */
  readonly releases: Map<string, ForgeRelease>
  latest: string | undefined
  readonly dispatched: unknown[]
  /** What was written, in order. */
  readonly writes: string[]
  readonly drafts: NewRelease[]
  readonly assets: NewAsset[]
}

/** Releases in memory, as the port says; `more` wins. */
export function fakeForge(more: Partial<Forge> = {}, found: readonly ForgeRelease[] = []) {
  const state: ForgeState = {
    releases: new Map(found.map((release) => [release.tag, release])),
    latest: undefined,
    dispatched: [],
    writes: [],
    drafts: [],
    assets: [],
  }
  return { state, forge: forgeWith({ ...releasesOf(state), ...tagsOf(state), ...more }) }
}

function releasesOf(state: ForgeState): Partial<Forge> {
  const put = (release: ForgeRelease): ForgeRelease => {
    state.releases.set(release.tag, release)
    return release
  }
  return {
    release: async (tag) => state.releases.get(tag),
    recentReleases: async () => [...state.releases.values()],
    deleteDraft: async ({ tag }) => void state.writes.push(`delete ${tag}`),
    latestRelease: async () => (state.latest === undefined ? undefined : state.releases.get(state.latest)),
    createDraft: async (release) => {
      state.writes.push(`draft ${release.tag}`)
      state.drafts.push(release)
      return put(
        releaseOf(release.tag, { draft: true, notes: release.notes, prerelease: release.prerelease }),
      )
    },
    updateDraft: async (draft, release) => {
      state.writes.push(`update ${release.tag}`)
      state.drafts.push(release)
      return put({ ...draft, notes: release.notes, prerelease: release.prerelease })
    },
    uploadAsset: async (release, asset) => {
      state.writes.push(`upload ${asset.name} to ${release.tag}`)
      state.assets.push(asset)
    },
    publish: async (release, makeLatest) => {
      state.writes.push(`publish ${release.tag}${makeLatest ? ' as latest' : ''}`)
      if (makeLatest) state.latest = release.tag
      return put({ ...release, draft: false })
    },
    markLatest: async ({ tag }) => {
      state.writes.push(`latest ${tag}`)
      state.latest = tag
    },
  }
}

function tagsOf(state: ForgeState): Partial<Forge> {
  return {
    createTag: async ({ name, message }) => {
      state.writes.push(`tag ${name} "${message}"`)
      return { kind: 'created' }
    },
    wasDispatched: async () => state.dispatched.length > 0,
    dispatch: async (...call) => {
      state.writes.push(`dispatch ${call[0]}`)
      state.dispatched.push(call)
    },
  }
}
