import { describe, expect, test } from '@jest/globals'
import { runSteps, SHA } from './one-job.ts'

/** A node24 action that prints its stage, and what it was given. */
const node = (name: string, more = '') => ({
  [`${name}/action.yml`]: `
name: ${name}
description: for a test
inputs:
  who: { description: x, default: "\${{ github.actor }}" }
  other thing: { description: x }
  must: { description: x, required: true }
outputs:
  greeting: { description: x }
runs: { using: node24, pre: pre.js, main: main.js, post: post.js${more} }
`,
  [`${name}/pre.js`]: `
    const fs = require('node:fs')
    fs.appendFileSync(process.env.GITHUB_STATE, 'from=pre\\n')
    console.log('${name} pre ' + process.env.INPUT_WHO)`,
  [`${name}/main.js`]: `
    const fs = require('node:fs')
    const env = process.env
    console.log(['${name} main', env.INPUT_WHO, '<' + env.INPUT_OTHER_THING + '>', env.STATE_from].join(' '))
    console.log(env.GITHUB_ACTION_REPOSITORY + ' ' + env.GITHUB_ACTION_REF)
    fs.appendFileSync(env.GITHUB_OUTPUT, 'greeting=hello ' + env.INPUT_WHO + '\\n')
    fs.appendFileSync(env.GITHUB_STATE, 'from=main ' + env.INPUT_WHO + '\\n')
    process.exitCode = Number(env.EXIT || 0)`,
  [`${name}/post.js`]: `console.log('${name} post ' + process.env.STATE_from)`,
  [`${name}/package.json`]: '{"type":"commonjs"}',
})

const composite = (steps: string, head = '') => `
name: composite
description: for a test
${head}
runs:
  using: composite
  steps:
${steps}
`

describe('node actions', () => {
  test('pre first, then main, posts last in first out, each with the state of the one before', async () => {
    const job = await runSteps(
      `
steps:
  - {id: a, uses: 'acme/kit/one@v1', with: {WHO: bob, 'other thing': two}}
  - {uses: 'acme/kit/two@v1', name: Second}
  - run: echo "\${{ steps.a.outputs.greeting }}"
    name: after`,
      { repositories: { 'acme/kit': { ...node('one'), ...node('two') } } },
    )
    expect(job.names).toEqual([
      ...['Set up job', 'Pre Run acme/kit/one@v1', 'Pre Second', 'Run acme/kit/one@v1', 'Second', 'after'],
      ...['Post Second', 'Post Run acme/kit/one@v1', 'Complete job'],
    ])
    expect(job.output('Pre Run acme/kit/one@v1')).toEqual(['one pre bob'])
    expect(job.output('Run acme/kit/one@v1')).toEqual(['one main bob <two> pre', 'acme/kit v1'])
    expect(job.output('Second')).toEqual(['two main ada <> pre', 'acme/kit v1'])
    expect(job.output('after')).toEqual(['hello bob'])
    expect(job.output('Post Second')).toEqual(['Post job cleanup.', 'two post main ada'])
    expect(job.output('Post Run acme/kit/one@v1')).toEqual(['Post job cleanup.', 'one post main bob'])
  })

  test('an unknown input is a warning, a missing required one is nothing', async () => {
    const job = await runSteps(`steps:\n  - {uses: 'acme/kit/one@v1', with: {whoo: bob}}`, {
      repositories: { 'acme/kit': node('one') },
    })
    const message = "Unexpected input(s) 'whoo', valid inputs are ['who', 'other thing', 'must']"
    // Once for each stage, as on the runner.
    expect(job.annotations).toEqual(['pre', 'main', 'post'].map(() => ({ level: 'warning', message })))
    expect(job.result.conclusion).toBe('success')
  })

  test('a failed main still has its post; a skipped one has none; post-if is asked at the end', async () => {
    const never = ', pre-if: "false"'
    const files = {
      ...node('one', never),
      ...node('two', never),
      ...node('three', `${never}, post-if: success()`),
    }
    const job = await runSteps(
      `
steps:
  - {uses: 'acme/kit/three@v1', name: three}
  - {uses: 'acme/kit/one@v1', name: one, env: {EXIT: 3}}
  - {uses: 'acme/kit/two@v1', name: two}`,
      { repositories: { 'acme/kit': files } },
    )
    expect(job.names.slice(4)).toEqual(['three', 'one', 'two', 'Post one', 'Post three', 'Complete job'])
    expect(job.steps.get('one')?.conclusion).toBe('failure')
    expect(job.steps.get('two')?.conclusion).toBe('skipped')
    expect(job.steps.get('Post one')?.conclusion).toBe('success')
    expect(job.steps.get('Post three')?.conclusion).toBe('skipped')
    expect(job.result.conclusion).toBe('failure')
  })

  test('an action for Node 20 runs on 24 with a warning', async () => {
    const files = {
      'action.yml': 'name: a\ndescription: b\nruns: {using: node20, main: m.mjs}',
      'm.mjs': 'console.log(process.version.split(".")[0])',
    }
    const job = await runSteps(`steps:\n  - {name: old, uses: acme/old@v1}`, {
      repositories: { 'acme/old': files },
    })
    expect(job.output('old')).toEqual(['v24'])
    expect(job.annotations[0]?.message).toContain('forced to run on Node.js 24: acme/old@v1 (node20)')
  })
})

