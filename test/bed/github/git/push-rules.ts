import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Repository } from '../state/records.ts'
import { creationRestrictions } from '../state/rulesets.ts'
import type { TokenGrant } from '../types.ts'

/**
 * Refuses what GitHub refuses on a push. The server passes the rules that hold for the token in the
 * environment; git run by hand in the folder has none and may do everything.
 */
const HOOK = `#!/bin/sh
none=0000000000000000000000000000000000000000
status=0
# The hook runs inside the repository: without this, refs/tags/* would become the tags that exist.
set -f
while read -r old new ref; do
  if [ "$old" = "$none" ]; then
    for pattern in $FORGE_RESTRICTED_REFS; do
      case "$ref" in
        $pattern) echo "error: GH013: Repository rule violations found for $ref."; echo "- Cannot create ref due to creations being restricted."; status=1 ;;
      esac
    done
  fi
  for frozen in $FORGE_FROZEN_REFS; do
    if [ "$ref" = "$frozen" ]; then echo "error: GH013: Repository rule violations found for $ref."; echo "- Cannot change a tag of an immutable release, nor use its name again."; status=1; fi
  done
  if [ -n "$FORGE_WORKFLOWS_OF" ] && [ "$new" != "$none" ]; then
    tree=$(git rev-parse --verify --quiet "$new:.github/workflows" || echo none)
    case " $FORGE_WORKFLOWS_OF " in
      *" $tree "*) ;;
      *) echo "error: refusing to allow a GitHub App to create or update workflow files in $ref without \\\`workflows\\\` permission"; status=1 ;;
    esac
  fi
done
exit $status
`

/** Puts the hook into a new bare repository. */
export function installPushRules(gitFolder: string): void {
  mkdirSync(join(gitFolder, 'hooks'), { recursive: true })
  writeFileSync(join(gitFolder, 'hooks', 'pre-receive'), HOOK, { mode: 0o755 })
}

/** Ids of the trees `.github/workflows` that heads have; `none` where the folder does not exist. */
export function workflowTrees(repository: Repository): string[] {
  const heads = [...repository.git.refs('refs/heads').values()]
  const trees = heads.map((sha) => repository.git.resolve(`${sha}:.github/workflows`) ?? 'none')
  return [...new Set(trees.length > 0 ? trees : ['none'])]
}

/** What the hook must know about this token. */
export function pushRules(repository: Repository, grant: TokenGrant): Record<string, string> {
  const mayChangeWorkflows = grant.permissions['workflows'] === 'write'
  return {
    FORGE_FROZEN_REFS: [...repository.burnedTags].map((tag) => `refs/tags/${tag}`).join(' '),
    FORGE_RESTRICTED_REFS: creationRestrictions(repository, grant).join(' '),
    FORGE_WORKFLOWS_OF: mayChangeWorkflows ? '' : workflowTrees(repository).join(' '),
  }
}
