// The real undici costs 30 ms at each start and is in Node already, as its global fetch.
// Proxies still work: adapters/runner calls http.setGlobalProxyFromEnv() before the first request.
// CommonJS, because jest cannot require() an ES module that is still being linked (http-client 3 does that).
class ProxyAgent {
  constructor(options) {
    this.options = options
  }
}

function fetch(url, options = {}) {
  const { dispatcher: _viaGlobalProxy, ...rest } = options
  return globalThis.fetch(url, rest)
}

exports.ProxyAgent = ProxyAgent
exports.fetch = fetch
