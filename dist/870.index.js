export const id = 870;
export const ids = [870];
export const modules = {

/***/ 4870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerification: () => (/* binding */ runVerification)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/manifest/identity.js
var identity = __webpack_require__(6363);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/rollout/snapshot.js
var rollout_snapshot = __webpack_require__(6613);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/manifest/fields.js
var fields = __webpack_require__(8432);
// EXTERNAL MODULE: ./lib/rollout/creation.js
var rollout_creation = __webpack_require__(6980);
// EXTERNAL MODULE: ./lib/rollout/doom.js
var doom = __webpack_require__(4472);
// EXTERNAL MODULE: ./lib/rollout/findings.js
var rollout_findings = __webpack_require__(9939);
// EXTERNAL MODULE: ./lib/rollout/owners.js
var owners = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/rollout/guard.js
var guard = __webpack_require__(4764);
// EXTERNAL MODULE: ./lib/rollout/settling.js
var rollout_settling = __webpack_require__(909);
;// CONCATENATED MODULE: ./lib/rollout/tracker.js











/** The state before the first look. */
function startTracking({ targets, digests, startedAtMs, kinds }) {
    return {
        targets,
        digests,
        startedAtMs,
        kinds,
        firstSeenMs: {},
        exits: {},
        verdicts: new Map(),
        dueMs: undefined,
        restarts: {},
    };
}
/** One look: remembers signals and exits, asks each target's rule, reports what changed. Pure. */
function track(state, snapshot, nowMs) {
    const pods = [...snapshot.pods, ...[...snapshot.objects.values()].filter(isPodItself(state.kinds))];
    const exits = rememberExits(state.exits, pods);
    const before = (0,rollout_snapshot/* observations */.E)(snapshot, { ...state, exits }, nowMs);
    const findings = before.flatMap(allFindings);
    const firstSeenMs = rememberSightings(state.firstSeenMs, { findings, pods }, nowMs);
    const seen = before.map((observation) => ({ ...observation, firstSeenMs }));
    const verdicts = new Map(seen.map((observation) => [(0,identity/* identityOf */.cu)(observation.target), verdictOn(observation, state.kinds)]));
    const due = dueTimes(seen, findings, firstSeenMs).filter((at) => at > nowMs);
    const changes = state.targets.flatMap((target) => statusChange(target, state.verdicts.get((0,identity/* identityOf */.cu)(target)), verdicts.get((0,identity/* identityOf */.cu)(target))));
    const next = due.length === 0 ? undefined : due.reduce((a, b) => Math.min(a, b));
    return {
        state: { ...state, exits, firstSeenMs, verdicts, dueMs: next, restarts: restartsOf(seen) },
        changes,
    };
}
/** A rule looks into one cluster, and names objects as that does; outside, the cluster belongs to the name. */
function verdictOn(observation, kinds) {
    const verdict = (0,guard/* judge */.S4)(kinds.of(observation.target), observation);
    if (verdict.state !== 'failed')
        return verdict;
    const { cause } = verdict;
    const { cluster } = observation.target;
    return { state: 'failed', cause: { ...cause, ref: { ...(0,defined/* defined */.s)({ cluster }), ...cause.ref } } };
}
function isPodItself(kinds) {
    return (object) => kinds.of(object)?.pods === 'itself';
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
    const creation = (0,rollout_creation/* creationFinding */.h)(observation, (0,owners/* newestReplicaSet */.jk)(observation));
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
    const all = state.targets.map((target) => ({ target, verdict: state.verdicts.get((0,identity/* identityOf */.cu)(target)) }));
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

// EXTERNAL MODULE: ./lib/rollout/events.js
var rollout_events = __webpack_require__(9968);
;// CONCATENATED MODULE: ./lib/operations/watch/evidence.js






/** Events a little before the start may already be about this rollout. */
const eventsBeforeMs = 5000;
const eventsShown = 10;
/** A cause with the last lines of its container and the Warning events around it. Never fails: evidence is a gift. */
async function withEvidence(cause, observation, source) {
    const events = warningsOf(observation);
    const log = await lastLines(cause, observation, source);
    return {
        ...cause,
        ...(0,defined/* defined */.s)({
            log: log.length > 0 ? log : undefined,
            events: events.length > 0 ? events : undefined,
        }),
    };
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
        ...(0,defined/* defined */.s)({
            pod: pod?.metadata.name,
            container: container?.name,
            restarts: container?.restarts,
            node,
        }),
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
        .filter(rollout_events/* isWarning */.Vv)
        .map((event) => ({ event, atMs: (0,rollout_events/* lastSeenMs */.Am)(event) }))
        .filter(({ atMs }) => atMs >= startedAtMs - eventsBeforeMs)
        .toSorted((a, b) => a.atMs - b.atMs)
        .slice(-eventsShown)
        .map(({ event }) => lineOf(event));
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
var image_proof = __webpack_require__(1427);
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
        objects: (0,rollout_snapshot/* observations */.E)(snapshot, state, nowMs).map((seen) => provenObject(state, seen)),
    };
}
function provenObject(state, seen) {
    const { target, object } = seen;
    const verdict = state.verdicts.get((0,identity/* identityOf */.cu)(target));
    const images = (0,owners/* currentPods */.Qc)(seen).flatMap((pod) => (0,image_proof/* promotedImages */.R1)(pod, seen));
    const draining = makesPods(seen) ? (0,owners/* otherPods */.RI)(seen).length + (0,owners/* allPods */.kp)(seen).filter(isLeaving).length : 0;
    return {
        ...(object === undefined ? target : (0,manifest_object/* refOf */.H8)(object)),
        ...(0,defined/* defined */.s)({ cluster: target.cluster, generation: object?.metadata.generation }),
        uid: target.uid,
        message: verdict === undefined ? '' : wordsOf(verdict),
        ...(0,defined/* defined */.s)({
            images: images.length > 0 ? images.map(provenImage) : undefined,
            draining: draining > 0 ? draining : undefined,
        }),
    };
}
function provenImage({ pod, container, repository, digest }) {
    return { pod, container, image: `${repository}@${digest ?? ''}` };
}
function makesPods({ podLink }) {
    return podLink !== undefined && podLink !== 'itself';
}
function isLeaving({ metadata }) {
    return metadata.deletionTimestamp !== undefined;
}

// EXTERNAL MODULE: ./lib/operations/ledger/close-record.js + 2 modules
var close_record = __webpack_require__(7308);
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
    let stored = new Map();
    const listed = plan.watches.map((watch, index) => {
        const part = parts[index] ?? new Map();
        return watchPart({ clusters, watch, part, bell, control });
    });
    const readAgain = async (refs) => {
        const found = new Map(await readStored(clusters, refs, control.signal));
        const asked = new Set(refs.map(identity/* identityOf */.cu));
        stored = new Map([...[...stored].filter(([identity]) => !asked.has(identity)), ...found]);
    };
    const filled = Promise.all([...listed, readAgain(plan.reads)]).then(() => undefined);
    filled.catch(() => undefined);
    const snapshot = () => {
        const lists = parts.map((part) => [...part.values()]);
        return snapshotOf(plan.watches, lists, [...stored]);
    };
    return { filled, changed: bell.rung, snapshot, readAgain, [Symbol.dispose]: () => stop.abort() };
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
        // Events are left to the watch.
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
        return object === undefined ? [] : [[(0,identity/* identityOf */.cu)(ref), object]];
    };
    return (await Promise.all(refs.map(read))).flat();
}
function absorb(part, change) {
    if (change.type === 'listed') {
        part.clear();
        for (const object of change.items)
            part.set(uidOf(object), object);
    }
    else if (change.type === 'deleted')
        part.delete(uidOf(change.object));
    else
        part.set(uidOf(change.object), change.object);
}
function uidOf({ metadata }) {
    return metadata.uid ?? `${metadata.namespace ?? ''}/${metadata.name}`;
}
function snapshotOf(watches, lists, stored) {
    const seen = watches.map((watch, index) => ({ ...watch, items: lists[index] ?? [] }));
    const fed = (feeds) => seen.flatMap((watch) => (watch.feeds === feeds ? watch.items : []));
    const moving = seen
        .filter(({ feeds }) => feeds === 'objects')
        .flatMap(({ cluster, items }) => items.map((object) => [identityIn(cluster, object), object]));
    return {
        objects: new Map([...stored, ...moving]),
        replicaSets: fed('replicaSets'),
        pods: fed('pods'),
        endpointSlices: fed('endpointSlices'),
        events: fed('events').filter(rollout_events/* isTelling */.c0),
    };
}
function identityIn(cluster, object) {
    return (0,identity/* identityOf */.cu)({ ...(0,manifest_object/* refOf */.H8)(object), ...(0,defined/* defined */.s)({ cluster }) });
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
/** Objects that are read and not watched are looked at this often while they are not ready. */
const readAgainMs = 2_000;
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
    let state = startTracking(plan);
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
            const fresh = await readAfresh(ports, plan, control.signal);
            const snapshot = { ...fresh, events: view.snapshot().events };
            look(snapshot);
            end = settled(state, snapshot);
            // The watch brings that restart in a moment, and with it the next look.
            if (end?.kind === 'proven' && restartedBetween(first, state))
                end = undefined;
        }
        if (end !== undefined)
            return end;
        if (clock.now() >= deadlineMs)
            return { kind: 'timed-out', state, snapshot: view.snapshot() };
        nextHeartbeatMs = beat({ plan, state, control, deadlineMs, nextMs: nextHeartbeatMs, nowMs: clock.now() });
        const unread = plan.reads.filter((ref) => isPending(state, ref));
        const readAtMs = unread.length > 0 ? clock.now() + readAgainMs : deadlineMs;
        const wakeAtMs = Math.min(deadlineMs, nextHeartbeatMs, readAtMs, state.dueMs ?? deadlineMs);
        await changeOrTime(changed, { clock, untilMs: wakeAtMs }, control.signal);
        if (unread.length > 0)
            await view.readAgain(unread);
    }
}
function isPending({ verdicts }, ref) {
    return verdicts.get((0,identity/* identityOf */.cu)(ref))?.state === 'progressing';
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
        const { forge, clock } = ports;
        await (0,close_record/* closeProven */.BF)({ forge, record: plan.record, clock }, outcome.headline, control);
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
    return {
        reasonCode: 'verified',
        headline: headlineOf(plan, proof),
        outputs: { verified: 'true', proof: JSON.stringify(proof) },
        data: { proof },
    };
}
/** Each object as the last look found it. */
function objectsAt({ state }) {
    return state.targets.map((target) => {
        const verdict = state.verdicts.get((0,identity/* identityOf */.cu)(target));
        const found = verdict === undefined ? {} : { state: verdict.state, message: wordsOf(verdict) };
        return { ...target, ...found };
    });
}
/** A set without workloads (a CronJob, say) is in order, but nothing of the image has run: that is not called proven. */
function headlineOf({ targets, environment, release }, { objects: proven }) {
    const objects = `${targets.length} ${targets.length === 1 ? 'object' : 'objects'}`;
    return proven.some(({ images }) => images !== undefined)
        ? `${objects} proven in ${environment}: ${release.image}`
        : `${objects} stored in ${environment}; no pod of theirs was seen, so nothing is known of ${release.image}`;
}
/** Collects the evidence before anybody touches the cluster, emits the causes, gives the error. */
async function explained(end, { plan, ports, control }) {
    const seen = (0,rollout_snapshot/* observations */.E)(end.snapshot, end.state, ports.clock.now());
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
    const verdict = end.state.verdicts.get((0,identity/* identityOf */.cu)(observation.target));
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
        remedy: 'Do what is said of each object above, then run verify-rollout again.',
        problems: lines.map((message) => ({ message })),
    });
}
function sentence(verdict) {
    return `${verdict.reason}: ${verdict.message}`;
}


