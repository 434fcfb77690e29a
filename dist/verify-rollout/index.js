import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

;// CONCATENATED MODULE: ./lib/main/connect-clusters.js
/**
 * The clusters of the job's kubeconfig; `usual` is the context of whoever names none (the kubeconfig's current
 * one when undefined). The adapter is loaded with the first of them. Disposing ends all connections.
 */
function connectClusters(base, usual) {
    const opened = new Map();
    return {
        cluster: async (context = usual) => {
            const cluster = opened.get(context) ?? openCluster(base, context);
            opened.set(context, cluster);
            return await cluster;
        },
        [Symbol.asyncDispose]: async () => {
            for (const cluster of opened.values())
                (await cluster.catch(() => undefined))?.close();
        },
    };
}
async function openCluster({ clock, processes, context: run }, context) {
    const { connectCluster } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(940)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1940));
    return await connectCluster({ kubeconfigPath: run.kubeconfig, context, processes, clock });
}

;// CONCATENATED MODULE: ./lib/main/connect-forge.js
/** GitHub as the Forge port; the adapter is loaded here. */
async function openForge({ clock, context }, token) {
    const { connectForge } = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 421));
    const { repository, apiUrl } = context;
    return await connectForge({ token, repository, apiUrl, clock });
}
/** The same, once and not before somebody asks for it. */
function forgeWhenAsked(base, token) {
    let opened;
    return async () => await (opened ??= openForge(base, token));
}

;// CONCATENATED MODULE: ./lib/actions/verify-rollout/connect.js


/** Makes the ports: GitHub only when there is a record to finish. */
async function connect(base, { context, deploymentId, token }, held) {
    const hasRecord = deploymentId !== undefined && deploymentId !== '';
    const forge = hasRecord ? await openForge(base, token) : undefined;
    return { ...base, ...held.use(connectClusters(base, context)), forge };
}


/***/ }),

/***/ 5749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ verifyRollout)
/* harmony export */ });
/* harmony import */ var _schema_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7143);

const verifyRollout = (0,_schema_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    id: 'verify-rollout',
    name: 'Slipway: verify rollout',
    description: 'Watch what was applied until it is proven ready or doomed, and explain',
    icon: 'check-circle',
    color: 'blue',
    permissions: { deployments: 'write: finish the record of what was deployed' },
    inputs: {
        environment: { kind: 'text', required: true, description: 'Environment, as slipway.yml names it.' },
        release: {
            kind: 'json',
            required: true,
            description: 'Release record: output `release` of build-push-image.',
        },
        applied: { kind: 'json', required: true, description: 'Output `applied` of deploy-env.' },
        'deployment-id': {
            kind: 'text',
            description: 'Output `deployment-id` of deploy-env; its record is finished here.',
        },
        'environment-url': { kind: 'text', description: 'Output `environment-url` of deploy-env.' },
        context: { kind: 'text', description: 'Context of the kubeconfig; the current one when absent.' },
        timeout: { kind: 'duration', default: '10m', description: 'Budget for all objects together.' },
        'log-lines': {
            kind: 'integer',
            default: 25,
            min: 0,
            max: 500,
            description: 'Log lines shown for each failing container.',
        },
        token: {
            kind: 'secret',
            required: true,
            defaultExpression: '${{ github.token }}',
            description: 'Token for the Deployment record.',
        },
    },
    outputs: {
        verified: '`true` only when every object was proven.',
        proof: 'What was proven, JSON: objects, pods, image ids, durations.',
    },
});


/***/ }),

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readFacts)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/release/run-url.js
/** `https://github.com/owner/name/actions/runs/1`. */
function runUrl({ serverUrl, repository, runId }) {
    return `${serverUrl}/${repository}/actions/runs/${runId}`;
}

// EXTERNAL MODULE: ./lib/release/release-record.js
var release_record = __nccwpck_require__(4120);
// EXTERNAL MODULE: ./lib/manifest/fields.js
var fields = __nccwpck_require__(8432);
;// CONCATENATED MODULE: ./lib/rollout/applied.js



/** Reads the output `applied` of deploy-env. Errors: `input-invalid`, naming every bad item. */
function readApplied(value) {
    if (!Array.isArray(value))
        throw malformed([
            { message: `a JSON list was expected, found ${value === null ? 'null' : typeof value}` },
        ]);
    const items = value.map((item, index) => readOne((0,fields/* entry */.f_)({ item }, 'item'), index));
    const problems = items.filter((item) => 'message' in item);
    if (problems.length > 0)
        throw malformed(problems);
    if (items.length === 0)
        throw malformed([{ message: 'the list is empty: nothing was applied, so nothing can be proven' }]);
    return items;
}
function readOne(item, index) {
    const optional = item['cluster'] === undefined ? [] : ['cluster'];
    const bad = ['apiVersion', 'kind', 'name', 'uid', ...optional].filter((field) => !(0,fields/* text */.Qq)(item, field));
    if (bad.length > 0)
        return { message: `item ${index + 1}: ${bad.join(', ')} missing or not a text` };
    const cluster = (0,fields/* text */.Qq)(item, 'cluster');
    const namespace = (0,fields/* text */.Qq)(item, 'namespace');
    const generation = (0,fields/* number */.ai)(item, 'generation');
    return {
        ...(0,defined/* defined */.s)({ cluster }),
        apiVersion: (0,fields/* text */.Qq)(item, 'apiVersion') ?? '',
        kind: (0,fields/* text */.Qq)(item, 'kind') ?? '',
        ...(0,defined/* defined */.s)({ namespace }),
        name: (0,fields/* text */.Qq)(item, 'name') ?? '',
        uid: (0,fields/* text */.Qq)(item, 'uid') ?? '',
        ...(0,defined/* defined */.s)({ generation }),
    };
}
function malformed(problems) {
    return new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `input 'applied': ${problems.map(({ message }) => message).join('; ')}`,
        remedy: 'Pass the output `applied` of deploy-env on unchanged.',
        problems,
    });
}

// EXTERNAL MODULE: ./lib/operations/ledger/close-record.js + 4 modules
var close_record = __nccwpck_require__(7024);
// EXTERNAL MODULE: ./lib/actions/verify-rollout/known.js
var known = __nccwpck_require__(4506);
;// CONCATENATED MODULE: ./lib/actions/verify-rollout/facts.js







/**
 * Reads what other steps handed on, then asks whether each cluster answers. Whatever
 * ends it here leaves no Deployment record hanging. Errors: `input-invalid`, those of the Cluster port.
 */
async function readFacts(inputs, ports, control) {
    const record = readRecord(inputs, runUrl(ports.context));
    try {
        const release = (0,release_record/* readReleaseRecord */.d)(inputs.release);
        const targets = readApplied(inputs.applied);
        const { environment } = inputs;
        control.know({ data: { environment, image: release.image, commit: release.commit, objects: targets } });
        const contexts = [...new Set(targets.map(({ cluster }) => cluster))];
        const clusters = await Promise.all(contexts.map(async (context) => await (await ports.cluster(context)).about(control.signal)));
        control.know({ data: { server: (0,known/* serversText */.I)(clusters) } });
        return { clusters, release, targets, record, nowMs: ports.clock.now() };
    }
    catch (error) {
        await (0,close_record/* closeFailed */.ok)({ forge: ports.forge, record }, error, control);
        throw error;
    }
}
function readRecord(inputs, logUrl) {
    const { deploymentId: id = '', environment, environmentUrl = '' } = inputs;
    if (id === '')
        return undefined;
    const url = environmentUrl === '' ? undefined : environmentUrl;
    if (/^[1-9]\d*$/.test(id))
        return { id: Number(id), environment, logUrl, ...(0,defined/* defined */.s)({ environmentUrl: url }) };
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `input 'deployment-id': '${id}' is not the id of a Deployment`,
    });
}


/***/ }),

/***/ 1145:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_start_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7270);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4392);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9307);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8921);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2473);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5749);






await (0,_main_start_action_js__WEBPACK_IMPORTED_MODULE_0__/* .startAction */ .R)({
    spec: _declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyRollout */ .J,
    // What ends before everything was proven has proven nothing, whatever ended it.
    known: { outputs: { verified: 'false' } },
    connect: _connect_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .N,
    facts: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readFacts */ .M,
    plan: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planVerification */ .l,
    run: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runVerification */ .t,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ serversText)
/* harmony export */ });
/** The servers for people. */
function serversText(clusters) {
    return clusters.map(({ server }) => server).join(', ');
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ planVerification)
});

// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(4624);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
// EXTERNAL MODULE: ./lib/manifest/object.js
var object = __nccwpck_require__(7350);
// EXTERNAL MODULE: ./lib/rollout/rules.js + 13 modules
var rules = __nccwpck_require__(6226);
;// CONCATENATED MODULE: ./lib/rollout/planned-watches.js



/** One watch for each cluster, kind and namespace, and around workloads those that explain them. */
function plannedWatches(moving) {
    const own = moving.map((target) => inClusterOf(target, watch(target, target.namespace, 'objects')));
    const around = moving.flatMap((target) => watchesAround(target).map((item) => inClusterOf(target, item)));
    const all = [...own, ...around];
    const byKey = new Map(all.map((item) => [
        `${(0,object/* clusterPrefix */.d4)(item)}${item.feeds} ${item.query.apiVersion} ${item.query.kind} ${item.query.namespace ?? ''}`,
        item,
    ]));
    return [...byKey.values()];
}
function inClusterOf({ cluster }, planned) {
    return { ...planned, ...(0,defined/* defined */.s)({ cluster }) };
}
function watchesAround(target) {
    const { namespace } = target;
    const events = {
        ...watch({ apiVersion: 'v1', kind: 'Event' }, namespace, 'events'),
        optional: true,
    };
    if ((0,rules/* kindKey */._V)(target) === 'Service')
        return [watch({ apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' }, namespace, 'endpointSlices')];
    if ((0,rules/* kindKey */._V)(target) === 'Pod')
        return [events];
    if (!(0,rules/* isWorkload */.gv)(target))
        return [];
    const pods = watch({ apiVersion: 'v1', kind: 'Pod' }, namespace, 'pods');
    const sets = watch({ apiVersion: 'apps/v1', kind: 'ReplicaSet' }, namespace, 'replicaSets');
    return target.kind === 'Deployment' ? [sets, pods, events] : [pods, events];
}
function watch({ apiVersion, kind }, namespace, feeds) {
    return {
        query: { apiVersion, kind, ...(0,defined/* defined */.s)({ namespace }) },
        feeds,
        optional: false,
    };
}

// EXTERNAL MODULE: ./lib/actions/verify-rollout/known.js
var known = __nccwpck_require__(4506);
;// CONCATENATED MODULE: ./lib/actions/verify-rollout/plan.js




/** What will be watched, for how long, and what has to be proven. Pure. */
function planVerification(inputs, facts) {
    const image = (0,image_ref/* parseImageRef */.Q)(facts.release.image);
    return {
        environment: inputs.environment,
        release: facts.release,
        targets: facts.targets,
        digests: { [(0,image_ref/* formatRepository */.Sh)(image)]: image.digest ?? '' },
        reads: facts.targets.filter(rules/* isStored */.mL),
        watches: plannedWatches(facts.targets.filter((target) => !(0,rules/* isStored */.mL)(target))),
        startedAtMs: facts.nowMs,
        timeoutMs: inputs.timeoutMs,
        logLines: inputs.logLines,
        server: (0,known/* serversText */.I)(facts.clusters),
        record: facts.record,
    };
}


/***/ }),

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ runVerification)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/manifest/kinds.js
var kinds = __nccwpck_require__(8618);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __nccwpck_require__(7350);
;// CONCATENATED MODULE: ./lib/rollout/snapshot.js

/**
 * Cuts a snapshot into one observation for each target, so that a rule looks at its own pods and not at all
 * twenty thousand. Owner UIDs decide what belongs where.
 */
