import { describe, expect, test } from '@jest/globals'
import { type JobSetup, runSteps } from './one-job.ts'

/** Saves its name, then does what the step's END says; its post prints what it gets. */
const action = (more = '') => ({
  'action.yml': `
name: n
description: d
inputs: { name: { description: x } }
runs: { using: node24, main: m.mjs, post: p.mjs${more} }`,
  'm.mjs': `
import { appendFileSync } from 'node:fs'
const { env } = process
appendFileSync(env.GITHUB_STATE, 'saved-name<<end\\n' + env.INPUT_NAME + '\\nend\\n')
const hang = () => { console.log('ready'); setInterval(() => {}, 1000) }
const ends = {
  well: () => {},
  badly: () => process.exit(3),
  killed: () => process.kill(process.pid, 'SIGKILL'),
  late: hang,
  deaf: () => { for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {}); hang() },
}
ends[env.END]()`,
  'p.mjs': "console.log(['post', process.env['STATE_saved-name'], process.env.INPUT_NAME].join(' '))",
})

const cancelWhenReady: JobSetup = {
  onLine: (line, controller) => void (line === 'ready' && controller.abort()),
}
const soon = { graceMs: { interrupt: 100, terminate: 100 } }

function posts(log: readonly string[] | undefined): readonly string[] {
  return (log ?? []).filter((line) => line.startsWith('post'))
}

describe('a post step gets what main saved, and its inputs, when main', () => {
  test.each<[end: string, conclusion: string, setup: JobSetup]>([
    ['well', 'success', {}],
    ['badly', 'failure', {}],
    ['killed', 'failure', {}],
    ['late', 'cancelled', cancelWhenReady],
    ['deaf', 'cancelled', { ...cancelWhenReady, machine: soon }],
    ['late', 'cancelled', { request: { timeoutMs: 1_500 }, machine: soon }],
  ])('ends %s (%s)', async (end, conclusion, setup) => {
    const job = await runSteps(
      `steps:\n  - {name: one, uses: acme/one@v1, with: {name: ann}, env: {END: ${end}}}`,
      { ...setup, repositories: { 'acme/one': action() } },
    )
    expect(job.steps.get('one')?.conclusion).toBe(conclusion)
    expect(job.steps.get('Post one')?.conclusion).toBe('success')
    expect(posts(job.output('Post one'))).toEqual(['post ann ann'])
    expect(job.result.conclusion).toBe(conclusion)
  })

  test('runs out of the time of its step', async () => {
    const job = await runSteps(
      'steps:\n  - {name: one, uses: acme/one@v1, timeout-minutes: 1, with: {name: ann}, env: {END: late}}',
      { machine: { ...soon, minuteMs: 1_000 }, repositories: { 'acme/one': action() } },
    )
    expect(job.steps.get('one')?.conclusion).toBe('failure')
    expect(posts(job.output('Post one'))).toEqual(['post ann ann'])
  })
})

describe('inside a composite', () => {
  const composite = `
name: c
description: d
inputs: { who: { description: x } }
runs:
  using: composite
  steps:
    - { uses: acme/one@v1, with: { name: "\${{ inputs.who }}-1" }, env: { END: well } }
    - { uses: acme/one@v1, with: { name: "\${{ inputs.who }}-2" }, env: { END: "\${{ inputs.who }}" } }
    - { uses: acme/one@v1, with: { name: "\${{ inputs.who }}-3" }, env: { END: well } }`

  test.each<[end: string, conclusion: string, order: readonly string[], setup: JobSetup]>([
    ['well', 'success', ['3', '2', '1'], {}],
    ['killed', 'failure', ['2', '1'], {}],
    ['late', 'cancelled', ['2', '1'], cancelWhenReady],
  ])(
    'posts of inner actions run at the end of the job, last first (%s)',
    async (end, conclusion, order, setup) => {
      const job = await runSteps(
        `
steps:
  - {name: outer, uses: acme/c@v1, with: {who: ${end}}}
  - {name: last, if: always(), run: echo last}`,
        { ...setup, repositories: { 'acme/one': action(), 'acme/c': { 'action.yml': composite } } },
      )
      expect(job.steps.get('outer')?.conclusion).toBe(conclusion)
      expect(job.names.slice(-3)).toEqual(['last', 'Post outer', 'Complete job'])
      const expected = order.map((number) => `post ${end}-${number} ${end}-${number}`)
      expect(posts(job.steps.get('Post outer')?.log)).toEqual(expected)
    },
  )
})

describe('post-if', () => {
  test.each([
    ['always()', 'badly', 'success'],
    ['failure()', 'badly', 'success'],
    ['failure()', 'well', 'skipped'],
    ['success()', 'killed', 'skipped'],
  ])('%s of a main that ended %s: %s', async (condition, end, conclusion) => {
    const job = await runSteps(
      `steps:\n  - {name: one, uses: acme/one@v1, with: {name: ann}, env: {END: ${end}}}`,
      { repositories: { 'acme/one': action(`, post-if: "${condition}"`) } },
    )
    expect(job.steps.get('Post one')?.conclusion).toBe(conclusion)
  })
})

test('a post step that fails makes a green job red, as on GitHub', async () => {
  const files = { ...action(), 'p.mjs': 'process.exit(1)' }
  const job = await runSteps(
    'steps:\n  - {name: one, uses: acme/one@v1, with: {name: ann}, env: {END: well}}',
    { repositories: { 'acme/one': files } },
  )
  expect(job.steps.get('Post one')?.conclusion).toBe('failure')
  expect(job.result.conclusion).toBe('failure')
})
