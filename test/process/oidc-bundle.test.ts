import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@jest/globals'
import { copyCore } from '../../scripts/build/core-copy.ts'
import { bundle } from '../../scripts/build/ncc.ts'
import { sampleToken } from './samples.ts'

/** Below lib/, so that packages are found in the repository, as they are for dist/. */
const lib = join(import.meta.dirname, '..', '..', 'lib')

interface Bundle extends AsyncDisposable {
  readonly folder: string
}

/** A program of a few lines, bundled as dist/ is. */
async function bundled(program: string): Promise<Bundle> {
  await mkdir(lib, { recursive: true })
  const folder = await mkdtemp(join(lib, 'program-'))
  copyCore(folder)
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await writeFile(join(folder, 'program.js'), program)
  bundle(join(folder, 'program.js'), join(folder, 'out'))
  return {
    folder: join(folder, 'out'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

interface TokenServer extends AsyncDisposable {
  readonly url: string
  readonly asked: readonly { readonly url: string | undefined; readonly authorization: string | undefined }[]
}

/** GitHub's endpoint for OIDC tokens, that fails as often as it is told to before it answers. */
async function startTokenServer(failures: number, token: string): Promise<TokenServer> {
  const asked: TokenServer['asked'][number][] = []
  const server = createServer(({ url, headers }, response) => {
    asked.push({ url, authorization: headers.authorization })
    const failing = asked.length <= failures
    response.writeHead(failing ? 503 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(failing ? {} : { value: token }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=1`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

test('in a bundle, the OIDC call of @actions/core is the real one: it asks again after errors', async () => {
  const program = `import * as core from '@actions/core'\ncore.info('got ' + (await core.getIDToken('some where')).length)\n`
  const requestToken = sampleToken()
  await using made = await bundled(program)
  await using server = await startTokenServer(2, 'abc')
  const [index = ''] = (await readdir(made.folder)).filter((name) => name.startsWith('index.'))
  const child = spawn(process.execPath, [join(made.folder, index)], {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: server.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = (await text(child.stdout)).trim().split('\n')
  expect(lines.filter((line) => !line.startsWith('::debug::'))).toEqual(['::add-mask::abc', 'got 3'])
  const request = {
    url: '/token?api-version=1&audience=some%20where',
    authorization: `Bearer ${requestToken}`,
  }
  expect(server.asked).toEqual([request, request, request])
})

test('and what a program does not use of @actions/core costs it nothing', async () => {
  await using made = await bundled(`import * as core from '@actions/core'\ncore.info('hello')\n`)
  const [index = ''] = (await readdir(made.folder)).filter((name) => name.startsWith('index.'))
  expect(await readFile(join(made.folder, index), 'utf8')).not.toMatch(
    /class HttpClient|ProxyAgent|child_process/,
  )
})
