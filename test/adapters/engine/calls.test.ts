import { describe, expect, test } from '@jest/globals'
import { Workbench } from './workbench.ts'

const JOB = 'runs-on: ubuntu-24.04'
const EXPRESSION = (text: string) => `\${{ ${text} }}`

describe('a called workflow', () => {
  test('gets typed inputs and defaults, gives outputs, and keeps the github context of the caller', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': `
name: Caller
on: push
env: { LEAK: yes }
jobs:
  pre: { ${JOB}, outputs: { n: '7' }, steps: [{ run: ok }] }
  ship:
    needs: pre
    uses: ./.github/workflows/c.yml
    with: { text: 12, flag: true, n: "${EXPRESSION('fromJSON(needs.pre.outputs.n)')}" }
  after:
    needs: ship
    ${JOB}
    outputs: { seen: "${EXPRESSION('toJSON(needs.ship)')}" }
    steps: [{ run: ok }]
`,
      'c.yml': `
name: Called
on:
  workflow_call:
    inputs:
      text: { type: string }
      flag: { type: boolean }
      n: { type: number }
      rest: { type: string, default: "of ${EXPRESSION('github.actor')}" }
      none: { type: boolean }
    outputs:
      digest: { value: "${EXPRESSION('jobs.build.outputs.digest')}" }
      how: { value: "${EXPRESSION('jobs.build.result')}" }
      nothing: { value: "${EXPRESSION('jobs.other.outputs.x')}" }
jobs:
  build: { ${JOB}, outputs: { digest: "d-${EXPRESSION('inputs.n')}" }, steps: [{ run: ok }] }
  other: { needs: build, if: inputs.none, ${JOB}, steps: [{ run: ok }] }
`,
    })
    expect(run.errors).toEqual([])
    const request = bench.request('build')
    expect(request.contexts.inputs).toEqual({ text: '12', flag: true, n: 7, rest: 'of ann', none: false })
    expect(request.contexts.github).toMatchObject({ workflow: 'Caller', repository: 'acme/shop' })
    expect(request.env).toEqual({})
    expect(JSON.parse(bench.job('after').outputs.seen ?? '')).toEqual({
      result: 'success',
      outputs: { digest: 'd-7', how: 'success' },
    })
    expect(run.jobs.map((job) => [job.path, job.conclusion])).toEqual([
      ['pre', 'success'],
      ['ship/build', 'success'],
      ['ship/other', 'skipped'],
      ['after', 'success'],
    ])
  })

  test('runs once per combination; a failure inside is the failure of the call', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': `
on: push
jobs:
  ship:
    uses: ./.github/workflows/c.yml
    strategy: { fail-fast: false, matrix: { what: [ok, fail] } }
    with: { what: "${EXPRESSION('matrix.what')}" }
  after: { needs: ship, ${JOB}, steps: [{ run: ok }] }
`,
      'c.yml': `
on: { workflow_call: { inputs: { what: { type: string } } } }
jobs:
  go: { ${JOB}, steps: [{ run: "${EXPRESSION('inputs.what')}" }] }
`,
    })
    expect(run.jobs.map((job) => [job.path, job.name, job.conclusion])).toEqual([
      ['ship (ok)/go', 'ship (ok) / go', 'success'],
      ['ship (fail)/go', 'ship (fail) / go', 'failure'],
      ['after', 'after', 'skipped'],
    ])
    expect(run.conclusion).toBe('failure')
  })

  test('a skipped call shows as one skipped job', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': 'on: push\njobs:\n  ship: { if: false, uses: ./.github/workflows/c.yml }\n',
      'c.yml': `on: workflow_call\njobs:\n  go: { ${JOB}, steps: [{ run: ok }] }\n`,
    })
    expect(run.jobs.map((job) => [job.path, job.conclusion])).toEqual([['ship', 'skipped']])
  })
})

describe('secrets', () => {
  const called = (environment: string) => `
on: { workflow_call: { secrets: { KEY: { required: false }, TOKEN: { required: false } } } }
jobs:
  go: { ${JOB}, ${environment}steps: [{ run: ok }] }
`
  const settings = {
    secrets: { KEY: 'repository-key', OTHER: 'other' },
    variables: { V: 'repository', W: 'w' },
  }
  const prod = { name: 'prod', secrets: { KEY: 'prod-key', ONLY: 'prod-only' }, variables: { V: 'prod' } }

  async function secretsOf(job: string, environment = 'environment: prod, ', repository = 'acme/shop') {
    await using bench = new Workbench()
    bench.forge.setEnvironment('acme/shop', prod)
    bench.commit({ 'c.yml': called(environment) }, { repository, settings })
    const ref = repository === 'acme/shop' ? './' : `${repository}/`
    const suffix = repository === 'acme/shop' ? '' : '@main'
    const uses = `uses: ${ref}.github/workflows/c.yml${suffix}`
    await bench.run({ 'ci.yml': `on: push\njobs:\n  ship: { ${uses}${job} }\n` }, { settings })
    const { GITHUB_TOKEN, ...secrets } = bench.request('go').contexts.secrets as Record<string, string>
    expect(GITHUB_TOKEN).toBe(bench.request('go').token)
    return secrets
  }

  test('are not passed by themselves, and the environment adds none', async () => {
    expect(await secretsOf('')).toEqual({})
  })

  test('passed by name, also empty, take the value of the environment', async () => {
    expect(await secretsOf(`, secrets: { KEY: "${EXPRESSION('secrets.KEY')}" }`)).toEqual({ KEY: 'prod-key' })
    expect(await secretsOf(`, secrets: { KEY: "${EXPRESSION('secrets.MISSING')}" }`)).toEqual({
      KEY: 'prod-key',
    })
    expect(await secretsOf(`, secrets: { KEY: "${EXPRESSION('secrets.KEY')}" }`, '')).toEqual({
      KEY: 'repository-key',
    })
  })

  test('inherit passes all the caller has, inside one owner only', async () => {
    expect(await secretsOf(', secrets: inherit')).toEqual({ KEY: 'prod-key', OTHER: 'other' })
    expect(await secretsOf(', secrets: inherit', '', 'acme/lib')).toEqual({
      KEY: 'repository-key',
      OTHER: 'other',
    })
    expect(await secretsOf(', secrets: inherit', '', 'other/lib')).toEqual({})
  })

  test('a job of the run itself sees all of its environment, whose variables only its steps see', async () => {
    await using bench = new Workbench()
    bench.forge.setEnvironment('acme/shop', prod)
    await bench.run(
      {
        'ci.yml': `
on: push
jobs:
  go:
    if: vars.V == 'repository'
    ${JOB}
    environment: prod
    env: { SEEN: "${EXPRESSION('vars.V')}" }
    steps: [{ run: ok }]
`,
      },
      { settings },
    )
    const { contexts, env, masks } = bench.request('go')
    expect(contexts.secrets).toMatchObject({ KEY: 'prod-key', ONLY: 'prod-only', OTHER: 'other' })
    expect(contexts.vars).toEqual({ V: 'prod', W: 'w' })
    expect(env.SEEN).toBe('prod')
    expect(masks).toEqual(expect.arrayContaining(['prod-key', 'prod-only', 'other']))
  })

  test('the token can be handed on and is that of the job that uses it', async () => {
    const secrets = await secretsOf(`, secrets: { TOKEN: "${EXPRESSION('secrets.GITHUB_TOKEN')}" }`, '')
    expect(secrets.TOKEN).toMatch(/^token-/)
  })
})
