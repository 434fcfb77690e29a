import type { BasePorts } from '../../main/action.ts'
import type { BuildPorts } from './facts.ts'

/** Makes the ports; their adapters are loaded here, when the inputs are known to be good. */
export async function connect(base: BasePorts): Promise<BuildPorts> {
  const [{ connectBuilder }, { connectGit }, { connectRegistry }] = await Promise.all([
    import('../../adapters/buildx/index.ts'),
    import('../../adapters/git/index.ts'),
    import('../../adapters/registry/index.ts'),
  ])
  return {
    ...base,
    builder: connectBuilder(base),
    registry: connectRegistry(base),
    git: connectGit(base.processes),
  }
}
