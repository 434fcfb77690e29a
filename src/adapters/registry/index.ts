import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Clock } from '../../ports/clock.ts'
import type { Processes } from '../../ports/processes.ts'
import type { Registry } from '../../ports/registry.ts'
import { findCredentials } from './credentials.ts'
import { readDockerConfig } from './docker-config.ts'
import { retryingExchange } from './exchange.ts'
import { readLabels } from './labels.ts'
import { checkLogin, readManifest, retag } from './manifests.ts'
import { openSession, type Session } from './session.ts'
import { readTags } from './tags.ts'

export interface RegistryOptions {
  readonly clock: Clock
  /** Starts the credential helpers. */
  readonly processes: Processes
  /** Folder of Docker's config.json; DOCKER_CONFIG, else ~/.docker, when absent. */
  readonly dockerConfig?: string
}

/** Gives the Registry port over HTTP (distribution-spec 1.1). Nothing is read or sent before the first call. */
export function connectRegistry({ clock, processes, dockerConfig }: RegistryOptions): Registry {
  const folder = dockerConfig ?? process.env['DOCKER_CONFIG'] ?? join(homedir(), '.docker')
  const credentialsFor = async (host: string) =>
    await findCredentials(host, await readDockerConfig(folder), processes)
  return registryCalls(openSession(retryingExchange(clock), credentialsFor))
}

function registryCalls(session: Session): Registry {
  return {
    checkLogin: async (image, signal) => await checkLogin(session, image, signal),
    manifest: async (image, signal) => await readManifest(session, image, signal),
    retag: async (image, tag, signal) => await retag(session, { image, tag, signal }),
    tags: async (image, signal) => await readTags(session, image, signal),
    labels: async (image, signal) => await readLabels(session, image, signal),
  }
}
