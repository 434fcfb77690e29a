import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { callers, root, text } from './workflow-files.ts'

const git = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
const documents = git.stdout.split('\n').filter((file) => file !== '' && existsSync(join(root, file)))

/** Links and pictures to files of this repository that are not there. */
function brokenLinks(file: string): readonly string[] {
  const links = [...text(file).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
  const own = links.filter((link) => !/^[a-z]+:/.test(link))
  return own.filter((link) => !existsSync(join(root, dirname(file), link))).map((link) => `${file}: ${link}`)
}

describe('documents', () => {
  test('are found', () =>
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md'])))

  test.each(documents)('%s: every link leads somewhere', (file) => {
    expect(brokenLinks(file)).toEqual([])
  })

  test.each(callers)('%s is shown as it is', (path) => {
    const page = path === 'workflows/on-merge.yml' ? 'README.md' : 'docs/releasing.md'
    expect(text(page)).toContain(`\`\`\`yaml\n${text(path)}\`\`\`\n`)
  })

  test('every decision is in the list of decisions', () => {
    const pages = documents
      .filter((file) => /^docs\/adr\/\d{4}-/.test(file))
      .map((file) => file.slice('docs/adr/'.length))
    const listed = [...text('docs/adr/README.md').matchAll(/\]\((\d{4}-[^)]+)\)/g)].map(([, name]) => name)
    expect(listed).toEqual(pages.sort())
  })
})
