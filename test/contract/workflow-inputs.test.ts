import { describe, expect, test } from '@jest/globals'
import type { InputSpec } from '../../src/schema/declaration.ts'
import { shownDefault } from '../../src/schema/render-action.ts'
import {
  actionFile,
  type CallInput,
  ownPath,
  reusable,
  type Step,
  specs,
  stepsOf,
  workflow,
} from './workflow-files.ts'

/** The hand-written input blocks against the specs of the actions they feed. */

function inputsOf(path: string): Readonly<Record<string, CallInput>> {
  if (path === 'action.yml') return actionFile(path).inputs ?? {}
  return workflow(path).on.workflow_call?.inputs ?? {}
}

/** The action of a step, when it is one of ours. */
function specOf(step: Step) {
  return specs.get(/^actions\/([^/]+)$/.exec(ownPath(step.uses ?? '') ?? '')?.[1] ?? '')
}

interface Passed {
  readonly path: string
  readonly action: string
  readonly input: string
  readonly spec: InputSpec | undefined
  readonly from: CallInput
}
const files = [...reusable, 'action.yml']
const passed: readonly Passed[] = files.flatMap((path) =>
  stepsOf(path).flatMap((step) =>
    Object.entries(step.with ?? {}).flatMap(([input, value]) => {
      const spec = specOf(step)
      const from = inputsOf(path)[/^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(String(value))?.[1] ?? '']
      return spec === undefined || from === undefined
        ? []
        : [{ path, action: spec.id, input, spec: spec.inputs[input], from }]
    }),
  ),
)

const typeOf = (spec: InputSpec) =>
  spec.kind === 'flag' ? 'boolean' : spec.kind === 'integer' ? 'number' : 'string'

/** `write: create the tag` -> `write`. */
const levelIn = (reason: string): string => reason.split(':')[0] ?? ''

describe('inputs passed on to our actions', () => {
  test('are found', () => expect(passed.length).toBeGreaterThan(15))

  test.each(passed)(
    '$path -> $action, $input: exists, same type, no other default',
    ({ path, spec, from }) => {
      expect(spec).toBeDefined()
      if (spec === undefined) return
      if (path !== 'action.yml') expect(from.type).toBe(typeOf(spec))
      expect(['', shownDefault(spec) ?? '']).toContain(String(from.default ?? ''))
    },
  )

  test.each(passed)('$path -> $action, $input: required where the action demands it', ({ spec, from }) => {
    const mustBeGiven = spec?.required === true && shownDefault(spec) === undefined
    // An input with a fallback in the expression is not passed on verbatim and not in this list.
    if (mustBeGiven) expect(from.required).toBe(true)
  })

  test.each(reusable)('%s describes every input, secret and output', (path) => {
    const { inputs = {}, secrets = {}, outputs = {} } = workflow(path).on.workflow_call ?? {}
    for (const block of [inputs, secrets, outputs]) {
      for (const entry of Object.values(block)) expect((entry as CallInput).description).toMatch(/^\S.*\.$/)
    }
  })
})

describe('steps that run our actions', () => {
  const steps = files.flatMap((path) => stepsOf(path).map((step) => ({ path, step, spec: specOf(step) })))
  const ours = steps.flatMap(({ path, step, spec }) =>
    spec === undefined ? [] : [{ path, step, spec, id: spec.id }],
  )

  test.each(ours)('$path: $id gets every input it demands and none it does not know', ({ step, spec }) => {
    const given = Object.keys(step.with ?? {})
    const demanded = Object.entries(spec.inputs).filter(
      ([, input]) => input.required && shownDefault(input) === undefined,
    )
    expect(Object.keys(spec.inputs)).toEqual(expect.arrayContaining(given))
    expect(given).toEqual(expect.arrayContaining(demanded.map(([name]) => name)))
  })

  test.each(ours.filter(({ path }) => path === 'action.yml'))(
    'the root action hands every input on to $id',
    ({ step, spec }) => {
      expect(Object.keys(step.with ?? {}).sort()).toEqual(Object.keys(spec.inputs).sort())
    },
  )

  test.each(files)('%s reads only outputs that the step before has', (path) => {
    const byId = new Map(stepsOf(path).map((step) => [step.id, specOf(step)]))
    const source = JSON.stringify(path === 'action.yml' ? actionFile(path) : workflow(path).jobs)
    for (const [, id = '', output = ''] of source.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(`${id}: ${Object.keys(byId.get(id)?.outputs ?? {}).join(' ')} `).toContain(` ${output} `)
    }
  })
})

describe.each(reusable)('%s', (path) => {
  const { jobs } = workflow(path)

  test('each job has exactly the permissions that its actions name', () => {
    for (const job of Object.values(jobs).filter(({ steps }) => steps !== undefined)) {
      const specsOfJob = (job.steps ?? []).flatMap((step) => specOf(step) ?? [])
      const named = specsOfJob.flatMap(({ permissions }) => Object.entries(permissions))
      const asked = specsOfJob.flatMap(({ optionalPermissions = {} }) => Object.entries(optionalPermissions))
      const wanted = Object.fromEntries(named.map(([scope, reason]) => [scope, levelIn(reason)]))
      const granted = Object.entries(job.permissions ?? {})
      for (const [scope, level] of granted) {
        const most = asked.find(([name]) => name === scope)?.[1] ?? ''
        expect([wanted[scope], levelIn(most), ...(levelIn(most) === 'write' ? ['read'] : [])]).toContain(
          level,
        )
      }
      expect(granted.map(([scope]) => scope)).toEqual(expect.arrayContaining(Object.keys(wanted)))
    }
  })

  test('each output of a job that is read is declared', () => {
    for (const [, id = '', output = ''] of JSON.stringify(workflow(path)).matchAll(
      /(?:jobs|needs)\.([\w-]+)\.outputs\.([\w-]+)/g,
    )) {
      const job = jobs[id]
      const called = job?.uses === undefined ? undefined : ownPath(job.uses)
      const declared = called === undefined ? job?.outputs : workflow(called).on.workflow_call?.outputs
      expect(Object.keys(declared ?? {})).toContain(output)
    }
  })
})
