import { type ActionId, actions } from './actions.ts'

/** Runs the main step of an action; dist/<id>/index.js calls it. Ends the process. */
export async function start(id: ActionId): Promise<void> {
  await actions[id].main()
}

/**
 * Runs the post step of an action; dist/<id>/post.js calls it. A starter of its own and not a mark that main saves: a
 * main step that was killed before it could save one would run a second time as post. Ends the process.
 */
export async function startPost(id: ActionId): Promise<void> {
  await actions[id].post()
}
