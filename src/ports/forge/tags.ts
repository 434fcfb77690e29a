import type { TagRuleset as GuardingRuleset } from '../../release/tag-rules.ts'

/** Tags, and what guards them. */
export interface Tags {
  /**
   * Makes an annotated tag; creating the ref is the commit point. `exists` names the commit that an
   * existing tag points at (which may be this one): the caller decides what that means.
   * Errors: `tag-denied` (a ruleset), `tag-burned` (an immutable release used the name),
   * `workflow-files-changed` (the token lacks `workflows: write`).
   */
  createTag(
    tag: NewTag,
  ): Promise<{ readonly kind: 'created' } | { readonly kind: 'exists'; readonly commit: string }>
  /** The active rulesets for tags, with those of the organization. */
  tagRulesets(): Promise<readonly TagRuleset[]>
}

/** An active ruleset for tags, as the domain judges it. */
export interface TagRuleset extends GuardingRuleset {
  readonly name: string
  /** Address of its page. */
  readonly url: string
}

export interface NewTag {
  readonly name: string
  readonly commit: string
  readonly message: string
}
