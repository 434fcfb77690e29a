import type { ActionSpec } from '../schema/declaration.ts'
import type { Action } from './action.ts'
import { runAction } from './run-action.ts'
import { runPost } from './run-post.ts'

/** A program of dist/: loaded when it is asked for, so that a start pays for no other one. */
export interface Entry {
  declaration(): Promise<ActionSpec>
  /** The main step, the post step; each ends the process. */
  main(): Promise<void>
  post(): Promise<void>
}

/** The one list of the actions, by id: start, bundle, generate, bench and tests read it. */
export const actions = {
  'build-push-image': entry(async () => await import('../actions/build-push-image/index.ts')),
  'tag-release': entry(async () => await import('../actions/tag-release/index.ts')),
  'deploy-env': entry(async () => await import('../actions/deploy-env/index.ts')),
  'verify-rollout': entry(async () => await import('../actions/verify-rollout/index.ts')),
} as const

export type ActionId = keyof typeof actions

function entry<S extends ActionSpec, Ports, Facts, Plan, Checked>(
  load: () => Promise<{ readonly action: Action<S, Ports, Facts, Plan, Checked> }>,
): Entry {
  return {
    declaration: async () => (await load()).action.spec,
    main: async () => await runAction((await load()).action),
    post: async () => await runPost((await load()).action),
  }
}
