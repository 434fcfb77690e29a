import process from 'node:process'
import fc from 'fast-check'

/**
 * Property tests try the same cases in every run, so that a red run is about the change at hand. Whoever looks for
 * new faults sets FAST_CHECK_SEED to another number.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? '20261121') })

export { fc }
