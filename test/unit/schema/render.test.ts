import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { deployEnv } from '../../../src/actions/deploy-env/declaration.ts'
import { beginMarker, endMarker, replaceGenerated } from '../../../src/schema/generated-part.ts'
import { verifyRollout } from '../../../src/actions/verify-rollout/declaration.ts'
import { renderActionYml } from '../../../src/schema/render-action.ts'
import { renderKeys } from '../../../src/schema/render-keys.ts'
import { renderTables } from '../../../src/schema/render-readme.ts'
import { sampleFile } from './sample-file.ts'

describe('rendering a spec', () => {
  test('action.yml is YAML with every input and output, and the bundle as main', () => {
    const yml = load(renderActionYml(deployEnv)) as Record<string, Record<string, Record<string, unknown>>>
    expect(Object.keys(yml['inputs'] ?? {})).toEqual(Object.keys(deployEnv.inputs))
    expect(Object.keys(yml['outputs'] ?? {})).toEqual(Object.keys(deployEnv.outputs))
    expect(yml['runs']).toEqual({
      ...{ using: 'node24', main: '../../dist/deploy-env/index.js' },
      post: '../../dist/deploy-env/post.js',
    })
    expect(yml['inputs']?.['token']).toMatchObject({ required: false, default: '${{ github.token }}' })
    expect(yml['inputs']?.['environment']).toMatchObject({ required: true })
  })

  test('an action that keeps no state has no post step', () => {
    const yml = load(renderActionYml(verifyRollout)) as Record<string, Record<string, unknown>>
    expect(yml['runs']).toEqual({ using: 'node24', main: '../../dist/verify-rollout/index.js' })
  })

  test('an empty description is an error', () => {
    const undescribed = { ...deployEnv, inputs: { x: { kind: 'text', description: ' ' } } } as const
    expect(() => renderActionYml(undescribed)).toThrow("'x' has no description")
    expect(() => renderTables(undescribed)).toThrow("'x' has no description")
  })

  test('the generated part replaces only what is between its markers', () => {
    expect(replaceGenerated(`a\n${beginMarker}\nold\n${endMarker}\nb\n`, 'new')).toBe(
      `a\n${beginMarker}\nnew\n${endMarker}\nb\n`,
    )
    expect(() => replaceGenerated('no markers', 'new')).toThrow('markers')
    expect(() => replaceGenerated(`${endMarker}${beginMarker}`, 'new')).toThrow('markers')
  })
})

test('the table of keys has each key of a file with what it must be and what holds without it', () => {
  const rows = renderKeys(sampleFile.of).split('\n')
  expect(rows).toEqual(
    expect.arrayContaining([
      '| `soak` | Time to watch after the rollout. | a duration such as 90s, 10m or 1h30m | `0s` |',
      '| `freezes` | When nothing is deployed. | a list, each name once |  |',
      '| `freezes[].until` | Last day. | a text that is not empty | the day after |',
      '| `smoke[].command` | Program. | a list | **required** |',
      '| `source.chart` | Chart. | a path inside the workspace, without a leading "/" and without ".." | **required** |',
      '| `readiness.NAME.path` | Field. | a text that is not empty | **required** |',
    ]),
  )
})
