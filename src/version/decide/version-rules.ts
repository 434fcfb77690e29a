import type { Bump } from '../bump.ts'
import type { ExplainRules } from '../explained-commit.ts'
import type { TagForm } from '../version-tags.ts'

/** Where the version comes from. */
export type VersionOrigin =
  | { readonly kind: 'commits' }
  | { readonly kind: 'asked'; readonly version: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'file'; readonly path: string }

/** How a team decides on its versions. */
export interface VersionRules {
  readonly explain: ExplainRules
  readonly form: TagForm
  readonly origin: VersionOrigin
  /** Whether the tag of a version that was asked for may be on another commit, since nothing is to be released. */
  readonly mayBeElsewhere: boolean
  /** What commits ask for when none of their types does. */
  readonly defaultBump: Bump
  /** Version of the first release. */
  readonly initialVersion: string
  /** Words in a message that keep its commit from being released, empty: the usual ones; undefined: none counts. */
  readonly skipMarkers: readonly string[] | undefined
}
