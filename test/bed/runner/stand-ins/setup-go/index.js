import { useInstalled } from '../installed-tool.js'
import { main } from '../runner-files.js'

main(() => useInstalled({ input: 'go-version', program: 'go', args: ['version'] }))
