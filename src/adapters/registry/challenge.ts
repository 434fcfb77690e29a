/** What a registry asks for in WWW-Authenticate (RFC 9110, 11.6.1). */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string | undefined }

/** Reads the header; undefined when it is absent or of another scheme. */
export function parseChallenge(header: string | null): Challenge | undefined {
  const [, scheme = '', rest = ''] = /^\s*([A-Za-z]+)\s*(.*)$/s.exec(header ?? '') ?? []
  if (scheme.toLowerCase() === 'basic') return { scheme: 'basic' }
  if (scheme.toLowerCase() !== 'bearer') return undefined
  const parameters: Record<string, string> = {}
  for (const [, name = '', quoted, plain] of rest.matchAll(
    /([a-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi,
  )) {
    parameters[name.toLowerCase()] = (quoted ?? plain ?? '').replace(/\\(.)/g, '$1')
  }
  const { realm, service } = parameters
  return realm === undefined ? undefined : { scheme: 'bearer', realm, service }
}
