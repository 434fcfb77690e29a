import { parseArgs } from 'node:util'

export const usage = `Usage: npm run bed -- COMMAND [options]

The test bed: a real cluster, registry and image builder in namespaces of their own.

Commands
  up              start a bed and leave it running; prints how to use it
  status          list the beds of this machine, and sweep what dead ones left
  down [N ...]    stop the given beds, or all
  build           only build what beds run on: tools and base images
  check           list what is missing on this machine

Options
  --kubeconfig FILE --registry HOST   with up: check that this cluster and registry can be used instead
  --json          with up and status: print JSON
  -h, --help      this text

Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted.
`

export type BedCommand =
  | { readonly verb: 'up'; readonly json: boolean; readonly existing?: ExistingCluster }
  | { readonly verb: 'status'; readonly json: boolean }
  | { readonly verb: 'down'; readonly numbers: readonly number[] }
  | { readonly verb: 'build' | 'check' | 'help' }

export interface ExistingCluster {
  readonly kubeconfig: string
  readonly registry: string
}

/** Wrong usage; the message says what is wrong. */
export class UsageError extends Error {}

function readExisting(
  kubeconfig: string | undefined,
  registry: string | undefined,
): ExistingCluster | undefined {
  if (kubeconfig === undefined && registry === undefined) return undefined
  if (kubeconfig === undefined || registry === undefined) {
    throw new UsageError('--kubeconfig and --registry go together')
  }
  return { kubeconfig, registry }
}

function readNumber(text: string): number {
  if (!/^[1-9][0-9]?$/.test(text)) throw new UsageError(`"${text}" is not the number of a bed`)
  return Number(text)
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        kubeconfig: { type: 'string' },
        registry: { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Reads the command line. Throws UsageError. */
export function readCommandLine(argv: readonly string[]): BedCommand {
  const { values, positionals } = parse(argv)
  const [verb, ...rest] = positionals
  if (values.help) return { verb: 'help' }
  const existing = readExisting(values.kubeconfig, values.registry)
  if (existing !== undefined && verb !== 'up')
    throw new UsageError('--kubeconfig and --registry go with `up`')
  if (verb === 'down') return { verb, numbers: rest.map(readNumber) }
  if (rest.length > 0) throw new UsageError(`"${rest[0]}" is one word too many`)
  if (verb === 'up') return { verb, json: values.json, ...(existing && { existing }) }
  if (verb === 'status') return { verb, json: values.json }
  if (verb === 'build' || verb === 'check') return { verb }
  throw new UsageError(verb === undefined ? 'a command is missing' : `"${verb}" is not a command`)
}
