/**
 * The one table of endings: every reason code that a run can end with, how that ending counts, who has to act,
 * what it means and what usually mends it. A name never changes its meaning within a major version
 * (docs/reason-codes.md is generated from here).
 */

/** How a run ended (design: Errors, Results). */
export const outcomes = [
  'succeeded',
  'failed',
  'rolled-back',
  'refused',
  'skipped',
  'planned',
  'cancelled',
  'unknown',
] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes that end the step green. */
export type GreenOutcome = Extract<Outcome, 'succeeded' | 'skipped' | 'planned'>

/** Who has to act: decides the wording and where the annotation is put. */
export type Blame = 'input' | 'config' | 'cluster' | 'registry' | 'forge' | 'service' | 'internal'

interface GreenEnding {
  readonly outcome: GreenOutcome
  readonly meaning: string
}

interface RedEnding {
  readonly outcome: Exclude<Outcome, GreenOutcome>
  readonly blame: Blame
  readonly meaning: string
  /** The usual remedy; the message of an error is more exact. */
  readonly remedy: string
}

type Ending = GreenEnding | RedEnding

function green<O extends GreenOutcome>(outcome: O, meaning: string) {
  return { outcome, meaning } satisfies GreenEnding
}

function red<O extends RedEnding['outcome']>(
  outcome: O,
  blame: Blame,
  words: Pick<RedEnding, 'meaning' | 'remedy'>,
) {
  return { outcome, blame, ...words } satisfies RedEnding
}

