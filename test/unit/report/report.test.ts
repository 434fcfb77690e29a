import { describe, expect, test } from '@jest/globals'
import { endings } from '../../../src/endings.ts'
import { ActionError, toActionError } from '../../../src/errors.ts'
import { errorAnnotations, noteAnnotation } from '../../../src/report/annotations.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import type { Cause } from '../../../src/rollout/cause.ts'
import { errorLines, logLines, textTable } from '../../../src/report/log.ts'
import { objectsIn, type RunResult } from '../../../src/report/result.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { harmless, quoteLines } from '../../../src/text/log-text.ts'
import { fenced } from '../../../src/text/markdown.ts'

const ref = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'parcel-test', name: 'parcel' }
const cause: Cause = {
  ref,
  reason: 'CrashLoopBackOff',
  message: 'back-off 10s restarting failed container',
  rule: 'CrashLoopBackOff after 3 restarts (limit 3)',
  pod: 'parcel-1',
  node: 'bed',
  container: 'app',
  exitCode: 1,
  restarts: 3,
  log: ['panic: no route', '::error::owned'],
  alike: 1,
}
const failed: RunResult = {
  schemaVersion: 1,
  action: 'verify-rollout',
  outcome: 'failed',
  reasonCode: 'rollout-failed',
  headline: 'parcel did not become ready',
  startedAt: '2026-11-01T00:00:00.000Z',
  durationMs: 12_300,
  data: {},
  objects: [],
  causes: [cause],
}

