import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { connectForge } from '../../../src/adapters/github/index.ts'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { answerOf, expectedAnswer } from './answers.ts'
import { type MadeHistory, makeHistory } from './make-history.ts'
import { readCases } from './read-cases.ts'
import { type CaseRun, runCase } from './run-case.ts'

jest.setTimeout(60_000)

const permissions = {
  contents: 'write',
  'pull-requests': 'read',
  deployments: 'read',
  actions: 'read',
} as const
let emulator: Emulator

beforeAll(async () => {
  emulator = await startForge()
})
afterAll(async () => await emulator?.close())

describe.each(readCases())('$name: $rule', (one) => {
  const repository = `octo/${one.name}`
  let made: MadeHistory

  beforeAll(() => {
    made = makeHistory(one.name)
    emulator.createRepository(repository)
    // Neither an empty history nor one that is cut off can be pushed.
    if (made.git('for-each-ref') === '' || made.git('rev-parse', '--is-shallow-repository') === 'true') return
    made.git('push', emulator.gitFolder(repository), 'refs/heads/*:refs/heads/*', 'refs/tags/*:refs/tags/*')
    emulator.pushed(repository, 'octo')
  })
  afterAll(() => made?.[Symbol.dispose]())

  const sources: readonly CaseRun['source'][] = one.only === 'clone' ? ['clone'] : ['clone', 'api']
  test.each(sources)('by the %s', async (source) => {
    const token = emulator.mintToken({ kind: 'workflow', login: 'octo-bot', repository, permissions })
    const { apiUrl } = emulator
    const forge = await connectForge({ token, repository, apiUrl, clock: fakeClock({ startMs: Date.now() }) })
    const before = emulator.requests.length
    const answer = await answerOf(runCase({ one, made, repository, forge, source }))
    expect(answer).toMatchObject(expectedAnswer(one, made))
    expect(emulator.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([])
  })
})

test('every request was one that GitHub knows', () => {
  expect(emulator.contractViolations).toEqual([])
})
