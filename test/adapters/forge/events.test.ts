import { describe, expect, test } from '@jest/globals'
import { openForge, REPOSITORY } from './open-forge.ts'

describe('pushes', () => {
  test('each changed ref is one push, new and gone ones also create and delete', async () => {
    await using open = await openForge()
    const before = open.git('rev-parse', 'main')
    const made = open.commits('main', [{ 'a.txt': '1' }, { 'a.txt': '2', 'b.txt': '2' }])
    open.git('update-ref', 'refs/heads/topic', before)
    open.forge.pushed(REPOSITORY, 'octa')
    const push = open.events.find(({ name, ref }) => name === 'push' && ref === 'refs/heads/main')
    expect(push).toMatchObject({ sha: made[1], actor: 'octa', causedBy: 'user' })
    expect(push?.payload).toMatchObject({
      before,
      after: made[1],
      created: false,
      forced: false,
      pusher: { name: 'octa' },
      sender: { login: 'octa' },
      repository: { full_name: REPOSITORY, default_branch: 'main' },
      commits: [
        { id: made[0], added: ['a.txt'], modified: [] },
        { id: made[1], added: ['b.txt'], modified: ['a.txt'] },
      ],
      head_commit: { id: made[1] },
    })
    open.git('update-ref', '-d', 'refs/heads/topic')
    open.forge.pushed(REPOSITORY, 'octa')
    open.forge.pushed(REPOSITORY, 'octa')
    expect(open.events.map(({ name, ref }) => `${name} ${ref}`)).toEqual([
      'push refs/heads/main',
      'push refs/heads/topic',
      'create refs/heads/topic',
      'push refs/heads/main',
      'delete refs/heads/main',
    ])
    expect(open.forge.contractViolations).toEqual([])
  })

  test('a forced push says so; refs made with a workflow token are caused by it', async () => {
    await using open = await openForge()
    const first = open.git('rev-parse', 'main')
    open.commits('main', [{ 'a.txt': '1' }])
    open.forge.pushed(REPOSITORY, 'octa')
    open.git('update-ref', 'refs/heads/main', first)
    open.forge.pushed(REPOSITORY, 'octa')
    expect(open.events.at(-1)?.payload).toMatchObject({ forced: true })
    await open.call('POST', '/git/refs', {
      token: open.token({ contents: 'write' }),
      body: { ref: 'refs/tags/v1', sha: first },
    })
    expect(open.events.at(-1)).toMatchObject({ name: 'create', ref: 'refs/tags/v1', causedBy: 'workflow' })
  })

  test('a listener that was taken off hears nothing more', async () => {
    await using open = await openForge()
    const heard: string[] = []
    const stop = open.forge.onEvent(({ name }) => heard.push(name))
    stop()
    open.commits('main', [{ 'a.txt': '1' }])
    open.forge.pushed(REPOSITORY, 'octa')
    expect([heard.length, open.events.length]).toEqual([0, 1])
  })
})

describe('dispatches', () => {
  const workflow = `on:
  workflow_dispatch:
    inputs:
      environment: {required: true}
      replicas: {default: 2}
jobs: {}
`

  test('inputs are checked and completed with their defaults', async () => {
    await using open = await openForge()
    const [sha] = open.commits('main', [
      { '.github/workflows/deploy.yml': workflow, '.github/workflows/ci.yml': 'on: push\n' },
    ])
    const token = open.token({ actions: 'write' })
    const dispatch = (file: string, body: object) =>
      open.call('POST', `/actions/workflows/${file}/dispatches`, { token, body })
    expect((await dispatch('absent.yml', { ref: 'main' })).status).toBe(404)
    expect((await dispatch('ci.yml', { ref: 'main' })).body['message']).toMatch(
      /does not have 'workflow_dispatch'/,
    )
    expect((await dispatch('deploy.yml', { ref: 'main' })).body['message']).toMatch(
      /Required input 'environment'/,
    )
    expect(
      (await dispatch('deploy.yml', { ref: 'main', inputs: { envronment: 'x' } })).body['message'],
    ).toMatch(/Unexpected inputs/)
    expect((await dispatch('deploy.yml', { ref: 'absent', inputs: { environment: 'x' } })).status).toBe(422)
    expect((await dispatch('deploy.yml', { ref: 'main', inputs: { environment: 'test' } })).status).toBe(204)
    expect(open.events).toMatchObject([
      {
        name: 'workflow_dispatch',
        workflow: 'deploy.yml',
        ref: 'refs/heads/main',
        sha,
        causedBy: 'workflow',
        payload: { inputs: { environment: 'test', replicas: '2' }, workflow: '.github/workflows/deploy.yml' },
      },
    ])
    expect(open.forge.contractViolations).toEqual([])
  })

  test('a repository dispatch runs on the default branch with its payload, ten properties at most', async () => {
    await using open = await openForge()
    const send = (client_payload: object) =>
      open.call('POST', '/dispatches', { body: { event_type: 'deploy', client_payload } })
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`k${index}`, index]))
    expect((await send(many)).status).toBe(422)
    expect((await send({ digest: 'x' })).status).toBe(204)
    expect(open.events).toMatchObject([
      {
        name: 'repository_dispatch',
        action: 'deploy',
        ref: 'refs/heads/main',
        payload: { action: 'deploy', client_payload: { digest: 'x' } },
      },
    ])
  })
})

