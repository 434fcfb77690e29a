import { expect, test } from '@jest/globals'
import type { ScriptedReply } from '../scripted-server.ts'
import { startScriptedServer } from '../scripted-server.ts'
import { rig } from './registry-rig.ts'

const page = (tags: unknown, link?: string): ScriptedReply => ({
  status: 200,
  body: { name: 'octo/parcel', tags },
  ...(link === undefined ? {} : { headers: { link } }),
})

test('the tags of one page are all there is', async () => {
  await using r = await rig({ answer: () => page(['1.0.0', 'sha-1']) })
  expect(await r.registry.tags(r.image())).toEqual(['1.0.0', 'sha-1'])
  expect(r.server.requests.map(({ path }) => path)).toEqual(['/v2/octo/parcel/tags/list?n=1000'])
})

test.each([
  ['a path', () => '</v2/octo/parcel/tags/list?n=2&last=b>; rel="next"'],
  ['a query', () => '<?n=2&last=b>; rel="next"'],
  ['a whole address', (host: string) => `<http://${host}/v2/octo/parcel/tags/list?n=2&last=b>; rel=next`],
  [
    'the scheme of a proxy',
    (host: string) => `<https://${host}/v2/octo/parcel/tags/list?n=2&last=b>; rel="next"`,
  ],
  [
    'other links around',
    () => '</v2/x>; rel="prev", </v2/octo/parcel/tags/list?n=2&last=b>; a="b"; rel="next"',
  ],
])('further pages are read where the link leads: %s', async (_name, link) => {
  await using r = await rig({
    answer: ({ path, headers }) =>
      path.includes('last=b') ? page(['c']) : page(['a', 'b'], link(String(headers['host']))),
  })
  expect(await r.registry.tags(r.image())).toEqual(['a', 'b', 'c'])
  expect(r.server.requests.map(({ path }) => path)).toEqual([
    '/v2/octo/parcel/tags/list?n=1000',
    '/v2/octo/parcel/tags/list?n=2&last=b',
  ])
})

test.each([
  ['a repository that is not there', { status: 404, body: { errors: [{ code: 'NAME_UNKNOWN' }] } }],
  ['a repository whose tags are all gone', page(null)],
  ['an answer without the field', { status: 200, body: { name: 'octo/parcel' } }],
  ['an empty list', page([])],
  ['a link to the page before', page([], '</v2/octo/parcel/tags/list?n=1>; rel="prev"')],
])('%s has none', async (_name, reply: ScriptedReply) => {
  await using r = await rig({ answer: () => reply })
  expect(await r.registry.tags(r.image())).toEqual([])
})

test.each([
  ['text', { status: 200, body: 'no JSON' }, 'not a JSON object'],
  ['a list', { status: 200, body: ['1'] }, 'not a JSON object'],
  ['numbers', page([1]), 'no list of names'],
  ['an object of tags', page({ a: 1 }), 'no list of names'],
  ['a page out of the API', page(['a'], '</v3/x>; rel="next"'), '/v3/x'],
  ['the same page again', page(['a'], '<?n=1000>; rel="next"'), 'no page of this registry'],
  ['400', { status: 400 }, 'answered 400'],
  [
    'an answer that breaks off',
    { status: 200, headers: { 'content-length': '99', connection: 'close' }, body: '{' },
    'broke off',
  ],
])('a registry that answers %s is a failure', async (_name, reply: ScriptedReply, text) => {
  await using r = await rig({ answer: () => reply })
  await expect(r.registry.tags(r.image())).rejects.toMatchObject({
    code: 'registry-failed',
    message: expect.stringContaining(text),
  })
})

test('pages that never end are given up', async () => {
  await using r = await rig({
    answer: (_request, earlier) => page(['a'], `<?n=1&last=${earlier.length}>; rel="next"`),
  })
  await expect(r.registry.tags(r.image())).rejects.toMatchObject({
    code: 'registry-failed',
    message: expect.stringContaining('do not end'),
  })
  expect(r.server.requests).toHaveLength(1_000)
})

test('a page of another host is not asked for', async () => {
  await using thief = await startScriptedServer(() => page(['x']))
  await using r = await rig({
    answer: () => page(['a'], `<${thief.url}/v2/octo/parcel/tags/list>; rel="next"`),
  })
  await expect(r.registry.tags(r.image())).rejects.toMatchObject({ code: 'registry-failed' })
  expect(thief.requests).toEqual([])
  expect(r.server.requests).toHaveLength(1)
})

test('a refused login is an error, not an empty list', async () => {
  await using r = await rig({ answer: () => ({ status: 403 }) })
  await expect(r.registry.tags(r.image())).rejects.toMatchObject({ code: 'registry-auth-denied' })
})
