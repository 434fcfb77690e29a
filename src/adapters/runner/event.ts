import { readFileSync } from 'node:fs'
import { isPullEvent } from './context.ts'

/**
 * The payload of the event that started the run; undefined when no part of it is needed, and when there is no
 * file or it is no JSON: what a run knows from elsewhere must not fail by it.
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>): unknown {
  const path = env['GITHUB_EVENT_PATH'] ?? ''
  if (path === '' || !isPullEvent(env)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