describe('references', () => {
  test('$/ is the repository and commit of the workflow file, inside a composite that of the composite', async () => {
    const repositories = {
      'acme/shop': { 'actions/a/action.yml': composite('    - {run: echo shop, shell: sh}') },
      'acme/kit': {
        'outer/action.yml': composite('    - uses: $/inner'),
        'inner/action.yml': composite('    - {run: "echo kit $GITHUB_ACTION_PATH", shell: sh}'),
      },
    }
    const job = await runSteps(
      `
steps:
  - {name: own, uses: $/actions/a}
  - {name: kit, uses: acme/kit/outer@v2}`,
      { repositories },
    )
    const asked = job.steps.get('Set up job')?.log
    expect(asked).toContain(`Download action repository 'acme/shop@${SHA}'`)
    expect(asked).toContain(`Download action repository 'acme/kit@${SHA}'`)
    expect(job.output('own')).toContain('shop')
    expect(job.output('kit').at(-1)).toMatch(/^kit .*\/acme\/kit\/inner$/)
  })

  test('./ is read from the workspace when the step starts', async () => {
    const job = await runSteps(`
steps:
  - {name: early, uses: ./made, continue-on-error: true}
  - run: |
      mkdir made
      printf 'name: m\\ndescription: d\\nruns:\\n  using: composite\\n  steps:\\n    - {run: echo made, shell: sh}\\n' > made/action.yml
  - {name: late, uses: ./made}`)
    expect(job.output('early').at(-1)).toContain('Did you forget to run actions/checkout')
    expect(job.output('late').at(-1)).toBe('made')
  })

  test.each([
    ['docker://alpine:3', 'container actions are not supported'],
    ['acme/none@v1', 'Unable to resolve action `acme/none@v1`'],
    ['acme-none', 'Expected format {org}/{repo}[/path]@ref'],
    ['$/actions/a@v1', 'takes no @ref'],
  ])('%s fails the job in its set-up, and no step runs', async (uses, message) => {
    const job = await runSteps(`steps:\n  - {name: first, run: exit 0}\n  - {name: second, uses: '${uses}'}`)
    expect(job.steps.get('Set up job')?.conclusion).toBe('failure')
    expect(job.steps.get('Set up job')?.log.at(-1)).toContain(message)
    expect(job.steps.get('first')?.conclusion).toBe('skipped')
    expect(job.result.conclusion).toBe('failure')
  })
})

