import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { limitNotes, longestNotes, releaseNotes } from '../../../src/release/release-notes.ts'
import { rendered } from './rendered.ts'
import { breakingCommit, explained } from './samples.ts'

const image = `r.example/x@sha256:${'a'.repeat(64)}`
const repositoryUrl = 'https://g.example/o/r'
const compareUrl = `${repositoryUrl}/compare/1...2`
const link = (digit: number) =>
  `([${`${digit}`.repeat(7)}](${repositoryUrl}/commit/${`${digit}`.repeat(40)}))`
const notesOf = (...commits: ReturnType<typeof explained>[]) =>
  releaseNotes({ commits, image: undefined, compareUrl: undefined, repositoryUrl })

describe('release notes', () => {
  test('are grouped: breaking changes first, then features, fixes and the rest; image and comparison last', () => {
    const scoped = { type: 'fix', scope: 'api', subject: 'b', breaking: false, breakingNotes: [] }
    const commits = [
      explained(0, { subject: 'docs', bump: 'none' }),
      explained(1, { bump: 'patch', subject: 'fix(api): b', commit: scoped }),
      explained(2),
      breakingCommit(3, 'c', [{ what: 'the port', upgrade: 'open 8080' }]),
      explained(4, { subject: 'plain text', kind: 'unparsed', bump: 'none', commit: undefined }),
      explained(5, { subject: 'Merge', kind: 'left-out', bump: 'none', commit: undefined }),
    ]
    expect(releaseNotes({ commits, image, compareUrl, repositoryUrl })).toBe(
      [
        '## ⚠ Breaking changes',
        `- c ${link(3)}`,
        '  **What breaks:** the port',
        '  How to upgrade:',
        '  open 8080',
        `## Features\n\n- change 2 ${link(2)}`,
        `## Fixes\n\n- **api:** b ${link(1)}`,
        `## Other changes\n\n- docs ${link(0)}\n- plain text ${link(4)}`,
        `Image: \`${image}\``,
        `All changes: ${compareUrl}`,
      ].join('\n\n'),
    )
  })

  test('say of a breaking commit without notes that it says nothing, and without a way to upgrade that too', () => {
    expect(notesOf(breakingCommit(1, 'a'))).toContain(
      'The commit does not say what breaks, nor how to upgrade.',
    )
    const notes = notesOf(breakingCommit(1, 'a', [{ what: 'x', upgrade: ' \n' }]))
    expect(notes).toContain('**What breaks:** x')
    expect(notes).toContain('How to upgrade: the commit does not say.')
  })

  test('have every note of a commit, the upgrade as the Markdown it is', () => {
    const upgrade = 'Set both:\n\n```sh\nexport A=1\n```'
    const notes = notesOf(
      breakingCommit(1, 'a', [
        { what: 'x', upgrade },
        { what: 'y', upgrade: 'z' },
      ]),
    )
    const html = rendered(`${notes}\n\nend`)
    expect(html).toContain('<pre><code class="language-sh">export A=1\n</code></pre>')
    expect(html).toMatch(/<strong>What breaks:<\/strong> y[\s\S]*<p>z<\/p>\n<\/li>\n<\/ul>\n<p>end<\/p>\n$/)
  })

  test('do not repeat the subject as what breaks', () => {
    const notes = notesOf(breakingCommit(1, 'drop x', [{ what: 'drop x', upgrade: '' }]))
    expect(notes).toBe(
      `## ⚠ Breaking changes\n\n- drop x ${link(1)}\n\n  How to upgrade: the commit does not say.`,
    )
  })

  test('list a breaking change once, whatever its bump; one that is left out not at all', () => {
    const lower = { ...breakingCommit(1, 'a'), bump: 'minor' } as const
    expect(notesOf(lower).match(/1111111\]/g)).toHaveLength(1)
    expect(notesOf(lower)).not.toContain('Features')
    expect(notesOf({ ...breakingCommit(1, 'a'), kind: 'left-out' })).toBe('')
  })

  test('name the pull request once', () => {
    expect(notesOf(explained(1, { pull: 12 }))).toContain('- change 1 (#12) (')
    expect(notesOf(explained(1, { pull: 12, subject: 'x (#12)' }))).toContain('- x (#12) ([')
    expect(notesOf(explained(1, { pull: 1, subject: 'x (#12)' }))).toContain('- x (#12) (#1) ([')
  })

  test('cannot be taken over by the text of a commit', () => {
    const nasty = '# x <!-- [a](https://evil.example) @bob'
    const scope = { type: 'fix', scope: '<!-- @bob', subject: nasty, breaking: true, breakingNotes: [] }
    const notes = notesOf(
      explained(1, { subject: nasty }),
      explained(2, { subject: nasty, commit: undefined, kind: 'unparsed' }),
      explained(3, { commit: scope }),
      breakingCommit(4, nasty, [{ what: `${nasty} too`, upgrade: nasty }]),
    )
    expect(notes).not.toContain('<!--')
    expect(notes).not.toContain('](https://evil')
    expect(notes).not.toMatch(/(?<!`)@bob/)
    expect(notes).not.toMatch(/^- # /m)
  })

  test('of the first release have no comparison; of nothing there are none', () => {
    expect(releaseNotes({ commits: [], image, compareUrl: undefined, repositoryUrl })).toBe(
      `Image: \`${image}\``,
    )
    expect(notesOf()).toBe('')
  })

  test('keep image and comparison when there are more commits than a release can hold', () => {
    const commits = Array.from({ length: 3_000 }, () => explained(1, { subject: 'x'.repeat(60) }))
    const notes = releaseNotes({ commits, image, compareUrl, repositoryUrl })
    expect(notes.length).toBeLessThanOrEqual(125_000)
    expect(notes.length).toBeGreaterThan(124_000)
    expect(
      notes.endsWith(
        `longer than a release can hold; the rest is left out.)\n\nImage: \`${image}\`\n\nAll changes: ${compareUrl}`,
      ),
    ).toBe(true)
  })
})

