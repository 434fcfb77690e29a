// The real undici costs 30 ms at each start and is in Node already, as its global fetch.
// Proxies still work: adapters/runner calls http.setGlobalProxyFromEnv() before the first request.
export class ProxyAgent {
  constructor(options) {
    this.options = options
  }
}

export function fetch(url, options = {}) {
  const { dispatcher: _viaGlobalProxy, ...rest } = options
  return globalThis.fetch(url, rest)
}
