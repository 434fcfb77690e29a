/** What Slipway understands of a mkver.conf. */
export interface MkverConf {
  readonly actions: readonly { readonly pattern: string; readonly action: string }[]
  /** Undefined: not said. */
  readonly whenNothingMatches: string | undefined
  readonly tagPrefix: string | undefined
}

// HOCON: comments, three-quoted and quoted strings, separators, and text without quotes. A string that nothing closes
// ends with its line, so that no part of it is read again.
const tokenPattern =
  /(?:#|\/\/)[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"?|\+=|[{}[\]:=,\n]|[^\s{}[\]:=,"#]+|[^\S\n]+/g

/**
 * Reads the part of HOCON that such files are written in: nested and dotted keys, `:` or `=`, lists of objects.
 * Substitutions and includes are text. Never fails; what it cannot read it does not mention.
 */
export function readMkverConf(conf: string): MkverConf {
  const fields = fieldsOf(conf.match(tokenPattern) ?? [])
  const valueOf = (...names: readonly string[]) => fields.find(({ path }) => names.includes(path))?.value
  const patterns = fields.filter(({ path }) => path === 'commitMessageActions.pattern')
  const actionOf = firstActions(fields)
  return {
    actions: patterns.flatMap(({ value, object }) => {
      const action = actionOf.get(object)
      return action === undefined ? [] : [{ pattern: value, action }]
    }),
    whenNothingMatches: valueOf('defaults.whenNoValidCommitMessages', 'whenNoValidCommitMessages'),
    tagPrefix: valueOf('tagPrefix', 'defaults.tagPrefix'),
  }
}

interface Field {
  readonly path: string
  readonly value: string
  /** Number of the object that it stands in. */
  readonly object: number
}

/** The first action of each row, by the number of its object. */
function firstActions(fields: readonly Field[]): ReadonlyMap<number, string> {
  const actions = new Map<number, string>()
  for (const { path, value, object } of fields)
    if (path === 'commitMessageActions.action' && !actions.has(object)) actions.set(object, value)
  return actions
}

function fieldsOf(tokens: readonly string[]): readonly Field[] {
  const fields: Field[] = []
  const open: { readonly path: string; readonly object: number }[] = [{ path: '', object: 0 }]
  let objects = 0
  let key = ''
  let value: string | undefined
  const here = (): string => joined(open.at(-1)?.path ?? '', key.trim())
  const end = (): void => {
    if (value !== undefined && value.trim() !== '')
      fields.push({ path: here(), value: unquoted(value.trim()), object: open.at(-1)?.object ?? 0 })
    key = ''
    value = undefined
  }
  for (const token of tokens.filter((text) => !/^(?:#|\/\/)/.test(text))) {
    if (token === '{' || token === '[') {
      objects += 1
      open.push({ path: here(), object: objects })
      key = ''
      value = undefined
    } else if (token === '}' || token === ']') {
      end()
      if (open.length > 1) open.pop()
    } else if (token === '\n' || token === ',') end()
    else if (value !== undefined) value += token
    else if (token === ':' || token === '=' || token === '+=') value = ''
    else key += unquoted(token)
  }
  end()
  return fields
}

// Not by `join`, which would write out the whole path again at each level.
function joined(path: string, key: string): string {
  return path === '' || key === '' ? path + key : `${path}.${key}`
}

function unquoted(text: string): string {
  if (text.startsWith('"""')) return text.slice(3, -3)
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1') : text
}
