import { ActionError, type Problem } from '../errors.ts'
import { matchesGlob } from './glob.ts'
import { lineOfBranch, type VersionLine } from './version-line.ts'

/** From which branches to release, and what. */
export interface BranchRule {
  /** Glob on the name of the branch. */
  readonly pattern: string
  /** Releases of the branch are pre-releases of this name: `beta`. */
  readonly channel: string | undefined
  /** The maintenance line that the name of the branch stands for. */
  readonly line: VersionLine | undefined
}

/**
 * Reads rules, `pattern` or `pattern=channel` a line; the last `=` counts, since a branch may have one in its name.
 * Errors: `input-invalid`, naming every bad line.
 */
export function readBranchRules(lines: readonly string[]): readonly BranchRule[] {
  const rules = lines.map(readRule)
  const problems = lines.flatMap((line, index) => problemOf(line, rules[index]))
  if (problems.length === 0) return rules
  throw new ActionError({
    code: 'input-invalid',
    message: `input 'branches' has ${problems.length} line(s) that cannot be used`,
    problems,
    remedy: 'Write a pattern a line, e.g. `main` or `release/*`; `next=beta` for a branch of pre-releases.',
  })
}

function readRule(text: string): BranchRule {
  const equals = text.lastIndexOf('=')
  const pattern = (equals < 0 ? text : text.slice(0, equals)).trim()
  const channel = equals < 0 ? undefined : text.slice(equals + 1).trim()
  return { pattern, channel, line: lineOfBranch(pattern) }
}

function problemOf(text: string, rule: BranchRule | undefined): readonly Problem[] {
  const line = `input 'branches': line '${text}'`
  if (rule === undefined || rule.pattern === '') return [{ message: `${line} has no pattern` }]
  if (/[\s,]/.test(rule.pattern)) {
    return [
      { message: `${line}: no branch has white space or a comma in its name; write one pattern a line` },
    ]
  }
  if (rule.channel === undefined || isChannel(rule.channel)) return []
  const expected = `letters, digits and '-', not digits alone, e.g. 'beta'`
  return [{ message: `${line}: '${rule.channel}' is no name of pre-releases (${expected})` }]
}

/**
 * Whether a text can name pre-releases: one identifier of semver 2.0.0, item 9. Digits alone are none: they would
 * be ordered as a number, and nobody could tell them from the number that follows.
 */
export function isChannel(text: string): boolean {
  return /^[0-9A-Za-z-]+$/.test(text) && !/^\d+$/.test(text)
}

/**
 * The first rule whose pattern fits the branch, with the line that the branch itself is named after; undefined when
 * none does. Without any rules every branch may release.
 */
export function ruleOfBranch(branch: string, rules: readonly BranchRule[]): BranchRule | undefined {
  const anything: BranchRule = { pattern: '**', channel: undefined, line: undefined }
  const rule = rules.length === 0 ? anything : rules.find(({ pattern }) => matchesGlob(branch, pattern))
  return rule === undefined ? undefined : { ...rule, line: lineOfBranch(branch) }
}
