import { expect, test } from '@jest/globals'
import { routes } from '../../bed/github/routes/index.ts'
import { type Answer, type OpenForge, openForge, REPOSITORY } from './open-forge.ts'

const used = new Set<string | undefined>()

type Ok = (method: string, path: string, body?: unknown, token?: string) => Promise<Answer['body']>

/** A walk through some operations; no reply, no event and no request may leave the description. */
function walk(name: string, steps: (ok: Ok, open: OpenForge) => Promise<void>): void {
  test(name, async () => {
    await using open = await openForge({ secrets: { KEY: 'x' }, variables: { REGION: 'eu' } })
    await steps(async (method, path, body, token = open.user) => {
      const answer = await open.call(method, path, { token, ...(body === undefined ? {} : { body }) })
      if (answer.status >= 400)
        throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
      return answer.body
    }, open)
    for (const { operationId } of open.forge.requests) used.add(operationId)
    expect(open.forge.contractViolations).toEqual([])
  })
}

const workflow = 'name: ship\non:\n  workflow_dispatch:\n    inputs:\n      level: {default: 3}\njobs: {}\n'
const firstOf = (open: OpenForge) => open.git('rev-parse', 'main')

walk('accounts and branches', async (ok) => {
  await ok('GET', '')
  await ok('GET', '//user')
  await ok('GET', '//users/octa')
  await ok('GET', '//rate_limit')
  await ok('GET', '/branches')
  await ok('GET', '/branches/main')
})

walk('git data', async (ok, open) => {
  const first = firstOf(open)
  const [topic] = open.commits('topic', [{ 'a.txt': 'a\n' }], first)
  open.forge.pushed(REPOSITORY, 'octa')
  const tagger = { name: 'Octa', email: 'octa@example.test', date: '2026-05-01T12:00:00Z' }
  const tag = await ok('POST', '/git/tags', {
    tag: 'v1.0.0',
    message: 'one',
    object: first,
    type: 'commit',
    tagger,
  })
  await ok('GET', `/git/tags/${String(tag['sha'])}`)
  await ok('POST', '/git/refs', { ref: 'refs/tags/v1.0.0', sha: tag['sha'] })
  await ok('GET', '/git/ref/tags/v1.0.0')
  await ok('GET', '/git/matching-refs/tags/v')
  await ok('POST', '/git/refs', { ref: 'refs/heads/side', sha: first })
  await ok('PATCH', '/git/refs/heads/side', { sha: topic })
  await ok('DELETE', '/git/refs/heads/side')
  await ok('GET', '/tags')
  await ok('GET', '/commits')
  await ok('GET', '/commits/main')
  await ok('GET', `/git/commits/${first}`)
  await ok('GET', '/compare/main...topic')
  await ok('GET', '/contents/README.md')
  await ok('GET', '/contents/')
  await ok('GET', '/git/trees/main?recursive=1')
})

walk('pull requests', async (ok, open) => {
  const first = firstOf(open)
  open.commits('topic', [{ 'a.txt': 'a\n' }], first)
  open.forge.pushed(REPOSITORY, 'octa')
  await ok('POST', '/pulls', { title: 'Topic', head: 'topic', base: 'main', body: 'text' })
  await ok('GET', '/pulls')
  await ok('GET', '/pulls/1')
  await ok('PATCH', '/pulls/1', { body: 'other' })
  await ok('POST', '/issues/1/labels', { labels: ['minor'] })
  await ok('PATCH', '/pulls/1', { state: 'closed' })
  await ok('PATCH', '/pulls/1', { state: 'open' })
  await ok('GET', '/pulls/1/commits')
  open.commits('topic', [{ 'b.txt': 'b\n' }])
  open.forge.pushed(REPOSITORY, 'octa')
  const merged = await ok('PUT', '/pulls/1/merge', {})
  await ok('GET', `/commits/${String(merged['sha'])}/pulls`)
})

