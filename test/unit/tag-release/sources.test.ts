import { describe, expect, test } from '@jest/globals'
import { checkTagRelease } from '../../../src/actions/tag-release/check.ts'
import type { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import { readNotes } from '../../../src/actions/tag-release/check/notes.ts'
import { planUpon } from '../../../src/actions/tag-release/plan.ts'
import { requireTagAllowed, workflowFilesWarning } from '../../../src/operations/tag/preflight.ts'
import { assetFiles } from '../../../src/release/asset-file.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import type { ForgePull } from '../../../src/ports/forge/pulls.ts'
import type { HistoryTag } from '../../../src/ports/history.ts'
import { versionTags } from '../../../src/version/version-tags.ts'
import { explained } from '../release/samples.ts'
import { fakeControl } from '../../fakes/control.ts'
import { sha } from '../version/history.ts'
import { type FakeHistory, fakeHistory } from '../../fakes/history.ts'
import { forgeWith } from '../../fakes/forge.ts'
import { decision, inputsOf, portsWith, pullOf, releaseFacts } from './samples.ts'

type Given = Readonly<Record<string, string>>

describe('where the notes come from', () => {
  const head = { sha: sha('1'), message: 'feat: one (#7)' }
  const asked: unknown[] = []
  const history = fakeHistory({ files: { 'NOTES.md': 'By hand.' } })
  const wanted = (given: Given) => {
    const { notes: from, notesFile: file = '' } = inputsOf(given)
    return { from, file, head }
  }
  const read = async (given: Given, pulls: readonly ForgePull[] = []) => {
    const mergedPulls: Forge['mergedPulls'] = async (commits) => {
      asked.push(...commits)
      return pulls
    }
    return await readNotes(wanted(given), portsWith({ history, forge: forgeWith({ mergedPulls }) }))
  }
  const merged = (body: string) => pullOf({ body, mergeCommit: sha('1') })

  test.each([
    [{}, { kind: 'commits' }],
    [{ notes: 'github' }, { kind: 'github' }],
    [
      { notes: 'file', 'notes-file': 'NOTES.md' },
      { kind: 'text', text: 'By hand.' },
    ],
    [
      { notes: 'template', 'notes-file': 'NOTES.md' },
      { kind: 'template', path: 'NOTES.md', text: 'By hand.' },
    ],
  ])('%j', async (given, notes) => expect(await read(given)).toEqual(notes))

  test.each(['file', 'template'])(
    '%s: one that is not there is named, with the commit',
    async (notes) =>
      await expect(read({ notes, 'notes-file': 'docs/N.md' })).rejects.toMatchObject({
        code: 'config-invalid',
        blame: 'config',
        message: `input 'notes-file': there is no docs/N.md at the commit ${sha('1')}`,
      }),
  )

  test('the file is that of the commit', async () => {
    await read({ notes: 'file', 'notes-file': 'NOTES.md' })
    expect(history.asked.at(-1)).toBe(`file NOTES.md ${sha('1')}`)
  })

  test('the description of the pull request that was merged as this commit', async () => {
    const other = pullOf({ body: 'Of another.', mergeCommit: sha('2') })
    expect(await read({ notes: 'pr-body' }, [other, merged('\n What it does.\n')])).toEqual({
      kind: 'text',
      text: 'What it does.',
    })
    expect(asked).toEqual([head])
  })

  test.each([
    ['without a pull request', []],
    ['of another commit', [pullOf({ body: 'Of another.', mergeCommit: sha('2') })]],
    ['that is blank', [merged(' \r\n ')]],
  ])('a description %s: the commits tell', async (_name, pulls) =>
    expect(await read({ notes: 'pr-body' }, pulls)).toEqual({ kind: 'commits' }),
  )

  test.each(['github', 'pr-body'])(
    '%s needs a token',
    async (notes) =>
      await expect(readNotes(wanted({ notes }), portsWith({}))).rejects.toMatchObject({
        code: 'input-invalid',
        message: expect.stringContaining(`notes: ${notes}`),
      }),
  )
})

describe('files to attach', () => {
  const attach = (...paths: readonly string[]) =>
    assetFiles(
      paths.map((path) => ({
        path,
        bytes: path.includes('missing') ? undefined : new TextEncoder().encode(path),
      })),
    )

  test('have the last part of their path as name', () =>
    expect(attach('out/a_b-1.tar', 'c')).toEqual([
      { name: 'a_b-1.tar', bytes: new TextEncoder().encode('out/a_b-1.tar') },
      { name: 'c', bytes: new TextEncoder().encode('c') },
    ]))

  test.each([
    ['out/missing', 'there is no file out/missing in the workspace'],
    ['out/slipway-release.json', 'the name slipway-release.json of out/slipway-release.json is taken'],
    ['out/a b+c.tar', 'GitHub would rename out/a b+c.tar; .* such as a-b-c.tar'],
  ])('%s cannot be used', (path, problem) =>
    expect(() => attach('fine', path)).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: '1 of the files to attach cannot be used',
        problems: [{ message: expect.stringMatching(`^input 'assets': ${problem.replaceAll('+', '\\+')}$`) }],
      }),
    ),
  )

  test('two of the same name: each is named', () =>
    expect(() => attach('a/x', 'b/x', 'missing')).toThrow(
      expect.objectContaining({
        message: '3 of the files to attach cannot be used',
        problems: [
          { message: expect.stringContaining('a/x') },
          { message: expect.stringContaining('b/x') },
          { message: expect.stringContaining('missing') },
        ],
      }),
    ))
})

