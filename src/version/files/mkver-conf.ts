/** What Slipway understands of a mkver.conf. */
export interface MkverConf {
  readonly actions: readonly { readonly pattern: string; readonly action: string }[]
  /** Undefined: not said. */
  readonly whenNothingMatches: string | undefined
  readonly tagPrefix: string | undefined
}

// HOCON: comments, three-quoted and quoted strings, separators, and text without quotes.
const tokenPattern =
  /(?:#|\/\/)[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\+=|[{}[\]:=,\n]|[^\s{}[\]:=,"#]+|[^\S\n]+/g

/**
 * Reads the part of HOCON that such files are written in: nested and dotted keys, `:` or `=`, lists of objects.
 * Substitutions and includes are text. Never fails; what it cannot read it does not mention.
 */
export function readMkverConf(conf: string): MkverConf {
  const fields = fieldsOf(conf.match(tokenPattern) ?? [])
  const valueOf = (...names: readonly string[]) => fields.find(({ path }) => names.includes(path))?.value
  const patterns = fields.filter(({ path }) => path === 'commitMessageActions.pattern')
  return {
    actions: patterns.flatMap(({ value, object }) => {
      const action = fields.find((other) => other.object === object && other.path.endsWith('.action'))
      return action === undefined ? [] : [{ pattern: value, action: action.value }]
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

function fieldsOf(tokens: readonly string[]): readonly Field[] {
  const fields: Field[] = []
  const open: { readonly key: string; readonly object: number }[] = [{ key: '', object: 0 }]
  let objects = 0
  let key = ''
  let value: string | undefined
  const end = (): void => {
    const path = [...open.map((level) => level.key), key.trim()].filter((part) => part !== '').join('.')
    if (value !== undefined && value.trim() !== '')
      fields.push({ path, value: unquoted(value.trim()), object: open.at(-1)?.object ?? 0 })
    key = ''
    value = undefined
  }
  for (const token of tokens.filter((text) => !/^(?:#|\/\/)/.test(text))) {
    if (token === '{' || token === '[') {
      objects += 1
      open.push({ key: key.trim(), object: objects })
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

function unquoted(text: string): string {
  if (text.startsWith('"""')) return text.slice(3, -3)
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1') : text
}
