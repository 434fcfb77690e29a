import { describe, expect, test } from '@jest/globals'
import { Contract } from '../../bed/github/contract/contract.ts'
import { readDescription } from '../../bed/github/contract/description.ts'
import { Violations } from '../../bed/github/contract/violations.ts'
import { routes } from '../../bed/github/routes/index.ts'
import { openForge } from './open-forge.ts'

const contract = new Contract(readDescription())
const parts = (body: unknown, query = '') => ({
  params: {},
  query: new URLSearchParams(query),
  body,
  hasBody: body !== undefined,
})

describe('the validator', () => {
  test('knows every operation of the router table', () => {
    expect(routes.map(({ operationId }) => operationId).filter((id) => !contract.knows(id))).toEqual([])
  })

  test('finds what is wrong with a reply: a missing field, a wrong type, an undescribed status', () => {
    const ref = {
      ref: 'refs/heads/main',
      node_id: 'x',
      url: 'https://example.test/',
      object: { type: 'commit', sha: 'a'.repeat(40), url: 'https://example.test/' },
    }
    expect(contract.checkReply('git/create-ref', 201, ref)).toEqual([])
    expect(contract.checkReply('git/create-ref', 201, { ...ref, ref: 1 }).join()).toContain(
      'reply/ref: must be string',
    )
    const { node_id: _, ...without } = ref
    expect(contract.checkReply('git/create-ref', 201, without).join()).toContain('node_id')
    expect(contract.checkReply('git/create-ref', 200, ref)).toEqual(['status 200 is not described'])
    expect(contract.checkReply('git/create-ref', 201, undefined)).toEqual([
      'status 201 is described with a body',
    ])
    expect(contract.checkReply('git/delete-ref', 204, {})).toEqual(['status 204 is described without a body'])
  })

  test('takes null only where the description says nullable', () => {
    const release = { name: null, target_commitish: null }
    const problems = contract.checkReply('repos/get-release', 200, release).join('\n')
    expect(problems).not.toContain('reply/name')
    expect(contract.checkReply('repos/list-releases', 200, null)).toHaveLength(1)
  })

  test('refuses a request that lacks a field, and names what it does not know', () => {
    expect(contract.checkRequest('git/create-ref', parts({ ref: 'refs/heads/x' })).join()).toContain('sha')
    expect(contract.checkRequest('git/create-ref', parts(undefined)).join()).toContain('no body')
    expect(contract.checkRequest('repos/list-releases', parts(undefined, 'per_page=many')).join()).toContain(
      'per_page',
    )
    expect(contract.checkRequest('repos/list-releases', parts(undefined, 'per_page=5'))).not.toContain(
      'per_page',
    )
    expect(
      contract.unknownNames('repos/create-release', parts({ tag_name: 'v1', make_lates: 'true' })),
    ).toEqual(['unknown field make_lates'])
  })

  test('checks event payloads', () => {
    const violations = new Violations(contract)
    violations.event('push', undefined, { ref: 'refs/heads/main' })
    expect(violations.lines.join()).toMatch(/event push: payload: .*before/)
  })
})

test('a bad request is answered with 422 and kept; a misspelt field passes as on GitHub, and is kept', async () => {
  await using open = await openForge()
  const bad = await open.call('POST', '/git/refs', { body: { ref: 'refs/tags/v1' } })
  expect(bad.status).toBe(422)
  expect(bad.body['message']).toContain('Invalid request')
  const misspelt = await open.call('POST', '/releases', { body: { tag_name: 'v1', daft: true } })
  expect(misspelt.status).toBe(201)
  expect(open.forge.contractViolations.map((line) => line.split(':')[0])).toEqual([
    'request git/create-ref',
    'request repos/create-release',
  ])
})
