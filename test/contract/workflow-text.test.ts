import { describe, expect, test } from '@jest/globals'
import { callers, composites, ownPath, ownWorkflows, stepsOf, text } from './workflow-files.ts'

/** Rules for every hand-written workflow and composite: pins, own code at the own commit, no scripts. */

const files = [...ownWorkflows, ...callers, ...composites]

/** Every `uses:` with the version comment behind it. */
function usesIn(path: string): readonly { readonly uses: string; readonly comment: string }[] {
  return [...text(path).matchAll(/\buses: ([^\s,}]+)([^\n]*)/g)].map(([, uses = '', rest = '']) => ({
    uses,
    comment: /# (v[\d.]+)/.exec(rest)?.[1] ?? '',
  }))
}

describe.each(files)('%s', (path) => {
  test('uses our own code by $/ (callers: by the major tag), other actions by SHA and version', () => {
    for (const { uses, comment } of usesIn(path)) {
      if (ownPath(uses) !== undefined) expect(uses).toMatch(callers.includes(path) ? /@v\d+$/ : /^\$\//)
      else expect(`${uses} # ${comment}`).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('has no run block over five lines and no expression in one', () => {
    for (const { run } of stepsOf(path)) {
      expect((run ?? '').trimEnd().split('\n').length).toBeLessThanOrEqual(5)
      expect(run ?? '').not.toContain('${{')
    }
  })

  test('gives every checkout no credentials to keep', () => {
    for (const step of stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false)
    }
  })
})

test('each third-party action has one pin in all files', () => {
  const pins = new Map<string, Set<string>>()
  for (const { uses, comment } of files.flatMap(usesIn)) {
    const [name = '', sha = ''] = uses.split('@')
    if (ownPath(uses) === undefined) pins.set(name, (pins.get(name) ?? new Set()).add(`${sha} ${comment}`))
  }
  expect(pins.size).toBeGreaterThan(0)
  expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([])
})

test.each([...ownWorkflows, ...callers])('%s gives the reason beside each permission', (path) => {
  const lines = text(path).split('\n')
  const granting = lines.filter((line) => /^\s+(permissions: \{.+\}|[a-z-]+: (read|write)\b)/.test(line))
  expect(granting.length).toBeGreaterThan(0)
  expect(granting.filter((line) => !line.includes(' # '))).toEqual([])
})
