import { describe, expect, test } from '@jest/globals'
import { type BundleRun, commitWorkspace, jobFolder, runBundle } from './bundle.ts'
import { startHangingServer } from './hanging-server.ts'

/** Runs build-push-image until the registry is asked, then sends the signal. */
async function runUntilAsked(signal: NodeJS.Signals): Promise<BundleRun> {
  await using registry = await startHangingServer()
  await using job = await jobFolder({ Dockerfile: 'FROM scratch\n' })
  const inputs = { image: `127.0.0.1:${registry.port}/acme/parcel` }
  const env = { GITHUB_SHA: commitWorkspace(job) }
  const onStart = (kill: (signal: NodeJS.Signals) => void): void => {
    void registry.asked.then(() => kill(signal))
  }
  return await runBundle('build-push-image', job, { inputs, env, onStart })
}

describe('a signal of the runner', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends the run as cancelled, with outputs and summary',
    async (signal) => {
      const run = await runUntilAsked(signal)
      expect(run.exitCode).toBe(1)
      expect(run.outputs).toMatchObject({ outcome: 'cancelled', 'reason-code': 'cancelled' })
      expect(run.result.error?.message).toContain(signal)
      expect(run.summary).toContain('the next run finds out where things stand')
    },
  )
})
