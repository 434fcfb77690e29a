export const id = 221;
export const ids = [221];
export const modules = {

/***/ 338:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;
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

__webpack_unused_export__ = ProxyAgent
exports.h = fetch


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
// The real one loads http, https, tls and tunnel at each start, 20 ms before the first line of ours.
// Only what core's OIDC call and github's octokit ask for is here; all of it goes through global fetch,
// whose proxy settings adapters/runner turns on.
class HttpClient {
  constructor(userAgent, handlers = [], options = {}) {
    this.userAgent = userAgent
    this.handlers = handlers
    this.options = options
  }

  getAgent() {
    return undefined
  }

  getAgentDispatcher() {
    return undefined
  }

  async getJson(url) {
    const headers = { accept: 'application/json', 'user-agent': this.userAgent ?? 'actions/http-client' }
    for (const handler of this.handlers) handler.prepareRequest({ headers })
    const response = await fetch(url, { headers })
    const result = response.headers.get('content-length') === '0' ? null : await response.json()
    if (!response.ok) {
      throw Object.assign(new Error(result?.message ?? `Failed request: (${response.status})`), {
        statusCode: response.status,
        result,
      })
    }
    return { statusCode: response.status, result, headers: Object.fromEntries(response.headers) }
  }
}


/***/ })

};