describe('composite actions', () => {
  const inner = { 'action.yml': 'name: n\ndescription: d\nruns: {using: node24, main: m.mjs, post: p.mjs}' }
  const scripts = {
    'm.mjs':
      "import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.GITHUB_STATE, 'n=' + process.env.N + '\\n')",
    'p.mjs': "console.log('inner post ' + process.env.STATE_n)",
  }

  test('inputs, outputs, env and steps of its own; one outer step shows it all', async () => {
    const action = composite(
      `
    - id: one
      shell: bash
      run: |
        echo "x=\${{ inputs.who }}-$OUTER-\${{ env.STEP }}" >> "$GITHUB_OUTPUT"
        echo "secret <\${{ steps.outside.outputs.y }}>"
      env: {STEP: step}
    - {shell: bash, run: "echo LATER=yes >> $GITHUB_ENV"}
    - {shell: bash, run: "echo ::error::from inside"}`,
      `inputs: {who: {description: w, default: nobody}}
outputs: {said: {description: s, value: "\${{ steps.one.outputs.x }}"}}`,
    )
    const job = await runSteps(
      `
steps:
  - {id: outside, run: 'echo y=1 >> "$GITHUB_OUTPUT"'}
  - {id: c, name: both, uses: ./c, with: {who: eve}, env: {OUTER: outer}}
  - {name: after, run: 'echo "\${{ steps.c.outputs.said }} \${{ steps.one.outputs.x }} $LATER $OUTER"'}`,
      { workspace: { 'c/action.yml': action } },
    )
    expect(job.output('after')).toEqual(['eve-outer-step  yes '])
    expect(job.output('both')).toContain('secret <>')
    expect(job.annotations).toEqual([{ level: 'error', message: 'from inside' }])
    expect(job.names).toHaveLength(5)
  })

  test('a failed step skips the rest but always() ones, and fails the outer step; posts run inside out', async () => {
    const action = composite(`
    - {uses: acme/inner@v1, env: {N: 1}}
    - {uses: acme/inner@v1, env: {N: 2}}
    - {shell: sh, run: echo tolerated; exit 1, continue-on-error: true}
    - {shell: sh, run: exit 4}
    - {shell: sh, run: echo not reached}
    - {uses: acme/inner@v1, env: {N: 3}}
    - {shell: sh, if: always(), run: echo always}
    - {shell: sh, if: failure(), run: echo failure}`)
    const job = await runSteps('steps:\n  - {name: c, uses: acme/c@v1}\n  - {name: next, run: exit 0}', {
      repositories: { 'acme/c': { 'action.yml': action }, 'acme/inner': { ...inner, ...scripts } },
    })
    const lines = job.steps.get('c')?.log ?? []
    expect(lines.filter((line) => /^(tolerated|not reached|always|failure)$/.test(line))).toEqual([
      ...['tolerated', 'always', 'failure'],
    ])
    expect(job.steps.get('c')?.conclusion).toBe('failure')
    expect(job.steps.get('next')?.conclusion).toBe('skipped')
    const post = job.steps.get('Post c')?.log.filter((line) => line.startsWith('inner'))
    expect(post).toEqual(['inner post 2', 'inner post 1'])
  })

  test('shell is required, and more than ten levels are refused', async () => {
    const noShell = await runSteps('steps:\n  - {name: c, uses: ./c}', {
      workspace: { 'c/action.yml': composite('    - run: echo x') },
    })
    expect(noShell.output('c').at(-1)).toContain('shell')
    expect(noShell.result.conclusion).toBe('failure')
    const levels = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, level) => [
          `l${level}/action.yml`,
          composite(
            level === count - 1 ? '    - {run: echo deep, shell: sh}' : `    - uses: $/l${level + 1}`,
          ),
        ]),
      )
    const deep = (count: number) =>
      runSteps('steps:\n  - {name: deep, uses: acme/deep/l0@v1}', {
        repositories: { 'acme/deep': levels(count) },
      })
    expect((await deep(10)).output('deep')).toContain('deep')
    expect((await deep(11)).steps.get('Set up job')?.log.at(-1)).toContain('exceeded max depth 10')
  })
})
