import { command, input, run, setOutput } from './runner-files.js'

/**
 * Prints the version of a tool that the machine has, and warns when the workflow asks for another one.
 * @param {{ input: string, program: string, args: readonly string[] }} tool
 */
export function useInstalled(tool) {
  const version = /\d+\.\d+(\.\d+)?/.exec(run(tool.program, tool.args))?.[0] ?? ''
  const wanted = /^\d+(\.\d+)*/.exec(input(tool.input))?.[0] ?? ''
  if (wanted !== '' && version !== wanted && !version.startsWith(`${wanted}.`)) {
    command(
      'warning',
      `The workflow asks for ${tool.program} ${wanted}; this test bed has ${version} and uses that.`,
    )
  }
  setOutput(tool.input, version)
  setOutput('cache-hit', 'false')
}
