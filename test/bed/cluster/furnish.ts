import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { renderBuilderConfig } from '../builder/builder-config.ts'
import { runCommand } from '../machine/run-command.ts'
import { renderRegistryConfig } from '../registry/registry-config.ts'
import type { AddressPlan } from './address-plan.ts'
import { kubeconfigUsers, requestCertificates } from './certificates.ts'
import { renderKubeconfig } from './kubeconfig.ts'
import type { Layout } from './layout.ts'
import { shownSysctls, sysctlFile } from './machine-config.ts'
import {
  renderContainerdConfig,
  renderCorefile,
  renderKubeletConfig,
  renderPodNetwork,
  renderProxyConfig,
  renderRegistryHosts,
} from './node-configs.ts'

async function writeNew(path: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { mode })
}

async function issueCertificates(plan: AddressPlan, layout: Layout, tools: string): Promise<void> {
  await mkdir(layout.certificates, { recursive: true })
  const input = JSON.stringify(requestCertificates(plan, layout.certificates))
  await runCommand([join(tools, 'bin', 'certificates')], { input })
  const ca = await readFile(layout.ca, 'utf8')
  await writeNew(layout.caBundle, `${await readSystemCas()}\n${ca}`)
}

/** The CAs this process trusts by its environment, else the system's; none is fine too. */
async function readSystemCas(): Promise<string> {
  const file = process.env['SSL_CERT_FILE'] || '/etc/ssl/certs/ca-certificates.crt'
  return readFile(file, 'utf8').catch(() => '')
}

async function writeKubeconfigs(plan: AddressPlan, layout: Layout): Promise<void> {
  const read = (name: string): Promise<string> => readFile(join(layout.certificates, name), 'utf8')
  const ca = await read('ca.crt')
  for (const user of kubeconfigUsers) {
    const identity = { ca, certificate: await read(`${user}.crt`), key: await read(`${user}.key`) }
    const path = user === 'administrator' ? layout.kubeconfig : join(layout.configs, `${user}.kubeconfig`)
    await writeNew(path, renderKubeconfig(plan.apiServer, user, identity), 0o600)
  }
}

function renderConfigs(plan: AddressPlan, layout: Layout): Record<string, string> {
  return {
    'containerd.toml': renderContainerdConfig(plan, layout),
    [`certs.d/${plan.registry}/hosts.toml`]: renderRegistryHosts(plan.registry, layout.ca),
    'certs.d/docker.io/hosts.toml': renderRegistryHosts(plan.registry, layout.ca),
    'cni/10-bed.conflist': renderPodNetwork(plan.podRange),
    'kubelet.json': renderKubeletConfig(plan, layout),
    'kube-proxy.json': renderProxyConfig(plan, layout),
    Corefile: renderCorefile(plan, layout.kubeconfig),
    'registry.json': renderRegistryConfig(plan, layout),
    'buildkitd.toml': renderBuilderConfig(plan, layout),
    'resolv.conf': `nameserver ${plan.nodeAddress}\n`,
  }
}

async function linkTools(layout: Layout, tools: string): Promise<void> {
  await mkdir(layout.bin, { recursive: true })
  for (const name of toolNames) await symlink(join(tools, 'bin', name), join(layout.bin, name))
}

/** What users of a bed call; the servers are not among them. */
const toolNames = ['kubectl', 'helm', 'helm3', 'helm4', 'crane', 'buildx', 'actionlint', 'kwok']

async function makeFolders(layout: Layout): Promise<void> {
  const { registry, varLib } = layout
  const folders = [layout.log, layout.home, layout.tools, layout.images, layout.varLog, layout.sysctl]
  folders.push(...['upper', 'work', 'data'].map((name) => join(registry, name)))
  folders.push(...['cni', 'kubelet'].map((name) => join(varLib, name)))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  for (const [name, value] of Object.entries(shownSysctls)) {
    await writeFile(sysctlFile(layout, name), `${value}\n`)
  }
}

/** Fills a bed's folder: certificates, kubeconfigs, configurations, links to the tools. */
export async function furnish(plan: AddressPlan, layout: Layout, tools: string): Promise<void> {
  await makeFolders(layout)
  await linkTools(layout, tools)
  await issueCertificates(plan, layout, tools)
  await writeKubeconfigs(plan, layout)
  for (const [name, text] of Object.entries(renderConfigs(plan, layout))) {
    await writeNew(join(layout.configs, name), text)
  }
}
