import { describe, expect, test } from '@jest/globals'
import type { ForgeEvent } from '../../bed/github/types.ts'
import { isTriggered, startsWorkflows } from '../../bed/runner/plan/triggers.ts'
import { readWorkflowFile } from '../../bed/runner/template-files.ts'
import { Workbench } from './workbench.ts'

const JOBS = 'jobs:\n  one: { runs-on: ubuntu-24.04, steps: [{ run: ok }] }\n'
const file = (on: string) => `on: ${on}\n${JOBS}`

/** Whether one workflow with this `on:` starts for an event. */
async function starts(on: string, more: Partial<ForgeEvent>): Promise<boolean> {
  const path = '.github/workflows/ci.yml'
  const { root, context } = readWorkflowFile(path, file(on))
  expect(context.errors.getErrors()).toEqual([])
  if (root === undefined) throw new Error('not parsed')
  const base = { repository: 'acme/shop', name: 'push', ref: 'refs/heads/main', sha: 'a', actor: 'ann' }
  const event: ForgeEvent = { ...base, causedBy: 'user', payload: {}, ...more }
  return startsWorkflows(event) && (await isTriggered({ root, path }, event, () => Promise.resolve([])))
}

const pull = (action: string, base = 'main'): Partial<ForgeEvent> => ({
  name: 'pull_request',
  action,
  ref: 'refs/pull/7/merge',
  payload: { action, number: 7, pull_request: { base: { ref: base }, head: { ref: 'topic' } } },
})

describe('push', () => {
  const tag = { ref: 'refs/tags/v1.2' }
  const branch = (name: string) => ({ ref: `refs/heads/${name}` })
  test.each<[string, Partial<ForgeEvent>, boolean]>([
    ['push', branch('main'), true],
    ['push', tag, true],
    ['[push]', branch('main'), true],
    ['{ push: { branches: [main, "release/**"] } }', branch('release/1/2'), true],
    ['{ push: { branches: ["release/*"] } }', branch('release/1/2'), false],
    ['{ push: { branches: ["**", "!main"] } }', branch('main'), false],
    ['{ push: { branches-ignore: [main] } }', branch('main'), false],
    ['{ push: { branches-ignore: [main] } }', branch('topic'), true],
    ['{ push: { branches: [main] } }', tag, false],
    ['{ push: { tags: ["v[0-9].*"] } }', tag, true],
    ['{ push: { tags: ["v*"] } }', branch('main'), false],
    ['{ push: { tags-ignore: ["v*"] } }', tag, false],
    ['{ push: { branches: [main] }, pull_request: null }', branch('topic'), false],
    ['pull_request', branch('main'), false],
  ])('on: %s with %j starts: %s', async (on, event, expected) => {
    expect(await starts(on, event)).toBe(expected)
  })

  test('paths look at what the push changed, as paths-ignore does', async () => {
    await using bench = new Workbench()
    const before = bench.commit({
      'docs.yml': file('{ push: { paths: ["docs/**"] } }'),
      'code.yml': file('{ push: { paths-ignore: ["docs/**", "*.md"] } }'),
      'src/a.go': 'a',
    })
    const documented = bench.commit({ 'docs/guide.md': 'x', 'README.md': 'y' })
    bench.push(documented, { payload: { before } })
    await bench.engine.settled()
    expect(bench.engine.runs.map((run) => run.workflowPath)).toEqual(['.github/workflows/docs.yml'])
    bench.push(bench.commit({ 'src/a.go': 'b', 'docs/guide.md': 'z' }), { payload: { before: documented } })
    await bench.engine.settled()
    expect(bench.engine.runs).toHaveLength(3)
  })

  test('the engine starts nothing for an event of a workflow token', async () => {
    await using bench = new Workbench()
    bench.push(bench.commit({ 'ci.yml': file('push') }), { causedBy: 'workflow' })
    await bench.engine.settled()
    expect(bench.engine.runs).toEqual([])
  })

  test('deleted refs, skip words and events of the workflow token start nothing', async () => {
    expect(await starts('push', { payload: { deleted: true } })).toBe(false)
    expect(await starts('push', { payload: { head_commit: { message: 'x [skip ci]' } } })).toBe(false)
    expect(await starts('push', { causedBy: 'workflow' })).toBe(false)
    expect(await starts('push', { causedBy: 'app' })).toBe(true)
  })

  test('the file is taken from the commit of the event', async () => {
    await using bench = new Workbench()
    const first = bench.commit({ 'ci.yml': `name: first\n${file('push')}` })
    bench.commit({ 'ci.yml': `name: second\n${file('push')}` })
    bench.push(first)
    await bench.engine.settled()
    expect(bench.lastRun.name).toBe('first')
  })
})

