/** The one error class of Slipway: data first, so that tests, renderers and users match on fields, never on text. */

/** Who has to act: decides the wording and where the annotation is put. */
export type Blame = 'input' | 'config' | 'cluster' | 'registry' | 'forge' | 'service' | 'internal'

/** Stable names; each is a public contract, listed in docs/reason-codes.md with its usual remedy. */
export const errorCodes = {
  'input-invalid': 'Correct the inputs named above in the workflow file.',
  'config-invalid': 'Correct slipway.yml; its JSON Schema is schema/slipway.schema.json.',
  'environment-unknown': 'Use one of the environments that slipway.yml lists.',
  'manifest-invalid': 'Correct the manifest at the place named above.',
  'manifest-missing': 'Point `manifests` at a folder that holds Kubernetes YAML or a kustomization.yaml.',
  'image-invalid':
    'Write the image as REGISTRY/REPOSITORY, with :TAG or @sha256:DIGEST where one is asked for.',
  'image-unknown': 'Name the image as the manifests do, or add it to the manifests.',
  'tool-missing': 'Install the tool named above, or use a GitHub-hosted runner image that has it.',
  'tool-failed': 'Read the output of the tool above.',
  'build-failed':
    'Read the failing step of the Dockerfile above; `docker buildx build .` repeats it on your machine.',
  'registry-auth-denied': 'Log in to the registry with an account that may push to this repository.',
  'registry-not-found': 'Check host and repository name; the repository may have to be created first.',
  'registry-failed': 'The registry answered with an error of its own; run again when it has recovered.',
  'digest-mismatch': 'Something else wrote to this tag. Build again; never deploy either of the two.',
  'kubeconfig-missing': 'Run actions/cluster-login before, or give `kubeconfig`.',
  'kubeconfig-invalid': 'Check the kubeconfig: current-context, cluster and user must be there.',
  'cluster-unreachable': 'Check that the runner can reach the API server named above.',
  'cluster-auth-denied':
    'Log in again; the token may have ended, or the account has no access to this cluster.',
  'cluster-forbidden': 'Grant the account the verbs named above (a Role in this namespace is enough).',
  'apply-rejected': 'Correct the objects named above; nothing was written.',
  'apply-conflict': 'Remove the fields named above from the manifests, or give up the other manager.',
  'apply-failed': 'Read what each object says above; running the same commit again converges.',
  'rollout-failed': 'Read the cause above; a new commit is needed, or a correction in the cluster.',
  'rollout-timed-out': 'Read what was still pending above; raise `timeout` only if it was still moving.',
  'rollout-unknown': 'The cluster could not be read to the end; run verify-rollout again.',
  'tag-exists': 'Release a commit above the existing tag, or delete nothing and choose the next version.',
  'not-releasable': 'See the rule named above.',
  'version-invalid': 'Write a version as the semver specification does, e.g. 1.4.0.',
  'version-unreadable': 'Write the version as plain text into the file named above, or name another file.',
  'version-mismatch': 'Write the version named above into the file, or mend the commit messages.',
  'commit-unparsable': 'Write the messages as `type: subject`, or map your codes with `commit-types`.',
  'breaking-not-major': 'Release it as the version named above, or take the breaking change out.',
  'branch-not-allowed': 'Release from a branch that `branches` lists, or add this one.',
  'image-missing': 'Let the build of this commit finish first; a release never builds.',
  'image-tag-taken': 'Release the next version: a version tag in the registry never moves.',
  'not-verified': 'Deploy this image to the environment named above and let it be verified first.',
  'tag-denied': 'Pass as `token` one of a GitHub App that the ruleset lets bypass it (`contents: write`).',
  'tag-burned': 'Release the next version: an immutable release has used this name for ever.',
  'workflow-files-changed':
    'Pass as `token` one of a GitHub App with `contents: write` and `workflows: write`, or release a newer commit.',
  'forge-auth-denied': 'Grant the job the permissions named above.',
  'forge-not-found': 'Check the repository and that the token may read it.',
  'forge-failed': 'GitHub answered with an error of its own; run again when it has recovered.',
  'history-incomplete': 'Give actions/checkout `fetch-depth: 0`, or let the action use the API.',
  cancelled: 'Run again; the next run finds out where things stand and converges.',
  internal: 'This is a bug in Slipway. Please report it with the lines above.',
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof errorCodes

/** A place in a file of the user; lines count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface ErrorDetails {
  readonly code: ErrorCode
  readonly blame: Blame
  /** What was found and what was expected. One sentence, no trailing newline. */
  readonly message: string
  /** What to do. The usual remedy of the code stands in when it is absent. */
  readonly remedy?: string
  readonly where?: Place
  /** Several problems of one kind, reported at once; each a complete line. */
  readonly problems?: readonly Problem[]
  /** Whatever helps at night: server messages, log tails. Never a secret. */
  readonly evidence?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

export interface Problem {
  readonly message: string
  readonly where?: Place
}

export class ActionError extends Error {
  readonly code: ErrorCode
  readonly blame: Blame
  readonly remedy: string
  readonly where: Place | undefined
  readonly problems: readonly Problem[]
  readonly evidence: Readonly<Record<string, string>>

  constructor(details: ErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'ActionError'
    this.code = details.code
    this.blame = details.blame
    this.remedy = details.remedy ?? errorCodes[details.code]
    this.where = details.where
    this.problems = details.problems ?? []
    this.evidence = details.evidence ?? {}
  }
}

/**
 * Thrown by a run whose plan was overtaken by another run before it had written anything: the facts are read
 * and the plan is made again. The error itself is shown only when that has happened too often.
 */
export class PlanOutdated extends ActionError {}

/** Gives any thrown value as an ActionError: unknown ones become `internal` with their stack as evidence. */
export function toActionError(thrown: unknown): ActionError {
  if (thrown instanceof ActionError) return thrown
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return new ActionError({
    code: 'internal',
    blame: 'internal',
    message: error.message,
    evidence: { stack: error.stack ?? error.message },
    cause: thrown,
  })
}

/** `file:line`, or the file alone where no line is known (line 0). */
export function formatPlace(place: Place): string {
  return place.line > 0 ? `${place.file}:${place.line}` : place.file
}