walk('releases', async (ok, open) => {
  const first = firstOf(open)
  open.git('tag', 'v1.0.0', first)
  const release = await ok('POST', '/releases', { tag_name: 'v1.0.0', draft: true, name: 'One' })
  const id = String(release['id'])
  const upload = String(release['upload_url']).replace(/\{.*/, '?name=record.json')
  const sent = await fetch(upload, {
    method: 'POST',
    body: '{}',
    headers: { authorization: `token ${open.user}`, 'content-type': 'application/json' },
  })
  expect(sent.status).toBe(201)
  const asset = (await sent.json()) as { id: number }
  await ok('GET', `/releases/${id}/assets`)
  await ok('GET', `/releases/assets/${asset.id}`)
  await ok('PATCH', `/releases/assets/${asset.id}`, { name: 'other.json' })
  await ok('PATCH', `/releases/${id}`, { draft: false })
  await ok('PATCH', `/releases/${id}`, { body: 'notes' })
  await ok('GET', `/releases/${id}`)
  await ok('GET', '/releases')
  await ok('GET', '/releases/latest')
  await ok('GET', '/releases/tags/v1.0.0')
  await ok('POST', '/releases', { tag_name: 'v1.1.0-rc.1', prerelease: true, generate_release_notes: true })
  await ok('POST', '/releases/generate-notes', { tag_name: 'v1.1.0' })
  await ok('DELETE', `/releases/assets/${asset.id}`)
  await ok('DELETE', `/releases/${id}`)
})

walk('deployments', async (ok) => {
  const deployment = await ok('POST', '/deployments', {
    ref: 'main',
    auto_merge: false,
    required_contexts: [],
    payload: { digest: 'x' },
    environment: 'prod',
  })
  const place = `/deployments/${String(deployment['id'])}`
  await ok('GET', place)
  const status = await ok('POST', `${place}/statuses`, {
    state: 'success',
    environment_url: 'https://parcel.example.test',
  })
  await ok('GET', `${place}/statuses`)
  await ok('GET', `${place}/statuses/${String(status['id'])}`)
  await ok('GET', '/deployments?environment=prod')
  await ok('POST', `${place}/statuses`, { state: 'inactive' })
  await ok('DELETE', place)
})

walk('environments', async (ok) => {
  const octa = await ok('GET', '//user')
  await ok('PUT', '/environments/prod', {
    reviewers: [{ type: 'User', id: octa['id'] }],
    wait_timer: 5,
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  })
  await ok('POST', '/environments/prod/deployment-branch-policies', { name: 'release/*' })
  await ok('GET', '/environments/prod/deployment-branch-policies')
  await ok('GET', '/environments')
  await ok('GET', '/environments/prod')

  await ok('DELETE', '/environments/prod')
})

walk('variables and secrets', async (ok, open) => {
  for (const base of ['/actions', '/environments/prod']) {
    open.forge.setEnvironment(REPOSITORY, { name: 'prod', secrets: { KEY: 'x' } })
    await ok('POST', `${base}/variables`, { name: 'COLOR', value: 'red' })
    await ok('PATCH', `${base}/variables/COLOR`, { value: 'blue' })
    await ok('GET', `${base}/variables`)
    await ok('GET', `${base}/variables/color`)
    await ok('DELETE', `${base}/variables/COLOR`)
    await ok('GET', `${base}/secrets`)
    await ok('GET', `${base}/secrets/KEY`)
  }
})

walk('runs', async (ok, open) => {
  const { forge } = open
  open.commits('main', [{ '.github/workflows/ship.yml': workflow }])
  const first = firstOf(open)
  forge.setEnvironment(REPOSITORY, { name: 'prod', reviewers: ['octa'] })
  const runId = forge.newRunId()
  const jobId = forge.newJobId()
  const times = { createdAt: '2026-05-01T12:00:00Z', updatedAt: '2026-05-01T12:00:00Z' }
  const step = { name: 'build', number: 1, status: 'waiting' } as const
  const run = {
    ...times,
    id: runId,
    repository: REPOSITORY,
    workflowPath: '.github/workflows/ship.yml',
    name: 'ship',
    event: 'push',
    ref: 'refs/heads/main',
    sha: first,
    actor: 'octa',
    attempt: 1,
    status: 'waiting',
    jobs: [{ id: jobId, name: 'deploy', status: 'waiting', steps: [step] }],
    pending: ['prod'],
  } as const
  forge.putRun(run)
  const at = `/actions/runs/${runId}`
  for (const path of ['/actions/runs', at, `${at}/jobs`, `${at}/attempts/1`, `${at}/attempts/1/jobs`])
    await ok('GET', path)
  await ok('GET', `/actions/jobs/${jobId}`)
  await ok('GET', '/actions/workflows')
  await ok('GET', '/actions/workflows/ship.yml')
  await ok('GET', '/actions/workflows/ship.yml/runs')
  const [pending] = (await ok('GET', `${at}/pending_deployments`)) as unknown as {
    environment: { id: number }
  }[]
  const answer = { environment_ids: [pending?.environment.id], state: 'approved', comment: 'fine' }
  await ok('POST', `${at}/pending_deployments`, answer)
  await ok('GET', `${at}/approvals`)
  await ok('POST', `${at}/cancel`)
  await ok('POST', `${at}/force-cancel`)
  forge.putRun({ ...run, status: 'completed', conclusion: 'failure', pending: [] })
  await ok('POST', `${at}/rerun`)
  await ok('POST', `${at}/rerun-failed-jobs`)
  await ok('POST', '/actions/workflows/ship.yml/dispatches', { ref: 'main' })
  await ok('POST', '/dispatches', { event_type: 'deploy', client_payload: { a: 1 } })
})

walk('checks', async (ok, open) => {
  const first = firstOf(open)
  const app = open.token({ checks: 'write' }, 'app')
  const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'no' }
  const output = { title: 't', summary: 's', annotations: [annotation] }
  const check = await ok('POST', '/check-runs', { name: 'verify', head_sha: first, output }, app)
  const checkPath = `/check-runs/${String(check['id'])}`
  await ok('PATCH', checkPath, { conclusion: 'success' }, app)
  await ok('GET', checkPath)
  await ok('GET', `${checkPath}/annotations`)
  await ok('GET', `/commits/${first}/check-runs`)
})

walk('rules', async (ok) => {
  const conditions = { ref_name: { include: ['refs/heads/main'], exclude: [] } }
  const rules = [{ type: 'deletion' }, { type: 'non_fast_forward' }]
  const ruleset = await ok('POST', '/rulesets', { name: 'main', enforcement: 'active', conditions, rules })
  const rulePath = `/rulesets/${String(ruleset['id'])}`
  await ok('GET', '/rulesets')
  await ok('GET', rulePath)
  await ok('GET', '/rules/branches/main')
  await ok('PUT', rulePath, { enforcement: 'disabled' })
  await ok('DELETE', rulePath)
  await ok('PUT', '/immutable-releases')
  await ok('GET', '/immutable-releases')
  await ok('DELETE', '/immutable-releases')
})

test('that was every operation', () => {
  expect(routes.map(({ operationId }) => operationId).filter((operation) => !used.has(operation))).toEqual([])
})