function observations(snapshot, { targets, ...memory }, nowMs) {
    const sets = byOwner(snapshot.replicaSets);
    const pods = byOwner(snapshot.pods);
    const slices = byOwner(snapshot.endpointSlices);
    const events = groupBy(snapshot.events, (event) => uidOf(event['involvedObject']));
    return targets.map((target) => {
        const object = snapshot.objects.get((0,kinds/* identityOf */.cu)(target));
        const uid = object?.metadata.uid ?? '';
        const replicaSets = sets.get(uid) ?? [];
        const makers = [uid, ...replicaSets.map((set) => set.metadata.uid ?? '')];
        const own = makers.flatMap((maker) => pods.get(maker) ?? []);
        const concerned = [...makers, ...own.map((pod) => pod.metadata.uid ?? '')];
        return {
            startedAtMs: memory.startedAtMs,
            firstSeenMs: memory.firstSeenMs,
            exits: memory.exits,
            digests: memory.digests,
            nowMs,
            target,
            object,
            replicaSets,
            pods: own,
            endpointSlices: slices.get(uid) ?? [],
            events: concerned.flatMap((item) => events.get(item) ?? []),
        };
    });
}
function byOwner(objects) {
    return groupBy(objects, ({ metadata }) => metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid ?? '');
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
function uidOf(reference) {
    return String(reference?.uid ?? '');
}

// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
// EXTERNAL MODULE: ./lib/manifest/fields.js
var fields = __nccwpck_require__(8432);
// EXTERNAL MODULE: ./lib/rollout/creation.js
var rollout_creation = __nccwpck_require__(6980);
// EXTERNAL MODULE: ./lib/rollout/doom.js
var doom = __nccwpck_require__(4472);
// EXTERNAL MODULE: ./lib/rollout/findings.js
var rollout_findings = __nccwpck_require__(9939);
// EXTERNAL MODULE: ./lib/rollout/owners.js
var owners = __nccwpck_require__(4377);
// EXTERNAL MODULE: ./lib/rollout/settling.js
var rollout_settling = __nccwpck_require__(909);
// EXTERNAL MODULE: ./lib/rollout/rules.js + 13 modules
var rules = __nccwpck_require__(6226);
;// CONCATENATED MODULE: ./lib/rollout/tracker.js











/** The state before the first look. */
function startTracking(targets, digests, startedAtMs) {
    return {
        targets,
        digests,
        startedAtMs,
        firstSeenMs: {},
        exits: {},
        verdicts: new Map(),
        dueMs: undefined,
        restarts: {},
    };
}
/** One look: remembers signals and exits, asks each target's rule, reports what changed. Pure. */
function track(state, snapshot, nowMs) {
    const pods = [...snapshot.pods, ...[...snapshot.objects.values()].filter(({ kind }) => kind === 'Pod')];
    const exits = rememberExits(state.exits, pods);
    const before = observations(snapshot, { ...state, exits }, nowMs);
    const findings = before.flatMap(allFindings);
    const firstSeenMs = rememberSightings(state.firstSeenMs, { findings, pods }, nowMs);
    const seen = before.map((observation) => ({ ...observation, firstSeenMs }));
    const verdicts = new Map(seen.map((observation) => [(0,kinds/* identityOf */.cu)(observation.target), verdictOn(observation)]));
    const due = dueTimes(seen, findings, firstSeenMs).filter((at) => at > nowMs);
    const changes = state.targets.flatMap((target) => statusChange(target, state.verdicts.get((0,kinds/* identityOf */.cu)(target)), verdicts.get((0,kinds/* identityOf */.cu)(target))));
    const next = due.length === 0 ? undefined : due.reduce((a, b) => Math.min(a, b));
    return {
        state: { ...state, exits, firstSeenMs, verdicts, dueMs: next, restarts: restartsOf(seen) },
        changes,
    };
}
/** A rule looks into one cluster, and names objects as that does; outside, the cluster belongs to the name. */
function verdictOn(observation) {
    const verdict = (0,rules/* ruleOf */.Y)(observation.target)(observation);
    if (verdict.state !== 'failed')
        return verdict;
    const { cause } = verdict;
    const { cluster } = observation.target;
    return { state: 'failed', cause: { ...cause, ref: { ...(0,defined/* defined */.s)({ cluster }), ...cause.ref } } };
}
/** When time alone may change a verdict: an open signal becomes final, a Ready pod has settled. */
function dueTimes(seen, findings, firstSeenMs) {
    const signals = findings.flatMap((finding) => (0,doom/* dueMs */.xY)(finding, firstSeenMs) ?? []);
    const settling = seen.flatMap((observation) => (0,owners/* currentPods */.Qc)(observation)
        .filter(rollout_findings/* isReady */.i_)
        .map((pod) => (0,rollout_settling/* settlesAtMs */.CD)(observation, pod)));
    return [...signals, ...settling];
}
function allFindings(observation) {
    const creation = (0,rollout_creation/* creationFinding */.h)(observation, observation.object?.kind === 'Deployment' ? (0,owners/* newestReplicaSet */.jk)(observation) : undefined);
    const ofPods = (0,owners/* allPods */.kp)(observation).flatMap((pod) => (0,rollout_findings/* findingsOf */.WX)(pod, observation));
    return creation === undefined ? ofPods : [...ofPods, creation];
}
/**
 * A sighting is forgotten when its signal is gone. A container that pulls its image again shows nothing in
 * between, so image signals stay until the container has started or the pod is gone.
 */
function rememberSightings(known, { findings, pods }, nowMs) {
    const keys = [...findings.map(({ key }) => key), ...pods.filter(rollout_findings/* isReady */.i_).map(rollout_settling/* readyKey */.Zz)];
    const now = Object.fromEntries(keys.map((key) => [key, known[key] ?? nowMs]));
    const pulling = new Set(pods.flatMap((pod) => (0,rollout_findings/* containersOf */.Mz)(pod)
        .filter(isUnstarted)
        .map(({ name }) => (0,rollout_findings/* containerKey */.Ho)(pod, name))));
    const kept = Object.entries(known).filter(([key]) => key.includes('/image-') && pulling.has(key.slice(0, key.lastIndexOf('/'))));
    return { ...Object.fromEntries(kept), ...now };
}
function isUnstarted({ running, ended }) {
    return !running && ended === undefined;
}
/** Adds the ends that the pods show now; `restartCount` says which end it is. */
function rememberExits(known, pods) {
    const next = {};
    for (const pod of pods) {
        for (const container of (0,rollout_findings/* containersOf */.Mz)(pod)) {
            const { ended, endedBefore, restarts, running } = container;
            if (ended === undefined)
                continue;
            const key = (0,rollout_findings/* containerKey */.Ho)(pod, container.name);
            const list = [...(known[key] ?? [])];
            const index = running ? restarts - 1 : restarts;
            if (index >= 0)
                list[index] = exitOf(ended);
            if (endedBefore !== undefined && index >= 1)
                list[index - 1] = exitOf(endedBefore);
            next[key] = list;
        }
    }
    return next;
}
function exitOf(ended) {
    return { exitCode: (0,fields/* number */.ai)(ended, 'exitCode') ?? 0, reason: (0,fields/* text */.Qq)(ended, 'reason') ?? 'Error' };
}
function restartsOf(seen) {
    const pods = seen.flatMap((observation) => (0,owners/* currentPods */.Qc)(observation));
    return Object.fromEntries(pods.flatMap((pod) => (0,rollout_findings/* containersOf */.Mz)(pod).map(({ name, restarts }) => [(0,rollout_findings/* containerKey */.Ho)(pod, name), restarts])));
}
function statusChange(target, before, now) {
    if (now === undefined ||
        (before !== undefined && before.state === now.state && wordsOf(before) === wordsOf(now)))
        return [];
    const { uid: _, generation: __, ...ref } = target;
    const counts = 'ready' in now && now.ready !== undefined ? { ready: now.ready } : {};
    const wanted = 'wanted' in now && now.wanted !== undefined ? { wanted: now.wanted } : {};
    return [{ ref, state: stateOf(now), message: wordsOf(now), ...counts, ...wanted }];
}
function stateOf(verdict) {
    if (verdict.state === 'unprovable')
        return 'pending';
    if (verdict.state !== 'failed')
        return verdict.state;
    return verdict.cause.reason === 'Disappeared' ? 'gone' : 'failed';
}
/** What a verdict says, in one line. */
function wordsOf(verdict) {
    if (verdict.state !== 'failed')
        return verdict.message;
    const { reason, container, exitCode, message } = verdict.cause;
    const where = container === undefined ? '' : ` in container ${container}`;
    const code = exitCode === undefined ? '' : `, exit code ${exitCode}`;
    return `${reason}${where}${code}${message === '' ? '' : `: ${message}`}`;
}
/** Sorts the verdicts of a state. */
function standing(state) {
    const all = state.targets.map((target) => ({ target, verdict: state.verdicts.get((0,kinds/* identityOf */.cu)(target)) }));
    return {
        failed: all.filter((item) => item.verdict?.state === 'failed'),
        unprovable: all.filter((item) => item.verdict?.state === 'unprovable'),
        pending: all
            .filter(({ verdict }) => verdict === undefined || verdict.state === 'progressing')
            .map(({ target, verdict }) => `${(0,manifest_object/* formatRef */.rq)(target)}: ${verdict === undefined ? 'not seen yet' : wordsOf(verdict)}`),
    };
}
/** Whether a container of a proven pod restarted between two looks: then the first look proved nothing. */
function restartedBetween(first, second) {
    return Object.entries(second.restarts).some(([key, count]) => count > (first.restarts[key] ?? count));
}

;// CONCATENATED MODULE: ./lib/operations/watch/evidence.js





/** Events a little before the start may already be about this rollout. */
const eventsBeforeMs = 5000;
const eventsShown = 10;
/** A cause with the last lines of its container and the Warning events around it. Never fails: evidence is a gift. */
async function withEvidence(cause, observation, source) {
    const events = warningsOf(observation);
    const log = await lastLines(cause, observation, source);
    return { ...cause, ...(log.length > 0 && { log }), ...(events.length > 0 && { events }) };
}
/** What stands for a target that was still waiting when the time was over: its first pod that is not Ready. */
function pendingCause(observation, verdict, timeoutMs) {
    const { uid: _, generation: __, ...ref } = observation.target;
    const pod = (0,owners/* currentPods */.Qc)(observation).find((item) => !(0,rollout_findings/* isReady */.i_)(item));
    const container = pod && (0,rollout_findings/* containersOf */.Mz)(pod).find(({ ready }) => !ready);
    const node = pod && (0,fields/* text */.Qq)((0,fields/* entry */.f_)(pod, 'spec'), 'nodeName');
    return {
        ref,
        reason: 'TimedOut',
        message: verdict.state === 'failed' ? verdict.cause.message : verdict.message,
        rule: `timeout: ${Math.round(timeoutMs / 1000)} s for all objects together`,
        ...(pod !== undefined && { pod: pod.metadata.name }),
        ...(container !== undefined && { container: container.name, restarts: container.restarts }),
        ...(0,defined/* defined */.s)({ node }),
    };
}
/**
 * The run that ended explains more than the one that has just started; the kubelet may have removed it already,
 * so the present one stands in.
 */
async function lastLines(cause, observation, source) {
    const pod = (0,owners/* allPods */.kp)(observation).find((item) => item.metadata.name === cause.pod);
    if (pod?.metadata.namespace === undefined || cause.container === undefined || source.logLines === 0)
        return [];
    const state = (0,rollout_findings/* containersOf */.Mz)(pod).find(({ name }) => name === cause.container);
    const query = {
        namespace: pod.metadata.namespace,
        pod: pod.metadata.name,
        container: cause.container,
        tailLines: source.logLines,
    };
    const logOf = async (run) => {
        const cluster = await source.clusters.cluster(observation.target.cluster);
        return await cluster.log(run, source.signal);
    };
    const runs = state?.running === false && state.restarts === 0 ? [false] : [(state?.restarts ?? 0) > 0, false];
    for (const previous of runs) {
        const found = await logOf({ ...query, previous }).catch(() => undefined);
        if (found !== undefined && found.trim() !== '')
            return found.trimEnd().split('\n').slice(-source.logLines);
    }
    return [];
}
/** Warning events around the target, newest last: `FailedMount x3 Pod/parcel-1: message`. */
function warningsOf({ events, startedAtMs }) {
    return events
        .map((event) => ({ event, atMs: timeOf(event) }))
        .filter(({ atMs }) => atMs >= startedAtMs - eventsBeforeMs)
        .toSorted((a, b) => a.atMs - b.atMs)
        .slice(-eventsShown)
        .map(({ event }) => lineOf(event));
}
function timeOf(event) {
    const series = (0,fields/* entry */.f_)(event, 'series');
    const stamp = (0,fields/* text */.Qq)(series, 'lastObservedTime') ??
        (0,fields/* text */.Qq)(event, 'lastTimestamp') ??
        (0,fields/* text */.Qq)(event, 'eventTime') ??
        event.metadata.creationTimestamp;
    return Date.parse(stamp ?? '') || 0;
}
function lineOf(event) {
    const about = (0,fields/* entry */.f_)(event, 'involvedObject');
    const name = (0,manifest_object/* formatRef */.rq)({
        ...(0,manifest_object/* refOf */.H8)(event),
        kind: (0,fields/* text */.Qq)(about, 'kind') ?? '',
        name: (0,fields/* text */.Qq)(about, 'name') ?? '',
    });
    const count = (0,fields/* number */.ai)((0,fields/* entry */.f_)(event, 'series'), 'count') ?? (0,fields/* number */.ai)(event, 'count') ?? 1;
    const times = count > 1 ? ` x${count}` : '';
    return `${(0,fields/* text */.Qq)(event, 'reason') ?? ''}${times} ${name}: ${((0,fields/* text */.Qq)(event, 'message') ?? '').trim()}`;
}

// EXTERNAL MODULE: ./lib/rollout/image-proof.js
var image_proof = __nccwpck_require__(1427);
;// CONCATENATED MODULE: ./lib/rollout/proof.js








/** The proof from the last look at the cluster. */
function proofOf(subject, { state, snapshot }, nowMs) {
    return {
        schemaVersion: 1,
        environment: subject.environment,
        image: subject.release.image,
        commit: subject.release.commit,
        server: subject.server,
        verifiedAt: new Date(nowMs).toISOString(),
        durationMs: nowMs - subject.startedAtMs,
        objects: observations(snapshot, state, nowMs).map((seen) => provenObject(state, seen)),
    };
}
function provenObject(state, seen) {
    const { target, object } = seen;
    const verdict = state.verdicts.get((0,kinds/* identityOf */.cu)(target));
    const images = (0,owners/* currentPods */.Qc)(seen).flatMap((pod) => (0,image_proof/* promotedImages */.R1)(pod, seen));
    const draining = (0,rules/* isWorkload */.gv)(target) ? (0,owners/* otherPods */.RI)(seen).length + (0,owners/* allPods */.kp)(seen).filter(isLeaving).length : 0;
    return {
        ...(object === undefined ? target : (0,manifest_object/* refOf */.H8)(object)),
        ...(0,defined/* defined */.s)({ cluster: target.cluster }),
        uid: target.uid,
        ...(object?.metadata.generation !== undefined && { generation: object.metadata.generation }),
        message: verdict === undefined ? '' : wordsOf(verdict),
        ...(images.length > 0 && {
            images: images.map(({ pod, container, repository, digest }) => ({
                pod,
                container,
                image: `${repository}@${digest ?? ''}`,
            })),
        }),
        ...(draining > 0 && { draining }),
    };
}
function isLeaving({ metadata }) {
    return metadata.deletionTimestamp !== undefined;
}

// EXTERNAL MODULE: ./lib/operations/ledger/close-record.js + 4 modules
var close_record = __nccwpck_require__(7024);
;// CONCATENATED MODULE: ./lib/operations/watch/view.js





/**
 * Reads and watches everything of a plan until it is disposed of or the signal aborts. Changes that arrive together
 * wake the waiter once. An optional watch that the account may not have is a note.
 */
function openView(clusters, plan, { emit, signal }) {
    const stop = new AbortController();
    const control = { emit, signal: AbortSignal.any([signal, stop.signal]) };
    const bell = makeBell();
    const parts = plan.watches.map(() => new Map());
    let stored = [];
    const listed = plan.watches.map((watch, index) => {
        const part = parts[index] ?? new Map();
        return watchPart({ clusters, watch, part, bell, control });
    });
    const reading = readStored(clusters, plan.reads, control.signal).then((objects) => {
        stored = objects;
    });
    const filled = Promise.all([...listed, reading]).then(() => undefined);
    filled.catch(() => undefined);
    const snapshot = () => {
        const lists = parts.map((part) => [...part.values()]);
        return snapshotOf(plan.watches, lists, stored);
    };
    return { filled, changed: bell.rung, snapshot, [Symbol.dispose]: () => stop.abort() };
}
/** Keeps one part up to date; resolves with its first list. */
function watchPart({ clusters, watch, part, bell, control }) {
    const first = Promise.withResolvers();
    const onChange = (change) => {
        absorb(part, change);
        first.resolve();
        bell.ring();
    };
    const watching = async () => {
        const cluster = await clusters.cluster(watch.cluster);
        await cluster.watch(watch.query, onChange, control.signal);
    };
    watching().catch((error) => {
        const { code, message } = (0,errors/* toActionError */.ie)(error);
        if (!watch.optional || code !== 'cluster-forbidden') {
            first.reject(error);
            return bell.crack(error);
        }
        const note = `${(0,manifest_object/* clusterPrefix */.d4)(watch)}${watch.query.kind}s cannot be read, so they are missing below: ${message}`;
        control.emit({ type: 'note', level: 'notice', message: note });
        return first.resolve();
    });
    return first.promise;
}
function makeBell() {
    let failure;
    let next = quietly(Promise.withResolvers());
    return {
        // The waiter asks before it looks, and may never come to wait: no promise of here may reject unheard.
        rung: () => {
            if (failure !== undefined)
                next.reject(failure.error);
            return next.promise;
        },
        ring: () => {
            next.resolve();
            next = quietly(Promise.withResolvers());
        },
        crack: (error) => {
            failure ??= { error };
            next.reject(error);
        },
    };
}
/** Nobody may be waiting when it rejects; whoever asks later gets the failure. */
function quietly(resolvers) {
    resolvers.promise.catch(() => undefined);
    return resolvers;
}
/** One fresh look at everything, past all watches. Errors: those of the Cluster port. */
async function readAfresh(clusters, plan, signal) {
    const [stored, ...lists] = await Promise.all([
        readStored(clusters, plan.reads, signal),
        // Events prove nothing: they are left to the watch.
        ...plan.watches.map(async (watch) => watch.feeds === 'events' ? [] : await listOf(clusters, watch, signal)),
    ]);
    return snapshotOf(plan.watches, lists, stored);
}
async function listOf(clusters, { cluster, query }, signal) {
    return (await (await clusters.cluster(cluster)).list(query, signal)).items;
}
async function readStored(clusters, refs, signal) {
    const read = async (ref) => {
        const object = await (await clusters.cluster(ref.cluster)).read(ref, signal);
        return object === undefined ? [] : [[(0,kinds/* identityOf */.cu)(ref), object]];
    };
    return (await Promise.all(refs.map(read))).flat();
}
function absorb(part, change) {
    if (change.type === 'listed') {
        part.clear();
        for (const object of change.items)
            part.set(view_uidOf(object), object);
    }
    else if (change.type === 'deleted')
        part.delete(view_uidOf(change.object));
    else
        part.set(view_uidOf(change.object), change.object);
}
function view_uidOf({ metadata }) {
    return metadata.uid ?? `${metadata.namespace ?? ''}/${metadata.name}`;
}
function snapshotOf(watches, lists, stored) {
    const seen = watches.map((watch, index) => ({ ...watch, items: lists[index] ?? [] }));
    const fed = (feeds) => seen.flatMap((watch) => (watch.feeds === feeds ? watch.items : []));
    const moving = seen
        .filter(({ feeds }) => feeds === 'objects')
        .flatMap(({ cluster, items }) => items.map((object) => [identityIn(cluster, object), object]));
    const events = fed('events').filter((event) => event['type'] === 'Warning' && (0,fields/* entry */.f_)(event, 'involvedObject')['uid'] !== undefined);
    return {
        objects: new Map([...stored, ...moving]),
        replicaSets: fed('replicaSets'),
        pods: fed('pods'),
        endpointSlices: fed('endpointSlices'),
        events,
    };
}
function identityIn(cluster, object) {
    return (0,kinds/* identityOf */.cu)({ ...(0,manifest_object/* refOf */.H8)(object), ...(0,defined/* defined */.s)({ cluster }) });
}

;// CONCATENATED MODULE: ./lib/operations/watch/wait-for-verdict.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const heartbeatMs = 30_000;
/**
 * Watches until the verdict is certain or the budget is used up. Driven by changes; a timer only wakes it for
 * graces, heartbeats and the end. Errors: `rollout-unknown` when the cluster is lost on the way, `cancelled`.
 */
async function waitForVerdict(plan, ports, control) {
    const deadlineMs = plan.startedAtMs + plan.timeoutMs;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const view = __addDisposableResource(env_1, openView(ports, plan, control), false);
            await firstLook(view, { clock: ports.clock, untilMs: deadlineMs }, control.signal);
            return await watchUntilCertain({ plan, ports, control, view, deadlineMs });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (error) {
        throw lost(error, control.signal);
    }
}
async function watchUntilCertain({ plan, ports, control, view, deadlineMs }) {
    const { clock } = ports;
    let state = startTracking(plan.targets, plan.digests, plan.startedAtMs);
    let nextHeartbeatMs = plan.startedAtMs + heartbeatMs;
    const look = (snapshot) => {
        const step = track(state, snapshot, clock.now());
        for (const change of step.changes)
            control.emit({ type: 'object-status', ...change });
        state = step.state;
    };
    for (;;) {
        const changed = view.changed();
        look(view.snapshot());
        const first = state;
        let end = settled(state, view.snapshot());
        if (end?.kind === 'proven') {
            const snapshot = await readAfresh(ports, plan, control.signal);
            look(snapshot);
            end = settled(state, { ...snapshot, events: view.snapshot().events });
            // The watch brings that restart in a moment, and with it the next look.
            if (end?.kind === 'proven' && restartedBetween(first, state))
                end = undefined;
        }
        if (end !== undefined)
            return end;
        if (clock.now() >= deadlineMs)
            return { kind: 'timed-out', state, snapshot: view.snapshot() };
        nextHeartbeatMs = beat({ plan, state, control, deadlineMs, nextMs: nextHeartbeatMs, nowMs: clock.now() });
        const wakeAtMs = Math.min(deadlineMs, nextHeartbeatMs, state.dueMs ?? deadlineMs);
        await changeOrTime(changed, { clock, untilMs: wakeAtMs }, control.signal);
    }
}
/** Undefined while something still moves and nothing has failed. */
function settled(state, snapshot) {
    const { failed, unprovable, pending } = standing(state);
    if (failed.length > 0)
        return { kind: 'doomed', state, snapshot };
    if (pending.length > 0)
        return undefined;
    return { kind: unprovable.length > 0 ? 'unprovable' : 'proven', state, snapshot };
}
function beat({ plan, state, control, deadlineMs, nextMs, nowMs }) {
    if (nowMs < nextMs)
        return nextMs;
    const { pending } = standing(state);
    control.emit({
        type: 'heartbeat',
        elapsedMs: nowMs - plan.startedAtMs,
        remainingMs: deadlineMs - nowMs,
        pending,
    });
    return nowMs + heartbeatMs;
}
/** Waits for whichever comes first; the timer of the loser is taken down. */
async function changeOrTime(changed, { clock, untilMs }, signal) {
    const stop = new AbortController();
    const timer = clock.sleep(Math.max(0, untilMs - clock.now()), AbortSignal.any([signal, stop.signal]));
    try {
        await Promise.race([changed, timer]);
    }
    finally {
        stop.abort();
        timer.catch(() => undefined);
    }
}
/** The first lists. What keeps them away is a fault of the set-up, so it keeps its own name. */
async function firstLook(view, timer, signal) {
    let there = false;
    const filled = view.filled.then(() => {
        there = true;
    }, (error) => {
        throw new FirstLookError((0,errors/* toActionError */.ie)(error));
    });
    await changeOrTime(filled, timer, signal);
    if (there)
        return;
    throw new errors/* ActionError */.lZ({
        code: 'rollout-unknown',
        message: 'the objects could not be listed before the time was over',
    });
}
class FirstLookError extends Error {
    found;
    constructor(found) {
        super(found.message);
        this.found = found;
    }
}
/** Not knowing is its own outcome: a cluster that is lost on the way says nothing about the release. */
function lost(error, signal) {
    if (signal.aborted)
        return new errors/* ActionError */.lZ({
            code: 'cancelled',
            message: 'the wait was cancelled; nothing was proven',
            cause: error,
        });
    if (error instanceof FirstLookError)
        return error.found;
    const found = (0,errors/* toActionError */.ie)(error);
    if (found.blame !== 'cluster' || found.code === 'rollout-unknown')
        return found;
    return new errors/* ActionError */.lZ({
        code: 'rollout-unknown',
        message: `the cluster was lost while waiting: ${found.message}`,
        evidence: { 'what ended the wait': found.code },
        cause: found,
    });
}

;// CONCATENATED MODULE: ./lib/actions/verify-rollout/run.js









/** Causes that are shown in full; the others are named. */
const causesShown = 5;
/**
 * Waits for the verdict, explains a bad one, finishes the Deployment record. Errors: `rollout-failed`,
 * `rollout-timed-out`, `rollout-unknown`, `cancelled`, those of the Forge port.
 */
async function runVerification(plan, ports, control) {
    control.emit({
        type: 'planned',
        steps: [{ id: 'verify', title: `Verify ${plan.targets.length} objects in ${plan.environment}` }],
    });
    control.emit({ type: 'step-started', id: 'verify' });
    try {
        const outcome = await verify(plan, ports, control);
        control.emit({ type: 'step-finished', id: 'verify', outcome: 'ok', detail: outcome.headline });
        await (0,close_record/* closeProven */.BF)({ forge: ports.forge, record: plan.record }, outcome.headline, control);
        return outcome;
    }
    catch (error) {
        control.emit({ type: 'step-finished', id: 'verify', outcome: 'failed' });
        await (0,close_record/* closeFailed */.ok)({ forge: ports.forge, record: plan.record }, error, control);
        throw error;
    }
}
async function verify(plan, ports, control) {
    const end = await waitForVerdict(plan, ports, control);
    control.know({ data: { objects: objectsAt(end) } });
    if (end.kind === 'unprovable')
        throw notProvable(end);
    if (end.kind !== 'proven')
        throw await explained(end, { plan, ports, control });
    const proof = proofOf(plan, end, ports.clock.now());
    const count = proof.objects.length;
    return {
        reasonCode: 'verified',
        headline: `${count} ${count === 1 ? 'object' : 'objects'} proven in ${plan.environment}: ${plan.release.image}`,
        outputs: { verified: 'true', proof: JSON.stringify(proof) },
        data: { proof },
    };
}
/** Each object as the last look found it. */
function objectsAt({ state }) {
    return state.targets.map((target) => {
        const verdict = state.verdicts.get((0,kinds/* identityOf */.cu)(target));
        const found = verdict === undefined ? {} : { state: verdict.state, message: wordsOf(verdict) };
        return { ...target, ...found };
    });
}
/** Collects the evidence before anybody touches the cluster, emits the causes, gives the error. */
async function explained(end, { plan, ports, control }) {
    const seen = observations(end.snapshot, end.state, ports.clock.now());
    const pairs = seen.flatMap((observation) => causeOf(end, observation, plan.timeoutMs));
    const source = { clusters: ports, logLines: plan.logLines, signal: control.signal };
    const causes = await Promise.all(pairs
        .slice(0, causesShown)
        .map(async ({ cause, observation }) => await withEvidence(cause, observation, source)));
    for (const cause of causes)
        control.emit({ type: 'cause', cause });
    return end.kind === 'doomed' ? rolloutFailed(pairs.map(({ cause }) => cause)) : timedOut(end, plan);
}
function causeOf(end, observation, timeoutMs) {
    const verdict = end.state.verdicts.get((0,kinds/* identityOf */.cu)(observation.target));
    if (end.kind === 'doomed')
        return verdict?.state === 'failed' ? [{ cause: verdict.cause, observation }] : [];
    return verdict?.state === 'progressing'
        ? [{ cause: pendingCause(observation, verdict, timeoutMs), observation }]
        : [];
}
/** The causes have been shown in full by then; the error names them, no more. */
function rolloutFailed(causes) {
    const [first, ...others] = causes.map((cause) => `${(0,manifest_object/* formatRef */.rq)(cause.ref)}: ${wordsOf({ state: 'failed', cause })}`);
    return new errors/* ActionError */.lZ({
        code: 'rollout-failed',
        message: `${first ?? 'the rollout failed'}${others.length > 0 ? ` (and ${others.length} more)` : ''}`,
        problems: others.map((message) => ({ message })),
    });
}
function timedOut(end, plan) {
    const { pending } = standing(end.state);
    return new errors/* ActionError */.lZ({
        code: 'rollout-timed-out',
        message: `after ${Math.round(plan.timeoutMs / 1000)} s still pending: ${pending.join(' | ')}`,
        problems: pending.map((message) => ({ message })),
    });
}
/** Everything else is settled, and these objects cannot be proven by waiting: never green, never a failure. */
function notProvable(end) {
    const { unprovable } = standing(end.state);
    const lines = unprovable.map(({ target, verdict }) => `${(0,manifest_object/* formatRef */.rq)(target)}: ${sentence(verdict)}`);
    return new errors/* ActionError */.lZ({
        code: 'rollout-unknown',
        blame: 'service',
        message: `cannot be proven by waiting: ${lines.join(' | ')}`,
        remedy: 'Resume or restart the objects named above, then run verify-rollout again.',
        problems: lines.map((message) => ({ message })),
    });
}
function sentence(verdict) {
    return `${verdict.reason}: ${verdict.message}`;
}


/***/ }),

/***/ 4643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (delayMs, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs, undefined, signal === undefined ? {} : { signal });
        }
        catch {
            throw signal?.reason;
        }
    },
};


/***/ }),

/***/ 2305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ childProcesses)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/node/processes.js



/** After SIGTERM a child has this long before SIGKILL. */
const graceMs = 5000;
/** Child processes in a folder. INPUT_* variables are kept from them: some of those are secrets. */
function childProcesses(folder, environment) {
    const inherited = Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_')));
    return {
        run: (tool, args, options = {}) => {
            options.signal?.throwIfAborted();
            const env = { ...inherited, ...options.env };
            const child = (0,external_node_child_process_namespaceObject.spawn)(tool, args, { cwd: options.folder ?? folder, env, stdio: 'pipe' });
            return finished(child, tool, options);
        },
    };
}
async function finished(child, tool, options) {
    const stdout = [];
    const stderr = [];
    const keep = (lines, line, stream) => {
        lines.push(line);
        options.onLine?.(line, stream);
    };
    const exact = options.exact === true;
    const readers = [
        exact ? collectText(child.stdout, stdout) : collect(child.stdout, (line) => keep(stdout, line, 'stdout')),
        collect(child.stderr, (line) => keep(stderr, line, 'stderr')),
    ];
    // A tool that ends before it has read its input must not take us with it (EPIPE).
    child.stdin?.on('error', () => undefined).end(options.stdin ?? '');
    const stop = stopOnAbort(child, options.signal);
    try {
        const exitCode = await exitOf(child, tool);
        await Promise.all(readers);
        options.signal?.throwIfAborted();
        return { exitCode, stdout: stdout.join(exact ? '' : '\n'), stderr: stderr.join('\n') };
    }
    finally {
        stop();
    }
}
async function collect(input, onLine) {
    if (input === null)
        return;
    for await (const line of (0,external_node_readline_namespaceObject.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY }))
        onLine(line);
}
async function collectText(input, chunks) {
    if (input === null)
        return;
    for await (const chunk of input.setEncoding('utf8'))
        chunks.push(String(chunk));
}
function exitOf(child, tool) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(startError(tool, error)));
        child.once('close', (code) => resolve(code ?? 1));
    });
}
function startError(tool, error) {
    if (!('code' in error) || error.code !== 'ENOENT')
        return error;
    return new errors/* ActionError */.lZ({
        code: 'tool-missing',
        message: `'${tool}' is not on PATH`,
        cause: error,
    });
}
function stopOnAbort(child, signal) {
    let killer;
    const stop = () => {
        child.kill('SIGTERM');
        killer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    };
    signal?.addEventListener('abort', stop, { once: true });
    return () => {
        signal?.removeEventListener('abort', stop);
        clearTimeout(killer);
    };
}


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRunner),
  C: () => (/* binding */ useProxy)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/text/log-text.js
var log_text = __nccwpck_require__(1249);
;// CONCATENATED MODULE: ./lib/adapters/runner/index.js