describe('what a maintainer would want to know', () => {
  const conf = 'commitMessageActions: [{pattern: "FEA:", action: IncrementMinor}]'
  /** What the check of a plan to hold commit 1 tells. */
  const told = async (
    allTags: readonly HistoryTag[],
    given: Given,
    { kind, history }: { kind: 'unparsed' | 'counted'; history: FakeHistory },
  ) => {
    const inputs = inputsOf(given)
    const known = releaseFacts(inputs)
    const version = { ...known.version, tags: versionTags(allTags, known.settings.rules.form) }
    const hold = { reasonCode: 'nothing-to-release', headline: 'Because.' } as const
    const commits = [explained(1, { kind })]
    const plan = planUpon(decision({ version: undefined, hold, commits }), inputs, {
      ...known,
      version,
      allTags,
    })
    const control = fakeControl<typeof tagRelease>()
    await checkTagRelease(plan, portsWith({ history }), control)
    return control.events.flatMap((event) =>
      event.type === 'note' && event.level === 'notice' ? [event.message] : [],
    )
  }
  const notices = async (
    names: readonly string[],
    given: Given = {},
    kind: 'unparsed' | 'counted' = 'counted',
  ) => {
    const all = names.map((name) => ({ name, commit: sha(name.startsWith('far') ? '2' : '1') }))
    const history = fakeHistory({ files: { 'mkver.conf': conf } })
    return { found: await told(all, given, { kind, history }), asked: history.asked }
  }

  test('tags on this commit that are almost versions', async () =>
    expect((await notices(['1.2', 'v3', 'nightly', '1.0.0'])).found).toEqual([
      '1.2, v3 on this commit: no version of three parts, so not read as one',
    ]))

  test('those of other commits are many, and say nothing', async () => {
    const all = [{ name: '1.2', commit: sha('2') }]
    expect(await told(all, {}, { kind: 'counted', history: fakeHistory({}) })).toEqual([])
  })

  test('version tags in both forms', async () => {
    expect((await notices(['1.0.0', 'v1.1.0'])).found).toEqual([expect.stringContaining('`tag-prefix`')])
    expect((await notices(['v1.0.0', 'v1.1.0'])).found).toEqual([])
  })

  test('that mkver.conf is not read, when a commit could not be read', async () => {
    const { found, asked } = await notices([], {}, 'unparsed')
    expect(found).toEqual([
      expect.stringMatching(/^mkver\.conf is not read; docs\/releasing\.md .*"Coming from elsewhere"/),
    ])
    expect(asked).toEqual([`file mkver.conf ${sha('1')}`])
  })

  test.each([
    ['every commit could be read', {}, 'counted'],
    ['the team has rows of its own', { 'commit-types': 'FEA=minor' }, 'unparsed'],
  ] as const)('it is not even looked for when %s', async (_name, given, kind) =>
    expect(await notices([], given, kind)).toEqual({ found: [], asked: [] }),
  )

  test('without the file there is no notice', async () =>
    expect(await told([], {}, { kind: 'unparsed', history: fakeHistory({}) })).toEqual([]))
})

describe('before anything is written', () => {
  const ruleset = {
    name: 'release tags',
    url: 'https://github.example/octo/parcel/rules/1',
    include: ['~ALL'],
    exclude: [],
    rules: [{ type: 'creation', parameters: {} }],
    mayBypass: false,
  }
  const allowed = async (mayBypass: boolean) =>
    await requireTagAllowed(forgeWith({ tagRulesets: async () => [{ ...ruleset, mayBypass }] }), '1.4.0')

  test('a ruleset against the tag: its name, page and rule, and the token that would do', async () =>
    await expect(allowed(false)).rejects.toMatchObject({
      code: 'tag-denied',
      message: `the ruleset 'release tags' (${ruleset.url}) does not let this token create the tag 1.4.0: it restricts the creation of tags`,
      remedy: expect.stringMatching(/GitHub App .*`contents: write`.*Bypass list/),
    }))

  test('a token that may pass it by goes on', async () =>
    await expect(allowed(true)).resolves.toBeUndefined())

  const asked: string[] = []
  const warning = async (main: string, ids: Readonly<Record<string, string>>) =>
    await workflowFilesWarning(
      forgeWith({
        defaultBranch: async () => ({ name: 'trunk', commit: sha(main) }),
        workflowsId: async (commit) => {
          asked.push(commit)
          return ids[commit]
        },
      }),
      sha('1'),
    )

  test('workflow files other than those of the default branch: both are named, and the token', async () =>
    expect(await warning('2', { [sha('1')]: 'a', [sha('2')]: 'b' })).toMatch(
      new RegExp(`${sha('1')} differs from the branch trunk: .*contents: write.*workflows: write`),
    ))

  test('also when the default branch has none', async () =>
    expect(await warning('2', { [sha('1')]: 'a' })).toContain('trunk'))

  test.each([
    ['the same', '2', { [sha('1')]: 'a', [sha('2')]: 'a' }],
    ['none at this commit', '2', { [sha('2')]: 'b' }],
  ])('no warning when they are %s', async (_name, main, ids: Record<string, string>) =>
    expect(await warning(main, ids)).toBeUndefined(),
  )

  test('the head of the default branch need not be compared with itself', async () => {
    asked.length = 0
    expect(await warning('1', {})).toBeUndefined()
    expect(asked).toEqual([])
  })
})
