import { expect, test } from '@jest/globals'
import { bodyOf } from '../../../src/adapters/registry/answer.ts'

test('an answer that is cut off by our own signal ends with its reason, not as a fault of the registry', async () => {
  const controller = new AbortController()
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      controller.abort(new Error('stop'))
      stream.error(new Error('aborted'))
    },
  })
  const reading = bodyOf(new Response(body), { what: 'x', signal: controller.signal })
  await expect(reading).rejects.toThrow('stop')
})
