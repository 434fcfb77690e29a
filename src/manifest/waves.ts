import type { KindTable } from '../kinds/kind-table.ts'
import { type WaveName, waveNames } from '../kinds/wave.ts'
import type { KubernetesObject } from './object.ts'

export interface Wave<T> {
  readonly name: WaveName
  readonly objects: readonly T[]
}

/** Things that hold an object by its wave, empty waves left out; within a wave the order is that of the input. */
export function sortIntoWaves<T extends { readonly object: KubernetesObject }>(
  items: readonly T[],
  kinds: KindTable,
): readonly Wave<T>[] {
  const byWave = Map.groupBy(items, ({ object }) => kinds.waveOf(object))
  return waveNames.flatMap((name) => {
    const objects = byWave.get(name)
    return objects === undefined ? [] : [{ name, objects }]
  })
}
