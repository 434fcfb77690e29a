/** The runner's secret masker: values that must never be shown, in every spelling they may come back in. */
export class Masks {
  readonly #values = new Set<string>()

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value)
  }

  /** Masks a value, each line of it by itself, and their usual encodings (actions/runner, HostContext and ValueEncoders). */
  add(value: string): void {
    for (const part of [value, ...value.split(/[\r\n]+/).map((line) => line.trim())]) {
      if (part !== '') for (const spelling of spellings(part)) this.#values.add(spelling)
    }
  }

  /** The text with every masked stretch replaced by `***`; overlapping and adjoining ones become one. */
  mask(text: string): string {
    const ranges = merge(this.#found(text))
    let masked = ''
    let end = 0
    for (const range of ranges) {
      masked += `${text.slice(end, range.start)}***`
      end = range.end
    }
    return masked + text.slice(end)
  }

  /** Whether anything in the text would be masked. */
  covers(text: string): boolean {
    return this.mask(text) !== text
  }

  #found(text: string): Range[] {
    const ranges: Range[] = []
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        ranges.push({ start: at, end: at + value.length })
      }
    }
    return ranges.sort((left, right) => left.start - right.start)
  }
}

interface Range {
  readonly start: number
  end: number
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}

function spellings(value: string): Set<string> {
  const bytes = Buffer.from(value, 'utf8')
  const quoted = value.length > 8 && value.startsWith('"') && value.endsWith('"')
  const escaped = [
    JSON.stringify(value).slice(1, -1),
    encodeUri(value),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    value.replace(/[&<>"']/g, (character) => XML[character] ?? character),
    quoted ? value.slice(1, -1) : value,
  ]
  return new Set([value, ...[0, 1, 2].map((shift) => base64(bytes, shift)), ...escaped])
}

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Base64 of the value inside a longer text starts at one of three offsets; the shifted forms find the other two. */
function base64(bytes: Buffer, shift: number): string {
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64')
}

function encodeUri(value: string): string {
  return encodeURIComponent(value.toWellFormed())
}