/** Connects to the runner's file and command protocol. */
function connectRunner(env) {
    return {
        useProxy: () => useProxy(env),
        mask,
        print: (lines) => {
            for (const line of lines)
                info((0,log_text/* harmless */.I)(line));
        },
        annotate,
        setOutput: (name, value) => setOutput(name, value),
        addSummary: async (markdown) => {
            if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
                await summary.addRaw(markdown).write();
        },
        saveState: (name, value) => saveState(name, value),
        savedState: (name) => env[`STATE_${name}`] ?? '',
    };
}
function mask(secret) {
    core_setSecret(secret);
    for (const line of secret.split(/\r?\n/))
        if (line.trim().length > 3)
            core_setSecret(line.trim());
}
function annotate({ level, title, message, where }) {
    const place = where === undefined ? {} : { file: where.file, ...(where.line > 0 ? { startLine: where.line } : {}) };
    const properties = { title, ...place };
    if (level === 'error')
        error(message, properties);
    else if (level === 'warning')
        warning(message, properties);
    else
        notice(message, properties);
}
const proxyNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** Self-hosted runners sit behind proxies; undici's own agent is not in the bundle (docs/adr/0004). */
function useProxy(env) {
    const given = proxyNames.filter((name) => (env[name] ?? '') !== '');
    if (given.length === 0)
        return;
    try {
        // Not imported at the top: node:http costs 10 ms at each start, and most runs need no proxy.
        external_node_process_.getBuiltinModule('node:http').setGlobalProxyFromEnv?.(env);
    }
    catch {
        // Node's own message quotes the value, which may hold a login.
        throw new errors/* ActionError */.lZ({
            code: 'input-invalid',
            blame: 'config',
            message: `the environment of the runner holds a proxy that is no address: see ${given.join(', ')}`,
            remedy: 'Write it with its protocol: http://HOST:PORT.',
        });
    }
}


/***/ }),

/***/ 4222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/**
 * The fields that have a value: the one way in which an optional field is left out, so that nobody has to
 * tell "absent" from "undefined" in JSON, events or requests.
 */
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ endings)
/* harmony export */ });
/* unused harmony export outcomes */
/**
 * The one table of endings: every reason code that a run can end with, how that ending counts, who has to act,
 * what it means and what usually mends it. A name never changes its meaning within a major version
 * (docs/reason-codes.md is generated from here).
 */
/** How a run ended (design: Errors, Results). */
const outcomes = (/* unused pure expression or super */ null && ([
    'succeeded',
    'failed',
    'rolled-back',
    'refused',
    'skipped',
    'planned',
    'cancelled',
    'unknown',
]));
function green(outcome, meaning) {
    return { outcome, meaning };
}
function red(outcome, blame, words) {
    return { outcome, blame, ...words };
}
/** Every ending by its reason code. A code without an outcome, a meaning and, when red, a remedy does not compile. */
const endings = {
    // build-push-image
    built: green('succeeded', 'The image was built and pushed.'),
    'built-not-pushed': green('succeeded', 'The image was built; pushing was switched off.'),
    // tag-release
    released: green('succeeded', 'Tag and release are there.'),
    'already-released': green('succeeded', 'This commit already carries this release; nothing was written.'),
    'nothing-to-release': green('skipped', 'No commit since the last release asks for one.'),
    'release-skipped': green('skipped', 'The commit message says that this commit is not to be released.'),
    'contained-in-release': green('skipped', 'A release of a later commit holds this one already; nothing was written.'),
    'version-right': green('succeeded', 'The version in the file is the one that the commits ask for.'),
    'preview-written': green('succeeded', 'The pull request says what its merge would release.'),
    'preview-shown': green('succeeded', 'What the merge would release is shown here only; the pull request was not changed.'),
    // deploy-env, verify-rollout
    applied: green('succeeded', 'Everything was applied; nothing is verified yet.'),
    'plan-only': green('planned', 'The plan was shown; nothing was written.'),
    verified: green('succeeded', 'Every object of this revision was proven ready.'),
    // what the user wrote
    'input-invalid': red('failed', 'input', {
        meaning: 'An input of the action is missing or malformed.',
        remedy: 'Correct the inputs named above in the workflow file.',
    }),
    'config-invalid': red('failed', 'config', {
        meaning: 'slipway.yml cannot be read as one.',
        remedy: 'Correct slipway.yml; its JSON Schema is schema/slipway.schema.json.',
    }),
    'environment-unknown': red('refused', 'input', {
        meaning: 'slipway.yml does not list this environment.',
        remedy: 'Use one of the environments that slipway.yml lists.',
    }),
    'manifest-invalid': red('failed', 'config', {
        meaning: 'A manifest cannot be sent as it is.',
        remedy: 'Correct the manifest at the place named above.',
    }),
    'manifest-missing': red('failed', 'config', {
        meaning: 'There are no manifests where they should be.',
        remedy: 'Point `manifests` at a folder that holds Kubernetes YAML or a kustomization.yaml.',
    }),
    'image-invalid': red('failed', 'input', {
        meaning: 'An image reference is malformed.',
        remedy: 'Write the image as REGISTRY/REPOSITORY, with :TAG or @sha256:DIGEST where one is asked for.',
    }),
    'image-unknown': red('failed', 'config', {
        meaning: 'No manifest runs the image of the release.',
        remedy: 'Name the image as the manifests do, or add it to the manifests.',
    }),
    // tools of the job
    'tool-missing': red('failed', 'config', {
        meaning: 'A tool that is needed is not on PATH.',
        remedy: 'Install the tool named above, or use a GitHub-hosted runner image that has it.',
    }),
    'tool-failed': red('failed', 'internal', {
        meaning: 'A tool ended with an error of its own.',
        remedy: 'Read the output of the tool above.',
    }),
    'build-failed': red('failed', 'service', {
        meaning: 'The image could not be built.',
        remedy: 'Read the failing step of the Dockerfile above; `docker buildx build .` repeats it on your machine.',
    }),
    // the registry
    'registry-auth-denied': red('failed', 'registry', {
        meaning: 'The registry does not accept the login.',
        remedy: 'Log in to the registry with an account that may push to this repository.',
    }),
    'registry-not-found': red('failed', 'registry', {
        meaning: 'The registry does not know the repository.',
        remedy: 'Check host and repository name; the repository may have to be created first.',
    }),
    'registry-failed': red('failed', 'registry', {
        meaning: 'The registry answered with an error of its own.',
        remedy: 'The registry answered with an error of its own; run again when it has recovered.',
    }),
    'digest-mismatch': red('failed', 'registry', {
        meaning: 'What the registry holds is not what was pushed.',
        remedy: 'Something else wrote to this tag. Build again; never deploy either of the two.',
    }),
    // the cluster
    'kubeconfig-missing': red('failed', 'config', {
        meaning: 'The job has no kubeconfig.',
        remedy: 'Run actions/cluster-login before, or give `kubeconfig`.',
    }),
    'kubeconfig-invalid': red('failed', 'config', {
        meaning: 'The kubeconfig cannot be used.',
        remedy: 'Check the kubeconfig: current-context, cluster and user must be there.',
    }),
    'cluster-unreachable': red('failed', 'cluster', {
        meaning: 'The API server does not answer.',
        remedy: 'Check that the runner can reach the API server named above.',
    }),
    'cluster-auth-denied': red('failed', 'cluster', {
        meaning: 'The API server does not accept the login.',
        remedy: 'Log in again; the token may have ended, or the account has no access to this cluster.',
    }),
    'cluster-forbidden': red('failed', 'cluster', {
        meaning: 'The account lacks a right.',
        remedy: 'Grant the account the verbs named above (a Role in this namespace is enough).',
    }),
    'apply-rejected': red('failed', 'config', {
        meaning: 'The server refuses objects in the dry run; nothing was written.',
        remedy: 'Correct the objects named above; nothing was written.',
    }),
    'apply-conflict': red('failed', 'cluster', {
        meaning: 'Fields belong to another manager; nothing was written.',
        remedy: 'Remove the fields named above from the manifests, or give up the other manager.',
    }),
    'apply-failed': red('failed', 'cluster', {
        meaning: 'The apply stopped in the middle.',
        remedy: 'Read what each object says above; running the same commit again converges.',
    }),
    'rollout-failed': red('failed', 'service', {
        meaning: 'An object of this revision can no longer become ready.',
        remedy: 'Read the cause above; a new commit is needed, or a correction in the cluster.',
    }),
    'rollout-timed-out': red('failed', 'service', {
        meaning: 'The time was over before everything was ready.',
        remedy: 'Read what was still pending above; raise `timeout` only if it was still moving.',
    }),
    'rollout-unknown': red('unknown', 'cluster', {
        meaning: 'Whether this revision is ready could not be found out.',
        remedy: 'The cluster could not be read to the end; run verify-rollout again.',
    }),
    // releases
    'tag-exists': red('refused', 'input', {
        meaning: 'The tag of this version is on another commit.',
        remedy: 'Release a commit above the existing tag, or delete nothing and choose the next version.',
    }),
    'not-releasable': red('refused', 'input', {
        meaning: 'A rule of releases forbids this one.',
        remedy: 'See the rule named above.',
    }),
    'version-invalid': red('failed', 'input', {
        meaning: 'A version is malformed.',
        remedy: 'Write a version as the semver specification does, e.g. 1.4.0.',
    }),
    'version-unreadable': red('failed', 'input', {
        meaning: 'No version can be read from the file.',
        remedy: 'Write the version as plain text into the file named above, or name another file.',
    }),
    'version-mismatch': red('failed', 'input', {
        meaning: 'The version in the file is not the one that the commits ask for.',
        remedy: 'Write the version named above into the file, or mend the commit messages.',
    }),
    'commit-unparsable': red('failed', 'input', {
        meaning: 'Commit messages do not say what they change.',
        remedy: 'Write the messages as `type: subject`, or map your codes with `commit-types`.',
    }),
    'breaking-not-major': red('refused', 'input', {
        meaning: 'A breaking change would get a version that promises none.',
        remedy: 'Release it as the version named above, or take the breaking change out.',
    }),
    'branch-not-allowed': red('refused', 'input', {
        meaning: 'This branch may not be released from.',
        remedy: 'Release from a branch that `branches` lists, or add this one.',
    }),
    'image-missing': red('failed', 'input', {
        meaning: 'There is no image of this commit.',
        remedy: 'Let the build of this commit finish first; a release never builds.',
    }),
    'image-tag-taken': red('refused', 'registry', {
        meaning: 'The version is the tag of another image.',
        remedy: 'Release the next version: a version tag in the registry never moves.',
    }),
    'not-verified': red('refused', 'input', {
        meaning: 'The image was never verified where it had to be.',
        remedy: 'Deploy this image to the environment named above and let it be verified first.',
    }),
    'ledger-unreadable': red('refused', 'config', {
        meaning: 'Deployment records that would have to be known cannot be read.',
        remedy: 'Use the version of Slipway that wrote the records named above, or a later one.',
    }),
    'tag-denied': red('failed', 'forge', {
        meaning: 'A ruleset forbids the tag.',
        remedy: 'Pass as `token` one of a GitHub App that the ruleset lets bypass it (`contents: write`).',
    }),
    'tag-burned': red('failed', 'forge', {
        meaning: 'An immutable release has used the name of the tag.',
        remedy: 'Release the next version: an immutable release has used this name for ever.',
    }),
    'workflow-files-changed': red('failed', 'forge', {
        meaning: 'The token may not tag a commit with other workflow files.',
        remedy: 'Pass as `token` one of a GitHub App with `contents: write` and `workflows: write`, or release a newer commit.',
    }),
    // GitHub
    'forge-auth-denied': red('failed', 'forge', {
        meaning: 'GitHub does not accept the token.',
        remedy: 'Grant the job the permissions named above.',
    }),
    'forge-not-found': red('failed', 'forge', {
        meaning: 'GitHub does not know it, or the token may not see it.',
        remedy: 'Check the repository and that the token may read it.',
    }),
    'forge-failed': red('failed', 'forge', {
        meaning: 'GitHub answered with an error of its own.',
        remedy: 'GitHub answered with an error of its own; run again when it has recovered.',
    }),
    'history-incomplete': red('failed', 'input', {
        meaning: 'The history is not there as far as it is needed.',
        remedy: 'Give actions/checkout `fetch-depth: 0`, or let the action use the API.',
    }),
    cancelled: red('cancelled', 'service', {
        meaning: 'The run was cancelled.',
        remedy: 'Run again; the next run finds out where things stand and converges.',
    }),
    internal: red('failed', 'internal', {
        meaning: 'Slipway met a fault of its own.',
        remedy: 'This is a bug in Slipway. Please report it with the lines above.',
    }),
};


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ PlanOutdated),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3599);

class ActionError extends Error {
    code;
    blame;
    remedy;
    where;
    problems;
    evidence;
    constructor(details) {
        super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ActionError';
        this.code = details.code;
        this.blame = details.blame ?? _endings_js__WEBPACK_IMPORTED_MODULE_0__/* .endings */ .V[details.code].blame;
        this.remedy = details.remedy ?? _endings_js__WEBPACK_IMPORTED_MODULE_0__/* .endings */ .V[details.code].remedy;
        this.where = details.where;
        this.problems = details.problems ?? [];
        this.evidence = details.evidence ?? {};
    }
}
/**
 * Thrown by a run whose plan was overtaken by another run before it had written anything: the facts are read
 * and the plan is made again. The error itself is shown only when that has happened too often.
 */
class PlanOutdated extends ActionError {
}
/** Gives any thrown value as an ActionError: unknown ones become `internal` with their stack as evidence. */
function toActionError(thrown) {
    if (thrown instanceof ActionError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return new ActionError({
        code: 'internal',
        message: error.message,
        evidence: { stack: error.stack ?? error.message },
        cause: thrown,
    });
}
/** `file:line`, or the file alone where no line is known (line 0). */
function formatPlace(place) {
    return place.line > 0 ? `${place.file}:${place.line}` : place.file;
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   IL: () => (/* binding */ digestSource),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   _T: () => (/* binding */ namedDigest)
/* harmony export */ });
/* unused harmony export digestIn */
/** Source of a pattern: a digest as registries and GitHub write it (image-spec, Descriptor). */
const digestSource = 'sha256:[0-9a-f]{64}';
const digestPattern = new RegExp(`^${digestSource}$`);
/** Whether a text is a digest and nothing else. */
function isDigest(text) {
    return digestPattern.test(text);
}
const pinnedPattern = new RegExp(`^[^@\\s]+@${digestSource}$`);
/** Whether a text is an image by its digest, as records hold it: `registry/repository@sha256:...`. */
function isPinned(text) {
    return pinnedPattern.test(text);
}
/** The digest that a text ends in, behind an `@`. */
function namedDigest(text) {
    const at = text.lastIndexOf('@');
    const digest = text.slice(at + 1);
    return at >= 0 && isDigest(digest) ? digest : undefined;
}
/** The digest in `registry/repository@sha256:...`, of which no more is asked: the same image in every registry. */
function digestIn(image) {
    return image.slice(image.indexOf('@') + 1);
}


/***/ }),

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ nameSource),
/* harmony export */   Ei: () => (/* binding */ hostSource),
/* harmony export */   OW: () => (/* binding */ repositorySource),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   f4: () => (/* binding */ referenceSource)
/* harmony export */ });
/* unused harmony exports longestTag, tagSource */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7241);

/**
 * The grammar of image references (distribution/reference, and the tags of distribution-spec), as sources of
 * patterns: they are matched here and rendered into JSON Schema, so they hold nothing that its dialect lacks.
 */
const word = '[a-z0-9]+';
const component = `${word}(?:(?:\\.|_|__|-+)${word})*`;
const withoutDots = `${word}(?:(?:_|__|-+)${word})*`;
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
/** Path of a repository without its host: lower case only. */
const repositorySource = `${component}(?:/${component})*`;
/** Host of a registry, with an optional port; IPv6 in brackets. */
const hostSource = `(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?`;
/** A name without tag and digest. A first part with a dot is a host, so it has to look like one. */
const nameSource = `(?:${hostSource}/${repositorySource}|${withoutDots}(?:/${component})+|${component})`;
const longestTag = 128;
const tagSource = `[A-Za-z0-9_][A-Za-z0-9._-]{0,${longestTag - 1}}`;
/** A whole reference; the digest may be demanded. */
function referenceSource(digest) {
    return `${nameSource}(?::${tagSource})?(?:@${_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSource */ .IL})${digest === 'required' ? '' : '?'}`;
}
const tagPattern = new RegExp(`^${tagSource}$`);
/** Whether a text is a tag and nothing else. */
function isTag(text) {
    return tagPattern.test(text);
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Sh: () => (/* binding */ formatRepository)
/* harmony export */ });
/* unused harmony exports formatImageRef, sameRepository */
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4222);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7241);
/* harmony import */ var _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8992);




const repositoryPattern = new RegExp(`^${_image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .repositorySource */ .OW}$`);
const hostPattern = new RegExp(`^${_image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .hostSource */ .Ei}$`);
/**
 * Takes an image reference apart: the host may hold a port, the tag follows the last colon after the last
 * slash, a digest follows `@`. Errors: `image-invalid`.
 */
function parseImageRef(text) {
    const [named = '', digest, ...tooMany] = text.split('@');
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const name = colon < 0 ? named : named.slice(0, colon);
    const tag = colon < 0 ? undefined : named.slice(colon + 1);
    const { registry, repository } = splitHost(name);
    const problem = (tooMany.length > 0 && 'has more than one "@"') ||
        (!hostPattern.test(registry) && `"${registry}" is not a registry host`) ||
        (!repositoryPattern.test(repository) && `"${repository}" is not a repository name (lower case only)`) ||
        (tag !== undefined && !(0,_image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag) && `"${tag}" is not a tag`) ||
        (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest) && `"${digest}" is not a sha256 digest`);
    if (problem !== false) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'image-invalid', message: `image '${text}': ${problem}` });
    }
    return {
        registry,
        repository,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ tag, digest }),
    };
}
function splitHost(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (isHost) {
        const registry = first === 'index.docker.io' ? 'docker.io' : first;
        return { registry, repository: withLibrary(registry, name.slice(slash + 1)) };
    }
    return { registry: 'docker.io', repository: withLibrary('docker.io', name) };
}
function withLibrary(registry, repository) {
    return registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository;
}
/** `registry/repository`, without tag and digest. */
function formatRepository(image) {
    return `${image.registry}/${image.repository}`;
}
/** The whole reference; a digest wins over a tag, so the text never names two things. */
function formatImageRef(image) {
    const name = formatRepository(image);
    if (image.digest !== undefined)
        return `${name}@${image.digest}`;
    return image.tag === undefined ? name : `${name}:${image.tag}`;
}
/** Whether two references name the same repository, compared whole and never by prefix. */
function sameRepository(a, b) {
    return a.registry.toLowerCase() === b.registry.toLowerCase() && a.repository === b.repository;
}


/***/ }),

/***/ 7270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ startAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/node/clock.js
var clock = __nccwpck_require__(4643);
// EXTERNAL MODULE: ./lib/adapters/runner/index.js + 19 modules
var adapters_runner = __nccwpck_require__(9363);
// EXTERNAL MODULE: ./lib/schema/read-inputs.js + 4 modules
var read_inputs = __nccwpck_require__(138);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/text/path.js
var text_path = __nccwpck_require__(8020);
;// CONCATENATED MODULE: ./lib/adapters/node/files.js




/**
 * Files of a workspace folder. Paths are checked after links are followed, so that a link in the
 * repository cannot lead out of it. Temporary folders are made below `temporaryRoot`.
 */
