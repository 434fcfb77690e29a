import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that takes requests and never answers; `asked` resolves at the first one. */
export interface HangingServer extends AsyncDisposable {
  readonly port: number
  readonly asked: Promise<void>
}

export async function startHangingServer(): Promise<HangingServer> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const server = createServer(() => resolve())
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    asked: promise,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
