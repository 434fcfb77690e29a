import type { Route } from '../http/call.ts'
import { assetRoutes } from './assets.ts'
import { checkRoutes } from './checks.ts'
import { commitRoutes } from './commits.ts'
import { compareRoutes } from './compare.ts'
import { contentRoutes } from './contents.ts'
import { deploymentRoutes } from './deployments.ts'
import { dispatchRoutes } from './dispatches.ts'
import { environmentRoutes } from './environments.ts'
import { labelRoutes } from './labels.ts'
import { pullRoutes } from './pulls.ts'
import { refRoutes } from './refs.ts'
import { releaseRoutes } from './releases.ts'
import { globalRoutes, repositoryRoutes } from './repositories.ts'
import { reviewRoutes } from './reviews.ts'
import { rulesetRoutes } from './rulesets.ts'
import { runRoutes } from './runs.ts'
import { tagRoutes } from './tags.ts'
import { variableRoutes } from './variables.ts'

/** Every operation of the API; scripts/cut-openapi.ts keeps exactly these of GitHub's description. */
export const routes: readonly Route[] = [
  ...refRoutes,
  ...tagRoutes,
  ...commitRoutes,
  ...compareRoutes,
  ...contentRoutes,
  ...pullRoutes,
  ...labelRoutes,
  ...releaseRoutes,
  ...assetRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...variableRoutes,
  ...runRoutes,
  ...reviewRoutes,
  ...dispatchRoutes,
  ...checkRoutes,
  ...rulesetRoutes,
  ...repositoryRoutes,
  ...globalRoutes,
]

/** Webhook payloads that events are checked against. */
export const checkedWebhooks: readonly string[] = [
  'push',
  'create',
  'delete',
  'pull-request-opened',
  'pull-request-closed',
  'pull-request-edited',
  'pull-request-reopened',
  'pull-request-synchronize',
  'release-created',
  'release-published',
  'release-released',
  'release-prereleased',
  'release-edited',
  'release-deleted',
  'deployment-created',
  'deployment-status-created',
  'workflow-dispatch',
]