function workspaceFiles(workspace, temporaryRoot) {
    const temporary = [];
    const inside = (path) => insidePath(workspace, path);
    return {
        read: async (path) => missingAsUndefined(async () => (await readBytes(await inside(path), path)).toString()),
        readBytes: async (path) => missingAsUndefined(async () => readBytes(await inside(path), path)),
        kindOf: async (path) => {
            const found = await missingAsUndefined(async () => (0,promises_.stat)(await inside(path)));
            if (found === undefined)
                return 'missing';
            return found.isDirectory() ? 'folder' : 'file';
        },
        list: async (path) => {
            const entries = await (0,promises_.readdir)(await inside(path), { withFileTypes: true });
            return entries
                .map((entry) => ({
                name: entry.name,
                kind: entry.isDirectory() ? 'folder' : 'file',
            }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        },
        temporaryFolder: async () => {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryRoot, 'slipway-'));
            temporary.push(folder);
            return folder;
        },
        readTemporary: (path) => missingAsUndefined(() => (0,promises_.readFile)(path, 'utf8')),
        absolute: (path) => (0,external_node_path_.resolve)(workspace, path),
        cleanUp: async () => {
            await Promise.all(temporary.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true })));
        },
    };
}
async function insidePath(workspace, path) {
    const [root, target] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path))]);
    if (!(0,text_path/* leadsOut */.qm)((0,external_node_path_.relative)(root, target).replaceAll(external_node_path_.sep, '/')))
        return target;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `path '${path}' leads out of the workspace`,
        remedy: 'Name a path inside the repository; links that lead out of it are not followed.',
    });
}
/** A folder, a file without rights: nothing that a report of a bug would help with. */
async function readBytes(target, path) {
    return await (0,promises_.readFile)(target).catch((error) => {
        if (error.code !== 'EISDIR' && error.code !== 'EACCES')
            throw error;
        const found = error.code === 'EISDIR' ? 'is a folder, not a file' : 'may not be read';
        throw new errors/* ActionError */.lZ({
            code: 'input-invalid',
            message: `path '${path}' ${found}`,
            cause: error,
        });
    });
}
async function missingAsUndefined(read) {
    try {
        return await read();
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/node/processes.js + 2 modules
var processes = __nccwpck_require__(2305);
;// CONCATENATED MODULE: ./lib/adapters/runner/context.js

/**
 * What the runner says about this run. `event` is the payload (event.ts), whatever it holds. Errors: `internal`
 * naming every variable that is missing.
 */
function readContext(env, event) {
    const needed = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_RUN_ID'];
    const missing = needed.filter((name) => (env[name] ?? '') === '');
    if (missing.length > 0)
        throw notOnARunner(missing);
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        repository: env['GITHUB_REPOSITORY'] ?? '',
        commit: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        event: env['GITHUB_EVENT_NAME'] ?? '',
        actor: env['GITHUB_ACTOR'] ?? '',
        serverUrl,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        runId: env['GITHUB_RUN_ID'] ?? '',
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
        job: env['GITHUB_JOB'] ?? '',
        kubeconfig: env['KUBECONFIG'] === '' ? undefined : env['KUBECONFIG'],
        pull: isPullEvent(env) ? pullOf(event) : undefined,
    };
}
/** The two events whose payload is about a pull request that a run works on (GitHub, "Events that trigger workflows"). */
function isPullEvent(env) {
    return ['pull_request', 'pull_request_target'].includes(env['GITHUB_EVENT_NAME'] ?? '');
}
/** Undefined when something is missing: the file may come from a replayed or made-up event. */
function pullOf(event) {
    const pull = fieldOf(event, 'pull_request');
    const number = fieldOf(pull, 'number');
    const head = fieldOf(pull, 'head');
    const base = fieldOf(pull, 'base');
    const headCommit = fieldOf(head, 'sha');
    const branch = fieldOf(base, 'ref');
    const home = fieldOf(fieldOf(base, 'repo'), 'full_name');
    if (typeof number !== 'number' || !Number.isInteger(number))
        return undefined;
    if (!isText(headCommit) || !isText(branch) || !isText(home))
        return undefined;
    // GitHub gives no repository for the branch of a fork that was deleted since.
    const fork = fieldOf(fieldOf(head, 'repo'), 'full_name') !== home;
    return { number, headCommit, base: branch, fork };
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function notOnARunner(missing) {
    return new errors/* ActionError */.lZ({
        code: 'internal',
        message: `the runner did not set ${missing.join(', ')}`,
        remedy: 'This is an action: it runs in a step of a GitHub Actions workflow.',
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/adapters/runner/event.js


/**
 * The payload of the event that started the run; undefined when no part of it is needed, and when there is no
 * file or it is no JSON: what a run knows from elsewhere must not fail by it.
 */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '' || !isPullEvent(env))
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/main/until-plan-holds.js

/** Each time means that another run has got further, so this ends; the number only stops a bug. */
const mostPlans = 100;
/**
 * Reads facts, plans and runs again whenever the run finds its plan outdated; each further time with what the plans
 * before ran into, the earliest first. Errors: those of the work.
 */
async function untilPlanHolds({ emit, signal }, factsToResult) {
    for (const overtaken = [];;) {
        try {
            return await factsToResult([...overtaken]);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* PlanOutdated */.ar) || overtaken.length === mostPlans - 1)
                throw thrown;
            overtaken.push(thrown);
            signal.throwIfAborted();
            emit({ type: 'note', level: 'info', message: `${thrown.message}; planning again` });
        }
    }
}

;// CONCATENATED MODULE: ./lib/main/stages.js

/**
 * The stages of an action in their order; from the facts again when another run made the plan outdated. Errors:
 * those of the stages.
 */
async function runStages(action, { inputs, ports }, control) {
    return await untilPlanHolds(control, async (overtaken) => {
        const facts = await action.facts(inputs, ports, { ...control, overtaken });
        const plan = await action.plan(inputs, facts);
        const checked = await checkedPlan(action, plan, { ports, control });
        return action.preview?.(checked, control) ?? (await action.run(checked, ports, control));
    });
}
async function checkedPlan({ check }, plan, { ports, control }) {
    // Without a check nothing names another type, and `Checked` is `Plan`.
    if (check === undefined)
        return plan;
    return await check(plan, ports, control);
}

;// CONCATENATED MODULE: ./lib/main/drive.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** The main step: inputs, ports, then the stages. Errors: `input-invalid`, those of ports and stages. */
async function driveMain(action, control) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const held = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        return await runStages(action, await drive_open(action, held), control);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The post step, with the inputs of main. Errors: as for main. */
async function drivePost(action, state, control) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const held = __addDisposableResource(env_2, new AsyncDisposableStack(), true);
        const { ports } = await drive_open(action, held);
        await action.post?.(state, ports, control);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function drive_open({ spec, connect }, held) {
    const { inputs } = (0,read_inputs/* readInputs */.Ko)(spec, external_node_process_.env);
    return { inputs, ports: await connect(basePorts(held), inputs, held) };
}
function basePorts(held) {
    const { env } = external_node_process_;
    const context = readContext(env, readEvent(env));
    const workspace = env['GITHUB_WORKSPACE'] ?? external_node_process_.cwd();
    const files = workspaceFiles(workspace, env['RUNNER_TEMP'] ?? workspace);
    held.defer(async () => await files.cleanUp());
    return { clock: clock/* systemClock */.m, files, processes: (0,processes/* childProcesses */.A)(workspace, env), context };
}

// EXTERNAL MODULE: ./lib/endings.js
var endings = __nccwpck_require__(3599);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
// EXTERNAL MODULE: ./lib/manifest/kinds.js
var kinds = __nccwpck_require__(8618);
;// CONCATENATED MODULE: ./lib/report/result.js


/** The last thing said about each object, in the order in which they were first named. */
function objectsIn(events) {
    const objects = new Map();
    for (const event of events) {
        if (event.type !== 'object-applied' && event.type !== 'object-status')
            continue;
        const key = (0,kinds/* identityOf */.cu)(event.ref);
        const known = objects.get(key) ?? { ...event.ref };
        const said = event.type === 'object-applied' ? { change: event.change } : { state: event.state };
        objects.set(key, {
            ...known,
            ...said,
            ...(0,defined/* defined */.s)({ message: event.message }),
        });
    }
    return [...objects.values()];
}
/** The error as plain JSON. */
function resultError(error) {
    return {
        code: error.code,
        blame: error.blame,
        message: error.message,
        remedy: error.remedy,
        ...(0,defined/* defined */.s)({ where: error.where }),
        ...(error.problems.length === 0 ? {} : { problems: error.problems }),
        ...(Object.keys(error.evidence).length === 0 ? {} : { evidence: error.evidence }),
    };
}

// EXTERNAL MODULE: ./lib/schema/declaration.js
var declaration = __nccwpck_require__(7143);
;// CONCATENATED MODULE: ./lib/main/ending.js




/** What was thrown, as the end of a run; of a cancelled one as cancelled, whatever the abort made fail on its way. */
function endedBy(thrown, signal) {
    return { kind: 'threw', error: signal.aborted ? cancelledError(thrown) : (0,errors/* toActionError */.ie)(thrown) };
}
function cancelledError(thrown) {
    const error = (0,errors/* toActionError */.ie)(thrown);
    if (error.code === 'cancelled')
        return error;
    return new errors/* ActionError */.lZ({
        code: 'cancelled',
        message: 'the run was cancelled',
        evidence: { 'what ended on the way': error.message },
        cause: error,
    });
}
/** Every output that is declared, but for the three that all actions have; empty text for what is not known. */
function outputsOf({ spec, ended, known }) {
    const values = ended.kind === 'returned' ? ended.outcome.outputs : known.outputs;
    const names = Object.keys(spec.outputs).filter((name) => !Object.hasOwn(declaration/* commonOutputs */.e, name));
    return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}
/** The output `result`, the same for every ending. */
function resultOf(run) {
    const { ended, known, events } = run;
    const common = {
        schemaVersion: 1,
        action: run.spec.id,
        startedAt: new Date(run.startedAtMs).toISOString(),
        durationMs: run.durationMs,
        objects: objectsIn(events),
        causes: events.flatMap((event) => (event.type === 'cause' ? [event.cause] : [])),
    };
    if (ended.kind === 'returned') {
        const { reasonCode, headline, data } = ended.outcome;
        const { outcome } = endings/* endings */.V[reasonCode];
        return { ...common, outcome, reasonCode, headline, data };
    }
    const { error } = ended;
    return {
        ...common,
        outcome: endings/* endings */.V[error.code].outcome,
        reasonCode: error.code,
        headline: error.message,
        data: known.data,
        error: resultError(error),
    };
}

;// CONCATENATED MODULE: ./lib/main/kept-inputs.js

/** Keeps the inputs of main as the runner gave them, secrets as well: they are masked, and the state stays in this job. */
function keepInputs(spec, runner, env) {
    for (const variable of variablesOf(spec)) {
        const value = env[variable] ?? '';
        if (value !== '')
            runner.saveState(variable, value);
    }
}
/**
 * Gives the post step the inputs of main in the place of its own: inside composites that are called by composites the
 * runner gives it those of an outer action (actions/runner#2030, actions/runner#3514). Nothing is changed when main
 * kept none.
 */
function restoreInputs(spec, runner, env) {
    const kept = variablesOf(spec).flatMap((variable) => {
        const value = runner.savedState(variable);
        return value === '' ? [] : [[variable, value]];
    });
    // Main may have been killed before it could keep them.
    if (kept.length === 0)
        return;
    for (const variable of Object.keys(env))
        if (variable.startsWith('INPUT_'))
            delete env[variable];
    Object.assign(env, Object.fromEntries(kept));
}
function variablesOf({ inputs }) {
    return Object.keys(inputs).map(read_inputs/* variableOf */.Qn);
}

// EXTERNAL MODULE: ./lib/report/cause-text.js
var cause_text = __nccwpck_require__(3589);
// EXTERNAL MODULE: ./lib/text/log-text.js
var log_text = __nccwpck_require__(1249);
;// CONCATENATED MODULE: ./lib/report/annotations.js




/** GitHub shows ten errors a step; one place is kept for "and more". */
const mostShown = 9;
/** The annotations of a failed run: one for each problem that has a place, else one for the error itself. */
function errorAnnotations(error, events) {
    const placed = error.problems.filter((problem) => problem.where !== undefined);
    if (placed.length > 0)
        return placedAnnotations(error);
    const first = events.find((event) => event.type === 'cause')?.cause;
    const message = first === undefined ? plainMessage(error) : causeMessage(first);
    return [
        {
            level: 'error',
            title: error.code,
            message,
            ...(0,defined/* defined */.s)({ where: error.where }),
        },
    ];
}
/** Enough to see why a container ended; log and summary have the rest. */
const mostLogLines = 10;
/** What an operator sees first, on the page of the run. */
function causeMessage(cause) {
    const log = (cause.log ?? []).filter((line) => line.trim() !== '').slice(-mostLogLines);
    const quoted = log.length === 0 ? [] : ['last log lines:', ...(0,log_text/* quoteLines */.C)(log.join('\n'))];
    return [(0,cause_text/* causeHeadline */.e)(cause), ...(0,cause_text/* causeDetails */.o)(cause), ...quoted].join('\n');
}
/** The annotation of a note above `info`; undefined for everything else. */
function noteAnnotation(event) {
    if (event.type !== 'note' || event.level === 'info')
        return undefined;
    const { level, message, where } = event;
    return { level, title: 'Slipway', message, ...(0,defined/* defined */.s)({ where }) };
}
function placedAnnotations(error) {
    const shown = error.problems.slice(0, mostShown).map((problem) => ({
        level: 'error',
        title: error.code,
        message: `${problem.message}\nWhat to do: ${error.remedy}`,
        ...(0,defined/* defined */.s)({ where: problem.where }),
    }));
    const rest = error.problems.length - shown.length;
    return rest > 0
        ? [...shown, { level: 'error', title: error.code, message: `and ${rest} more; see the log` }]
        : shown;
}
function plainMessage(error) {
    const problems = error.problems.map((problem) => problem.where === undefined ? problem.message : `${(0,errors/* formatPlace */.dE)(problem.where)}: ${problem.message}`);
    return [error.message, ...problems, `What to do: ${error.remedy}`].join('\n');
}

// EXTERNAL MODULE: ./lib/report/log.js
var log = __nccwpck_require__(9820);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __nccwpck_require__(7350);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __nccwpck_require__(4783);
;// CONCATENATED MODULE: ./lib/text/markdown.js
/**
 * Text from outside inside a Markdown line: it cannot begin HTML (a comment would hide all that follows), an
 * image, a link under another name, or a block of its own.
 */
function inline(text) {
    return text
        .replaceAll(/\s*[\r\n]+\s*/g, ' ')
        .replaceAll('<', '&lt;')
        .replaceAll('](', ']\\(');
}
/** Markdown table cell: pipes escaped, one line. */
function tableCell(text) {
    return inline(text).replaceAll('|', '\\|');
}
/** Source of a pattern: what begins fenced code, to the end of a line (CommonMark, "Fenced code blocks"). */
const openingFence = '(`{3,}(?=[^`]*$)|~{3,})';
/** Text between Markdown code fences that it cannot close. */
function fenced(text) {
    const fence = fenceAround(text);
    return `${fence}text\n${text}\n${fence}`;
}
/** A code fence that a text cannot close. */
function fenceAround(text) {
    const longest = [...text.matchAll(/`{3,}/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2);
    return '`'.repeat(longest + 1);
}

;// CONCATENATED MODULE: ./lib/report/summary.js





/** A step summary over 1 MiB is dropped by the runner as a whole. Characters, with room for multi-byte ones. */
const mostCharacters = 300_000;
const marks = {
    succeeded: '✅',
    failed: '❌',
    'rolled-back': '↩️',
    refused: '⛔',
    skipped: '⏭️',
    planned: '📋',
    cancelled: '🚫',
    unknown: '❓',
};
/** The step summary, Markdown: what happened, why, what to do; then the objects and tables. */
function renderSummary(result, events) {
    const parts = [
        `### ${marks[result.outcome]} ${result.action}: ${inline(result.headline)}`,
        ...(result.error === undefined ? [] : errorPart(result.error)),
        ...result.causes.map(causePart),
        ...lastTables(events).map(({ title, header, rows }) => tablePart(title, header, rows)),
        ...(result.objects.length === 0 ? [] : [objectsPart(result.objects)]),
        `<sub>${result.outcome} · ${result.reasonCode} · ${(0,duration/* formatDuration */.a3)(result.durationMs)}</sub>`,
    ];
    const text = `${parts.join('\n\n')}\n`;
    return text.length <= mostCharacters
        ? text
        : `${text.slice(0, mostCharacters)}\n\n_Cut here; the log has the rest._\n`;
}
/** A plan that was made again shows its tables again: the last of each title counts. */
function lastTables(events) {
    const tables = new Map();
    for (const event of events) {
        if (event.type !== 'table')
            continue;
        tables.delete(event.title);
        tables.set(event.title, event);
    }
    return [...tables.values()];
}
function errorPart(error) {
    const place = error.where === undefined ? '' : `\`${(0,errors/* formatPlace */.dE)(error.where)}\`: `;
    const problems = (error.problems ?? []).map((problem) => `- ${problem.where === undefined ? '' : `\`${(0,errors/* formatPlace */.dE)(problem.where)}\`: `}${inline(problem.message)}`);
    const evidence = Object.entries(error.evidence ?? {}).map(([name, text]) => `<details><summary>${inline(name)}</summary>\n\n${fenced(text)}\n\n</details>`);
    return [
        `${place}${inline(error.message)}`,
        ...(problems.length > 0 ? [problems.join('\n')] : []),
        `**What to do:** ${inline(error.remedy)}`,
        ...evidence,
    ];
}
function causePart(cause) {
    const log = (cause.log?.length ?? 0) > 0 ? [`Last log lines:\n\n${fenced((cause.log ?? []).join('\n'))}`] : [];
    const events = (cause.events?.length ?? 0) > 0 ? [`Events:\n\n${fenced((cause.events ?? []).join('\n'))}`] : [];
    return [
        `#### ${inline((0,cause_text/* causeHeadline */.e)(cause))}`,
        (0,cause_text/* causeDetails */.o)(cause)
            .map((line) => `- ${inline(line)}`)
            .join('\n'),
        ...log,
        ...events,
    ].join('\n\n');
}
function objectsPart(objects) {
    const rows = objects.map((object) => [
        `\`${(0,manifest_object/* formatRef */.rq)(object)}\``,
        object.namespace ?? '',
        object.state ?? object.change ?? '',
        object.message ?? '',
    ]);
    const header = ['Object', 'Namespace', 'State', 'What was seen'];
    const columns = objects.some((object) => object.message !== undefined) ? 4 : 3;
    return tablePart('Objects', header.slice(0, columns), rows.map((row) => row.slice(0, columns)));
}
function tablePart(title, header, rows) {
    const line = (cells) => `| ${cells.map(tableCell).join(' | ')} |`;
    return [`**${title}**`, '', line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/main/reporting.js




/** Prints each event when it comes, and keeps it in `events`. */
function printingEmit(runner, events) {
    let steps = [];
    return (event) => {
        events.push(event);
        if (event.type === 'planned')
            steps = event.steps;
        runner.print((0,log/* logLines */.OG)(event, steps));
        const annotation = noteAnnotation(event);
        if (annotation !== undefined)
            runner.annotate(annotation);
    };
}
/** Tells how the run ended: log, annotations, outputs, summary. */
async function reportEnd(runner, run) {
    const { ended, events } = run;
    const result = resultOf(run);
    if (ended.kind === 'threw') {
        runner.print((0,log/* errorLines */.S6)(ended.error));
        for (const annotation of errorAnnotations(ended.error, events))
            runner.annotate(annotation);
    }
    else
        runner.print([`${result.outcome}: ${result.headline}`]);
    for (const [name, value] of Object.entries(outputsOf(run)))
        runner.setOutput(name, value);
    runner.setOutput('outcome', result.outcome);
    runner.setOutput('reason-code', result.reasonCode);
    runner.setOutput('result', JSON.stringify(result));
    await runner.addSummary(renderSummary(result, events));
}

;// CONCATENATED MODULE: ./lib/main/signals.js


/** After the first signal the runner waits 7.5 s; what is not done by then is left to the next run. */
const cancelGraceMs = 6000;
/** Takes the signals of the process over: the first one aborts what is given here, with `cancelled`. */
function abortOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        external_node_process_.on(signal, () => controller.abort(new errors/* ActionError */.lZ({ code: 'cancelled', message: `stopped by ${signal}` })));
    }
    return controller.signal;
}
/** The work, unless it has not ended 6 s after the abort. Errors: those of the work, the signal's reason. */
async function withinGrace(work, signal) {
    return await Promise.race([work, rejectAfterAbort(signal)]);
}
function rejectAfterAbort(signal) {
    return new Promise((_, reject) => {
        signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), cancelGraceMs).unref(), {
            once: true,
        });
    });
}

;// CONCATENATED MODULE: ./lib/main/run-action.js









/** The main step of every action, from the inputs to the exit code. Ends the process. */
async function runAction(action) {
    const { spec } = action;
    const runner = await connect(spec);
    for (const secret of (0,read_inputs/* secretsIn */.VY)(spec, external_node_process_.env))
        runner.mask(secret);
    const startedAtMs = clock/* systemClock */.m.now();
    const events = [];
    const known = { outputs: {}, data: {} };
    const control = {
        ...{ emit: printingEmit(runner, events), signal: abortOnSignals(), save: savingState(spec, runner) },
        know: ({ outputs, data }) => {
            Object.assign(known.outputs, outputs);
            Object.assign(known.data, data);
        },
    };
    control.know(action.known ?? {});
    const ended = await endOf(action, runner, control);
    const durationMs = clock/* systemClock */.m.now() - startedAtMs;
    await reportEnd(runner, { spec, ended, known, events, startedAtMs, durationMs });
    external_node_process_.exitCode = ended.kind === 'threw' ? 1 : 0;
    // Whatever is still open (a keep-alive socket, a child that does not end) must not hold the job.
    external_node_process_.exit();
}
/** The first thing that is saved takes the inputs with it: from then on there is a post step to do. */
function savingState(spec, runner) {
    let kept = false;
    return (state) => {
        for (const [name, value] of Object.entries(state))
            runner.saveState(name, String(value));
        if (!kept)
            keepInputs(spec, runner, external_node_process_.env);
        kept = true;
    };
}
/** With arguments somebody runs the bundle by hand; in a job, nothing of that is loaded. */
async function connect(spec) {
    if (external_node_process_.argv.length <= 2)
        return (0,adapters_runner/* connectRunner */.J)(external_node_process_.env);
    return await (await __nccwpck_require__.e(/* import() */ 294).then(__nccwpck_require__.bind(__nccwpck_require__, 2294))).connectByHand(spec);
}
async function endOf(action, runner, control) {
    try {
        runner.useProxy();
        return { kind: 'returned', outcome: await withinGrace(driveMain(action, control), control.signal) };
    }
    catch (thrown) {
        return endedBy(thrown, control.signal);
    }
}

;// CONCATENATED MODULE: ./lib/main/run-post.js








/**
 * The post step of an action: cleans up after its main step, when that has saved something. Whatever goes wrong is
 * a warning: the job ended as it ended, and a clean-up must not turn it red. Ends the process with 0.
 */
async function runPost(action) {
    const runner = (0,adapters_runner/* connectRunner */.J)(external_node_process_.env);
    restoreInputs(action.spec, runner, external_node_process_.env);
    for (const secret of (0,read_inputs/* secretsIn */.VY)(action.spec, external_node_process_.env))
        runner.mask(secret);
    const emit = printingEmit(runner, []);
    try {
        await cleanUp(action, runner, emit);
    }
    catch (thrown) {
        const { message, remedy } = (0,errors/* toActionError */.ie)(thrown);
        const told = `${action.spec.id} could not clean up: ${message}\nWhat to do: ${remedy}`;
        emit({ type: 'note', level: 'warning', message: told });
    }
    external_node_process_.exit(0);
}
async function cleanUp(action, runner, emit) {
    const state = savedState(action.spec, runner);
    if (Object.keys(state).length === 0)
        return;
    runner.useProxy();
    const signal = abortOnSignals();
    await withinGrace(drivePost(action, state, { emit, signal }), signal);
}
/** What main has saved of what is declared. */
function savedState(spec, runner) {
    const names = Object.keys(spec.state ?? {});
    const saved = names.map((name) => [name, runner.savedState(name)]);
    return Object.fromEntries(saved.filter(([, value]) => value !== ''));
}

;// CONCATENATED MODULE: ./lib/main/start-action.js




/**
 * Runs the step that this process was started for. The starter tells them apart (`index.js`, `post.js`) and not a
 * mark that main saves: a main step that was killed before it could save one would run a second time as post.
 */
async function startAction(action) {
    await ((0,external_node_path_.basename)(external_node_process_.argv[1] ?? '') === 'post.js' ? runPost(action) : runAction(action));
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** A nested object, empty when it is absent or something else. */
function entry(holder, field) {
    const value = holder[field];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** A list of objects, empty when it is absent. */
function list(holder, field) {
    const value = holder[field];
    return Array.isArray(value)
        ? value.filter((item) => typeof item === 'object' && item !== null)
        : [];
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


/***/ }),

/***/ 8618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* unused harmony exports groupOf, kindKey, podSpecPath */
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7350);

