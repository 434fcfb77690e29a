import type { VersionDecision, VersionFacts } from '../../../src/actions/tag-release/decide-version.ts'
import type { TagReleaseFacts } from '../../../src/actions/tag-release/facts.ts'
import type { TagReleasePorts } from '../../../src/actions/tag-release/ports.ts'
import {
  readSettings,
  type Settings,
  type TagReleaseInputs,
} from '../../../src/actions/tag-release/settings.ts'
import { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import type { ForgePull } from '../../../src/ports/forge/pulls.ts'
import type { ForgeRelease } from '../../../src/ports/forge/releases.ts'
import type { HistoryCommit } from '../../../src/ports/history.ts'
import { readInputs, variableOf } from '../../../src/schema/read-inputs.ts'
import type { VersionTag } from '../../../src/version/version-tags.ts'
import { line, sha } from '../version/history.ts'

export const image = 'registry.example/octo/parcel'
export const digest = `sha256:${'d'.repeat(64)}`

/** The inputs as the runner hands them over, by their names in action.yml. */
export function inputsOf(given: Readonly<Record<string, string>> = {}): TagReleaseInputs {
  const variables = Object.entries({ image, ...given }).map(([name, text]) => [variableOf(name), text])
  return readInputs(tagRelease, Object.fromEntries(variables)).inputs
}

export function contextOf(changes: Partial<RunContext> = {}): RunContext {
  return {
    repository: 'octo/parcel',
    commit: sha('1'),
    ref: 'refs/heads/main',
    event: 'push',
    actor: 'octo',
    serverUrl: 'https://github.example',
    apiUrl: 'https://github.example/api/v3',
    runId: '1',
    runAttempt: 1,
    job: 'release',
    kubeconfig: undefined,
    pull: undefined,
    ...changes,
  }
}

export const settingsOf = (inputs: TagReleaseInputs, changes: Partial<RunContext> = {}): Settings =>
  readSettings(inputs, contextOf(changes))

/** The tag of a version, `v` or not, on a commit by name. */
export const tagged = (name: string, on: string): VersionTag => ({
  name,
  version: name.replace(/^v/, ''),
  commit: sha(on),
})

/** Highest first, as tags are read. */
export const tags = (...all: readonly (readonly [string, string])[]): readonly VersionTag[] =>
  all.map(([name, on]) => tagged(name, on))

/** Commits 1, 2, 3 given oldest first, above 0. Newest first, as ranges are. */
export const range = (...messages: readonly string[]): readonly HistoryCommit[] =>
  line(...messages).map((commit) => ({ ...commit, committedAtMs: 0 }))

/** What is known of the last of some commits above 1.0.0, and what a test changes of it. */
export function versionFacts(messages: readonly string[], changes: Partial<VersionFacts> = {}): VersionFacts {
  const last = tagged('1.0.0', '0')
  const head = sha(String(messages.length))
  return {
    commit: head,
    head,
    settled: undefined,
    channel: undefined,
    line: undefined,
    tags: [last],
    base: { previous: last, commits: range(...messages), beside: [], container: undefined },
    pulls: [],
    inPaths: undefined,
    ...changes,
  }
}

export const decision = (changes: Partial<VersionDecision> = {}): VersionDecision => ({
  commits: [],
  changes: [],
  version: '1.1.0',
  hold: undefined,
  previous: tagged('1.0.0', '0'),
  bump: 'minor',
  because: undefined,
  ...changes,
})

/** Facts of a release of commit 1, and what a test changes of them. */
export function releaseFacts(
  inputs: TagReleaseInputs,
  changes: Partial<TagReleaseFacts> = {},
): TagReleaseFacts {
  const record = {
    schemaVersion: 1,
    repository: 'octo/parcel',
    commit: sha('1'),
    image: `${image}@${digest}`,
    tags: [],
  } as const
  return {
    context: contextOf(),
    settings: settingsOf(inputs),
    commit: sha('1'),
    tags: [],
    version: versionFacts(['feat: one']),
    decision: decision(),
    file: undefined,
    target: { record, tag: '1.1.0', release: undefined, notes: { kind: 'commits' }, assets: [] },
    pull: undefined,
    ...changes,
  }
}

export const pullOf = (changes: Partial<ForgePull> = {}): ForgePull => ({
  number: 7,
  title: 'A title',
  body: '',
  labels: [],
  url: 'https://github.example/octo/parcel/pull/7',
  mergeCommit: undefined,
  ...changes,
})

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

/** Ports of which the test gives some. */
export const portsWith = (parts: Partial<TagReleasePorts>): TagReleasePorts =>
  ({ context: contextOf(), forge: undefined, seenTags: [], ...parts }) as TagReleasePorts

/** A listing that is full, so that older releases may not be on it. */
export const fullListing: readonly ForgeRelease[] = Array.from({ length: 100 }, (_, i) =>
  releaseOf(`0.0.${i}`, { id: 1_000 + i }),
)
