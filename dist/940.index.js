export const id = 940;
export const ids = [940];
export const modules = {

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectCluster: () => (/* binding */ connectCluster)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/manifest/fields.js
var fields = __webpack_require__(8432);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/failures.js


/** Reads metav1.Status out of an answer, whatever it holds. */
function readStatus(reply) {
    const status = parsed(reply.body);
    const details = (0,fields/* entry */.f_)(status, 'details');
    const seconds = details['retryAfterSeconds'];
    return {
        reason: (0,fields/* text */.Qq)(status, 'reason') ?? '',
        message: (0,fields/* text */.Qq)(status, 'message') ?? reply.body.slice(0, 300).trim(),
        causes: (0,fields/* list */.p_)(details, 'causes'),
        retryAfterMs: reply.retryAfterMs ?? (typeof seconds === 'number' ? seconds * 1000 : undefined),
    };
}
/** Whether an answer is in the server's own words, and not in those of a Service behind it. */
function isStatus(body) {
    const { kind, apiVersion } = parsed(body);
    return kind === 'Status' && apiVersion === 'v1';
}
function parsed(body) {
    try {
        return (0,fields/* entry */.f_)({ body: JSON.parse(body) }, 'body');
    }
    catch {
        return {};
    }
}
/**
 * The fields that other managers own, from the causes of a 409 of server-side apply. A cause reads
 * `conflict with "NAME" using apps/v1`, where NAME may itself hold quotes-free words such as a subresource.
 */
function readConflicts(status) {
    return status.causes
        .filter((cause) => (0,fields/* text */.Qq)(cause, 'reason') === 'FieldManagerConflict')
        .map((cause) => ({
        field: (0,fields/* text */.Qq)(cause, 'field') ?? '',
        manager: /conflict with "([^"]*)"/.exec((0,fields/* text */.Qq)(cause, 'message') ?? '')?.[1] ?? (0,fields/* text */.Qq)(cause, 'message') ?? '',
    }));
}
/**
 * Whether a 5xx is about the object after all: server-side apply reports fields that the schema does not know
 * as an internal error. Repeating it would only cost time.
 */
