import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { noteBlock } from '../../../src/release/note-block.ts'
import { noteStart, noteText } from '../../../src/release/note-text.ts'
import { outsideCode, rendered } from './rendered.ts'

/** A letter or digit before the sign makes it an address of e-mail. */
const mention = /(?<![A-Za-z0-9])(?:@|&#64;|&commat;)[A-Za-z0-9]/

describe('text of a commit in a line', () => {
  test.each([
    ['add a login (#12)', 'add a login (#12)'],
    ['two\r\n lines', 'two lines'],
    ['a <!-- comment', 'a &lt;!-- comment'],
    ['<img src=x>', '&lt;img src=x>'],
    ['[click](https://evil.example)', '[click]\\(https://evil.example)'],
    ['![x](https://evil.example/x.png)', '![x]\\(https://evil.example/x.png)'],
    ['[here]: https://evil.example', '[here]\\: https://evil.example'],
    ['keeps `Map<string>` and ``a ` b``', 'keeps `Map<string>` and ``a ` b``'],
    ['thanks @octocat', 'thanks `@octocat`'],
    ['bump @types/node to 24', 'bump `@types/node` to 24'],
    ['of @acme/team.', 'of `@acme/team`.'],
    ['mail a@b.example', 'mail a@b.example'],
    ['see https://a.example/x?y=1#z.', 'see https://a.example/x?y=1#z.'],
    ['see https://a.example/@bob/`x`', 'see https://a.example/%40bob/%60x%60'],
    ['WWW.a.example/@bob', 'WWW.a.example/%40bob'],
    ['[https://a.example](https://b.example)', '[https://a.example]\\(https://b.example)'],
    ['\\\\@bob', '\\\\`@bob`'],
    ['_@bob_', '_`@bob_`'],
    ['&#64;bob &lt;', '&amp;#64;bob &amp;lt;'],
    ['`@a`@b@c', '`@a` `@b@c`'],
    ['`@octocat` is code already', '`@octocat` is code already'],
    ['a lone ` tick @bob', 'a lone &#96; tick `@bob`'],
    ['`x`@bob', '`x` `@bob`'],
    ['escaped \\@bob \\<b>', 'escaped `@bob` &lt;b>'],
    ['C:\\@bob', 'C:`@bob`'],
  ])('%p gives %p', (text, safe) => expect(noteText(text)).toBe(safe))

  const piece = fc.constantFrom(
    ...[
      '`',
      '``',
      '```',
      '@bob',
      '@a/b',
      '\\',
      '<!--',
      '-->',
      '<b>',
      '[x]',
      '[x](',
      '](',
      '![',
      ']:',
      '(',
      ')',
      ' ',
      'a',
      '.',
      '#1',
      '*',
      '_',
      '~',
      '|',
      '>',
      '-',
      '&lt;',
      '&#64;',
      '&commat;',
      'bob',
      'https://a.example/',
      'www.',
      'ftp://',
      'h',
      'w',
      ',',
      'https://',
      'http://b/',
      '\n',
      '\t',
    ],
  )
  const text = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''))

  test('neither mentions nor links nor hides, whatever it is', () => {
    fc.assert(
      fc.property(text, (nasty) => {
        const html = outsideCode(`- ${noteStart(nasty)} (end)`)
        expect(html).not.toMatch(mention)
        expect(html).not.toMatch(/<a |<img|<!--|<b>|<h[1-6]|<hr|<blockquote|<pre|<ol/)
        expect(html).toContain('(end)')
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    '# big',
    '> quote',
    '- item',
    '* item',
    '+ item',
    '1. one',
    '23) one',
    '---',
    '***',
    '```js',
    '~~~',
  ])('%p begins no block', (start) => expect(rendered(noteStart(start))).toMatch(/^<p>[^<]*<\/p>\n$/))

  test('and what only looks like one is left alone', () => {
    for (const plain of ['#12 is done', '-1 is a number', '1.5 times', '*starred*', '`code` first'])
      expect(noteStart(plain)).toBe(plain)
  })
})

describe('Markdown of a commit in a list item', () => {
  test('keeps paragraphs, lists and code, indented', () => {
    const markdown =
      'Rename it:\n\n- `a` to `b`\n  - and more\n\n```yaml\nimage: <x>\n\n  a: @b\n```\nDone, @bob.'
    expect(noteBlock(markdown, '  ')).toBe(
      [
        '  Rename it:',
        '',
        '  - `a` to `b`',
        '    - and more',
        '',
        '  ```yaml',
        '  image: <x>',
        '',
        '    a: @b',
        '  ```',
        '  Done, `@bob`.',
      ].join('\n'),
    )
  })

  test('closes what the commit leaves open, with a fence that its text cannot close', () => {
    expect(noteBlock('~~~sh\na\n````\nb', '')).toBe('`````sh\na\n````\nb\n`````')
  })

  test('of any number of fences, one after the other', () => {
    const many = 10_000
    expect(noteBlock('```\na\n```\n'.repeat(many), '')).toBe('```\na\n```\n'.repeat(many).trimEnd())
    expect(noteBlock('```\n'.repeat(2 * many), '').split('\n').length).toBe(2 * many)
  })

  test('of code with any number of ticks', () => {
    const code = '```` x\n'.repeat(500_000)
    expect(noteBlock(`~~~\n${code}~~~`, '')).toBe(`\`\`\`\`\`\n${code}\`\`\`\`\``)
  })

  const line = fc.constantFrom(
    ...[
      '```',
      '````',
      '~~~',
      '  ```',
      '- ```',
      '> ```',
      '    ```',
      '```js',
      '``` `',
      '- a',
      '  b',
      '<!-- hidden',
      '@bob',
      '[x]: https://evil.example',
      '![x](https://e.example)',
      '<div>',
      '',
      '# h',
      '\tx',
      'a ` b',
    ],
  )

  test('nothing of it gets out of the item or hides what follows', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const html = outsideCode(`- item\n\n${noteBlock(lines.join('\n'), '  ')}\n\n## Next\n\n[x]\n`)
        expect(html).toMatch(/<\/ul>\n<h2>Next<\/h2>\n<p>\[x\]<\/p>\n$/)
        expect(html).not.toMatch(mention)
        expect(html).not.toMatch(/<a |<img|<!--|<div/)
      }),
      { numRuns: 2_000 },
    )
  })
})
