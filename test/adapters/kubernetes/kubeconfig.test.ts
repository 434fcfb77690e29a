import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-kubeconfig-'))
})
afterAll(async () => await rm(folder, { recursive: true }))

async function write(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const complete = (context: string, server: string, more = ''): string => `
current-context: ${context}
contexts: [{ name: ${context}, context: { cluster: c-${context}, user: u-${context} } }]
clusters: [{ name: c-${context}, cluster: { server: "${server}"${more} } }]
users: [{ name: u-${context}, user: { token: t } }]
`

describe('a kubeconfig', () => {
  test('gives the current context, or the one asked for', async () => {
    const path = await write(
      'two',
      complete('a', 'https://a.example').replace(
        'contexts: [',
        'contexts: [{ name: other, context: { cluster: c-a, user: u-a } }, ',
      ),
    )
    expect((await readKubeconfig(path, undefined)).context).toBe('a')
    expect((await readKubeconfig(path, 'other')).endpoint.server.href).toBe('https://a.example/')
  })

  test('may be several files: the first one that names a thing wins', async () => {
    const first = await write('first', complete('a', 'https://a.example'))
    const second = await write('second', complete('b', 'https://b.example'))
    const paths = [first, join(folder, 'nowhere'), second].join(delimiter)
    expect((await readKubeconfig(paths, undefined)).context).toBe('a')
    expect((await readKubeconfig(paths, 'b')).endpoint.server.href).toBe('https://b.example/')
  })

  test.each([
    ['is not set', undefined, 'KUBECONFIG is not set'],
    ['is not there', '/nowhere/kubeconfig', 'there is no file at /nowhere/kubeconfig'],
  ])('that %s is missing', async (_, path, message) => {
    await expect(readKubeconfig(path, undefined)).rejects.toMatchObject({
      code: 'kubeconfig-missing',
      message: expect.stringContaining(message),
    })
  })

  test.each([
    ['text', 'just a word', 'is not a kubeconfig'],
    ['empty', '', 'empty is not YAML'],
    ['no-current', 'contexts: [{ name: a, context: {} }]', "has no current-context; it holds contexts 'a'"],
    [
      'no-context',
      'current-context: x\ncontexts: [{ name: a, context: {} }]',
      "no context 'x'; it holds contexts 'a'",
    ],
    [
      'no-cluster',
      'current-context: a\ncontexts: [{ name: a, context: { cluster: c, user: u } }]',
      "no cluster 'c'; it holds no clusters",
    ],
    ['no-server', complete('a', 'not an address'), "'not an address' is not the address"],
    [
      'ca-gone',
      complete('a', 'https://a.example', ', certificate-authority: gone.crt'),
      'gone.crt cannot be read: ENOENT',
    ],
    [
      'socks',
      complete('a', 'https://a.example', ', proxy-url: "socks5://proxy.example:1080"'),
      'is not supported',
    ],
    ['no-proxy', complete('a', 'https://a.example', ', proxy-url: "me:pw@proxy"'), "proxy-url 'me://...' is"],
    ['bad-proxy', complete('a', 'https://a.example', ', proxy-url: "//x y"'), 'proxy-url is not an address'],
    ['login', complete('a', 'https://me:pw@a.example'), 'a login does not belong'],
  ])('with a fault is refused and the fault named: %s', async (name, text, message) => {
    await expect(readKubeconfig(await write(name, text), undefined)).rejects.toMatchObject({
      code: 'kubeconfig-invalid',
      message: expect.stringContaining(message),
    })
  })

  test('that is not YAML is refused with its line, and without its content', async () => {
    const secret = ['to', 'ken', Math.random()].join('-')
    const path = await write('broken', `users:\n- user: { token: ${secret}\n  oops: [`)
    const error: Error = (await readKubeconfig(path, undefined).catch((thrown: Error) => thrown)) as Error
    expect(error).toMatchObject({
      code: 'kubeconfig-invalid',
      message: expect.stringMatching(/broken:\d+ is not YAML/),
    })
    expect(error.message).not.toContain(secret)
  })
})
