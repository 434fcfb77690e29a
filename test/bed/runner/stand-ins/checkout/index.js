import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { command, input, main, run, saveState, setOutput } from '../runner-files.js'

const server = process.env['GITHUB_SERVER_URL'] ?? ''
const workspace = process.env['GITHUB_WORKSPACE'] ?? ''

main(process.env['STATE_isPost'] === 'true' ? cleanUp : checkOut)

function checkOut() {
  saveState('isPost', 'true')
  const repository = input('repository')
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new Error(`Invalid repository '${repository}'. Expected format {owner}/{repo}.`)
  }
  const folder = targetFolder(input('path'))
  const git = gitIn(folder, input('token'))
  prepareFolder(folder, git, `${server}/${repository}.git`)
  const wanted = resolveRef(git, repository, input('ref'))
  fetch(git, wanted)
  const start = wanted.local ?? 'FETCH_HEAD'
  if (wanted.branch === undefined) git('checkout', '--progress', '--force', '--detach', start)
  else git('checkout', '--progress', '--force', '-B', wanted.branch, start)
  const commit = git('log', '-1', '--format=%H')
  setOutput('ref', input('ref') || (process.env['GITHUB_REF'] ?? ''))
  setOutput('commit', commit)
  if (input('persist-credentials') === 'true') persistCredentials(git, input('token'))
}

/** @param {string} path */
function targetFolder(path) {
  const folder = resolve(workspace, path)
  const inside = relative(workspace, folder)
  if (inside.startsWith('..') || isAbsolute(inside)) {
    throw new Error(`Repository path '${folder}' is not under '${workspace}'`)
  }
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * The token reaches git through its environment: it is in no argument list and in no file of the clone.
 * @param {string} folder
 * @param {string} token
 */
function gitIn(folder, token) {
  const header = authorization(token)
  command('add-mask', header)
  const env = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${header}`,
  }
  /** @param {...string} args */
  return (...args) => run('git', args, { cwd: folder, env: token === '' ? {} : env })
}

/** @param {string} token */
function authorization(token) {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** Keeps a clone of the same repository, and empties the folder otherwise. */
function prepareFolder(folder, git, url) {
  const isClone = existsSync(join(folder, '.git'))
  if (isClone && git('config', '--get', 'remote.origin.url') === url) {
    if (input('clean') === 'true') git('clean', '-ffdx')
    return
  }
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', url)
}

/**
 * What to fetch, where to keep it, and the branch to be on (undefined: detached). Without a ref it is the run's
 * own commit, and for another repository its default branch.
 * @returns {{ source: string, local?: string, branch?: string }}
 */
function resolveRef(git, repository, ref) {
  const own = repository.toLowerCase() === (process.env['GITHUB_REPOSITORY'] ?? '').toLowerCase()
  if (ref === '' && own) {
    return { ...named(process.env['GITHUB_REF'] ?? ''), source: process.env['GITHUB_SHA'] ?? '' }
  }
  if (/^[0-9a-f]{40}$/.test(ref)) return { source: ref }
  if (ref.startsWith('refs/')) return { source: ref, ...named(ref) }
  if (ref === '') return defaultBranch(git)
  for (const full of [`refs/heads/${ref}`, `refs/tags/${ref}`]) {
    if (git('ls-remote', 'origin', full) !== '') return { source: full, ...named(full) }
  }
  throw new Error(`A branch or tag with the name '${ref}' could not be found`)
}

function defaultBranch(git) {
  const [, ref = 'refs/heads/main'] =
    /^ref: (\S+)\s+HEAD/m.exec(git('ls-remote', '--symref', 'origin', 'HEAD')) ?? []
  return { source: ref, ...named(ref) }
}

/** @param {string} ref */
function named(ref) {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  if (branch !== undefined) return { branch, local: `refs/remotes/origin/${branch}` }
  return ref.startsWith('refs/tags/') ? { local: ref } : {}
}

function fetch(git, wanted) {
  const depth = Number(input('fetch-depth') || '1')
  const target = wanted.local === undefined ? wanted.source : `+${wanted.source}:${wanted.local}`
  const tags = input('fetch-tags') === 'true' || depth === 0 ? '--tags' : '--no-tags'
  if (depth > 0)
    return git('fetch', tags, '--prune', '--no-recurse-submodules', `--depth=${depth}`, 'origin', target)
  git('fetch', tags, '--prune', '--no-recurse-submodules', 'origin', '+refs/heads/*:refs/remotes/origin/*')
  git('fetch', '--no-tags', '--no-recurse-submodules', 'origin', target)
}

/** Later git commands find the token in a file outside of the workspace, which the post stage removes. */
function persistCredentials(git, token) {
  if (token === '') return
  const file = join(process.env['RUNNER_TEMP'] ?? '', `git-credentials-${randomUUID()}.config`)
  const header = `AUTHORIZATION: basic ${authorization(token)}`
  writeFileSync(file, `[http "${server}/"]\n\textraheader = ${header}\n`, { mode: 0o600 })
  git('config', '--local', '--add', 'include.path', file)
  saveState('credentials', file)
  saveState('folder', targetFolder(input('path')))
}

function cleanUp() {
  const file = process.env['STATE_credentials']
  const folder = process.env['STATE_folder']
  if (file === undefined || folder === undefined) return
  rmSync(file, { force: true })
  if (existsSync(join(folder, '.git'))) {
    run('git', ['config', '--local', '--fixed-value', '--unset-all', 'include.path', file], { cwd: folder })
  }
}
