import { idOf, notFound, type RepositoryCall, type RepositoryRoute } from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { labelShape } from '../shapes/pull.ts'

/** Pull requests are issues too; others are not modelled. */
function add(call: RepositoryCall) {
  const { world, repository } = call
  const number = idOf(call, 'issue_number')
  const pull = repository.pulls.find((candidate) => candidate.number === number)
  if (!pull) throw notFound()
  const given = Array.isArray(call.body['labels']) ? call.body['labels'].map(String) : []
  pull.labels.push(...given.filter((name) => !pull.labels.includes(name)))
  Object.assign(pull, { updatedAt: world.time(), writtenAtMs: world.now() })
  return { status: 200, body: pull.labels.map((name) => labelShape(world, repository, name)) }
}

export const labelRoutes: readonly RepositoryRoute[] = [
  onRepository(
    'POST /issues/{issue_number}/labels',
    { operation: 'issues/add-labels', needs: 'issues:write|pull-requests:write' },
    add,
  ),
]
