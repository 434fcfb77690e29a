import { expect, test } from '@jest/globals'
import { ActionError, toActionError } from '../../src/errors.ts'

const first = new ActionError({ code: 'rollout-failed', message: 'the first' })

test('a clean-up that fails as well hides nothing of what went wrong first', async () => {
  const work = async (): Promise<void> => {
    await using held = new AsyncDisposableStack()
    held.defer(async () => await Promise.reject(new Error('EBUSY')))
    throw first
  }
  const thrown = await work().catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(SuppressedError)
  expect(toActionError(thrown)).toBe(first)
})

test('not even several of them', () => {
  const twice = new SuppressedError(new Error('b'), new SuppressedError(new Error('a'), first))
  expect(toActionError(twice)).toBe(first)
})
