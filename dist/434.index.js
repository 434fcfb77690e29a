export const id = 434;
export const ids = [434];
export const modules = {

/***/ 4434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectRegistry: () => (/* binding */ connectRegistry)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/registry/credentials.js

/** Docker Hub is stored under the address of its first API. */
const dockerHubKey = 'https://index.docker.io/v1/';
/**
 * The login that docker itself would use for a host: its own helper, else the common store, else `auths`.
 * Undefined: none. Errors: `registry-auth-denied` when a helper fails; `tool-missing` when it is not there.
 */
async function findCredentials(host, config, processes) {
    const key = host === 'docker.io' ? dockerHubKey : host;
    const helper = config.credHelpers[key] ?? config.credHelpers[host] ?? config.credsStore;
    const fromHelper = helper === undefined ? undefined : await askHelper(helper, key, processes);
    return fromHelper ?? fromAuths(key, config);
}
/** The protocol of docker-credential-helpers: host on stdin, JSON on stdout; `<token>` marks an identity token. */
async function askHelper(helper, key, processes) {
    const tool = `docker-credential-${helper}`;
    const result = await processes.run(tool, ['get'], { stdin: key });
    if (result.exitCode !== 0) {
        if (/credentials not found/i.test(result.stdout + result.stderr))
            return undefined;
        const message = `${tool} gave no login for ${key} (exit code ${result.exitCode})`;
        throw new errors/* ActionError */.lZ({ code: 'registry-auth-denied', message });
    }
    const answer = readAnswer(result.stdout);
    if (answer === undefined) {
        const message = `${tool} answered something that is no login for ${key}`;
        throw new errors/* ActionError */.lZ({ code: 'registry-auth-denied', message });
    }
    if (answer.Username === '<token>')
        return { kind: 'identity-token', token: answer.Secret };
    return { kind: 'password', username: answer.Username, password: answer.Secret };
}
function readAnswer(text) {
    try {
        const { Username, Secret } = JSON.parse(text);
        return typeof Username === 'string' && typeof Secret === 'string' ? { Username, Secret } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Keys of old logins carry a scheme and a path; docker compares the hosts. */
function fromAuths(key, config) {
    const exact = config.auths[key];
    const similar = Object.entries(config.auths).find(([name]) => hostOf(name) === hostOf(key))?.[1];
    return readLogin(exact) ?? readLogin(similar);
}
function hostOf(key) {
    return key
        .replace(/^https?:\/\//, '')
        .replace(/\/.*$/, '')
        .toLowerCase();
}
function readLogin(login) {
    if (login?.identitytoken !== undefined && login.identitytoken !== '') {
        return { kind: 'identity-token', token: login.identitytoken };
    }
    const text = Buffer.from(login?.auth ?? '', 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (colon < 1)
        return undefined;
    return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/adapters/registry/docker-config.js



/**
 * Reads config.json of a Docker configuration folder; a missing file is an empty configuration.
 * Errors: `registry-auth-denied` when the file is no JSON object: going on without a login would hide it.
 */
async function readDockerConfig(folder) {
    const path = (0,external_node_path_.join)(folder, 'config.json');
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '{}';
        throw error;
    });
    const value = parseObject(text, path);
    const { credsStore } = value;
    return {
        auths: entries(value['auths']),
        credHelpers: entries(value['credHelpers']),
        credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
    };
}
function parseObject(text, path) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // Below: one message for both, and the file's text, which may hold a login, is not repeated.
    }
    throw new errors/* ActionError */.lZ({
        code: 'registry-auth-denied',
        message: `the Docker configuration ${path} is not a JSON object`,
        remedy: 'Log in again with docker/login-action.',
    });
}
function entries(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
;// CONCATENATED MODULE: ./lib/adapters/registry/exchange.js


const answerWithinMs = 30_000;
const attempts = 3;
const firstDelayMs = 500;
/**
 * Gives an Exchange that asks again, twice, after 429, 5xx and lost answers: every request of this adapter
 * has the same effect twice as once. Errors: `registry-not-found` (no such host), `registry-failed`.
 */
function retryingExchange(clock) {
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const last = attempt === attempts;
            const answer = await send(request).catch((error) => {
                request.signal?.throwIfAborted();
                const failure = toNetworkError(error, request.url);
                if (last || failure.code === 'registry-not-found')
                    throw failure;
                return undefined;
            });
            const lasting = answer !== undefined && answer.status !== 429 && answer.status < 500;
            if (answer !== undefined && (lasting || last))
                return answer;
            await answer?.body?.cancel();
            await clock.sleep(delayMs(answer, attempt), request.signal);
        }
    };
}
function send(request) {
    const timeout = AbortSignal.timeout(answerWithinMs);
    const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
    const { method, url, headers = {}, body, redirect = 'follow' } = request;
    return fetch(url, { method, headers, signal, redirect, ...(0,defined/* defined */.s)({ body }) });
}
/** Milliseconds; Retry-After (seconds) counts up to half a minute. */
function delayMs(answer, attempt) {
    const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(asked) ? Math.min(asked, 30) * 1_000 : firstDelayMs * 2 ** (attempt - 1);
}
const certificateRemedy = 'Give the runner the certificate of the registry’s CA (NODE_EXTRA_CA_CERTS, a PEM file).';
function toNetworkError(error, url) {
    const cause = fieldOf(error, 'cause') ?? error;
    const detail = String(fieldOf(cause, 'message') ?? cause);
    const code = String(fieldOf(cause, 'code') ?? '');
    const { host } = new URL(url);
    const base = { blame: 'registry', cause: error };
    if (code === 'ENOTFOUND') {
        const message = `there is no registry at ${host}: ${detail}`;
        return new errors/* ActionError */.lZ({ ...base, code: 'registry-not-found', message });
    }
    const certificate = /CERT|SIGNATURE|SELF_SIGNED|ISSUER/.test(code);
    const remedy = certificate ? certificateRemedy : undefined;
    const message = `the registry ${host} cannot be reached: ${detail || code}`;
    return new errors/* ActionError */.lZ({ ...base, code: 'registry-failed', message, ...(0,defined/* defined */.s)({ remedy }) });
}
/** fetch wraps what went wrong; some causes (of several addresses) have a code and no message. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

// EXTERNAL MODULE: ./lib/image/content-digest.js
var content_digest = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/image/digest.js
var image_digest = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __webpack_require__(4624);
;// CONCATENATED MODULE: ./lib/adapters/registry/answer.js


/**
 * More than any manifest (registries take 4 MiB, distribution-spec "Pushing Manifests"), image configuration or
 * page of tags has; whoever sends more must not fill the memory of the job.
 */
const mostBytes = 16 * 1024 * 1024;
/** The whole answer; one that breaks off half way, or does not end, is the registry's fault. Errors: `registry-failed`. */
async function bodyOf(response, { what, signal }) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            if (size > mostBytes)
                throw registryFailure(`the answer of the registry for ${what} has more than ${mostBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        signal?.throwIfAborted();
        if (cause instanceof errors/* ActionError */.lZ)
            throw cause;
        throw registryFailure(`the answer of the registry for ${what} broke off`, cause);
    }
    return new Uint8Array(Buffer.concat(chunks));
}
/** What an answer says as JSON; an object. Errors: `registry-failed`. */
function answer_parseObject(bytes, what) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        if (isObject(value))
            return value;
    }
    catch {
        // Below: one message for text that is no JSON and for JSON that is no object.
    }
    throw registryFailure(`the answer of the registry for ${what} is not a JSON object`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Errors: `digest-mismatch`. */
function requireDigest(what, expected, found) {
    if (expected === found)
        return;
    const message = `${what} should have the digest ${expected}, the registry gave ${found}`;
    throw new errors/* ActionError */.lZ({ code: 'digest-mismatch', message });
}
/** For a status that has no meaning of its own there. */
function unexpected(image, status) {
    return registryFailure(`the registry answered ${status} for ${(0,image_ref/* formatRepository */.Sh)(image)}`);
}
function registryFailure(message, cause) {
    return new errors/* ActionError */.lZ({ code: 'registry-failed', message, cause });
}
function notFound(message) {
    return new errors/* ActionError */.lZ({ code: 'registry-not-found', message });
}

;// CONCATENATED MODULE: ./lib/adapters/registry/manifests.js




/** Every kind of manifest; a registry converts for clients that do not name what it has, which changes the digest. */
const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** See the port. */
async function checkLogin(session, image, signal) {
    const response = await session({ method: 'GET', path: '', image, rights: 'pull,push', signal });
    await response.body?.cancel();
    if (response.ok)
        return;
    throw new errors/* ActionError */.lZ({
        code: response.status === 404 ? 'registry-not-found' : 'registry-failed',
        blame: 'registry',
        message: `${image.registry} answered ${response.status} at GET /v2/, which a registry answers with 200`,
    });
}
/** See `manifest` of the port. */
async function readManifest(session, image, signal) {
    const reference = image.digest ?? image.tag ?? 'latest';
    const path = `${image.repository}/manifests/${reference}`;
    const response = await session({ method: 'GET', path, image, rights: 'pull', headers: { accept }, signal });
    const bytes = await bodyOf(response, { what: (0,image_ref/* formatImageRef */.kL)(image), signal });
    if (response.status === 404)
        return undefined;
    if (!response.ok)
        throw unexpected(image, response.status);
    const digest = (0,content_digest/* digestOf */.o)(bytes);
    const said = response.headers.get('docker-content-digest') ?? digest;
    for (const expected of [image.digest ?? digest, said])
        requireDigest((0,image_ref/* formatImageRef */.kL)(image), expected, digest);
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    return { digest, mediaType, bytes };
}
/** The bytes are sent as they were read: any other way of copying may wrap them and change the digest. */
async function retag(session, { image, tag, signal }) {
    const manifest = await readManifest(session, image, signal);
    if (manifest === undefined) {
        throw notFound(`there is no ${(0,image_ref/* formatImageRef */.kL)(image)} to give the tag ${tag}`);
    }
    const body = new Uint8Array(manifest.bytes);
    const path = `${image.repository}/manifests/${tag}`;
    const headers = { 'content-type': manifest.mediaType };
    const response = await session({ method: 'PUT', path, image, rights: 'pull,push', headers, body, signal });
    await response.body?.cancel();
    if (!response.ok)
        throw unexpected(image, response.status);
    const { registry, repository } = image;
    const tagged = { registry, repository, tag };
    const written = await readManifest(session, tagged, signal);
    requireDigest((0,image_ref/* formatImageRef */.kL)(tagged), manifest.digest, written?.digest ?? 'nothing');
}

;// CONCATENATED MODULE: ./lib/adapters/registry/labels.js





/** The type alone decides: a manifest that looks like both kinds must not be read in two ways (CVE-2021-41190). */
const indexTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
/** An index may hold indexes; nobody nests them deeper on purpose. */
const deepest = 3;
/**
 * The labels of an image (OCI image configuration, `config.Labels`); of an index, those of its first image.
 * Errors: those of `readManifest`, `registry-not-found` when there is no such image.
 */
async function readLabels(session, image, signal) {
    const manifest = await imageManifest(session, image, signal);
    const what = `the configuration of ${(0,image_ref/* formatImageRef */.kL)(image)}`;
    const digest = digestIn(manifest['config'], what);
    const path = `${image.repository}/blobs/${digest}`;
    // Registries lead to a store elsewhere; fetch takes the login off on the way (Fetch, "HTTP-redirect fetch").
    const response = await session({ method: 'GET', path, image, rights: 'pull', signal });
    const bytes = await bodyOf(response, { what, signal });
    if (response.status === 404)
        throw notFound(`${what}, ${digest}, is not in the registry`);
    if (!response.ok)
        throw unexpected(image, response.status);
    requireDigest(what, digest, (0,content_digest/* digestOf */.o)(bytes));
    return labelsOf(answer_parseObject(bytes, what));
}
/** The manifest of the image itself, below whatever indexes there are. */
async function imageManifest(session, image, signal) {
    let at = image;
    for (let depth = 0; depth < deepest; depth += 1) {
        const found = await readManifest(session, at, signal);
        if (found === undefined)
            throw notFound(`there is no ${(0,image_ref/* formatImageRef */.kL)(at)}`);
        const manifest = answer_parseObject(found.bytes, (0,image_ref/* formatImageRef */.kL)(at));
        if (!indexTypes.includes(found.mediaType))
            return manifest;
        const { registry, repository } = image;
        at = { registry, repository, digest: firstImage(manifest, at) };
    }
    throw registryFailure(`${(0,image_ref/* formatImageRef */.kL)(image)} holds indexes of indexes, ${deepest} deep`);
}
function firstImage(index, image) {
    const entries = Array.isArray(index['manifests']) ? index['manifests'] : [];
    const first = entries.find((entry) => isObject(entry) && !isAttestation(entry));
    if (first !== undefined)
        return digestIn(first, (0,image_ref/* formatImageRef */.kL)(image));
    throw notFound(`${(0,image_ref/* formatImageRef */.kL)(image)} is an index without an image`);
}
/** Buildx hangs provenance and SBOM into the index: platform `unknown/unknown`, annotated as what they are. */
function isAttestation({ platform, annotations }) {
    const nowhere = isObject(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown';
    return nowhere || (isObject(annotations) && annotations['vnd.docker.reference.type'] !== undefined);
}
/** It becomes part of an address: nothing but a digest may stand there. */
function digestIn(descriptor, what) {
    const digest = isObject(descriptor) ? descriptor['digest'] : undefined;
    if (typeof digest === 'string' && (0,image_digest/* isDigest */.Bc)(digest))
        return digest;
    throw registryFailure(`the registry names no sha256 digest for ${what}`);
}
function labelsOf(configuration) {
    const { config } = configuration;
    const labels = isObject(config) ? config['Labels'] : undefined;
    const entries = isObject(labels) ? Object.entries(labels) : [];
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./lib/adapters/registry/address.js
/** The address of a registry's API. Plain http is for loopback only, as Docker does it. */
function registryUrl(host) {
    if (host === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(host) ? 'http' : 'https'}://${host}`;
}
/** `localhost`, 127.0.0.0/8 and ::1, with or without a port. */
function isLoopback(host) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}

