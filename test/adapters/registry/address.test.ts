import { expect, test } from '@jest/globals'
import { registryUrl } from '../../../src/adapters/registry/address.ts'

test.each([
  ['docker.io', 'https://registry-1.docker.io'],
  ['ghcr.io', 'https://ghcr.io'],
  ['registry.example:5000', 'https://registry.example:5000'],
  ['10.0.0.1:5000', 'https://10.0.0.1:5000'],
  ['localhost:5000', 'http://localhost:5000'],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ['127.9.9.9', 'http://127.9.9.9'],
  ['[::1]:5000', 'http://[::1]:5000'],
  ['127.0.0.1.evil.example', 'https://127.0.0.1.evil.example'],
  ['localhost.example', 'https://localhost.example'],
])('%s is reached at %s', (host, url) => expect(registryUrl(host)).toBe(url))
