import { describe, expect, test } from '@jest/globals'
import {
  allPages,
  lastPage,
  newestPages,
  numbers,
  type Page,
  sideBySide,
} from '../../../src/adapters/github/pages.ts'

const link = (last: number): string =>
  `<https://api.example/tags?per_page=100&page=2>; rel="next", <https://api.example/tags?per_page=100&page=${last}>; rel="last"`

/** Pages of a listing, and the numbers of those that were read. */
function listing(sizes: readonly number[], linked: boolean) {
  const asked: number[] = []
  const read = async (page: number): Promise<Page<string>> => {
    asked.push(page)
    const items = Array.from({ length: sizes[page - 1] ?? 0 }, (_, index) => `${page}.${index}`)
    return { items, link: linked && sizes.length > 1 ? link(sizes.length) : undefined }
  }
  return { asked, read }
}

describe('a listing', () => {
  test.each([
    ['three pages by their Link header', [100, 100, 7], true, [1, 2, 3]],
    ['pages that a server keeps smaller than asked for', [30, 30, 2], true, [1, 2, 3]],
    ['one page', [7], true, [1]],
    ['nothing', [0], true, [1]],
    ['no Link header: until a page is not full', [100, 100, 7], false, [1, 2, 3]],
    ['no Link header, the last page full', [100], false, [1, 2]],
  ])('%s', async (_name, sizes, linked, pages) => {
    const { asked, read } = listing(sizes, linked)
    const items = await allPages(read)
    expect(asked).toEqual(pages)
    expect(items).toEqual(sizes.flatMap((size, page) => numbers(0, size - 1).map((n) => `${page + 1}.${n}`)))
  })
})

describe('the newest of a listing', () => {
  const three = [100, 100, 7]
  test.each([
    ['all of it', { atMost: 300, sizes: three, linked: true }, [1, 2, 3], true],
    ['exactly all of it', { atMost: 207, sizes: three, linked: true }, [1, 2, 3], true],
    ['all but one', { atMost: 206, sizes: three, linked: true }, [1, 2, 3], false],
    ['two pages of three', { atMost: 200, sizes: three, linked: true }, [1, 2], false],
    ['part of a page', { atMost: 3, sizes: [7], linked: true }, [1], false],
    ['nothing', { atMost: 100, sizes: [0], linked: true }, [1], true],
    ['no Link header: all of it', { atMost: 300, sizes: three, linked: false }, [1, 2, 3], true],
    [
      'no Link header: no further than asked for',
      { atMost: 200, sizes: three, linked: false },
      [1, 2],
      false,
    ],
  ])('%s', async (_name, { atMost, sizes, linked }, pages, complete) => {
    const { asked, read } = listing(sizes, linked)
    const all = sizes.flatMap((size, page) => numbers(0, size - 1).map((n) => `${page + 1}.${n}`))
    expect(await newestPages(atMost, read)).toEqual({ items: all.slice(0, atMost), complete })
    expect(asked).toEqual(pages)
  })
})

test.each([
  [link(12), 12],
  ['<https://api.example/x?page=3&per_page=1>; rel="last"', 3],
  ['<https://api.example/x?per_page=5>; rel="last"', undefined],
  ['<https://api.example/x?page=2>; rel="next"', undefined],
  [undefined, undefined],
])('the last page of %s is %s', (header, page) => {
  expect(lastPage(header)).toBe(page)
})

test('requests run side by side, four at once', async () => {
  let [running, most] = [0, 0]
  await sideBySide(numbers(1, 20), async () => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
  })
  expect(most).toBe(4)
})
