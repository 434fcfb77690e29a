export type Bump = 'major' | 'minor' | 'patch' | 'none'

const order: readonly string[] = ['none', 'patch', 'minor', 'major'] satisfies readonly Bump[]

/** The higher of two bumps. */
export function higherBump(a: Bump, b: Bump): Bump {
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}

/** Whether a text is the name of a bump. */
export function isBump(text: string): text is Bump {
  return order.includes(text)
}
