import type { EnvironmentRecord, Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import { repositoryHtmlUrl, repositoryUrl } from './repository.ts'
import { nodeId, userShape } from './user.ts'

/** What names an environment inside other answers. */
export function environmentReference(world: World, repository: Repository, record: EnvironmentRecord) {
  const { name } = record.settings
  return {
    id: record.id,
    node_id: nodeId('Environment', record.id),
    name,
    url: `${repositoryUrl(world, repository)}/environments/${encodeURIComponent(name)}`,
    html_url: `${repositoryHtmlUrl(world, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  }
}

/** Accounts that may approve, as rules and pending deployments show them. */
export function reviewersShape(world: World, record: EnvironmentRecord) {
  return record.settings.reviewers.map((login) => ({ type: 'User', reviewer: userShape(world, login) }))
}

function protectionRules(world: World, record: EnvironmentRecord): Record<string, unknown>[] {
  const { reviewers, waitTimerMinutes, preventSelfReview, branches } = record.settings
  const rule = (type: string, more: Record<string, unknown>, offset: number) => {
    const id = record.id * 10 + offset
    return { id, node_id: nodeId('Gate', id), type, ...more }
  }
  const review = { prevent_self_review: preventSelfReview, reviewers: reviewersShape(world, record) }
  return [
    ...(waitTimerMinutes > 0 ? [rule('wait_timer', { wait_timer: waitTimerMinutes }, 1)] : []),
    ...(reviewers.length > 0 ? [rule('required_reviewers', review, 2)] : []),
    ...(branches.length > 0 ? [rule('branch_policy', {}, 3)] : []),
  ]
}

/** `environment`, with its rules; secrets are nowhere in it. */
export function environmentShape(world: World, repository: Repository, record: EnvironmentRecord) {
  const hasPolicy = record.settings.branches.length > 0
  return {
    ...environmentReference(world, repository, record),
    protection_rules: protectionRules(world, record),
    deployment_branch_policy: hasPolicy ? { protected_branches: false, custom_branch_policies: true } : null,
  }
}
