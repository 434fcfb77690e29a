import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A merged pull request of a history; `merge-commit` is a revision. */
export interface CasePull {
  readonly number: number
  readonly title: string
  readonly labels?: readonly string[]
  readonly 'merge-commit': string
}

/** `expected.json`; `<subject>` stands for the short id of the commit with this subject. */
export interface Expected {
  /** `message`: texts that it holds, in any order. */
  readonly error?: { readonly code: string; readonly message: readonly string[]; readonly where?: string }
  /** Outputs by their names, `reason-code`, and `commits`, newest first, each with the fields that matter. */
  readonly [output: string]: unknown
}

export interface GoldenCase {
  readonly name: string
  /** First line of history.sh, without its `# `. */
  readonly rule: string
  /** Ref of the run; `refs/heads/main` when absent from inputs.json, as the next three are. */
  readonly ref: string
  readonly pulls: readonly CasePull[]
  /** `clone`: only the clone can show this rule. */
  readonly only: string | undefined
  /** Inputs of the action by their names in action.yml. */
  readonly inputs: Readonly<Record<string, string>>
  readonly expected: Expected
  /** `expected-notes.md`; `{image}` stands for the image of the record, `{commit:subject}` for the link to a commit. */
  readonly notes: string | undefined
}

export const goldenFolder = join(import.meta.dirname, '../../golden')

/** Every folder below test/golden, by name. */
export function readCases(): readonly GoldenCase[] {
  const folders = readdirSync(goldenFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => readCase(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readCase(name: string): GoldenCase {
  const text = (file: string): string | undefined => {
    const path = join(goldenFolder, name, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
  const { ref = 'refs/heads/main', pulls = [], only, ...inputs } = JSON.parse(text('inputs.json') ?? '{}')
  const rule = /^# (.+)$/m.exec(text('history.sh') ?? '')?.[1] ?? ''
  const expected = JSON.parse(readFileSync(join(goldenFolder, name, 'expected.json'), 'utf8'))
  return { name, rule, ref, pulls, only, inputs, expected, notes: text('expected-notes.md') }
}
