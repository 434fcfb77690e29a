import { defineScalarTag, FAILSAFE_SCHEMA, mergeTag, NOT_RESOLVED, type Schema } from 'js-yaml'

/**
 * Plain scalars as kubectl reads them, so that the same folder means the same objects: go-yaml v2 through
 * sigs.k8s.io/yaml. `mode: 0644` is octal (420), `on` and `yes` are booleans, a date stays text, and there
 * are no base-60 numbers. YAML 1.2 would send 644 as a file mode without a word.
 */
export const kubernetesSchema: Schema = FAILSAFE_SCHEMA.withTags(
  scalarTag('null', readNull),
  scalarTag('bool', readBoolean),
  scalarTag('int', readInteger),
  scalarTag('float', readFloat),
  mergeTag,
)

type Read = (source: string) => unknown

function scalarTag(name: string, resolve: Read) {
  return defineScalarTag<unknown>(`tag:yaml.org,2002:${name}`, {
    implicit: true,
    resolve,
    identify: () => false,
  })
}

function readNull(source: string): unknown {
  return ['', '~', 'null', 'Null', 'NULL'].includes(source) ? null : NOT_RESOLVED
}

function readBoolean(source: string): unknown {
  if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(source)) return true
  return /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(source) ? false : NOT_RESOLVED
}

const integerPattern = /^([-+]?)(0b[01]+|0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/

/** A number that JavaScript cannot hold exactly stays text: the server refuses it by type, nobody rounds it. */
function readInteger(source: string): unknown {
  const [, sign, digits = ''] = integerPattern.exec(source.replaceAll('_', '')) ?? []
  if (sign === undefined || !/^[-+0-9]/.test(source)) return NOT_RESOLVED
  const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits)
  if (!Number.isSafeInteger(value)) return NOT_RESOLVED
  return sign === '-' && value !== 0 ? -value : value
}

function readFloat(source: string): unknown {
  if (source.startsWith('_')) return NOT_RESOLVED
  const plain = source.startsWith('.') ? source : source.replaceAll('_', '')
  if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain)) return NOT_RESOLVED
  const value = Number(plain)
  const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
  return exact ? value : NOT_RESOLVED
}
