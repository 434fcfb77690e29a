/** The markers when a caller names none: ours, and the one that octue's workflows look for. */
const defaultMarkers: readonly string[] = ['[skip release]', 'skipci']

/**
 * The first marker that stands anywhere in a message, as the caller wrote it; undefined when there is none. In any
 * letter case, as `contains` of workflow expressions searches. Blank markers mean nothing.
 */
export function skipMarkerIn(message: string, markers: readonly string[]): string | undefined {
  const given = markers.filter((marker) => marker.trim() !== '')
  const text = message.toLowerCase()
  return (given.length > 0 ? given : defaultMarkers).find((marker) =>
    text.includes(marker.trim().toLowerCase()),
  )
}
