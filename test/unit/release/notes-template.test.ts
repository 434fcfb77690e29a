import { describe, expect, test } from '@jest/globals'
import { fillTemplate } from '../../../src/release/notes-template.ts'

const values = { version: '1.4.0', 'previous-tag': 'v1.3.0', changes: '- a\n- {{tag}} $& $1', tag: 'v1.4.0' }
const fill = (text: string) => fillTemplate({ path: '.github/notes.md', text }, values)

describe('a template of the notes', () => {
  test.each([
    ['# {{version}}\r\n{{ previous-tag }}/{{tag}}', '# 1.4.0\r\nv1.3.0/v1.4.0'],
    ['{{version}}{{version}}', '1.4.01.4.0'],
    ['{{changes}}', '- a\n- {{tag}} $& $1'],
    [
      '{{ .Values.image }} {{}} {version} {{ver\nsion}} {{ "x" }}',
      '{{ .Values.image }} {{}} {version} {{ver\nsion}} {{ "x" }}',
    ],
    ['', ''],
  ])('%p gives %p', (text, filled) => expect(fill(text)).toBe(filled))

  test('names every unknown placeholder with its line, and the known ones', () => {
    expect(() => fill('a\r\n{{ verison }}\n{{version}} {{toString}}')).toThrow(
      expect.objectContaining({
        code: 'config-invalid',
        blame: 'config',
        where: { file: '.github/notes.md', line: 2 },
        problems: [
          {
            message: '{{verison}} is no placeholder; did you mean {{version}}?',
            where: { file: '.github/notes.md', line: 2 },
          },
          { message: '{{toString}} is no placeholder', where: { file: '.github/notes.md', line: 3 } },
        ],
        remedy: 'Known placeholders: {{version}}, {{previous-tag}}, {{changes}}, {{tag}}.',
      }),
    )
  })
})
