import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../../src/adapters/github/pages.ts'
import { connectForge } from '../../../src/adapters/github/index.ts'
import type { TagRuleset } from '../../../src/ports/forge/tags.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { type ScriptedReply, startScriptedServer } from '../scripted-server.ts'
import { onEmulator } from './emulated-repository.ts'

const repository = onEmulator()

const ruleset = (name: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  name,
  target: 'tag',
  enforcement: 'active',
  conditions: { ref_name: { include: ['refs/tags/v*', '~ALL'], exclude: ['refs/tags/v0*'] } },
  rules: [{ type: 'creation' }],
  ...more,
})

describe('the rulesets for tags', () => {
  test('the active ones, with rules and the parameters of these', async () => {
    await using r = await repository()
    const parameters = { operator: 'regex', pattern: '^v', negate: true }
    const rules = [{ type: 'creation' }, { type: 'tag_name_pattern', parameters }]
    await r.ask('POST', '/rulesets', ruleset('ours', { rules }))
    await r.ask('POST', '/rulesets', ruleset('of branches', { target: 'branch' }))
    await r.ask('POST', '/rulesets', ruleset('off', { enforcement: 'disabled' }))
    const before = r.requests().length
    expect(await (await r.connect()).tagRulesets()).toEqual([
      {
        name: 'ours',
        url: expect.stringMatching(new RegExp(`^${r.emulator.serverUrl}/${r.repository}/rules/\\d+$`)),
        include: ['refs/tags/v*', '~ALL'],
        exclude: ['refs/tags/v0*'],
        rules: [
          { type: 'creation', parameters: {} },
          { type: 'tag_name_pattern', parameters },
        ],
        mayBypass: false,
      },
    ])
    expect(r.requests().length - before).toBe(2)
  })

  test('none: one request', async () => {
    await using r = await repository()
    expect(await (await r.connect()).tagRulesets()).toEqual([])
    expect(r.requests().length).toBe(1)
  })

  test('more than a page, in their order', async () => {
    await using r = await repository()
    const names = numbers(1, 103).map(String)
    for (const name of names) await r.ask('POST', '/rulesets', ruleset(name))
    expect((await (await r.connect()).tagRulesets()).map(({ name }) => name)).toEqual(names)
  })
})

describe('what a server says', () => {
  async function rulesets(answer: (path: string) => ScriptedReply): Promise<readonly TagRuleset[]> {
    await using server = await startScriptedServer(({ path }) => answer(path))
    const options = { token: 't', repository: 'octo/parcel', apiUrl: server.url, clock: fakeClock() }
    return await (await connectForge(options)).tagRulesets()
  }
  const listed = [1, 2].map((id) => ({ id, name: `n${id}`, target: 'tag', enforcement: 'active' }))
  const one =
    (more: Record<string, unknown>) =>
    (path: string): ScriptedReply =>
      path.includes('/rulesets?')
        ? { status: 200, body: listed.slice(0, 1) }
        : { status: 200, body: { ...listed[0], ...more } }

  test.each([
    ['always', true],
    ['exempt', true],
    ['pull_requests_only', false],
    ['never', false],
    [undefined, false],
  ])('current_user_can_bypass %s: may bypass is %s', async (value, mayBypass) => {
    expect(await rulesets(one({ current_user_can_bypass: value }))).toMatchObject([{ mayBypass }])
  })

  test('asks for those of the organization too, and for tags alone', async () => {
    const paths: string[] = []
    await rulesets((path) => {
      paths.push(path)
      return one({})(path)
    })
    expect(paths).toEqual([
      '/repos/octo/parcel/rulesets?includes_parents=true&targets=tag&per_page=100&page=1',
      '/repos/octo/parcel/rulesets/1?includes_parents=true',
    ])
  })

  test('a server that does not know `targets` shows those of branches: they are left out', async () => {
    const branches = listed.map((each) => ({ ...each, target: 'branch' }))
    expect(await rulesets(() => ({ status: 200, body: branches }))).toEqual([])
  })

  test('without conditions, rules and page nothing is made up', async () => {
    expect(await rulesets(one({ conditions: null }))).toEqual([
      { name: 'n1', url: '', include: [], exclude: [], rules: [], mayBypass: false },
    ])
  })

  test.each([403, 404])('%d means that they are not to be known', async (status) => {
    expect(await rulesets(() => ({ status, body: { message: 'no' } }))).toEqual([])
    const hidden = (path: string): ScriptedReply =>
      path.includes('/rulesets?')
        ? { status: 200, body: listed }
        : path.includes('/rulesets/1')
          ? { status, body: { message: 'no' } }
          : { status: 200, body: listed[1] }
    expect((await rulesets(hidden)).map(({ name }) => name)).toEqual(['n2'])
  })

  test.each([
    ['a bad token', { status: 401, body: { message: 'Bad credentials' } }, 'forge-auth-denied'],
    ['a used-up rate', { status: 403, headers: { 'retry-after': '9999' }, body: {} }, 'forge-failed'],
    ['a broken server', { status: 500, body: {} }, 'forge-failed'],
  ])('%s is an error', async (_name, reply, code) => {
    await expect(rulesets(() => reply)).rejects.toMatchObject({ code })
  })
})