/** The API group: `apps` of `apps/v1`, empty for the core group. Versions do not matter to what a kind is. */
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? '' : apiVersion.slice(0, slash);
}
/** `apps/Deployment`, `/Pod`: names a kind whatever its version. */
function kindKey(object) {
    return `${groupOf(object.apiVersion)}/${object.kind}`;
}
/** Tells objects apart as their servers do: group, kind, namespace and name, and the cluster where one is named. */
function identityOf(ref) {
    return `${(0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterPrefix */ .d4)(ref)}${kindKey(ref)}/${ref.namespace ?? ''}/${ref.name}`;
}
const inTemplate = ['spec', 'template', 'spec'];
/** Where each kind keeps its pod spec. Custom resources are not searched: their fields are not known. */
const podSpecs = new Map([
    ['/Pod', ['spec']],
    ['/PodTemplate', ['template', 'spec']],
    ['/ReplicationController', inTemplate],
    ['apps/Deployment', inTemplate],
    ['apps/StatefulSet', inTemplate],
    ['apps/DaemonSet', inTemplate],
    ['apps/ReplicaSet', inTemplate],
    ['batch/Job', inTemplate],
    ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
    ['keda.sh/ScaledJob', ['spec', 'jobTargetRef', 'template', 'spec']],
]);
/** The path to the pod spec of an object; undefined for kinds that have none. */
function podSpecPath(object) {
    return podSpecs.get(kindKey(object));
}


/***/ }),

/***/ 7350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   d4: () => (/* binding */ clusterPrefix),
/* harmony export */   rq: () => (/* binding */ formatRef)
/* harmony export */ });
/** `Kind/name`, as people and kubectl write it; `eu: Kind/name` where a cluster is named. */
function formatRef(ref) {
    return `${clusterPrefix(ref)}${ref.kind}/${ref.name}`;
}
/** `eu: `, for texts and keys about several clusters; empty where none is named. */
function clusterPrefix({ cluster }) {
    return cluster === undefined ? '' : `${cluster}: `;
}
/** The reference of an object; which cluster it comes from, the object does not say. */
function refOf(object) {
    const { apiVersion, kind, metadata } = object;
    return metadata.namespace === undefined
        ? { apiVersion, kind, name: metadata.name }
        : { apiVersion, kind, namespace: metadata.namespace, name: metadata.name };
}


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ok: () => (/* binding */ closeFailed),
  BF: () => (/* binding */ closeProven)
});

// UNUSED EXPORTS: withLinks

// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/endings.js
var lib_endings = __nccwpck_require__(3599);
;// CONCATENATED MODULE: ./lib/ledger/record-ending.js

/**
 * Endings that say something about what was deployed. Every other one, a cancelled run or a cluster out of
 * reach, leaves open whether the release is good.
 */
const judging = [
    'rollout-failed',
    'rollout-timed-out',
    'apply-failed',
    'apply-rejected',
    'apply-conflict',
];
/** How a run that ended with an error closes its record: `failure` when something was found bad, else `error`. */
function recordEnding({ code, message }) {
    return { state: judging.includes(code) ? 'failure' : 'error', description: `${code}: ${message}` };
}
/** The reason code in the description of a status; undefined when it begins with none. */
function codeIn({ description }) {
    const [word = ''] = description.split(':', 1);
    const known = Object.hasOwn(endings, word) && 'blame' in endings[word];
    return known ? word : undefined;
}
/** Whether a status speaks against the release itself: `failure`, and not by the fault of cluster or manifests. */
function condemns(status) {
    const code = codeIn(status);
    return status.state === 'failure' && (code === undefined || endings[code].blame === 'service');
}

// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __nccwpck_require__(7241);
// EXTERNAL MODULE: ./lib/release/release-record.js
var release_record = __nccwpck_require__(4120);
;// CONCATENATED MODULE: ./lib/ledger/ledger-record.js



/** GitHub refuses payloads that are very large; the list of objects is a convenience, the rest is the record. */
const mostObjects = 500;
/** What no name, image or address in a record comes near, characters. */
const longestText = 2_000;
/** The record of a deployment, as it is written. */
function ledgerRecordOf({ release, objects, ...place }) {
    return {
        schemaVersion: 1,
        ...place,
        image: release.image,
        release,
        objectCount: objects.length,
        objects: objects.slice(0, mostObjects),
    };
}
/** Reads the payload of a deployment of this commit. Unknown fields are dropped, nothing is thrown. */
function readLedgerRecord(payload, commit) {
    if (typeof payload !== 'object' || payload === null)
        return { kind: 'malformed', field: 'payload' };
    const fields = payload;
    const version = fields['schemaVersion'];
    if (typeof version === 'number' && Number.isInteger(version) && version > 1) {
        const service = isText(fields['service']) ? fields['service'] : undefined;
        return { kind: 'newer', schemaVersion: version, service };
    }
    const bad = checks.find(([field, fits]) => !fits(fields[field]));
    if (bad !== undefined)
        return { kind: 'malformed', field: bad[0] };
    return { kind: 'record', record: knownFields(fields, commit) };
}
const checks = [
    ['schemaVersion', (value) => value === 1],
    ['service', isText],
    ['environment', isText],
    ['namespace', isText],
    ['image', (value) => isText(value) && (0,digest/* isPinned */.T4)(value)],
    ['run', isText],
    ['objectCount', (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0],
    ['objects', (value) => Array.isArray(value) && value.length <= mostObjects && value.every(isText)],
];
function isText(value) {
    return typeof value === 'string' && value !== '' && value.length <= longestText;
}
function knownFields(fields, commit) {
    const { service, environment, namespace, image, run, objectCount, objects } = fields;
    const release = ofThis(fields.release, image, commit);
    return {
        ...{ schemaVersion: 1, service, environment, namespace, image, run, objectCount, objects },
        ...(0,defined/* defined */.s)({ release }),
    };
}
/** A build record that is not of this image must never be taken for what was proven here. */
function ofThis(release, image, commit) {
    if ((0,release_record/* badFieldOf */.T)(release) !== undefined)
        return undefined;
    const record = release;
    return record.image === image && record.commit === commit ? record : undefined;
}

;// CONCATENATED MODULE: ./lib/ledger/check-entries.js


/** Which deployments are records of this place; their order stays, and the environment is spelled as it was asked for. */
function checkEntries(found, wanted) {
    const checked = found.map((entry) => checkEntry(entry, wanted));
    return {
        believed: checked.filter((one) => 'record' in one),
        ignored: checked.filter((one) => 'reason' in one),
    };
}
function checkEntry(entry, wanted) {
    const { payload, ...head } = entry;
    const ignored = (reason, message) => ({ id: entry.id, reason, message });
    const reading = readLedgerRecord(payload, entry.commit);
    const service = serviceIn(reading);
    if (wanted.service !== undefined && service !== undefined && service !== wanted.service)
        return ignored('other-service', `is of the service ${service}`);
    if (reading.kind === 'malformed')
        return ignored('malformed', `is no record: \`${reading.field}\` of its payload is missing or malformed`);
    if (reading.kind === 'newer')
        return ignored('newer-version', `has a record of version ${reading.schemaVersion}; this is version 1`);
    const { record } = reading;
    if (!sameEnvironment(record.environment, entry.environment, wanted.environment))
        return ignored('other-environment', `is in ${entry.environment}, its record says ${record.environment}`);
    const { environment } = wanted;
    return { ...head, environment, record: { ...record, environment } };
}
function serviceIn(reading) {
    if (reading.kind === 'record')
        return reading.record.service;
    return reading.kind === 'newer' ? reading.service : undefined;
}
/** GitHub does not tell `Prod` from `prod` (REST, deployment environments: names are not case sensitive). */
function sameEnvironment(...names) {
    return new Set(names.map((name) => name.toLowerCase())).size === 1;
}
/**
 * For whoever concludes from what the ledger does *not* show. Errors: `ledger-unreadable`, when an entry of a later
 * Slipway, or one that was left unread, might be what is missing.
 */
function requireWhole({ entries, ignored, complete }) {
    const newer = ignored.filter(({ reason }) => reason === 'newer-version');
    if (newer.length > 0) {
        throw new ActionError({
            code: 'ledger-unreadable',
            message: `${newer.length} of the deployment records found were written by a later version of Slipway`,
            problems: newer.map(({ id, message }) => ({ message: `deployment ${id} ${message}` })),
        });
    }
    if (complete)
        return;
    const oldest = entries.at(-1);
    throw new ActionError({
        code: 'ledger-unreadable',
        message: `there are more deployment records than are read; the oldest one read is ${oldest?.id ?? 'none'}`,
        remedy: 'Deploy this release once more, so that its record is among the newest.',
    });
}

;// CONCATENATED MODULE: ./lib/operations/ledger/retire-earlier.js


/** Each success retires the one before it; between them lie those that failed. */
const mostLookedAt = 10;
const mostListed = 100;
/**
 * Marks the earlier successes of the same service in this environment `inactive`, as people look for what is
 * active on GitHub's pages. GitHub's own `auto_inactive` would retire the other services of a monorepo, too; like
 * it, this leaves production environments as they are. Slipway itself reads no `inactive`, so trouble on
 * this way is a warning.
 */
async function retireEarlier(forge, record, { emit }) {
    try {
        for (const id of await earlierOnes(forge, record)) {
            const last = (await forge.deploymentStatuses(id))[0]?.state;
            // Whatever is older was retired when this one was.
            if (last === 'inactive')
                return;
            if (last === 'success')
                await forge.setDeploymentStatus(id, { state: 'inactive', description: `replaced by ${record.id}` });
        }
    }
    catch (error) {
        const message = `earlier Deployment records could not be marked inactive: ${(0,errors/* toActionError */.ie)(error).message}`;
        emit({ type: 'note', level: 'warning', message });
    }
}
/** Newest first. */
async function earlierOnes(forge, { id, environment }) {
    const { deployments } = await forge.deployments({ environment, atMost: mostListed });
    const { believed } = checkEntries(deployments, { environment });
    const own = believed.find((entry) => entry.id === id);
    if (own === undefined)
        return [];
    const earlier = believed.filter((entry) => entry.id < id && entry.record.service === own.record.service && !entry.production);
    return earlier.slice(0, mostLookedAt).map((entry) => entry.id);
}

;// CONCATENATED MODULE: ./lib/operations/ledger/close-record.js




/** Writes that the release is proven. Errors: those of the Deployments port, as later promotions read this record. */
async function closeProven({ forge, record }, description, control) {
    if (forge === undefined || record === undefined)
        return;
    await forge.setDeploymentStatus(record.id, withLinks(record, { state: 'success', description }));
    await retireEarlier(forge, record, control);
}
/**
 * Writes how a run ended that threw (`recordEnding`). Trouble on this way is a warning: it must not hide what
 * went wrong first.
 */
async function closeFailed({ forge, record }, thrown, { emit, signal }) {
    if (forge === undefined || record === undefined)
        return;
    try {
        const ending = recordEnding(errorBehind(thrown, signal));
        await forge.setDeploymentStatus(record.id, withLinks(record, ending));
    }
    catch (failure) {
        const message = `the Deployment record ${record.id} could not be closed: ${(0,errors/* toActionError */.ie)(failure).message}`;
        emit({ type: 'note', level: 'warning', message });
    }
}
/** What was under way when a run is cancelled fails in its own words; the signal knows why. */
function errorBehind(thrown, signal) {
    return (0,errors/* toActionError */.ie)(signal.aborted && !(thrown instanceof errors/* ActionError */.lZ) ? signal.reason : thrown);
}
/** A status with the addresses that people open from it. */
function withLinks({ logUrl, environmentUrl }, status) {
    return { ...status, logUrl, ...(0,defined/* defined */.s)({ environmentUrl }) };
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ badFieldOf),
/* harmony export */   d: () => (/* binding */ readReleaseRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7241);


const commitPattern = /^[0-9a-f]{40}$/;
/** Reads a record that came as JSON from another job. Errors: `input-invalid`, naming the first bad field. */
function readReleaseRecord(value) {
    const bad = badFieldOf(value);
    if (bad === undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'input-invalid',
        message: `input 'release': field "${bad}" is missing or malformed in the release record`,
        remedy: 'Pass the output `release` of build-push-image on unchanged.',
    });
}
/** The first field that keeps a value from being a release record; undefined when it is one. */
function badFieldOf(value) {
    const record = typeof value === 'object' && value !== null ? value : {};
    const text = (field) => typeof record[field] === 'string' && record[field] !== '';
    const checks = [
        ['schemaVersion', record['schemaVersion'] === 1],
        ['repository', text('repository')],
        ['commit', text('commit') && commitPattern.test(String(record['commit']))],
        ['image', text('image') && (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinned */ .T4)(String(record['image']))],
        ['tags', Array.isArray(record['tags']) && record['tags'].every((tag) => typeof tag === 'string')],
        ['builtAt', record['builtAt'] === undefined || text('builtAt')],
        ['buildUrl', record['buildUrl'] === undefined || text('buildUrl')],
    ];
    return checks.find(([, good]) => !good)?.[0];
}


/***/ }),

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ causeHeadline),
/* harmony export */   o: () => (/* binding */ causeDetails)
/* harmony export */ });
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7350);

/** `Deployment/parcel: CrashLoopBackOff in container app (exit 1, 3 restarts)`: the line to read first. */
function causeHeadline(cause) {
    const where = cause.container === undefined
        ? ''
        : ` in ${cause.initContainer === true ? 'init container' : 'container'} ${cause.container}`;
    const numbers = [
        cause.exitCode === undefined ? '' : `exit ${cause.exitCode}`,
        cause.restarts === undefined ? '' : `${cause.restarts} ${cause.restarts === 1 ? 'restart' : 'restarts'}`,
    ].filter((text) => text !== '');
    return `${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRef */ .rq)(cause.ref)}: ${cause.reason}${where}${numbers.length === 0 ? '' : ` (${numbers.join(', ')})`}`;
}
/** The other facts of a cause, one a line, the most useful first. */
function causeDetails(cause) {
    const lines = [cause.message];
    if (cause.hint !== undefined)
        lines.push(`hint: ${cause.hint}`);
    lines.push(`rule: ${cause.rule}`);
    if (cause.pod !== undefined)
        lines.push(`pod: ${cause.pod}${cause.node === undefined ? '' : ` on node ${cause.node}`}`);
    if (cause.alike !== undefined && cause.alike > 0)
        lines.push(`the same in ${cause.alike} more ${cause.alike === 1 ? 'pod' : 'pods'}`);
    return lines.filter((line) => line !== '');
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   S6: () => (/* binding */ errorLines)
/* harmony export */ });
/* unused harmony export textTable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7350);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4783);
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3589);
/* harmony import */ var _text_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1249);