;// CONCATENATED MODULE: ./lib/adapters/registry/bearer-token.js



/**
 * Fetches the token that a registry's challenge asks for (distribution, token authentication; an identity
 * token goes through the OAuth2 form). Errors: `registry-auth-denied`, `registry-failed`.
 */
async function fetchToken(exchange, request) {
    const realm = realmUrl(request);
    const response = request.credentials?.kind === 'identity-token'
        ? await exchange(refreshRequest(realm, request, request.credentials.token))
        : await ask(exchange, realm, request);
    if (response.status >= 500 || response.status === 429) {
        throw new errors/* ActionError */.lZ({ code: 'registry-failed', message: failure(realm, response) });
    }
    if (!response.ok) {
        throw new errors/* ActionError */.lZ({
            code: 'registry-auth-denied',
            message: failure(realm, response),
        });
    }
    return await readToken(realm, response);
}
function failure(realm, response) {
    return `the token server ${realm.host} of the registry answered ${response.status}`;
}
/**
 * Neither a login nor a token travels over plain http, except between a registry and a token server that are
 * both on this machine: a registry elsewhere must not make us ask services that only this machine reaches.
 */
function realmUrl({ challenge, registry }) {
    const realm = URL.canParse(challenge.realm) ? new URL(challenge.realm) : undefined;
    const local = realm?.protocol === 'http:' && isLoopback(realm.host) && isLoopback(registry);
    if (realm !== undefined && (realm.protocol === 'https:' || local))
        return realm;
    const message = `the registry asks to send the login to '${challenge.realm}', which is not an https address`;
    throw new errors/* ActionError */.lZ({ code: 'registry-auth-denied', message });
}
async function ask(exchange, realm, request) {
    const { challenge, scope, credentials, signal } = request;
    const url = new URL(realm);
    if (challenge.service !== undefined)
        url.searchParams.set('service', challenge.service);
    url.searchParams.set('scope', scope);
    const headers = credentials === undefined ? {} : { authorization: basicHeader(credentials) };
    return await exchange({ method: 'GET', url: url.href, headers, signal });
}
function refreshRequest(realm, request, token) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: token,
        client_id: 'slipway',
        scope: request.scope,
        ...(0,defined/* defined */.s)({ service: request.challenge.service }),
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return {
        method: 'POST',
        url: realm.href,
        headers,
        body: form.toString(),
        signal: request.signal,
        redirect: 'manual',
    };
}
async function readToken(realm, response) {
    const body = (await response.json().catch(() => ({})));
    const token = body?.token ?? body?.access_token;
    if (typeof token === 'string' && token !== '')
        return token;
    const message = `the token server ${realm.host} of the registry answered without a token`;
    throw new errors/* ActionError */.lZ({ code: 'registry-failed', message });
}
/** The Basic header of a login; an identity token goes as password of the user `<token>`. */
function basicHeader(credentials) {
    const [user, password] = credentials.kind === 'password'
        ? [credentials.username, credentials.password]
        : ['<token>', credentials.token];
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./lib/adapters/registry/challenge.js
/** Reads the header; undefined when it is absent or of another scheme. */
function parseChallenge(header) {
    const [, scheme = '', rest = ''] = /^\s*([A-Za-z]+)\s*(.*)$/s.exec(header ?? '') ?? [];
    if (scheme.toLowerCase() === 'basic')
        return { scheme: 'basic' };
    if (scheme.toLowerCase() !== 'bearer')
        return undefined;
    const parameters = {};
    for (const [, name = '', quoted, plain] of rest.matchAll(/([a-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi)) {
        parameters[name.toLowerCase()] = (quoted ?? plain ?? '').replace(/\\(.)/g, '$1');
    }
    const { realm, service } = parameters;
    return realm === undefined ? undefined : { scheme: 'bearer', realm, service };
}

;// CONCATENATED MODULE: ./lib/adapters/registry/session.js





/**
 * Gives a Session. The header that answered a challenge is kept per repository and rights, so that one
 * dance serves all requests. Errors: `registry-auth-denied` for 401 and 403, `registry-failed` for 429 and 5xx.
 */
function openSession(exchange, credentialsFor) {
    const known = new Map();
    return async (request) => {
        const key = `${(0,image_ref/* formatRepository */.Sh)(request.image)} ${request.rights}`;
        const first = await session_send(exchange, request, known.get(key));
        if (first.status !== 401)
            return checked(first, request);
        await first.body?.cancel();
        const credentials = await credentialsFor(request.image.registry);
        const header = await authorization(exchange, { request, response: first, credentials });
        if (header === undefined)
            throw denied(request, 401, credentials);
        const second = await session_send(exchange, request, header);
        if (second.status === 401)
            throw denied(request, 401, credentials);
        known.set(key, header);
        return checked(second, request);
    };
}
async function session_send(exchange, request, header) {
    const url = `${registryUrl(request.image.registry)}/v2/${request.path}`;
    const authorization = header === undefined ? {} : { authorization: header };
    return await exchange({ ...request, url, headers: { ...request.headers, ...authorization } });
}
/**
 * The header that answers a challenge; undefined when there is no answer to it. A challenge from where a redirect
 * led to is none of the registry's own: its realm must not get the registry's login.
 */
async function authorization(exchange, { request, response, credentials }) {
    const { registry } = request.image;
    if (new URL(response.url).origin !== new URL(registryUrl(registry)).origin)
        throw strayed(request, response);
    const challenge = parseChallenge(response.headers.get('www-authenticate'));
    if (challenge === undefined)
        return undefined;
    if (challenge.scheme === 'basic')
        return credentials === undefined ? undefined : basicHeader(credentials);
    const scope = `repository:${request.image.repository}:${request.rights}`;
    return `Bearer ${await fetchToken(exchange, { registry, challenge, scope, credentials, signal: request.signal })}`;
}
function strayed(request, response) {
    const message = `the registry ${request.image.registry} led to ${new URL(response.url).host}, which asks for a login of its own`;
    return new errors/* ActionError */.lZ({ code: 'registry-auth-denied', message });
}
function denied(request, status, credentials) {
    const host = request.image.registry;
    const found = credentials === undefined ? 'no login is configured for it' : 'it did not accept the configured login';
    return new errors/* ActionError */.lZ({
        code: 'registry-auth-denied',
        message: `the registry ${host} answered ${status} for ${(0,image_ref/* formatRepository */.Sh)(request.image)}: ${found}`,
        remedy: `Log in to ${host} before (docker/login-action), with an account that may ${request.rights.replace(',', ' and ')} here.`,
    });
}
function checked(response, request) {
    const { status } = response;
    if (status === 401 || status === 403) {
        throw new errors/* ActionError */.lZ({
            code: 'registry-auth-denied',
            message: `the registry ${request.image.registry} answered ${status} for ${(0,image_ref/* formatRepository */.Sh)(request.image)}`,
        });
    }
    if (status < 500 && status !== 429)
        return response;
    const message = `the registry ${request.image.registry} answered ${status} at ${request.method} /v2/${request.path}`;
    throw new errors/* ActionError */.lZ({ code: 'registry-failed', message });
}

;// CONCATENATED MODULE: ./lib/adapters/registry/tags.js



/** Tags a page; Amazon's registry refuses more. */
const pageSize = 1_000;
/** A million tags: what goes on after that does not end. */
const mostPages = 1_000;
/** Every tag of a repository, page by page (distribution-spec, "Listing Tags"). Errors: `registry-failed`. */
async function readTags(session, image, signal) {
    const tags = [];
    let path = `${image.repository}/tags/list?n=${pageSize}`;
    for (let page = 1; path !== undefined; page += 1) {
        if (page > mostPages)
            throw registryFailure(`the tags of ${(0,image_ref/* formatRepository */.Sh)(image)} do not end after ${mostPages} pages`);
        const response = await session({ method: 'GET', path, image, rights: 'pull', signal });
        tags.push(...(await tagsIn(response, image, signal)));
        path = nextPath(response.headers.get('link'), image, path);
    }
    return tags;
}
/** Some registries keep a repository without tags and answer `null`, others forget it and answer 404. */
async function tagsIn(response, image, signal) {
    const what = `the tags of ${(0,image_ref/* formatRepository */.Sh)(image)}`;
    const bytes = await bodyOf(response, { what, signal });
    if (response.status === 404)
        return [];
    if (!response.ok)
        throw unexpected(image, response.status);
    const { tags } = answer_parseObject(bytes, what);
    if (tags === null || tags === undefined)
        return [];
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string'))
        return tags;
    throw registryFailure(`the answer of the registry for ${what} holds no list of names`);
}
/**
 * Where the next page is, below `/v2/`; undefined after the last one. The link may be relative; its scheme is
 * not looked at, since a registry behind a proxy may not know its own. The request goes to the registry itself.
 */
function nextPath(link, image, current) {
    const target = /<([^>]*)>\s*;[^,]*\brel\s*=\s*"?next\b/i.exec(link ?? '')?.[1];
    if (target === undefined)
        return undefined;
    const here = new URL(`${registryUrl(image.registry)}/v2/${current}`);
    const next = URL.canParse(target, here.href) ? new URL(target, here) : undefined;
    if (next?.host === here.host && next.pathname.startsWith('/v2/') && next.href !== here.href)
        return next.pathname.slice('/v2/'.length) + next.search;
    throw registryFailure(`the tags of ${(0,image_ref/* formatRepository */.Sh)(image)} go on at '${target}', which is no page of this registry`);
}

;// CONCATENATED MODULE: ./lib/adapters/registry/index.js










/** Gives the Registry port over HTTP (distribution-spec 1.1). Nothing is read or sent before the first call. */
function connectRegistry({ clock, processes, dockerConfig }) {
    const folder = dockerConfig ?? external_node_process_.env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
    const credentialsFor = async (host) => await findCredentials(host, await readDockerConfig(folder), processes);
    return registryCalls(openSession(retryingExchange(clock), credentialsFor));
}
function registryCalls(session) {
    return {
        checkLogin: async (image, signal) => await checkLogin(session, image, signal),
        manifest: async (image, signal) => await readManifest(session, image, signal),
        retag: async (image, tag, signal) => await retag(session, { image, tag, signal }),
        tags: async (image, signal) => await readTags(session, image, signal),
        labels: async (image, signal) => await readLabels(session, image, signal),
    };
}


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The digest of some bytes: `sha256:` and 64 hex digits. By itself: every start reads digests, few make one. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ })

};
