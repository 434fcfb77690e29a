import { basename } from 'node:path'
import process from 'node:process'
import type { ActionSpec } from '../schema/declaration.ts'
import type { Action } from './action.ts'
import { runAction } from './run-action.ts'
import { runPost } from './run-post.ts'

/**
 * Runs the step that this process was started for. The starter tells them apart (`index.js`, `post.js`) and not a
 * mark that main saves: a main step that was killed before it could save one would run a second time as post.
 */
export async function startAction<S extends ActionSpec, Ports, Facts, Plan, Checked = Plan>(
  action: Action<S, Ports, Facts, Plan, Checked>,
): Promise<void> {
  await (basename(process.argv[1] ?? '') === 'post.js' ? runPost(action) : runAction(action))
}
