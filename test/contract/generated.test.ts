import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { generatedFiles, specs } from '../../scripts/generate.ts'

const root = join(import.meta.dirname, '..', '..')

describe('generated files are what the sources give (npm run generate)', () => {
  test.each([...generatedFiles()])('%s', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })
})

describe('dist', () => {
  test('holds one bundle for each action and nothing else', () => {
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(specs.map((spec) => spec.id).sort())
  })

  test.each(specs.map((spec) => spec.id))('%s is an ES module that action.yml names', (id) => {
    const yml = load(readFileSync(join(root, 'actions', id, 'action.yml'), 'utf8')) as {
      runs: { main: string; using: string }
    }
    expect(yml.runs.using).toBe('node24')
    expect(existsSync(join(root, 'actions', id, yml.runs.main))).toBe(true)
    expect(JSON.parse(readFileSync(join(root, 'dist', id, 'package.json'), 'utf8'))).toEqual({
      type: 'module',
    })
  })
})

describe('post steps', () => {
  test.each(specs.map((spec) => [spec.id, spec.state] as const))(
    '%s: post.ts and state belong together',
    (id, state) => {
      expect(existsSync(join(root, 'src', 'actions', id, 'post.ts'))).toBe(state !== undefined)
    },
  )
})
