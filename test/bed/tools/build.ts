import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../machine/run-command.ts'
import { versions } from '../versions.ts'
import { cachedFolder, keyOf, type Progress } from './cache-entry.ts'
import { goArguments, goEnvironment, type Recipe, recipes } from './recipes.ts'

const sources = import.meta.dirname

async function readSources(): Promise<string[]> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.go$|^go\.(mod|sum)$/.test(entry.name))
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted()
  return Promise.all(paths.map((path) => readFile(path, 'utf8')))
}

/** The key of the tools: pinned versions, recipes, go.sum and our own Go sources. */
export async function toolsKey(): Promise<string> {
  return keyOf([JSON.stringify(versions), JSON.stringify(recipes), ...(await readSources())])
}

async function buildRecipe(recipe: Recipe, binFolder: string, log: string): Promise<void> {
  const cwd = recipe.module === undefined ? binFolder : join(sources, recipe.module)
  await runCommand(goArguments(recipe, binFolder), { cwd, log, env: goEnvironment(binFolder) })
  if (recipe.rename === undefined) return
  await rename(join(binFolder, recipe.rename.from), join(binFolder, recipe.rename.to))
}

/** kwok does nothing without "stages", which its module has as examples. */
async function copyKwokStages(target: string): Promise<void> {
  const argv = ['go', 'mod', 'download', '-json', `sigs.k8s.io/kwok@v${versions.kwok}`]
  const module = JSON.parse(await runCommand(argv)) as { Dir: string }
  const texts: string[] = []
  for (const part of ['pod/fast', 'node/fast', 'node/heartbeat-with-lease']) {
    const folder = join(module.Dir, 'kustomize', 'stage', part)
    const names = (await readdir(folder)).filter(
      (name) => name.endsWith('.yaml') && name !== 'kustomization.yaml',
    )
    for (const name of names.toSorted()) texts.push(await readFile(join(folder, name), 'utf8'))
  }
  await writeFile(target, texts.join('\n---\n'))
}

/** The installed Go is part of the golang base image; its place is noted when the tools are built. */
export async function goRoot(): Promise<string> {
  return (await runCommand(['go', 'env', 'GOROOT'])).trim()
}

/** Does a piece of work and says how long it took. */
export async function timed(what: string, progress: Progress, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  progress(`${what} ...`)
  await work()
  progress(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

/** The folder of built tools (`bin/`, `kwok-stages.yaml`), built now when the cache does not have them. */
export async function buildTools(progress: Progress): Promise<string> {
  const fill = async (folder: string, log: string): Promise<void> => {
    const binFolder = join(folder, 'bin')
    await mkdir(binFolder)
    for (const [index, recipe] of recipes.entries()) {
      const what = `[${index + 1}/${recipes.length}] building ${recipe.title}`
      await timed(what, progress, () => buildRecipe(recipe, binFolder, log))
    }
    await symlink('helm4', join(binFolder, 'helm'))
    await copyKwokStages(join(folder, 'kwok-stages.yaml'))
  }
  return cachedFolder({ kind: 'tools', key: await toolsKey(), fill }, progress)
}
