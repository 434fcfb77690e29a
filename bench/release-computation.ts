import { commonTypes } from '../src/version/commit-types.ts'
import { explainCommits, highestBump } from '../src/version/explain-commits.ts'
import { nextVersion } from '../src/version/next-version.ts'
import { releaseNotes } from '../src/release/release-notes.ts'
import { type Figure, median } from './figure.ts'

const commits = 1_000

/** What is ours of a release over 1,000 commits, a tenth of them reverts: explain, decide, write the notes. */
export function releaseComputation(rounds: number): readonly Figure[] {
  const range = Array.from({ length: commits }, (_, i) => commitAt(commits - i))
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now()
    compute(range)
    // The first round compiles and is what an action sees: it is kept, as all the others.
    times.push(performance.now() - start)
  }
  const against = `explain, decide and notes of ${commits} commits, a tenth of them reverts`
  return [
    {
      name: 'release computation, first',
      value: rounded(times[0] ?? Number.NaN),
      unit: 'ms',
      budget: 50,
      against,
    },
    { name: 'release computation, median', value: rounded(median(times)), unit: 'ms', budget: 50, against },
  ]
}

function commitAt(i: number) {
  const sha = i.toString(16).padStart(40, '0')
  const parent = (i - 1).toString(16).padStart(40, '0')
  const message =
    i % 10 === 0
      ? `Revert "fix: change ${i - 1}"\n\nThis reverts commit ${parent}.`
      : `${i % 7 === 0 ? 'feat(api)' : 'fix'}: change ${i}\n\n${'A line of the body.\n'.repeat(5)}\nRefs: #${i}`
  return { sha, message, parents: [parent], committedAtMs: i * 1_000 }
}

function compute(range: ReturnType<typeof commitAt>[]): void {
  const rules = { types: commonTypes, breakingBump: 'auto', unparsable: 'warn', by: 'commits' } as const
  const explained = explainCommits({ commits: range, pulls: [], inPaths: undefined }, rules)
  nextVersion({
    last: '1.0.0',
    bump: highestBump(explained),
    initialVersion: '0.1.0',
    breakingBump: 'auto',
    requested: undefined,
    channel: undefined,
    known: ['1.0.0'],
    line: undefined,
  })
  releaseNotes({
    commits: explained,
    image: `registry.example/octo/parcel@sha256:${'a'.repeat(64)}`,
    compareUrl: 'https://github.example/octo/parcel/compare/1.0.0...1.1.0',
    repositoryUrl: 'https://github.example/octo/parcel',
  })
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