describe('other events', () => {
  test.each<[string, Partial<ForgeEvent>, boolean]>([
    ['pull_request', pull('opened'), true],
    ['pull_request', pull('labeled'), false],
    ['{ pull_request: { types: [labeled] } }', pull('labeled'), true],
    ['{ pull_request: { branches: ["release/*"] } }', pull('opened', 'release/1'), true],
    ['{ pull_request: { branches: ["release/*"] } }', pull('opened'), false],
    ['{ pull_request: { branches-ignore: [main] } }', pull('opened'), false],
    [
      '{ release: { types: [published] } }',
      { name: 'release', action: 'published', ref: 'refs/tags/v1' },
      true,
    ],
    [
      '{ release: { types: [published] } }',
      { name: 'release', action: 'created', ref: 'refs/tags/v1' },
      false,
    ],
    ['repository_dispatch', { name: 'repository_dispatch', action: 'go', causedBy: 'workflow' }, true],
    ['{ repository_dispatch: { types: [go] } }', { name: 'repository_dispatch', action: 'stop' }, false],
    ['workflow_dispatch', { name: 'workflow_dispatch', workflow: 'ci.yml', causedBy: 'workflow' }, true],
    ['workflow_dispatch', { name: 'workflow_dispatch', workflow: 'other.yml' }, false],
    ['{ schedule: [{ cron: "5 4 * * *" }] }', {}, false],
    ['workflow_call', {}, false],
  ])('on: %s with %j starts: %s', async (on, event, expected) => {
    expect(await starts(on, event)).toBe(expected)
  })

  test('paths of a pull request are those since it left its base', async () => {
    await using bench = new Workbench()
    const fork = bench.commit({ 'ci.yml': file('{ pull_request: { paths: ["src/**"] } }') })
    const base = bench.commit({ 'src/on-main.go': 'x' })
    const head = bench.commit({ 'docs/a.md': 'x' }, { branch: 'topic', from: fork })
    const payload = { pull_request: { base: { ref: 'main', sha: base }, head: { ref: 'topic', sha: head } } }
    bench.push(head, { ...pull('opened'), payload })
    await bench.engine.settled()
    expect(bench.engine.runs).toHaveLength(0)
    const next = bench.commit({ 'src/b.go': 'x' }, { branch: 'topic' })
    const changed = { pull_request: { base: { ref: 'main', sha: base }, head: { ref: 'topic', sha: next } } }
    bench.push(next, { ...pull('synchronize'), payload: changed })
    await bench.engine.settled()
    expect(bench.lastRun.jobs).toHaveLength(1)
    expect(bench.request('one').contexts.github).toMatchObject({ head_ref: 'topic', base_ref: 'main' })
  })
})

describe('workflow_dispatch inputs', () => {
  const on = `
  workflow_dispatch:
    inputs:
      dry: { type: boolean, default: true }
      count: { type: number, default: 2 }
      where: { type: choice, options: [test, prod] }
      name: { type: string, required: true }
`
  const dispatch = async (bench: Workbench, inputs: Record<string, string>) => {
    const event = { name: 'workflow_dispatch', workflow: 'ci.yml', payload: { inputs } }
    return await bench.run({ 'ci.yml': file(on) }, {}, event)
  }

  test('arrive typed, with their defaults', async () => {
    await using bench = new Workbench()
    await dispatch(bench, { name: 'x', count: '3' })
    expect(bench.request('one').contexts.inputs).toEqual({ dry: true, count: 3, where: 'test', name: 'x' })
  })

  test('that are missing, unknown or ill-typed are named all at once and nothing runs', async () => {
    await using bench = new Workbench()
    const run = await dispatch(bench, { dry: 'maybe', count: 'many', where: 'moon', more: '1' })
    expect(run.conclusion).toBe('startup_failure')
    expect(run.jobs).toEqual([])
    expect(run.errors).toEqual([
      "Unexpected inputs provided: 'more' is not an input of the workflow.",
      "Input 'dry' expects a boolean, found 'maybe'.",
      "Input 'count' expects a number, found 'many'.",
      "Input 'where' expects one of test, prod, found 'moon'.",
      "Required input 'name' not provided.",
    ])
  })
})
