import type { Processes } from '../../ports/processes.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Child processes in a folder. INPUT_* variables are kept from them: some of those are secrets. */
export function childProcesses(folder: string, environment: Environment): Processes {
  const inherited = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_')),
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
