import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { cutText } from '../../../src/release/cut-text.ts'
import { rendered } from './rendered.ts'

const note = '(cut) https://g.example/more'
const cut = (text: string, limit: number): string => cutText({ text, limit, note })

describe('a text that is cut', () => {
  test('stays as it is up to the limit', () => {
    expect(cut('a\nb\n', 4)).toBe('a\nb\n')
  })

  test.each([
    ['aaaa\nbbbb\ncccc\ndddd\neeee\nffff\ngggg\nhhhh\niiii', 39, `aaaa\nbbbb\n\n${note}`],
    ['aaaa\nbbbb\ncccc\ndddd\neeee\nffff\ngggg\nhhhh\niiii', 38, `aaaa\n\n${note}`],
    ['aaaa\n\nbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 37, `aaaa\n\n${note}`],
    ['😀'.repeat(30), 35, `😀😀\n\n${note}`],
    ['😀'.repeat(30), 29, note],
    ['x'.repeat(50), 28, note],
    ['x'.repeat(50), 27, ''],
    [`<!-- a -->\n${'b\n'.repeat(40)}`, 43, `<!-- a -->\nb\n\n${note}`],
    ['<!-- hidden '.repeat(9), 60, note],
    ['```'.repeat(30), 60, note],
  ])('%p to %d', (text, limit, expected) => expect(cut(text, limit)).toBe(expected))

  test('code in a list item ends with the item (CommonMark: only paragraphs go on to the left of it)', () => {
    const text = `- \`\`\`\n  a\nb\n\`\`\`\n${'c\n'.repeat(40)}`
    expect(cut(text, 60)).toMatch(/c\n```\n\n\(cut\)/)
  })

  const shows = /<p>\(cut\) <a href="https:\/\/g\.example\/more">[^<]*<\/a><\/p>\n$/
  const code = [
    '```\n',
    '````\n',
    '~~~~\n',
    '```js\n',
    '``` `\n',
    '- ```\n',
    '😀',
    'x\n',
    'words ',
    '\r\n',
    '\n\n',
    '- item\n',
  ]
  const comments = ['<!-- ', '-->\n', '<!-- a -->', '\n', 'x\n', '😀', '- item\n']

  test('a code block of a list item that ends with the item is not left open', () => {
    const whole = '- ```\n```\n```\n```js\n```\n~~~~\n- item\n```\n'
    expect(rendered(cut(whole, 39))).toMatch(shows)
  })

  test.each([
    ['open code', code],
    ['open comments', comments],
  ])('shows its note whatever it was cut in: %s', (_, pieces) => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.integer({ min: note.length, max: 150 }), (whole, limit) => {
        const short = cut(whole, limit)
        expect(short.length).toBeLessThanOrEqual(limit)
        expect(short.isWellFormed()).toBe(true)
        if (short !== whole) expect(rendered(short)).toMatch(shows)
      }),
      { numRuns: 1_000 },
    )
  })
})
