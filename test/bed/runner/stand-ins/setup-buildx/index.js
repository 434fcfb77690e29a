import { command, main, run, setOutput } from '../runner-files.js'

main(() => {
  run('docker', ['buildx', 'version'])
  const ignored = Object.keys(process.env).filter(
    (name) => name.startsWith('INPUT_') && process.env[name] !== '',
  )
  if (ignored.length > 0) {
    command('notice', `The test bed has its own builder; these inputs are not used: ${ignored.join(', ')}`)
  }
  setOutput('name', process.env['BUILDX_BUILDER'] ?? 'default')
})
