import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

interface Step {
  readonly name: string
  readonly if?: string
  readonly env?: Readonly<Record<string, string>>
  readonly run: string
}

const file = join(import.meta.dirname, '../../../actions/cluster-login/action.yml')
const { runs } = load(readFileSync(file, 'utf8')) as { readonly runs: { readonly steps: readonly Step[] } }

interface Ran {
  readonly exitCode: number | null
  readonly stdout: string
  readonly env: string
  readonly output: string
  readonly written: readonly { readonly text: string; readonly mode: number }[]
}

/** Runs the steps as the runner does: bash, each with its env, later ones with what GITHUB_ENV got. */
function login(kubeconfig: string, ofRunner?: string): Ran {
  const temp = mkdtempSync(join(tmpdir(), 'cluster-login-'))
  const files = { GITHUB_ENV: join(temp, 'env'), GITHUB_OUTPUT: join(temp, 'output') }
  for (const path of Object.values(files)) writeFileSync(path, '')
  try {
    const ended = runSteps(kubeconfig, {
      ...files,
      RUNNER_TEMP: temp,
      ...(ofRunner ? { KUBECONFIG: ofRunner } : {}),
    })
    const names = readdirSync(temp).filter((name) => name.startsWith('kubeconfig.'))
    const written = names.map((name) => ({
      text: readFileSync(join(temp, name), 'utf8'),
      mode: statSync(join(temp, name)).mode & 0o777,
    }))
    return {
      ...ended,
      env: readFileSync(files.GITHUB_ENV, 'utf8'),
      output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
      written,
    }
  } finally {
    rmSync(temp, { recursive: true })
  }
}

function runSteps(
  kubeconfig: string,
  base: Readonly<Record<string, string>>,
): Pick<Ran, 'exitCode' | 'stdout'> {
  let stdout = ''
  let env: Record<string, string> = { PATH: process.env['PATH'] ?? '', ...base }
  for (const step of runs.steps) {
    if (step.if === "inputs.kubeconfig != ''" && kubeconfig === '') continue
    const own = { ...step.env, ...(step.env?.['KUBECONFIG_TEXT'] ? { KUBECONFIG_TEXT: kubeconfig } : {}) }
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      env: { ...env, ...own },
      encoding: 'utf8',
    })
    stdout += ran.stdout
    if (ran.status !== 0) return { exitCode: ran.status, stdout }
    const set = /^KUBECONFIG=(.*)$/m.exec(readFileSync(env['GITHUB_ENV'] ?? '', 'utf8'))
    if (set?.[1] !== undefined) env = { ...env, KUBECONFIG: set[1] }
  }
  return { exitCode: 0, stdout }
}

describe('cluster-login', () => {
  test('writes the text unchanged, for its owner only, and hands the path on', () => {
    const ran = login('apiVersion: v1\nkind: Config\n')
    expect(ran.exitCode).toBe(0)
    expect(ran.written).toEqual([{ text: 'apiVersion: v1\nkind: Config\n\n', mode: 0o600 }])
    expect(ran.env).toMatch(/^KUBECONFIG=\/.*\/kubeconfig\.\w+\n$/)
    expect(ran.output).toBe(ran.env.replace('KUBECONFIG', 'kubeconfig'))
  })

  test.each([
    ['plain', 'token: aaaa1111', ['aaaa1111']],
    ['quoted with a blank', "password: 'bbbb 2222'", ['bbbb 2222']],
    ['flow style', '{user: {token: cccc3333, "id-token": "dddd4444"}}', ['cccc3333', 'dddd4444']],
    ['JSON', '{"user":{"client-key-data":"ZWVlZQ=="}}', ['ZWVlZQ==']],
    ['percent sign', 'token: ff%0Aff', ['ff%250Aff']],
    ['nothing secret', 'tokenFile: /var/run/token\nkind: Config', []],
  ])('masks credentials: %s', (_, text, secrets) => {
    const masks = login(text)
      .stdout.split('\n')
      .filter((line) => line.startsWith('::add-mask::'))
    expect(masks).toEqual(secrets.map((secret) => `::add-mask::${secret}`))
  })

  test('prints nothing but masks', () => {
    expect(login('user: {token: aaaa1111}\nserver: https://here').stdout).toBe('::add-mask::aaaa1111\n')
  })

  test('an empty input leaves the kubeconfig of the runner alone', () => {
    const ran = login('', '/of/the/runner')
    expect(ran).toMatchObject({ exitCode: 0, env: '', output: 'kubeconfig=/of/the/runner\n', written: [] })
  })

  test('neither of the two fails and says what to do', () => {
    const ran = login('')
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toMatch(/^::error title=kubeconfig-missing::no kubeconfig: .*secret/)
  })
})
