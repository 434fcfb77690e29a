import { type ErrorDetails, PlanOutdated } from '../errors.ts'

interface Tag {
  readonly name: string
  readonly commit: string
}

/** A plan that another run's tags overtook. It carries them, since a listing may lag behind what it ran into. */
export class OvertakenByTags extends PlanOutdated {
  readonly tags: readonly Tag[]

  constructor(details: ErrorDetails, tags: readonly Tag[]) {
    super(details)
    this.tags = tags
  }
}

/** The tags of a listing, with those that earlier plans of this run ran into. */
export function withOvertaking<T extends Tag>(
  listed: readonly T[],
  overtaken: readonly PlanOutdated[],
): readonly (T | Tag)[] {
  const names = new Set(listed.map(({ name }) => name))
  const met = overtaken.flatMap((plan) => (plan instanceof OvertakenByTags ? plan.tags : []))
  const missing = new Map(met.filter(({ name }) => !names.has(name)).map((tag) => [tag.name, tag]))
  return [...listed, ...missing.values()]
}
