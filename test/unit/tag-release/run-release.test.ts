import { describe, expect, test } from '@jest/globals'
import type { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import { runTagRelease } from '../../../src/actions/tag-release/run.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import { fakeControl } from '../../fakes/control.ts'
import { sha } from '../version/history.ts'
import { release, type Scene, written } from './release-run.ts'
import { releaseOf } from '../../fakes/forge.ts'
import { checkedOf, image, inputsOf, portsWith, releaseFacts, tagged, versionFacts } from './samples.ts'

describe('a release', () => {
  test('tag, image, draft, assets, publication, in this order; the plan is told first', async () => {
    const { ended, state, events, digest } = await release()
    expect(state.writes).toEqual(written)
    expect(ended).toMatchObject({
      reasonCode: 'released',
      headline: 'Released 1.1.0.',
      outputs: {
        version: '1.1.0',
        tag: '1.1.0',
        created: 'true',
        released: 'true',
        'release-url': 'https://github.example/octo/parcel/releases/tag/1.1.0',
        notes: state.drafts[0]?.notes,
      },
      data: { version: '1.1.0', tag: '1.1.0', imageTags: ['1.1.0', '1.1', '1', 'latest'] },
    })
    expect(events.at(-1)).toEqual({
      type: 'table',
      title: 'Released',
      header: ['What', 'Name', 'Where'],
      rows: [
        ['tag', '1.1.0', sha('1')],
        ['image', '1.1.0, 1.1, 1, latest', digest],
        ['release', '1.1.0', releaseOf('1.1.0').url],
      ],
    })
    const steps = ['notes', 'tag', 'image', 'draft', 'publish']
    expect(events.find(({ type }) => type === 'planned')).toMatchObject({
      steps: steps.map((id) => ({ id })),
    })
    expect(events.flatMap((event) => (event.type === 'step-finished' ? [event.id] : []))).toEqual(steps)
  })

  test('needs a token', async () => {
    const inputs = inputsOf()
    const plan = checkedOf(inputs, releaseFacts(inputs))
    const control = fakeControl<typeof tagRelease>()
    await expect(runTagRelease(plan, portsWith({}), control)).rejects.toMatchObject({ code: 'input-invalid' })
  })

  test.each<readonly [string, Partial<Forge>, object]>([
    ['tag', { createTag: async () => await Promise.reject(new Error('down')) }, {}],
    ['draft', { createDraft: async () => await Promise.reject(new Error('down')) }, { created: 'true' }],
    [
      'dispatch',
      { dispatch: async () => await Promise.reject(new Error('down')) },
      { created: 'true', released: 'true', 'release-url': releaseOf('1.1.0').url },
    ],
  ])('that fails at its %s says how far it came', async (_step, more, outputs) => {
    const { told } = await release({ more, given: { dispatch: 'deploy.yml' } })
    expect(told.outputs).toEqual(outputs)
  })

  test('an aborted run begins no step', async () => {
    const { state } = await release({ signal: AbortSignal.abort(new Error('stopped')) })
    expect(state.writes).toEqual([])
  })

  test('notes by GitHub are asked for before the tag, since the last release, and are cut', async () => {
    const asked: unknown[] = []
    const generateNotes: Forge['generateNotes'] = async (range) => {
      asked.push(range)
      return 'x\n'.repeat(70_000)
    }
    const createTag: Forge['createTag'] = async () => {
      asked.push('tag')
      return { kind: 'created' }
    }
    const { state } = await release({
      target: { notes: { kind: 'github' } },
      more: { generateNotes, createTag },
    })
    expect(asked).toEqual([{ tag: '1.1.0', commit: sha('1'), previousTag: '1.0.0' }, 'tag'])
    const [notes = ''] = state.drafts.map((draft) => draft.notes)
    expect(notes.length).toBeLessThanOrEqual(125_000)
    expect(notes.trimEnd().endsWith('/compare/1.0.0...1.1.0')).toBe(true)
  })
})

describe('the workflow that follows', () => {
  const given = {
    dispatch: 'deploy.yml',
    'dispatch-inputs': 'v={version}\nt={tag}-{version}\nc={commit}\ni={image}\nr={release}\nx={other} {Tag}',
  }

  test('is started last, at the tag, with its inputs filled in', async () => {
    const { state, digest, events } = await release({ given })
    expect(state.writes).toEqual([...written, 'dispatch deploy.yml'])
    const [[, ref, inputs]] = state.dispatched as [[string, string, Record<string, string>]]
    expect(ref).toBe('1.1.0')
    expect(inputs).toEqual({
      v: '1.1.0',
      t: '1.1.0-1.1.0',
      c: sha('1'),
      i: `${image}@${digest}`,
      r: expect.stringContaining('"version":"1.1.0"'),
      x: '{other} {Tag}',
    })
    expect(events.find(({ type }) => type === 'planned')).toMatchObject({
      steps: expect.arrayContaining([{ id: 'dispatch', title: 'Start deploy.yml' }]),
    })
  })

  test('once for each tag', async () => {
    const asked: unknown[] = []
    const wasDispatched: Forge['wasDispatched'] = async (...call) => {
      asked.push(call)
      return true
    }
    const { state } = await release({ given, more: { wasDispatched } })
    expect(asked).toEqual([['deploy.yml', '1.1.0']])
    expect(state.dispatched).toEqual([])
  })
})

describe('a release that is there', () => {
  /** What a run that got through has left. */
  async function complete(): Promise<Scene> {
    const { state, ended } = await release()
    const [made] = state.releases.values()
    const assets = state.assets.map(({ name, bytes }) => ({ name, size: bytes.length, digest: undefined }))
    expect(ended).toMatchObject({ reasonCode: 'released' })
    const found = made && { ...made, assets }
    return {
      ...settledHere,
      target: { found },
      releases: found === undefined ? [] : [found],
      imageTags: ['1.1.0', '1.1', '1', 'latest'],
    }
  }
  const existing = tagged('1.1.0', '1')
  const settled = { version: '1.1.0', existing, from: 'on this commit', again: true }
  const settledHere = { changes: { version: versionFacts(['feat: one'], { settled }) }, tags: [existing] }

  test('says so when nothing was missing', async () => {
    const { ended, state } = await release(await complete())
    expect(ended).toMatchObject({
      reasonCode: 'already-released',
      headline: '1.1.0 was released before; nothing was written.',
      outputs: { created: 'false', released: 'true' },
    })
    expect(state.writes).toEqual([])
  })

  test.each([
    ['an image tag', { imageTags: ['1.1.0', '1.1', '1'] }],
    ['an asset', { target: { found: releaseOf('1.1.0') } }],
    ['the publication', { target: { found: releaseOf('1.1.0', { draft: true }) } }],
    ['the workflow that follows', { given: { dispatch: 'deploy.yml' } }],
  ])('is completed when %s was missing', async (_name, missing) => {
    const { ended } = await release({ ...(await complete()), ...missing })
    expect(ended).toMatchObject({ reasonCode: 'released', outputs: { created: 'false', released: 'true' } })
  })

  test('so is the tag', async () => {
    const { ended } = await release({ ...(await complete()), changes: {}, tags: [] })
    expect(ended).toMatchObject({ reasonCode: 'released', outputs: { created: 'true' } })
  })

  test('so is `latest`', async () => {
    const scene = await complete()
    const higher = tagged('2.0.0', '2')
    const { ended, state } = await release({
      ...scene,
      tags: [higher, existing],
      releases: [...(scene.releases ?? []), releaseOf('2.0.0')],
      more: { latestRelease: async () => releaseOf('1.1.0') },
    })
    expect(state.writes).toEqual(['latest 2.0.0'])
    expect(ended).toMatchObject({ reasonCode: 'released' })
  })
})
