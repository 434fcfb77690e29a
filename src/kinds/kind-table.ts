import { groupOf, kindKey } from '../manifest/identity.ts'
import type { KindDefinition, KindRef } from './kind.ts'
import type { WaveName } from './wave.ts'

/** What is known of kinds, handed to whoever needs it: a set may bring kinds of its own. */
export interface KindTable {
  readonly all: readonly KindDefinition[]
  /** Undefined: nobody has said anything about the kind. */
  of(ref: KindRef): KindDefinition | undefined
  /** The wave of a kind; kinds that nobody knows go by their group, else with the Services, before the workloads. */
  waveOf(ref: KindRef): WaveName
}

/** Where the kinds of a group go that no definition names. */
export type GroupWaves = Readonly<Record<string, WaveName>>

/** Makes a table; of two definitions of a kind the later one counts. */
export function kindTable(all: readonly KindDefinition[], groupWaves: GroupWaves): KindTable {
  const byKey = new Map(all.map((definition) => [keyOfDefinition(definition), definition]))
  const byGroup = new Map(Object.entries(groupWaves))
  const of = (ref: KindRef): KindDefinition | undefined => byKey.get(kindKey(ref))
  return {
    all: [...byKey.values()],
    of,
    waveOf: (ref) => of(ref)?.wave ?? byGroup.get(groupOf(ref.apiVersion)) ?? 'services',
  }
}

/** Whether an object is of this very kind. */
export function isKind(definition: KindDefinition, ref: KindRef): boolean {
  return kindKey(ref) === keyOfDefinition(definition)
}

function keyOfDefinition({ group, kind }: KindDefinition): string {
  return kindKey({ apiVersion: `${group}/v1`, kind })
}
