// Part of `npm run lint`: what must stand in no file of this repository, and how long a file may be.
// Every finding is file:line with what to write instead; exit code 1 when there is one.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

interface Rule {
  readonly what: string
  readonly pattern: RegExp
  /** Matches that are in order, with the reason in a comment. */
  readonly except?: RegExp
}

// Written with [ ] where the text itself would be a finding.
const rules: readonly Rule[] = [
  {
    what: 'a path of one machine; take the workspace, os.tmpdir() or an environment variable',
    pattern: /(?<![\w.~*}\])/-])\/(?:[w]ork|[r]oot|[t]mp|[f]arm)\/[\w.-]+/,
    // The caches of the official golang image, in Dockerfiles.
    except: /\/[r]oot\/\.cache\/go-build/,
  },
  {
    what: 'a home folder of one person',
    pattern: /\/(?:home|Users)\/(?!runner\b)[a-z][\w.-]*\//,
  },
  {
    what: 'the address of a package registry or proxy; that is the business of the machine',
    pattern:
      /(?:"resolved":|\b(?:registry|index-url|GOPROXY|GONOSUMDB)\s*[=:]\s*)\s*"?https?:\/\/|\b(?:artifactory|nexus|verdaccio)\.[\w-]+\.\w+/i,
    // Kubernetes and buildkit configuration names image registries; those are examples on loopback.
    except: /https?:\/\/(?:127\.0\.0\.1|localhost|10\.77\.)/,
  },
  {
    what: 'how the work is organised; say what the software does',
    pattern:
      /\b(?:C[E]O|sub-?[a]gents?|LL[M]s?|language [m]odels?|(?:this|my|another|next) [s]ession|the [b]rief|my [t]ask|[c]o-authored-by)\b/i,
  },
  {
    what: 'something that looks like a real secret; build fake ones at run time',
    pattern: /\bAKI[A][0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|-----BEGIN [A-Z ]*PRIVATE KE[Y]-----/,
  },
  { what: 'an unresolved merge', pattern: /^(?:<{7}|>{7}) / },
]

const root = join(import.meta.dirname, '..')
const generated =
  /^(?:dist\/|package-lock\.json$|LICENSE$|.*\/go\.sum$|docs\/reason-codes\.md$|.*\.(?:png|ico|gz|tgz)$)/
const source = /\.(?:ts|js|go|sh)$/
const longest = 300

interface Finding {
  readonly place: string
  readonly what: string
}

/** Files that are in the repository or about to be, without generated ones. */
function ownFiles(): readonly string[] {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (git.status !== 0) throw new Error(`check-text: git ls-files failed: ${git.stderr}`)
  return git.stdout
    .split('\0')
    .filter((file) => file !== '' && !generated.test(file) && existsSync(join(root, file)))
}

/** What is wrong in one file; lines count from 1. */
export function findingsIn(file: string, text: string): readonly Finding[] {
  const lines = text.trimEnd().split('\n')
  const found = lines.flatMap((line, index) =>
    rules
      .filter((rule) => breaks(rule, line))
      .map((rule) => ({ place: `${file}:${index + 1}`, what: rule.what })),
  )
  const tooLong = source.test(file) && lines.length > longest
  return tooLong
    ? [...found, { place: file, what: `${lines.length} lines; ${longest} at most, split it by subject` }]
    : found
}

function breaks(rule: Rule, line: string): boolean {
  const text = rule.except === undefined ? line : line.replace(new RegExp(rule.except, 'g'), '')
  return rule.pattern.test(text)
}

function main(): number {
  const files = ownFiles()
  const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)
  const found = texts
    .filter(([, text]) => !text.includes('\0'))
    .flatMap(([file, text]) => findingsIn(file, text))
  for (const { place, what } of found) process.stdout.write(`${place}: ${what}\n`)
  process.stdout.write(`check-text: ${files.length} files, ${found.length} findings\n`)
  return found.length === 0 ? 0 : 1
}

if (import.meta.main) process.exitCode = main()