/** The lines of one event. `steps` is the plan so far, so that a step can say "2 of 5". Pure. */
function logLines(event, steps) {
    switch (event.type) {
        case 'planned':
            return [`Plan: ${event.steps.map((step) => step.title).join(' → ')}`];
        case 'step-started':
            return [stepLine(event.id, steps)];
        case 'step-finished':
            return [
                `  ${stepMarks[event.outcome]}${event.detail === undefined ? '' : `: ${(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(event.detail)}`}`,
            ];
        case 'command':
            return [(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  $ ${[event.tool, ...event.argv].join(' ')}`)];
        case 'tool-line':
            return (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .C)(event.line);
        case 'note':
            return noteLines(event);
        case 'object-applied':
            return [
                (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${event.change.padEnd(11)} ${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(event.ref)}${event.message === undefined ? '' : `: ${event.message}`}`),
            ];
        case 'object-status':
            return [
                (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${event.state.padEnd(11)} ${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(event.ref)}${countText(event)}: ${event.message}`),
            ];
        case 'heartbeat':
            return [
                `  ... ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.elapsedMs)} gone, ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.remainingMs)} left; waiting for ${event.pending.join(', ')}`,
            ];
        case 'cause':
            return causeLines(event);
        case 'table':
            return [event.title, ...textTable(event.header, event.rows)];
    }
}
/** The lines of an error: what, where, all problems, what to do. Evidence goes last. */
function errorLines(error) {
    const place = error.where === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(error.where)}: `;
    return [
        (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`${place}${error.message} [${error.code}]`),
        ...error.problems.map((problem) => (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  - ${problem.where === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(problem.where)}: `}${problem.message}`)),
        (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  What to do: ${error.remedy}`),
        ...Object.entries(error.evidence).flatMap(([name, text]) => [`  ${name}:`, ...(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .C)(text)]),
    ];
}
const stepMarks = { ok: 'done', failed: 'FAILED', skipped: 'skipped' };
function stepLine(id, steps) {
    const index = steps.findIndex((step) => step.id === id);
    return index < 0 ? id : `[${index + 1}/${steps.length}] ${steps[index]?.title}`;
}
function noteLines(event) {
    // Notices and warnings are printed as annotations by the runner adapter; those show in the log by themselves.
    const place = event.where === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(event.where)}: `;
    return event.level === 'info' ? [(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${place}${event.message}`)] : [];
}
function countText(event) {
    return event.wanted === undefined ? '' : ` ${event.ready ?? 0}/${event.wanted}`;
}
function causeLines(event) {
    const { cause } = event;
    return [
        (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)((0,_cause_text_js__WEBPACK_IMPORTED_MODULE_4__/* .causeHeadline */ .e)(cause)),
        ...(0,_cause_text_js__WEBPACK_IMPORTED_MODULE_4__/* .causeDetails */ .o)(cause).map((line) => (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${line}`)),
        ...((cause.events?.length ?? 0) > 0 ? ['  events:', ...(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .C)((cause.events ?? []).join('\n'))] : []),
        ...((cause.log?.length ?? 0) > 0
            ? ['  last log lines:', ...(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .C)((cause.log ?? []).join('\n'))]
            : []),
    ];
}
/** Columns padded to their widest cell. */
function textTable(header, rows) {
    const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
    const line = (cells) => (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${widths
        .map((width, column) => (cells[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd()}`);
    return [line(header), ...rows.map(line)];
}


/***/ }),

/***/ 5135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ statusCount),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   uH: () => (/* binding */ condition)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8432);

/** A condition of `status.conditions`; undefined when the controller has not written it. */
function condition(object, type) {
    const found = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'status'), 'conditions').find((item) => item['type'] === type);
    if (found === undefined)
        return undefined;
    const sinceMs = Date.parse((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'lastTransitionTime') ?? '');
    return {
        status: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'status') ?? '',
        reason: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'reason') ?? '',
        message: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'message') ?? '',
        sinceMs: Number.isFinite(sinceMs) ? sinceMs : undefined,
    };
}
/** Whether a condition is there and True. */
function isTrue(object, type) {
    return condition(object, type)?.status === 'True';
}
/** A number of `status`; 0 where it is absent, as the API leaves zeros out. */
function statusCount(object, field) {
    return (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'status'), field) ?? 0;
}


/***/ }),

/***/ 6980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ creationFinding),
/* harmony export */   z: () => (/* binding */ creationVerdict)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7350);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5135);
/* harmony import */ var _doom_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4472);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4264);





/**
 * What keeps the controller from making pods: the ReplicaFailure condition, or, for the kinds without one, the
 * newest FailedCreate event of the object. Undefined when pods can be made.
 */
function creationFinding(observation, maker) {
    const { object, events } = observation;
    if (object === undefined)
        return undefined;
    const failure = [object, maker]
        .map((item) => item && (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(item, 'ReplicaFailure'))
        .find((item) => item?.status === 'True');
    const uid = (maker ?? object).metadata.uid;
    const event = failure
        ? undefined
        : events.findLast((item) => item['reason'] === 'FailedCreate' && (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(item, 'involvedObject')['uid'] === uid);
    const message = failure?.message ?? (event && (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(event, 'message'));
    const rule = message === undefined ? undefined : (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFor */ .sG)('creation', 'FailedCreate', message);
    if (message === undefined || rule === undefined)
        return undefined;
    return {
        key: `${object.metadata.uid ?? ''}/creation/${rule.id}`,
        rule,
        reason: 'FailedCreate',
        message,
        count: 1,
    };
}
/** Failed when pods cannot be made and the row's grace is over. Only ask while pods are missing. */
function creationVerdict(observation, maker) {
    const found = creationFinding(observation, maker);
    const rule = found && (0,_doom_js__WEBPACK_IMPORTED_MODULE_0__/* .firedRule */ .J8)(found, observation);
    if (found === undefined || rule === undefined || observation.object === undefined)
        return undefined;
    const { reason, message } = found;
    return {
        state: 'failed',
        cause: { ref: (0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_4__/* .refOf */ .H8)(observation.object), reason, message, rule, hint: found.rule.hint },
    };
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ firedRule),
/* harmony export */   Jk: () => (/* binding */ openSignal),
/* harmony export */   nx: () => (/* binding */ podVerdict),
/* harmony export */   xY: () => (/* binding */ dueMs)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4222);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7350);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5135);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9939);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4264);





/**
 * The verdict that the pods of a revision force on their owner: failed when enough of them are doomed,
 * unprovable when one waits for somebody on purpose. Undefined: nothing is certain yet.
 */
function podVerdict(observation, pods, quorum) {
    const gated = pods.find((pod) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(pod, 'PodScheduled')?.reason === 'SchedulingGated');
    if (gated !== undefined) {
        const message = `pod ${gated.metadata.name} has scheduling gates and waits for whoever removes them`;
        return { state: 'unprovable', reason: 'scheduling-gated', message };
    }
    const repeated = repeatedExitCause(observation, pods);
    const causes = pods.flatMap((pod) => podCause(observation, pod) ?? []);
    const enough = quorum === 'any' ? causes.length > 0 : pods.length > 0 && causes.length === pods.length;
    const cause = enough ? causes[0] : repeated;
    if (cause === undefined)
        return undefined;
    const alike = enough
        ? causes.filter(({ reason, container }) => reason === cause.reason && container === cause.container)
            .length
        : pods.length;
    return { state: 'failed', cause: alike > 1 ? { ...cause, alike: alike - 1 } : cause };
}
function podCause(observation, pod) {
    for (const finding of (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(pod, observation)) {
        const rule = firedRule(finding, observation);
        if (rule !== undefined)
            return causeOf((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .refOf */ .H8)(observation.object ?? pod), finding, rule);
    }
    return undefined;
}
/** The words of the rule that makes a finding final now, with its numbers; undefined while it is open. */
function firedRule(found, observation) {
    const { key, rule, count } = withEarlierClass(found, observation.firstSeenMs);
    if (rule.class !== 'fatal')
        return undefined;
    if (rule.count !== undefined && count >= rule.count)
        return `${rule.id}: ${count} times (limit ${rule.count})`;
    if (rule.graceMs === undefined)
        return undefined;
    const seenMs = observation.nowMs - (observation.firstSeenMs[key] ?? observation.nowMs);
    if (seenMs < rule.graceMs)
        return undefined;
    return rule.graceMs === 0
        ? `${rule.id}: at once`
        : `${rule.id}: for ${seconds(seenMs)} (limit ${seconds(rule.graceMs)})`;
}
/** "Back-off pulling image" may leave the cause out: then the one that was seen before it goes on. */
function withEarlierClass(found, firstSeenMs) {
    if (found.rule.id !== 'image-transient' || found.reason !== 'ImagePullBackOff')
        return found;
    const base = found.key.slice(0, -found.rule.id.length);
    const earlier = _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonRules */ .Gk.find(({ id }) => id.startsWith('image-') && firstSeenMs[base + id] !== undefined && id !== found.rule.id);
    return earlier === undefined ? found : { ...found, rule: earlier, key: base + earlier.id };
}
/** When an open finding becomes final if nothing changes; undefined when time alone never does it. */
function dueMs(found, firstSeenMs) {
    const { key, rule } = withEarlierClass(found, firstSeenMs);
    const since = firstSeenMs[key];
    return rule.class === 'fatal' && rule.graceMs !== undefined && since !== undefined
        ? since + rule.graceMs
        : undefined;
}
/**
 * Every pod of the revision, at least two, ended twice with the same code: no need to wait for the count. One
 * pod alone goes by its count, as a program that waits for its database looks the same.
 */
function repeatedExitCause(observation, pods) {
    if (pods.length < _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedExits */ .y4.pods)
        return undefined;
    const repeating = pods.map((pod) => repeatingContainer(observation, pod));
    const first = repeating[0];
    if (first === undefined ||
        repeating.some((item) => item?.exitCode !== first.exitCode || item?.container !== first.container))
        return undefined;
    const rule = `crash-loop: exit code ${first.exitCode}, ${_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedExits */ .y4.exits} times on each of ${pods.length} pods`;
    return causeOf((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .refOf */ .H8)(observation.object), first, rule);
}
function repeatingContainer(observation, pod) {
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_)(pod))
        return undefined;
    const crashes = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(pod, observation).filter(({ rule }) => rule.on === 'exit' && rule.class === 'fatal');
    return crashes.find(({ container = '', exitCode }) => {
        const seen = observation.exits[(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .containerKey */ .Ho)(pod, container)] ?? [];
        return seen.filter((exit) => exit?.exitCode === exitCode).length >= _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedExits */ .y4.exits;
    });
}
function causeOf(ref, found, rule) {
    const { reason, message, pod, node, container, initContainer, exitCode, restarts } = found;
    return {
        ref,
        reason,
        message,
        rule,
        hint: found.rule.hint,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ pod, node, container, initContainer, exitCode, restarts }),
    };
}
/** The most telling open signal of these pods, for "what is it waiting for". */
function openSignal(observation, pods) {
    for (const pod of pods) {
        const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(pod, observation)[0];
        if (found !== undefined)
            return `${found.pod ?? ''}: ${found.reason}${found.message === '' ? '' : ` (${found.message.slice(0, 200)})`}`;
    }
    const unready = pods.find((pod) => !(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_)(pod));
    const waiting = unready === undefined ? undefined : (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(unready).find((container) => !container.ready);
    if (unready === undefined || waiting === undefined)
        return undefined;
    return `${unready.metadata.name}: container ${waiting.name} ${waiting.running ? 'runs but is not ready' : waiting.waiting || 'is not started'}`;
}
function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}


/***/ }),

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ containerKey),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   i_: () => (/* binding */ isReady)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4222);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8432);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5135);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);




/** All containers of a pod as its status has them, init containers first. */
function containersOf(pod) {
    const status = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(pod, 'status');
    const init = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(status, 'initContainerStatuses').map((item) => containerState(item, true));
    return [...init, ...(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(status, 'containerStatuses').map((item) => containerState(item, false))];
}
function containerState(status, init) {
    const state = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(status, 'state');
    const last = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(status, 'lastState'), 'terminated');
    const now = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(state, 'terminated');
    const waiting = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(state, 'waiting');
    const before = Object.keys(last).length > 0 ? last : undefined;
    return {
        name: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status, 'name') ?? '',
        init,
        ready: status['ready'] === true,
        restarts: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(status, 'restartCount') ?? 0,
        imageId: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status, 'imageID') ?? '',
        waiting: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(waiting, 'reason') ?? '',
        running: state['running'] !== undefined,
        message: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(waiting, 'message') ?? (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(now, 'message') ?? '',
        ended: state['terminated'] === undefined ? before : now,
        endedBefore: state['terminated'] === undefined ? undefined : before,
    };
}
/** The key under which the ends of a container are kept. */
function containerKey(pod, container) {
    return `${pod.metadata.uid ?? pod.metadata.name}/${container}`;
}
/** Whether the pod is Ready and stays. */
function isReady(pod) {
    return pod.metadata.deletionTimestamp === undefined && (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)(pod, 'Ready');
}
/** Every signal that a pod shows now, the gravest container first. A pod that is being deleted shows none. */
function findingsOf(pod, observation) {
    if (pod.metadata.deletionTimestamp !== undefined)
        return [];
    const whole = podFinding(pod);
    if (whole?.rule.class === 'infrastructure')
        return [whole];
    const containers = containersOf(pod);
    const found = containers.map((container) => containerFinding(pod, container, observation.exits));
    const mount = mountFinding(pod, containers, observation.events);
    return [...found, whole, mount].filter((finding) => finding !== undefined);
}
function podFinding(pod) {
    const status = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(pod, 'status');
    const scheduled = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(pod, 'PodScheduled');
    const disrupted = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)(pod, 'DisruptionTarget') ? 'DisruptionTarget' : '';
    const reason = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status, 'reason') ?? (disrupted || (scheduled?.status === 'False' ? scheduled.reason : ''));
    const message = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status, 'message') ?? scheduled?.message ?? '';
    return finding({ pod, on: 'pod', reason, message });
}
function containerFinding(pod, container, exits) {
    if (container.running)
        return undefined;
    const { waiting, ended } = container;
    const waits = waiting === ''
        ? undefined
        : finding({ pod, container, on: 'waiting', reason: waiting, message: container.message });
    if (waits !== undefined)
        return { ...waits, count: container.restarts + 1 };
    if (ended === undefined || !/^(?:|CrashLoopBackOff|RunContainerError)$/.test(waiting))
        return undefined;
    const exitCode = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(ended, 'exitCode') ?? 0;
    // A program that should stay and ends with 0 again and again fails as well; one end with 0 may be meant.
    if (exitCode === 0 && waiting !== 'CrashLoopBackOff')
        return undefined;
    const reason = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(ended, 'reason') ?? 'Error';
    const crash = finding({
        pod,
        container,
        on: 'exit',
        reason,
        message: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(ended, 'message') ?? container.message,
    });
    if (crash === undefined)
        return undefined;
    const count = crash.rule.id === 'crash-loop'
        ? container.restarts
        : endsLike(exits[containerKey(pod, container.name)], reason, container);
    const shown = crash.rule.id === 'crash-loop' && container.restarts > 0 ? 'CrashLoopBackOff' : reason;
    return { ...crash, reason: shown, exitCode, count };
}
/** How often a container ended for this reason: what was seen, and at least what the status itself shows. */
function endsLike(seen, reason, container) {
    const known = (seen ?? []).filter((exit) => exit?.reason === reason).length;
    const shown = [container.ended, container.endedBefore].filter((end) => end !== undefined && end['reason'] === reason).length;
    return Math.max(known, shown);
}
/** A pod that waits for its volumes says nothing in its status: only the events do. */
function mountFinding(pod, containers, events) {
    const starting = containers.length > 0 &&
        containers.every(({ waiting }) => /^(?:ContainerCreating|PodInitializing)$/.test(waiting));
    if (!starting)
        return undefined;
    const own = events.filter((event) => (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(event, 'involvedObject')['uid'] === pod.metadata.uid);
    const event = own.findLast((item) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFor */ .sG)('event', (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(item, 'reason') ?? '', '') !== undefined);
    if (event === undefined)
        return undefined;
    return finding({
        pod,
        on: 'event',
        reason: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(event, 'reason') ?? '',
        message: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(event, 'message') ?? '',
    });
}
function finding({ pod, container, on, reason, message }) {
    const rule = reason === '' ? undefined : (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFor */ .sG)(on, reason, message);
    if (rule === undefined)
        return undefined;
    const node = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(pod, 'spec'), 'nodeName');
    return {
        key: `${containerKey(pod, container?.name ?? '')}/${rule.id}`,
        rule,
        reason,
        message,
        count: 1,
        pod: pod.metadata.name,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ node }),
        ...(container !== undefined && { container: container.name, restarts: container.restarts }),
        ...(container?.init === true && { initContainer: true }),
    };
}


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ mismatchVerdict),
/* harmony export */   R1: () => (/* binding */ promotedImages),
/* harmony export */   nn: () => (/* binding */ isProven)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4222);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7350);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7241);
/* harmony import */ var _image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4624);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9939);






/**
 * The containers of a pod that have to run a promoted digest: by their own image, or by what the template says of
 * a container of that name, since a webhook may have put another repository (a mirror) in its place.
 */
function promotedImages(pod, { digests, object }) {
    const states = new Map((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .containersOf */ .Mz)(pod).map((state) => [state.name, state]));
    const template = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(object ?? {}, 'spec'), 'template'), 'spec');
    const promised = new Map(containersIn(template).map((item) => [(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(item, 'name'), wantedOf(item, digests)]));
    return containersIn((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(pod, 'spec')).flatMap((container) => {
        const name = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(container, 'name') ?? '';
        const wanted = wantedOf(container, digests) ?? promised.get(name);
        if (wanted === undefined)
            return [];
        const repository = repositoryOf(container) ?? (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(container, 'image') ?? '';
        // Runtimes write `docker-pullable://REPOSITORY@DIGEST`, `REPOSITORY@DIGEST`; an id without `@` is not a manifest's.
        const digest = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .namedDigest */ ._T)(states.get(name)?.imageId ?? '');
        return [{ pod: pod.metadata.name, container: name, repository, digest, wanted }];
    });
}
function containersIn(spec) {
    return [...(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(spec, 'initContainers'), ...(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(spec, 'containers')];
}
function wantedOf(container, digests) {
    const repository = repositoryOf(container);
    return repository === undefined ? undefined : digests[repository];
}
function repositoryOf(container) {
    try {
        return (0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)((0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageRef */ .Q)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(container, 'image') ?? ''));
    }
    catch {
        return undefined;
    }
}
/** Failed when a pod runs another digest of a promoted repository. */
function mismatchVerdict(observation, pods) {
    for (const pod of pods) {
        const other = promotedImages(pod, observation).find(({ digest, wanted }) => digest !== undefined && digest !== wanted);
        if (other === undefined)
            continue;
        const node = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(pod, 'spec'), 'nodeName');
        const cause = {
            ref: (0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_4__/* .refOf */ .H8)(observation.object ?? pod),
            reason: 'digest-mismatch',
            message: `container ${other.container} runs ${other.repository}@${other.digest ?? ''}, expected ${other.wanted}`,
            rule: 'digest-mismatch: imageID must be the promoted digest',
            hint: 'Something else changed this image (a webhook, another deploy), or the manifest names another digest.',
            pod: other.pod,
            container: other.container,
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ node }),
        };
        return { state: 'failed', cause };
    }
    return undefined;
}
/** Whether every promoted container of these pods is known to run its digest. */
function isProven(observation, pods) {
    return pods.every((pod) => promotedImages(pod, observation).every(({ digest, wanted }) => digest === wanted));
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   Qc: () => (/* binding */ currentPods),
/* harmony export */   RI: () => (/* binding */ otherPods),
/* harmony export */   hb: () => (/* binding */ wantedReplicas),
/* harmony export */   jk: () => (/* binding */ newestReplicaSet),
/* harmony export */   kp: () => (/* binding */ allPods)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8432);

const revisionAnnotation = 'deployment.kubernetes.io/revision';
const hashLabel = 'controller-revision-hash';
const generationLabel = 'pod-template-generation';
const generationAnnotation = 'deprecated.daemonset.template.generation';
/** The objects that the owner of this UID controls. Labels prove nothing: they match old pods and strangers. */
function ownedBy(objects, uid) {
    if (uid === undefined)
        return [];
    return objects.filter((object) => object.metadata.ownerReferences?.some((owner) => owner.uid === uid && owner.controller === true));
}
/** The ReplicaSet of a Deployment's present revision: owned by it, and with its revision annotation. */
function newestReplicaSet({ object, replicaSets }) {
    const revision = object?.metadata.annotations?.[revisionAnnotation];
    if (object === undefined || revision === undefined)
        return undefined;
    return ownedBy(replicaSets, object.metadata.uid).find((set) => set.metadata.annotations?.[revisionAnnotation] === revision);
}
/** Pods that belong to the object, draining ones and old revisions included. */
function allPods(observation) {
    const { object, pods, replicaSets } = observation;
    if (object === undefined)
        return [];
    if (object.kind === 'Pod')
        return [object];
    if (object.kind !== 'Deployment')
        return ownedBy(pods, object.metadata.uid);
    return ownedBy(replicaSets, object.metadata.uid).flatMap((set) => ownedBy(pods, set.metadata.uid));
}
/** Pods of the revision to prove, without those that are being deleted. */
function currentPods(observation) {
    return allPods(observation).filter((pod) => isCurrent(observation, pod) && pod.metadata.deletionTimestamp === undefined);
}
/** Pods of other revisions that are still there. */
function otherPods(observation) {
    return allPods(observation).filter((pod) => !isCurrent(observation, pod));
}
function isCurrent(observation, pod) {
    const { object } = observation;
    const labels = pod.metadata.labels ?? {};
    if (object?.kind === 'Deployment') {
        return ownedBy([pod], newestReplicaSet(observation)?.metadata.uid).length > 0;
    }
    if (object?.kind === 'StatefulSet')
        return labels[hashLabel] === (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'status')['updateRevision'];
    // Of a DaemonSet only the generation of its template is readable without the right to list ControllerRevisions.
    const generation = object?.metadata.annotations?.[generationAnnotation];
    if (object?.kind === 'DaemonSet' && generation !== undefined)
        return labels[generationLabel] === generation;
    return true;
}
/** `spec.replicas`, 1 where it is absent. */
function wantedReplicas(object) {
    return (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'spec'), 'replicas') ?? 1;
}


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ reasonRules),
/* harmony export */   Mq: () => (/* binding */ stuckPodGraceMs),
/* harmony export */   sG: () => (/* binding */ ruleFor),
/* harmony export */   y4: () => (/* binding */ repeatedExits)
/* harmony export */ });
const pullReasons = ['ErrImagePull', 'ImagePullBackOff'];
const startReasons = ['RunContainerError', 'ContainerCannotRun', 'StartError'];
const reasonRules = [
    // images
    {
        id: 'image-name',
        class: 'fatal',
        on: 'waiting',
        reasons: ['InvalidImageName'],
        graceMs: 0,
        hint: 'The image reference in the manifest does not parse.',
    },
    {
        id: 'image-never-pulled',
        class: 'fatal',
        on: 'waiting',
        reasons: ['ErrImageNeverPull'],
        graceMs: 0,
        hint: 'imagePullPolicy is Never and the node does not have the image.',
    },
    {
        id: 'image-denied',
        class: 'fatal',
        on: 'waiting',
        reasons: pullReasons,
        graceMs: 60_000,
        message: /unauthorized|denied|authorization failed|authentication required|\b40[13]\b/i,
        hint: 'Check imagePullSecrets of the pod or its ServiceAccount: the node may not pull this image.',
    },
    {
        // A registry hiccup answers "not found" too: it has to be seen again (Shopify/krane#819).
        id: 'image-missing',
        class: 'fatal',
        on: 'waiting',
        reasons: pullReasons,
        graceMs: 15_000,
        message: /not found|manifest unknown|no match for platform|does not exist|\b404\b/i,
        hint: 'The registry has no such image for this platform: check digest, repository and platform.',
    },
    {
        id: 'image-transient',
        class: 'suspicious',
        on: 'waiting',
        reasons: pullReasons,
        hint: 'The registry did not answer properly; the kubelet tries again.',
    },
    // starting
    {
        id: 'config-cache',
        class: 'suspicious',
        on: 'waiting',
        reasons: ['CreateContainerConfigError'],
        message: /failed to sync .* cache/i,
        hint: 'The kubelet has not read the ConfigMap or Secret yet.',
    },
    {
        // The Secret may arrive a moment later (Shopify/krane#885).
        id: 'config-missing',
        class: 'fatal',
        on: 'waiting',
        reasons: ['CreateContainerConfigError'],
        graceMs: 60_000,
        hint: 'A Secret, ConfigMap or key that the container names is not there.',
    },
    {
        id: 'create-error',
        class: 'fatal',
        on: 'waiting',
        reasons: ['CreateContainerError'],
        count: 2,
        graceMs: 15_000,
        hint: 'The container runtime cannot make this container from its spec.',
    },
    {
        id: 'exec-format',
        class: 'fatal',
        on: 'exit',
        reasons: [...startReasons, 'Error'],
        count: 1,
        message: /exec format error/i,
        hint: 'The image was built for another processor than the node has.',
    },
    {
        id: 'start-error',
        class: 'fatal',
        on: 'exit',
        reasons: startReasons,
        count: 2,
        message: /not found|no such file|permission denied|not a directory|is a directory/i,
        hint: 'command or args name something that the image does not have, or may not run.',
    },
    {
        // Exit 128 without a word about the file is trouble of the node.
        id: 'start-trouble',
        class: 'suspicious',
        on: 'exit',
        reasons: startReasons,
        hint: 'The container runtime could not start the container.',
    },
    // running
    {
        id: 'out-of-memory',
        class: 'fatal',
        on: 'exit',
        reasons: ['OOMKilled'],
        count: 2,
        hint: 'The container needs more memory than its limit: raise resources.limits.memory or find the leak.',
    },
    {
        // Programs that wait for a database crash once or twice (GoogleContainerTools/skaffold#5210): count, not the first.
        id: 'crash-loop',
        class: 'fatal',
        on: 'exit',
        reasons: ['*'],
        count: 3,
        hint: 'The program ends again and again: read its last lines below.',
    },
    // pods
    {
        id: 'evicted',
        class: 'infrastructure',
        on: 'pod',
        reasons: [
            'Evicted',
            'Preempting',
            'NodeLost',
            'NodeShutdown',
            'Terminated',
            'NodeAffinity',
            'DisruptionTarget',
        ],
        hint: 'The node gave the pod up; its controller makes another one.',
    },
    {
        // An autoscaler may bring a node (GoogleContainerTools/skaffold#8972).
        id: 'unschedulable',
        class: 'fatal',
        on: 'pod',
        reasons: ['Unschedulable'],
        graceMs: 120_000,
        message: /untolerated taint|node affinity|node selector|volume node affinity/i,
        hint: 'No node matches: check tolerations, node selector, affinity and the zone of the volumes.',
    },
    {
        id: 'no-room',
        class: 'suspicious',
        on: 'pod',
        reasons: ['Unschedulable'],
        hint: 'No node has room: lower the requests or add a node.',
    },
    // only visible in events
    {
        id: 'mount',
        class: 'fatal',
        on: 'event',
        reasons: ['FailedMount', 'FailedAttachVolume'],
        graceMs: 120_000,
        hint: 'A volume cannot be mounted: check that its claim, Secret or ConfigMap exists.',
    },
    // pods that cannot even be made
    {
        id: 'webhook-denied',
        class: 'fatal',
        on: 'creation',
        reasons: ['FailedCreate'],
        graceMs: 0,
        message: /admission webhook .*denied/i,
        hint: 'An admission webhook of the cluster refuses these pods.',
    },
    {
        id: 'creation-blip',
        class: 'suspicious',
        on: 'creation',
        reasons: ['FailedCreate'],
        message: /PriorityClass|Unauthorized/i,
        hint: 'The controller tries again.',
    },
    {
        // Quota can free up, the account may come.
        id: 'creation-forbidden',
        class: 'fatal',
        on: 'creation',
        reasons: ['FailedCreate'],
        graceMs: 30_000,
        message: /exceeded quota|violates PodSecurity|service ?account .*not found|error looking up service account/i,
        hint: 'The namespace does not allow these pods: see the message.',
    },
    {
        id: 'creation-failed',
        class: 'suspicious',
        on: 'creation',
        reasons: ['FailedCreate'],
        hint: 'The controller cannot make pods; it tries again.',
    },
];
/** Equal exits on this many pods, this often each, doom a rollout before the crash count does. */
const repeatedExits = { pods: 2, exits: 2 };
/** A pod of the old revision that is not Ready for this long blocks a StatefulSet (kubernetes/kubernetes#67250). */
const stuckPodGraceMs = 60_000;
/** The row that a signal falls under; undefined when none does. */
function ruleFor(on, reason, message) {
    const words = message.replaceAll(/"[^"]*"/g, '""');
    return reasonRules.find((rule) => rule.on === on &&
        (rule.reasons.includes('*') || rule.reasons.includes(reason)) &&
        (rule.message === undefined || rule.message.test(words)));
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mL: () => (/* binding */ isStored),
  gv: () => (/* binding */ isWorkload),
  _V: () => (/* binding */ kindKey),
  Y: () => (/* binding */ ruleOf)
});

// UNUSED EXPORTS: rules

// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __nccwpck_require__(7350);
// EXTERNAL MODULE: ./lib/rollout/conditions.js
var conditions = __nccwpck_require__(5135);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
// EXTERNAL MODULE: ./lib/manifest/fields.js
var fields = __nccwpck_require__(8432);
;// CONCATENATED MODULE: ./lib/rollout/guard.js




/**
 * What every kind has in common: the object is there, it is the one that was applied, nobody deletes it, and its
 * controller has seen this generation. Only then `rule` is asked, and only with an object.
 */
