import { actions } from '../../src/main/actions.ts'

/**
 * What runners start: a few lines for each step of each action, path below dist/ -> text. All else is in
 * dist/index.js and its chunks, once.
 */
export async function starters(): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(actions).map(async ([id, { declaration }]) => {
    const main = [`${id}/index.js`, starter('start', id)] as const
    const { state } = await declaration()
    return state === undefined ? [main] : [main, [`${id}/post.js`, starter('startPost', id)] as const]
  })
  return new Map((await Promise.all(files)).flat())
}

function starter(name: string, id: string): string {
  return `import { ${name} } from '../index.js'\n\nawait ${name}('${id}')\n`
}
