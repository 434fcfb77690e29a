import { describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { type OpenForge, openForge, REPOSITORY } from './open-forge.ts'

const [owner = '', repo = ''] = REPOSITORY.split('/')

function octokitOf(open: OpenForge) {
  return getOctokit(open.token({ contents: 'write' }), { baseUrl: open.forge.apiUrl }).rest
}

describe('drafts and publishing', () => {
  test('deleting the tag makes a draft of its release', async () => {
    await using open = await openForge()
    const octokit = octokitOf(open)
    const made = await octokit.repos.createRelease({ owner, repo, tag_name: 'v1.0.0' })
    expect(made.data.draft).toBe(false)
    await octokit.git.deleteRef({ owner, repo, ref: 'tags/v1.0.0' })
    const { data } = await octokit.repos.getRelease({ owner, repo, release_id: made.data.id })
    expect(data.draft).toBe(true)
    expect((await open.call('GET', '/releases/latest')).status).toBe(404)
  })

  test('draft, upload, publish, as tag-release does it', async () => {
    await using open = await openForge()
    const octokit = octokitOf(open)
    const { data: draft } = await octokit.repos.createRelease({
      owner,
      repo,
      tag_name: 'v1.0.0',
      name: 'One',
      draft: true,
    })
    await octokit.repos.uploadReleaseAsset({
      owner,
      repo,
      release_id: draft.id,
      url: draft.upload_url,
      name: 'record.json',
      data: '{"a":1}',
    })
    expect((await open.call('GET', '/releases/tags/v1.0.0')).status).toBe(404)
    expect(open.events).toEqual([])
    const { data: published } = await octokit.repos.updateRelease({
      owner,
      repo,
      release_id: draft.id,
      draft: false,
    })
    expect(published).toMatchObject({
      draft: false,
      immutable: false,
      assets: [{ name: 'record.json', size: 7 }],
    })
    expect(open.git('rev-parse', 'v1.0.0')).toBe(open.git('rev-parse', 'main'))
    expect(open.events.map(({ name, action }) => [name, action])).toEqual([
      ['push', undefined],
      ['create', undefined],
      ['release', 'published'],
      ['release', 'released'],
    ])
    expect(open.forge.contractViolations).toEqual([])
  })

  test('drafts are listed only for writers', async () => {
    await using open = await openForge()
    await open.call('POST', '/releases', { body: { tag_name: 'v1.0.0', draft: true } })
    const count = async (token: string) =>
      ((await open.call('GET', '/releases', { token })).body as unknown as unknown[]).length
    expect(await count(open.token({ contents: 'write' }))).toBe(1)
    expect(await count(open.token({ contents: 'read' }))).toBe(0)
  })

  test('a second published release of a tag and a second asset of a name are 422 already_exists', async () => {
    await using open = await openForge()
    const body = { tag_name: 'v1.0.0' }
    const first = await open.call('POST', '/releases', { body })
    const again = await open.call('POST', '/releases', { body })
    expect(again.body).toMatchObject({ errors: [{ code: 'already_exists', field: 'tag_name' }] })
    const url = String(first.body['upload_url']).replace(/\{.*/, '?name=a b.txt')
    const headers = { authorization: `token ${open.user}`, 'content-type': 'text/plain' }
    const upload = () => fetch(url, { method: 'POST', body: 'x', headers })
    expect(await (await upload()).json()).toMatchObject({ name: 'a.b.txt', content_type: 'text/plain' })
    expect((await upload()).status).toBe(422)
  })

  test('an asset is downloaded through a redirect', async () => {
    await using open = await openForge()
    const octokit = octokitOf(open)
    const { data: release } = await octokit.repos.createRelease({ owner, repo, tag_name: 'v1.0.0' })
    const { data: asset } = await octokit.repos.uploadReleaseAsset({
      owner,
      repo,
      release_id: release.id,
      url: release.upload_url,
      name: 'a.txt',
      data: 'bytes',
    })
    const answer = await fetch(asset.url, {
      headers: { authorization: `token ${open.user}`, accept: 'application/octet-stream' },
    })
    expect([answer.redirected, await answer.text()]).toEqual([true, 'bytes'])
  })
})

describe('latest', () => {
  test('prereleases and drafts never, the one marked last otherwise', async () => {
    await using open = await openForge()
    const create = (tag_name: string, more = {}) =>
      open.call('POST', '/releases', { body: { tag_name, ...more } })
    const latest = async () => (await open.call('GET', '/releases/latest')).body['tag_name']
    expect((await open.call('GET', '/releases/latest')).status).toBe(404)
    await create('v2.0.0')
    await create('v3.0.0-rc.1', { prerelease: true })
    await create('v4.0.0', { draft: true })
    await create('v1.9.1', { make_latest: 'legacy' })
    expect(await latest()).toBe('v2.0.0')
    await create('v2.0.1', { make_latest: 'false' })
    expect(await latest()).toBe('v2.0.0')
    await create('v1.9.2', { make_latest: 'true' })
    expect(await latest()).toBe('v1.9.2')
  })
})

describe('immutable releases', () => {
  test('freeze tag and assets, and burn the name for ever', async () => {
    await using open = await openForge({ immutableReleases: true })
    const { body: release } = await open.call('POST', '/releases', { body: { tag_name: 'v1.0.0' } })
    expect(release['immutable']).toBe(true)
    const sha = open.commits('main', [{ 'a.txt': 'a' }])[0]
    const url = String(release['upload_url']).replace(/\{.*/, '?name=a.txt')
    const headers = { authorization: `token ${open.user}`, 'content-type': 'text/plain' }
    expect((await fetch(url, { method: 'POST', body: 'x', headers })).status).toBe(422)
    const ref = '/git/refs/tags/v1.0.0'
    expect((await open.call('PATCH', ref, { body: { sha, force: true } })).status).toBe(422)
    expect((await open.call('DELETE', ref)).status).toBe(422)
    expect(
      (await open.call('PATCH', `/releases/${String(release['id'])}`, { body: { tag_name: 'v2' } })).status,
    ).toBe(422)

    expect((await open.call('DELETE', `/releases/${String(release['id'])}`)).status).toBe(204)
    expect((await open.call('DELETE', ref)).status).toBe(204)
    const burned = await open.call('POST', '/releases', { body: { tag_name: 'v1.0.0' } })
    expect(JSON.stringify(burned.body['errors'])).toContain('tag_name was used by an immutable release')
    expect((await open.call('POST', '/git/refs', { body: { ref: 'refs/tags/v1.0.0', sha } })).status).toBe(
      422,
    )
    expect(open.forge.contractViolations).toEqual([])
  })

  test('a mutable release burns nothing', async () => {
    await using open = await openForge()
    const { body: release } = await open.call('POST', '/releases', { body: { tag_name: 'v1.0.0' } })
    await open.call('DELETE', `/releases/${String(release['id'])}`)
    expect((await open.call('POST', '/releases', { body: { tag_name: 'v1.0.0' } })).status).toBe(201)
  })
})

test('generated notes name the merged pull requests since the previous release', async () => {
  await using open = await openForge()
  await open.call('POST', '/releases', { body: { tag_name: 'v1.0.0' } })
  open.commits('topic', [{ 'a.txt': 'a' }], open.git('rev-parse', 'main'))
  await open.call('POST', '/pulls', { body: { title: 'feat: weigh', head: 'topic', base: 'main' } })
  await open.call('PUT', '/pulls/1/merge', { body: { merge_method: 'squash' } })
  const { body } = await open.call('POST', '/releases/generate-notes', { body: { tag_name: 'v1.1.0' } })
  expect(body['body']).toContain('* feat: weigh by @octa in')
  expect(body['body']).toContain('/compare/v1.0.0...v1.1.0')
  const reader = open.token({ contents: 'read' })
  expect(
    (await open.call('POST', '/releases/generate-notes', { token: reader, body: { tag_name: 'x' } })).status,
  ).toBe(403)
})