describe('pull requests', () => {
  test('open, push, merge by push: opened, synchronize, closed as merged', async () => {
    await using open = await openForge()
    const base = open.git('rev-parse', 'main')
    open.commits('topic', [{ 'a.txt': 'a' }], base)
    open.forge.pushed(REPOSITORY, 'octa')
    const created = await open.call('POST', '/pulls', { body: { title: 'A', head: 'topic', base: 'main' } })
    expect(created.body).toMatchObject({ number: 1, mergeable: true, commits: 1, changed_files: 1 })
    const opened = open.events.at(-1)
    expect(opened).toMatchObject({ name: 'pull_request', action: 'opened', ref: 'refs/pull/1/merge' })
    expect(open.git('rev-parse', 'refs/pull/1/merge')).toBe(opened?.sha)
    const again = await open.call('POST', '/pulls', { body: { title: 'A', head: 'topic', base: 'main' } })
    expect(JSON.stringify(again.body)).toContain('already exists')

    const [head = ''] = open.commits('topic', [{ 'b.txt': 'b' }])
    open.forge.pushed(REPOSITORY, 'octa')
    expect(open.events.at(-1)).toMatchObject({ action: 'synchronize', payload: { after: head } })
    open.git('update-ref', 'refs/heads/main', head)
    open.forge.pushed(REPOSITORY, 'octa')
    expect(open.events.at(-1)).toMatchObject({
      action: 'closed',
      ref: 'refs/heads/main',
      sha: head,
      payload: { pull_request: { merged: true } },
    })
    const { body } = await open.call('GET', `/commits/${head}/pulls`)
    expect(body).toMatchObject([{ number: 1, state: 'closed', merged_at: expect.any(String) }])
    expect(open.forge.contractViolations).toEqual([])
  })

  test('a conflict is not mergeable: no merge ref, merging is 405', async () => {
    await using open = await openForge()
    const base = open.git('rev-parse', 'main')
    open.commits('topic', [{ 'README.md': 't' }], base)
    open.commits('main', [{ 'README.md': 'm' }])
    const { body } = await open.call('POST', '/pulls', { body: { title: 'A', head: 'topic', base: 'main' } })
    expect(body).toMatchObject({ mergeable: false, mergeable_state: 'dirty', merge_commit_sha: null })
    expect((await open.call('PUT', '/pulls/1/merge', { body: {} })).status).toBe(405)
  })

  test('the body is updated and told', async () => {
    await using open = await openForge()
    open.commits('topic', [{ 'a.txt': 'a' }], open.git('rev-parse', 'main'))
    await open.call('POST', '/pulls', { body: { title: 'A', head: 'topic', base: 'main', body: 'one' } })
    await open.call('PATCH', '/pulls/1', {
      token: open.token({ 'pull-requests': 'write' }),
      body: { body: 'two' },
    })
    expect((await open.call('GET', '/pulls/1')).body['body']).toBe('two')
    expect(open.events.at(-1)).toMatchObject({
      action: 'edited',
      causedBy: 'workflow',
      payload: { changes: { body: { from: 'one' } } },
    })
  })
})
