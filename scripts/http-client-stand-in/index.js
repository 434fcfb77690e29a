// The real one loads http, https, tls and tunnel at each start, 20 ms before the first line of ours.
// Only what core's OIDC call and github's octokit ask for is here; all of it goes through global fetch,
// whose proxy settings adapters/runner turns on.
export class HttpClient {
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
