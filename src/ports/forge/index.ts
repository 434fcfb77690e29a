import type { History } from '../history.ts'
import type { Deployments } from './deployments.ts'
import type { Pulls } from './pulls.ts'
import type { Releases } from './releases.ts'
import type { Repository } from './repository.ts'
import type { Tags } from './tags.ts'
import type { Workflows } from './workflows.ts'

/**
 * GitHub, as far as Slipway uses it: the sum of its roles, for wiring. Who uses it asks for the narrowest role.
 * Every call may fail with `forge-auth-denied` (401, 403), `forge-not-found` (404 where one is an error) or
 * `forge-failed` (5xx, after retries).
 */
export interface Forge extends History, Repository, Tags, Pulls, Releases, Workflows, Deployments {}
