import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from '@jest/globals'
import { connectBuilder } from '../../../src/adapters/buildx/index.ts'
import { workspaceFiles } from '../../../src/adapters/node/files.ts'
import { childProcesses } from '../../../src/adapters/node/processes.ts'
import type { BuildRequest } from '../../../src/image/build-request.ts'
import type { Builder } from '../../../src/ports/builder.ts'
import { fakeClock } from '../../fakes/clock.ts'

const digest = `sha256:${'a'.repeat(64)}`
const request: BuildRequest = {
  context: '.',
  file: 'docker/Dockerfile',
  platforms: [],
  tags: ['r.example/x:1'],
  labels: {},
  buildArgs: { TEXT: 'a "b" $(c)' },
  push: true,
  cacheFrom: [],
  cacheTo: [],
  sourceDateEpochS: 0,
}

/** A builder whose `docker` is a shell script; the arguments it got are in `arguments`, one a line. */
async function rig(script: string): Promise<{ folder: string; builder: Builder } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'buildx-'))
  await Promise.all([mkdir(join(folder, 'bin')), mkdir(join(folder, 'temp'))])
  const text = `#!/bin/sh
for arg in "$@"; do echo "$arg" >> "${folder}/arguments"
case "$arg" in --metadata-file=*) metadata="\${arg#*=}";; esac; done
${script}
`
  if (script !== '') {
    await writeFile(join(folder, 'bin/docker'), text)
    await chmod(join(folder, 'bin/docker'), 0o755)
  }
  const path = script === '' ? join(folder, 'bin') : `${join(folder, 'bin')}:${process.env['PATH']}`
  const processes = childProcesses(folder, { PATH: path })
  const files = workspaceFiles(folder, join(folder, 'temp'))
  const builder = connectBuilder({ processes, files, clock: fakeClock() })
  return { folder, builder, [Symbol.asyncDispose]: async () => await rm(folder, { recursive: true }) }
}

describe('docker buildx', () => {
  test('gets its arguments untouched by any shell, and its digest is read from the metadata file', async () => {
    await using r = await rig(
      `echo '{"containerimage.digest":"${digest}"}' > "$metadata"; echo "#1 step" >&2; echo done`,
    )
    const lines: string[] = []
    expect(await r.builder.build(request, (line) => lines.push(line))).toMatchObject({ digest })
    expect(lines.sort()).toEqual(['#1 step', 'done'])
    const args = (await readFile(join(r.folder, 'arguments'), 'utf8')).split('\n')
    expect(args).toContain('--build-arg=TEXT=a "b" $(c)')
    expect(args).toContain(`--file=${r.folder}/docker/Dockerfile`)
  })

  test('a push without a digest in the metadata is an error', async () => {
    await using r = await rig('exit 0')
    await expect(r.builder.build(request, () => undefined)).rejects.toMatchObject({ code: 'tool-failed' })
  })

  test('a build alone has no digest', async () => {
    await using r = await rig(`echo '{"containerimage.digest":"${digest}"}' > "$metadata"`)
    expect(await r.builder.build({ ...request, push: false }, () => undefined)).toMatchObject({
      digest: undefined,
    })
  })

  test('a failure is classified from what was printed, with the Dockerfile as it was given', async () => {
    await using r = await rig(
      `printf '%s\\n' 'Dockerfile:4' '--------' 'ERROR: failed to build: failed to solve: no' >&2; exit 1`,
    )
    await expect(r.builder.build(request, () => undefined)).rejects.toMatchObject({
      code: 'build-failed',
      where: { file: 'docker/Dockerfile', line: 4 },
    })
  })

  test('without docker on PATH', async () => {
    await using r = await rig('')
    await expect(r.builder.build(request, () => undefined)).rejects.toMatchObject({ code: 'tool-missing' })
  })

  test('an abort ends the build', async () => {
    await using r = await rig('echo started; exec sleep 60')
    const controller = new AbortController()
    const building = r.builder.build(request, () => controller.abort(new Error('stop')), controller.signal)
    await expect(building).rejects.toThrow('stop')
  })
})
