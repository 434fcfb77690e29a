import type { Git } from './git.ts'
import { readLooseObject } from './loose-objects.ts'

const OBJECT_ID = /^[0-9a-f]{40}$/

export interface Person {
  readonly name: string
  readonly email: string
  /** ISO 8601 in UTC without fractions, as the API shows it. */
  readonly date: string
}

export interface CommitObject {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

export interface TagObject {
  readonly sha: string
  readonly object: string
  readonly type: string
  readonly tag: string
  readonly tagger: Person
  readonly message: string
}

/** `2026-01-02T03:04:05Z` of milliseconds since 1970. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}

function person(line: string | undefined): Person {
  const match = /^(.*?) ?<(.*?)> (\d+) [+-]\d{4}$/.exec(line ?? '')
  return {
    name: match?.[1] ?? '',
    email: match?.[2] ?? '',
    date: isoTime(Number(match?.[3] ?? 0) * 1000),
  }
}

interface Split {
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly message: string
}

function split(raw: string): Split {
  const end = raw.indexOf('\n\n')
  const headers = new Map<string, string[]>()
  const lines = (end < 0 ? raw : raw.slice(0, end)).split('\n').filter((line) => !line.startsWith(' '))
  for (const line of lines) {
    const space = line.indexOf(' ')
    const name = line.slice(0, space)
    headers.set(name, [...(headers.get(name) ?? []), line.slice(space + 1)])
  }
  return { headers, message: end < 0 ? '' : raw.slice(end + 2).replace(/\n$/, '') }
}

interface Read {
  readonly type: string
  readonly body: string
}

/** The raw objects of these ids: from their own files, and the packed ones by one git process. */
function readObjects(git: Git, shas: readonly string[]): Map<string, Read> {
  const found = new Map<string, Read>()
  for (const sha of shas) {
    const object = OBJECT_ID.test(sha) ? readLooseObject(git.folder, sha) : undefined
    if (object) found.set(sha, { type: object.type, body: object.body.toString() })
  }
  const others = shas.filter((sha) => !found.has(sha))
  return new Map([...found, ...readBatch(git, others)])
}

function readBatch(git: Git, shas: readonly string[]): Map<string, Read> {
  const found = new Map<string, Read>()
  if (shas.length === 0) return found
  const output = git.try(['cat-file', '--batch'], { input: `${shas.join('\n')}\n` }).stdout
  let at = 0
  for (const sha of shas) {
    const lineEnd = output.indexOf(10, at)
    const [, type, size] = output.subarray(at, lineEnd).toString().split(' ')
    at = lineEnd + 1
    if (size === undefined || type === undefined) continue
    found.set(sha, { type, body: output.subarray(at, at + Number(size)).toString() })
    at += Number(size) + 1
  }
  return found
}

const commitCaches = new WeakMap<Git, Map<string, CommitObject>>()

function cacheOf(git: Git): Map<string, CommitObject> {
  const cache = commitCaches.get(git) ?? new Map<string, CommitObject>()
  commitCaches.set(git, cache)
  return cache
}

function parseCommit(sha: string, body: string): CommitObject {
  const { headers, message } = split(body)
  return {
    sha,
    tree: headers.get('tree')?.[0] ?? '',
    parents: headers.get('parent') ?? [],
    author: person(headers.get('author')?.[0]),
    committer: person(headers.get('committer')?.[0]),
    message,
  }
}

/** The commits of these full ids; ids that are not commits are left out. Objects never change, so they are kept. */
export function readCommits(git: Git, shas: readonly string[]): CommitObject[] {
  const cache = cacheOf(git)
  const missing = shas.filter((sha) => !cache.has(sha))
  for (const [sha, { type, body }] of readObjects(git, missing)) {
    if (type === 'commit') cache.set(sha, parseCommit(sha, body))
  }
  return shas.map((sha) => cache.get(sha)).filter((commit) => commit !== undefined)
}

export function readCommit(git: Git, sha: string): CommitObject | undefined {
  return readCommits(git, [sha])[0]
}

export function readTag(git: Git, sha: string): TagObject | undefined {
  const raw = readObjects(git, [sha]).get(sha)
  if (raw?.type !== 'tag') return undefined
  const { headers, message } = split(raw.body)
  return {
    sha,
    object: headers.get('object')?.[0] ?? '',
    type: headers.get('type')?.[0] ?? '',
    tag: headers.get('tag')?.[0] ?? '',
    tagger: person(headers.get('tagger')?.[0]),
    message,
  }
}
