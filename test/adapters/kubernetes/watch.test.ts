import type { ServerResponse } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import type { ClusterReader, WatchChange } from '../../../src/ports/cluster/reader.ts'
import { type Answer, sendJson, sendStatus, startApiServer } from './api-server.ts'
import { fakeClock } from '../../fakes/clock.ts'

const pods = '/api/v1/namespaces/shop/pods'
const query = { apiVersion: 'v1', kind: 'Pod', namespace: 'shop' }

const podOf = (name: string, resourceVersion: string): unknown => ({
  kind: 'Pod',
  apiVersion: 'v1',
  metadata: { name, resourceVersion },
})
const line = (type: string, object: unknown): string => `${JSON.stringify({ type, object })}\n`

function sendList(reply: ServerResponse, resourceVersion: string, ...names: readonly string[]): void {
  sendJson(reply, 200, {
    metadata: { resourceVersion },
    items: names.map((name) => ({ metadata: { name } })),
  })
}

/** Watches until `count` changes were seen; says them in short. */
async function collect(cluster: ClusterReader, count: number): Promise<readonly string[]> {
  const stop = new AbortController()
  const seen: string[] = []
  const onChange = (change: WatchChange): void => {
    seen.push(
      change.type === 'listed'
        ? `listed ${change.items.map(({ metadata }) => metadata.name).join(',')}`
        : `${change.type} ${change.object.metadata.name}`,
    )
    if (seen.length >= count) stop.abort()
  }
  await cluster.watch(query, onChange, stop.signal)
  return seen
}

/** A server that lists once and plays one answer for each watch; the last one holds. */
function watching(...answers: readonly ((reply: ServerResponse) => void)[]): Answer {
  return ({ query: asked }, reply, nth) => {
    if (asked.get('watch') === null) return sendList(reply, `${nth}00`, `listed-${nth}`)
    const play = answers[Math.min(nth, answers.length) - 1]
    return play?.(reply)
  }
}

const stream =
  (...lines: readonly string[]) =>
  (reply: ServerResponse): void => {
    reply.writeHead(200).end(lines.join(''))
  }