/***/ }),

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ requireWhole),
/* harmony export */   b: () => (/* binding */ checkEntries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6356);


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
    const reading = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedgerRecord */ .h)(payload, entry.commit);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            code: 'ledger-unreadable',
            message: `${newer.length} of the deployment records found were written by a later version of Slipway`,
            problems: newer.map(({ id, message }) => ({ message: `deployment ${id} ${message}` })),
        });
    }
    if (complete)
        return;
    const oldest = entries.at(-1);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'ledger-unreadable',
        message: `there are more deployment records than are read; the oldest one read is ${oldest?.id ?? 'none'}`,
        remedy: 'Deploy this release once more, so that its record is among the newest.',
    });
}


/***/ }),

/***/ 6356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readLedgerRecord),
/* harmony export */   u: () => (/* binding */ ledgerRecordOf)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4222);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7241);
/* harmony import */ var _release_release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4120);



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
    ['image', (value) => isText(value) && (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T4)(value)],
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
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ release }),
    };
}
/** A build record that is not of this image must never be taken for what was proven here. */
function ofThis(release, image, commit) {
    if ((0,_release_release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .badFieldOf */ .T)(release) !== undefined)
        return undefined;
    const record = release;
    return record.image === image && record.commit === commit ? record : undefined;
}


/***/ }),

