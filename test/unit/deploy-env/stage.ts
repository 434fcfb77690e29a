import type { deployEnv } from '../../../src/actions/deploy-env/declaration.ts'
import type { DeployPorts } from '../../../src/actions/deploy-env/ports.ts'
import type { Deployments } from '../../../src/ports/forge/deployments.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { FakeCluster } from '../../fakes/cluster.ts'
import { fakeControl } from '../../fakes/control.ts'
import { fakeDeployments } from '../../fakes/deployments.ts'
import { fakeFiles } from '../../fakes/files.ts'
import { noProcesses } from '../../fakes/processes.ts'
import { context } from './samples.ts'

/** Everything that a run of deploy-env needs, and what it said. */
export class Stage {
  readonly cluster = new FakeCluster({}, { server: 'https://cluster.example.com' })
  /** Called before each call of the ledger; one that throws fails the call. */
  beforeLedgerCall: (call: keyof Deployments) => void = () => undefined
  readonly ledger = fakeDeployments({ firstId: 41, before: (call) => this.beforeLedgerCall(call) })
  readonly stop = new AbortController()
  /** Waits of minutes end by their signal: what a run waits for has to come. */
  readonly clock = fakeClock({ longestMs: 60_000 })
  readonly control = fakeControl<typeof deployEnv>(this.stop.signal)
  readonly events = this.control.events
  readonly ports: DeployPorts
  clusterAsked: (string | undefined)[] = []

  constructor(files: Readonly<Record<string, string>>) {
    this.ports = {
      clock: this.clock,
      context,
      files: fakeFiles(files),
      processes: noProcesses,
      cluster: async (name) => {
        this.clusterAsked.push(name)
        return this.cluster
      },
      forge: async () => this.ledger,
      kustomize: async (folder) => files[`${folder}/rendered`] ?? '',
    }
  }

  changes(): readonly string[] {
    return this.events.flatMap((event) =>
      event.type === 'object-applied' ? [`${event.ref.kind}/${event.ref.name} ${event.change}`] : [],
    )
  }
}
