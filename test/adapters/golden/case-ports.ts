import process from 'node:process'
import type { TagReleasePorts } from '../../../src/actions/tag-release/ports.ts'
import { connectCloneHistory } from '../../../src/adapters/git/clone-history.ts'
import { workspaceFiles } from '../../../src/adapters/node/files.ts'
import { childProcesses } from '../../../src/adapters/node/processes.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { fakeContext } from '../../fakes/context.ts'
import { fakeRegistry } from '../../fakes/registry.ts'
import type { CaseRun } from './run-case.ts'

const image = 'r.example/octo/parcel'

/** The image of a commit by digest; each commit has one of its own. */
export function imageOf(commit: string): string {
  return `${image}@${fakeRegistry().push(image, { 'org.opencontainers.image.revision': commit })}`
}

/** Everything that the action works with; only the registry is none of the real ones. */
export function portsOf(run: CaseRun, commit: string, workspace: string): TagReleasePorts {
  const processes = childProcesses(workspace, { PATH: process.env['PATH'] })
  const registry = fakeRegistry()
  registry.push(`${image}:sha-${commit.slice(0, 12)}`, { 'org.opencontainers.image.revision': commit })
  const forge = withPulls(run)
  return {
    context: fakeContext({ repository: run.repository, commit, ref: run.one.ref }),
    clock: fakeClock(),
    files: workspaceFiles(workspace, workspace),
    processes,
    history: run.source === 'clone' ? connectCloneHistory(processes) : forge,
    forge,
    registry,
  }
}

/** The emulator cannot have merged what git wrote: its merged pull requests are those of inputs.json. */
function withPulls({ one, made, repository, forge }: CaseRun): Forge {
  const pulls = one.pulls.map((pull) => ({
    body: '',
    labels: [],
    ...pull,
    url: `https://github.example/${repository}/pull/${pull.number}`,
    mergeCommit: made.commit(pull['merge-commit']),
  }))
  const mergedPulls: Forge['mergedPulls'] = async (commits) =>
    pulls.filter(({ mergeCommit }) => commits.some(({ sha }) => sha === mergeCommit))
  return { ...forge, mergedPulls }
}
