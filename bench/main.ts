// npm run bench [-- --json] [--rounds N]: the figures of the design's budgets, whole processes, medians of one run.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { coldStarts } from './cold-start.ts'
import { distSize } from './dist-size.ts'
import type { Figure } from './figure.ts'
import { firstRequests } from './first-request.ts'
import { releaseComputation } from './release-computation.ts'
import { releasePlan } from './release-plan.ts'

const usage = `npm run bench [-- --json] [--rounds N]

  --json       one JSON object a line: name, value, unit, budget, against
  --rounds N   processes started per figure (default 31)`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      rounds: { type: 'string', default: '31' },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const rounds = Number(values.rounds)
  const figures = [
    ...distSize(),
    ...coldStarts(rounds),
    ...(await firstRequests(rounds)),
    ...releaseComputation(rounds),
    // Each takes a second or two.
    ...(await releasePlan(Math.min(rounds, 5))),
  ]
  for (const figure of figures)
    process.stdout.write(`${values.json === true ? JSON.stringify(figure) : asText(figure)}\n`)
  return figures.some((figure) => figure.budget !== undefined && figure.value > figure.budget) ? 1 : 0
}

function asText({ name, value, unit, budget, against }: Figure): string {
  const limit =
    budget === undefined ? '' : `  budget ${budget} ${unit}  ${value <= budget ? 'met' : 'NOT MET'}`
  return `${name.padEnd(34)} ${String(value).padStart(8)} ${unit}${limit}  (${against})`
}

process.exit(await main())
