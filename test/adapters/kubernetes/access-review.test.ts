import { expect, test } from '@jest/globals'
import type { AccessQuestion } from '../../../src/ports/cluster/access-review.ts'
import { type Answer, sendJson, sendStatus, startApiServer } from './api-server.ts'

const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews'

interface Review {
  readonly kind: string
  readonly spec: { readonly resourceAttributes: AccessQuestion }
}

/** May read everything, and patch in `shop`; says why not. */
const authorizer: Answer = ({ body }, reply) => {
  const { verb, namespace } = (JSON.parse(body) as Review).spec.resourceAttributes
  const allowed = verb === 'get' || (verb === 'patch' && namespace === 'shop')
  sendJson(reply, 201, {
    status: { allowed, ...(!allowed && { reason: 'no role', evaluationError: 'odd' }) },
  })
}

const get: AccessQuestion = {
  verb: 'get',
  group: '',
  resource: 'pods',
  subresource: 'log',
  namespace: 'shop',
}
const patch: AccessQuestion = { verb: 'patch', group: 'apps', resource: 'deployments', namespace: 'shop' }
const remove: AccessQuestion = { verb: 'delete', group: 'apps', resource: 'deployments', name: 'web' }

test('each question gets its answer, in order', async () => {
  await using server = await startApiServer(authorizer)
  expect(await (await server.connect()).reviewAccess([remove, get, patch])).toEqual([
    { question: remove, allowed: false, reason: 'no role; odd' },
    { question: get, allowed: true, reason: '' },
    { question: patch, allowed: true, reason: '' },
  ])
  expect(server.asked.map((asked) => [asked.method, asked.path])).toEqual(Array(3).fill(['POST', path]))
  const bodies = server.asked.map(({ body }) => JSON.parse(body) as Review)
  expect(bodies.map(({ spec }) => spec.resourceAttributes)).toEqual(
    expect.arrayContaining([get, patch, remove]),
  )
  expect(bodies[0]).toMatchObject({ apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview' })
})

test('equal questions are asked once, all of them at the same time', async () => {
  const held: (() => void)[] = []
  await using server = await startApiServer((asked, reply, nth) => {
    held.push(() => authorizer(asked, reply, nth))
    // Nobody is answered before all have asked.
    if (server.asked.length >= 3) for (const answer of held.splice(0)) answer()
  })
  const questions = [get, patch, { ...get }, remove, patch]
  const answers = await (await server.connect()).reviewAccess(questions)
  expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, true, false, true])
  expect(answers.map(({ question }) => question)).toEqual(questions)
  expect(server.asked).toHaveLength(3)
})

test('a review keeps nothing, so it is sent again after a lost answer', async () => {
  await using server = await startApiServer((asked, reply, nth) =>
    nth === 1 ? reply.socket?.destroy() : authorizer(asked, reply, nth),
  )
  expect(await (await server.connect()).reviewAccess([get])).toMatchObject([{ allowed: true }])
})

test('a server that does not review is an error, never a yes or a no', async () => {
  await using server = await startApiServer((_, reply) => sendStatus(reply, 404, 'no such API'))
  await expect((await server.connect()).reviewAccess([get])).rejects.toMatchObject({
    code: 'cluster-unreachable',
    message: expect.stringContaining('404: no such API'),
  })
})
