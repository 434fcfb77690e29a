import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { renderBuilderConfig } from '../../bed/builder/builder-config.ts'
import { planAddresses } from '../../bed/cluster/address-plan.ts'
import { hierarchiesOf } from '../../bed/cluster/cgroups.ts'
import { requestCertificates } from '../../bed/cluster/certificates.ts'
import { renderKubeconfig } from '../../bed/cluster/kubeconfig.ts'
import { layOut } from '../../bed/cluster/layout.ts'
import { renderMachineConfig } from '../../bed/cluster/machine-config.ts'
import { renderKubeletConfig } from '../../bed/cluster/node-configs.ts'
import { startTicksOf } from '../../bed/machine/process-identity.ts'
import { aptProxyOf, mirrorOf } from '../../bed/registry/debian-image.ts'
import { keyOf } from '../../bed/tools/cache-entry.ts'
import { recipes } from '../../bed/tools/recipes.ts'
import { versions } from '../../bed/versions.ts'

const plan = planAddresses(3, 'abcdef')
const layout = layOut('/beds/3')
const cache = { tools: '/cache/tools', images: '/cache/images' }
const machine = renderMachineConfig(plan, layout, { cache, cgroups: ['/sys/fs/cgroup/cpu/slipway-3-abcdef'] })

describe('versions', () => {
  test.each([
    ['kubernetes', 'k8s.io/kubernetes', versions.kubernetes],
    ['kubernetes', 'go.etcd.io/etcd/server/v3', versions.etcd],
    ['buildkit', 'github.com/moby/buildkit', versions.buildkit],
  ])('tools/%s/go.mod requires %s at the pinned version', async (folder, goModule, version) => {
    const path = join(import.meta.dirname, '..', '..', 'bed', 'tools', folder, 'go.mod')
    expect(await readFile(path, 'utf8')).toMatch(new RegExp(`\\s${goModule} v${version}$`, 'm'))
  })

  test('every installed tool is pinned to a version', () => {
    const installed = recipes
      .filter((recipe) => recipe.module === undefined)
      .flatMap(({ packages }) => packages)
    expect(installed.length).toBeGreaterThan(5)
    for (const name of installed) expect(name).toMatch(/@v\d+\.\d+\.\d+$/)
  })

  test('the key of a cache entry does not confuse where one part ends', () => {
    expect(keyOf(['ab', 'c'])).not.toBe(keyOf(['a', 'bc']))
  })
})

describe('the machine', () => {
  test('mounts what comes from the host before it covers /run and /var/lib', () => {
    const targets = machine.mounts.map(({ target }) => target)
    expect(targets.indexOf(layout.tools)).toBeLessThan(targets.indexOf('/run'))
    expect(targets.indexOf(layout.images)).toBeLessThan(targets.indexOf('/beds/3/registry/data'))
  })

  test('never writes a kernel setting of the host: only those of its own network namespace', () => {
    const written = machine.steps.flatMap(({ file }) => (file === undefined ? [] : [file]))
    for (const file of written) expect(file).toMatch(/^\/proc\/sys\/net\//)
  })

  test('every service logs to a file of its own, and none runs from outside but containerd', () => {
    expect(new Set(machine.services.map(({ log }) => log)).size).toBe(machine.services.length)
    const outside = machine.services.filter(({ command }) => !command[0]?.startsWith(layout.tools))
    expect(outside.map(({ name }) => name)).toEqual(['containerd'])
  })

  test('the registry may change nothing in the cache', () => {
    const overlay = machine.mounts.find(({ type }) => type === 'overlay')
    expect(overlay?.options).toBe(
      `lowerdir=${layout.images}/registry,upperdir=/beds/3/registry/upper,workdir=/beds/3/registry/work`,
    )
  })
})

describe('rendered files', () => {
  test('the kubelet stays in the group of its bed and accepts cgroup v1', () => {
    const config = load(renderKubeletConfig(plan, layout)) as Record<string, unknown>
    expect(config).toMatchObject({ cgroupRoot: '/slipway-3-abcdef', failCgroupV1: false, failSwapOn: false })
  })

  test('the builder stays in the group of its bed and takes Docker Hub from its registry', () => {
    const config = renderBuilderConfig(plan, layout)
    expect(config).toContain('defaultCgroupParent = "/slipway-3-abcdef/builds"')
    expect(config).toContain('[registry."docker.io"]\nmirrors = ["10.77.3.2:5000"]')
  })

  test('the API server is known by every name and address that clients use', () => {
    const request = requestCertificates(plan, '/certificates')
    const server = request.certificates.find(({ name }) => name === 'api-server')
    expect(server?.addresses).toEqual(['127.0.0.1', '10.77.3.2', '10.78.48.1'])
    expect(server?.dnsNames).toContain('kubernetes.default.svc.cluster.local')
  })

  test('a kubeconfig is YAML with everything inside', () => {
    const identity = { ca: 'the ca', certificate: 'the certificate', key: 'the key' }
    const config = load(renderKubeconfig('https://10.77.3.2:6443', 'someone', identity)) as {
      users: { user: Record<string, string> }[]
    }
    const [first] = config.users
    expect(Buffer.from(first?.user['client-key-data'] ?? '', 'base64').toString()).toBe('the key')
  })
})

describe('reading the host', () => {
  test('control groups of both versions, and no other mounts', () => {
    const mounts = [
      'proc /proc proc rw 0 0',
      'cgroup /sys/fs/cgroup/cpu cgroup rw,cpu 0 0',
      'cgroup2 /sys/fs/cgroup/unified cgroup2 rw 0 0',
      '',
    ].join('\n')
    expect(hierarchiesOf(mounts)).toEqual([
      { folder: '/sys/fs/cgroup/cpu', version: 1 },
      { folder: '/sys/fs/cgroup/unified', version: 2 },
    ])
  })

  test('the start of a process whose name has brackets and blanks', () => {
    const numbers = Array.from({ length: 30 }, (_, index) => index + 4).join(' ')
    expect(startTicksOf(`12 (odd) name) S ${numbers}`)).toBe('22')
  })

  test("apt's proxy and mirror", () => {
    expect(aptProxyOf('Acquire::http::Proxy "http://proxy.test:3128";\n')).toBe('http://proxy.test:3128')
    expect(aptProxyOf('APT::Architecture "amd64";\n')).toBeUndefined()
    const targets = 'http://a.test/extra noble main\nhttp://b.test/debian bookworm main\n'
    expect(mirrorOf(targets, 'bookworm')).toBe('http://b.test/debian')
    expect(mirrorOf(targets, 'trixie')).toBeUndefined()
  })
})
