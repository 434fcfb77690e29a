import { describe, expect, test } from '@jest/globals'
import { requireCarriable } from '../../../src/rollout/set-size.ts'

const configMaps = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `settings-of-component-${i}`, namespace: 'parcel-production' },
  }))

describe('the size of a set', () => {
  test('500 objects can be handed to verify-rollout', () => {
    expect(() => requireCarriable(configMaps(500), 'kubernetes/prod')).not.toThrow()
  })

  test('900 are refused before anything is written', () => {
    expect(() => requireCarriable(configMaps(900), 'kubernetes/prod')).toThrow(
      /^kubernetes\/prod: 900 objects are too many to be verified together \(their list has \d+ bytes/,
    )
  })
})
