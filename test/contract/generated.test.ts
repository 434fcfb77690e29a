import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { starters } from '../../scripts/build/starters.ts'
import { generatedFiles, specs } from '../../scripts/generate.ts'

const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'dist')
const inDist = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
const starterFiles = await starters()
const textOf = (name: string): string => readFileSync(join(dist, name), 'utf8')

describe('generated files are what the sources give (npm run generate)', () => {
  test.each([...generatedFiles()])('%s', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })
})

describe('dist', () => {
  const chunks = inDist.filter((name) => /^\d+\.index\.js$/.test(name))

  test('holds one bundle, its chunks, and a starter for each action; nothing else', () => {
    const others = inDist.filter((name) => !chunks.includes(name))
    expect(others.sort()).toEqual(['index.js', 'licenses.txt', 'package.json', ...starterFiles.keys()].sort())
    expect(JSON.parse(textOf('package.json'))).toEqual({ type: 'module' })
  })

  test.each([...starterFiles])('%s is a starter', (name, text) => {
    expect(textOf(name)).toBe(text)
  })

  test('has exactly the chunks that the bundle asks for', () => {
    const asked = ['index.js', ...chunks].flatMap((name) =>
      [...textOf(name).matchAll(/__(?:nccwpck|webpack)_require__\.e\((?:\/\*.*?\*\/ )?(\d+)\)/g)].map(
        ([, id]) => `${id}.index.js`,
      ),
    )
    expect([...new Set(asked)].sort()).toEqual(chunks.sort())
  })

  test('loads no HTTP client at each start (docs/adr/0004)', () => {
    expect(textOf('index.js')).not.toMatch(/ProxyAgent|class HttpClient/)
    expect(chunks.filter((name) => textOf(name).includes('class HttpClient'))).toHaveLength(1)
  })

  test.each(specs.map((spec) => spec.id))('%s: action.yml names its starters', (id) => {
    const yml = load(readFileSync(join(root, 'actions', id, 'action.yml'), 'utf8')) as {
      runs: { using: string; main: string; post?: string }
    }
    const { using, main, post } = yml.runs
    expect(using).toBe('node24')
    const named = [main, ...(post === undefined ? [] : [post])].map((path) => path.replace('../../dist/', ''))
    expect(named).toEqual([...starterFiles.keys()].filter((name) => name.startsWith(`${id}/`)))
  })

  test.each(['@actions/core', '@actions/github', '@octokit/core', 'js-yaml', 'semver', 'undici'])(
    'has the licence of %s',
    (name) => {
      const { version } = JSON.parse(
        readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
      ) as { readonly version: string }
      const titles = textOf('licenses.txt')
        .split('\n')
        .filter((line) => line.startsWith(`${name} ${version} (`))
      expect(titles).toHaveLength(1)
    },
  )
})

describe('post steps', () => {
  test.each(specs.map((spec) => [spec.id, spec.state] as const))(
    '%s: post.ts and state belong together',
    (id, state) => {
      expect(existsSync(join(root, 'src', 'actions', id, 'post.ts'))).toBe(state !== undefined)
    },
  )
})