function guarded(rule) {
    return (observation) => {
        const { object, target } = observation;
        if (object === undefined)
            return failed(target, 'Disappeared', 'the object is no longer there');
        if (target.uid !== '' && object.metadata.uid !== target.uid) {
            return failed(target, 'Replaced', 'somebody deleted the object and made another one of the same name');
        }
        if (object.metadata.deletionTimestamp !== undefined)
            return failed(target, 'Terminating', 'the object is being deleted');
        return staleness(observation, object) ?? stalled(object) ?? rule(observation, object);
    };
}
/** A status is about this revision only when its generation is at least the applied one and fully observed. */
function staleness({ target }, { metadata, ...object }) {
    const generation = metadata.generation;
    if (generation === undefined)
        return undefined;
    if (generation < (target.generation ?? 0))
        return progressing(`generation ${target.generation ?? 0} is not visible yet`);
    const observed = (0,fields/* entry */.f_)(object, 'status')['observedGeneration'];
    const reports = observed !== undefined || kindsThatObserve.includes(object.kind);
    if (!reports || Number(observed) === generation)
        return undefined;
    return progressing(`its controller has not seen generation ${generation} yet`);
}
/** Kinds whose controllers always write status.observedGeneration, so that its absence means "not seen". */
const kindsThatObserve = [
    'Deployment',
    'ReplicaSet',
    'StatefulSet',
    'DaemonSet',
    'PodDisruptionBudget',
];
function stalled(object) {
    const stop = (0,conditions/* condition */.uH)(object, 'Stalled');
    if (stop?.status === 'True')
        return failed((0,manifest_object/* refOf */.H8)(object), stop.reason || 'Stalled', stop.message);
    const going = (0,conditions/* condition */.uH)(object, 'Reconciling');
    return going?.status === 'True' ? progressing(going.message || 'reconciling') : undefined;
}
/** Failed by a fact about the object itself, not by its pods. */
function failed(ref, reason, why) {
    const { apiVersion, kind, namespace, name } = ref;
    const own = { apiVersion, kind, name, ...(0,defined/* defined */.s)({ namespace }) };
    const said = typeof why === 'string' ? { message: why } : why;
    return { state: 'failed', cause: { ref: own, reason, rule: `${reason}: at once`, ...said } };
}
/** Still going on; with counts where there are some. */
function progressing(message, ready, wanted) {
    return {
        state: 'progressing',
        message,
        ...(0,defined/* defined */.s)({ ready, wanted }),
    };
}
/** Proven; with counts where there are some. */
function ready(message, count, wanted) {
    return {
        state: 'ready',
        message,
        ...(0,defined/* defined */.s)({ ready: count, wanted }),
    };
}
/** Waiting would prove nothing. */
function unprovable(reason, message) {
    return { state: 'unprovable', reason, message };
}

;// CONCATENATED MODULE: ./lib/rollout/autoscaler.js



/** autoscaling/v2 HorizontalPodAutoscaler: it scales, or it is switched off on purpose (target at zero). */
const autoscaler = guarded((_, object) => {
    const active = (0,conditions/* condition */.uH)(object, 'ScalingActive');
    if (active?.status === 'True')
        return ready('scaling');
    if (active?.reason === 'ScalingDisabled')
        return ready('switched off: its target is scaled to zero');
    // FailedGet*: metrics come some time after the first pods.
    if (active === undefined || active.reason.startsWith('FailedGet'))
        return progressing(active?.message ?? 'not computed yet');
    return failed((0,manifest_object/* refOf */.H8)(object), active.reason, active.message);
});

// EXTERNAL MODULE: ./lib/rollout/creation.js
var creation = __nccwpck_require__(6980);
// EXTERNAL MODULE: ./lib/rollout/doom.js
var doom = __nccwpck_require__(4472);
// EXTERNAL MODULE: ./lib/rollout/image-proof.js
var image_proof = __nccwpck_require__(1427);
// EXTERNAL MODULE: ./lib/rollout/owners.js
var owners = __nccwpck_require__(4377);
// EXTERNAL MODULE: ./lib/rollout/settling.js
var settling = __nccwpck_require__(909);
;// CONCATENATED MODULE: ./lib/rollout/daemon-set.js








/** apps/v1 DaemonSet: every node that wants a pod has an updated, available one. */
const daemonSet = guarded((observation, object) => {
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const wanted = (0,conditions/* statusCount */.CX)(object, 'desiredNumberScheduled');
    const old = (0,owners/* otherPods */.RI)(observation).filter((pod) => pod.metadata.deletionTimestamp === undefined);
    if ((0,fields/* text */.Qq)((0,fields/* entry */.f_)((0,fields/* entry */.f_)(object, 'spec'), 'updateStrategy'), 'type') === 'OnDelete' && old.length > 0) {
        return unprovable('manual-restart-required', `updateStrategy is OnDelete and ${old.length} pods still run the old revision: delete them`);
    }
    return ((0,image_proof/* mismatchVerdict */.G9)(observation, pods) ??
        (pods.length < wanted ? (0,creation/* creationVerdict */.z)(observation, undefined) : undefined) ??
        (0,doom/* podVerdict */.nx)(observation, pods, 'any') ??
        unready(observation, object) ??
        ready(wanted === 0 ? 'no node matches: nothing runs' : `${wanted} of ${wanted} nodes ready`, wanted, wanted));
});
function unready(observation, object) {
    const wanted = (0,conditions/* statusCount */.CX)(object, 'desiredNumberScheduled');
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const signal = (0,doom/* openSignal */.Jk)(observation, pods);
    const count = (field) => (0,conditions/* statusCount */.CX)(object, field);
    const say = (what) => progressing(signal === undefined ? what : `${what}; ${signal}`, count('numberReady'), wanted);
    if (count('updatedNumberScheduled') !== wanted)
        return say(`${count('updatedNumberScheduled')} of ${wanted} nodes have this revision`);
    if (count('currentNumberScheduled') !== wanted)
        return say(`${count('currentNumberScheduled')} of ${wanted} nodes have a pod`);
    if (count('numberReady') !== wanted)
        return say(`${count('numberReady')} of ${wanted} nodes ready`);
    if (count('numberAvailable') !== wanted)
        return say(`${count('numberAvailable')} of ${wanted} nodes available (minReadySeconds)`);
    const proven = (0,settling/* settledPods */.i1)(observation);
    if (proven.length < wanted || !(0,image_proof/* isProven */.nn)(observation, proven))
        return say('its pods are not all seen running this digest for long enough yet');
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rollout/deployment.js









/** The default of the API for spec.progressDeadlineSeconds. */
const defaultDeadlineSeconds = 600;
/** apps/v1 Deployment: the strictest of what the field checks (counts, conditions, newest ReplicaSet, digest). */
const deployment = guarded((observation, object) => {
    if ((0,fields/* entry */.f_)(object, 'spec')['paused'] === true) {
        return unprovable('paused', 'spec.paused is true: its controller rolls nothing out until it is resumed');
    }
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    if (wanted === 0)
        return scaledToZero(object);
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const newest = (0,owners/* newestReplicaSet */.jk)(observation);
    const missing = pods.length < wanted ? (0,creation/* creationVerdict */.z)(observation, newest) : undefined;
    return ((0,image_proof/* mismatchVerdict */.G9)(observation, pods) ??
        missing ??
        (0,doom/* podVerdict */.nx)(observation, pods, 'all') ??
        deadlineVerdict(observation, object) ??
        deployment_unready(observation, object) ??
        ready(`${wanted} of ${wanted} ready`, wanted, wanted));
});
function scaledToZero(object) {
    const left = (0,conditions/* statusCount */.CX)(object, 'replicas');
    return left === 0
        ? ready('scaled to zero: nothing runs', 0, 0)
        : progressing(`${left} old pods to stop`, 0, 0);
}
/**
 * A deadline that ended before our apply says nothing about this revision (kubernetes/kubernetes#49637), so it
 * is believed only when it could have ended since the start.
 */
function deadlineVerdict({ nowMs, startedAtMs }, object) {
    const seconds = (0,fields/* number */.ai)((0,fields/* entry */.f_)(object, 'spec'), 'progressDeadlineSeconds') ?? defaultDeadlineSeconds;
    const limitMs = seconds * 1000;
    if (nowMs - startedAtMs < limitMs)
        return undefined;
    const rule = `progressDeadlineSeconds: ${seconds} s`;
    const hint = 'Nothing moved within the deadline of the Deployment: see the state of its pods.';
    const progress = (0,conditions/* condition */.uH)(object, 'Progressing');
    if (progress?.status === 'False')
        return failed((0,manifest_object/* refOf */.H8)(object), progress.reason, { message: progress.message, rule, hint });
    const available = (0,conditions/* condition */.uH)(object, 'Available');
    const since = Math.max(available?.sinceMs ?? nowMs, startedAtMs);
    if (available?.status !== 'False' || nowMs - since < limitMs)
        return undefined;
    return failed((0,manifest_object/* refOf */.H8)(object), available.reason, { message: available.message, rule, hint });
}
function deployment_unready(observation, object) {
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    const [all, updated, readyCount, available] = [
        'replicas',
        'updatedReplicas',
        'readyReplicas',
        'availableReplicas',
    ].map((field) => (0,conditions/* statusCount */.CX)(object, field));
    const newest = (0,owners/* newestReplicaSet */.jk)(observation);
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const signal = (0,doom/* openSignal */.Jk)(observation, pods);
    const say = (what) => progressing(signal === undefined ? what : `${what}; ${signal}`, Math.min(readyCount, updated), wanted);
    if (updated !== wanted)
        return say(`${updated} of ${wanted} pods are of this revision`);
    if (all !== wanted)
        return say(`${all - wanted} pods of old revisions to stop`);
    if (readyCount !== wanted)
        return say(`${readyCount} of ${wanted} ready`);
    if (available !== wanted)
        return say(`${available} of ${wanted} available (minReadySeconds)`);
    if (!(0,conditions/* isTrue */.Hn)(object, 'Available'))
        return say('not Available yet');
    if ((0,conditions/* condition */.uH)(object, 'Progressing')?.reason !== 'NewReplicaSetAvailable')
        return say('its controller has not finished yet');
    if (newest === undefined ||
        (0,conditions/* statusCount */.CX)(newest, 'readyReplicas') !== wanted ||
        (0,conditions/* statusCount */.CX)(newest, 'availableReplicas') !== wanted) {
        return say('the newest ReplicaSet is not complete yet');
    }
    const proven = (0,settling/* settledPods */.i1)(observation);
    if (proven.length !== wanted || !(0,image_proof/* isProven */.nn)(observation, proven))
        return say('its pods are not all seen running this digest for long enough yet');
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rollout/disruption-budget.js


/** policy/v1 PodDisruptionBudget: its controller has counted. */
const disruptionBudget = guarded((_, object) => {
    const allowed = (0,fields/* number */.ai)((0,fields/* entry */.f_)(object, 'status'), 'disruptionsAllowed');
    return allowed === undefined ? progressing('not counted yet') : ready(`allows ${allowed} disruptions`);
});

// EXTERNAL MODULE: ./lib/rollout/findings.js
var findings = __nccwpck_require__(9939);
;// CONCATENATED MODULE: ./lib/rollout/job.js









/** The default of the API for spec.backoffLimit. */
const defaultBackoffLimit = 6;
/** batch/v1 Job: completed, not merely running. */
const job = guarded((observation, object) => {
    const spec = (0,fields/* entry */.f_)(object, 'spec');
    const pods = (0,owners/* allPods */.kp)(observation);
    const open = pods.filter((pod) => !isOver(pod));
    const completions = (0,fields/* number */.ai)(spec, 'completions') ?? 1;
    const certain = (0,image_proof/* mismatchVerdict */.G9)(observation, pods) ?? failedVerdict(observation, object);
    if (certain !== undefined)
        return certain;
    const succeeded = (0,conditions/* statusCount */.CX)(object, 'succeeded');
    if ((0,conditions/* isTrue */.Hn)(object, 'Complete') || (0,conditions/* isTrue */.Hn)(object, 'SuccessCriteriaMet'))
        return completed(observation, object, pods);
    if (spec['suspend'] === true)
        return unprovable('suspended', 'spec.suspend is true: nothing runs until it is resumed');
    const missing = pods.length === 0 ? (0,creation/* creationVerdict */.z)(observation, undefined) : undefined;
    const doomed = missing ?? (0,doom/* podVerdict */.nx)(observation, open, 'any');
    if (doomed !== undefined)
        return doomed;
    const signal = (0,doom/* openSignal */.Jk)(observation, open);
    return progressing(`${succeeded} of ${completions} completed${signal === undefined ? '' : `; ${signal}`}`, succeeded, completions);
});
/** Pods of a completed Job may be gone already; those that are there must have run the digest. */
function completed(observation, object, pods) {
    const completions = (0,fields/* number */.ai)((0,fields/* entry */.f_)(object, 'spec'), 'completions') ?? 1;
    const succeeded = (0,conditions/* statusCount */.CX)(object, 'succeeded');
    const byCriteria = (0,fields/* entry */.f_)(object, 'spec')['successPolicy'] !== undefined;
    if (!byCriteria && succeeded < completions)
        return progressing(`${succeeded} of ${completions} completed`, succeeded, completions);
    const done = pods.filter((pod) => (0,fields/* entry */.f_)(pod, 'status')['phase'] === 'Succeeded');
    if (!(0,image_proof/* isProven */.nn)(observation, done))
        return progressing('its pods are not all seen running this digest yet', succeeded, completions);
    return ready('completed', succeeded, completions);
}
/** FailureTarget comes before Failed, while the pods are still being stopped. */
function failedVerdict(observation, object) {
    const ended = ['Failed', 'FailureTarget']
        .map((type) => (0,conditions/* condition */.uH)(object, type))
        .find((item) => item?.status === 'True');
    const limit = (0,fields/* number */.ai)((0,fields/* entry */.f_)(object, 'spec'), 'backoffLimit') ?? defaultBackoffLimit;
    const failures = (0,conditions/* statusCount */.CX)(object, 'failed');
    const perIndex = (0,fields/* entry */.f_)(object, 'spec')['backoffLimitPerIndex'] !== undefined;
    if (ended === undefined && (perIndex || failures <= limit))
        return undefined;
    const base = failed((0,manifest_object/* refOf */.H8)(object), ended?.reason || 'BackoffLimitExceeded', {
        message: ended?.message ?? `${failures} pods failed`,
        rule: ended === undefined ? `backoffLimit: ${failures} failures (limit ${limit})` : 'Failed: at once',
        hint: 'The Job ended with an error: read its last lines below.',
    });
    return base.state === 'failed'
        ? { state: 'failed', cause: { ...base.cause, ...lastFailure(observation) } }
        : base;
}
/** The container of the last pod that failed, so that its log can be shown. */
function lastFailure(observation) {
    for (const pod of (0,owners/* allPods */.kp)(observation).toReversed()) {
        const container = (0,findings/* containersOf */.Mz)(pod).find(({ ended }) => ended !== undefined && ((0,fields/* number */.ai)(ended, 'exitCode') ?? 0) !== 0);
        if (container?.ended === undefined)
            continue;
        const node = (0,fields/* entry */.f_)(pod, 'spec')['nodeName'];
        return {
            pod: pod.metadata.name,
            container: container.name,
            exitCode: (0,fields/* number */.ai)(container.ended, 'exitCode') ?? 0,
            ...(typeof node === 'string' && { node }),
        };
    }
    return {};
}
function isOver(pod) {
    return /^(?:Succeeded|Failed)$/.test(String((0,fields/* entry */.f_)(pod, 'status')['phase']));
}

;// CONCATENATED MODULE: ./lib/rollout/namespace.js



/** v1 Namespace: Active. */
const namespace = guarded((_, object) => {
    const phase = (0,fields/* entry */.f_)(object, 'status')['phase'];
    if (phase === 'Active')
        return ready('active');
    return phase === 'Terminating'
        ? failed((0,manifest_object/* refOf */.H8)(object), 'Terminating', 'the namespace is being deleted')
        : progressing('not active yet');
});

;// CONCATENATED MODULE: ./lib/rollout/pod.js








/** v1 Pod that somebody applied by itself: Ready when it is meant to stay, Succeeded when it is meant to end. */
const pod = guarded((observation, object) => {
    const phase = (0,fields/* text */.Qq)((0,fields/* entry */.f_)(object, 'status'), 'phase');
    const stays = ((0,fields/* text */.Qq)((0,fields/* entry */.f_)(object, 'spec'), 'restartPolicy') ?? 'Always') === 'Always';
    const certain = (0,image_proof/* mismatchVerdict */.G9)(observation, [object]) ??
        phaseFailed(object) ??
        (phase === 'Succeeded' ? undefined : (0,doom/* podVerdict */.nx)(observation, [object], 'any'));
    if (certain !== undefined)
        return certain;
    const done = stays ? (0,settling/* settledPods */.i1)(observation).length > 0 : phase === 'Succeeded';
    if (done && (0,image_proof/* isProven */.nn)(observation, [object]))
        return ready(stays ? 'ready' : 'completed', 1, 1);
    return progressing(waitsFor(observation, object, stays), 0, 1);
});
function waitsFor(observation, object, stays) {
    return (0,doom/* openSignal */.Jk)(observation, [object]) ?? (stays ? 'not Ready yet' : 'not ended yet');
}
function phaseFailed(object) {
    const status = (0,fields/* entry */.f_)(object, 'status');
    if ((0,fields/* text */.Qq)(status, 'phase') !== 'Failed')
        return undefined;
    const container = (0,findings/* containersOf */.Mz)(object).find(({ ended }) => ended !== undefined && ((0,fields/* number */.ai)(ended, 'exitCode') ?? 0) !== 0);
    const reason = (0,fields/* text */.Qq)(status, 'reason') ?? (container?.ended && (0,fields/* text */.Qq)(container.ended, 'reason')) ?? 'Failed';
    const verdict = failed((0,manifest_object/* refOf */.H8)(object), reason, {
        message: (0,fields/* text */.Qq)(status, 'message') ?? 'the pod ended with an error',
        rule: 'phase Failed: at once',
    });
    if (verdict.state !== 'failed' || container?.ended === undefined)
        return verdict;
    const more = {
        pod: object.metadata.name,
        container: container.name,
        exitCode: (0,fields/* number */.ai)(container.ended, 'exitCode') ?? 0,
    };
    const node = (0,fields/* text */.Qq)((0,fields/* entry */.f_)(object, 'spec'), 'nodeName');
    return { state: 'failed', cause: { ...verdict.cause, ...more, ...(0,defined/* defined */.s)({ node }) } };
}

;// CONCATENATED MODULE: ./lib/rollout/replica-set.js







/** apps/v1 ReplicaSet that somebody applied by itself. */
const replicaSet = guarded((observation, object) => {
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    const missing = pods.length < wanted ? (0,creation/* creationVerdict */.z)(observation, undefined) : undefined;
    const certain = (0,image_proof/* mismatchVerdict */.G9)(observation, pods) ?? missing ?? (0,doom/* podVerdict */.nx)(observation, pods, 'all');
    if (certain !== undefined)
        return certain;
    const counts = ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'].map((field) => (0,conditions/* statusCount */.CX)(object, field));
    const proven = (0,settling/* settledPods */.i1)(observation);
    const complete = counts.every((count) => count === wanted) && proven.length === wanted && (0,image_proof/* isProven */.nn)(observation, proven);
    const now = (0,conditions/* statusCount */.CX)(object, 'readyReplicas');
    if (complete)
        return ready(wanted === 0 ? 'scaled to zero: nothing runs' : `${wanted} of ${wanted} ready`, wanted, wanted);
    return progressing([`${now} of ${wanted} ready`, (0,doom/* openSignal */.Jk)(observation, pods)].filter(Boolean).join('; '), now, wanted);
});

;// CONCATENATED MODULE: ./lib/rollout/service.js



/** v1 Service: each port has a ready endpoint; a load balancer has its address. */
const service = guarded((observation, object) => {
    const spec = (0,fields/* entry */.f_)(object, 'spec');
    if (!selectsPods(object))
        return ready('stored');
    const unserved = (0,fields/* list */.p_)(spec, 'ports').filter((port) => !isServed(observation, object, (0,fields/* text */.Qq)(port, 'name') ?? ''));
    if (unserved.length > 0)
        return progressing(`no ready endpoint behind port ${unserved.map((port) => String(port['port'])).join(', ')}`);
    const addresses = (0,fields/* list */.p_)((0,fields/* entry */.f_)((0,fields/* entry */.f_)(object, 'status'), 'loadBalancer'), 'ingress');
    const external = Array.isArray(spec['externalIPs']) ? spec['externalIPs'] : [];
    if (spec['type'] === 'LoadBalancer' && addresses.length + external.length === 0)
        return progressing('the load balancer has no address yet');
    return ready('has ready endpoints');
});
/** Whether endpoints are to be expected: not for ExternalName, headless Services and those without a selector. */
function selectsPods(object) {
    const spec = (0,fields/* entry */.f_)(object, 'spec');
    return (spec['type'] !== 'ExternalName' &&
        spec['clusterIP'] !== 'None' &&
        Object.keys((0,fields/* entry */.f_)(spec, 'selector')).length > 0);
}
function isServed({ endpointSlices }, object, port) {
    return (0,owners/* ownedBy */.LW)(endpointSlices, object.metadata.uid).some((slice) => (0,fields/* list */.p_)(slice, 'ports').some((item) => ((0,fields/* text */.Qq)(item, 'name') ?? '') === port) &&
        (0,fields/* list */.p_)(slice, 'endpoints').some((endpoint) => (0,fields/* entry */.f_)(endpoint, 'conditions')['ready'] === true));
}

// EXTERNAL MODULE: ./lib/rollout/reasons.js
var reasons = __nccwpck_require__(4264);
;// CONCATENATED MODULE: ./lib/rollout/stateful-set.js











/** apps/v1 StatefulSet. Only pods of the update revision are judged; a partition keeps the others on purpose. */
const statefulSet = guarded((observation, object) => {
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const old = (0,owners/* otherPods */.RI)(observation).filter((pod) => pod.metadata.deletionTimestamp === undefined);
    const strategy = (0,fields/* entry */.f_)((0,fields/* entry */.f_)(object, 'spec'), 'updateStrategy');
    if ((0,fields/* text */.Qq)(strategy, 'type') === 'OnDelete' && old.length > 0) {
        return unprovable('manual-restart-required', `updateStrategy is OnDelete and ${old.length} pods still run the old revision: delete them`);
    }
    return ((0,image_proof/* mismatchVerdict */.G9)(observation, pods) ??
        (pods.length + old.length < wanted ? (0,creation/* creationVerdict */.z)(observation, undefined) : undefined) ??
        (0,doom/* podVerdict */.nx)(observation, pods, 'any') ??
        stuckVerdict(observation, object, old) ??
        stateful_set_unready(observation, object) ??
        ready(wanted === 0 ? 'scaled to zero: nothing runs' : readyText(object, wanted), wanted, wanted));
});
/** `spec.updateStrategy.rollingUpdate.partition`: ordinals below it keep the old revision. */
function partitionOf(object) {
    return (0,fields/* number */.ai)((0,fields/* entry */.f_)((0,fields/* entry */.f_)((0,fields/* entry */.f_)(object, 'spec'), 'updateStrategy'), 'rollingUpdate'), 'partition') ?? 0;
}
function readyText(object, wanted) {
    const partition = partitionOf(object);
    return partition === 0
        ? `${wanted} of ${wanted} ready`
        : `${wanted} of ${wanted} ready; partition ${partition} keeps ${Math.min(partition, wanted)} on the old revision`;
}
/** Under OrderedReady the controller waits for an unhealthy old pod for ever (kubernetes/kubernetes#67250). */
function stuckVerdict({ nowMs, startedAtMs }, object, old) {
    if (((0,fields/* text */.Qq)((0,fields/* entry */.f_)(object, 'spec'), 'podManagementPolicy') ?? 'OrderedReady') !== 'OrderedReady')
        return undefined;
    const stuck = old.find((pod) => {
        const state = (0,conditions/* condition */.uH)(pod, 'Ready');
        return !(0,findings/* isReady */.i_)(pod) && nowMs - Math.max(state?.sinceMs ?? startedAtMs, startedAtMs) >= reasons/* stuckPodGraceMs */.Mq;
    });
    if (stuck === undefined)
        return undefined;
    const namespace = object.metadata.namespace === undefined ? '' : ` --namespace ${object.metadata.namespace}`;
    return failed((0,manifest_object/* refOf */.H8)(object), 'NeedsForcedDelete', {
        message: `pod ${stuck.metadata.name} of the old revision is not Ready, so the update does not reach it`,
        rule: `stuck-pod: not Ready for ${reasons/* stuckPodGraceMs */.Mq / 1000} s under OrderedReady`,
        hint: `kubectl delete pod ${stuck.metadata.name}${namespace}`,
    });
}
function stateful_set_unready(observation, object) {
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    const partition = partitionOf(object);
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const readyCount = (0,conditions/* statusCount */.CX)(object, 'readyReplicas');
    const toUpdate = Math.max(0, wanted - partition);
    const signal = (0,doom/* openSignal */.Jk)(observation, pods);
    const say = (what) => progressing(signal === undefined ? what : `${what}; ${signal}`, readyCount, wanted);
    const status = (0,fields/* entry */.f_)(object, 'status');
    if ((0,conditions/* statusCount */.CX)(object, 'updatedReplicas') < toUpdate)
        return say(`${(0,conditions/* statusCount */.CX)(object, 'updatedReplicas')} of ${toUpdate} pods are of this revision`);
    if (readyCount !== wanted)
        return say(`${readyCount} of ${wanted} ready`);
    if ((0,conditions/* statusCount */.CX)(object, 'replicas') !== wanted)
        return say(`${(0,conditions/* statusCount */.CX)(object, 'replicas')} pods, ${wanted} wanted`);
    const available = (0,fields/* number */.ai)(status, 'availableReplicas');
    if (available !== undefined && available !== wanted)
        return say(`${available} of ${wanted} available (minReadySeconds)`);
    if (partition === 0 && wanted > 0 && status['currentRevision'] !== status['updateRevision'])
        return say('its controller has not finished the update yet');
    const proven = (0,settling/* settledPods */.i1)(observation);
    if (proven.length < toUpdate || !(0,image_proof/* isProven */.nn)(observation, proven))
        return say('its pods are not all seen running this digest for long enough yet');
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rollout/stored.js

/** Kinds that are what they are as soon as the server has them: no controller works towards anything. */
const storedKinds = [
    'ConfigMap',
    'Secret',
    'ServiceAccount',
    'ResourceQuota',
    'LimitRange',
    'rbac.authorization.k8s.io/Role',
    'rbac.authorization.k8s.io/RoleBinding',
    'rbac.authorization.k8s.io/ClusterRole',
    'rbac.authorization.k8s.io/ClusterRoleBinding',
    'networking.k8s.io/NetworkPolicy',
    'networking.k8s.io/IngressClass',
    'scheduling.k8s.io/PriorityClass',
    'storage.k8s.io/StorageClass',
    'batch/CronJob',
];
/** Ready when it is stored; its schedule, rules and references were checked by the server's dry run. */
const stored = guarded(() => ready('stored'));

;// CONCATENATED MODULE: ./lib/rollout/volume-claim.js



/** v1 PersistentVolumeClaim: Bound. One whose class waits for its first consumer binds when its pod is scheduled. */
const volumeClaim = guarded((_, object) => {
    const phase = (0,fields/* entry */.f_)(object, 'status')['phase'];
    if (phase === 'Bound')
        return ready('bound');
    return phase === 'Lost'
        ? failed((0,manifest_object/* refOf */.H8)(object), 'Lost', 'the volume behind the claim is gone')
        : progressing('not bound yet');
});

;// CONCATENATED MODULE: ./lib/rollout/rules.js













/** The rule of each kind that Slipway can prove, by `group/Kind` (core kinds without a group). */
const rules = {
    'apps/Deployment': deployment,
    'apps/ReplicaSet': replicaSet,
    'apps/StatefulSet': statefulSet,
    'apps/DaemonSet': daemonSet,
    'batch/Job': job,
    Pod: pod,
    Service: service,
    Namespace: namespace,
    PersistentVolumeClaim: volumeClaim,
    'policy/PodDisruptionBudget': disruptionBudget,
    'autoscaling/HorizontalPodAutoscaler': autoscaler,
    ...Object.fromEntries(storedKinds.map((kind) => [kind, stored])),
};
/** Kinds whose pods decide. */
const workloads = ['apps/Deployment', 'apps/ReplicaSet', 'apps/StatefulSet', 'apps/DaemonSet', 'batch/Job'];
/** `apps/Deployment`, `Service`: a kind without its version. */
function kindKey({ apiVersion, kind }) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? kind : `${apiVersion.slice(0, slash)}/${kind}`;
}
/** The rule of a kind. A kind without one cannot be proven: nobody said what "ready" means there. */
function ruleOf(ref) {
    const rule = rules[kindKey(ref)];
    return rule ?? (() => unprovable('unknown-kind', `there is no rule for ${ref.kind} (${ref.apiVersion})`));
}
/** Whether nothing moves after the apply, so that reading it is enough. */
function isStored(ref) {
    const key = kindKey(ref);
    return key === 'Namespace' || storedKinds.includes(key);
}
/** Whether the object makes pods. */
function isWorkload(ref) {
    return workloads.includes(kindKey(ref));
}


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ settlesAtMs),
/* harmony export */   Zz: () => (/* binding */ readyKey),
/* harmony export */   i1: () => (/* binding */ settledPods)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8432);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5135);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9939);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4377);




