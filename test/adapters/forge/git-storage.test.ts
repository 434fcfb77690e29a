import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Git } from '../../bed/github/git/git.ts'
import { readCommits, readTag } from '../../bed/github/git/objects.ts'
import { type OpenForge, openForge, REPOSITORY } from './open-forge.ts'

const AS_OCTA = ['user.name=O', 'user.email=o@example.test', 'advice.nestedTag=false'].flatMap((set) => [
  '-c',
  set,
])

/** What the emulator reads from the files, and what git itself says of the same names. */
function bothViews(open: OpenForge, names: readonly string[]) {
  const git = new Git(open.forge.gitFolder(REPOSITORY))
  const lines = open.git('for-each-ref', '--format=%(refname) %(objectname)').split('\n')
  const resolved = names.map((name) =>
    git.try(['rev-parse', '--verify', '--quiet', name]).stdout.toString().trim(),
  )
  return {
    read: {
      refs: [...git.refs()].map((pair) => pair.join(' ')),
      names: names.map((name) => git.resolve(name) ?? ''),
    },
    said: { refs: lines, names: resolved },
    git,
  }
}

test('refs and objects read from files are what git says: loose, packed, and changed after packing', async () => {
  await using open = await openForge()
  const [first = '', second = ''] = open.commits('main', [{ 'a.txt': 'a' }, { 'b.txt': 'b' }])
  open.commits('feature/one', [{ 'c.txt': 'c' }], first)
  const tag = (...args: string[]) => open.git(...AS_OCTA, 'tag', '-a', '-m', 'text', ...args)
  tag('v1', first)
  tag('v1-again', 'v1')
  open.git('tag', 'light', second)
  const names = [
    ...[
      'refs/heads/main',
      'refs/heads/feature/one',
      'refs/heads/feature',
      'refs/heads/absent',
      'refs/heads/../HEAD',
    ],
    ...['refs/tags/v1', 'refs/tags/v1^{commit}', 'refs/tags/v1-again^{commit}', 'refs/tags/light^{commit}'],
    ...[first, `${first}^{commit}`, `${'f'.repeat(40)}^{commit}`, `${second}~1`, second.slice(0, 10), 'HEAD'],
  ]
  const loose = bothViews(open, names)
  expect(loose.read).toEqual(loose.said)

  open.git('pack-refs', '--all')
  open.git('repack', '-a', '-d', '-q')
  const packed = bothViews(open, names)
  expect(packed.read).toEqual(loose.read)
  expect(readCommits(packed.git, [first, second]).map(({ message }) => message)).toEqual(['a.txt', 'b.txt'])
  expect(readTag(packed.git, packed.git.resolve('refs/tags/v1') ?? '')?.object).toBe(first)
  expect(packed.git.typeOf(first)).toBe('commit')

  open.commits('main', [{ 'd.txt': 'd' }])
  open.git('update-ref', '-d', 'refs/heads/feature/one')
  const changed = bothViews(open, names)
  expect(changed.read).toEqual(changed.said)
  expect(changed.read).not.toEqual(packed.read)
})

test('a ref that git is just writing is not taken for one', async () => {
  await using open = await openForge()
  const head = open.git('rev-parse', 'main')
  writeFileSync(join(open.forge.gitFolder(REPOSITORY), 'refs', 'heads', 'main.lock'), `${head}\n`)
  const git = new Git(open.forge.gitFolder(REPOSITORY))
  expect([...git.refs().keys()]).toEqual(['refs/heads/main'])
  expect(git.resolve('refs/heads/main.lock')).toBeUndefined()
})
