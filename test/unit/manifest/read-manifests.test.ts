import { describe, expect, test } from '@jest/globals'
import { formatPlace } from '../../../src/errors.ts'
import { readManifests } from '../../../src/manifest/read-manifests.ts'

const read = (...texts: readonly string[]) =>
  readManifests(texts.map((text, i) => ({ file: `${'abc'[i]}.yml`, text, rendered: false })))
const config = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`

describe('reading manifests', () => {
  test('empty documents are ignored wherever they stand', () => {
    const { objects, problems } = read(
      `---\n# head\n---\n${config('one')}---\n---\n${config('two')}---\n# tail\n`,
    )
    expect(problems).toEqual([])
    expect(objects.map(({ object, where }) => [object.metadata.name, where.line])).toEqual([
      ['one', 4],
      ['two', 9],
    ])
  })

  test('every problem of every file is named at once, with its place', () => {
    const { objects, problems } = read(
      `just text\n---\n${config('good')}---\n- a\n---\n7\n`,
      'apiVersion: v1\nkind: ConfigMap\n---\nkind: [\n',
      'kind: ConfigMap\nmetadata: {generateName: x-}\n---\napiVersion: 1\nkind: A\nmetadata: {name: 2}\n---\napiVersion: v1\nkind: A\nmetadata: {name: a, namespace: 3}\n',
    )
    expect(objects.map(({ object }) => object.metadata.name)).toEqual(['good'])
    expect(
      problems.map((problem) => `${problem.where && formatPlace(problem.where)} ${problem.message}`),
    ).toEqual([
      'a.yml:1 not a Kubernetes object but the string "just text"',
      'a.yml:7 not a Kubernetes object but a list',
      'a.yml:9 not a Kubernetes object but the number 7',
      expect.stringMatching(/^b\.yml:5 not YAML: /),
      expect.stringMatching(/^c\.yml:1 metadata\.generateName cannot be applied/),
      'c.yml:4 not a Kubernetes object: apiVersion, metadata.name missing or not a text',
      'c.yml:8 metadata.namespace is not a text',
    ])
  })

  test('lists are unfolded, lists of lists too; each item keeps its line', () => {
    const item = (name: string) => `  - apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: ${name}}\n`
    const { objects, problems } = read(
      `apiVersion: v1\nkind: List\nitems:\n${item('one')}${item('two')}  - apiVersion: v1\n    kind: ConfigMapList\n    items:\n      - {apiVersion: v1, kind: ConfigMap, metadata: {name: three}}\n      - {kind: ConfigMap}\n`,
    )
    expect(objects.map(({ object, where }) => [object.metadata.name, where.line])).toEqual([
      ['one', 4],
      ['two', 7],
      ['three', 13],
    ])
    expect(objects[1]?.placeOf(['metadata', 'name']).line).toBe(9)
    expect(problems.map((problem) => problem.where?.line)).toEqual([14])
  })

  test('JSON reads as it is; rendered text names the kustomization without a line', () => {
    expect(read('{"apiVersion":"v1","kind":"ConfigMap",\n\t"metadata":{"name":"j"}}').objects).toHaveLength(1)
    const rendered = readManifests([
      { file: 'k/kustomization.yaml', text: `${config('x')}---\n- no\n`, rendered: true },
    ])
    expect(rendered.objects[0]?.placeOf(['kind'])).toEqual({ file: 'k/kustomization.yaml', line: 0 })
    expect(rendered.problems[0]?.where).toEqual({ file: 'k/kustomization.yaml', line: 0 })
  })
})
