import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { keyValuePairs } from '../../bed/runner/job/key-value-file.ts'
import { runSteps } from './one-job.ts'

describe('key-value files', () => {
  test('an equals sign before << is a plain value, after it a delimiter', () => {
    const text = 'a=1\n\nb=x<<y\nc<<END=\none\n\ntwo\nEND=\nd=\n'
    expect([...keyValuePairs(text)]).toEqual([
      ['a', '1'],
      ['b', 'x<<y'],
      ['c', 'one\n\ntwo'],
      ['d', ''],
    ])
  })

  test('a malformed line is refused, after the pairs before it', () => {
    const read: (readonly [string, string])[] = []
    const readAll = () => {
      for (const pair of keyValuePairs('a=1\nnonsense\nb=2\n')) read.push(pair)
    }
    expect(readAll).toThrow("Invalid format 'nonsense'")
    expect(read).toEqual([['a', '1']])
    expect(() => [...keyValuePairs('<<E\nx\nE\n')]).toThrow('Name must not be empty')
    expect(() => [...keyValuePairs('a<<\nx\n')]).toThrow('delimiter must not be empty')
    expect(() => [...keyValuePairs('a<<E\nx\n')]).toThrow("Matching delimiter not found 'E'")
    expect(() => [...keyValuePairs('a<<E\nx')]).toThrow('EOF marker missing new line')
  })

  test('every value survives a heredoc with a delimiter that it does not hold', () => {
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('ghadelimiter'))
    fc.assert(
      fc.property(value, (text) => {
        expect([...keyValuePairs(`k<<ghadelimiter\n${text}\nghadelimiter\n`)]).toEqual([['k', text]])
      }),
    )
  })
})

describe('command files of steps', () => {
  test('outputs, env and path reach the steps after, and a post stage its state', async () => {
    const job = await runSteps(`
outputs:
  version: \${{ steps.one.outputs.version }}
  notes: \${{ steps.one.outputs.notes }}
  empty: \${{ steps.one.outputs.nothing }}
steps:
  - id: one
    run: |
      echo "version=1.2.3" >> "$GITHUB_OUTPUT"
      printf 'notes<<EOF\\na\\nb\\nEOF\\n' >> "$GITHUB_OUTPUT"
      echo "COLOUR=blue" >> "$GITHUB_ENV"
      mkdir -p first second
      for d in first second; do printf '#!/bin/sh\\necho from %s' $d > $d/tool; chmod +x $d/tool; echo "$PWD/$d" >> "$GITHUB_PATH"; done
      echo "now: \${COLOUR:-unset}"
  - name: two
    run: echo "$COLOUR \${{ env.COLOUR }} \${{ steps.one.outputs.version }} $(tool)"`)
    expect(job.steps.get('Run echo "version=1.2.3" >> "$GITHUB_OUTPUT"')?.log.at(-1)).toBe('now: unset')
    expect(job.output('two')).toEqual(['blue blue 1.2.3 from second'])
    expect(job.result.outputs).toEqual({ version: '1.2.3', notes: 'a\nb' })
  })

  test('a malformed file fails the step; what stood before it stays', async () => {
    const job = await runSteps(`
steps:
  - id: bad
    continue-on-error: true
    run: |
      echo "good=1" >> "$GITHUB_OUTPUT"
      echo "nonsense" >> "$GITHUB_OUTPUT"
      echo "LATER=yes" >> "$GITHUB_ENV"
  - {name: after, run: "echo \${{ steps.bad.outputs.good }} \${{ steps.bad.outcome }} \${{ steps.bad.conclusion }} $LATER"}`)
    expect(job.output('after')).toEqual(['1 failure success yes'])
    expect(job.annotations.map((annotation) => annotation.message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'nonsense'",
    ])
  })

  test('NODE_OPTIONS is refused with an error annotation, and the step passes', async () => {
    const job = await runSteps(`
steps:
  - run: |
      echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"
      echo "OTHER=1" >> "$GITHUB_ENV"
  - {name: after, run: 'echo "<$NODE_OPTIONS> $OTHER"'}`)
    expect(job.output('after')).toEqual(['<> 1'])
    expect(job.annotations[0]?.message).toBe(
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    )
    expect(job.result.conclusion).toBe('success')
  })

  test('a summary is masked; one over 1 MiB is dropped with an error and the step passes', async () => {
    const job = await runSteps(
      `
steps:
  - {name: small, run: 'printf "# Hi\\n- hush-hush\\n" >> "$GITHUB_STEP_SUMMARY"'}
  - {name: exact, run: 'head -c 1048576 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"'}
  - {name: big, run: 'head -c 1048577 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"'}`,
      { masks: ['hush-hush'] },
    )
    expect(job.steps.get('small')?.summary).toBe('# Hi\n- ***\n')
    expect(job.steps.get('exact')?.summary).toHaveLength(1_048_576)
    expect(job.steps.get('big')?.summary).toBe('')
    expect(job.annotations[0]?.message).toContain('supports content up to a size of 1024k, got 1024k')
    expect(job.result.conclusion).toBe('success')
  })

  test('only 20 summaries of a job are kept', async () => {
    const steps = Array.from(
      { length: 21 },
      (_, index) => `  - {name: s${index}, run: 'echo x >> "$GITHUB_STEP_SUMMARY"'}`,
    )
    const job = await runSteps(`steps:\n${steps.join('\n')}`)
    expect(job.steps.get('s19')?.summary).toBe('x\n')
    expect(job.steps.get('s20')?.summary).toBe('')
  })
})
