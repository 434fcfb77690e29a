import { useInstalled } from '../installed-tool.js'
import { main } from '../runner-files.js'

main(() => useInstalled({ input: 'node-version', program: 'node', args: ['--version'] }))
