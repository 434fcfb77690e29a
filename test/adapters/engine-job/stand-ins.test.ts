import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { standIns } from '../../bed/runner/stand-ins/table.ts'
import { type GitServer, startGitServer } from './git-server.ts'
import { runSteps, writeFiles } from './one-job.ts'

/** Runs a job of acme/shop with all stand-ins, at a commit of the git server. */
function runOn(server: GitServer, token: string, use: { steps: string; sha: string; ref?: string }) {
  const github = {
    repository: 'acme/shop',
    sha: use.sha,
    ref: use.ref ?? 'refs/heads/main',
    actor: 'ada',
    event: {},
  }
  return runSteps(use.steps, {
    request: { token },
    contexts: { github },
    machine: { serverUrl: server.url, standIns },
  })
}

describe('actions/checkout', () => {
  test("clones the run's commit with the token, on its branch, one commit deep; the token stays nowhere", async () => {
    const token = `fake-${randomUUID()}`
    await using server = await startGitServer(token)
    server.commit('main', { 'a.txt': 'old' })
    const sha = server.commit('main', { 'a.txt': 'wanted' })
    server.commit('main', { 'a.txt': 'newer' })
    const job = await runOn(server, token, {
      sha,
      steps: `
steps:
  - {id: checkout, uses: actions/checkout@v5}
  - name: look
    run: |
      cat a.txt; echo
      git rev-parse HEAD; git rev-list --count HEAD; git symbolic-ref --short HEAD
      git ls-remote origin refs/heads/main | wc -l
      grep -rl "$(printf %s "x-access-token:\${{ github.token }}" | base64 -w0)" .git || echo nowhere
      echo "\${{ steps.checkout.outputs.commit }}"
  - {uses: actions/checkout@v5, name: again, with: {path: sub, persist-credentials: 'false'}}
  - {name: without, run: 'cd sub; GIT_TERMINAL_PROMPT=0 git ls-remote origin || echo denied'}`,
    })
    expect(job.output('look')).toEqual(['wanted', sha, '1', 'main', '1', 'nowhere', sha])
    expect(job.output('without').at(-1)).toBe('denied')
    expect(job.steps.get('Post Run actions/checkout@v5')?.conclusion).toBe('success')
    expect(job.steps.get('Set up job')?.log.join()).toContain('replaced by the stand-in')
    expect(JSON.stringify([...job.steps.values()])).not.toContain(token)
    expect(job.result.conclusion).toBe('success')
  })

  test('ref may be a branch, a tag or a commit; depth 0 brings everything', async () => {
    const token = `fake-${randomUUID()}`
    await using server = await startGitServer(token)
    const first = server.commit('main', { 'a.txt': 'main' }, 'v1')
    const sha = server.commit('feature/x', { 'a.txt': 'feature' })
    const job = await runOn(server, token, {
      sha: first,
      steps: `
steps:
  - {uses: actions/checkout@v5, with: {ref: feature/x, path: branch}}
  - {run: mkdir tag && touch tag/left-over}
  - {uses: actions/checkout@v5, with: {ref: v1, path: tag}}
  - {name: emptied, run: ls tag}
  - {uses: actions/checkout@v5, with: {ref: ${sha}, path: commit, fetch-depth: 0}}
  - name: look
    run: |
      cat branch/a.txt tag/a.txt commit/a.txt; echo
      git -C branch symbolic-ref --short HEAD
      git -C commit rev-list --count HEAD; git -C commit tag
      git -C commit rev-parse refs/remotes/origin/main
  - {name: unknown, uses: actions/checkout@v5, with: {ref: nothing}, continue-on-error: true}
  - {name: outside, uses: actions/checkout@v5, with: {path: ../out}, continue-on-error: true}`,
    })
    expect(job.output('look')).toEqual(['featuremainfeature', 'feature/x', '2', 'v1', first])
    expect(job.output('emptied')).toEqual(['a.txt'])
    expect(job.output('unknown').at(-1)).toContain(
      "A branch or tag with the name 'nothing' could not be found",
    )
    expect(job.output('outside').at(-1)).toContain('is not under')
  })

  test('a wrong token fails the step with what git says', async () => {
    await using server = await startGitServer(`fake-${randomUUID()}`)
    const sha = server.commit('main', { 'a.txt': 'x' })
    const job = await runOn(server, 'fake-other', {
      sha,
      steps: 'steps:\n  - {name: co, uses: actions/checkout@v5}',
    })
    expect(job.steps.get('co')?.conclusion).toBe('failure')
    expect(job.annotations[0]?.message).toBe('git fetch ended with exit code 128')
    expect(server.authorizations).not.toHaveLength(0)
  })
})

describe('the other stand-ins', () => {
  test('login by standard input and logout at the end; without a password a notice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fake-docker-'))
    try {
      const script = `#!/bin/sh\necho "$@" >> ${folder}/calls\n[ "$1" = login ] && cat >> ${folder}/stdin\nexit 0\n`
      writeFiles(folder, { docker: script, go: '#!/bin/sh\necho go version go1.26.3 linux/amd64\n' })
      for (const name of ['docker', 'go']) chmodSync(join(folder, name), 0o755)
      const password = `fake-${randomUUID()}`
      const job = await runSteps(
        `
steps:
  - {uses: docker/setup-buildx-action@v3}
  - {uses: docker/login-action@v3, with: {registry: registry.test, username: ada, password: "\${{ secrets.P }}"}}
  - {uses: docker/login-action@v3, name: none, with: {registry: other.test, username: ada}}
  - {id: go, name: go, uses: actions/setup-go@v6, with: {go-version: '1.25'}}
  - {id: node, uses: actions/setup-node@v5}
  - {name: after, run: "echo \${{ steps.go.outputs.go-version }} \${{ steps.node.outputs.node-version }}"}`,
        {
          machine: { standIns, env: { PATH: `${folder}:${process.env['PATH']}`, HOME: folder } },
          contexts: { secrets: { P: password }, github: { repository: 'acme/shop' } },
        },
      )
      expect(readFileSync(join(folder, 'calls'), 'utf8').split('\n').slice(0, -1)).toEqual([
        'buildx version',
        'login --username ada --password-stdin registry.test',
        'logout registry.test',
      ])
      expect(readFileSync(join(folder, 'stdin'), 'utf8')).toBe(password)
      expect(job.annotations.map(({ message }) => message)).toEqual([
        'No password was given for other.test: not logged in.',
        'The workflow asks for go 1.25; this test bed has 1.26.3 and uses that.',
      ])
      expect(job.output('after')[0]).toMatch(/^1\.26\.3 \d+\.\d+\.\d+$/)
      expect(job.result.conclusion).toBe('success')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
