export const id = 6;
export const ids = [6];
export const modules = {

/***/ 2006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFacts: () => (/* binding */ readFacts)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/kinds/all-kinds.js + 28 modules
var all_kinds = __webpack_require__(8726);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/run-url.js
var run_url = __webpack_require__(4276);
// EXTERNAL MODULE: ./lib/release/release-record.js
var release_record = __webpack_require__(4120);
// EXTERNAL MODULE: ./lib/manifest/fields.js
var fields = __webpack_require__(8432);
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

// EXTERNAL MODULE: ./lib/operations/ledger/close-record.js + 2 modules
var close_record = __webpack_require__(7308);
// EXTERNAL MODULE: ./lib/actions/verify-rollout/known.js
var known = __webpack_require__(4506);
;// CONCATENATED MODULE: ./lib/actions/verify-rollout/facts.js








/**
 * Reads what other steps handed on, then asks whether each cluster answers. Whatever
 * ends it here leaves no Deployment record hanging. Errors: `input-invalid`, those of the Cluster port.
 */
async function readFacts(inputs, ports, control) {
    const record = readRecord(inputs, (0,run_url/* runUrl */.V)(ports.context));
    try {
        const release = (0,release_record/* readReleaseRecord */.d)(inputs.release);
        const targets = readApplied(inputs.applied);
        const { environment } = inputs;
        control.know({ data: { environment, image: release.image, commit: release.commit, objects: targets } });
        const contexts = [...new Set(targets.map(({ cluster }) => cluster))];
        const clusters = await Promise.all(contexts.map(async (context) => await (await ports.cluster(context)).about(control.signal)));
        control.know({ data: { server: (0,known/* serversText */.I)(clusters) } });
        return { clusters, release, targets, record, nowMs: ports.clock.now(), kinds: all_kinds/* defaultKinds */.vr };
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

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ serversText)
/* harmony export */ });
/** The servers for people. */
function serversText(clusters) {
    return clusters.map(({ server }) => server).join(', ');
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

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** `https://github.com/owner/name/actions/runs/1`. */
function runUrl({ serverUrl, repository, runId }) {
    return `${serverUrl}/${repository}/actions/runs/${runId}`;
}


/***/ })

};