/**
 * Without a readiness probe "Ready" only means "started": a program that ends a moment later was Ready, too. Such
 * a pod has to run this long without a restart before it counts.
 */
const settleMs = 5000;
/** Ready for this long by the cluster's clock is enough, however far the two clocks are apart. */
const longReadyMs = 60_000;
/** The key of a pod's present Ready stretch; a restart begins another one. */
function readyKey(pod) {
    const restarts = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(pod).reduce((sum, container) => sum + container.restarts, 0);
    return `${pod.metadata.uid ?? pod.metadata.name}/ready/${restarts}`;
}
/** The pods of the revision whose Ready is worth something. */
function settledPods(observation) {
    return (0,_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .currentPods */ .Qc)(observation).filter((pod) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_)(pod) && settlesAtMs(observation, pod) <= observation.nowMs);
}
/** When a Ready pod counts: at once with a readiness probe or minReadySeconds, later without. */
function settlesAtMs({ object, firstSeenMs, nowMs }, pod) {
    const minReady = object === undefined ? 0 : ((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(object, 'spec'), 'minReadySeconds') ?? 0);
    const probed = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(pod, 'spec'), 'containers').every((container) => container['readinessProbe'] !== undefined);
    const sinceMs = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .condition */ .uH)(pod, 'Ready')?.sinceMs ?? nowMs;
    if (minReady > 0 || probed || nowMs - sinceMs >= longReadyMs)
        return nowMs;
    return (firstSeenMs[readyKey(pod)] ?? nowMs) + settleMs;
}


/***/ }),

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction),
/* harmony export */   e: () => (/* binding */ commonOutputs)
/* harmony export */ });
const commonOutputs = {
    outcome: 'succeeded, failed, rolled-back, refused, skipped, planned, cancelled or unknown.',
    'reason-code': 'Stable name of the reason, see docs/reason-codes.md.',
    result: 'Everything the summary shows, as JSON with `schemaVersion` (schema/result.schema.json).',
};
/** Keeps the literal types of a declaration, and adds the three outputs that every action has. */
function defineAction(spec) {
    return { ...spec, outputs: { ...spec.outputs, ...commonOutputs } };
}


/***/ }),

/***/ 138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  VY: () => (/* binding */ secretsIn),
  Qn: () => (/* binding */ variableOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/schema/field-values.js
function readName(name, { kind }) {
    return kind === 'duration' ? `${name}Ms` : name;
}

// EXTERNAL MODULE: ./lib/text/misspelling.js
var misspelling = __nccwpck_require__(9082);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(4624);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __nccwpck_require__(4783);
// EXTERNAL MODULE: ./lib/text/path.js
var path = __nccwpck_require__(8020);
// EXTERNAL MODULE: ./lib/image/image-grammar.js
var image_grammar = __nccwpck_require__(8992);
;// CONCATENATED MODULE: ./lib/schema/formats.js


const dnsLabel = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const pathPart = '(?!\\.\\.(?:/|$))[^/\\\\\\s][^/\\\\]*';
const environmentPart = '[A-Za-z0-9][A-Za-z0-9._-]*';
/** The forms that texts of files and inputs take. */
const formats = {
    anyText: { expected: 'a text', pattern: '' },
    text: { expected: 'a text that is not empty', pattern: '\\S' },
    environmentName: {
        expected: 'a name of letters, digits, ".", "_", "-" and "/"',
        pattern: `^${environmentPart}(?:/${environmentPart})*$`,
        maxLength: 255,
    },
    dnsLabel: {
        expected: 'lower-case letters, digits and "-", 63 at most',
        pattern: `^${dnsLabel}$`,
        maxLength: 63,
    },
    /** How a path is written in a file, where nothing but the path itself is known: without what could hide a `..`. */
    path: {
        expected: 'a path inside the workspace, without a leading "/" and without ".."',
        pattern: `^(?:\\./)?${pathPart}(?:/${pathPart})*/?$`,
    },
    imageName: {
        expected: 'an image name without tag and digest, such as parcel or ghcr.io/acme/parcel',
        pattern: `^${image_grammar/* nameSource */.Bz}$`,
    },
    image: {
        expected: 'an image, such as ghcr.io/acme/parcel:1.4.0',
        pattern: `^${(0,image_grammar/* referenceSource */.f4)('optional')}$`,
    },
    imageAtDigest: {
        expected: 'an image with its digest, such as ghcr.io/acme/parcel@sha256:...',
        pattern: `^${(0,image_grammar/* referenceSource */.f4)('required')}$`,
    },
    url: { expected: 'an address that begins with http:// or https://', pattern: '^https?://[^\\s/]+\\S*$' },
    duration: { expected: 'a duration such as 90s, 10m or 1h30m', pattern: `^${duration/* durationSource */.i0}$` },
};
/** What `pairs` are in a file. */
const pairsInFile = {
    kind: 'named',
    names: formats.anyText,
    of: { kind: 'text', format: formats.anyText },
};
/** Whether a text has a form: what the JSON Schema says, word for word. */
function matchesFormat(text, { pattern, maxLength }) {
    return new RegExp(pattern).test(text) && text.length <= (maxLength ?? text.length);
}
/** The form in which a value of a kind is written. */
function formatOf(kind) {
    switch (kind.kind) {
        case 'text':
            return kind.format ?? formats.text;
        case 'duration':
        case 'path':
            return formats[kind.kind];
        case 'image':
            return kind.digest === true ? formats.imageAtDigest : formats.image;
    }
}

;// CONCATENATED MODULE: ./lib/schema/expectation.js

/** What a value of a kind has to be; completes the sentence "must be ...". */
function expectation(kind) {
    switch (kind.kind) {
        case 'flag':
            return 'true or false';
        case 'choice':
            return `one of ${kind.values.join(', ')}`;
        case 'integer':
            return 'a whole number';
        case 'json':
            return 'JSON';
        case 'list':
            return kind.uniqueBy === undefined ? 'a list' : `a list, each ${kind.uniqueBy} once`;
        case 'mapping':
            return mappingWith(Object.keys(kind.of).filter((key) => kind.of[key]?.required === true));
        case 'variant':
            return mappingWith([kind.by]);
        case 'pairs':
        case 'named':
            return 'a mapping';
        case 'one-of':
            return [...new Set(kind.of.map(expectation))].join(' or ');
        case 'text':
        case 'duration':
        case 'path':
        case 'image':
            return formatOf(kind).expected;
    }
}
function mappingWith(keys) {
    return keys.length === 0 ? 'a mapping' : `a mapping with ${keys.map((key) => `'${key}'`).join(', ')}`;
}
/** What a whole number has to be besides; completes the same sentence. */
function boundsOf({ min, max }) {
    return `between ${min} and ${max}`;
}
function isWithin({ min, max }, value) {
    return value >= min && value <= max;
}

;// CONCATENATED MODULE: ./lib/schema/parse-text.js






/** Reads the text of an input by its kind. An empty text is the value's absence. Never throws. */
function parseText(kind, raw) {
    if (kind.kind === 'lines')
        return { value: linesOf(raw) };
    if (kind.kind === 'pairs')
        return pairs(raw);
    if (raw === '')
        return { value: undefined };
    switch (kind.kind) {
        case 'text':
            return parse_text_text(kind, raw);
        case 'secret':
            return { value: raw };
        case 'flag':
            return raw === 'true' || raw === 'false' ? { value: raw === 'true' } : unexpected(kind, raw);
        case 'choice':
            return kind.values.includes(raw) ? { value: raw } : unexpected(kind, raw);
        case 'integer':
            return integer(kind, raw);
        case 'duration':
            return parse_text_duration(raw);
        case 'path':
            return parse_text_path(raw);
        case 'image':
            return parse_text_image(kind, raw);
        case 'json':
            return json(raw);
    }
}
/** What stands in for a value that was not given; undefined: nothing does. */
function absentValue(kind) {
    switch (kind.kind) {
        case 'list':
            return [];
        case 'named':
            return {};
        case 'mapping':
        case 'variant':
        case 'one-of':
            return undefined;
        default:
            return parseText(kind, 'default' in kind ? String(kind.default ?? '') : '').value;
    }
}
function unexpected(kind, raw) {
    return { problem: `must be ${expectation(kind)}, got '${raw}'` };
}
function integer(kind, raw) {
    if (!/^-?\d{1,15}$/.test(raw))
        return unexpected(kind, raw);
    const value = Number(raw);
    return isWithin(kind, value) ? { value } : { problem: `must be ${boundsOf(kind)}, got '${raw}'` };
}
function linesOf(raw) {
    const lines = raw.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
function pairs(raw) {
    const result = new Map();
    for (const line of linesOf(raw)) {
        const equals = line.indexOf('=');
        if (equals < 1)
            return { problem: `each line must be name=value, got '${line}'` };
        const name = line.slice(0, equals).trim();
        if (result.has(name))
            return { problem: `'${name}' is given twice` };
        result.set(name, line.slice(equals + 1).trim());
    }
    return { value: Object.fromEntries(result) };
}
function parse_text_text(kind, raw) {
    return kind.format === undefined || matchesFormat(raw, kind.format) ? { value: raw } : unexpected(kind, raw);
}
function parse_text_duration(raw) {
    const value = (0,duration/* parseDuration */.E9)(raw);
    return value === undefined ? unexpected({ kind: 'duration' }, raw) : { value };
}
/** The path in normal form; one that leaves the workspace is refused before anybody opens it. */
function parse_text_path(raw) {
    const value = (0,path/* normalPath */.FE)(raw.replaceAll('\\', '/'));
    if (raw.startsWith('/') || /^[A-Za-z]:/.test(raw))
        return { problem: `must be relative to the workspace, got '${raw}'` };
    return (0,path/* leadsOut */.qm)(value) ? { problem: `must stay in the workspace, got '${raw}'` } : { value };
}
function parse_text_image(kind, raw) {
    try {
        const value = (0,image_ref/* parseImageRef */.Q)(raw);
        if (kind.digest === true && value.digest === undefined)
            return { problem: `needs @sha256:..., got '${raw}'` };
        return { value };
    }
    catch (error) {
        return { problem: error instanceof errors/* ActionError */.lZ ? error.message : String(error) };
    }
}
function json(raw) {
    try {
        return { value: JSON.parse(raw) };
    }
    catch {
        return { problem: `must be JSON, got '${raw.length > 60 ? `${raw.slice(0, 60)}…` : raw}'` };
    }
}

;// CONCATENATED MODULE: ./lib/schema/read-inputs.js




/**
 * Reads the inputs of an action from the runner's INPUT_* variables. Nothing is coerced; an absent value
 * takes the spec's default. Errors: one `input-invalid` with all problems at once.
 */
function readInputs(spec, env) {
    const problems = misspelt(spec, env);
    const inputs = {};
    for (const [name, input] of Object.entries(spec.inputs)) {
        const parsed = readOne(name, input, env[variableOf(name)]?.trim() ?? '');
        if (parsed.problem === undefined)
            inputs[readName(camelCase(name), input)] = parsed.value;
        else
            problems.push({ message: parsed.problem });
    }
    if (problems.length > 0)
        throw invalidInputs(spec, problems);
    return { inputs: inputs, secrets: secretsIn(spec, env) };
}
/** Every secret value of the environment, also when other inputs are malformed: they are masked first. */
function secretsIn(spec, env) {
    const values = Object.entries(spec.inputs).map(([name, input]) => input.kind === 'secret' ? (env[variableOf(name)]?.trim() ?? '') : '');
    return values.filter((value) => value !== '');
}
/** `INPUT_BUILD-ARGS`: upper case, spaces to underscores, as the runner writes it. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** `build-args` as `buildArgs`. */
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function readOne(name, input, raw) {
    if (raw === '' && input.required === true)
        return { problem: `input '${name}': is required` };
    if (raw === '')
        return { value: absentValue(input) };
    const { value, problem } = parseText(input, raw);
    return problem === undefined ? { value } : { problem: `input '${name}': ${problem}` };
}
function misspelt(spec, env) {
    const known = Object.keys(spec.inputs);
    const given = Object.keys(env).filter((variable) => variable.startsWith('INPUT_'));
    return given.flatMap((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (known.includes(name))
            return [];
        const meant = (0,misspelling/* nearest */.p)(name, known);
        return meant === undefined ? [] : [{ message: `input '${name}': unknown, did you mean '${meant}'?` }];
    });
}
function invalidInputs(spec, problems) {
    const count = problems.length === 1 ? 'one input is' : `${problems.length} inputs are`;
    return new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `${spec.id}: ${count} not usable`,
        problems,
    });
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   i0: () => (/* binding */ durationSource)
/* harmony export */ });
const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const unit = `(?:${Object.keys(unitsMs).join('|')})`;
/** Source of a pattern for a whole duration. */
const durationSource = `(?:[0-9]+${unit})+`;
const durationPattern = new RegExp(`^${durationSource}$`);
const partPattern = new RegExp(`([0-9]+)(${unit})`, 'g');
/** `90s`, `10m`, `1h30m` as milliseconds; undefined when it is not a duration. A bare number is none: it has no unit. */
function parseDuration(text) {
    if (!durationPattern.test(text))
        return undefined;
    let totalMs = 0;
    for (const [, count, name] of text.matchAll(partPattern)) {
        totalMs += Number(count) * unitsMs[name];
    }
    return totalMs;
}
/** Milliseconds for people: `850ms`, `12s`, `3m20s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (minutes < 60)
        return rest === 0 ? `${minutes}m` : `${minutes}m${rest}s`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h${minutes % 60}m`;
}


/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ quoteLines),
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
/**
 * Text from outside (tools, containers, servers) made safe to print: the runner reads lines that begin with
 * `::` and anything with `##[` as commands, so neither may reach the log as it came.
 */
function quoteLines(text) {
    return text.split(lineEnd).map((line) => `  | ${harmless(line)}`);
}
/** The runner ends a line at a lone carriage return, too. */
const lineEnd = /\r\n|[\r\n]/;
/**
 * Our own wording that may hold text from outside, which may bring lines of its own. The runner trims white
 * space and ignores characters without width before it looks for `::`, so whatever is not printable ASCII counts.
 */
function harmless(text) {
    return text
        .replaceAll('##[', '# #[')
        .replace(/(^|[\r\n])([^\x21-\x7e\r\n]*):([^\x20-\x7e\r\n]*):/g, '$1$2: $3:');
}


/***/ }),

/***/ 9082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The known name that an unknown one was probably meant to be: at most two edits away (one for names of
 * four letters or fewer), swaps of neighbours counting as one edit. Undefined when none is that near.
 */
function nearest(unknown, known) {
    const ranked = known
        .map((name) => ({ name, edits: editDistance(unknown, name) }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    return best !== undefined && best.edits <= (unknown.length <= 4 ? 1 : 2) ? best.name : undefined;
}
/** Optimal string alignment distance. */
function editDistance(a, b) {
    const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
    rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
    const at = (i, j) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i += 1) {
        for (let j = 1; j <= b.length; j += 1) {
            const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(i - 2, j - 2) + 1 : change;
            rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
        }
    }
    return at(a.length, b.length);
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* unused harmony export joinPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/**
 * A path with `/` between its parts, as short as it can be: `./a//b/../c/` is `a/c`. `.` is the folder that the path
 * begins at; one that leads out of it begins with `..` or `/`.
 */
function normalPath(path) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
/** Whether a path leads out of the folder that it begins at, or does not begin at one. */
function leadsOut(path) {
    return /^(?:\/|\.\.(?:\/|$))/.test(normalPath(path));
}
/** The path of something in a folder, in normal form. */
function joinPath(folder, name) {
    return normalPath(`${folder}/${name}`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1145);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
