import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { workspaceFiles } from '../../../src/adapters/node/files.ts'

let folder: string
let workspace: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-files-'))
  workspace = join(folder, 'workspace')
  await mkdir(join(workspace, 'manifests'), { recursive: true })
  await writeFile(join(folder, 'outside.yml'), 'kind: Secret\n')
  await writeFile(join(workspace, 'inside.yml'), 'kind: Service\n')
  await symlink('../../outside.yml', join(workspace, 'manifests', 'leaves.yml'))
  await symlink('../inside.yml', join(workspace, 'manifests', 'stays.yml'))
  await symlink(folder, join(workspace, 'parent'))
})
afterAll(async () => await rm(folder, { recursive: true }))

test.each(['../outside.yml', 'manifests/leaves.yml', 'parent/outside.yml'])(
  'what lies outside is neither read nor looked at: %s',
  async (path) => {
    const files = workspaceFiles(workspace, folder)
    await expect(files.read(path)).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(files.readBytes(path)).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(files.kindOf(path)).rejects.toMatchObject({ code: 'input-invalid' })
  },
)

test('a link that stays inside is followed, and what is not there is no error', async () => {
  const files = workspaceFiles(workspace, folder)
  expect(await files.read('manifests/stays.yml')).toBe('kind: Service\n')
  expect(await files.read('manifests/none.yml')).toBeUndefined()
  expect(await files.readBytes('manifests/none.yml')).toBeUndefined()
  expect(await files.kindOf('none')).toBe('missing')
})

test('bytes come as they are, also those that are no text', async () => {
  const bytes = Uint8Array.from([0, 0xff, 0xfe, 0x0d, 0x0a, 0x80])
  await writeFile(join(workspace, 'program'), bytes)
  const read = await workspaceFiles(workspace, folder).readBytes('program')
  expect(Uint8Array.from(read ?? [])).toEqual(bytes)
})

test.each(['read', 'readBytes'] as const)(
  'a folder in the place of a file is an error of the input, not of ours: %s',
  async (name) => {
    await expect(workspaceFiles(workspace, folder)[name]('manifests')).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('is a folder'),
    })
  },
)
