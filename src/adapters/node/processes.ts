import type { Processes } from '../../ports/processes.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Child processes in a folder. Inputs are kept from them, since some are secrets: INPUT_*, and STATE_*, which has
 * those of main in a post step.
 */
export function childProcesses(folder: string, environment: Environment): Processes {
  const inherited = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name)),
  )
  return {
    run: async (name, args, options = {}) => {
      // Node's own modules for this cost 9 ms at each start, and many runs need no tool.
      const { runTool } = await import('./run-tool.ts')
      const env = { ...inherited, ...options.env }
      return await runTool({ name, args, env, folder: options.folder ?? folder }, options)
    },
  }
}
