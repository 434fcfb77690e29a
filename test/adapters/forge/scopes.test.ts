import { describe, expect, test } from '@jest/globals'
import { openForge, REPOSITORY } from './open-forge.ts'

describe('who may do what', () => {
  test('a token that lacks the scope gets 403 and the name of the scope', async () => {
    await using open = await openForge()
    const token = open.token({ contents: 'read' })
    const sha = open.git('rev-parse', 'main')
    const denied = await open.call('POST', '/git/refs', { token, body: { ref: 'refs/tags/v1', sha } })
    expect(denied.status).toBe(403)
    expect(denied.body['message']).toBe('Resource not accessible by integration')
    expect(denied.headers.get('x-accepted-github-permissions')).toBe('contents=write')
    const deploy = await open.call('POST', '/deployments', { token, body: { ref: 'main' } })
    expect(deploy.headers.get('x-accepted-github-permissions')).toBe('deployments=write')
    expect((await open.call('GET', '/git/ref/heads/main', { token })).status).toBe(200)
    expect((await open.call('GET', '/actions/runs', { token })).status).toBe(403)
    expect(open.events).toEqual([])
  })

  test('either of two scopes is enough where GitHub says so', async () => {
    await using open = await openForge()
    const sha = open.git('rev-parse', 'main')
    for (const permissions of [{ contents: 'read' }, { 'pull-requests': 'read' }] as const) {
      expect(
        (await open.call('GET', `/commits/${sha}/pulls`, { token: open.token(permissions) })).status,
      ).toBe(200)
    }
    const denied = await open.call('GET', `/commits/${sha}/pulls`, { token: open.token({ checks: 'write' }) })
    expect(denied.headers.get('x-accepted-github-permissions')).toBe('pull_requests=read; contents=read')
  })

  test('unknown and revoked tokens get 401', async () => {
    await using open = await openForge()
    const token = open.token({ contents: 'read' })
    expect(open.forge.grantOf(token)?.permissions).toEqual({ contents: 'read' })
    open.forge.revokeToken(token)
    expect(open.forge.grantOf(token)).toBeUndefined()
    const answer = await open.call('GET', '', { token })
    expect([answer.status, answer.body['message']]).toEqual([401, 'Bad credentials'])
  })

  test('a private repository does not exist for tokens of another one, nor for nobody', async () => {
    await using open = await openForge()
    open.forge.createRepository('acme/other')
    const token = open.token({ contents: 'write' })
    expect((await open.call('GET', '//repos/acme/other', { token })).status).toBe(404)
    expect((await open.call('GET', '', { token: '' })).status).toBe(404)
    expect((await open.call('GET', '//repos/acme/absent')).status).toBe(404)
  })

  test('a public repository is readable by everyone and writable by nobody else', async () => {
    await using open = await openForge({ private: false })
    const sha = open.git('rev-parse', 'main')
    const stranger = open.forge.mintToken({
      kind: 'workflow',
      login: 'x[bot]',
      repository: 'acme/other',
      permissions: { contents: 'write' },
    })
    expect((await open.call('GET', '/commits', { token: '' })).status).toBe(200)
    expect((await open.call('GET', '/commits', { token: stranger })).status).toBe(200)
    const body = { ref: 'refs/tags/v1', sha }
    expect((await open.call('POST', '/git/refs', { token: '', body })).status).toBe(401)
    expect((await open.call('POST', '/git/refs', { token: stranger, body })).status).toBe(403)
    expect((await open.call('GET', '/environments/prod/secrets', { token: '' })).status).toBe(401)
  })
})

describe('refs that a workflow token may not make', () => {
  test('a commit with other workflow files than every branch: 403 naming workflows=write', async () => {
    await using open = await openForge()
    const [tagged = ''] = open.commits('main', [{ 'a.txt': 'a' }])
    open.commits('main', [{ '.github/workflows/ship.yml': 'on: push\n' }])
    open.forge.pushed(REPOSITORY, 'octa')
    const token = open.token({ contents: 'write' })
    const create = (as: string, sha: string, ref = 'refs/tags/v1') =>
      open.call('POST', '/git/refs', { token: as, body: { ref, sha } })

    const denied = await create(token, tagged)
    expect(denied.status).toBe(403)
    expect(denied.headers.get('x-accepted-github-permissions')).toBe(
      'contents=write; contents=write,workflows=write',
    )
    const release = await open.call('POST', '/releases', {
      token,
      body: { tag_name: 'v1', target_commitish: tagged },
    })
    expect(release.status).toBe(403)
    expect((await create(token, open.git('rev-parse', 'main'), 'refs/tags/v2')).status).toBe(201)
    expect((await create(open.user, tagged)).status).toBe(201)
  })

  test('a ruleset on tag creation stops it with GH013, a bypass actor passes', async () => {
    await using open = await openForge()
    const sha = open.git('rev-parse', 'main')
    await open.call('POST', '/rulesets', {
      body: {
        name: 'tags',
        target: 'tag',
        enforcement: 'active',
        conditions: { ref_name: { include: ['refs/tags/v*'], exclude: ['refs/tags/v0*'] } },
        rules: [{ type: 'creation' }],
        bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
      },
    })
    const token = open.token({ contents: 'write' })
    const create = (as: string, ref: string) =>
      open.call('POST', '/git/refs', { token: as, body: { ref, sha } })
    const denied = await create(token, 'refs/tags/v1')
    expect(denied.status).toBe(422)
    expect(denied.body['message']).toMatch(/GH013.*creations being restricted/s)
    expect((await create(token, 'refs/tags/v0.1')).status).toBe(201)
    expect((await create(open.user, 'refs/tags/v1')).status).toBe(201)
    expect(open.forge.contractViolations).toEqual([])
  })

  test('a ruleset on tag names stops the others, the listing is by kind of ref', async () => {
    await using open = await openForge()
    const sha = open.git('rev-parse', 'main')
    const parameters = { operator: 'regex', pattern: '^[0-9]', negate: false }
    const conditions = { ref_name: { include: ['~ALL'], exclude: [] } }
    const ruleset = { enforcement: 'active', conditions }
    const rules = [{ type: 'tag_name_pattern', parameters }]
    await open.call('POST', '/rulesets', { body: { ...ruleset, name: 'names', target: 'tag', rules } })
    await open.call('POST', '/rulesets', {
      body: { ...ruleset, name: 'main', rules: [{ type: 'deletion' }] },
    })
    const token = open.token({ contents: 'write' })
    const create = (ref: string) => open.call('POST', '/git/refs', { token, body: { ref, sha } })
    expect(await create('refs/tags/v1')).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('GH013') },
    })
    expect((await create('refs/tags/1.0.0')).status).toBe(201)
    expect((await create('refs/heads/v1')).status).toBe(201)
    const release = await open.call('POST', '/releases', { token, body: { tag_name: 'v1' } })
    expect(release).toMatchObject({ status: 422, body: { errors: [{ field: 'pre_receive' }, {}] } })
    const names = async (query: string) => {
      const { body } = await open.call('GET', `/rulesets${query}`)
      return (body as unknown as { name: string }[]).map(({ name }) => name)
    }
    expect([await names(''), await names('?targets=tag')]).toEqual([['names', 'main'], ['names']])
    expect(open.forge.contractViolations).toEqual([])
  })
})
