import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { actions } from '../src/main/actions.ts'
import { type Figure, median } from './figure.ts'

const dist = join(import.meta.dirname, '..', 'dist')
const ids = Object.keys(actions)

/**
 * Start of each bundle over bare node: whole processes, taken in turn so that noise of the machine hits all
 * of them, medians. A bundle starts, reads its (missing) inputs, reports the error and ends.
 */
export function coldStarts(rounds: number): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  try {
    const empty = join(folder, 'empty.mjs')
    writeFileSync(empty, '')
    const scripts = [empty, ...ids.map((id) => join(dist, id, 'index.js'))]
    const times = scripts.map((): number[] => [])
    for (let round = 0; round <= rounds; round += 1) {
      // The first round fills the file cache and is not counted.
      scripts.forEach((script, i) => {
        const ms = timeOf(script, folder)
        if (round > 0) times[i]?.push(ms)
      })
    }
    return figuresOf(times.map(median))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function figuresOf([bare = Number.NaN, ...bundles]: readonly number[]): readonly Figure[] {
  const bareFigure: Figure = {
    name: 'bare node',
    value: round(bare),
    unit: 'ms',
    against: `node ${process.version}, empty module`,
  }
  const others = ids.map(
    (id, i): Figure => ({
      name: `cold start ${id}`,
      value: round((bundles[i] ?? Number.NaN) - bare),
      unit: 'ms',
      budget: 45,
      against: 'over bare node, whole process, median',
    }),
  )
  return [bareFigure, ...others]
}

function timeOf(script: string, folder: string): number {
  const env = { PATH: process.env['PATH'], GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder }
  const start = performance.now()
  spawnSync(process.execPath, [script], { env, cwd: folder, stdio: 'ignore' })
  return performance.now() - start
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