describe('text from outside', () => {
  test.each([
    ['::error::owned', ': :error::owned'],
    ['  ::add-mask::x', '  : :add-mask::x'],
    ['a ##[group]b', 'a # #[group]b'],
    ['plain :: text', 'plain :: text'],
    ['first\n::error::owned', 'first\n: :error::owned'],
    ['first\r  ::error::owned', 'first\r  : :error::owned'],
    ['\u0085\u200b:\u00ad:error::owned', '\u0085\u200b: \u00ad:error::owned'],
    [': :error::owned', ': :error::owned'],
  ])('%s cannot be read as a command', (text, expected) => {
    expect(harmless(text)).toBe(expected)
  })

  test('a quoted line never begins with a command', () => {
    expect(quoteLines('::set-env name=A::b\r\nc')).toEqual(['  | : :set-env name=A::b', '  | c'])
  })

  test('a lone carriage return ends a line for the runner, and so for us', () => {
    expect(quoteLines('50 %\r::error::owned')).toEqual(['  | 50 %', '  | : :error::owned'])
  })

  test('nothing from outside can hide or fake a part of the summary', () => {
    const text = 'bad\n\n### ✅ fine <!-- ![x](https://evil.example) </details>'
    const error = {
      code: 'internal',
      blame: 'service',
      message: text,
      remedy: text,
      problems: [{ message: text }],
    }
    const said = { ...cause, message: text, reason: text }
    const objects = [{ ...ref, state: 'failed' as const, message: text }]
    const summary = renderSummary({ ...failed, headline: text, error, causes: [said], objects }, [])
    expect(summary).not.toMatch(/<!--|\]\(|<\/details>|\n### ✅/)
  })

  test('a fence is longer than any in the text', () => {
    expect(fenced('a ```` b').startsWith('`````text\n')).toBe(true)
  })
})

describe('log lines', () => {
  test('a step says where it stands in the plan', () => {
    const steps = [
      { id: 'a', title: 'Read' },
      { id: 'b', title: 'Apply' },
    ]
    expect(logLines({ type: 'step-started', id: 'b' }, steps)).toEqual(['[2/2] Apply'])
  })

  test('a cause begins with kind, reason, container, exit code', () => {
    const lines = logLines({ type: 'cause', cause }, [])
    expect(lines[0]).toBe('Deployment/parcel: CrashLoopBackOff in container app (exit 1, 3 restarts)')
    expect(lines).toContain('  | panic: no route')
    expect(lines.some((line) => line.trimStart().startsWith('::'))).toBe(false)
  })

  test('an error gives what, where, all problems, what to do', () => {
    const error = new ActionError({
      code: 'manifest-invalid',
      blame: 'config',
      message: '2 problems',
      problems: [{ message: 'no kind', where: { file: 'k/a.yml', line: 7 } }, { message: 'twice' }],
    })
    expect(errorLines(error)).toEqual([
      '2 problems [manifest-invalid]',
      '  - k/a.yml:7: no kind',
      '  - twice',
      `  What to do: ${endings['manifest-invalid'].remedy}`,
    ])
  })

  test('tables are aligned', () => {
    expect(textTable(['a', 'b'], [['long', 'x']])).toEqual(['  a     b', '  long  x'])
  })
})

describe('annotations', () => {
  test('one for each place, nine at most, then the rest is counted', () => {
    const problems = Array.from({ length: 12 }, (_, i) => ({
      message: `p${i}`,
      where: { file: 'a.yml', line: i + 1 },
    }))
    const error = new ActionError({ code: 'manifest-invalid', blame: 'config', message: 'm', problems })
    const annotations = errorAnnotations(error, [])
    expect(annotations).toHaveLength(10)
    expect(annotations[0]?.where).toEqual({ file: 'a.yml', line: 1 })
    expect(annotations[9]?.message).toBe('and 3 more; see the log')
  })

  test('a failed rollout shows its first cause', () => {
    const error = new ActionError({ code: 'rollout-failed', blame: 'service', message: 'm' })
    const events: RunEvent[] = [{ type: 'cause', cause }]
    const message = errorAnnotations(error, events)[0]?.message ?? ''
    expect(message).toContain('CrashLoopBackOff in container app (exit 1')
    expect(message).toContain('last log lines:\n  | panic: no route')
  })

  test('it ends with the last log lines of the container, quoted', () => {
    const error = new ActionError({ code: 'rollout-failed', blame: 'service', message: 'm' })
    const log = [...Array.from({ length: 30 }, (_, i) => `line ${i}`), '', '::error::owned', '']
    const [annotation] = errorAnnotations(error, [{ type: 'cause', cause: { ...cause, log } }])
    const lines = annotation?.message.split('\n') ?? []
    expect(lines.slice(-11)).toEqual([
      'last log lines:',
      ...Array.from({ length: 9 }, (_, i) => `  | line ${i + 21}`),
      '  | : :error::owned',
    ])
  })

  test('an info note is only a log line', () => {
    expect(noteAnnotation({ type: 'note', level: 'info', message: 'm' })).toBeUndefined()
    expect(noteAnnotation({ type: 'note', level: 'warning', message: 'm' })?.level).toBe('warning')
  })
})

describe('result', () => {
  test('the last word about each object counts', () => {
    const events: RunEvent[] = [
      { type: 'object-applied', ref, change: 'created' },
      { type: 'object-status', ref, state: 'progressing', message: '0 of 2' },
      { type: 'object-status', ref, state: 'ready', message: '2 of 2' },
    ]
    expect(objectsIn(events)).toEqual([{ ...ref, change: 'created', state: 'ready', message: '2 of 2' }])
  })

  test('lists objects of the same name once for each cluster, and shows which is which', () => {
    const said = { type: 'object-status' as const, message: '' }
    const [eu, us] = ['eu', 'us'].map((cluster) => ({ cluster, ...ref }))
    if (eu === undefined || us === undefined) throw new Error('two clusters')
    const events: readonly RunEvent[] = [
      { ...said, ref: eu, state: 'failed' },
      { ...said, ref: us, state: 'ready' },
    ]
    const objects = objectsIn(events)
    expect(objects.map(({ cluster, state }) => [cluster, state])).toEqual([
      ['eu', 'failed'],
      ['us', 'ready'],
    ])
    expect(events.flatMap((event) => logLines(event, []))).toEqual([
      expect.stringContaining('failed      eu: Deployment/parcel'),
      expect.stringContaining('ready       us: Deployment/parcel'),
    ])
    const causes = [{ ...cause, ref: eu }]
    const summary = renderSummary({ ...failed, objects, causes }, [])
    expect(summary).toContain('#### eu: Deployment/parcel: CrashLoopBackOff')
    expect(summary).toContain('| `us: Deployment/parcel` | parcel-test | ready |')
  })

  test('anything thrown becomes an ActionError with its stack', () => {
    expect(toActionError('plain text')).toMatchObject({ code: 'internal', message: 'plain text' })
    expect(toActionError(new TypeError('t')).evidence['stack']).toContain('TypeError: t')
  })
})

describe('summary', () => {
  test('of tables with one title the last is shown, where it was shown last', () => {
    const table = (title: string, cell: string): RunEvent => ({
      type: 'table',
      title,
      header: ['Head'],
      rows: [[cell]],
    })
    const text = renderSummary(failed, [table('A', 'old'), table('B', 'other'), table('A', 'new')])
    expect(text).not.toContain('old')
    expect(text.indexOf('other')).toBeLessThan(text.indexOf('new'))
  })

  test('a failure shows cause, log and outcome', () => {
    const text = renderSummary(failed, [])
    expect(text).toContain('### ❌ verify-rollout: parcel did not become ready')
    expect(text).toContain('#### Deployment/parcel: CrashLoopBackOff in container app (exit 1, 3 restarts)')
    expect(text).toContain('- the same in 1 more pod')
    expect(text).toContain('<sub>failed · rollout-failed · 12s</sub>')
  })

  test('it stays below the size that the runner drops', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`row ${i}`, 'x'.repeat(40)])
    const text = renderSummary(failed, [{ type: 'table', title: 't', header: ['a', 'b'], rows }])
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text).toContain('Cut here')
  })
})
