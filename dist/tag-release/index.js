import { start } from '../index.js'

await start('tag-release')
