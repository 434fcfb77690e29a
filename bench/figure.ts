/** One measured figure. `against` says what it is compared with, and how it was measured. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'KiB' | 's' | 'requests'
  readonly budget?: number
  readonly against: string
}

/** The middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
