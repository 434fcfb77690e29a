import type { User } from '../state/records.ts'
import type { World } from '../state/world.ts'

/** `node_id`: opaque on GitHub; here readable, and still unique per kind. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url')
}

/** The address that the server gives to an account; the brackets of `name[bot]` fit into no address. */
export function emailOf(login: string): string {
  return `${login.replace(/\[bot\]$/, '-bot')}@users.noreply.example.test`
}

/** `simple-user` of the description. */
export function userShape(world: World, login: string): Record<string, unknown> {
  const user = world.user(login)
  const url = `${world.apiUrl}/users/${encodeURIComponent(user.login)}`
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('User', user.id),
    avatar_url: `${world.serverUrl}/avatars/u/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${world.serverUrl}/${encodeURIComponent(user.login)}`,
    ...userLinks(url),
    type: user.type,
    site_admin: false,
  }
}

function userLinks(url: string): Record<string, string> {
  return {
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
  }
}

/** `private-user` / `public-user`: the account itself, without anything a test could want to change. */
export function fullUserShape(world: World, user: User): Record<string, unknown> {
  return {
    ...userShape(world, user.login),
    name: user.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  }
}
