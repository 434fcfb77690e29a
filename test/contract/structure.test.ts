import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'

// Proportions of the house that no linter counts.
const root = join(import.meta.dirname, '../..')
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
const texts = new Map(files.map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')]))

/** Every file that another one names, types included; comments are no imports. */
function importsOf(file: string, text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  const named = code.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)
  return [...named].map(([, from = '']) => posix.join(posix.dirname(file), from))
}

/** Files that reach themselves over their imports, each with the first step of the way. */
function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reaches = (from: string, wanted: string): boolean => {
    const seen = new Set<string>()
    const waiting = [...(imports.get(from) ?? [])]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === wanted) return true
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(...(imports.get(next) ?? []))
    }
    return false
  }
  return [...imports.keys()].filter((file) => reaches(file, file))
}

/** Spreads of an object that depend on a condition; `defined` says the same in one way. */
const conditionalSpread = /\.\.\.\([^()]*(?:\([^()]*\)[^()]*)*(?:&& \{|\? \{\} : \{|\? \{[^}]*\} : \{\})/g

describe('src/', () => {
  test('has no cycles between files, types included', () => {
    const imports = new Map([...texts].map(([file, text]) => [file, importsOf(file, text)]))
    expect([...imports.values()].flat().length).toBeGreaterThan(files.length)
    expect(cyclesIn(imports)).toEqual([])
  })

  test('leaves optional fields out in one way', () => {
    const found = [...texts].flatMap(([file, text]) => [...text.matchAll(conditionalSpread)].map(() => file))
    expect(found).toEqual([])
  })

  test('holds under a fifth of its lines in actions', () => {
    const lines = (of: readonly string[]) =>
      of.reduce((sum, file) => sum + (texts.get(file) ?? '').split('\n').length, 0)
    const share = lines(files.filter((file) => file.startsWith('actions/'))) / lines(files)
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(0.2)
  })
})

describe('the checks notice', () => {
  test('a cycle of two, and one of three', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'a']],
      ['c', ['b']],
      ['d', ['a']],
    ])
    expect(cyclesIn(imports)).toEqual(['a', 'b', 'c'])
  })

  test.each([
    '...(a === undefined ? {} : { a })',
    '...(a !== undefined && { a })',
    '...(f(a) > 0 && { a: f(a) })',
    '...(a ? { a } : {})',
  ])('%s', (text) => {
    expect([...text.matchAll(conditionalSpread)]).toHaveLength(1)
  })
})

describe('docs/architecture.md', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const named = [...text.matchAll(/`((?:src|test|scripts|schema)\/[^`<>{}* ]+)`/g)].map(
    ([, path = '']) => path,
  )

  test('names places', () => expect(named.length).toBeGreaterThan(20))
  test.each([...new Set(named)])('names %s, which is there', (path) => {
    expect(existsSync(join(root, path))).toBe(true)
  })
})
