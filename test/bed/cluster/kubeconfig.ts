/** PEM texts of one user. */
export interface Identity {
  readonly ca: string
  readonly certificate: string
  readonly key: string
}

/** A kubeconfig with everything inside; JSON, which is YAML too. */
export function renderKubeconfig(server: string, user: string, identity: Identity): string {
  const encode = (text: string): string => Buffer.from(text).toString('base64')
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'bed', cluster: { server, 'certificate-authority-data': encode(identity.ca) } }],
    users: [
      {
        name: user,
        user: {
          'client-certificate-data': encode(identity.certificate),
          'client-key-data': encode(identity.key),
        },
      },
    ],
    contexts: [{ name: 'bed', context: { cluster: 'bed', user } }],
    'current-context': 'bed',
  }
  return `${JSON.stringify(config, null, 2)}\n`
}
