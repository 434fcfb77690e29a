import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * The licence texts of the packages that bundled files come from, each under name and version. ncc's own list lacks
 * what stands in the first chunk as soon as there is another one. Errors: throws for a package without a text.
 */
export function renderLicenses(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []))
  const texts = new Map([...folders].map((folder) => [titleOf(folder), licenseIn(folder)] as const))
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted
    .map(([title, text]) => `${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n`)
    .join('\n\n')
}

/** The folder of the package that a file belongs to; undefined for our own. */
function packageFolder(file: string): string | undefined {
  return new RegExp(`^.*[/\\\\]node_modules[/\\\\](?:@[^/\\\\]+[/\\\\])?[^/\\\\]+`).exec(file)?.[0]
}

function titleOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  return `${String(manifest['name'])} ${String(manifest['version'])} (${String(manifest['license'])})`
}

/** Licence texts differ in their line ends; git would show them as changed on other systems. */
function licenseIn(folder: string): string {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file))
  if (name === undefined) throw new Error(`${folder.split(sep).slice(-2).join('/')} has no licence text`)
  return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
}
