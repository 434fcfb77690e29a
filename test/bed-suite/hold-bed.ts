// Starts a bed, prints `bed N`, and holds it until this process ends. For the tests that kill it.
import process from 'node:process'
import { startBed } from '../bed/index.ts'

const bed = await startBed()
process.stdout.write(`bed ${bed.number}\n`)
setInterval(() => undefined, 60_000)
