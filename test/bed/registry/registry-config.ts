import { join } from 'node:path'
import type { AddressPlan } from '../cluster/address-plan.ts'
import type { Layout } from '../cluster/layout.ts'

/** Configuration of the registry (distribution); JSON, which is YAML too. */
export function renderRegistryConfig(plan: AddressPlan, layout: Layout): string {
  return JSON.stringify({
    version: 0.1,
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: {
      filesystem: { rootdirectory: join(layout.registry, 'data') },
      delete: { enabled: true },
      maintenance: { uploadpurging: { enabled: false } },
    },
    http: {
      addr: plan.registry,
      secret: 'one process, so nothing to share',
      tls: {
        certificate: join(layout.certificates, 'registry.crt'),
        key: join(layout.certificates, 'registry.key'),
      },
    },
  })
}
