import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { startForge } from '../../bed/github/index.ts'
import type { Forge } from '../../bed/github/types.ts'
import { startEngine } from '../../bed/runner/index.ts'
import type { Engine, JobView, RunView } from '../../bed/runner/types.ts'

const REPOSITORY = 'acme/shop'
const GIT = ['-c', 'user.name=ann', '-c', 'user.email=ann@example.test', '-c', 'commit.gpgsign=false']

/** The real emulator and the real engine, steps included. */
class World implements AsyncDisposable {
  readonly folder: string
  readonly forge: Forge
  readonly engine: Engine
  readonly user: string
  readonly #repositories = new Set<string>()

  constructor(folder: string, forge: Forge, engine: Engine) {
    this.folder = folder
    this.forge = forge
    this.engine = engine
    this.user = forge.createUser('ann').token
  }

  static async start(): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), 'whole-'))
    const forge = await startForge()
    const machineEnv = { PATH: process.env.PATH ?? '', HOME: folder }
    const graceMs = { interrupt: 200, terminate: 200 }
    const base = { forge, machineEnv, standIns: {}, minuteMs: 1000, graceMs }
    return new World(folder, forge, await startEngine({ ...base, folder: join(folder, 'engine') }))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.engine.close()
    await this.forge.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  push(files: Readonly<Record<string, string>>, repository = REPOSITORY, branch = 'main'): void {
    const work = join(this.folder, 'work', repository)
    const git = (...args: string[]) => execFileSync('git', ['-C', work, ...GIT, ...args], { stdio: 'pipe' })
    if (!this.#repositories.has(repository)) {
      mkdirSync(work, { recursive: true })
      git('init', '-q', '-b', 'main')
      this.#repositories.add(repository)
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(work, path)), { recursive: true })
      writeFileSync(join(work, path), text)
    }
    git('add', '-A')
    git('commit', '-q', '-m', 'work')
    git('push', '-q', this.forge.gitFolder(repository), `main:${branch}`)
    this.forge.pushed(repository, 'ann')
  }

  async api(method: string, path: string, body?: unknown, token = this.user) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${this.forge.apiUrl}/repos/${REPOSITORY}${path}`, {
      method,
      headers,
      ...sent,
    })
    const text = await response.text()
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as never }
  }

  async run(): Promise<RunView> {
    await this.engine.settled()
    const run = this.engine.runs.at(-1)
    if (run === undefined) throw new Error('no run')
    return run
  }
}

function logOf(job: JobView | undefined): string {
  return (job?.steps ?? []).flatMap((step) => step.log).join('\n')
}

const CALLER = `
name: On merge
on: { push: { branches: [main] } }
permissions: { contents: read, deployments: write }
jobs:
  test: { runs-on: ubuntu-24.04, steps: [{ run: echo tested }] }
  ship:
    needs: test
    uses: tools/lib/.github/workflows/ship.yml@main
    with: { environment: prod }
    secrets: { KEY: "\${{ secrets.KEY }}" }
`
const SHIP = `
name: Ship
on:
  workflow_call:
    inputs: { environment: { type: string, required: true } }
    secrets: { KEY: { required: false } }
    outputs: { said: { value: "\${{ jobs.build.outputs.digest }}" } }
jobs:
  build:
    runs-on: ubuntu-24.04
    outputs: { digest: "\${{ steps.make.outputs.digest }}", leak: "\${{ secrets.KEY }}-x" }
    steps:
      - id: make
        run: |
          echo "digest=sha256:\${{ github.sha }}" >> "$GITHUB_OUTPUT"
      - uses: $/actions/hello
        with: { who: "\${{ steps.make.outputs.digest }}" }
  deploy:
    needs: build
    runs-on: ubuntu-24.04
    environment: { name: "\${{ inputs.environment }}", url: "https://\${{ inputs.environment }}.example.test" }
    concurrency: deploy-\${{ inputs.environment }}
    steps:
      - run: echo "deploying $DIGEST from \${{ job.workflow_repository }} colour \${{ vars.COLOUR }}"
        env: { DIGEST: "\${{ needs.build.outputs.digest }}" }
