import { describe, expect, test } from '@jest/globals'
import { readCommandLine, UsageError } from '../../bed/command-line.ts'
import { openDisplay } from '../../bed/progress-display.ts'

describe('npm run bed', () => {
  test('reads its commands', () => {
    expect(readCommandLine(['up'])).toEqual({ verb: 'up', json: false })
    expect(readCommandLine(['status', '--json'])).toEqual({ verb: 'status', json: true })
    expect(readCommandLine(['down', '1', '12'])).toEqual({ verb: 'down', numbers: [1, 12] })
    expect(readCommandLine(['down'])).toEqual({ verb: 'down', numbers: [] })
    expect(readCommandLine(['up', '-h'])).toEqual({ verb: 'help' })
    const existing = { kubeconfig: 'config', registry: 'registry.test' }
    expect(readCommandLine(['up', '--kubeconfig', 'config', '--registry=registry.test'])).toMatchObject({
      existing,
    })
  })

  test.each([
    [[], 'a command is missing'],
    [['upp'], '"upp" is not a command'],
    [['up', '--registry', 'r'], 'go together'],
    [['status', '--registry', 'r', '--kubeconfig', 'k'], 'go with `up`'],
    [['down', 'one'], '"one" is not the number of a bed'],
    [['down', '007'], 'not the number'],
    [['build', 'now'], 'one word too many'],
    [['up', '--jason'], '--jason'],
  ])('refuses %j: %s', (argv, message) => {
    expect(() => readCommandLine(argv)).toThrow(UsageError)
    expect(() => readCommandLine(argv)).toThrow(message)
  })
})

describe('progress', () => {
  const show = (isTTY: boolean): string => {
    let written = ''
    const stream = { isTTY, columns: 80, write: (text: string) => (written += text) }
    const display = openDisplay(stream as never)
    display.show('building ...')
    display.show('building: 2.0 s')
    display.end()
    return written
  }

  test('is plain lines off a terminal', () => {
    expect(show(false)).toBe('building ...\nbuilding: 2.0 s\n')
  })

  test('keeps only finished work on a terminal', () => {
    expect(show(true)).toContain('building: 2.0 s\n')
    expect(show(true)).not.toContain('building ...\n')
  })
})
