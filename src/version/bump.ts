export type Bump = 'major' | 'minor' | 'patch' | 'none'

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major']

/** The higher of two bumps. */
export function higherBump(a: Bump, b: Bump): Bump {
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}
