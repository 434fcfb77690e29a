import { describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { openForge, REPOSITORY } from './open-forge.ts'

const [owner = '', repo = ''] = REPOSITORY.split('/')

describe('refs and tags', () => {
  test('an annotated tag is made through octokit and found by name, prefix and peeled commit', async () => {
    await using open = await openForge()
    const octokit = getOctokit(open.token({ contents: 'write' }), { baseUrl: open.forge.apiUrl }).rest
    const head = open.git('rev-parse', 'main')
    const { data: tag } = await octokit.git.createTag({
      owner,
      repo,
      tag: 'v1.2.3',
      message: 'first',
      object: head,
      type: 'commit',
    })
    const before = await open.call('GET', '/git/ref/tags/v1.2.3')
    expect(before.status).toBe(404)
    await octokit.git.createRef({ owner, repo, ref: 'refs/tags/v1.2.3', sha: tag.sha })

    const { data: ref } = await octokit.git.getRef({ owner, repo, ref: 'tags/v1.2.3' })
    expect(ref.object).toMatchObject({ type: 'tag', sha: tag.sha })
    const { data: peeled } = await octokit.git.getTag({ owner, repo, tag_sha: ref.object.sha })
    expect(peeled.object).toMatchObject({ type: 'commit', sha: head })
    const { data: matching } = await octokit.git.listMatchingRefs({ owner, repo, ref: 'tags/v1' })
    expect(matching.map((found) => found.ref)).toEqual(['refs/tags/v1.2.3'])
    const { data: tags } = await octokit.repos.listTags({ owner, repo })
    expect(tags.map(({ name, commit }) => [name, commit.sha])).toEqual([['v1.2.3', head]])
    expect(open.git('cat-file', '-p', 'v1.2.3')).toContain('tag v1.2.3')
    expect(open.forge.contractViolations).toEqual([])
  })

  test('an existing ref, an unknown object and a bad name are 422', async () => {
    await using open = await openForge()
    const sha = open.git('rev-parse', 'main')
    const create = (ref: string, id = sha) => open.call('POST', '/git/refs', { body: { ref, sha: id } })
    expect((await create('refs/heads/main')).body['message']).toBe('Reference already exists')
    expect((await create('refs/tags/v1', 'f'.repeat(40))).body['message']).toBe('Object does not exist')
    expect((await create('refs/tags/..')).status).toBe(422)
    expect((await create('v1')).status).toBe(422)
    expect((await create('refs/tags/v1')).status).toBe(201)
  })

  test('names with slashes work plain and encoded', async () => {
    await using open = await openForge()
    const sha = open.git('rev-parse', 'main')
    await open.call('POST', '/git/refs', { body: { ref: 'refs/heads/feature/one', sha } })
    for (const path of [
      '/git/ref/heads/feature/one',
      '/git/ref/heads%2Ffeature%2Fone',
      '/commits/feature/one',
    ]) {
      expect((await open.call('GET', path)).status).toBe(200)
    }
    expect((await open.call('DELETE', '/git/refs/heads/feature/one')).status).toBe(204)
    expect((await open.call('DELETE', '/git/refs/heads/feature/one')).status).toBe(422)
  })

  test('an update that is no fast-forward needs force; the default branch cannot be deleted', async () => {
    await using open = await openForge()
    const base = open.git('rev-parse', 'main')
    const [next] = open.commits('main', [{ 'a.txt': 'a' }])
    open.forge.pushed(REPOSITORY, 'octa')
    const update = (body: unknown) => open.call('PATCH', '/git/refs/heads/main', { body })
    expect((await update({ sha: base })).body['message']).toBe('Update is not a fast forward')
    expect(open.git('rev-parse', 'main')).toBe(next)
    expect((await update({ sha: base, force: true })).status).toBe(200)
    expect(open.git('rev-parse', 'main')).toBe(base)
    expect((await open.call('DELETE', '/git/refs/heads/main')).status).toBe(422)
  })
})

describe('commits and contents', () => {
  test('a commit is found by branch, tag, full and short id, with its files', async () => {
    await using open = await openForge()
    const [sha = ''] = open.commits('main', [{ 'a.txt': 'one\ntwo\n', 'README.md': 'other\n' }])
    open.git('tag', 'v1', sha)
    for (const name of ['main', 'v1', sha, sha.slice(0, 8)]) {
      const { body } = await open.call('GET', `/commits/${name}`)
      expect(body['sha']).toBe(sha)
      expect(body['stats']).toEqual({ additions: 3, deletions: 1, total: 4 })
    }
    expect((await open.call('GET', '/commits/nothing')).status).toBe(422)
  })

  test('`heads/` and `tags/` tell a branch and a tag of one name apart; the id alone can be asked for', async () => {
    await using open = await openForge()
    const [one = '', two = ''] = open.commits('both', [{ 'a.txt': '1' }, { 'a.txt': '2' }])
    open.git('tag', 'both', one)
    const accept = 'application/vnd.github.sha'
    const headers = { authorization: `token ${open.user}`, accept }
    const idOf = async (name: string) => {
      const response = await fetch(`${open.forge.apiUrl}/repos/${REPOSITORY}/commits/${name}`, { headers })
      return [response.headers.get('content-type'), await response.text()]
    }
    const type = 'application/vnd.github.sha; charset=utf-8'
    expect(await idOf('both')).toEqual([type, two])
    expect(await idOf('heads/both')).toEqual([type, two])
    expect(await idOf('tags/both')).toEqual([type, one])
    expect(open.forge.contractViolations).toEqual([])
  })

  test('a file over 1 MB is given as it is, never as JSON', async () => {
    await using open = await openForge()
    open.commits('main', [{ 'large.txt': 'x'.repeat(1024 * 1024 + 1), 'small.txt': 'x'.repeat(1024 * 1024) }])
    expect((await open.call('GET', '/contents/small.txt')).status).toBe(200)
    const refused = await open.call('GET', '/contents/large.txt')
    expect(refused).toMatchObject({ status: 403, body: { errors: [{ code: 'too_large' }] } })
    const raw = await fetch(`${open.forge.apiUrl}/repos/${REPOSITORY}/contents/large.txt`, {
      headers: { authorization: `token ${open.user}`, accept: 'application/vnd.github.raw+json' },
    })
    expect((await raw.text()).length).toBe(1024 * 1024 + 1)
    expect(open.forge.contractViolations).toEqual([])
  })

  test('commits are listed newest first, by page, with links', async () => {
    await using open = await openForge()
    const made = open.commits(
      'main',
      [1, 2, 3, 4].map((n) => ({ 'a.txt': String(n) })),
    )
    const { body, headers } = await open.call('GET', '/commits?per_page=2&page=2')
    expect((body as unknown as { sha: string }[]).map(({ sha }) => sha)).toEqual([made[1], made[0]])
    expect(headers.get('link')).toContain('page=3>; rel="next"')
    expect(headers.get('link')).toContain('page=1>; rel="prev"')
  })

  test('a file has its content, a folder its entries, a missing path 404, raw its bytes', async () => {
    await using open = await openForge()
    const [sha] = open.commits('main', [{ 'kubernetes/test/app.yaml': 'kind: Deployment\n' }])
    const file = await open.call('GET', '/contents/kubernetes/test/app.yaml')
    expect(Buffer.from(String(file.body['content']), 'base64').toString()).toBe('kind: Deployment\n')
    const folder = await open.call('GET', `/contents/kubernetes?ref=${sha}`)
    expect(folder.body).toMatchObject([{ type: 'dir', path: 'kubernetes/test' }])
    expect((await open.call('GET', '/contents/absent')).status).toBe(404)
    const raw = await fetch(`${open.forge.apiUrl}/repos/${REPOSITORY}/contents/README.md`, {
      headers: { authorization: `token ${open.user}`, accept: 'application/vnd.github.raw+json' },
    })
    expect(await raw.text()).toBe('parcel\n')
    expect(open.forge.contractViolations).toEqual([])
  })
})

describe('compare', () => {
  test('300 commits: 250 without paging, pages of 100 with it, files on the first page only', async () => {
    await using open = await openForge()
    const base = open.git('rev-parse', 'main')
    const made = open.commits(
      'main',
      Array.from({ length: 300 }, (_, index) => ({ 'a.txt': `${index}\n` })),
    )
    const compare = async (query: string) => {
      const { body } = await open.call('GET', `/compare/${base}...main${query}`)
      return body as unknown as {
        total_commits: number
        commits: { sha: string }[]
        files?: unknown[]
        status: string
      }
    }
    const whole = await compare('')
    expect([whole.total_commits, whole.commits.length, whole.files?.length, whole.status]).toEqual([
      300,
      250,
      1,
      'ahead',
    ])
    expect(whole.commits.at(-1)?.sha).toBe(made.at(-1))

    const pages = await Promise.all([1, 2, 3, 4].map((page) => compare(`?per_page=100&page=${page}`)))
    expect(pages.map(({ commits }) => commits.length)).toEqual([100, 100, 100, 0])
    expect(pages.flatMap(({ commits }) => commits.map(({ sha }) => sha))).toEqual(made)
    expect(pages.map(({ files }) => files?.length)).toEqual([1, undefined, undefined, undefined])
    expect(open.forge.contractViolations).toEqual([])
  })

  test('diverged and behind are told apart; files are taken from the merge base', async () => {
    await using open = await openForge()
    const base = open.git('rev-parse', 'main')
    open.commits('main', [{ 'main.txt': 'm' }])
    open.commits('topic', [{ 'topic.txt': 't' }], base)
    const { body } = await open.call('GET', '/compare/main...topic')
    expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
    expect(body['files']).toMatchObject([{ filename: 'topic.txt', status: 'added' }])
    expect((await open.call('GET', `/compare/main...${base}`)).body['status']).toBe('behind')
    expect((await open.call('GET', '/compare/main...main')).body['status']).toBe('identical')
    expect((await open.call('GET', '/compare/main...absent')).status).toBe(404)
  })
})
