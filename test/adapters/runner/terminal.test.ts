import { describe, expect, test } from '@jest/globals'
import type { Runner } from '../../../src/adapters/runner/index.ts'
import { connectTerminal } from '../../../src/adapters/runner/terminal.ts'

interface Screen {
  readonly runner: Runner
  readonly shown: { readonly stdout: string; readonly stderr: string }
}

function screen(showOutputs = false): Screen {
  const shown = { stdout: '', stderr: '' }
  const write = (stream: 'stdout' | 'stderr', text: string): void => {
    shown[stream] += text
  }
  return { runner: connectTerminal({ env: {}, showOutputs, write }), shown }
}

describe('a run by hand', () => {
  test('prints lines as they are', () => {
    const { runner, shown } = screen()
    runner.print(['one', '  two'])
    expect(shown).toEqual({ stdout: 'one\n  two\n', stderr: '' })
  })

  test.each([
    ['error', { file: 'package.json', line: 3 }, 'error: package.json:3: wrong\n'],
    ['error', { file: 'package.json', line: 0 }, 'error: package.json: wrong\n'],
    ['error', undefined, 'error: wrong\n'],
    ['warning', undefined, 'warning: wrong\n  second line\n'],
    ['notice', { file: 'a', line: 1 }, 'notice: a:1: wrong\n  second line\n'],
  ] as const)('turns annotations into plain lines: %s %j', (level, where, line) => {
    const { runner, shown } = screen()
    const place = where === undefined ? {} : { where }
    runner.annotate({ level, title: 'code', message: 'wrong\nsecond line', ...place })
    expect(shown).toEqual({ stdout: '', stderr: line })
  })

  test('shows outputs only when asked, and one on each line', () => {
    const quiet = screen()
    quiet.runner.setOutput('version', '1.4.0')
    expect(quiet.shown).toEqual({ stdout: '', stderr: '' })
    const { runner, shown } = screen(true)
    runner.setOutput('version', '1.4.0')
    runner.setOutput('bump', '')
    runner.setOutput('notes', '## "x"\n- a')
    runner.setOutput('tag', 'a\u001b[31mb')
    expect(shown.stdout.split('\n')).toEqual([
      'version=1.4.0',
      'bump=',
      'notes="## \\"x\\"\\n- a"',
      'tag="a\\u001b[31mb"',
      '',
    ])
  })

  test('shows no secret, nor a line of one, nor the rest of a longer one', () => {
    const { runner, shown } = screen(true)
    for (const secret of ['short', 'shorter', 'first line\n  second line\r\nab']) runner.mask(secret)
    runner.print(['short shorter', 'x second line y first line', 'abc'])
    runner.annotate({ level: 'error', title: 't', message: 'a short one' })
    runner.setOutput('version', 'shorter')
    expect(shown.stdout).toBe('*** ***\nx *** y ***\nabc\nversion=***\n')
    expect(shown.stderr).toBe('error: a *** one\n')
  })

  test('an empty secret masks nothing', () => {
    const { runner, shown } = screen()
    runner.mask('')
    runner.print(['abc'])
    expect(shown.stdout).toBe('abc\n')
  })

  test('lets no text from outside steer the terminal', () => {
    const { runner, shown } = screen()
    runner.print(['a\u001b[2Jb\rc\u009bd\u0000', 'ä\t🚢'])
    expect(shown.stdout).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffd\nä\t🚢\n')
  })

  test('writes no summary', async () => {
    const { runner, shown } = screen()
    await runner.addSummary('# Summary')
    expect(shown).toEqual({ stdout: '', stderr: '' })
  })
})