describe('notes from elsewhere', () => {
  test('stay as they are up to 125,000 characters', () => {
    expect(longestNotes).toBe(125_000)
    const text = `${'x'.repeat(124_998)}\n\n`
    expect(limitNotes(text, compareUrl)).toBe(text)
  })

  test('never exceed the limit, and end with no half of a character', () => {
    const unit = fc.array(fc.constantFrom('😀', 'x\n', '\r\n', '```\n', '<!-- ', '-->'), {
      minLength: 1,
      maxLength: 9,
    })
    fc.assert(
      fc.property(unit, fc.nat({ max: 40 }), (all, more) => {
        const text = all.join('')
        const notes = limitNotes(text.repeat(Math.ceil((longestNotes + 1 + more) / text.length)), compareUrl)
        expect(notes.length).toBeLessThanOrEqual(125_000)
        expect(notes.isWellFormed()).toBe(true)
        expect(notes.endsWith(`the rest is left out.) All changes: ${compareUrl}`)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('lose whole lines only, as few as needed', () => {
    const line = 'y'.repeat(99)
    const notes = limitNotes(`${line}\n`.repeat(1_300), undefined)
    expect(notes.split('\n').filter((text) => text !== line)).toEqual([
      '',
      '(These notes were longer than a release can hold; the rest is left out.)',
    ])
    expect(notes.length).toBeGreaterThan(125_000 - 200)
  })

  test('close the code that the cut leaves open', () => {
    const notes = limitNotes(`intro\n- a\n\n  ~~~~sh\n${'  code\n'.repeat(20_000)}`, compareUrl)
    expect(notes).toContain('  code\n  ~~~~\n\n(These notes')
  })

  test('lose a comment that the cut leaves open', () => {
    const notes = limitNotes(`intro\n<!-- ${'hidden\n'.repeat(20_000)} -->`, compareUrl)
    expect(notes).toMatch(/^intro\n\n\(These notes/)
  })

  test('of a single line are cut between two characters', () => {
    const notes = limitNotes('😀'.repeat(70_000), undefined)
    expect(notes).toMatch(/^(?:😀){60000,}\n\n\(These/u)
  })
})
