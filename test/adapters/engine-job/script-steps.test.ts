import { describe, expect, test } from '@jest/globals'
import { runSteps, SHA } from './one-job.ts'

describe('run steps', () => {
  test('pseudo-steps frame the job, a step is named after its first line, and numbers count up', async () => {
    const job = await runSteps(`
steps:
  - run: |
      echo one
      echo two
  - name: Named \${{ github.actor }}
    run: echo three`)
    expect(job.names).toEqual(['Set up job', 'Run echo one', 'Named ada', 'Complete job'])
    expect(job.output('Run echo one')).toEqual(['one', 'two'])
    expect([...job.steps.values()].map((step) => step.number)).toEqual([1, 2, 3, 4])
    expect([...job.steps.values()].every((step) => step.status === 'completed')).toBe(true)
    expect(job.result.conclusion).toBe('success')
  })

  test('the default shell stops at the first error but ignores pipes; bash by name minds both', async () => {
    const job = await runSteps(`
steps:
  - {name: default, run: "false | true; echo went on"}
  - {name: named, shell: bash, run: "false | true; echo went on", continue-on-error: true}
  - {name: sh, shell: sh, run: "false; echo went on", continue-on-error: true}`)
    expect(job.output('default')).toEqual(['went on'])
    expect(job.output('named')).toEqual(['##[error]Process completed with exit code 1.'])
    expect(job.output('sh')).toEqual(['##[error]Process completed with exit code 1.'])
  })

  test('quotes around and beside an expression reach the shell as written', async () => {
    const job = await runSteps(
      `
steps:
  - name: quotes
    run: printf '%s|' '\${{ github.actor }}' 'two words' "\${{ 'it''s ''so''' }}"`,
    )
    expect(job.output('quotes')).toEqual(["ada|two words|it's 'so'|"])
  })

  test('python and shells with a {0} of their own run; a shell without it is an error', async () => {
    const job = await runSteps(`
steps:
  - {name: python, shell: python, run: "print(6 * 7)"}
  - {name: node, shell: "node {0}", run: "console.log(6 * 8)"}
  - {name: unknown, shell: node, run: "console.log(1)", continue-on-error: true}
  - {name: missing, shell: "no-such-shell {0}", run: "x", continue-on-error: true}`)
    expect(job.output('python')).toEqual(['42'])
    expect(job.output('node')).toEqual(['48'])
    expect(job.output('unknown').at(-1)).toContain("Invalid shell option 'node'")
    expect(job.output('missing')).toEqual(['##[error]no-such-shell: command not found'])
  })

  test('defaults of the job apply unless the step says otherwise', async () => {
    const job = await runSteps(
      `
steps:
  - {name: default, run: "import os; print(os.path.basename(os.getcwd()))"}
  - {name: own, shell: sh, working-directory: b, run: basename "$PWD"}
  - {name: nowhere, shell: sh, working-directory: c, run: pwd, continue-on-error: true}`,
      {
        workspace: { 'a/x': '', 'b/x': '' },
        request: { defaults: { shell: 'python', workingDirectory: 'a' } },
      },
    )
    expect(job.output('default')).toEqual(['a'])
    expect(job.output('own')).toEqual(['b'])
    expect(job.output('nowhere').at(-1)).toMatch(/working directory '.*\/c'. No such file/)
  })

  test('a step sees the machine, env of job and step, and what the runner sets; nothing else', async () => {
    process.env['ENGINE_LEAK'] = 'leaked'
    const job = await runSteps(
      `
steps:
  - name: env
    env: {OWN: "\${{ env.JOB }}-step", GITHUB_SHA: mine}
    run: |
      echo "$JOB $OWN \${ENGINE_LEAK:-none} $GITHUB_SHA $GITHUB_REF_NAME $GITHUB_REF_TYPE $GITHUB_JOB $GITHUB_RUN_ID"
      echo "$CI $GITHUB_ACTIONS $RUNNER_OS $GITHUB_ACTION $GITHUB_GRAPHQL_URL $ACTIONS_ID_TOKEN_REQUEST_URL"
      test -d "$RUNNER_TEMP" && test -d "$RUNNER_TOOL_CACHE" && test "$PWD" = "$GITHUB_WORKSPACE"
      echo "$(cat "$GITHUB_EVENT_PATH")"
      echo "\${GITHUB_TOKEN:-no token}"`,
      {
        env: { JOB: 'job' },
        contexts: {
          github: { repository: 'acme/shop', sha: SHA, ref: 'refs/tags/v1', event: { number: 5 } },
        },
        request: { oidc: { requestUrl: 'http://oidc.test', requestToken: 'fake-oidc-token' } },
      },
    )
    delete process.env['ENGINE_LEAK']
    expect(job.output('env')).toEqual([
      `job job-step none ${SHA} v1 tag build 7`,
      'true true Linux __run http://127.0.0.1:1/api/graphql http://oidc.test',
      '{"number":5}',
      'no token',
    ])
  })

  test('hashFiles covers the workspace, takes exclusions, and is empty without a match', async () => {
    const job = await runSteps(
      `
steps:
  - run: |
      echo "\${{ hashFiles('**/*.lock') == hashFiles('a/one.lock', '.b/two.lock') }}"
      echo "\${{ hashFiles('**/*.lock') == hashFiles('**/*.lock', '!.b/**') }}"
      echo "<\${{ hashFiles('nothing*') }}>"
    name: hash`,
      { workspace: { 'a/one.lock': '1', '.b/two.lock': '2', 'c/three.txt': '3' } },
    )
    expect(job.output('hash')).toEqual(['true', 'false', '<>'])
  })
})
