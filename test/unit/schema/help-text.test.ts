import { expect, test } from '@jest/globals'
import { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import { defineAction } from '../../../src/schema/declaration.ts'
import { helpText } from '../../../src/schema/help-text.ts'

const spec = defineAction({
  id: 'example',
  name: 'Example',
  description: 'An action of the tests',
  icon: 'box',
  color: 'blue',
  permissions: {},
  inputs: {
    image: { kind: 'image', required: true, description: 'The image.' },
    mode: { kind: 'choice', values: ['apply', 'plan'], default: 'apply', description: 'The mode.' },
    count: { kind: 'integer', default: 3, min: 1, max: 9, description: 'The count.' },
    wait: { kind: 'duration', default: '10m', description: 'The wait.' },
    dry: { kind: 'flag', default: false, description: 'The flag.' },
    args: { kind: 'pairs', description: 'The pairs.' },
    tags: { kind: 'lines', description: 'The lines.' },
    folder: { kind: 'path', default: '.', description: 'The path.' },
    note: { kind: 'text', description: 'word '.repeat(40).trim() },
    token: { kind: 'secret', defaultExpression: '${{ github.token }}', description: 'The secret.' },
    record: { kind: 'json', description: 'The JSON.' },
  },
  outputs: {},
})

test.each([
  ['example: An action of the tests.'],
  ['Usage: node dist/example/index.js --NAME VALUE [--NAME=VALUE]... [--outputs]'],
  ['  --image (image; required)\n      The image.\n'],
  ['  --mode (apply | plan; default apply)\n      The mode.\n'],
  ['  --count (1 to 9; default 3)\n      The count.\n'],
  ['  --wait (duration, such as 90s or 10m; default 10m)\n'],
  ['  --dry (true | false; default false)\n'],
  ['  --args (name=value, may be repeated)\n'],
  ['  --tags (text, may be repeated)\n'],
  ['  --folder (path; default .)\n'],
  ['  --note (text)\n'],
  ['  --token (secret: only from the environment, as INPUT_TOKEN)\n      The secret.\n'],
  ['  --record (JSON)\n'],
])('the help says %j', (part) => expect(helpText(spec)).toContain(part))

test('no line is longer than a terminal, and no word is lost', () => {
  const lines = helpText(spec).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  expect(lines.join(' ').match(/\bword\b/g)).toHaveLength(40)
})

test('every input of an action is in its help, with its description', () => {
  const words = helpText(tagRelease).replaceAll(/\s+/g, ' ')
  for (const [name, { description }] of Object.entries(tagRelease.inputs)) {
    expect(words).toContain(`--${name} (`)
    expect(words).toContain(description)
  }
})
