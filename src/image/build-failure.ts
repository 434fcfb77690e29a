import { defined } from '../defined.ts'
import type { ErrorCode } from '../endings.ts'
import { ActionError, type ErrorDetails } from '../errors.ts'

/**
 * The error for a build that ended with a non-zero exit code, from what buildx printed. Only a failed push is
 * the registry's; a base image that cannot be pulled is the Dockerfile's, and `where` names its line.
 * Codes: `registry-auth-denied`, `registry-not-found`, `registry-failed`, `build-failed`.
 */
export function classifyBuildFailure(lines: readonly string[], file: string): ActionError {
  const reason = lastReason(lines)
  const base = { evidence: { output: lines.slice(-40).join('\n') } }
  if (isPush(reason)) return pushFailure(reason, base)
  const hint = knownHint(reason)
  const line = failingLine(lines, reason)
  return new ActionError({
    ...base,
    code: 'build-failed',
    message: `the build failed: ${reason}`,
    ...defined({ remedy: hint, where: line === undefined ? undefined : { file, line } }),
  })
}

/** buildx's last `ERROR:` line without its prefixes; the last line of all when it printed none. */
function lastReason(lines: readonly string[]): string {
  const errors = lines.filter((line) => line.startsWith('ERROR: '))
  const text = errors.at(-1) ?? lines.findLast((line) => line.trim() !== '') ?? 'the builder printed nothing'
  return text.replace(/^ERROR: /, '').replace(/^(failed to build: |failed to solve: )+/, '')
}

function isPush(reason: string): boolean {
  return /failed to push|\bpush access\b|error(?: while)? pushing/i.test(reason)
}

const pushRules: readonly (readonly [RegExp, ErrorCode])[] = [
  [
    /: 40[13]\b|unauthorized|denied|insufficient_scope|authorization failed|no basic auth/i,
    'registry-auth-denied',
  ],
  [
    /: 404\b|name[ _]unknown|repository name not known|repository .*not found|no such host/i,
    'registry-not-found',
  ],
]

function pushFailure(reason: string, base: Pick<ErrorDetails, 'evidence'>): ActionError {
  const code = pushRules.find(([pattern]) => pattern.test(reason))?.[1] ?? 'registry-failed'
  return new ActionError({ ...base, code, blame: 'registry', message: `the push failed: ${reason}` })
}

/** BuildKit prints the place as `Dockerfile:7` above an excerpt, or inside a parse error as `on line 7`. */
function failingLine(lines: readonly string[], reason: string): number | undefined {
  const parse = /parse error on line (\d+)/.exec(reason)?.[1]
  if (parse !== undefined) return Number(parse)
  const at = lines.findLastIndex(
    (line, index) => /^\S.*:\d+$/.test(line) && /^-{5,}$/.test(lines[index + 1] ?? ''),
  )
  const line = /:(\d+)$/.exec(lines[at] ?? '')?.[1]
  return line === undefined ? undefined : Number(line)
}

const hints: readonly (readonly [RegExp, string])[] = [
  [
    /attestations? (?:is|are) not supported for the docker driver|multi-platform build is not supported|cache export is not supported/i,
    'Run docker/setup-buildx-action before this step: the builder inside the Docker daemon cannot do this.',
  ],
  [
    /failed to resolve source metadata|pull access denied/i,
    'Check the name of the base image and the login for its registry.',
  ],
  [
    /no builder .* found|failed to find driver|failed to connect to the docker api|cannot connect to the docker daemon/i,
    'Start a builder: docker/setup-buildx-action, or `docker buildx create --use`.',
  ],
]

function knownHint(reason: string): string | undefined {
  return hints.find(([pattern]) => pattern.test(reason))?.[1]
}
