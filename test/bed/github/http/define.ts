import type { Call, GlobalRoute, Need, Reply, RepositoryCall, RepositoryRoute } from './call.ts'

/** `contents:write`, or alternatives `pull-requests:read|contents:read`; `-` when every token may. */
function parseNeeds(text: string): readonly Need[] {
  if (text === '-') return []
  return text.split('|').map((one) => {
    const [scope = '', access] = one.split(':')
    if (access !== 'read' && access !== 'write') throw new Error(`${one} is not scope:read or scope:write.`)
    return { scope, access }
  })
}

/** One line of a router table: `GET /tags`, below the repository. */
export function onRepository(
  request: string,
  {
    operation,
    needs,
    host,
  }: { readonly operation: string; readonly needs: string; readonly host?: 'uploads' },
  handler: (call: RepositoryCall) => Reply,
): RepositoryRoute {
  const [method = '', path = ''] = request.split(' ')
  return {
    in: 'repository',
    method,
    path: `/repos/{owner}/{repo}${path === '/' ? '' : path}`,
    operationId: operation,
    needs: parseNeeds(needs),
    ...(host ? { host } : {}),
    handler,
  }
}

/** The same for what belongs to no repository. */
export function onServer(request: string, operation: string, handler: (call: Call) => Reply): GlobalRoute {
  const [method = '', path = ''] = request.split(' ')
  return { in: 'global', method, path, operationId: operation, needs: [], handler }
}
