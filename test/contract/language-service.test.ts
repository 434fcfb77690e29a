import { validate, type ValidationConfig } from '@actions/languageservice'
import { describe, expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { renderActionYml } from '../../src/schema/render-action.ts'
import { callers, composites, ownWorkflows, selfRepository, specs, text } from './workflow-files.ts'

/** GitHub's own language service reads every workflow and action file, with our files behind `$/` and `@v0`. */

function fileText(path: string): string {
  const action = /^actions\/([^/]+)\/action\.yml$/.exec(path)?.[1] ?? ''
  const spec = specs.get(action)
  return spec === undefined ? text(path) : renderActionYml(spec)
}

const config: ValidationConfig = {
  fileProvider: {
    getFileContent: async (file) => {
      if ('repository' in file && `${file.owner}/${file.repository}` !== selfRepository) {
        throw new Error(`not one of our files: ${file.owner}/${file.repository}`)
      }
      const path = file.path.replace(/^(\.|\$)\//, '')
      return { name: path, content: fileText(path) }
    },
  },
}

async function findings(path: string, content = fileText(path)): Promise<readonly string[]> {
  const kind = path.includes('workflows/') ? 'github-actions-workflow' : 'github-actions-action'
  const document = TextDocument.create(`file:///${path}`, kind, 0, content)
  const found = await validate(document, config)
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`)
}

describe('the language service', () => {
  test.each([...ownWorkflows, ...callers])('finds nothing in %s', async (path) => {
    expect(await findings(path)).toEqual([])
  })

  test.each([...composites, ...[...specs.keys()].map((id) => `actions/${id}/action.yml`)])(
    'finds nothing in %s',
    async (path) => {
      expect(await findings(path)).toEqual([])
    },
  )

  test.each([
    ['.github/workflows/deploy.yml', 'config: ${{ inputs.config }}', 'confog: x', 'confog'],
    ['.github/workflows/deploy.yml', 'inputs.mode !=', 'inputs.made !=', 'made'],
    ['.github/workflows/ship.yml', 'timeout: ${{ inputs.timeout }}', 'time: x', 'time'],
    ['.github/workflows/build.yml', 'packages: write', 'package: write', 'package'],
    ['workflows/on-merge.yml', 'secrets: {KUBECONFIG', 'secrets: {KUBE', 'KUBE'],
  ])('would find a mistake in %s: %s', async (path, right, wrong, named) => {
    const broken = text(path).replace(right, wrong)
    expect(broken).not.toBe(text(path))
    // A path of its own: the service keeps what it has parsed by path.
    expect((await findings(`${broken.length}/${path}`, broken)).join('\n')).toContain(named)
  })
})
