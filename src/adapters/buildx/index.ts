import { defined } from '../../defined.ts'
import { join } from 'node:path'
import { ActionError } from '../../errors.ts'
import { classifyBuildFailure } from '../../image/build-failure.ts'
import { pushedDigest } from '../../image/build-metadata.ts'
import type { BuildRequest } from '../../image/build-request.ts'
import { buildxArguments } from '../../image/buildx-arguments.ts'
import type { Builder, BuildResult } from '../../ports/builder.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Files } from '../../ports/files.ts'
import type { Processes } from '../../ports/processes.ts'

export interface BuilderPorts {
  readonly processes: Processes
  readonly files: Files
  readonly clock: Clock
}

/** Gives the Builder port on `docker buildx` with the builder that is current there. */
export function connectBuilder(ports: BuilderPorts): Builder {
  return { build: async (request, onLine, signal) => await build(ports, { request, onLine, signal }) }
}

interface Build {
  readonly request: BuildRequest
  readonly onLine: (line: string) => void
  readonly signal: AbortSignal | undefined
}

async function build(
  { processes, files, clock }: BuilderPorts,
  { request, onLine, signal }: Build,
): Promise<BuildResult> {
  const startedAtMs = clock.now()
  const metadataFile = join(await files.temporaryFolder(), 'build-metadata.json')
  const context = files.absolute(request.context)
  const args = buildxArguments(request, { context, file: files.absolute(request.file), metadataFile })
  const lines: string[] = []
  const result = await processes.run('docker', args, {
    env: { BUILDX_METADATA_PROVENANCE: 'disabled' },
    ...defined({ signal }),
    onLine: (line) => {
      lines.push(line)
      onLine(line)
    },
  })
  if (result.exitCode !== 0) throw classifyBuildFailure(lines, request.file)
  const digest = request.push ? pushedDigest((await files.readTemporary(metadataFile)) ?? '') : undefined
  if (request.push && digest === undefined) throw noDigest()
  return { digest, durationMs: clock.now() - startedAtMs }
}

function noDigest(): ActionError {
  return new ActionError({
    code: 'tool-failed',
    message: 'buildx ended well, but its metadata file names no containerimage.digest',
    remedy: 'Use a buildx that writes --metadata-file (0.7 or newer) and a builder that pushes.',
  })
}
