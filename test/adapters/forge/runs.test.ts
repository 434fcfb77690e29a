import { describe, expect, test } from '@jest/globals'
import type { Review, RunRecord } from '../../bed/github/types.ts'
import { type OpenForge, openForge, REPOSITORY } from './open-forge.ts'

function putRun(open: OpenForge, more: Partial<RunRecord> = {}): RunRecord {
  const time = '2026-05-01T12:00:00Z'
  const run: RunRecord = {
    id: open.forge.newRunId(),
    repository: REPOSITORY,
    workflowPath: '.github/workflows/ship.yml',
    name: 'ship',
    event: 'push',
    ref: 'refs/heads/main',
    sha: open.git('rev-parse', 'main'),
    actor: 'octa',
    attempt: 1,
    status: 'waiting',
    createdAt: time,
    updatedAt: time,
    jobs: [],
    pending: ['prod'],
    ...more,
  }
  open.forge.putRun(run)
  return run
}

async function pendingOf(open: OpenForge, run: RunRecord, token = open.user) {
  const { body } = await open.call('GET', `/actions/runs/${run.id}/pending_deployments`, { token })
  return body as unknown as { environment: { id: number; name: string }; current_user_can_approve: boolean }[]
}

describe('reviews', () => {
  async function gated(settings: { reviewers: string[]; preventSelfReview?: boolean }) {
    const open = await openForge()
    const reviews: Review[] = []
    open.forge.onReview((review) => reviews.push(review))
    open.forge.setEnvironment(REPOSITORY, { name: 'prod', ...settings })
    const run = putRun(open)
    const id = (await pendingOf(open, run))[0]?.environment.id
    const decide = (token: string, state = 'approved') =>
      open.call('POST', `/actions/runs/${run.id}/pending_deployments`, {
        token,
        body: { environment_ids: [id], state, comment: 'ok' },
      })
    return { open, run, reviews, decide }
  }

  test('a required reviewer approves once; the history has no times', async () => {
    const { open, run, reviews, decide } = await gated({ reviewers: ['octa'] })
    await using _ = open
    const sha = run.sha
    open.forge.recordDeployment(REPOSITORY, {
      environment: 'prod',
      ref: 'main',
      sha,
      creator: 'github-actions[bot]',
    })
    expect((await pendingOf(open, run))[0]?.current_user_can_approve).toBe(true)
    const answer = await decide(open.user)
    expect([answer.status, answer.body]).toMatchObject([200, [{ environment: 'prod', sha }]])
    expect(reviews).toEqual([
      { runId: run.id, environments: ['prod'], state: 'approved', login: 'octa', comment: 'ok' },
    ])
    expect(await pendingOf(open, run)).toEqual([])
    expect((await decide(open.user)).status).toBe(422)
    const { body } = await open.call('GET', `/actions/runs/${run.id}/approvals`)
    expect(Object.keys((body as unknown as object[])[0] ?? {}).sort()).toEqual([
      'comment',
      'environments',
      'state',
      'user',
    ])
    expect(open.forge.contractViolations).toEqual([])
  })

  test('others may not: a user who is no reviewer, and every workflow token', async () => {
    const { open, run, reviews, decide } = await gated({ reviewers: ['boss'] })
    await using _ = open
    expect((await pendingOf(open, run))[0]?.current_user_can_approve).toBe(false)
    expect((await decide(open.user)).status).toBe(422)
    expect((await decide(open.token({ deployments: 'write' }))).status).toBe(403)
    expect((await decide(open.forge.createUser('boss').token, 'rejected')).status).toBe(200)
    expect(reviews.map(({ login, state }) => [login, state])).toEqual([['boss', 'rejected']])
  })

  test('who started the run may not approve it where self-review is prevented', async () => {
    const { open, decide } = await gated({ reviewers: ['octa', 'boss'], preventSelfReview: true })
    await using _ = open
    expect((await decide(open.user)).status).toBe(422)
    expect((await decide(open.forge.createUser('boss').token)).status).toBe(200)
  })
})

describe('runs', () => {
  test('cancel and rerun call the listeners, in the states that allow them', async () => {
    await using open = await openForge()
    const asked: unknown[] = []
    open.forge.onRunRequest((request) => asked.push(request.type))
    const run = putRun(open)
    const post = (what: string) => open.call('POST', `/actions/runs/${run.id}/${what}`)
    expect((await post('rerun')).status).toBe(403)
    expect((await post('cancel')).status).toBe(202)
    open.forge.putRun({ ...run, status: 'completed', conclusion: 'cancelled', pending: [] })
    expect((await post('cancel')).status).toBe(409)
    expect((await post('rerun-failed-jobs')).status).toBe(201)
    expect((await post('rerun')).status).toBe(201)
    expect(asked).toEqual(['cancel', 'rerun-failed', 'rerun'])
    const reader = open.token({ actions: 'read' })
    expect((await open.call('POST', `/actions/runs/${run.id}/cancel`, { token: reader })).status).toBe(403)
  })

  test('are listed newest first and filtered by status, event and commit', async () => {
    await using open = await openForge()
    const first = putRun(open, { status: 'completed', conclusion: 'failure', pending: [] })
    const second = putRun(open, { event: 'workflow_dispatch', status: 'in_progress', pending: [] })
    const ids = async (query: string) => {
      const { body } = await open.call('GET', `/actions/runs${query}`)
      return (body as unknown as { workflow_runs: { id: number }[] }).workflow_runs.map(({ id }) => id)
    }
    expect(await ids('')).toEqual([second.id, first.id])
    expect(await ids('?status=failure')).toEqual([first.id])
    expect(await ids('?event=workflow_dispatch')).toEqual([second.id])
    expect(await ids(`?head_sha=${'0'.repeat(40)}`)).toEqual([])
  })

  test('a job is a check run of its commit', async () => {
    await using open = await openForge()
    const job = {
      id: open.forge.newJobId(),
      name: 'build',
      status: 'completed',
      conclusion: 'success',
      steps: [],
    } as const
    const run = putRun(open, { jobs: [job] })
    const { body } = await open.call('GET', `/commits/${run.sha}/check-runs`)
    expect(body).toMatchObject({
      total_count: 1,
      check_runs: [{ id: job.id, name: 'build', conclusion: 'success' }],
    })
    expect((await open.call('GET', `/actions/jobs/${job.id}`)).body).toMatchObject({
      run_id: run.id,
      name: 'build',
    })
  })
})
