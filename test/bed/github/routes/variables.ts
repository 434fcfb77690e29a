import { ApiError, notFound, type RepositoryCall, type RepositoryRoute, textOf } from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { environmentOf } from './environments.ts'

type Values = Readonly<Record<string, string>>

/** Where values live: the repository, or one of its environments. */
interface Place {
  readonly variables: (call: RepositoryCall) => Values
  readonly secrets: (call: RepositoryCall) => Values
  readonly save: (call: RepositoryCall, variables: Values) => void
}

const ofRepository: Place = {
  variables: ({ repository }) => repository.settings.variables,
  secrets: ({ repository }) => repository.settings.secrets,
  save: ({ repository }, variables) => {
    repository.settings = { ...repository.settings, variables }
  },
}

const ofEnvironment: Place = {
  variables: (call) => environmentOf(call).settings.variables,
  secrets: (call) => environmentOf(call).settings.secrets,
  save: (call, variables) => {
    call.world.setEnvironment(call.repository, { name: environmentOf(call).settings.name, variables })
  },
}

const times = (call: RepositoryCall) => ({
  created_at: call.repository.createdAt,
  updated_at: call.repository.createdAt,
})

/** Names compare without regard to case. */
function nameIn(values: Values, name: string | undefined): string | undefined {
  return Object.keys(values).find((known) => known.toLowerCase() === name?.toLowerCase())
}

function variableShape(call: RepositoryCall, values: Values, name: string) {
  return { name, value: values[name] ?? '', ...times(call) }
}

function list(place: Place, kind: 'variables' | 'secrets') {
  return (call: RepositoryCall) => {
    const values = place[kind](call)
    const shape = (name: string) =>
      kind === 'variables' ? variableShape(call, values, name) : { name, ...times(call) }
    return paged(call, Object.keys(values).sort(), { key: kind, shape })
  }
}

function existing(call: RepositoryCall, values: Values, parameter: string): string {
  const name = nameIn(values, call.params[parameter])
  if (name === undefined) throw notFound()
  return name
}

function get(place: Place) {
  return (call: RepositoryCall) => {
    const values = place.variables(call)
    return { status: 200, body: variableShape(call, values, existing(call, values, 'name')) }
  }
}

/** The name alone: a secret's value is never readable. */
function getSecret(place: Place) {
  return (call: RepositoryCall) => {
    const name = existing(call, place.secrets(call), 'secret_name')
    return { status: 200, body: { name, ...times(call) } }
  }
}

function create(place: Place) {
  return (call: RepositoryCall) => {
    const values = place.variables(call)
    const name = textOf(call, 'name') ?? ''
    if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name)) throw new ApiError(422, 'Variable name is invalid')
    if (nameIn(values, name)) throw new ApiError(409, 'Already exists - Variable already exists')
    place.save(call, { ...values, [name]: textOf(call, 'value') ?? '' })
    return { status: 201, body: {} }
  }
}

function update(place: Place) {
  return (call: RepositoryCall) => {
    const values = place.variables(call)
    const name = existing(call, values, 'name')
    place.save(call, { ...values, [name]: textOf(call, 'value') ?? values[name] ?? '' })
    return { status: 204 }
  }
}

function remove(place: Place) {
  return (call: RepositoryCall) => {
    const values = place.variables(call)
    const name = existing(call, values, 'name')
    place.save(call, Object.fromEntries(Object.entries(values).filter(([known]) => known !== name)))
    return { status: 204 }
  }
}

interface Table {
  readonly base: string
  readonly word: 'repo' | 'environment'
  readonly place: Place
  readonly scope: { readonly variables: string; readonly secrets: string }
}

function table({ base, word, place, scope }: Table): RepositoryRoute[] {
  const read = `${scope.variables}:read`
  const write = `${scope.variables}:write`
  const one = `${base}/variables/{name}`
  const secrets = `${scope.secrets}:read`
  return [
    onRepository(
      `GET ${base}/variables`,
      { operation: `actions/list-${word}-variables`, needs: read },
      list(place, 'variables'),
    ),
    onRepository(
      `POST ${base}/variables`,
      { operation: `actions/create-${word}-variable`, needs: write },
      create(place),
    ),
    onRepository(`GET ${one}`, { operation: `actions/get-${word}-variable`, needs: read }, get(place)),
    onRepository(
      `PATCH ${one}`,
      { operation: `actions/update-${word}-variable`, needs: write },
      update(place),
    ),
    onRepository(
      `DELETE ${one}`,
      { operation: `actions/delete-${word}-variable`, needs: write },
      remove(place),
    ),
    onRepository(
      `GET ${base}/secrets`,
      { operation: `actions/list-${word}-secrets`, needs: secrets },
      list(place, 'secrets'),
    ),
    onRepository(
      `GET ${base}/secrets/{secret_name}`,
      { operation: `actions/get-${word}-secret`, needs: secrets },
      getSecret(place),
    ),
  ]
}

const environment = '/environments/{environment_name}'

export const variableRoutes: readonly RepositoryRoute[] = [
  ...table({
    base: '/actions',
    word: 'repo',
    place: ofRepository,
    scope: { variables: 'variables', secrets: 'secrets' },
  }),
  ...table({
    base: environment,
    word: 'environment',
    place: ofEnvironment,
    scope: { variables: 'environments', secrets: 'environments' },
  }),
]