`
const ACTION = {
  'actions/hello/action.yml':
    'name: hello\ndescription: says it\ninputs: { who: { description: x, required: true } }\nruns: { using: node24, main: index.js }\n',
  'actions/hello/index.js': "console.log('hello ' + process.env.INPUT_WHO)\n",
}

async function shipped(): Promise<World> {
  const world = await World.start()
  world.forge.createRepository('tools/lib')
  world.forge.createRepository(REPOSITORY, { secrets: { KEY: ['not', 'to', 'be', 'seen'].join('-') } })
  world.forge.createUser('rita')
  world.forge.setEnvironment(REPOSITORY, { name: 'prod', reviewers: ['rita'], variables: { COLOUR: 'blue' } })
  world.push({ '.github/workflows/ship.yml': SHIP, ...ACTION }, 'tools/lib')
  world.push({ '.github/workflows/on-merge.yml': CALLER })
  return world
}

describe('the engine on the real emulator', () => {
  test('carries a merge through a remote workflow, waits for the reviewer asked over the API, and deploys', async () => {
    await using world = await shipped()
    const run = await world.run()
    expect(run.errors).toEqual([])
    expect(run.status).toBe('waiting')
    const shown = await world.api('GET', `/actions/runs/${run.id}`)
    expect(shown.body).toMatchObject({ status: 'waiting', name: 'On merge', head_branch: 'main' })
    const pending = await world.api('GET', `/actions/runs/${run.id}/pending_deployments`)
    const [{ environment }] = pending.body as [{ environment: { id: number; name: string } }]
    expect(environment.name).toBe('prod')
    const answer = { environment_ids: [environment.id], state: 'approved', comment: 'go' }
    const rita = world.forge.createUser('rita').token
    expect(
      (await world.api('POST', `/actions/runs/${run.id}/pending_deployments`, answer, rita)).status,
    ).toBe(200)
    const ended = await world.engine.finished(run.id)
    const [first, build, deploy] = ended.jobs
    expect(ended.jobs.map((job) => [job.name, job.conclusion])).toEqual([
      ['test', 'success'],
      ['ship / build', 'success'],
      ['ship / deploy', 'success'],
    ])
    expect(logOf(first)).toContain('tested')
    expect(logOf(build)).toContain(`hello sha256:${run.sha}`)
    expect(build?.outputs).toEqual({ digest: `sha256:${run.sha}` })
    expect(logOf(deploy)).toContain(`deploying sha256:${run.sha} from tools/lib colour blue`)
    const deployments = await world.api('GET', '/deployments?environment=prod')
    expect(deployments.body).toHaveLength(1)
    const [{ id }] = deployments.body as [{ id: number }]
    const statuses = await world.api('GET', `/deployments/${id}/statuses`)
    const told = statuses.body as { state: string; environment_url: string }[]
    expect(told.map(({ state }) => state)).toEqual(['success', 'in_progress', 'waiting'])
    expect(told[0]).toMatchObject({ environment_url: 'https://prod.example.test' })
    const runPath = `/actions/runs/${run.id}`
    for (const path of [runPath, `${runPath}/jobs`, `${runPath}/approvals`, `/commits/${run.sha}/check-runs`])
      expect((await world.api('GET', path)).status).toBe(200)
    expect(world.forge.contractViolations).toEqual([])
  }, 60_000)

  test('re-runs the failed job over the API and keeps the others', async () => {
    await using world = await World.start()
    world.forge.createRepository(REPOSITORY)
    const steps = 'steps: [{ run: "test $GITHUB_RUN_ATTEMPT = 2 && echo second: ${{ needs.a.outputs.n }}" }]'
    const first =
      'a: { runs-on: x, outputs: { n: "${{ steps.s.outputs.n }}" }, steps: [{ id: s, run: "echo n=$GITHUB_RUN_ATTEMPT >> $GITHUB_OUTPUT" }] }'
    world.push({
      '.github/workflows/ci.yml': `on: push\njobs:\n  ${first}\n  b: { needs: a, runs-on: x, ${steps} }\n`,
    })
    const run = await world.run()
    expect(run.conclusion).toBe('failure')
    expect((await world.api('POST', `/actions/runs/${run.id}/rerun-failed-jobs`)).status).toBe(201)
    const again = await world.engine.finished(run.id)
    expect(again).toMatchObject({ attempt: 2, conclusion: 'success' })
    expect(logOf(again.jobs[1])).toContain('second: 1')
  }, 60_000)

  test('cancels a running process over the API; `always()` steps still run', async () => {
    await using world = await World.start()
    world.forge.createRepository(REPOSITORY)
    const steps = 'steps: [{ run: sleep 300 }, { if: always(), run: echo cleaned up }]'
    world.push({ '.github/workflows/ci.yml': `on: push\njobs:\n  a: { runs-on: x, ${steps} }\n` })
    const isSleeping = () =>
      world.engine.runs[0]?.jobs[0]?.steps.some(
        (step) => step.name.includes('sleep') && step.status === 'in_progress',
      )
    while (!isSleeping()) await new Promise((resolve) => setTimeout(resolve, 10))
    const id = world.engine.runs[0]?.id ?? 0
    expect((await world.api('POST', `/actions/runs/${id}/cancel`)).status).toBe(202)
    const run = await world.engine.finished(id)
    expect(run.conclusion).toBe('cancelled')
    expect(logOf(run.jobs[0])).toContain('cleaned up')
  }, 60_000)

  test('dispatches come from the API with their inputs, also those a job makes with its token', async () => {
    await using world = await World.start()
    world.forge.createRepository(REPOSITORY)
    const call =
      'curl -sf -X POST -H "authorization: Bearer $T" -d \'{"event_type":"go"}\' $GITHUB_API_URL/repos/$GITHUB_REPOSITORY/dispatches'
    const files = {
      '.github/workflows/a.yml': `name: A\non: { workflow_dispatch: { inputs: { n: { type: number } } } }\npermissions: { contents: write }\njobs:\n  a: { runs-on: x, env: { T: "\${{ secrets.GITHUB_TOKEN }}" }, steps: [{ run: "echo got \${{ inputs.n }}" }, { run: '${call.replaceAll("'", "''")}' }] }\n`,
      '.github/workflows/b.yml':
        'name: B\non: repository_dispatch\njobs:\n  b: { runs-on: x, steps: [{ run: "echo ${{ github.event.action }}" }] }\n',
    }
    world.push(files)
    await world.engine.settled()
    expect(world.engine.runs).toHaveLength(0)
    const dispatch = { ref: 'main', inputs: { n: '4' } }
    const sent = await world.api('POST', '/actions/workflows/a.yml/dispatches', dispatch)
    expect(sent.status).toBeLessThan(300)
    await world.engine.settled()
    expect(world.engine.runs.map((run) => [run.name, run.conclusion])).toEqual([
      ['A', 'success'],
      ['B', 'success'],
    ])
    expect(logOf(world.engine.runs[0]?.jobs[0])).toContain('got 4')
    expect(logOf(world.engine.runs[1]?.jobs[0])).toContain('go')
  }, 60_000)

  test('starts on pull requests, tags and releases as the emulator makes them', async () => {
    await using world = await World.start()
    world.forge.createRepository(REPOSITORY)
    const file = (name: string, on: string) =>
      `name: ${name}\non: ${on}\njobs:\n  j: { runs-on: x, steps: [{ run: "echo \${{ github.ref }} \${{ github.sha }}" }] }\n`
    world.push({
      '.github/workflows/pr.yml': file('pr', 'pull_request'),
      '.github/workflows/tag.yml': file('tag', '{ push: { tags: ["v*"] } }'),
      '.github/workflows/release.yml': file('release', '{ release: { types: [published] } }'),
    })
    const folder = world.forge.gitFolder(REPOSITORY)
    const main = execFileSync('git', ['--git-dir', folder, 'rev-parse', 'main'], { encoding: 'utf8' }).trim()
    await world.api('POST', '/git/refs', { ref: 'refs/tags/v1.0.0', sha: main })
    await world.api('POST', '/releases', { tag_name: 'v1.0.0' })
    world.push({ 'a.txt': 'x' }, REPOSITORY, 'topic')
    expect((await world.api('POST', '/pulls', { title: 't', head: 'topic', base: 'main' })).status).toBe(201)
    await world.engine.settled()
    expect(world.engine.runs.map((run) => [run.name, run.event, run.conclusion]).sort()).toEqual([
      ['pr', 'pull_request', 'success'],
      ['release', 'release', 'success'],
      ['tag', 'push', 'success'],
    ])
    const pr = world.engine.runs.find((run) => run.name === 'pr')
    expect(logOf(pr?.jobs[0])).toContain('refs/pull/1/merge')
    expect(world.forge.contractViolations).toEqual([])
  }, 60_000)
})
