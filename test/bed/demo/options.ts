import { parseArgs } from 'node:util'

export interface DemoOptions {
  /** Approve prod without asking. */
  readonly yes: boolean
  /** Where the HTML report goes, relative to the current folder. */
  readonly report: string
  /** Also print every log line of every step. */
  readonly verbose: boolean
}

export const usage = `npm run demo [-- options]

Starts the test bed, carries a commit of examples/parcel from merge to prod, then shows how a second
commit, whose container crashes, is stopped in test.

  --yes            approve prod without asking (needed where there is no terminal)
  --report FILE    HTML report of all step summaries (default report/demo.html)
  --verbose        print every log line
  --help           this text

Exit codes: 0 everything went as described, 1 it did not, 2 the demo cannot run here or was called wrongly.`

/** Reads the command line. Gives the text to print and the exit code when the demo is not to run. */
export function readOptions(
  args: readonly string[],
): DemoOptions | { readonly text: string; readonly exitCode: number } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        yes: { type: 'boolean', default: false },
        report: { type: 'string', default: 'report/demo.html' },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    return values.help
      ? { text: usage, exitCode: 0 }
      : { yes: values.yes, report: values.report, verbose: values.verbose }
  } catch (error) {
    return { text: `${error instanceof Error ? error.message : error}\n\n${usage}`, exitCode: 2 }
  }
}
