import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { callers, ownPath, ownWorkflows, root, text, type Workflow, workflow } from './workflow-files.ts'

/** What a service repository copies, and whether GitHub would load it: names, secrets, permission ceiling. */

const levels = ['none', 'read', 'write']
type Permissions = Readonly<Record<string, string>>

/** What a job of a called workflow asks for beyond what its caller grants (checked by GitHub at load, ignoring `if`). */
function beyondCeiling(path: string, granted: Permissions): readonly string[] {
  const called = workflow(path)
  return Object.entries(called.jobs).flatMap(([id, job]) => {
    const wanted = job.permissions ?? called.permissions ?? granted
    const level = (permissions: Permissions, scope: string) => levels.indexOf(permissions[scope] ?? 'none')
    const beyond = Object.keys(wanted).filter((scope) => level(wanted, scope) > level(granted, scope))
    const inner = job.uses === undefined ? undefined : ownPath(job.uses)
    return [
      ...beyond.map((scope) => `${path}: job ${id} asks for ${scope}: ${wanted[scope]}`),
      ...(inner === undefined ? [] : beyondCeiling(inner, wanted)),
    ]
  })
}

interface Call {
  readonly from: string
  readonly job: Workflow['jobs'][string]
  readonly to: string
}
const calls: readonly Call[] = [...callers, ...ownWorkflows].flatMap((from) =>
  Object.values(workflow(from).jobs).flatMap((job) => {
    const to = job.uses === undefined ? undefined : ownPath(job.uses)
    return to === undefined ? [] : [{ from, job, to }]
  }),
)

describe('caller files', () => {
  test('there is one', () => expect(callers).toContain('workflows/on-merge.yml'))

  test.each(callers)('%s has 15 lines or fewer', (path) => {
    expect(text(path).trimEnd().split('\n').length).toBeLessThanOrEqual(15)
  })

  test.each(callers)('%s grants what the called workflows ask for, and nothing by default', (path) => {
    const caller = workflow(path)
    expect(caller.permissions).toEqual({})
    for (const job of Object.values(caller.jobs)) {
      const to = job.uses === undefined ? undefined : ownPath(job.uses)
      if (to !== undefined) expect(beyondCeiling(to, job.permissions ?? {})).toEqual([])
    }
  })

  test('the examples hold exact copies', () => {
    const copies = readdirSync(join(root, 'examples')).flatMap((service) =>
      readdirSync(join(root, 'examples', service, '.github/workflows')).map(
        (name) => [`examples/${service}/.github/workflows/${name}`, `workflows/${name}`] as const,
      ),
    )
    expect(copies.length).toBeGreaterThan(0)
    for (const [copy, original] of copies) expect(text(copy)).toBe(text(original))
  })
})

describe('calls of our workflows', () => {
  test('the engine of the tests sees them all', () => expect(calls.length).toBeGreaterThanOrEqual(5))

  test.each(calls)(
    '$from -> $to: file, inputs and secrets exist, nothing required is missing',
    ({ job, to }) => {
      expect(existsSync(join(root, to))).toBe(true)
      const { inputs = {}, secrets = {} } = workflow(to).on.workflow_call ?? {}
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})))
      expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(job.secrets ?? {})))
      const required = Object.keys(inputs).filter((name) => inputs[name]?.required === true)
      expect(Object.keys(job.with ?? {})).toEqual(expect.arrayContaining(required))
    },
  )

  test.each(calls)('$from -> $to: every secret is passed by its own name', ({ job, to }) => {
    const declared = Object.keys(workflow(to).on.workflow_call?.secrets ?? {})
    const byName = Object.fromEntries(declared.map((name) => [name, `\${{ secrets.${name} }}`]))
    expect(job.secrets ?? {}).toEqual(byName)
  })
})
