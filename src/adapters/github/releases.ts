import { ActionError } from '../../errors.ts'
import type { ForgeRelease, NewRelease, Releases } from '../../ports/forge/releases.ts'
import { uploadAsset } from './assets.ts'
import type { Connection } from './connection.ts'
import { findRelease, latestRelease, recentReleases, toRelease } from './find-release.ts'
import { undefinedWhenMissing } from './request-failure.ts'
import { refusedByRules } from './tag-refusal.ts'

/** The Releases role of GitHub. */
export function releaseCalls(connection: Connection): Releases {
  return {
    release: async (tag) => await findRelease(connection, tag),
    recentReleases: async () => await recentReleases(connection),
    createDraft: async (release) => await createDraft(connection, release),
    deleteDraft: async (draft) => await deleteDraft(connection, draft),
    updateDraft: async (draft, release) => await updateDraft(connection, draft, release),
    uploadAsset: async (release, asset) => await uploadAsset(connection, release, asset),
    publish: async (release, makeLatest) => await publish(connection, release, makeLatest),
    latestRelease: async () => await latestRelease(connection),
    markLatest: async (release) => await markLatest(connection, release),
    generateNotes: async (range) => await generateNotes(connection, range),
  }
}

/** Never sent twice by itself: a lost answer may have made a draft. The next run finds and completes it. */
async function createDraft(connection: Connection, release: NewRelease): Promise<ForgeRelease> {
  const { octokit, attempt, owner, repo } = connection
  const { tag, title, notes, prerelease } = release
  const texts = { tag_name: tag, name: title, body: notes, prerelease }
  const response = await attempt({ purpose: `drafting the release ${tag}`, repeatable: false }, () =>
    octokit.rest.repos.createRelease({ owner, repo, ...texts, draft: true, make_latest: 'false' }),
  ).catch(explainRules(tag))
  return toRelease(response.data)
}

async function deleteDraft(connection: Connection, { id, tag }: ForgeRelease): Promise<void> {
  const { octokit, attempt, owner, repo } = connection
  await attempt({ purpose: `removing a second draft of ${tag}`, repeatable: true }, () =>
    octokit.rest.repos.deleteRelease({ owner, repo, release_id: id }),
  ).catch(undefinedWhenMissing)
}

/** `draft` is not sent: should another run have published it, that would take the release back. */
async function updateDraft(
  connection: Connection,
  draft: ForgeRelease,
  { tag, title, notes, prerelease }: NewRelease,
): Promise<ForgeRelease> {
  const { octokit, attempt, owner, repo } = connection
  const texts = { name: title, body: notes, prerelease }
  const response = await attempt({ purpose: `changing the draft ${tag}`, repeatable: true }, () =>
    octokit.rest.repos.updateRelease({ owner, repo, release_id: draft.id, ...texts }),
  )
  return toRelease(response.data)
}

async function publish(
  connection: Connection,
  release: ForgeRelease,
  makeLatest: boolean,
): Promise<ForgeRelease> {
  const { octokit, attempt, owner, repo } = connection
  const state = { draft: false, make_latest: makeLatest ? 'true' : 'false' } as const
  const response = await attempt({ purpose: `publishing the release ${release.tag}`, repeatable: true }, () =>
    octokit.rest.repos.updateRelease({ owner, repo, release_id: release.id, ...state }),
  ).catch(explainRules(release.tag))
  if (response.data.draft) {
    const message = `GitHub still shows the release ${release.tag} as a draft after publishing it`
    throw new ActionError({ code: 'forge-failed', message })
  }
  return toRelease(response.data)
}

async function markLatest(connection: Connection, release: ForgeRelease): Promise<void> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `making ${release.tag} the latest release`
  await attempt({ purpose, repeatable: true }, () =>
    octokit.rest.repos.updateRelease({ owner, repo, release_id: release.id, make_latest: 'true' }),
  )
}

async function generateNotes(
  connection: Connection,
  { tag, commit, previousTag }: Parameters<Releases['generateNotes']>[0],
): Promise<string> {
  const { octokit, attempt, owner, repo } = connection
  const previous = previousTag === undefined ? {} : { previous_tag_name: previousTag }
  const asked = { owner, repo, tag_name: tag, target_commitish: commit, ...previous }
  const response = await attempt({ purpose: `generating the notes of ${tag}`, repeatable: true }, () =>
    octokit.rest.repos.generateReleaseNotes(asked),
  )
  return response.data.body
}

function explainRules(tag: string): (thrown: unknown) => never {
  return (thrown) => {
    throw refusedByRules(thrown, `the release ${tag}`)
  }
}