function isAboutObject(reply) {
    return reply.status === 500 && /typed patch object|failed to create manager/.test(reply.body);
}
/** Whether a 403 comes from authorization (the account may not), as opposed to admission (the object may not). */
function isForbidden(status) {
    return /User "[^"]*" cannot \S+ (?:resource|path) "/.test(status.message);
}
/** A 403 of authorization as an error that names verb, resource and place. */
function forbidden(server, status) {
    const what = /User "(?<user>[^"]*)" cannot (?<verb>\S+) (?:resource|path) "(?<resource>[^"]*)"(?<rest>.*)/s.exec(status.message);
    const { user = '', verb = '', resource = '', rest = '' } = what?.groups ?? {};
    return new errors/* ActionError */.lZ({
        code: 'cluster-forbidden',
        message: what === null
            ? `${server} refused: ${status.message}`
            : `"${user}" may not ${verb} ${resource}${rest} (${server})`,
        remedy: `Grant verb "${verb}" on "${resource}" to "${user}"; a Role in this namespace is enough.`,
        evidence: { verb, resource, user },
    });
}
/** 401 although the credentials were made anew where that was possible. */
function denied(server, refreshed) {
    return new errors/* ActionError */.lZ({
        code: 'cluster-auth-denied',
        message: `${server} does not accept the credentials of the kubeconfig (401${refreshed ? ', also after a new login' : ''})`,
    });
}
/** An answer that says nothing about the request: the server itself is in trouble. */
function serverFailed(server, reply) {
    const { message } = readStatus(reply);
    return new errors/* ActionError */.lZ({
        code: 'cluster-unreachable',
        message: `${server} answered ${reply.status}${message === '' ? '' : `: ${message}`}`,
    });
}
/** A success that is not in the API's own words. */
function notKubernetes(server, reply) {
    const begin = reply.body.trim().slice(0, 80).replaceAll(/\s+/g, ' ');
    return new errors/* ActionError */.lZ({
        code: 'cluster-unreachable',
        message: `${server} answered ${reply.status}, but not as an API server does: '${begin}'`,
        remedy: 'Check `server` in the kubeconfig, and whether a proxy or a login page stands in between.',
    });
}
const explanations = {
    ECONNREFUSED: 'the connection was refused',
    ENOTFOUND: 'the host name is not known',
    EAI_AGAIN: 'the host name could not be looked up',
    ETIMEDOUT: 'there was no answer in time',
    ECONNRESET: 'the connection was closed half way',
    EHOSTUNREACH: 'there is no route to the host',
    ENETUNREACH: 'there is no route to the network',
    EPROTO: 'it does not speak TLS',
    CERT_HAS_EXPIRED: 'its certificate has ended',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not signed by the certificate-authority of the kubeconfig',
    SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not signed by the certificate-authority of the kubeconfig',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not signed by the certificate-authority of the kubeconfig',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is not signed by the certificate-authority of the kubeconfig',
};
/** A request that got no answer at all. */
function unreachable(server, error) {
    return new errors/* ActionError */.lZ({
        code: 'cluster-unreachable',
        message: `cannot reach the API server ${server}: ${whyNoAnswer(error)}`,
        cause: error,
    });
}
/** A write whose answer is lost, and that must not be sent twice. */
function unanswered(server, { method, path }, error) {
    const what = `${method} ${path.replace(/\?.*/, '')}`;
    return new errors/* ActionError */.lZ({
        code: 'cluster-unreachable',
        message: `${server} gave no answer to ${what}, which may have been carried out all the same: ${whyNoAnswer(error)}`,
        cause: error,
    });
}
function whyNoAnswer(error) {
    const code = transportCode(error);
    const why = explanations[code] ?? String(error?.message ?? error);
    return `${why}${code === '' ? '' : ` (${code})`}`;
}
/** `ECONNRESET` and its like; of several addresses tried, the first one's. Empty when there is none. */
function transportCode(error) {
    return transportField(error, 'code');
}
/** Whether the connection never stood, so that the server cannot have read the request. */
function neverSent(error) {
    return ['connect', 'getaddrinfo'].includes(transportField(error, 'syscall'));
}
function transportField(error, field) {
    const found = (error ?? {});
    const value = found[field];
    const first = Array.isArray(found['errors']) ? found['errors'][0] : undefined;
    if (value === undefined && first !== undefined)
        return transportField(first, field);
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/repeating.js


/**
 * Whether an answer leads to another attempt. 429 says that nothing was carried out; 5xx leaves it open, so only
 * calls that may be repeated are. What comes from behind the server is the caller's.
 */
function mayAskAgain(reply, { repeatable, proxied }) {
    if (proxied === true)
        return false;
    return reply.status === 429 || (repeatable && reply.status >= 500 && !isAboutObject(reply));
}
const passing = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'];
/** Before the first answer these mean a wrong address; afterwards an API server that restarts. */
const passingLater = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'];
/** Whether what kept an answer away may pass by itself. */
function mayRepeat(error, answeredOnce) {
    if (error instanceof errors/* ActionError */.lZ)
        return false;
    const code = transportCode(error);
    if (code === 'ETIMEDOUT' || code === 'EAI_AGAIN')
        return answeredOnce;
    return passing.includes(code) || (answeredOnce && passingLater.includes(code));
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/calls.js



/** A server that asks for more than this is waited for in several steps. */
const longestAskedMs = 60_000;
/** Joins connection, login and back-off. */
function callsOf({ connection, login, clock, server, backOff }) {
    let answeredOnce = false;
    const pause = async (attempt, askedMs, signal) => {
        const backOffMs = Math.min(backOff.ceilingMs, backOff.firstMs * 2 ** (attempt - 1)) * (0.75 + Math.random() / 2);
        const delayMs = askedMs === undefined ? backOffMs : Math.min(askedMs, longestAskedMs);
        await clock.sleep(delayMs, signal).catch(() => {
            throw cancelled(server);
        });
    };
    const attempt = async (request, send) => {
        const reply = await withLogin({ login, server }, request, send);
        answeredOnce = true;
        return reply;
    };
    const call = async (request) => {
        let afterLostAnswer = false;
        for (let tries = 1;; tries += 1) {
            const last = tries >= backOff.tries;
            try {
                const reply = await attempt(request, (credential) => connection.send(request, credential));
                if (last || !mayAskAgain(reply, request))
                    return { ...reply, afterLostAnswer };
                afterLostAnswer ||= reply.status !== 429;
                await pause(tries, readStatus(reply).retryAfterMs, request.signal);
            }
            catch (error) {
                const certain = request.repeatable || neverSent(error);
                if (last || !certain || !mayRepeat(error, answeredOnce))
                    throw withoutAnswer(server, error, request);
                afterLostAnswer ||= !neverSent(error);
                await pause(tries, undefined, request.signal);
            }
        }
    };
    return {
        server,
        backOff,
        call,
        pause,
        stream: async (request, onLine) => await attempt(request, (credential) => connection.stream(request, credential, onLine)),
    };
}
/** A 401 leads to one new login; a second one is final. */
async function withLogin({ login, server }, request, send) {
    const { credential, generation } = await login.current(request.signal);
    const reply = await send(credential);
    const isDenied = ({ status, body }) => status === 401 && (request.proxied !== true || isStatus(body));
    if (!isDenied(reply))
        return reply;
    const refreshed = await login.refresh(generation, request.signal);
    const second = refreshed ? await send((await login.current(request.signal)).credential) : reply;
    if (isDenied(second))
        throw denied(server, refreshed);
    return second;
}
/** What the caller sees of an attempt that got no answer. */
function asActionError(server, error, signal) {
    if (signal?.aborted === true)
        return cancelled(server);
    return error instanceof errors/* ActionError */.lZ ? error : unreachable(server, error);
}
/** The same for a call: a write that must not be sent twice says that it may have been carried out. */
function withoutAnswer(server, error, call) {
    const known = call.repeatable || neverSent(error) || error instanceof errors/* ActionError */.lZ;
    return known || call.signal?.aborted === true
        ? asActionError(server, error, call.signal)
        : unanswered(server, call, error);
}
function cancelled(server) {
    return new errors/* ActionError */.lZ({
        code: 'cancelled',
        blame: 'cluster',
        message: `the call to ${server} was cancelled`,
    });
}

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/answers.js

/** An answer to a read that is no success. */
function readFailure(server, reply) {
    return reply.status === 403 ? forbidden(server, readStatus(reply)) : serverFailed(server, reply);
}
/**
 * The object in an answer of success. Errors: `cluster-unreachable` when it holds none: a proxy or a login page
 * has answered instead of the API server.
 */
function readObject(server, reply) {
    try {
        const body = JSON.parse(reply.body);
        if (typeof body === 'object' && body !== null && !Array.isArray(body))
            return body;
    }
    catch {
        // Below: one error for both.
    }
    throw notKubernetes(server, reply);
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/access-review.js



const apiVersion = 'authorization.k8s.io/v1';
const path = `/apis/${apiVersion}/selfsubjectaccessreviews`;
/** The AccessReview port: SelfSubjectAccessReview, which every account may ask (system:basic-user). */
function accessReviewOf(calls) {
    return {
        reviewAccess: async (questions, signal) => {
            const asked = new Map();
            const answerTo = (question) => {
                const key = keyOf(question);
                const answer = asked.get(key) ?? ask(calls, question, signal);
                asked.set(key, answer);
                return answer;
            };
            // The connection holds back what is too much at once.
            return await Promise.all(questions.map(answerTo));
        },
    };
}
function keyOf({ verb, group, resource, subresource, namespace, name }) {
    return JSON.stringify([verb, group, resource, subresource, namespace, name]);
}
async function ask(calls, question, signal) {
    const body = { apiVersion, kind: 'SelfSubjectAccessReview', spec: { resourceAttributes: question } };
    const reply = await calls.call({
        method: 'POST',
        path,
        contentType: 'application/json',
        body: JSON.stringify(body),
        repeatable: true,
        ...(0,defined/* defined */.s)({ signal }),
    });
    if (reply.status !== 201 && reply.status !== 200)
        throw readFailure(calls.server, reply);
    const status = (0,fields/* entry */.f_)(readObject(calls.server, reply), 'status');
    const reason = [(0,fields/* text */.Qq)(status, 'reason'), (0,fields/* text */.Qq)(status, 'evaluationError')].filter(Boolean).join('; ');
    return { question, allowed: (0,fields/* flag */.Jt)(status, 'allowed'), reason };
}

// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __webpack_require__(7350);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/discovery.js



/**
 * Looks kinds up, one request for each group version. A kind that is not there is looked up anew the next time:
 * its CustomResourceDefinition may have come with an earlier wave.
 */
function discovery(calls) {
    const known = new Map();
    return async (apiVersion, kind, signal) => {
        const found = known.get(apiVersion) ?? fetchKinds(calls, apiVersion, signal);
        known.set(apiVersion, found);
        const forget = () => known.get(apiVersion) === found && known.delete(apiVersion);
        const info = (await found.catch((error) => {
            forget();
            throw error;
        })).get(kind);
        if (info === undefined)
            forget();
        return info;
    };
}
async function fetchKinds(calls, apiVersion, signal) {
    const path = groupPath(apiVersion);
    const reply = await calls.call({ method: 'GET', path, repeatable: true, ...(0,defined/* defined */.s)({ signal }) });
    if (reply.status === 404)
        return new Map();
    if (reply.status !== 200)
        throw readFailure(calls.server, reply);
    const resources = (0,fields/* list */.p_)(readObject(calls.server, reply), 'resources');
    // `deployments/scale` and its like are parts of a resource.
    const whole = resources.filter((resource) => !((0,fields/* text */.Qq)(resource, 'name') ?? '').includes('/'));
    return new Map(whole.map((resource) => [(0,fields/* text */.Qq)(resource, 'kind') ?? '', infoOf(resource)]));
}
function infoOf(resource) {
    return { plural: (0,fields/* text */.Qq)(resource, 'name') ?? '', namespaced: (0,fields/* flag */.Jt)(resource, 'namespaced') };
}
/** `/api/v1` for the core group, `/apis/GROUP/VERSION` for the others. */
function groupPath(apiVersion) {
    const parts = apiVersion.split('/').map(encodeURIComponent);
    return parts.length === 1 ? `/api/${parts[0] ?? ''}` : `/apis/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/paths.js



/**
 * Where an object lives; a refusal in the server's stead when there can be no such place. A name that is empty
 * or made of dots would lead to another place, so it never gets into a path.
 */
async function pathsOf(find, ref, signal) {
    const info = await find(ref.apiVersion, ref.kind, signal);
    if (info === undefined)
        return rejected(404, 'NotFound', `the server does not know kind "${ref.kind}" in ${ref.apiVersion}`);
    if (info.namespaced && ref.namespace === undefined)
        return rejected(400, 'BadRequest', `${(0,manifest_object/* formatRef */.rq)(ref)} names no namespace`);
    const segments = info.namespaced ? [ref.namespace ?? '', ref.name] : [ref.name];
    const bad = segments.find((segment) => /^\.{0,2}$/.test(segment));
    if (bad !== undefined)
        return rejected(400, 'BadRequest', `${(0,manifest_object/* formatRef */.rq)(ref)}: '${bad}' is not a name`);
    const place = info.namespaced ? `/namespaces/${encodeURIComponent(ref.namespace ?? '')}` : '';
    const collection = `${groupPath(ref.apiVersion)}${place}/${info.plural}`;
    return { collection, object: `${collection}/${encodeURIComponent(ref.name)}` };
}
function rejected(status, reason, message) {
    return { kind: 'rejected', status, reason, message };
}
/** The path of a list or watch. An unknown kind gets the server's own 404 for a path that cannot be. */
async function listPath(find, query, signal) {
    const info = await find(query.apiVersion, query.kind, signal);
    const plural = info?.plural ?? query.kind.toLowerCase();
    const place = query.namespace === undefined || info?.namespaced === false
        ? ''
        : `/namespaces/${encodeURIComponent(query.namespace)}`;
    return `${groupPath(query.apiVersion)}${place}/${plural}`;
}
/** A path with the selectors of a query and other parameters. */
function withParameters(path, { labelSelector }, parameters) {
    return `${path}?${new URLSearchParams({ ...(0,defined/* defined */.s)({ labelSelector }), ...parameters })}`;
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/pages.js




/** Objects in one page of a list, as kubectl asks for. */
const pageSize = 500;
/** Page after page; a continue token that has ended (410) leads to one list in a single piece, as client-go does. */
async function listAll(calls, pages, signal) {
    const paged = await listPages(calls, { ...pages, limit: pageSize }, signal);
    if (paged !== 'expired')
        return paged;
    const whole = await listPages(calls, pages, signal);
    if (whole !== 'expired')
        return whole;
    // There is no token that could have ended: a second 410 is an error, never an empty list.
    const body = 'the list expired twice';
    throw readFailure(calls.server, { status: 410, retryAfterMs: undefined, body, truncated: false });
}
async function listPages(calls, { path, query, limit }, signal) {
    const items = [];
    for (let next;;) {
        const parameters = (0,defined/* defined */.s)({ limit: limit?.toString(), continue: next });
        const reply = await calls.call({
            method: 'GET',
            path: withParameters(path, query, parameters),
            repeatable: true,
            ...(0,defined/* defined */.s)({ signal }),
        });
        if (reply.status === 410)
            return 'expired';
        if (reply.status !== 200)
            throw readFailure(calls.server, reply);
        const page = readObject(calls.server, reply);
        // Items of a list do not say what they are.
        for (const item of (0,fields/* list */.p_)(page, 'items'))
            items.push({ apiVersion: query.apiVersion, kind: query.kind, ...item });
        const metadata = (0,fields/* entry */.f_)(page, 'metadata');
        next = (0,fields/* text */.Qq)(metadata, 'continue');
        if (next === undefined || next === '')
            return { items, resourceVersion: (0,fields/* text */.Qq)(metadata, 'resourceVersion') ?? '0' };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/watch.js







/** The server ends a watch after this time by itself (spread, so that many do not end at once). */
const lifeSeconds = { least: 240, spread: 120 };
/**
 * Lists, then watches from there until the signal aborts. A stream that ends is resumed from the last
 * resourceVersion (bookmarks keep it fresh), 410 leads to a new list, 429 and 5xx wait as the server asks.
 * Rules: kubernetes.io, "Efficient detection of changes". Errors: those of `Calls`, `cluster-forbidden`.
 */
async function watchResource(watch) {
    const { calls, signal } = watch;
    let from;
    let failures = 0;
    while (!signal.aborted) {
        try {
            from ??= await listOnce(watch);
            const end = await streamOnce(watch, from);
            if (end.kind === 'refused')
                throw readFailure(calls.server, end.reply);
            failures = end.kind === 'resume' && end.moved ? 0 : failures + 1;
            from = end.kind === 'relist' ? undefined : end.resourceVersion;
            // A server that closes at once every time must not be asked in a tight loop.
            if (end.kind === 'resume' && (!end.moved || end.askedMs !== undefined))
                await wait(watch, failures, end.askedMs);
        }
        catch (error) {
            if (signal.aborted)
                return;
            failures += 1;
            if (!mayRepeat(error, true) || failures >= calls.backOff.tries)
                throw asActionError(calls.server, error, signal);
            await wait(watch, failures, undefined);
        }
    }
}
async function listOnce({ list, onChange, signal }) {
    const { items, resourceVersion } = await list();
    if (!signal.aborted)
        onChange({ type: 'listed', items });
    return resourceVersion;
}
async function wait({ calls, signal }, failures, askedMs) {
    if (failures >= calls.backOff.tries && askedMs === undefined)
        return;
    await calls.pause(Math.max(1, failures), askedMs, signal);
}
async function streamOnce(watch, from) {
    const { calls, path, query, signal } = watch;
    const life = lifeSeconds.least + Math.floor(Math.random() * lifeSeconds.spread);
    const parameters = {
        watch: 'true',
        allowWatchBookmarks: 'true',
        resourceVersion: from,
        timeoutSeconds: String(life),
    };
    const reader = changeReader(watch, from);
    let reply;
    try {
        const wanted = withParameters(path, query, parameters);
        reply = await calls.stream({ method: 'GET', path: wanted, signal }, reader.line);
    }
    catch (error) {
        // A connection that breaks after something arrived is the ordinary end of a watch.
        if (signal.aborted || !mayRepeat(error, true) || !reader.moved())
            throw error;
        return reader.end();
    }
    return reply.status === 200 ? reader.end() : endOf(reply, from);
}
function endOf(reply, resourceVersion) {
    if (reply.status === 410)
        return { kind: 'relist' };
    if (reply.status !== 429 && reply.status < 500)
        return { kind: 'refused', reply };
    const { retryAfterMs } = readStatus(reply);
    return {
        kind: 'resume',
        resourceVersion,
        moved: false,
        ...(0,defined/* defined */.s)({ askedMs: retryAfterMs }),
    };
}
/** Turns the lines of a stream into changes, and remembers where to go on. */
function changeReader({ onChange, signal }, from) {
    let resourceVersion = from;
    let moved = false;
    let error;
    const line = (source) => {
        const event = JSON.parse(source);
        const object = (0,fields/* entry */.f_)(event, 'object');
        const type = (0,fields/* text */.Qq)(event, 'type');
        if (type === 'ERROR') {
            error = object;
            return;
        }
        moved = true;
        resourceVersion = (0,fields/* text */.Qq)((0,fields/* entry */.f_)(object, 'metadata'), 'resourceVersion') ?? resourceVersion;
        if (type === 'BOOKMARK' || signal.aborted)
            return;
        onChange({
            type: type === 'DELETED' ? 'deleted' : 'changed',
            object: object,
        });
    };
    return { line, moved: () => moved, end: () => endOfStream(error, resourceVersion, moved) };
}
/** An error inside a stream is a Status: 410 Expired wants a new list, everything else another attempt. */
function endOfStream(error, resourceVersion, moved) {
    if (error === undefined)
        return { kind: 'resume', resourceVersion, moved };
    if (error['code'] === 410)
        return { kind: 'relist' };
    const seconds = (0,fields/* entry */.f_)(error, 'details')['retryAfterSeconds'];
    const askedMs = typeof seconds === 'number' ? seconds * 1000 : undefined;
    return { kind: 'resume', resourceVersion, moved: false, ...(0,defined/* defined */.s)({ askedMs }) };
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/reader.js






/** The reading side of the Cluster port. */
function readerOf(calls, find) {
    return {
        about: async (signal) => await about(calls, signal),
        resource: async (apiVersion, kind) => await find(apiVersion, kind),
        read: async (ref, signal) => {
            const paths = await pathsOf(find, ref, signal);
            return 'kind' in paths ? undefined : await readAt(calls, paths.object, signal);
        },
        list: async (query, signal) => await listAll(calls, { path: await listPath(find, query, signal), query }, signal),
        watch: async (query, onChange, signal) => {
            const path = await listPath(find, query, signal);
            const list = async () => await listAll(calls, { path, query }, signal);
            await watchResource({ calls, path, query, list, onChange, signal });
        },
        log: async (query, signal) => await log(calls, query, signal),
    };
}
async function about(calls, signal) {
    const reply = await calls.call({
        method: 'GET',
        path: '/version',
        repeatable: true,
        ...(0,defined/* defined */.s)({ signal }),
    });
    if (reply.status !== 200)
        throw readFailure(calls.server, reply);
    return { server: calls.server, version: (0,fields/* text */.Qq)(readObject(calls.server, reply), 'gitVersion') ?? 'unknown' };
}
/** The object at a path; undefined when there is none. */
async function readAt(calls, path, signal) {
    const reply = await calls.call({ method: 'GET', path, repeatable: true, ...(0,defined/* defined */.s)({ signal }) });
    if (reply.status === 404)
        return undefined;
    if (reply.status !== 200)
        throw readFailure(calls.server, reply);
    return readObject(calls.server, reply);
}
async function log(calls, query, signal) {
    const { namespace, pod, container, previous, tailLines } = query;
    const parameters = new URLSearchParams({
        container,
        tailLines: String(tailLines),
        ...(0,defined/* defined */.s)({ previous: previous ? 'true' : undefined }),
    });
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}/log?${parameters}`;
    const reply = await calls.call({ method: 'GET', path, repeatable: true, ...(0,defined/* defined */.s)({ signal }) });
    if (reply.status === 403)
        throw readFailure(calls.server, reply);
    return reply.status !== 200 || removedMeanwhile.test(reply.body) ? undefined : reply.body;
}
/**
 * The kubelet answers 200 with one of these sentences in place of the log when it has removed the dead container,
 * or only its file, meanwhile (k8s.io/cri-client pkg/logs, pkg/kubelet/kuberuntime).
 */
const removedMeanwhile = /^(?:unable to retrieve container logs for |failed to (?:try resolving symlinks in path|open log file) ")/;

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/connection.js



const inFlight = 16;
/** Gives the connection to an API server; nothing is sent yet. */
function openConnection(endpoint, options) {
    const calls = agentFor(endpoint, options, inFlight);
    // A watch holds its connection for minutes: it must not take a place from the calls.
    const watches = agentFor(endpoint, options, Number.POSITIVE_INFINITY);
    const common = { endpoint, connectWithinMs: options.connectWithinMs };
    return {
        send: async (request, credential) => {
            const response = await begin({
                ...common,
                agent: calls,
                request,
                credential,
                silenceMs: options.silenceMs,
            });
            return { ...head(response), ...(await bodyOf(response, request.mostBytes)) };
        },
        stream: async (request, credential, onLine) => {
            const response = await begin({
                ...common,
                agent: watches,
                request,
                credential,
                silenceMs: options.watchSilenceMs,
            });
            if (response.statusCode !== 200)
                return { ...head(response), ...(await bodyOf(response)) };
            await readLines(response, onLine);
            return { ...head(response), body: '', truncated: false };
        },
        close: () => {
            calls.destroy();
            watches.destroy();
        },
    };
}
function agentFor(endpoint, options, maxSockets) {
    const proxy = endpoint.proxyUrl;
    const proxyEnv = proxy === undefined
        ? environmentProxy(endpoint, options.environment)
        : { HTTP_PROXY: proxy, HTTPS_PROXY: proxy };
    const common = {
        keepAlive: true,
        keepAliveMsecs: 15_000,
        maxSockets,
        ...(0,defined/* defined */.s)({ proxyEnv }),
    };
    if (endpoint.server.protocol === 'http:')
        return new external_node_http_.Agent(common);
    return new external_node_https_.Agent({
        ...common,
        rejectUnauthorized: !endpoint.insecure,
        ...(0,defined/* defined */.s)({ ca: endpoint.ca, servername: endpoint.serverName }),
    });
}
/** As in Go's net/http, and so in kubectl: this machine itself is never reached through a proxy. */
function environmentProxy(endpoint, environment) {
    if (/^(?:localhost|127\..*|\[::1\])$/.test(endpoint.server.hostname))
        return undefined;
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
    const found = names.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
    return found.length === 0 ? undefined : Object.fromEntries(found);
}
function begin(exchange) {
    const { request } = exchange;
    const { promise, resolve, reject } = Promise.withResolvers();
    request.signal?.throwIfAborted();
    const outgoing = openRequest(exchange);
    outgoing.on('error', reject);
    outgoing.once('response', resolve);
    endSilence(outgoing, exchange.silenceMs);
    stopOnAbort(outgoing, request.signal);
    outgoing.end(request.body);
    return promise;
}
/**
 * Node's own `signal` option destroys the socket with an error that nobody hears once the last byte of the answer
 * is there, which ends the process. A destroyed answer ends its reader just as well.
 */
function stopOnAbort(outgoing, signal) {
    if (signal === undefined)
        return;
    let answer;
    const stop = () => {
        if (answer === undefined)
            outgoing.destroy(new Error('aborted'));
        else
            answer.destroy();
    };
    signal.addEventListener('abort', stop, { once: true });
    outgoing.once('response', (response) => {
        answer = response;
    });
    outgoing.once('close', () => signal.removeEventListener('abort', stop));
}
function openRequest({ agent, endpoint, request, credential, connectWithinMs }) {
    const base = endpoint.server.pathname.replace(/\/$/, '');
    const length = request.body === undefined ? undefined : Buffer.byteLength(request.body);
    const options = {
        agent,
        method: request.method,
        timeout: connectWithinMs,
        headers: {
            accept: request.accept ?? 'application/json',
            'user-agent': 'slipway',
            ...(0,defined/* defined */.s)({
                authorization: credential.authorization,
                'content-type': request.contentType,
                'content-length': length,
            }),
        },
        ...(0,defined/* defined */.s)({ cert: credential.certificate, key: credential.key }),
    };
    const open = endpoint.server.protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
    return open(new URL(base + request.path, endpoint.server), options);
}
/** Before the connection stands, the request's own timeout counts; afterwards the longest silence. */
function endSilence(outgoing, silenceMs) {
    outgoing.once('socket', (socket) => {
        if (socket.connecting)
            socket.once('connect', () => socket.setTimeout(silenceMs));
        else
            socket.setTimeout(silenceMs);
    });
    outgoing.once('timeout', () => {
        outgoing.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' }));
    });
}
function head(response) {
    const seconds = Number(response.headers['retry-after'] ?? Number.NaN);
    return {
        status: response.statusCode ?? 0,
        retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
}
/** Leaving the loop closes the connection: what is not wanted is not sent either. */
async function bodyOf(response, mostBytes = Number.POSITIVE_INFINITY) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > mostBytes)
            return { body: firstBytes(Buffer.concat(chunks), mostBytes), truncated: true };
    }
    return { body: Buffer.concat(chunks).toString('utf8'), truncated: false };
}
/** The beginning of a text, without the character that the cut goes through. */
function firstBytes(text, bytes) {
    return new TextDecoder().decode(text.subarray(0, bytes), { stream: true });
}
async function readLines(response, onLine) {
    response.setEncoding('utf8');
    let rest = '';
    for await (const chunk of response) {
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            if (line !== '')
                onLine(line);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/service-proxy.js




/** As much is read in any case, to know the API server's own words from those of the Service. */
const statusBytes = 16_384;
/** The ServiceProxy port: `services/proxy`, kubernetes.io, "Access Services Running on Clusters". */
function serviceProxyOf(calls) {
    return { getFromService: async (request, signal) => await getFromService(calls, request, signal) };
}
async function getFromService(calls, request, signal) {
    const reply = await calls.call({
        method: 'GET',
        path: proxyPath(request),
        // The header reaches the Service, which may not speak JSON.
        accept: '*/*',
        mostBytes: Math.max(request.mostBytes, statusBytes),
        repeatable: true,
        proxied: true,
        ...(0,defined/* defined */.s)({ signal }),
    });
    const { status } = reply;
    // A Service could answer in the same words; then it says itself that it does not work.
    if (status < 400 || !isStatus(reply.body))
        return { kind: 'answered', status, ...cut(reply, request) };
    const refusal = readStatus(reply);
    if (status === 403 && isForbidden(refusal))
        throw forbidden(calls.server, refusal);
    return { kind: 'unreachable', status, message: refusal.message };
}
function cut({ body, truncated }, { mostBytes }) {
    const bytes = Buffer.from(body);
    return bytes.length > mostBytes
        ? { body: firstBytes(bytes, mostBytes), truncated: true }
        : { body, truncated };
}
/** URLs resolve dots before they are sent: what is left must still be below the Service. */
function proxyPath({ namespace, service, port, scheme, path }) {
    const name = `${scheme}:${encodeURIComponent(service)}:${encodeURIComponent(port)}`;
    const base = `/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${name}/proxy`;
    const whole = `${base}${path}`;
    if (new URL(whole, 'http://server').pathname.startsWith(`${base}/`))
        return whole;
    throw new errors/* ActionError */.lZ({
        code: 'config-invalid',
        message: `'${path}' is not a path below Service ${service}: expected /..., without /../ that leads out of it`,
    });
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/write-answers.js





/** What server-side apply said. Errors: those of `refusalIn`. */
async function readApplyAnswer(sent) {
    const object = writtenIn(sent);
    if (object !== undefined)
        return { kind: 'applied', object };
    const status = readStatus(sent.answer);
    const fields = sent.answer.status === 409 ? readConflicts(status) : [];
    if (fields.length > 0)
        return { kind: 'conflict', message: status.message, fields };
    return await refusalIn(sent);
}
/** What the server said to a new object. Errors: those of `refusalIn`. */
async function readCreateAnswer(sent) {
    const object = writtenIn(sent);
    if (object !== undefined)
        return { kind: 'created', object };
    const { status, message, reason } = { ...readStatus(sent.answer), status: sent.answer.status };
    return status === 409 && reason === 'AlreadyExists'
        ? { kind: 'exists', ...inTheWay(sent, message, await present(sent)) }
        : rejectionIn(sent);
}
/** What the server said to a patch. Errors: those of `refusalIn`. */
async function readPatchAnswer(sent) {
    const object = writtenIn(sent);
    if (object !== undefined)
        return { kind: 'patched', object };
    return sent.answer.status === 404 ? { kind: 'absent' } : await refusalIn(sent);
}
/** What the server said to a deletion. Errors: those of `refusalIn`. */
async function readDeleteAnswer(sent) {
    const { answer } = sent;
    if (answer.status === 404)
        return { kind: 'absent' };
    const object = writtenIn(sent);
    if (object === undefined)
        return await refusalIn(sent);
    // A Status, or the object as it was, when nothing of it is left.
    return object.metadata?.deletionTimestamp === undefined ? { kind: 'deleted' } : { kind: 'deleting', object };
}
/** The object in an answer of success (of a deletion it may be a Status, without metadata of an object). */
function writtenIn({ calls, answer }) {
    return answer.status >= 200 && answer.status < 300
        ? readObject(calls.server, answer)
        : undefined;
}
/**
 * Why nothing was written. Errors: `cluster-forbidden`, `cluster-unreachable` (429 and 5xx after all tries that
 * the call allows).
 */
async function refusalIn(sent) {
    const { answer, preconditions } = sent;
    const status = readStatus(answer);
    // UIDs cannot be changed: that is how a patch with the wrong one is refused.
    const foreign = status.causes.some((cause) => (0,fields/* text */.Qq)(cause, 'field') === 'metadata.uid');
    if (preconditions === undefined || (answer.status !== 409 && !foreign))
        return rejectionIn(sent);
    const object = await present(sent);
    return object !== undefined && holds(preconditions, object)
        ? rejectionIn(sent)
        : { kind: 'precondition-failed', ...inTheWay(sent, status.message, object) };
}
/** There are other reasons for a 409, such as a Namespace that is being emptied. */
function holds({ uid, resourceVersion }, { metadata }) {
    return metadata.uid === uid && resourceVersion === undefined;
}
function rejectionIn({ calls: { server }, answer }) {
    const status = readStatus(answer);
    if (answer.status === 403 && isForbidden(status))
        throw forbidden(server, status);
    if (answer.status === 429 || (answer.status >= 500 && !isAboutObject(answer)))
        throw serverFailed(server, answer);
    return {
        kind: 'rejected',
        status: answer.status,
        reason: status.reason || 'Invalid',
        message: status.message,
    };
}
/** The refusal is certain; that the object cannot be read as well does not change it. */
async function present({ calls, objectPath, signal }) {
    return await readAt(calls, objectPath, signal).catch(() => undefined);
}
function inTheWay({ answer }, message, object) {
    return { message, afterLostAnswer: answer.afterLostAnswer, ...(0,defined/* defined */.s)({ object }) };
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/writer.js





/** The writing side of the Cluster port: what is sent, and whether it may be sent twice. */
function writerOf(calls, find) {
    const send = async (ref, write) => await sendWrite({ calls, find }, ref, write);
    return {
        apply: async (object, options) => {
            const sent = await send((0,manifest_object/* refOf */.H8)(object), applyOf(object, options));
            return 'kind' in sent ? sent : await readApplyAnswer(sent);
        },
        create: async (object, options) => {
            const sent = await send((0,manifest_object/* refOf */.H8)(object), createOf(object, options));
            return 'kind' in sent ? sent : await readCreateAnswer(sent);
        },
        patch: async (ref, change, options) => {
            const sent = await send(ref, patchOf(change, options));
            return 'kind' in sent ? absentOr(sent) : await readPatchAnswer(sent);
        },
        delete: async (ref, options) => {
            const sent = await send(ref, deleteOf(options));
            return 'kind' in sent ? absentOr(sent) : await readDeleteAnswer(sent);
        },
    };
}
async function sendWrite({ calls, find }, ref, { parameters, body, preconditions, ...write }) {
    const paths = await pathsOf(find, ref, write.signal);
    if ('kind' in paths)
        return paths;
    const path = write.method === 'POST' ? paths.collection : paths.object;
    const query = parameters === undefined ? '' : `?${new URLSearchParams(parameters)}`;
    const answer = await calls.call({ ...write, path: `${path}${query}`, body: JSON.stringify(body) });
    const { signal } = write;
    return { calls, answer, objectPath: paths.object, ...(0,defined/* defined */.s)({ preconditions, signal }) };
}
function applyOf(object, options) {
    const { preconditions, signal } = options;
    return {
        method: 'PATCH',
        // JSON is YAML, and a good deal faster to write and to read on both sides.
        contentType: 'application/apply-patch+yaml',
        parameters: { ...parametersOf(options), force: 'false' },
        body: withPreconditions(object, preconditions),
        repeatable: true,
        ...(0,defined/* defined */.s)({ preconditions, signal }),
    };
}
function createOf(object, options) {
    const { repeatable = false, signal } = options;
    return {
        method: 'POST',
        contentType: 'application/json',
        parameters: parametersOf(options),
        body: object,
        repeatable,
        ...(0,defined/* defined */.s)({ signal }),
    };
}
function patchOf(change, options) {
    const { preconditions, idempotent = false, signal } = options;
    return {
        method: 'PATCH',
        contentType: 'application/merge-patch+json',
        parameters: parametersOf(options),
        body: withPreconditions(change, preconditions),
        // A second patch of the same resourceVersion is refused: the first one has moved it.
        repeatable: idempotent || preconditions?.resourceVersion !== undefined,
        ...(0,defined/* defined */.s)({ preconditions, signal }),
    };
}
function deleteOf({ dryRun, preconditions, propagation = 'Background', signal }) {
    return {
        method: 'DELETE',
        contentType: 'application/json',
        // Everything stands in the body: with one, the server reads no parameters.
        body: {
            apiVersion: 'v1',
            kind: 'DeleteOptions',
            propagationPolicy: propagation,
            ...(0,defined/* defined */.s)({ preconditions, dryRun: dryRun ? ['All'] : undefined }),
        },
        repeatable: preconditions !== undefined,
        ...(0,defined/* defined */.s)({ preconditions, signal }),
    };
}
function parametersOf({ fieldManager, dryRun }) {
    return { fieldManager, fieldValidation: 'Strict', ...(0,defined/* defined */.s)({ dryRun: dryRun ? 'All' : undefined }) };
}
/** In patches of both kinds the preconditions stand in the metadata of what is sent. */
function withPreconditions(body, preconditions) {
    return preconditions === undefined
        ? body
        : { ...body, metadata: { ...(0,fields/* entry */.f_)(body, 'metadata'), ...preconditions } };
}
/** A kind that the server does not know has no objects. */
function absentOr(refusal) {
    return refusal.status === 404 ? { kind: 'absent' } : refusal;
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/cluster.js




/** The Cluster port over calls. */
function clusterOf(calls, find) {
    return {
        ...readerOf(calls, find),
        ...writerOf(calls, find),
        ...accessReviewOf(calls),
        ...serviceProxyOf(calls),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/kubeconfig.js





/**
 * Reads a kubeconfig (a list of files as KUBECONFIG allows: the first one that names a thing wins) and chooses
 * a context. Errors: `kubeconfig-missing`, `kubeconfig-invalid`. Rules: kubernetes.io, "Organizing Cluster
 * Access Using kubeconfig Files".
 */
async function readKubeconfig(path, wanted) {
    const paths = (path ?? '').split(external_node_path_.delimiter).filter((item) => item !== '');
    const files = (await Promise.all(paths.map(readOne))).filter((file) => file !== undefined);
    if (files.length === 0)
        throw missing(paths);
    const current = files.map((file) => (0,fields/* text */.Qq)(file.root, 'current-context')).find((name) => name !== undefined);
    const context = wanted ?? current;
    if (context === undefined || context === '') {
        throw invalid(`kubeconfig ${paths.join(', ')} has no current-context; it holds ${known(files, 'contexts')}`);
    }
    const { value: names } = find(files, 'contexts', context);
    const cluster = find(files, 'clusters', (0,fields/* text */.Qq)((0,fields/* entry */.f_)(names, 'context'), 'cluster') ?? '');
    const user = find(files, 'users', (0,fields/* text */.Qq)((0,fields/* entry */.f_)(names, 'context'), 'user') ?? '');
    const clusterEntry = (0,fields/* entry */.f_)(cluster.value, 'cluster');
    return {
        context,
        endpoint: await readEndpoint(clusterEntry, cluster.folder, context),
        user: (0,fields/* entry */.f_)(user.value, 'user'),
        cluster: clusterEntry,
        folder: user.folder,
    };
}
async function readOne(path) {
    const source = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw invalid(`kubeconfig ${path} cannot be read: ${error.code ?? error.message}`);
    });
    if (source === undefined)
        return undefined;
    const root = parse(path, source);
    if (typeof root === 'object' && root !== null && !Array.isArray(root))
        return { path, root: root };
    throw invalid(`kubeconfig ${path} is not a kubeconfig: it holds ${root === undefined ? 'nothing' : typeof root}`);
}
/** The parser's own message quotes the file, tokens included: only its reason and line are passed on. */
function parse(path, source) {
    try {
        return (0,js_yaml/* load */.Hh)(source);
    }
    catch (error) {
        const { reason, mark } = error;
        const place = mark === undefined ? path : `${path}:${mark.line + 1}`;
        throw invalid(`kubeconfig ${place} is not YAML: ${reason ?? 'it does not parse'}`);
    }
}
function find(files, section, name) {
    for (const { path, root } of files) {
        const value = (0,fields/* list */.p_)(root, section).find((item) => (0,fields/* text */.Qq)(item, 'name') === name);
        if (value !== undefined)
            return { value, folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)) };
    }
    throw invalid(`kubeconfig names no ${section.slice(0, -1)} '${name}'; it holds ${known(files, section)}`);
}
function known(files, section) {
    const names = files.flatMap(({ root }) => (0,fields/* list */.p_)(root, section).map((item) => `'${(0,fields/* text */.Qq)(item, 'name') ?? ''}'`));
    return names.length === 0 ? `no ${section}` : `${section} ${names.join(', ')}`;
}
async function readEndpoint(cluster, folder, context) {
    const address = (0,fields/* text */.Qq)(cluster, 'server') ?? '';
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
        throw invalid(`kubeconfig context '${context}': '${address}' is not the address of an API server`);
    }
    // The address is printed, and goes into results and records.
    if (new URL(address).username !== '' || new URL(address).password !== '') {
        throw invalid(`kubeconfig context '${context}': a login does not belong into \`server\`; use a user entry`);
    }
    return {
        server: new URL(address),
        serverName: (0,fields/* text */.Qq)(cluster, 'tls-server-name'),
        ca: await pem(cluster, 'certificate-authority', folder),
        insecure: (0,fields/* flag */.Jt)(cluster, 'insecure-skip-tls-verify'),
        proxyUrl: readProxy(cluster),
    };
}
function readProxy(cluster) {
    const proxy = (0,fields/* text */.Qq)(cluster, 'proxy-url');
    if (proxy === undefined || proxy === '')
        return undefined;
    // It may hold a login: never more of it than the protocol.
    const protocol = URL.canParse(proxy) ? new URL(proxy).protocol : undefined;
    if (protocol === 'http:' || protocol === 'https:')
        return proxy;
    const found = protocol === undefined ? 'is not an address' : `'${protocol}//...' is not supported`;
    throw invalid(`kubeconfig: proxy-url ${found}; use an http:// or https:// proxy`);
}
/** Gives `<field>-data` decoded, or the file that `<field>` names; undefined when neither is there. */
async function pem(holder, field, folder) {
    const inline = (0,fields/* text */.Qq)(holder, `${field}-data`);
    if (inline !== undefined && inline !== '')
        return Buffer.from(inline, 'base64').toString('utf8');
    const path = (0,fields/* text */.Qq)(holder, field);
    return path === undefined || path === '' ? undefined : await readNamed((0,external_node_path_.resolve)(folder, path), field);
}
/** Reads a file that the kubeconfig names. Errors: `kubeconfig-invalid`. */
async function readNamed(path, field) {
    return await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
        throw invalid(`kubeconfig: ${field} ${path} cannot be read: ${error.code ?? error.message}`);
    });
}
function missing(paths) {
    const found = paths.length === 0 ? 'KUBECONFIG is not set' : `there is no file at ${paths.join(', ')}`;
    return new errors/* ActionError */.lZ({ code: 'kubeconfig-missing', message: `no kubeconfig: ${found}` });
}
/** A kubeconfig that cannot be used. */
function invalid(message) {
    return new errors/* ActionError */.lZ({ code: 'kubeconfig-invalid', message });
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/exec-credential.js





const versions = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'];
/**
 * Runs the credential plug-in of a user entry. Protocol: kubernetes.io, "client-go credential plugins". The
 * plug-in gets KUBERNETES_EXEC_INFO, never a terminal, and is aborted with the run (docs/adr: why not the
 * client library's own runner). Errors: `tool-missing`, `tool-failed`, `kubeconfig-invalid`.
 */
async function execCredential(access, processes, signal) {
    const exec = (0,fields/* entry */.f_)(access.user, 'exec');
    const apiVersion = (0,fields/* text */.Qq)(exec, 'apiVersion') ?? '';
    const command = (0,fields/* text */.Qq)(exec, 'command') ?? '';
    if (!versions.includes(apiVersion) || command === '') {
        throw invalid(`kubeconfig context '${access.context}': exec needs a command and apiVersion ${versions.join(' or ')}`);
    }
    if (processes === undefined)
        throw invalid(`kubeconfig context '${access.context}': exec plug-ins cannot be run here`);
    const tool = /[\\/]/.test(command) ? (0,external_node_path_.resolve)(access.folder, command) : command;
    const args = Array.isArray(exec['args']) ? exec['args'].map(String) : [];
    const env = Object.fromEntries((0,fields/* list */.p_)(exec, 'env').map((pair) => [(0,fields/* text */.Qq)(pair, 'name') ?? '', (0,fields/* text */.Qq)(pair, 'value')]));
    const info = JSON.stringify(execInfo(apiVersion, access, (0,fields/* flag */.Jt)(exec, 'provideClusterInfo')));
    const result = await processes.run(tool, args, {
        env: { ...env, KUBERNETES_EXEC_INFO: info },
        ...(0,defined/* defined */.s)({ signal }),
    });
    if (result.exitCode !== 0)
        throw plugInFailed(tool, `ended with exit code ${result.exitCode}`, result.stderr);
    return readAnswer(tool, result.stdout);
}
function execInfo(apiVersion, { cluster, endpoint }, withCluster) {
    const described = {
        server: endpoint.server.href,
        'tls-server-name': endpoint.serverName,
        'insecure-skip-tls-verify': endpoint.insecure,
        'certificate-authority-data': endpoint.ca === undefined ? undefined : Buffer.from(endpoint.ca).toString('base64'),
        config: (0,fields/* list */.p_)(cluster, 'extensions').find((item) => item['name'] === 'client.authentication.k8s.io/exec')?.['extension'],
    };
    return {
        apiVersion,
        kind: 'ExecCredential',
        spec: { interactive: false, ...(0,defined/* defined */.s)({ cluster: withCluster ? described : undefined }) },
    };
}
function readAnswer(tool, stdout) {
    const status = (0,fields/* entry */.f_)(parseAnswer(tool, stdout), 'status');
    const { token, clientCertificateData, clientKeyData, expirationTimestamp } = status;
    const expiresAtMs = Date.parse(String(expirationTimestamp ?? ''));
    if (token === undefined && clientCertificateData === undefined)
        throw plugInFailed(tool, 'gave neither token nor certificate', '');
    const whole = clientCertificateData !== undefined && clientKeyData !== undefined;
    return (0,defined/* defined */.s)({
        authorization: token === undefined ? undefined : `Bearer ${token}`,
        certificate: whole ? clientCertificateData : undefined,
        key: whole ? clientKeyData : undefined,
        expiresAtMs: Number.isFinite(expiresAtMs) ? expiresAtMs : undefined,
    });
}
/** The text itself never reaches a message: it holds the token. */
function parseAnswer(tool, stdout) {
    try {
        return (0,fields/* entry */.f_)({ answer: JSON.parse(stdout) }, 'answer');
    }
    catch {
        throw plugInFailed(tool, 'printed something that is not an ExecCredential', '');
    }
}
function plugInFailed(tool, what, stderr) {
    const said = stderr.trim();
    return new errors/* ActionError */.lZ({
        code: 'tool-failed',
        blame: 'config',
        message: `credential plug-in '${tool}' of the kubeconfig ${what}`,
        ...(0,defined/* defined */.s)({ evidence: said === '' ? undefined : { stderr: said.slice(-2000) } }),
    });
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/credentials.js





/** A credential is replaced this long before it ends, so that no request starts with one about to end. */
const renewBeforeMs = 30_000;
/** The login of a kubeconfig user. Errors, on first use: `kubeconfig-invalid`, `tool-missing`, `tool-failed`. */
function loginOf(access, ports) {
    const source = sourceOf(access, ports);
    let generation = 0;
    let made;
    const make = (signal) => {
        generation += 1;
        const next = source.make(signal);
        made = next;
        next.catch(() => {
            if (made === next)
                made = undefined;
        });
        return next;
    };
    return {
        async current(signal) {
            const held = made ?? make(signal);
            let credential = await held;
            const ended = (credential.expiresAtMs ?? Number.POSITIVE_INFINITY) - renewBeforeMs <= ports.clock.now();
            // Of many requests that find it ended at the same time, the first one renews it for all.
            if (ended)
                credential = await (made === held || made === undefined ? make(signal) : made);
            return { credential, generation };
        },
        async refresh(seen, signal) {
            if (!source.changes)
                return false;
            await (seen === generation ? make(signal) : made);
            return true;
        },
    };
}
function sourceOf(access, ports) {
    const { user, context } = access;
    if (user['exec'] !== undefined) {
        return {
            changes: true,
            make: (signal) => execCredential(access, ports.processes, signal),
        };
    }
    if (user['auth-provider'] !== undefined) {
        throw invalid(`kubeconfig context '${context}': auth-provider was removed from Kubernetes in 1.26; use an exec plug-in`);
    }
    const tokenFile = (0,fields/* text */.Qq)(user, 'tokenFile');
    return { changes: tokenFile !== undefined, make: () => fixedCredential(access, tokenFile) };
}
/** Token, token file (which wins, as in client-go, because it is rotated), name and password, certificate. */
async function fixedCredential({ user, folder }, tokenFile) {
    const file = tokenFile === undefined ? undefined : await readNamed((0,external_node_path_.resolve)(folder, tokenFile), 'tokenFile');
    const token = file?.trim() ?? (0,fields/* text */.Qq)(user, 'token');
    const name = (0,fields/* text */.Qq)(user, 'username');
    const basic = name === undefined ? undefined : Buffer.from(`${name}:${(0,fields/* text */.Qq)(user, 'password') ?? ''}`).toString('base64');
    const certificate = await pem(user, 'client-certificate', folder);
    const key = await pem(user, 'client-key', folder);
    const pair = certificate === undefined || key === undefined ? {} : { certificate, key };
    return { ...(0,defined/* defined */.s)({ authorization: authorizationOf(token, basic) }), ...pair };
}
/** An empty token stands for none, and keeps name and password out as well. */
function authorizationOf(token, basic) {
    if (token !== undefined)
        return token === '' ? undefined : `Bearer ${token}`;
    return basic === undefined ? undefined : `Basic ${basic}`;
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/index.js







const defaults = {
    environment: {},
    connectWithinMs: 10_000,
    silenceMs: 60_000,
    watchSilenceMs: 120_000,
};
const defaultBackOff = { firstMs: 1000, ceilingMs: 16_000, tries: 5 };
const machineClock = {
    now: () => Date.now(),
    sleep: async (delayMs, signal) => await (0,promises_.setTimeout)(delayMs, undefined, signal === undefined ? {} : { signal }),
};
/**
 * Gives the API server that a kubeconfig names as the Cluster port. Nothing is sent yet. Errors:
 * `kubeconfig-missing`, `kubeconfig-invalid`.
 */
async function connectCluster(options) {
    const access = await readKubeconfig(options.kubeconfigPath, options.context);
    const clock = options.clock ?? machineClock;
    const environment = options.environment ?? process.env;
    const connection = openConnection(access.endpoint, { ...defaults, ...options, environment });
    const login = loginOf(access, { clock, processes: options.processes });
    const server = access.endpoint.server.href.replace(/\/$/, '');
    const calls = callsOf({ connection, login, clock, server, backOff: options.backOff ?? defaultBackOff });
    return { ...clusterOf(calls, discovery(calls)), close: connection.close };
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rI: () => (/* binding */ specOf)
/* harmony export */ });
/*
 * One way to read what a server sends. Where the holder has a type of its API, names and kinds of fields are
 * checked by the compiler; the value is looked at all the same, so that a malformed one is an absent one.
 */
/** A nested object, empty when it is absent or something else. */
function entry(holder, field) {
    const value = holder[field];
    const there = typeof value === 'object' && value !== null && !Array.isArray(value);
    return (there ? value : {});
}
/** A list of objects, empty when it is absent. */
function list(holder, field) {
    const value = holder[field];
    if (!Array.isArray(value))
        return [];
    return value.filter((item) => typeof item === 'object' && item !== null);
}
/** A text; undefined when it is absent or something else. */
function text(holder, field) {
    const value = holder[field];
    return typeof value === 'string' ? value : undefined;
}
/** True only when `true` is written there. */
function flag(holder, field) {
    return holder[field] === true;
}
/** A number; undefined when it is absent or something else. */
function number(holder, field) {
    const value = holder[field];
    return typeof value === 'number' ? value : undefined;
}
/** A number that the API leaves out where it is 0. */
function count(holder, field) {
    return number(holder, field) ?? 0;
}
/** `spec` of an object, its fields checked against T, a type of its API; empty when it has none. */
function specOf(object) {
    return entry(object, 'spec');
}
/** `status` of an object, its fields checked against T, a type of its API; empty when it has none. */
function statusOf(object) {
    return entry(object, 'status');
}


/***/ })

};
