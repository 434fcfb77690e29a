import { describe, expect, test } from '@jest/globals'
import { connectForge } from '../../../src/adapters/github/index.ts'
import type { Fault } from '../../bed/github/types.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { type ScriptedReply, startScriptedServer } from '../scripted-server.ts'
import { type EmulatedRepository, onEmulator } from './emulated-repository.ts'
import { importGraph } from './graph-history.ts'

const repository = onEmulator()

const onRefs = { method: 'POST', path: /\/git\/refs$/, times: 1 } as const
const lost: Fault['kind'] = { type: 'reset', afterwards: true }
const tagOn = (commit: string) => ({ name: '1.0.0', commit, message: 'release 1.0.0' })
const asked = (r: EmulatedRepository): (string | undefined)[] =>
  r.requests().map(({ operationId }) => operationId)

/** A ruleset for tags that keeps everybody but apps from making them. */
async function restrict(r: EmulatedRepository, rule: Record<string, unknown>): Promise<void> {
  await r.ask('POST', '/rulesets', {
    name: 'release tags',
    target: 'tag',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
    rules: [rule],
  })
}

describe('an annotated tag', () => {
  test('is made once; a second time says where it is', async () => {
    await using r = await repository()
    const [first = '', second = ''] = r.commit('feat: one', 'feat: two')
    const forge = await r.connect()
    expect(await forge.createTag(tagOn(first))).toEqual({ kind: 'created' })
    expect(asked(r)).toEqual(['git/create-tag', 'git/create-ref'])
    expect(await forge.createTag(tagOn(first))).toEqual({ kind: 'exists', commit: first })
    expect(await forge.createTag(tagOn(second))).toEqual({ kind: 'exists', commit: first })
    r.git('fetch', r.emulator.gitFolder(r.repository), 'refs/tags/1.0.0:refs/tags/1.0.0')
    expect(r.git('cat-file', '-t', '1.0.0')).toBe('tag')
    expect(r.git('log', '-1', '--format=%H', '1.0.0')).toBe(first)
  })

  test('a plain tag of that name exists too', async () => {
    await using r = await repository()
    const [first = '', second = ''] = r.commit('feat: one', 'feat: two')
    r.git('tag', '1.0.0', second)
    expect(await (await r.connect()).createTag(tagOn(first))).toEqual({ kind: 'exists', commit: second })
  })

  test('whose answer was lost is still known as ours', async () => {
    await using r = await repository()
    const [first = ''] = r.commit('feat: one')
    r.emulator.addFaults({ ...onRefs, kind: lost })
    expect(await (await r.connect()).createTag(tagOn(first))).toEqual({ kind: 'created' })
  })

  test('that another run made while our answer was lost is not ours', async () => {
    await using r = await repository()
    const [first = ''] = r.commit('feat: one')
    const other = await r.connect()
    await other.createTag({ ...tagOn(first), message: 'of another run' })
    r.emulator.addFaults({ ...onRefs, kind: { type: 'reset' } })
    expect(await (await r.connect()).createTag(tagOn(first))).toEqual({ kind: 'exists', commit: first })
  })

  test('that GitHub does not show yet is looked for again', async () => {
    await using r = await repository()
    const [first = ''] = r.commit('feat: one')
    const forge = await r.connect()
    await forge.createTag(tagOn(first))
    const lag: Fault = { path: /\/git\/ref\//, times: 2, kind: { type: 'lag', forMs: 3_600_000 } }
    r.emulator.addFaults(lag)
    expect(await forge.createTag(tagOn(first))).toEqual({ kind: 'exists', commit: first })
    r.emulator.addFaults({ ...lag, times: 3 })
    await expect(forge.createTag(tagOn(first))).rejects.toMatchObject({
      code: 'forge-failed',
      message: expect.stringContaining('creating the tag 1.0.0 (422 Reference already exists)'),
    })
  })
})

describe('a tag that the token may not make', () => {
  test('without the permission: the error names it, no ref is asked for', async () => {
    await using r = await repository()
    const [first = ''] = r.commit('feat: one')
    const forge = await r.connect({ contents: 'read' })
    await expect(forge.createTag(tagOn(first))).rejects.toMatchObject({
      code: 'forge-auth-denied',
      remedy: expect.stringContaining('contents: write'),
    })
    expect(asked(r)).toEqual(['git/create-tag'])
  })

  test.each([
    ['creation', { type: 'creation' }],
    ['names', { type: 'tag_name_pattern', parameters: { operator: 'starts_with', pattern: 'v' } }],
  ])('a ruleset on %s: tag-denied, nothing more is asked', async (_name, rule) => {
    await using r = await repository()
    const [first = ''] = r.commit('feat: one')
    await restrict(r, rule)
    const before = r.requests().length
    await expect((await r.connect()).createTag(tagOn(first))).rejects.toMatchObject({
      code: 'tag-denied',
      blame: 'forge',
      message: expect.stringMatching(
        new RegExp(
          `making the tag 1\\.0\\.0 on commit ${first} \\(422 Repository rule violations found GH013`,
        ),
      ),
      remedy: expect.stringMatching(/GitHub App with `contents: write`.*GITHUB_TOKEN never can/),
    })
    expect(asked(r).slice(before)).toEqual(['git/create-tag', 'git/create-ref'])
  })

  test('a name that an immutable release used: tag-burned', async () => {
    await using r = await repository({ immutableReleases: true })
    const [first = ''] = r.commit('feat: one')
    const { id } = (await r.ask('POST', '/releases', { tag_name: '1.0.0' })) as { id: number }
    await r.ask('DELETE', `/releases/${id}`)
    await r.ask('DELETE', '/git/refs/tags/1.0.0')
    await expect((await r.connect()).createTag(tagOn(first))).rejects.toMatchObject({
      code: 'tag-burned',
      message: expect.stringContaining(`does not make the tag 1.0.0 on commit ${first}`),
      remedy: expect.stringContaining('next version'),
    })
  })

  const changed = (first: string) => ({
    code: 'workflow-files-changed',
    message: expect.stringContaining(`make the tag 1.0.0 on commit ${first}`),
    remedy: expect.stringMatching(/GitHub App with `contents: write` and `workflows: write`/),
  })

  test('workflow files that no branch has: workflow-files-changed', async () => {
    await using r = await repository()
    const workflow = (on: string) => ({ '.github/workflows/ship.yml': `on: ${on}\n` })
    const id = importGraph(r.emulator.gitFolder(r.repository), [
      { name: 'one', files: workflow('push') },
      { name: 'two', files: workflow('pull_request') },
    ])
    const forge = await r.connect()
    await expect(forge.createTag(tagOn(id('one')))).rejects.toMatchObject(changed(id('one')))
    expect(await forge.createTag(tagOn(id('two')))).toEqual({ kind: 'created' })
  })

  test('the same, said as 404', async () => {
    await using r = await repository()
    const [first = ''] = r.commit('feat: one')
    const headers = { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' }
    r.emulator.addFaults({ ...onRefs, kind: { type: 'status', status: 404, headers } })
    await expect((await r.connect()).createTag(tagOn(first))).rejects.toMatchObject(changed(first))
  })
})

describe('what GitHub says of protected tags of older kinds', () => {
  const object = { status: 201, body: { sha: 'c'.repeat(40) } }
  const failed = { status: 422, body: { message: 'Reference update failed' } }
  const missing = { status: 404, body: { message: 'Not Found' } }
  const ref = (sha: string): ScriptedReply => ({ status: 200, body: { object: { sha, type: 'commit' } } })

  async function createTag(...replies: readonly ScriptedReply[]): Promise<unknown> {
    await using server = await startScriptedServer((_request, earlier) => replies[earlier.length] ?? missing)
    const options = { token: 't', repository: 'octo/parcel', apiUrl: server.url, clock: fakeClock() }
    return await (await connectForge(options)).createTag(tagOn('a'.repeat(40)))
  }

  test('is tag-denied when there is no such tag', async () => {
    await expect(createTag(object, failed, missing)).rejects.toMatchObject({ code: 'tag-denied' })
  })

  test('is also what the loser of a race hears', async () => {
    expect(await createTag(object, failed, ref('b'.repeat(40)))).toEqual({
      kind: 'exists',
      commit: 'b'.repeat(40),
    })
  })

  test('the words of a ruleset together with those of a burned name are a burned name', async () => {
    const both = {
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [
          { message: 'pre_receive Repository rule violations found\n\nCannot create ref' },
          { message: 'tag_name was used by an immutable release' },
        ],
      },
    }
    await expect(createTag(object, both)).rejects.toMatchObject({
      code: 'tag-burned',
      evidence: { errors: expect.stringContaining('immutable release') },
    })
  })

  test.each([
    ['another 422', { status: 422, body: { message: 'Object does not exist' } }, 'forge-failed'],
    ['a 403 without the header', { status: 403, body: { message: 'no' } }, 'forge-auth-denied'],
    ['a 404 without the header', missing, 'forge-not-found'],
  ])('%s stays what it is', async (_name, reply, code) => {
    await expect(createTag(object, reply)).rejects.toMatchObject({ code })
  })
})
