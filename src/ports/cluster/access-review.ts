/** Asks what the account may do, without doing it. Errors: as in ./index.ts. */
export interface AccessReview {
  /**
   * One SelfSubjectAccessReview for each question, in parallel, equal ones only once. Answers stand in the order
   * of the questions. May be repeated at will: the server keeps nothing.
   */
  reviewAccess(questions: readonly AccessQuestion[], signal?: AbortSignal): Promise<readonly AccessAnswer[]>
}

/** May I `verb` this? `namespace` undefined: in all of them, or a cluster-scoped resource; `name`: all names. */
export interface AccessQuestion {
  readonly verb: string
  /** Empty for the core group. */
  readonly group: string
  /** The plural: `deployments`. */
  readonly resource: string
  readonly subresource?: string
  readonly namespace?: string
  readonly name?: string
}

export interface AccessAnswer {
  readonly question: AccessQuestion
  readonly allowed: boolean
  /** The authorizer's own words, or what kept it from deciding; often empty. */
  readonly reason: string
}
