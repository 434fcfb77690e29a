// The whole TypeScript transform of the tests: Node 24 strips the types itself.
import { stripTypeScriptTypes } from 'node:module'

export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) }
