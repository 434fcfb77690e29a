export const id = 440;
export const ids = [440];
export const modules = {

/***/ 6440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeployment: () => (/* binding */ runDeployment)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/operations/run-step.js
var run_step = __webpack_require__(7322);
// EXTERNAL MODULE: ./lib/manifest/fields.js
var fields = __webpack_require__(8432);
// EXTERNAL MODULE: ./lib/manifest/field-manager.js
var field_manager = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/in-parallel.js
var in_parallel = __webpack_require__(6938);
// EXTERNAL MODULE: ./lib/operations/apply/most-in-flight.js
var most_in_flight = __webpack_require__(3027);
// EXTERNAL MODULE: ./lib/operations/apply/dry-run.js
var dry_run = __webpack_require__(4812);
// EXTERNAL MODULE: ./lib/operations/apply/refusals.js + 1 modules
var refusals = __webpack_require__(5537);
;// CONCATENATED MODULE: ./lib/operations/apply/apply-wave.js








/**
 * Applies one wave, its objects in parallel. After a failure nothing new is started, what is in flight is
 * finished, and every object is reported. Never throws for an object; a request that got no answer leaves
 * its object `unknown`.
 */
async function applyWave(wave, cluster, { control, preflight, clock, }) {
    const write = async (item) => {
        if (control.signal.aborted)
            return reported(notApplied(item), control);
        const answer = await (0,dry_run/* answerTo */.o)(cluster.apply(item.object, { fieldManager: field_manager/* fieldManager */.w, dryRun: false, signal: control.signal }));
        const written = outcomeOf(item, answer, (after) => changeOf(preflight.get(item), after, clock.now()));
        report(written, control);
        return written;
    };
    const results = await (0,in_parallel/* inParallelUntil */.l)(wave.objects, write, { limit: most_in_flight/* mostInFlight */.f, stopAfter: stopsTheRun });
    return wave.objects.map((item, index) => results[index] ?? reported(notApplied(item), control));
}
/** Whether the next wave must not begin. */
function stopsTheRun({ change }) {
    return change === 'rejected' || change === 'unknown' || change === 'not-applied';
}
function notApplied(item) {
    return { item, change: 'not-applied', problems: [] };
}
/** Emits the event of one object, and hands it on. */
function reported(written, control) {
    report(written, control);
    return written;
}
function report({ item, change, problems }, { emit }) {
    const message = problems.length === 0 ? undefined : problems.map((problem) => problem.message).join('; ');
    emit({ type: 'object-applied', ref: (0,manifest_object/* refOf */.H8)(item.object), change, ...(0,defined/* defined */.s)({ message }) });
}
function outcomeOf(item, answer, change) {
    if (answer.kind === 'applied')
        return { item, change: change(answer.object), object: answer.object, problems: [] };
    if (answer.kind !== 'threw')
        return { item, change: 'rejected', problems: (0,refusals/* refusalProblems */.f)(item, answer) };
    const message = `${(0,manifest_object/* formatRef */.rq)((0,manifest_object/* refOf */.H8)(item.object))}: ${answer.error.message}`;
    // 401 and 403 come before anything is written; whatever else went wrong may have reached the server.
    const certain = answer.error.code === 'cluster-forbidden' || answer.error.code === 'cluster-auth-denied';
    return { item, change: certain ? 'not-applied' : 'unknown', problems: [{ message, where: item.where }] };
}
const freshMs = 60_000;
/**
 * What a write changed, against the answer of the dry run before it. The dry run carries the resourceVersion of
 * the live object, and none for a new one. A controller may have written the status in between: then our own
 * entry in managedFields decides, whose time moves only when our apply changes something; it has to be a minute
 * old, because it counts whole seconds of the server's clock.
 */
function changeOf(before, after, nowMs) {
    if (before?.metadata.resourceVersion === undefined)
        return 'created';
    if (before.metadata.resourceVersion === after.metadata.resourceVersion)
        return 'unchanged';
    const [timeBefore, time] = [ownTime(before), ownTime(after)];
    const untouched = time !== undefined && time === timeBefore && nowMs - Date.parse(time) > freshMs;
    return untouched ? 'unchanged' : 'configured';
}
function ownTime(object) {
    const entries = (0,fields/* list */.p_)(object.metadata, 'managedFields');
    const own = entries.find((item) => item['manager'] === field_manager/* fieldManager */.w && item['operation'] === 'Apply');
    return own === undefined ? undefined : (0,fields/* text */.Qq)(own, 'time');
}

// EXTERNAL MODULE: ./lib/actions/deploy-env/known.js
var known = __webpack_require__(3514);
// EXTERNAL MODULE: ./lib/actions/deploy-env/plan-table.js
var plan_table = __webpack_require__(5271);
// EXTERNAL MODULE: ./lib/ledger/ledger-record.js
var ledger_record = __webpack_require__(6356);
// EXTERNAL MODULE: ./lib/manifest/identity.js
var identity = __webpack_require__(6363);
// EXTERNAL MODULE: ./lib/release/run-url.js
var run_url = __webpack_require__(4276);
// EXTERNAL MODULE: ./lib/operations/ledger/close-record.js + 2 modules
var close_record = __webpack_require__(7308);
;// CONCATENATED MODULE: ./lib/operations/ledger/open-record.js






/**
 * Opens the record, before the first write: what the ledger does not know of must not happen. It stays
 * `in_progress` until verify-rollout finishes it. Errors: those of the Deployments port.
 */
async function openRecord(plan, ports, control) {
    const forge = await ports.forge();
    const { environment, release } = plan;
    const commit = release.commit.slice(0, 12);
    const logUrl = (0,run_url/* runUrl */.V)(ports.context);
    const { id } = await forge.createDeployment({
        commit: release.commit,
        environment: environment.name,
        production: environment.production,
        description: `${plan.service} ${release.version ?? commit} to ${environment.name}`,
        payload: recordOf(plan, logUrl),
    });
    control.onCreated(id);
    const record = {
        ...{ id, environment: environment.name, logUrl },
        ...(0,defined/* defined */.s)({ environmentUrl: environment.url }),
    };
    const started = { state: 'in_progress', description: `applying ${commit}` };
    try {
        await forge.setDeploymentStatus(id, (0,close_record/* withLinks */.q9)(record, started));
    }
    catch (error) {
        await (0,close_record/* closeFailed */.ok)({ forge, record }, error, control);
        throw error;
    }
    return inProgress({ forge, record }, control);
}
function inProgress(closing, control) {
    let handedOver = false;
    let thrown = new Error('the deployment was broken off');
    return {
        id: closing.record.id,
        during: async (work) => {
            try {
                return await work;
            }
            catch (error) {
                thrown = error;
                throw error;
            }
        },
        handOver: () => {
            handedOver = true;
        },
        [Symbol.asyncDispose]: async () => {
            if (!handedOver)
                await (0,close_record/* closeFailed */.ok)(closing, thrown, control);
        },
    };
}
function recordOf(plan, run) {
    const { service, environment, namespace, release } = plan;
    const objects = plan.waves.flatMap((wave) => wave.objects.map(({ object }) => (0,identity/* identityOf */.cu)((0,manifest_object/* refOf */.H8)(object))));
    return (0,ledger_record/* ledgerRecordOf */.u)({ service, environment: environment.name, namespace, release, run, objects });
}

// EXTERNAL MODULE: ./lib/rollout/job-end.js
var job_end = __webpack_require__(9994);
// EXTERNAL MODULE: ./lib/rollout/failed-container.js
var failed_container = __webpack_require__(5150);
;// CONCATENATED MODULE: ./lib/operations/apply/job-cause.js



const logLines = 25;
/** Emits why a Job failed: its condition, and exit code and last log lines of its newest failed container. */
async function emitJobCause(job, failure, ports) {
    // Evidence is welcome but not needed: when pods or logs cannot be read, the condition alone has to do.
    const container = await findContainer(job, ports).catch(() => undefined);
    const log = container && (await lastLines(job, container, ports).catch(() => undefined));
    ports.control.emit({ type: 'cause', cause: { ...(0,job_end/* jobCause */.hP)(job, failure, container), ...(0,defined/* defined */.s)({ log }) } });
}
async function findContainer({ metadata }, { cluster, control }) {
    const labelSelector = `batch.kubernetes.io/controller-uid=${metadata.uid ?? ''}`;
    const { namespace = '' } = metadata;
    const query = { apiVersion: 'v1', kind: 'Pod', namespace, labelSelector };
    return (0,failed_container/* failedContainer */.D)((await cluster.list(query, control.signal)).items);
}
async function lastLines({ metadata }, { pod, container }, { cluster, control }) {
    const { namespace = '' } = metadata;
    const query = { namespace, pod, container, previous: false, tailLines: logLines };
    return (await cluster.log(query, control.signal))?.trimEnd().split('\n');
}

;// CONCATENATED MODULE: ./lib/operations/apply/wait-for-jobs.js





function jobState(job) {
    return (0,job_end/* jobEnd */.$T)(job) ?? { state: 'running' };
}
/**
 * Waits until every one-shot Job of a wave is complete: what follows may depend on it (a migration). A
 * suspended Job is not waited for. Errors: `rollout-failed` at the first Job that fails or vanishes, with the
 * cause emitted; `rollout-timed-out`; `cancelled`; those of the Cluster port.
 */
async function waitForJobs(jobs, ports) {
    const { control } = ports;
    const [suspended, active] = partition(jobs, (job) => (0,fields/* flag */.Jt)((0,fields/* specOf */.rI)(job), 'suspend'));
    for (const job of suspended) {
        control.emit({
            type: 'note',
            level: 'warning',
            message: `${(0,manifest_object/* formatRef */.rq)((0,manifest_object/* refOf */.H8)(job))} is suspended: not waited for`,
        });
    }
    const waiting = new Map(active.map((job) => [job.metadata.uid, job]));
    const namespaces = new Set(active.map((job) => job.metadata.namespace ?? ''));
    const stop = new AbortController();
    const signal = AbortSignal.any([control.signal, stop.signal]);
    const failure = Promise.withResolvers();
    const done = Promise.withResolvers();
    const settle = (change) => {
        for (const { job, state } of readChange(change, waiting)) {
            if (state.state === 'running')
                continue;
            waiting.delete(job.metadata.uid);
            if (state.state === 'complete')
                control.emit({ type: 'object-status', ref: (0,manifest_object/* refOf */.H8)(job), state: 'ready', message: 'complete' });
            else
                failure.resolve(job);
        }
        if (waiting.size === 0)
            done.resolve(undefined);
    };
    if (waiting.size === 0)
        return;
    try {
        const watches = [...namespaces].map((namespace) => ports.cluster.watch({ apiVersion: 'batch/v1', kind: 'Job', namespace }, settle, signal));
        const over = ports.clock.sleep(ports.timeoutMs, signal).then(() => 'timed-out');
        const first = await Promise.race([
            failure.promise,
            over,
            done.promise,
            Promise.all(watches).then(() => undefined),
        ]);
        control.signal.throwIfAborted();
        if (first === 'timed-out')
            throw timedOut([...waiting.values()], ports.timeoutMs);
        if (first !== undefined)
            throw await failedJob(first, ports);
    }
    finally {
        stop.abort();
    }
}
function readChange(change, waiting) {
    const mine = (job) => waiting.has(job.metadata.uid);
    if (change.type === 'changed')
        return mine(change.object) ? [{ job: change.object, state: jobState(change.object) }] : [];
    if (change.type === 'deleted')
        return mine(change.object) ? [{ job: change.object, state: orGone(change.object) }] : [];
    const listed = new Map(change.items.map((job) => [job.metadata.uid, job]));
    return [...waiting.values()].map((job) => {
        const now = listed.get(job.metadata.uid);
        return now === undefined ? { job, state: { state: 'gone' } } : { job: now, state: jobState(now) };
    });
}
/** A Job with ttlSecondsAfterFinished may vanish right after it is complete. */
function orGone(job) {
    const last = jobState(job);
    return last.state === 'running' ? { state: 'gone' } : last;
}
async function failedJob(job, ports) {
    const name = (0,manifest_object/* formatRef */.rq)((0,manifest_object/* refOf */.H8)(job));
    const state = jobState(job);
    const message = state.state === 'failed'
        ? `${name} failed (${state.reason}): ${state.message}; the workloads behind it were not touched`
        : `${name} was deleted before it was seen complete; the workloads behind it were not touched`;
    if (state.state === 'failed')
        await emitJobCause(job, state, ports);
    return new errors/* ActionError */.lZ({ code: 'rollout-failed', message });
}
function timedOut(jobs, timeoutMs) {
    const names = jobs.map((job) => (0,manifest_object/* formatRef */.rq)((0,manifest_object/* refOf */.H8)(job))).join(', ');
    const message = `${names} not complete after ${Math.round(timeoutMs / 1000)} s; the workloads behind it were not touched`;
    return new errors/* ActionError */.lZ({ code: 'rollout-timed-out', message });
}
function partition(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}

// EXTERNAL MODULE: ./lib/rollout/guard.js
var guard = __webpack_require__(4764);
// EXTERNAL MODULE: ./lib/rollout/snapshot.js
var snapshot = __webpack_require__(6613);
;// CONCATENATED MODULE: ./lib/operations/apply/wait-for-wave.js




const pollMs = 100;
/** Namespaces are Active at once and definitions within a second; more than this is a fault of the cluster. */
const patienceMs = 30_000;
/** The waves behind which nothing can be written before their objects are ready. */
const needed = ['definitions', 'namespaces'];
/**
 * Waits for what the next wave needs of this one: definitions Established, namespaces Active; all other waves
 * need nothing. Errors: `apply-failed` after 30 s or when an object cannot become ready; `cancelled`.
 */
async function waitForWave({ name, objects }, kinds, ports) {
    if (!needed.includes(name))
        return;
    await Promise.all(objects.map(async (object) => await waitFor(object, kinds, ports)));
}
async function waitFor(applied, kinds, { cluster, clock, control }) {
    const untilMs = clock.now() + patienceMs;
    let object = applied;
    while (object === undefined || !isReady(object, kinds, clock)) {
        if (clock.now() >= untilMs)
            throw notReady(applied);
        await clock.sleep(pollMs, control.signal);
        object = await cluster.read((0,manifest_object/* refOf */.H8)(applied), control.signal);
    }
}
function isReady(object, kinds, clock) {
    const verdict = (0,guard/* judge */.S4)(kinds.of(object), (0,snapshot/* observationOf */.K)(object, { kinds, nowMs: clock.now() }));
    if (verdict.state === 'failed')
        throw stuck(object, verdict.cause.message || verdict.cause.reason);
    return verdict.state === 'ready';
}
function stuck(object, why) {
    return new errors/* ActionError */.lZ({
        code: 'apply-failed',
        message: `${(0,manifest_object/* formatRef */.rq)((0,manifest_object/* refOf */.H8)(object))}: ${why}`,
    });
}
function notReady(object) {
    return stuck(object, `not ready ${patienceMs / 1000} s after it was applied; the objects behind it were not written`);
}

;// CONCATENATED MODULE: ./lib/actions/deploy-env/run.js
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











/**
 * Carries the checked plan out: the record, then wave after wave. Errors: `apply-rejected` and `apply-conflict` of
 * objects that could not be checked before, `apply-failed` (with what became of each object), `rollout-failed` and
 * `rollout-timed-out` (a Job), those of the ports.
 */
async function runDeployment({ plan, preflight }, ports, control) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const cluster = await ports.cluster(plan.environment.context);
        control.emit((0,plan_table/* planTable */.k0)(plan));
        const record = __addDisposableResource(env_1, await (0,run_step/* runStep */.e)(control, 'record', async () => await openRecord(plan, ports, { ...control, onCreated: (id) => keepRecord(id, control) })), true);
        const started = { plan, ports, cluster, control, preflight: new Map(preflight), written: [] };
        const written = await record.during(writeWaves(started));
        control.save({ applied: 'true' });
        record.handOver();
        return appliedOutcome(plan, written, record.id);
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
/** From here on a job that dies leaves a record behind: the post step has to know of it. */
function keepRecord(id, control) {
    control.save({ 'deployment-id': String(id) });
    control.know({ outputs: { 'deployment-id': String(id) }, data: { deploymentId: id } });
}
async function writeWaves(deployment) {
    const { plan, control, written } = deployment;
    for (const [index, wave] of plan.waves.entries()) {
        try {
            await (0,run_step/* runStep */.e)(control, `wave:${wave.name}`, async () => await writeWave(deployment, wave));
        }
        catch (error) {
            const done = new Set(written.map(({ item }) => item));
            const rest = plan.waves.slice(index).flatMap(({ objects }) => objects.filter((item) => !done.has(item)));
            for (const item of rest)
                written.push(reported(notApplied(item), control));
            throw error;
        }
    }
    return written;
}
async function writeWave(deployment, wave) {
    const { plan, ports, cluster, control, preflight, written } = deployment;
    await checkNow(deployment, wave);
    const results = await applyWave(wave, cluster, { control, preflight, clock: ports.clock });
    written.push(...results);
    control.signal.throwIfAborted();
    if (results.some(stopsTheRun))
        throw applyFailed(results, written, plan);
    const objects = results.flatMap(({ object }) => (object === undefined ? [] : [object]));
    const waitPorts = { cluster, clock: ports.clock, control };
    if (wave.name === 'jobs')
        await waitForJobs(objects, { ...waitPorts, timeoutMs: plan.environment.timeoutMs });
    else
        await waitForWave({ name: wave.name, objects }, plan.kinds, waitPorts);
}
/**
 * The dry run of what waited for its Namespace or definition: before the first wave behind those two, and all
 * at once, so that as little as possible has been written when something is refused.
 */
async function checkNow({ plan, cluster, control, preflight, written }, wave) {
    if (wave.name === 'definitions' || wave.name === 'namespaces')
        return;
    const waiting = plan.waves
        .flatMap(({ objects }) => objects)
        .filter((item) => item.checkedAfter !== undefined && !preflight.has(item));
    if (waiting.length === 0)
        return;
    const names = written
        .filter(({ change }) => change !== 'unchanged')
        .map(({ item }) => (0,manifest_object/* formatRef */.rq)((0,manifest_object/* refOf */.H8)(item.object)));
    for (const [item, object] of await (0,dry_run/* dryRun */.P)(waiting, cluster, { control, written: names }))
        preflight.set(item, object);
}
function appliedOutcome(plan, written, deploymentId) {
    const count = (change) => written.filter((one) => one.change === change).length;
    const counts = { created: count('created'), configured: count('configured'), unchanged: count('unchanged') };
    return {
        reasonCode: 'applied',
        headline: `${plan.environment.name}: ${written.length} objects applied (${counts.created} created, ${counts.configured} configured, ${counts.unchanged} unchanged)`,
        outputs: {
            ...(0,known/* environmentOutputs */.yO)(plan.environment),
            applied: JSON.stringify(written.flatMap(appliedObject)),
            'deployment-id': String(deploymentId),
        },
        data: { ...(0,known/* subjectData */.nu)(plan), server: plan.server, deploymentId, ...counts },
    };
}
function appliedObject({ object }) {
    if (object === undefined)
        return [];
    const { uid = '', generation } = object.metadata;
    return [{ ...(0,manifest_object/* refOf */.H8)(object), uid, ...(0,defined/* defined */.s)({ generation }) }];
}
function applyFailed(results, written, plan) {
    const all = plan.waves.flatMap((wave) => wave.objects).length;
    const count = (...changes) => written.filter(({ change }) => changes.includes(change)).length;
    const applied = count('created', 'configured');
    const unknown = count('unknown');
    const rest = all - applied - count('unchanged') - unknown;
    const problems = results.flatMap((result) => result.problems);
    const where = problems[0]?.where;
    return new errors/* ActionError */.lZ({
        code: 'apply-failed',
        message: `stopped in the middle: ${applied} applied, ${count('unchanged')} unchanged, ${unknown} unknown, ${rest} not applied`,
        problems,
        ...(0,defined/* defined */.s)({ where }),
    });
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

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** `https://github.com/owner/name/actions/runs/1`. */
function runUrl({ serverUrl, repository, runId }) {
    return `${serverUrl}/${repository}/actions/runs/${runId}`;
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
