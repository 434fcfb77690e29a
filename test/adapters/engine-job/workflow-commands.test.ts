import { describe, expect, test } from '@jest/globals'
import { runSteps, token } from './one-job.ts'

describe('workflow commands', () => {
  test('annotations carry their place, with escapes undone and files relative to the workspace', async () => {
    const job = await runSteps(`
steps:
  - name: notes
    run: |
      echo "::error file=$PWD/src/a.ts,line=3,col=7,endColumn=9,title=Bad%3A a%2Cb::100%25 wrong%0Asecond"
      echo "  ::warning::mind"
      echo "::NOTICE line=4,endLine=2::odd"
      echo "::unknown::stays"
      echo "##[warning]old style"`)
    expect(job.annotations).toEqual([
      {
        ...{ level: 'error', message: '100% wrong\nsecond', title: 'Bad: a,b' },
        ...{ file: 'src/a.ts', line: 3, column: 7, endColumn: 9 },
      },
      { level: 'warning', message: 'mind' },
      { level: 'notice', message: 'odd' },
      { level: 'warning', message: 'old style' },
    ])
    expect(job.output('notes').slice(0, 3)).toEqual(['##[error]100% wrong', 'second', '##[warning]mind'])
    expect(job.output('notes')).toContain('::unknown::stays')
    expect(job.result.annotations).toEqual(job.annotations)
  })

  test('ten annotations per level and step, each cut at 4,096 characters after masking', async () => {
    const job = await runSteps(
      `
steps:
  - name: many
    run: |
      for i in $(seq 12); do echo "::warning::w$i"; done
      echo "::notice::secretword$(head -c 5000 /dev/zero | tr '\\0' x)"
  - {name: next, run: "echo ::warning::again"}`,
      { masks: ['secretword'] },
    )
    const warnings = job.annotations.filter((annotation) => annotation.level === 'warning')
    expect(warnings.map((annotation) => annotation.message)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `w${index + 1}`),
      'again',
    ])
    expect(job.output('many')).toContain('##[warning]w12')
    const notice = job.annotations.find((annotation) => annotation.level === 'notice')
    expect(notice?.message).toBe(`***${'x'.repeat(4_093)}`)
  })

  test('fifty annotations per job', async () => {
    const shout =
      'for level in error warning notice; do for i in $(seq 10); do echo "::$level::$i"; done; done'
    const steps = ['one', 'two'].map((name) => `  - {name: ${name}, run: '${shout}'}`).join('\n')
    const job = await runSteps(`steps:\n${steps}`)
    expect(job.annotations).toHaveLength(50)
    expect(job.output('two').filter((line) => line.startsWith('##['))).toHaveLength(30)
  })

  test('stop-commands holds until its token; echo repeats commands', async () => {
    const job = await runSteps(`
steps:
  - name: stop
    run: |
      echo "::stop-commands::resume-here"
      echo "::error::not one"
      echo "::resume-here::"
      echo "::group::Title"
      echo "::endgroup::"
      echo "::echo::on"
      echo "::group::Again"
  - {name: refused, run: "echo ::stop-commands::error", continue-on-error: true}`)
    expect(job.output('stop')).toEqual([
      ...['::stop-commands::***', '::error::not one', '::***::', '##[group]Title', '##[endgroup]'],
      ...['::group::Again', '##[group]Again'],
    ])
    expect(job.steps.get('refused')?.log.at(-1)).toContain('You cannot use a endToken')
    expect(job.annotations).toHaveLength(2)
  })

  test('set-env and add-path are switched off and fail the step; set-output works with a warning', async () => {
    const job = await runSteps(`
steps:
  - {id: a, run: "echo '::set-env name=A::1'", continue-on-error: true}
  - {id: b, run: "echo ::add-path::/tmp", continue-on-error: true}
  - {id: c, run: "echo '::set-output name=x::5'"}
  - {name: after, run: "echo A=$A \${{ steps.a.outcome }} \${{ steps.b.outcome }} \${{ steps.c.outputs.x }}"}`)
    expect(job.output('after')).toEqual(['A= failure failure 5'])
    expect(job.annotations.at(-1)?.message).toContain('`set-output` command is deprecated')
  })

  test('debug lines show only when ACTIONS_STEP_DEBUG is on', async () => {
    const steps = 'steps:\n  - {name: d, run: "echo ::debug::seen; echo $RUNNER_DEBUG"}'
    const quiet = await runSteps(steps)
    const loud = await runSteps(steps, {
      contexts: { vars: { ACTIONS_STEP_DEBUG: 'true' }, github: { repository: 'acme/shop' } },
    })
    expect(quiet.output('d')).toEqual([''])
    expect(loud.output('d')).toContain('##[debug]seen')
    expect(loud.output('d')).toContain('1')
  })
})

describe('masks', () => {
  test('secrets, added masks and their encodings never reach the log, live or kept', async () => {
    const job = await runSteps(
      `
steps:
  - name: leak
    env: {S: "\${{ secrets.S }}"}
    run: |
      echo "value $S and $(printf %s "$S" | base64) twice $S$S"
      printf 'x"%s"' "$S"; echo
      echo "::add-mask::first line%0Asecond line"
      echo "a first line, then second line"
      echo "token fake-token-of-this-job"`,
      {
        masks: ['pa"ss word'],
        contexts: { secrets: { S: 'pa"ss word' }, github: { repository: 'acme/shop' } },
      },
    )
    expect(job.output('leak')).toEqual([
      'value *** and *** twice ***',
      'x"***"',
      'a ***, then ***',
      'token ***',
    ])
    expect(job.live.every(([, line]) => !line.includes('pa"ss word'))).toBe(true)
    expect(JSON.stringify(job.steps.get('leak'))).not.toContain('ss word')
  })

  test('outputs of more than 1 MB, counted in UTF-16, fail the job and are not handed on', async () => {
    const outputOf = async (characters: number) =>
      await runSteps(`
outputs:
  x: \${{ steps.big.outputs.x }}
steps:
  - {id: big, shell: bash, run: 'printf "x=%0${characters}d\\n" 0 >> "$GITHUB_OUTPUT"'}`)
    const fits = await outputOf(512 * 1024)
    expect(fits.result).toMatchObject({ conclusion: 'success', annotations: [] })
    expect(fits.result.outputs['x']).toHaveLength(512 * 1024)
    const over = await outputOf(512 * 1024 + 1)
    expect(over.result).toMatchObject({ conclusion: 'failure', outputs: {} })
    expect(over.annotations.at(-1)?.message).toBe('Job outputs exceed 1,048,576 bytes')
  })

  test('outputs and the environment URL that hold a secret are dropped with a warning', async () => {
    const url = token('https://${{ env.HOST }}/')
    const setup = { masks: ['123456789012'], env: { HOST: '123456789012.registry.test' } }
    const job = await runSteps(
      `
outputs:
  image: \${{ env.HOST }}/shop
  tag: v1
steps:
  - run: 'true'`,
      { ...setup, request: { environment: { name: 'prod', url } } },
    )
    expect(job.result.outputs).toEqual({ tag: 'v1' })
    expect(job.result.environmentUrl).toBeUndefined()
    expect(job.annotations.map((annotation) => annotation.message)).toEqual([
      "Skip output 'image' since it may contain secret.",
      "Skip setting environment url as environment 'prod' may contain secret.",
    ])
    const shown = await runSteps(`steps:\n  - run: 'true'`, {
      ...{ env: { HOST: 'shop.test' }, request: { environment: { name: 'prod', url } } },
    })
    expect(shown.result.environmentUrl).toBe('https://shop.test/')
  })
})
