import { describe, expect, test } from '@jest/globals'
import { inParallel, inParallelUntil } from '../../src/in-parallel.ts'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve()
}

describe('in parallel', () => {
  test('as many at once as asked for, results in the order of the items', async () => {
    let [running, most] = [0, 0]
    const work = async (item: number): Promise<number> => {
      running += 1
      most = Math.max(most, running)
      // The first ones take longest.
      await turns(20 - item)
      running -= 1
      return item * 2
    }
    expect(await inParallel(numbers(20), work, { limit: 4 })).toEqual(numbers(20).map((item) => item * 2))
    expect(most).toBe(4)
  })

  test('the first error ends it: nothing new is begun', async () => {
    const begun: number[] = []
    const work = async (item: number): Promise<void> => {
      begun.push(item)
      await turns(item === 2 ? 1 : 30)
      if (item === 2) throw new Error('two')
    }
    await expect(inParallel(numbers(100), work, { limit: 4 })).rejects.toThrow('two')
    await turns(100)
    expect(begun).toEqual([1, 2, 3, 4])
  })

  test('nothing to do', async () => {
    expect(await inParallel([], async () => 1, { limit: 4 })).toEqual([])
  })
})

describe('in parallel until', () => {
  test('a result says that it is enough: what is in flight is finished, the rest never begun', async () => {
    const begun: number[] = []
    const work = async (item: number): Promise<number> => {
      begun.push(item)
      await turns(item === 1 ? 1 : 20)
      return item
    }
    const results = await inParallelUntil(numbers(5), work, { limit: 3, stopAfter: (item) => item === 1 })
    expect(results).toEqual([1, 2, 3, undefined, undefined])
    expect(begun).toEqual([1, 2, 3])
  })

  test('no result says so', async () => {
    const options = { limit: 2, stopAfter: () => false }
    expect(await inParallelUntil(numbers(3), async (item) => item, options)).toEqual([1, 2, 3])
  })
})
