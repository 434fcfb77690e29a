import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { type OpenForge, openForge, REPOSITORY } from './open-forge.ts'

const run = promisify(execFile)

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const identity = ['-c', 'user.name=Octa', '-c', 'user.email=octa@example.test']
  const { stdout } = await run('git', [...identity, ...args], {
    cwd: folder,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  })
  return stdout.trim()
}

function remote(open: OpenForge, token: string): string {
  return `${open.forge.serverUrl.replace('://', `://x-access-token:${token}@`)}/${REPOSITORY}.git`
}

async function commitFile(folder: string, path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), text)
  await git(folder, 'add', '.')
  await git(folder, 'commit', '-qm', `add ${path}`)
}

test('clone and push work with a token; a push is an event of its owner', async () => {
  await using open = await openForge()
  const token = open.token({ contents: 'write' })
  const folder = join(open.folder, 'clone')
  await git(open.folder, 'clone', '-q', '--depth', '1', remote(open, token), folder)
  await commitFile(folder, 'a.txt', 'a\n')
  const sha = await git(folder, 'rev-parse', 'HEAD')
  await git(folder, 'push', '-q', 'origin', 'HEAD:refs/heads/topic')

  expect(open.git('rev-parse', 'topic')).toBe(sha)
  expect(open.events.map(({ name, ref, causedBy, actor }) => [name, ref, causedBy, actor])).toEqual([
    ['push', 'refs/heads/topic', 'workflow', 'github-actions[bot]'],
    ['create', 'refs/heads/topic', 'workflow', 'github-actions[bot]'],
  ])
  expect(open.events[0]?.payload['head_commit']).toMatchObject({
    id: sha,
    added: ['a.txt'],
    message: 'add a.txt',
  })
  expect(open.forge.contractViolations).toEqual([])
})

test('a commit can be fetched by its id alone, as checkout does', async () => {
  await using open = await openForge()
  const [older = ''] = open.commits('main', [{ 'a.txt': '1' }])
  open.commits('main', [{ 'a.txt': '2' }])
  const folder = join(open.folder, 'fetch')
  await git(open.folder, 'init', '-q', folder)
  await git(folder, 'fetch', '-q', '--depth', '1', remote(open, open.token({ contents: 'read' })), older)
  expect(await git(folder, 'rev-parse', 'FETCH_HEAD')).toBe(older)
})

test('no token, a token without the scope, and a read-only push are refused', async () => {
  await using open = await openForge()
  const list = (token: string) => git(open.folder, 'ls-remote', remote(open, token))
  await expect(list('wrong')).rejects.toThrow(/Authentication failed/)
  await expect(list(open.token({ checks: 'write' }))).rejects.toThrow(/not found/)
  const folder = join(open.folder, 'readonly')
  await git(open.folder, 'clone', '-q', remote(open, open.token({ contents: 'read' })), folder)
  await commitFile(folder, 'a.txt', 'a\n')
  await expect(git(folder, 'push', '-q', 'origin', 'HEAD:main')).rejects.toThrow(/403/)
  expect(open.events).toEqual([])
})

test('a workflow token cannot push workflow files, nor a tag that a ruleset or an immutable release holds', async () => {
  await using open = await openForge({ immutableReleases: true })
  await open.call('POST', '/releases', { body: { tag_name: 'v1.0.0' } })
  await open.call('POST', '/rulesets', {
    body: {
      name: 'tags',
      target: 'tag',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/tags/prod-*'], exclude: [] } },
      rules: [{ type: 'creation' }],
    },
  })
  const folder = join(open.folder, 'rules')
  await git(open.folder, 'clone', '-q', remote(open, open.token({ contents: 'write' })), folder)
  open.git('tag', 'prod-0', 'main')
  await git(folder, 'tag', 'prod-1')
  await expect(git(folder, 'push', 'origin', 'prod-1')).rejects.toThrow(/GH013.*creations being restricted/s)
  await expect(git(folder, 'push', 'origin', ':refs/tags/v1.0.0')).rejects.toThrow(/GH013/)
  await commitFile(folder, '.github/workflows/ship.yml', 'on: push\n')
  await expect(git(folder, 'push', 'origin', 'HEAD:main')).rejects.toThrow(/without `workflows` permission/)
  await git(folder, 'push', '-q', remote(open, open.user), 'HEAD:main')
  expect(open.git('rev-parse', 'main')).toBe(await git(folder, 'rev-parse', 'HEAD'))
})
