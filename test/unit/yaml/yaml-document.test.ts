import { describe, expect, test } from '@jest/globals'
import { kubernetesSchema } from '../../../src/yaml/kubernetes-schema.ts'
import { readYaml } from '../../../src/yaml/yaml-document.ts'

const read = (text: string) => readYaml({ file: 'a.yml', text, schema: kubernetesSchema })
const valueOf = (text: string) => read(text).documents[0]?.value

describe('documents of a YAML file', () => {
  test.each([
    ['leading', '---\n---\na: 1\n', [3]],
    ['trailing', 'a: 1\n---\n', [1]],
    ['doubled', 'a: 1\n---\n---\nb: 2\n', [1, 4]],
    ['comment only', '# one\n---\n# two\n---\na: 1\n---\n# three\n', [5]],
    ['none', '', []],
    ['only separators', '---\n---\n', []],
    ['explicit null', '--- null\n--- ~\n', []],
    ['Windows line ends', '---\r\n---\r\na: 1\r\n', [3]],
    ['byte order mark', '\uFEFFa: 1\n', [1]],
  ])('empty documents are ignored: %s', (_, text, lines) => {
    const { documents, problems } = read(text)
    expect(problems).toEqual([])
    expect(documents.map((document) => document.where.line)).toEqual(lines)
  })

  test('each value has its line, and the nearest parent answers for one that is absent', () => {
    const text = [
      '# head',
      'kind: Deployment',
      'spec:',
      '  template:',
      '    spec:',
      '      containers:',
      '        - name: a',
      '          image: x',
      '        - name: b',
      '          "image": y',
      '  list: [1, {deep: 2}]',
      '? key',
      ': value',
      'empty:',
      'last: |',
      '  image: not here',
      'end: &anchor z',
      'again: *anchor',
    ].join('\n')
    const [document] = read(text).documents
    const line = (...path: (string | number)[]) => document?.placeOf(path).line
    expect(line()).toBe(2)
    expect(line('spec', 'template', 'spec', 'containers', 0, 'image')).toBe(8)
    expect(line('spec', 'template', 'spec', 'containers', 1, 'image')).toBe(10)
    expect(line('spec', 'list', 1, 'deep')).toBe(11)
    expect(line('spec', 'template', 'spec', 'initContainers', 0)).toBe(5)
    expect([line('key'), line('empty'), line('last'), line('end'), line('again')]).toEqual([
      12, 14, 15, 17, 18,
    ])
    expect(line('spec', 'template', 'spec', 'containers', 7)).toBe(6)
  })

  test('lines go on counting in later documents', () => {
    const [, second] = read('a: 1\n---\n\nb:\n  - c: 2\n').documents
    expect(second?.where).toEqual({ file: 'a.yml', line: 4 })
    expect(second?.placeOf(['b', 0, 'c']).line).toBe(5)
  })

  test('what is not YAML is one problem with its line; a bad document leaves the others readable', () => {
    expect(read('a: 1\nb: [1\n').problems).toEqual([
      { message: expect.stringMatching(/^not YAML: /), where: { file: 'a.yml', line: 3 } },
    ])
    const twice = read('a: 1\na: 2\n---\nb: 1\n---\nc: 1\nc: 1\n')
    expect(twice.documents.map((document) => document.value)).toEqual([{ b: 1 }])
    expect(twice.problems.map((problem) => problem.where?.line)).toEqual([2, 7])
    expect(read('a: 1\n---\n? [x]\n: 1\n').problems[0]?.where?.line).toBe(3)
  })

  test('thousands of aliases are refused', () => {
    const bomb = `a: &a x\nb: [${'*a,'.repeat(2000)}]\n`
    expect(read(bomb).problems).toHaveLength(1)
  })
})

describe('plain scalars mean what kubectl takes them for', () => {
  test.each([
    ['0644', 420],
    ['0o644', 420],
    ['0x1F', 31],
    ['0b101', 5],
    ['1_000', 1000],
    ['-5', -5],
    ['+5', 5],
    ['089', 89],
    ['yes', true],
    ['off', false],
    ['y', true],
    ['True', true],
    ['~', null],
    ['', null],
    ['12:30:45', '12:30:45'],
    ['2024-01-01', '2024-01-01'],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['1.', 1],
    ['1.2.3', '1.2.3'],
    ['v1', 'v1'],
    ['"yes"', 'yes'],
    ["'0644'", '0644'],
    ['!!str 12', '12'],
    ['100m', '100m'],
    ['12345678901234567890', '12345678901234567890'],
    ['_1', '_1'],
    ['.nan', '.nan'],
  ])('%s', (text, value) => {
    expect(valueOf(`key: ${text}`)).toEqual({ key: value })
  })

  test('merge keys', () => {
    expect(valueOf('base: &b {x: 1, z: 2}\nuse:\n  <<: *b\n  z: 3\n')).toEqual({
      base: { x: 1, z: 2 },
      use: { x: 1, z: 3 },
    })
  })
})
