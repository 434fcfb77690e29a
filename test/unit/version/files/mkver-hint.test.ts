import { describe, expect, test } from '@jest/globals'
import { fc } from '../../../property.ts'
import { mkverHint } from '../../../../src/version/files/mkver-hint.ts'

const octue = `
tagPrefix: ""
defaults {
  tag: false
  tagMessageFormat: "Release/{Tag}" # tagPrefix: "no"
  whenNoValidCommitMessages: IncrementPatch
  patches: [pyproject.toml]
}
patches: [
  {
    name: pyproject.toml
    replacements: [ { find: "version = \\"{VersionRegex}\\"", replace: "x" } ]
  }
]
commitMessageActions: [
  // below 1.0.0
  { pattern: "BREAKING CHANGE", action: IncrementMinor }
  { pattern: "BREAKING-CHANGE"
    action: IncrementMinor }
  # { pattern: "OLD:", action: IncrementMajor }
  {
    action = "IncrementMinor"
    pattern = "FEA:"
  },
  { pattern: "^(FIX|OPS)(\\\\(.+\\\\))?:", action: IncrementPatch }
  { pattern: "CHO: ", action: NoIncrement }
]
branches: [ { pattern: "main", tag: true, tagPrefix: "x", whenNoValidCommitMessages: NoIncrement } ]
`

describe('a mkver.conf in our words', () => {
  test('types, breaking changes, what nothing matches, prefix; comments and branches do not count', () => {
    expect(mkverHint(octue)).toBe(
      [
        'commit-types: |',
        '  FEA=minor',
        '  FIX=patch',
        '  OPS=patch',
        '  CHO=none',
        'breaking-bump: minor',
        'default-bump: patch',
        'tag-prefix: none',
      ].join('\n'),
    )
  })

  test.each([
    ['tagPrefix: v', 'tag-prefix: v'],
    ['tagPrefix = "rel-"', 'tag-prefix: rel-'],
    ['defaults.whenNoValidCommitMessages = NoIncrement', 'default-bump: none'],
    ['defaults { whenNoValidCommitMessages: IncrementMinor }', 'default-bump: minor'],
    ['defaults: {\r\n  whenNoValidCommitMessages: IncrementPatch\r\n}', 'default-bump: patch'],
    [
      'commitMessageActions: [{pattern: """feat(\\(.+\\))?:""", action: IncrementMinor}]',
      'commit-types: |\n  feat=minor',
    ],
    [
      'commitMessageActions: [{pattern: "feat(\\\\(.+\\\\))?!:", action: IncrementMajor}]',
      '# nothing that tag-release has an input for',
    ],
    ['', '# nothing that tag-release has an input for'],
    ['{{{', '# nothing that tag-release has an input for'],
  ])('%p gives %p', (conf, hint) => expect(mkverHint(conf)).toBe(hint))

  test.each([
    ['defaults { whenNoValidCommitMessages: Fail }', 'Fail'],
    ['defaults { whenNoValidCommitMessages: IncrementMajor }', 'IncrementMajor'],
    ['commitMessageActions: [{pattern: "[A-Z]{3}: .*", action: IncrementMinor}]', '[A-Z]{3}: .*'],
    ['commitMessageActions: [{pattern: "FEA:", action: Fail}]', 'FEA:'],
    ['commitMessageActions: [{pattern: "BREAKING CHANGE", action: NoIncrement}]', 'BREAKING CHANGE'],
  ])('%p is named as without counterpart', (conf, named) => {
    expect(mkverHint(conf)).toMatch(/^# has no counterpart: [^\n]+$/)
    expect(mkverHint(conf)).toContain(named)
  })

  test('an action is that of its own row, the first of it', () => {
    const rows = [
      '{ action: IncrementPatch, pattern: "ENH:" }',
      '{ pattern: "OPS:" }',
      '{ pattern: "FEA:", action: IncrementMinor, action: NoIncrement }',
    ]
    expect(mkverHint(`commitMessageActions: [${rows.join(',')}]`)).toBe(
      'commit-types: |\n  ENH=patch\n  FEA=minor',
    )
  })

  // With a search of all fields for each row, or of all objects around each field, or of the rest of the line at each
  // quote, these take minutes.
  const many = 200_000
  test.each([
    [
      'rows',
      `commitMessageActions: [${Array.from({ length: many }, (_, row) => `{pattern: "T${row}:", action: IncrementPatch}`).join()}]`,
      many + 1,
    ],
    ['rows without an action', `commitMessageActions: [${'{pattern: "FEA:"}'.repeat(many)}]`, 1],
    ['objects in objects', `${'a {'.repeat(many)}${'b.action: 1\n'.repeat(many)}`, 1],
    ['quotes in a string without an end', `"${'\\"'.repeat(many)}`, 1],
  ])('reads any number of %s', (_, conf, length) => {
    expect(mkverHint(conf).split('\n').length).toBe(length)
  })

  test('never fails', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      '=',
      ',',
      '\n',
      '"',
      '"""',
      '#',
      '\\',
      'pattern',
      'action',
      'commitMessageActions',
      ' ',
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (all) => void mkverHint(all.join(''))))
  })
})