/** Every ending by its reason code. A code without an outcome, a meaning and, when red, a remedy does not compile. */
export const endings = {
  // build-push-image
  built: green('succeeded', 'The image was built and pushed.'),
  'built-not-pushed': green('succeeded', 'The image was built; pushing was switched off.'),
  // tag-release
  released: green('succeeded', 'Tag and release are there.'),
  'already-released': green('succeeded', 'This commit already carries this release; nothing was written.'),
  'nothing-to-release': green('skipped', 'No commit since the last release asks for one.'),
  'release-skipped': green('skipped', 'The commit message says that this commit is not to be released.'),
  'contained-in-release': green(
    'skipped',
    'A release of a later commit holds this one already; nothing was written.',
  ),
  'version-right': green('succeeded', 'The version in the file is the one that the commits ask for.'),
  'preview-written': green('succeeded', 'The pull request says what its merge would release.'),
  'preview-shown': green(
    'succeeded',
    'What the merge would release is shown here only; the pull request was not changed.',
  ),
  // deploy-env, verify-rollout
  applied: green('succeeded', 'Everything was applied; nothing is verified yet.'),
  'plan-only': green('planned', 'The plan was shown; nothing was written.'),
  verified: green('succeeded', 'Every object of this revision was proven ready.'),

  // what the user wrote
  'input-invalid': red('failed', 'input', {
    meaning: 'An input of the action is missing or malformed.',
    remedy: 'Correct the inputs named above in the workflow file.',
  }),
  'config-invalid': red('failed', 'config', {
    meaning: 'slipway.yml cannot be read as one.',
    remedy: 'Correct slipway.yml; its JSON Schema is schema/slipway.schema.json.',
  }),
  'environment-unknown': red('refused', 'input', {
    meaning: 'slipway.yml does not list this environment.',
    remedy: 'Use one of the environments that slipway.yml lists.',
  }),
  'manifest-invalid': red('failed', 'config', {
    meaning: 'A manifest cannot be sent as it is.',
    remedy: 'Correct the manifest at the place named above.',
  }),
  'manifest-missing': red('failed', 'config', {
    meaning: 'There are no manifests where they should be.',
    remedy: 'Point `manifests` at a folder that holds Kubernetes YAML or a kustomization.yaml.',
  }),
  'image-invalid': red('failed', 'input', {
    meaning: 'An image reference is malformed.',
    remedy: 'Write the image as REGISTRY/REPOSITORY, with :TAG or @sha256:DIGEST where one is asked for.',
  }),
  'image-unknown': red('failed', 'config', {
    meaning: 'No manifest runs the image of the release.',
    remedy: 'Name the image as the manifests do, or add it to the manifests.',
  }),

  // tools of the job
  'tool-missing': red('failed', 'config', {
    meaning: 'A tool that is needed is not on PATH.',
    remedy: 'Install the tool named above, or use a GitHub-hosted runner image that has it.',
  }),
  'tool-failed': red('failed', 'internal', {
    meaning: 'A tool ended with an error of its own.',
    remedy: 'Read the output of the tool above.',
  }),
  'build-failed': red('failed', 'service', {
    meaning: 'The image could not be built.',
    remedy:
      'Read the failing step of the Dockerfile above; `docker buildx build .` repeats it on your machine.',
  }),

  // the registry
  'registry-auth-denied': red('failed', 'registry', {
    meaning: 'The registry does not accept the login.',
    remedy: 'Log in to the registry with an account that may push to this repository.',
  }),
  'registry-not-found': red('failed', 'registry', {
    meaning: 'The registry does not know the repository.',
    remedy: 'Check host and repository name; the repository may have to be created first.',
  }),
  'registry-failed': red('failed', 'registry', {
    meaning: 'The registry answered with an error of its own.',
    remedy: 'The registry answered with an error of its own; run again when it has recovered.',
  }),
  'digest-mismatch': red('failed', 'registry', {
    meaning: 'What the registry holds is not what was pushed.',
    remedy: 'Something else wrote to this tag. Build again; never deploy either of the two.',
  }),

  // the cluster
  'kubeconfig-missing': red('failed', 'config', {
    meaning: 'The job has no kubeconfig.',
    remedy: 'Run actions/cluster-login before, or give `kubeconfig`.',
  }),
  'kubeconfig-invalid': red('failed', 'config', {
    meaning: 'The kubeconfig cannot be used.',
    remedy: 'Check the kubeconfig: current-context, cluster and user must be there.',
  }),
  'cluster-unreachable': red('failed', 'cluster', {
    meaning: 'The API server does not answer.',
    remedy: 'Check that the runner can reach the API server named above.',
  }),
  'cluster-auth-denied': red('failed', 'cluster', {
    meaning: 'The API server does not accept the login.',
    remedy: 'Log in again; the token may have ended, or the account has no access to this cluster.',
  }),
  'cluster-forbidden': red('failed', 'cluster', {
    meaning: 'The account lacks a right.',
    remedy: 'Grant the account the verbs named above (a Role in this namespace is enough).',
  }),
  'apply-rejected': red('failed', 'config', {
    meaning: 'The server refuses objects in the dry run; nothing was written.',
    remedy: 'Correct the objects named above; nothing was written.',
  }),
  'apply-conflict': red('failed', 'cluster', {
    meaning: 'Fields belong to another manager; nothing was written.',
    remedy: 'Remove the fields named above from the manifests, or give up the other manager.',
  }),
  'apply-failed': red('failed', 'cluster', {
    meaning: 'The apply stopped in the middle.',
    remedy: 'Read what each object says above; running the same commit again converges.',
  }),
  'rollout-failed': red('failed', 'service', {
    meaning: 'An object of this revision can no longer become ready.',
    remedy: 'Read the cause above; a new commit is needed, or a correction in the cluster.',
  }),
  'rollout-timed-out': red('failed', 'service', {
    meaning: 'The time was over before everything was ready.',
    remedy: 'Read what was still pending above; raise `timeout` only if it was still moving.',
  }),
  'rollout-unknown': red('unknown', 'cluster', {
    meaning: 'Whether this revision is ready could not be found out.',
    remedy: 'The cluster could not be read to the end; run verify-rollout again.',
  }),

  // releases
  'tag-exists': red('refused', 'input', {
    meaning: 'The tag of this version is on another commit.',
    remedy: 'Release a commit above the existing tag, or delete nothing and choose the next version.',
  }),
  'not-releasable': red('refused', 'input', {
    meaning: 'A rule of releases forbids this one.',
    remedy: 'See the rule named above.',
  }),
  'version-invalid': red('failed', 'input', {
    meaning: 'A version is malformed.',
    remedy: 'Write a version as the semver specification does, e.g. 1.4.0.',
  }),
  'version-unreadable': red('failed', 'input', {
    meaning: 'No version can be read from the file.',
    remedy: 'Write the version as plain text into the file named above, or name another file.',
  }),
  'version-mismatch': red('failed', 'input', {
    meaning: 'The version in the file is not the one that the commits ask for.',
    remedy: 'Write the version named above into the file, or mend the commit messages.',
  }),
  'commit-unparsable': red('failed', 'input', {
    meaning: 'Commit messages do not say what they change.',
    remedy: 'Write the messages as `type: subject`, or map your codes with `commit-types`.',
  }),
  'breaking-not-major': red('refused', 'input', {
    meaning: 'A breaking change would get a version that promises none.',
    remedy: 'Release it as the version named above, or take the breaking change out.',
  }),
  'branch-not-allowed': red('refused', 'input', {
    meaning: 'This branch may not be released from.',
    remedy: 'Release from a branch that `branches` lists, or add this one.',
  }),
  'image-missing': red('failed', 'input', {
    meaning: 'There is no image of this commit.',
    remedy: 'Let the build of this commit finish first; a release never builds.',
  }),
  'image-tag-taken': red('refused', 'registry', {
    meaning: 'The version is the tag of another image.',
    remedy: 'Release the next version: a version tag in the registry never moves.',
  }),
  'not-verified': red('refused', 'input', {
    meaning: 'The image was never verified where it had to be.',
    remedy: 'Deploy this image to the environment named above and let it be verified first.',
  }),
  'ledger-unreadable': red('refused', 'config', {
    meaning: 'Deployment records that would have to be known cannot be read.',
    remedy: 'Use the version of Slipway that wrote the records named above, or a later one.',
  }),
  'tag-denied': red('failed', 'forge', {
    meaning: 'A ruleset forbids the tag.',
    remedy: 'Pass as `token` one of a GitHub App that the ruleset lets bypass it (`contents: write`).',
  }),
  'tag-burned': red('failed', 'forge', {
    meaning: 'An immutable release has used the name of the tag.',
    remedy: 'Release the next version: an immutable release has used this name for ever.',
  }),
  'workflow-files-changed': red('failed', 'forge', {
    meaning: 'The token may not tag a commit with other workflow files.',
    remedy:
      'Pass as `token` one of a GitHub App with `contents: write` and `workflows: write`, or release a newer commit.',
  }),

  // GitHub
  'forge-auth-denied': red('failed', 'forge', {
    meaning: 'GitHub does not accept the token.',
    remedy: 'Grant the job the permissions named above.',
  }),
  'forge-not-found': red('failed', 'forge', {
    meaning: 'GitHub does not know it, or the token may not see it.',
    remedy: 'Check the repository and that the token may read it.',
  }),
  'forge-failed': red('failed', 'forge', {
    meaning: 'GitHub answered with an error of its own.',
    remedy: 'GitHub answered with an error of its own; run again when it has recovered.',
  }),
  'history-incomplete': red('failed', 'input', {
    meaning: 'The history is not there as far as it is needed.',
    remedy: 'Give actions/checkout `fetch-depth: 0`, or let the action use the API.',
  }),

  cancelled: red('cancelled', 'service', {
    meaning: 'The run was cancelled.',
    remedy: 'Run again; the next run finds out where things stand and converges.',
  }),
  internal: red('failed', 'internal', {
    meaning: 'Slipway met a fault of its own.',
    remedy: 'This is a bug in Slipway. Please report it with the lines above.',
  }),
} as const satisfies Readonly<Record<string, Ending>>

export type ReasonCode = keyof typeof endings

/** Codes whose ending is of this kind. */
type CodesOf<E> = { [C in ReasonCode]: (typeof endings)[C] extends E ? C : never }[ReasonCode]

/** Codes that an error carries. */
export type ErrorCode = CodesOf<RedEnding>
/** Codes that a run returns. */
export type GreenCode = CodesOf<{ readonly outcome: GreenOutcome }>