/***/ 7308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ok: () => (/* binding */ closeFailed),
  BF: () => (/* binding */ closeProven),
  q9: () => (/* binding */ withLinks)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/endings.js
var lib_endings = __webpack_require__(3599);
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

// EXTERNAL MODULE: ./lib/ledger/check-entries.js
var check_entries = __webpack_require__(6160);
;// CONCATENATED MODULE: ./lib/operations/ledger/retire-earlier.js


/** Each success retires the one before it; between them lie those that failed. */
const mostLookedAt = 10;
const mostListed = 100;
/**
 * Marks the earlier successes of the same service in this environment `inactive`, as people look for what is
 * active on GitHub's pages. GitHub's own `auto_inactive` would retire the other services of a monorepo, too; like
 * it, this leaves production environments as they are. A record does not name its cluster, so attempts at several
 * contexts of one environment retire each other. Slipway itself reads no `inactive`, so trouble on this way is
 * a warning.
 */
async function retireEarlier(forge, record, { emit, signal }) {
    try {
        for (const id of await earlierOnes(forge, record)) {
            if (signal.aborted)
                return;
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
    const { believed } = (0,check_entries/* checkEntries */.b)(deployments, { environment });
    const own = believed.find((entry) => entry.id === id);
    if (own === undefined || own.production)
        return [];
    const earlier = believed.filter((entry) => entry.id < id && entry.record.service === own.record.service && !entry.production);
    return earlier.slice(0, mostLookedAt).map((entry) => entry.id);
}

;// CONCATENATED MODULE: ./lib/operations/ledger/close-record.js




/** What is nice to have after the proof must not hold the job, nor the environment that others wait for. */
const retireWithinMs = 5_000;
/**
 * Writes that the release is proven, then retires the earlier records for 5 s at most, or until the run is
 * cancelled: the proof stands by then. Errors: those of the Deployments port for the first, as later promotions read
 * this record.
 */
async function closeProven({ forge, record, clock }, description, control) {
    if (forge === undefined || record === undefined)
        return;
    await forge.setDeploymentStatus(record.id, withLinks(record, { state: 'success', description }));
    const over = new AbortController();
    const patience = clock.sleep(retireWithinMs, AbortSignal.any([control.signal, over.signal]));
    await Promise.race([retireEarlier(forge, record, control), patience.catch(() => undefined)]);
    over.abort();
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
/**
 * What was under way when a run is cancelled fails in its own words; the signal knows why. A verdict that was reached
 * just before stands in the ledger all the same.
 */
function errorBehind(thrown, signal) {
    return (0,errors/* toActionError */.ie)(signal.aborted && !(thrown instanceof errors/* ActionError */.lZ) ? signal.reason : thrown);
}
/** A status with the addresses that people open from it. */
function withLinks({ logUrl, environmentUrl }, status) {
    return { ...status, logUrl, ...(0,defined/* defined */.s)({ environmentUrl }) };
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ badFieldOf),
/* harmony export */   d: () => (/* binding */ readReleaseRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7241);


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

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ lastSeenMs),
/* harmony export */   Vv: () => (/* binding */ isWarning),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   jd: () => (/* binding */ newestEvent)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);

/** The few events without alarm that a rule reads; all others of their type only say that things go well. */
const telling = ['WaitForFirstConsumer', 'WaitForPodScheduled'];
/** Whether an event warns, or answers a question of a rule, about an object that can be told. */
function isTelling(event) {
    const about = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(event, 'involvedObject')['uid'] !== undefined;
    return about && (isWarning(event) || telling.includes((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(event, 'reason') ?? ''));
}
function isWarning(event) {
    return event['type'] === 'Warning';
}
/** When it happened last, milliseconds since the epoch; 0 when it does not say. */
function lastSeenMs(event) {
    const stamp = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(event, 'series'), 'lastObservedTime') ??
        (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(event, 'lastTimestamp') ??
        (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(event, 'eventTime') ??
        event.metadata.creationTimestamp;
    return Date.parse(stamp ?? '') || 0;
}
/** The one that happened last; of two at the same time the one that was seen later. */
function newestEvent(events) {
    return events.toSorted((a, b) => lastSeenMs(a) - lastSeenMs(b)).at(-1);
}


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ settlesAtMs),
/* harmony export */   Zz: () => (/* binding */ readyKey),
/* harmony export */   i1: () => (/* binding */ settledPods)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8432);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5135);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9939);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);




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

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ observations),
/* harmony export */   K: () => (/* binding */ observationOf)
/* harmony export */ });
/* harmony import */ var _manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6363);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7350);


/**
 * Cuts a snapshot into one observation for each target, so that a rule looks at its own pods and not at all
 * twenty thousand. Owner UIDs decide what belongs where.
 */
function observations(snapshot, { kinds, targets, ...memory }, nowMs) {
    const sets = byOwner(snapshot.replicaSets);
    const pods = byOwner(snapshot.pods);
    const slices = byOwner(snapshot.endpointSlices);
    const events = groupBy(snapshot.events, (event) => uidOf(event['involvedObject']));
    return targets.map((target) => {
        const object = snapshot.objects.get((0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(target));
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
            podLink: kinds.of(target)?.pods,
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
/** An observation of an object alone, as it is now, with nothing around it. */
function observationOf(object, { kinds, nowMs }) {
    const target = { ...(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_1__/* .refOf */ .H8)(object), uid: object.metadata.uid ?? '' };
    const snapshot = { objects: new Map([[(0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(target), object]]), ...nothingAround };
    const memory = { targets: [target], kinds, startedAtMs: nowMs, firstSeenMs: {}, exits: {}, digests: {} };
    return observations(snapshot, memory, nowMs)[0];
}
const nothingAround = { replicaSets: [], pods: [], endpointSlices: [], events: [] };


/***/ })

};
