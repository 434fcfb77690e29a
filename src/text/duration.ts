const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const unit = `(?:${Object.keys(unitsMs).join('|')})`

/** Source of a pattern for a whole duration. */
export const durationSource = `(?:[0-9]+${unit})+`

const durationPattern = new RegExp(`^${durationSource}$`)
const partPattern = new RegExp(`([0-9]+)(${unit})`, 'g')

/** `90s`, `10m`, `1h30m` as milliseconds; undefined when it is not a duration. A bare number is none: it has no unit. */
export function parseDuration(text: string): number | undefined {
  if (!durationPattern.test(text)) return undefined
  let totalMs = 0
  for (const [, count, name] of text.matchAll(partPattern)) {
    totalMs += Number(count) * unitsMs[name as keyof typeof unitsMs]
  }
  return totalMs
}

/** Milliseconds for people: `850ms`, `12s`, `3m20s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)}ms`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds}s`
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes < 60) return rest === 0 ? `${minutes}m` : `${minutes}m${rest}s`
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h${minutes % 60}m`
}
