import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { violations } from './import-table.ts'

const source = join(import.meta.dirname, '../../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
const textOf = (file: string) => readFileSync(join(source, file), 'utf8')

describe('src/', () => {
  test('is there', () => expect(files.length).toBeGreaterThan(30))

  test('imports and uses only what each layer may', () => {
    expect(files.flatMap((file) => violations(file, textOf(file)))).toEqual([])
  })

  test('has no file over 300 lines', () => {
    expect(files.filter((file) => textOf(file).trimEnd().split('\n').length > 300)).toEqual([])
  })

  test('wires each action in 15 lines or fewer, imports aside', () => {
    const codeLines = (file: string) =>
      textOf(file)
        .split('\n')
        .filter((line) => /^\s*[^\s/*]/.test(line) && !line.startsWith('import ')).length
    const long = files.filter((file) => /^actions\/[^/]+\/index\.ts$/.test(file) && codeLines(file) > 15)
    expect(long).toEqual([])
  })
})

describe('the table notices', () => {
  test.each([
    ['image/x.ts', `import { readFile } from 'node:fs/promises'`],
    ['image/x.ts', `import {\n  a,\n  b,\n} from '../adapters/node/clock.ts'`],
    ['rollout/x.ts', `import type { Clock } from '../ports/clock.ts'`],
    ['version/x.ts', `import { tagRelease } from '../actions/tag-release/declaration.ts'`],
    ['report/x.ts', `import '@actions/core'`],
    ['ports/x.ts', `import { parseImageRef } from '../image/image-ref.ts'`],
    ['actions/deploy-env/run.ts', `import { verifyRollout } from '../verify-rollout/declaration.ts'`],
    ['actions/deploy-env/run.ts', `const client = await import('../../adapters/kubernetes/cluster.ts')`],
    ['actions/deploy-env/plan.ts', `import { connect } from './connect.ts'`],
    ['actions/deploy-env/plan.ts', `import { type A, read } from './facts.ts'`],
    ['adapters/github/x.ts', `import * as core from '@actions/core'`],
    ['adapters/github/x.ts', `import { deployEnv } from '../../actions/deploy-env/declaration.ts'`],
    ['release/x.ts', `const builtAt = new Date().toISOString()`],
    ['environment/x.ts', `export const home = process.env['HOME']`],
    ['actions/deploy-env/run.ts', `await new Promise((resolve) => setTimeout(resolve, 1000))`],
    ['image/x.ts', `export { a } from '../../test/bed/types.ts'`],
    ['rollout/x.ts', `import type { RunEvent } from '../report/events.ts'`],
    ['operations/apply/x.ts', `import { planDeployment } from '../../actions/deploy-env/plan.ts'`],
    ['operations/apply/x.ts', `import type { DeployPlan } from '../../actions/deploy-env/plan.ts'`],
    ['operations/watch/x.ts', `import { clusterOf } from '../../adapters/kubernetes/cluster.ts'`],
    ['operations/watch/x.ts', `import { readFile } from 'node:fs/promises'`],
    ['operations/watch/x.ts', `export const home = process.env['HOME']`],
    ['operations/ledger/x.ts', `import type { Action } from '../../main/action.ts'`],
    ['report/x.ts', `import { runStep } from '../operations/run-step.ts'`],
    ['adapters/github/x.ts', `import { runStep } from '../../operations/run-step.ts'`],
    ['actions/deploy-env/plan.ts', `import { dryRun } from '../../operations/apply/dry-run.ts'`],
    ['actions/deploy-env/show.ts', `import { dryRun } from '../../operations/apply/dry-run.ts'`],
    ['actions/deploy-env/show.ts', `import { readFile } from 'node:fs/promises'`],
    ['actions/deploy-env/check.ts', `import { verifyRollout } from '../verify-rollout/declaration.ts'`],
    ['actions/deploy-env/post.ts', `export const home = process.env['HOME']`],
    ['actions/deploy-env/index.ts', `import { start } from '../../main/start.ts'`],
    ['main/run-action.ts', `import { actions } from './actions.ts'`],
    ['main/start.ts', `import { readFile } from 'node:fs/promises'`],
    ['actions/deploy-env/connect.ts', `export const home = process.env['HOME']`],
  ])('%s: %s', (file, text) => {
    expect(violations(file, text)).toHaveLength(1)
  })

  test.each([
    ['image/x.ts', `// process.env is read elsewhere\nimport { createHash } from 'node:crypto'`],
    ['ports/x.ts', `import type { ImageRef } from '../image/image-ref.ts'`],
    ['actions/deploy-env/plan.ts', `import { type A, type B } from './facts.ts'`],
    ['adapters/runner/x.ts', `import * as core from '@actions/core'`],
    ['main/actions.ts', `const load = async () => await import('../actions/deploy-env/index.ts')`],
    ['report/x.ts', `const at = new Date(atMs).toISOString()`],
    ['report/x.ts', `const text = 'the process.\\n'`],
  ])('and lets pass: %s: %s', (file, text) => {
    expect(violations(file, text)).toEqual([])
  })
})
