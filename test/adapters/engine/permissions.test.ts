import { describe, expect, test } from '@jest/globals'
import type { RunView } from '../../bed/runner/types.ts'
import { Workbench } from './workbench.ts'

const JOB = 'runs-on: ubuntu-24.04'
const LEAF = `one: { ${JOB}, steps: [{ run: ok }] }`
const called = (on: string, jobs = LEAF, more = '') =>
  `on: { workflow_call: ${on} }\n${more}jobs:\n  ${jobs}\n`
const caller = (job: string, more = '') => `on: push\n${more}jobs:\n  ship: { ${job} }\n`

function expectStartupFailure(bench: Workbench, run: RunView): void {
  expect(run).toMatchObject({ status: 'completed', conclusion: 'startup_failure', jobs: [] })
  expect(bench.requests).toEqual([])
  expect(bench.forge.records.get(run.id)?.at(-1)).toMatchObject({ conclusion: 'startup_failure', jobs: [] })
}

describe('the permission ceiling', () => {
  const inner = (block: string, more = '') =>
    called('null', `one: { ${block}${JOB}, if: false, steps: [{ run: ok }] }`, more)
  test('counts a job that would be skipped, and names it', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': caller(
        'uses: ./.github/workflows/c.yml',
        'permissions: { contents: read, packages: read }\n',
      ),
      'c.yml': inner('permissions: { packages: write, contents: read }, '),
    })
    expectStartupFailure(bench, run)
    expect(run.errors).toHaveLength(1)
    expect(run.errors[0]).toContain(
      "The nested job 'one' is requesting 'packages: write', but is only allowed 'packages: read'",
    )
  })

  test.each([
    {
      why: 'the caller job replaces the workflow block',
      top: 'permissions: { contents: write }\n',
      job: 'permissions: {}, ',
      calledJob: 'permissions: { contents: read }, ',
      loads: false,
    },
    {
      why: 'the called workflow block counts',
      top: 'permissions: {}\n',
      calledTop: 'permissions: { contents: read }\n',
      loads: false,
    },
    {
      why: 'a job is compared with the caller, not its own workflow',
      top: 'permissions: { contents: write }\n',
      calledTop: 'permissions: {}\n',
      calledJob: 'permissions: { contents: write }, ',
      loads: true,
    },
    {
      why: 'the default policy is a ceiling too',
      calledJob: 'permissions: { deployments: write }, ',
      loads: false,
    },
    {
      why: 'write-all allows id-token',
      top: 'permissions: write-all\n',
      calledJob: 'permissions: { id-token: write }, ',
      loads: true,
    },
    {
      why: 'asking for less is fine',
      top: 'permissions: { contents: write }\n',
      calledJob: 'permissions: { contents: read }, ',
      loads: true,
    },
  ])('$why', async ({ top = '', job = '', calledTop = '', calledJob = '', loads }) => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': caller(`${job}uses: ./.github/workflows/c.yml`, top),
      'c.yml': inner(calledJob, calledTop),
    })
    expect(run.conclusion).toBe(loads ? 'skipped' : 'startup_failure')
  })

  test('holds through nested calls', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': caller('uses: ./.github/workflows/b.yml', 'permissions: write-all\n'),
      'b.yml': called(
        'null',
        'mid: { uses: ./.github/workflows/c.yml }',
        'permissions: { contents: read }\n',
      ),
      'c.yml': inner('permissions: { contents: write }, '),
    })
    expectStartupFailure(bench, run)
    expect(run.errors[0]).toContain("'acme/shop/.github/workflows/c.yml@refs/heads/main'")
  })

  test('id-token comes from a permissive default only inside one owner', async () => {
    const files = { 'c.yml': inner('permissions: { id-token: write }, ') }
    const settings = { defaultWorkflowPermissions: 'permissive' } as const
    for (const [owner, conclusion] of [
      ['acme', 'skipped'],
      ['other', 'startup_failure'],
    ] as const) {
      await using bench = new Workbench()
      bench.commit(files, { repository: `${owner}/lib` })
      const run = await bench.run(
        { 'ci.yml': caller(`uses: ${owner}/lib/.github/workflows/c.yml@main`) },
        { settings },
      )
      expect(run.conclusion).toBe(conclusion)
    }
  })
})

describe('the token of a job', () => {
  test('has exactly the effective scopes and ends with the job', async () => {
    await using bench = new Workbench()
    await bench.run({
      'ci.yml': `
on: push
permissions: { contents: write, actions: read }
jobs:
  own: { ${JOB}, permissions: { deployments: write, id-token: write }, steps: [{ run: ok }] }
  plain: { ${JOB}, steps: [{ run: ok }] }
  none: { ${JOB}, permissions: {}, steps: [{ run: ok }] }
  call: { uses: ./.github/workflows/c.yml, permissions: { packages: read } }
`,
      'c.yml': called('null'),
    })
    const scopes = Object.fromEntries(bench.requests.map((request) => [request.jobKey, request.permissions]))
    expect(scopes).toEqual({
      own: { deployments: 'write', 'id-token': 'write' },
      plain: { contents: 'write', actions: 'read' },
      none: {},
      one: { packages: 'read' },
    })
    expect(bench.forge.minted.map(({ grant }) => grant.permissions)).toEqual(
      expect.arrayContaining(Object.values(scopes)),
    )
    expect(bench.forge.minted[0]?.grant).toMatchObject({ kind: 'workflow', repository: 'acme/shop' })
    expect(bench.forge.tokens.size).toBe(0)
    expect(bench.request('own').oidc?.requestUrl).toContain('repo:acme/shop:ref:refs/heads/main')
    expect(bench.request('plain').oidc).toBeUndefined()
  })

  test('without a block gets what the repository grants', async () => {
    for (const [policy, packages] of [
      ['restricted', 'read'],
      ['permissive', 'write'],
    ] as const) {
      await using bench = new Workbench()
      const settings = { defaultWorkflowPermissions: policy }
      await bench.run({ 'ci.yml': `on: push\njobs:\n  ${LEAF}\n` }, { settings })
      expect(bench.request('one').permissions).toMatchObject({ packages })
      expect(bench.request('one').permissions['id-token']).toBeUndefined()
    }
  })
})
