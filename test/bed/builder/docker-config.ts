import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Layout } from '../cluster/layout.ts'
import { runCommand } from '../machine/run-command.ts'

/**
 * A DOCKER_CONFIG with buildx as plug-in and the bed's buildkitd as the current builder, so that plain
 * `docker buildx build` uses it. Does not need the builder to answer yet.
 */
export async function makeDockerConfig(layout: Layout, tools: string): Promise<void> {
  const plugins = join(layout.docker, 'cli-plugins')
  await mkdir(plugins, { recursive: true })
  const buildx = join(tools, 'bin', 'buildx')
  await symlink(buildx, join(plugins, 'docker-buildx'))
  const create = ['create', '--name=bed', '--driver=remote', '--use', `unix://${layout.builderSocket}`]
  await runCommand([buildx, ...create], { env: { DOCKER_CONFIG: layout.docker, HOME: layout.home } })
}
