import { describe, expect, test } from '@jest/globals'
import { type OpenForge, openForge, REPOSITORY } from './open-forge.ts'

const deploy = (open: OpenForge, body: Record<string, unknown>) =>
  open.call('POST', '/deployments', { token: open.token({ deployments: 'write' }), body })
const plain = { ref: 'main', auto_merge: false, required_contexts: [] }

async function states(open: OpenForge, id: unknown): Promise<unknown[]> {
  const { body } = await open.call('GET', `/deployments/${String(id)}/statuses`)
  return (body as unknown as { state: string }[]).map(({ state }) => state)
}

describe('creating a deployment', () => {
  test('auto_merge is on unless refused: 202, the branch moves, there is no deployment', async () => {
    await using open = await openForge()
    const base = open.git('rev-parse', 'main')
    open.commits('topic', [{ 'topic.txt': 't' }], base)
    const [head = ''] = open.commits('main', [{ 'main.txt': 'm' }])
    const answer = await deploy(open, { ref: 'topic', required_contexts: [] })
    expect(answer.status).toBe(202)
    expect(answer.body).toEqual({ message: 'Auto-merged main into topic on deployment.' })
    expect(open.git('merge-base', 'main', 'topic')).toBe(head)
    expect((await open.call('GET', '/deployments')).body).toEqual([])
    expect((await deploy(open, { ref: 'topic', required_contexts: [] })).status).toBe(201)
    expect(open.forge.contractViolations).toEqual([])
  })

  test('a merge conflict is 409', async () => {
    await using open = await openForge()
    const base = open.git('rev-parse', 'main')
    open.commits('topic', [{ 'README.md': 't' }], base)
    open.commits('main', [{ 'README.md': 'm' }])
    expect((await deploy(open, { ref: 'topic' })).status).toBe(409)
  })

  test('required_contexts is every check unless named: a job in progress blocks with 409', async () => {
    await using open = await openForge()
    const sha = open.git('rev-parse', 'main')
    const token = open.token({ checks: 'write' })
    const { body: check } = await open.call('POST', '/check-runs', {
      token,
      body: { name: 'test', head_sha: sha },
    })
    expect((await deploy(open, { ref: 'main' })).status).toBe(409)
    expect((await deploy(open, plain)).status).toBe(201)
    await open.call('PATCH', `/check-runs/${String(check['id'])}`, { token, body: { conclusion: 'success' } })
    expect((await deploy(open, { ref: 'main' })).status).toBe(201)
    expect((await deploy(open, { ref: 'main', required_contexts: ['other'] })).status).toBe(409)
  })

  test('an unknown ref is 422; payload, environment and commit are kept and filtered by', async () => {
    await using open = await openForge()
    expect((await deploy(open, { ...plain, ref: 'absent' })).status).toBe(422)
    const sha = open.git('rev-parse', 'main')
    await deploy(open, { ...plain, environment: 'test' })
    const { body } = await deploy(open, {
      ...plain,
      environment: 'prod',
      payload: { digest: 'sha256:1' },
      production_environment: true,
    })
    expect(body).toMatchObject({
      sha,
      payload: { digest: 'sha256:1' },
      production_environment: true,
      task: 'deploy',
    })
    const listed = async (query: string) =>
      ((await open.call('GET', `/deployments?${query}`)).body as unknown as { id: number }[]).map(
        ({ id }) => id,
      )
    expect(await listed('environment=prod')).toEqual([body['id']])
    expect((await listed(`sha=${sha}`)).length).toBe(2)
    expect(await listed('environment=absent')).toEqual([])
  })
})

describe('statuses', () => {
  test('a success retires earlier ones of the environment, but not production ones', async () => {
    await using open = await openForge()
    const succeed = async (environment: string, more = {}) => {
      const { body } = await deploy(open, { ...plain, environment, ...more })
      await open.call('POST', `/deployments/${String(body['id'])}/statuses`, { body: { state: 'success' } })
      return body['id']
    }
    const first = await succeed('test')
    const second = await succeed('test')
    const prod = await succeed('prod', { production_environment: true })
    await succeed('prod', { production_environment: true })
    expect(await states(open, first)).toEqual(['inactive', 'success'])
    expect(await states(open, second)).toEqual(['success'])
    expect(await states(open, prod)).toEqual(['success'])
  })

  test('more than 140 characters of description and an unknown state are 422', async () => {
    await using open = await openForge()
    const { body } = await deploy(open, plain)
    const add = (more: object) =>
      open.call('POST', `/deployments/${String(body['id'])}/statuses`, {
        body: { state: 'success', ...more },
      })
    expect((await add({ description: 'x'.repeat(140) })).status).toBe(201)
    expect((await add({ description: 'x'.repeat(141) })).status).toBe(422)
    expect((await add({ state: 'done' })).status).toBe(422)
    // Only Actions itself gives this one.
    expect((await add({ state: 'waiting' })).status).toBe(422)
    expect(open.forge.contractViolations).toHaveLength(2)
  })

  test('the record of a job is found by environment and commit', async () => {
    await using open = await openForge()
    const sha = open.git('rev-parse', 'main')
    const id = open.forge.recordDeployment(REPOSITORY, {
      environment: 'test',
      ref: 'main',
      sha,
      creator: 'github-actions[bot]',
    })
    open.forge.recordDeploymentStatus(REPOSITORY, id, {
      state: 'in_progress',
      logUrl: 'https://example.test/log',
    })
    const { body } = await open.call('GET', `/deployments?environment=test&sha=${sha}`)
    expect(body).toMatchObject([{ id, creator: { login: 'github-actions[bot]', type: 'Bot' } }])
    expect(await states(open, id)).toEqual(['in_progress'])
    expect(open.forge.contractViolations).toEqual([])
  })
})

describe('environments', () => {
  test('one that nobody made appears unprotected when a deployment names it', async () => {
    await using open = await openForge()
    expect((await open.call('GET', '/environments/prdo')).status).toBe(404)
    await deploy(open, { ...plain, environment: 'prdo' })
    const { body } = await open.call('GET', '/environments/prdo')
    expect(body).toMatchObject({ name: 'prdo', protection_rules: [], deployment_branch_policy: null })
    expect(open.forge.environment(REPOSITORY, 'PRDO').name).toBe('prdo')
  })

  test('rules are shown, secrets never', async () => {
    await using open = await openForge()
    open.forge.setEnvironment(REPOSITORY, {
      name: 'prod/eu',
      reviewers: ['octa'],
      waitTimerMinutes: 5,
      secrets: { KEY: 'hidden-value' },
    })
    const { body } = await open.call('GET', '/environments/prod%2Feu')
    expect((body['protection_rules'] as unknown as { type: string }[]).map(({ type }) => type)).toEqual([
      'wait_timer',
      'required_reviewers',
    ])
    const secrets = await open.call('GET', '/environments/prod%2Feu/secrets')
    expect(secrets.body).toMatchObject({ total_count: 1, secrets: [{ name: 'KEY' }] })
    expect(JSON.stringify([body, secrets.body])).not.toContain('hidden-value')
    const workflow = open.token({ actions: 'write', contents: 'write', deployments: 'write' })
    expect((await open.call('PUT', '/environments/prod', { token: workflow, body: {} })).status).toBe(403)
  })
})