describe('a watch', () => {
  test('lists, then reports changes in order', async () => {
    await using server = await startApiServer(
      watching(
        stream(
          line('ADDED', podOf('a', '101')),
          line('MODIFIED', podOf('a', '102')),
          line('DELETED', podOf('a', '103')),
        ),
      ),
    )
    expect(await collect(await server.connect(), 4)).toEqual([
      'listed listed-1',
      'changed a',
      'changed a',
      'deleted a',
    ])
  })

  test('resumes from the last bookmark when the server closes it, without a new list', async () => {
    await using server = await startApiServer(
      watching(
        stream(line('ADDED', podOf('a', '101')), line('BOOKMARK', podOf('', '150'))),
        stream(line('ADDED', podOf('b', '151'))),
      ),
    )
    expect(await collect(await server.connect(), 3)).toEqual(['listed listed-1', 'changed a', 'changed b'])
    const watches = server.asked.filter((one) => one.query.get('watch') === 'true')
    expect(watches.map((one) => one.query.get('resourceVersion'))).toEqual(['100', '150'])
    expect(watches.every((one) => one.query.get('allowWatchBookmarks') === 'true')).toBe(true)
  })

  test('lists anew after 410, in the stream or as an answer', async () => {
    const expired = stream(line('ERROR', { kind: 'Status', code: 410, reason: 'Expired' }))
    await using server = await startApiServer(
      watching(
        expired,
        (reply) => sendStatus(reply, 410, 'too old'),
        stream(line('ADDED', podOf('c', '301'))),
      ),
    )
    expect(await collect(await server.connect(), 4)).toEqual([
      'listed listed-1',
      'listed listed-2',
      'listed listed-3',
      'changed c',
    ])
  })

  test('waits as long as 429 asks, then resumes', async () => {
    const clock = fakeClock()
    await using server = await startApiServer(
      watching(
        (reply) => sendStatus(reply, 429, 'later', { 'retry-after': '7' }),
        stream(line('ADDED', podOf('a', '101'))),
      ),
    )
    expect(await collect(await server.connect({}, { clock }), 2)).toEqual(['listed listed-1', 'changed a'])
    expect(clock.slept).toEqual([7000])
  })

  test('survives a reset in the middle of a stream', async () => {
    const cut = (reply: ServerResponse): void => {
      reply.writeHead(200)
      reply.write(line('ADDED', podOf('a', '101')), () => setTimeout(() => reply.socket?.destroy(), 20))
    }
    await using server = await startApiServer(watching(cut, stream(line('ADDED', podOf('b', '102')))))
    expect(await collect(await server.connect(), 3)).toEqual(['listed listed-1', 'changed a', 'changed b'])
    expect(server.asked.at(-1)?.query.get('resourceVersion')).toBe('101')
  })

  test('puts lines together that arrive in pieces', async () => {
    const whole = line('ADDED', podOf('ä-in-two-chunks', '101'))
    const bytes = Buffer.from(whole)
    const cut = bytes.indexOf(0xc3) + 1
    const pieces = (reply: ServerResponse): void => {
      reply.writeHead(200)
      reply.write(bytes.subarray(0, cut), () => setTimeout(() => reply.end(bytes.subarray(cut)), 20))
    }
    await using server = await startApiServer(watching(pieces))
    expect(await collect(await server.connect(), 2)).toEqual(['listed listed-1', 'changed ä-in-two-chunks'])
  })

  test('a silent stream is taken for dead and resumed', async () => {
    const silent = (reply: ServerResponse): void => {
      reply.writeHead(200)
      reply.flushHeaders()
    }
    await using server = await startApiServer(watching(silent, stream(line('ADDED', podOf('a', '101')))))
    expect(await collect(await server.connect({}, { watchSilenceMs: 100 }), 2)).toEqual([
      'listed listed-1',
      'changed a',
    ])
  })

  test('gives up with cluster-unreachable when the server stays broken', async () => {
    await using server = await startApiServer(watching((reply) => reply.socket?.destroy()))
    await expect(collect(await server.connect(), 2)).rejects.toMatchObject({ code: 'cluster-unreachable' })
  })

  test('ends with cluster-forbidden when it may not watch', async () => {
    const message =
      'pods is forbidden: User "bob" cannot watch resource "pods" in API group "" in the namespace "shop"'
    await using server = await startApiServer(watching((reply) => sendStatus(reply, 403, message)))
    await expect(collect(await server.connect(), 2)).rejects.toMatchObject({
      code: 'cluster-forbidden',
      evidence: { verb: 'watch', resource: 'pods' },
    })
  })

  test('ends without an error when it is aborted', async () => {
    await using server = await startApiServer(watching((reply) => reply.writeHead(200).flushHeaders()))
    expect(await collect(await server.connect(), 1)).toEqual(['listed listed-1'])
  })
})

test('a list follows its pages, and starts again in one piece when the pages end (410)', async () => {
  await using server = await startApiServer(({ query: asked }, reply) => {
    if (asked.get('continue') !== null) return sendStatus(reply, 410, 'continue token expired')
    if (asked.get('limit') !== null)
      return sendJson(reply, 200, {
        metadata: { resourceVersion: '1', continue: 'more' },
        items: [{ metadata: { name: 'a' } }],
      })
    return sendList(reply, '2', 'a', 'b')
  })
  const cluster = await server.connect()
  const { items, resourceVersion } = await cluster.list(query)
  expect([resourceVersion, ...items.map(({ kind, metadata }) => `${kind} ${metadata.name}`)]).toEqual([
    '2',
    'Pod a',
    'Pod b',
  ])
  expect(server.asked.map(({ path }) => path)).toEqual(['/api/v1', pods, pods, pods])
})
