import { fileURLToPath } from 'node:url'

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/**
 * The only replacements of third-party actions in the test bed, whatever ref they are used at. Each does the
 * real work as far as a machine without GitHub can, and says in its log what it leaves out.
 */
export const standIns: Readonly<Record<string, string>> = {
  'actions/checkout': folder('checkout'),
  'actions/setup-go': folder('setup-go'),
  'actions/setup-node': folder('setup-node'),
  'docker/setup-buildx-action': folder('setup-buildx'),
  'docker/login-action': folder('docker-login'),
}
