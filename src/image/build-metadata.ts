import { isDigest } from './digest.ts'

/**
 * The digest of what was pushed, from buildx's metadata file: `containerimage.digest` names the index as
 * soon as there is one, else the manifest. Undefined when the text names none or is no JSON object.
 */
export function pushedDigest(metadata: string): string | undefined {
  const value = parse(metadata)
  const digest = value['containerimage.digest']
  return typeof digest === 'string' && isDigest(digest) ? digest : undefined
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
