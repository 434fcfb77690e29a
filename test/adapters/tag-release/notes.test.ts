import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import { type Inputs, released, releaseScene, type ReleaseScene, serverUrl } from './release-scene.ts'

/** The notes as they stand in the published release, wherever they come from. */

jest.setTimeout(60_000)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startForge()
})
afterAll(async () => await emulator?.close())

/** The notes of 1.0.1, which is one commit with a file above 1.0.0; output and release agree. */
async function notesOf(scene: ReleaseScene, text: string, inputs: Inputs): Promise<string> {
  await released(scene, 'fix: two')
  const commit = scene.file('docs/notes.md', text, 'fix: three')
  const { outputs } = await scene.release(commit, { inputs: { 'notes-file': 'docs/notes.md', ...inputs } })
  const release = await (await scene.repository.connect()).release('1.0.1')
  expect(release).toMatchObject({ draft: false, notes: outputs.notes })
  return outputs.notes
}
const changesOf = ({ repository }: ReleaseScene) =>
  `${serverUrl}/${repository.repository}/compare/1.0.0...1.0.1`

describe('notes', () => {
  test('file: as it is', async () => {
    await using scene = await releaseScene(emulator)
    expect(await notesOf(scene, 'By hand, {{version}}.', { notes: 'file' })).toBe('By hand, {{version}}.')
  })

  test('template: with its placeholders filled in', async () => {
    await using scene = await releaseScene(emulator)
    const text = '{{tag}} after {{previous-tag}}\n\n{{changes}}\n\n{{compare-url}}'
    const notes = await notesOf(scene, text, { notes: 'template' })
    expect(notes).toMatch(/^1\.0\.1 after 1\.0\.0\n\n## Fixes\n\n- three [^\n]*\n- two [^\n]*\n\nhttps:/)
    expect(notes.endsWith(changesOf(scene))).toBe(true)
  })

  test('template: an unknown placeholder is refused at its line, and nothing is written', async () => {
    await using scene = await releaseScene(emulator)
    await released(scene)
    const commit = scene.file('notes.md', 'x\n{{verison}}', 'fix: two')
    const before = scene.repository.requests().length
    const inputs = { notes: 'template', 'notes-file': 'notes.md' }
    await expect(scene.release(commit, { inputs })).rejects.toMatchObject({
      code: 'config-invalid',
      where: { file: 'notes.md', line: 2 },
    })
    expect(scene.writes(before)).toEqual([])
  })

  test('github: what its generator writes for this range', async () => {
    await using scene = await releaseScene(emulator)
    const [, commit = ''] = await released(scene, 'fix: two')
    const forge = await scene.repository.connect()
    const wanted = await forge.generateNotes({ tag: '1.0.1', commit, previousTag: '1.0.0' })
    const { outputs } = await scene.release(commit, { inputs: { notes: 'github' } })
    expect(wanted).toContain('1.0.0...1.0.1')
    expect(outputs.notes).toBe(wanted)
    expect(await forge.release('1.0.1')).toMatchObject({ notes: wanted })
  })

  test.each(['file', 'template'])('%s: over 125,000 characters they end with a link', async (notes) => {
    await using scene = await releaseScene(emulator)
    const cut = await notesOf(scene, 'A line of notes.\n'.repeat(8000), { notes })
    expect(cut.length).toBeLessThanOrEqual(125_000)
    expect(cut.length).toBeGreaterThan(124_000)
    expect(cut.endsWith(changesOf(scene))).toBe(true)
  })

  test('commits: over 125,000 characters they end with image and link', async () => {
    await using scene = await releaseScene(emulator)
    const long = Array.from({ length: 30 }, (_, index) => `fix: ${index} ${'long '.repeat(1000)}`)
    const commit = (await released(scene, ...long)).at(-1) ?? ''
    const { outputs } = await scene.release(commit)
    expect(outputs.notes.length).toBeLessThanOrEqual(125_000)
    expect(outputs.notes).toContain('Image: `')
    expect(outputs.notes.endsWith(changesOf(scene))).toBe(true)
  })
})
