export const id = 952;
export const ids = [952];
export const modules = {

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   nu: () => (/* binding */ subjectData),
/* harmony export */   yO: () => (/* binding */ environmentOutputs)
/* harmony export */ });
/** The namespace for objects that name none. */
function namespaceOf(environment) {
    return environment.namespace ?? 'default';
}
/** What slipway.yml and the inputs settled, for verify-rollout: known before the first manifest is read. */
function environmentOutputs(environment) {
    return {
        namespace: namespaceOf(environment),
        'environment-url': environment.url ?? '',
        context: environment.context ?? '',
        timeout: `${Math.ceil(environment.timeoutMs / 1000)}s`,
    };
}
/** The subject for `data`. */
function subjectData({ service, environment, release }) {
    return { service, environment: environment.name, namespace: namespaceOf(environment), release };
}
/** The server for people: address and version. */
function serverText({ server, version }) {
    return `${server} (${version})`;
}


/***/ }),

/***/ 5271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ changeTable),
/* harmony export */   iM: () => (/* binding */ plannedSteps),
/* harmony export */   k0: () => (/* binding */ planTable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7350);


/** Rows of a summary table; a reviewer does not read more, and GitHub cuts a summary at 1 MiB. */
const mostRows = 200;
/** The steps of a run, for progress. */
function plannedSteps(plan) {
    const items = plan.waves.flatMap((wave) => wave.objects);
    const count = items.filter((item) => item.checkedAfter === undefined).length;
    const check = { id: 'dry-run', title: `Server dry run of ${objects(count)} on ${plan.server}` };
    if (plan.mode === 'plan')
        return [check];
    const waves = plan.waves.map(({ name, objects: { length } }) => ({
        id: `wave:${name}`,
        title: `Apply ${name}: ${objects(length)}`,
    }));
    return [check, { id: 'record', title: 'Open the Deployment record' }, ...waves];
}
function objects(count) {
    return count === 1 ? '1 object' : `${count} objects`;
}
/** What is going to be applied, wave by wave. */
function planTable(plan) {
    const header = ['Wave', 'Object', 'Namespace', 'Image', 'From'];
    return table(plan, header, (wave, item) => [wave, ...columns(item, plan)]);
}
/** The same with what would change, for `mode: plan`. */
function changeTable(plan, changes) {
    const header = ['Wave', 'Change', 'Object', 'Namespace', 'Image', 'From'];
    return table(plan, header, (wave, item) => [wave, changes.get(item) ?? 'unknown', ...columns(item, plan)]);
}
function table(plan, header, row) {
    const all = plan.waves.flatMap((wave) => wave.objects.map((item) => row(wave.name, item)));
    const more = all.length - mostRows;
    const rest = more > 0 ? [[`and ${more} more`, ...header.slice(1).map(() => '')]] : [];
    return {
        type: 'table',
        title: `Plan for ${plan.environment.name}`,
        header,
        rows: [...all.slice(0, mostRows), ...rest],
    };
}
/** The pinned image stands once in the release; here the row says what the manifest had in its place. */
function columns(item, plan) {
    const { namespace } = item.object.metadata;
    const digest = plan.release.image.slice(plan.release.image.indexOf('@') + 1, plan.release.image.indexOf('@') + 20);
    const image = [...new Set(item.pinned)].map((name) => `${name} → ${digest}`).join(', ');
    return [(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_1__/* .refOf */ .H8)(item.object)), namespace ?? '(cluster)', image, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(item.where)];
}


/***/ }),

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   l: () => (/* binding */ inParallelUntil)
/* harmony export */ });
/**
 * The results of `work` in the order of the items. Errors: the first of `work`; from then on nothing new is started,
 * and what is in flight is not waited for.
 */
async function inParallel(items, work, { limit }) {
    const results = [];
    await runAll(items, limit, async (item, index) => {
        results[index] = await work(item);
        return true;
    });
    return results;
}
/** The same, but undefined for items that were never started because `stopAfter` said so before. */
async function inParallelUntil(items, work, { limit, stopAfter }) {
    const results = items.map(() => undefined);
    await runAll(items, limit, async (item, index) => {
        const result = await work(item);
        results[index] = result;
        return !stopAfter(result);
    });
    return results;
}
/** Runs `work` for the items in their order, until one says false or fails. */
async function runAll(items, limit, work) {
    const waiting = items.entries();
    let stopped = false;
    const worker = async () => {
        for (const [index, item] of waiting) {
            const goesOn = await work(item, index).catch((error) => {
                stopped = true;
                throw error;
            });
            stopped ||= !goesOn;
            if (stopped)
                return;
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}


/***/ }),

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configMap: () => (/* binding */ configMap),
/* harmony export */   secret: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var _stored_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);

/** Data for whoever mounts or reads it. */
const configMap = (0,_stored_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .storedKind */ .y)({ group: '', kind: 'ConfigMap', wave: 'configuration' });
const secret = (0,_stored_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .storedKind */ .y)({ group: '', kind: 'Secret', wave: 'configuration' });


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8432);
/* harmony import */ var _rollout_creation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6980);
/* harmony import */ var _rollout_doom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4472);
/* harmony import */ var _rollout_failed_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5150);
/* harmony import */ var _rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4764);
/* harmony import */ var _rollout_image_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1427);
/* harmony import */ var _rollout_job_end_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9994);
/* harmony import */ var _rollout_owners_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);








/** batch/v1 Job: completed, not merely running. */
const job = {
    group: 'batch',
    kind: 'Job',
    wave: 'jobs',
    proof: 'completed; whatever pods are left of it ran the digest',
    readiness,
    look: 'watch',
    around: ['pods', 'events'],
    podSpec: ['spec', 'template', 'spec'],
    pods: 'owned',
};
function readiness(observation, object) {
    const pods = (0,_rollout_owners_js__WEBPACK_IMPORTED_MODULE_5__/* .allPods */ .kp)(observation);
    const mismatch = (0,_rollout_image_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .mismatchVerdict */ .G9)(observation, pods);
    if (mismatch !== undefined)
        return mismatch;
    const end = (0,_rollout_job_end_js__WEBPACK_IMPORTED_MODULE_6__/* .jobEnd */ .$T)(object);
    if (end?.state === 'failed')
        return { state: 'failed', cause: (0,_rollout_job_end_js__WEBPACK_IMPORTED_MODULE_6__/* .jobCause */ .hP)(object, end, (0,_rollout_failed_container_js__WEBPACK_IMPORTED_MODULE_2__/* .failedContainer */ .D)(pods)) };
    if ((0,_rollout_job_end_js__WEBPACK_IMPORTED_MODULE_6__/* .hasSucceeded */ .yO)(object))
        return completed(observation, object, pods);
    return (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .flag */ .Jt)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .specOf */ .rI)(object), 'suspend')
        ? (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .unprovable */ .jH)('suspended', 'spec.suspend is true: nothing runs until it is resumed')
        : running(observation, object, pods);
}
/** Pods of a completed Job may be gone already; those that are there must have run the digest. */
function completed(observation, object, pods) {
    const [succeeded, completions] = counts(object);
    if ((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .specOf */ .rI)(object).successPolicy === undefined && succeeded < completions)
        return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .progressing */ .OP)(`${succeeded} of ${completions} completed`, succeeded, completions);
    const done = pods.filter((pod) => (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(pod), 'phase') === 'Succeeded');
    if (!(0,_rollout_image_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .isProven */ .nn)(observation, done))
        return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .progressing */ .OP)('its pods are not all seen running this digest yet', succeeded, completions);
    return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .ready */ .Gc)('completed', succeeded, completions);
}
function running(observation, object, pods) {
    const [succeeded, completions] = counts(object);
    const open = pods.filter((pod) => !/^(?:Succeeded|Failed)$/.test((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(pod), 'phase') ?? ''));
    const missing = pods.length === 0 ? (0,_rollout_creation_js__WEBPACK_IMPORTED_MODULE_0__/* .creationVerdict */ .z)(observation, undefined) : undefined;
    const doomed = missing ?? (0,_rollout_doom_js__WEBPACK_IMPORTED_MODULE_1__/* .podVerdict */ .nx)(observation, open, 'any');
    if (doomed !== undefined)
        return doomed;
    const said = [`${succeeded} of ${completions} completed`, (0,_rollout_doom_js__WEBPACK_IMPORTED_MODULE_1__/* .openSignal */ .Jk)(observation, open)];
    return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .progressing */ .OP)(said.filter(Boolean).join('; '), succeeded, completions);
}
/** How many pods have succeeded, and how many have to. */
function counts(object) {
    return [(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(object), 'succeeded'), (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .specOf */ .rI)(object), 'completions') ?? 1];
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ kindTable),
/* harmony export */   V: () => (/* binding */ isKind)
/* harmony export */ });
/* harmony import */ var _manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6363);

/** Makes a table; of two definitions of a kind the later one counts. */
function kindTable(all, groupWaves) {
    const byKey = new Map(all.map((definition) => [keyOfDefinition(definition), definition]));
    const byGroup = new Map(Object.entries(groupWaves));
    const of = (ref) => byKey.get((0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)(ref));
    return {
        all: [...byKey.values()],
        of,
        waveOf: (ref) => of(ref)?.wave ?? byGroup.get((0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(ref.apiVersion)) ?? 'services',
    };
}
/** Whether an object is of this very kind. */
function isKind(definition, ref) {
    return (0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)(ref) === keyOfDefinition(definition);
}
function keyOfDefinition({ group, kind }) {
    return (0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)({ apiVersion: `${group}/v1`, kind });
}


/***/ }),

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ storedKind)
/* harmony export */ });
/* harmony import */ var _rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);

/**
 * A kind whose objects are what they are as soon as the server has them: no controller works towards anything.
 * Their rules, schedules and references were checked by the server's dry run.
 */
function storedKind(definition) {
    return { proof: 'stored', readiness: () => (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .ready */ .Gc)('stored'), look: 'read', ...definition };
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fieldManager)
/* harmony export */ });
/** Slipway's name in metadata.managedFields: what stands under it there is Slipway's, everything else is not. */
const fieldManager = 'slipway';


/***/ }),

/***/ 5704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ isMapping),
  P: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/yaml/kubernetes-schema.js

/**
 * Plain scalars as kubectl reads them, so that the same folder means the same objects: go-yaml v2 through
 * sigs.k8s.io/yaml. `mode: 0644` is octal (420), `on` and `yes` are booleans, a date stays text, and there
 * are no base-60 numbers. YAML 1.2 would send 644 as a file mode without a word.
 */
const kubernetesSchema = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags(scalarTag('null', readNull), scalarTag('bool', readBoolean), scalarTag('int', readInteger), scalarTag('float', readFloat), js_yaml/* mergeTag */.LJ);
function scalarTag(name, resolve) {
    return (0,js_yaml/* defineScalarTag */.Gf)(`tag:yaml.org,2002:${name}`, {
        implicit: true,
        resolve,
        identify: () => false,
    });
}
function readNull(source) {
    return ['', '~', 'null', 'Null', 'NULL'].includes(source) ? null : js_yaml/* NOT_RESOLVED */.Hg;
}
function readBoolean(source) {
    if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(source))
        return true;
    return /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(source) ? false : js_yaml/* NOT_RESOLVED */.Hg;
}
const integerPattern = /^([-+]?)(0b[01]+|0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
/** A number that JavaScript cannot hold exactly stays text: the server refuses it by type, nobody rounds it. */
function readInteger(source) {
    const [, sign, digits = ''] = integerPattern.exec(source.replaceAll('_', '')) ?? [];
    if (sign === undefined || !/^[-+0-9]/.test(source))
        return js_yaml/* NOT_RESOLVED */.Hg;
    const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
    if (!Number.isSafeInteger(value))
        return js_yaml/* NOT_RESOLVED */.Hg;
    return sign === '-' && value !== 0 ? -value : value;
}
function readFloat(source) {
    if (source.startsWith('_'))
        return js_yaml/* NOT_RESOLVED */.Hg;
    const plain = source.startsWith('.') ? source : source.replaceAll('_', '');
    if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain))
        return js_yaml/* NOT_RESOLVED */.Hg;
    const value = Number(plain);
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    return exact ? value : js_yaml/* NOT_RESOLVED */.Hg;
}

// EXTERNAL MODULE: ./lib/yaml/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(5929);
;// CONCATENATED MODULE: ./lib/manifest/read-manifests.js


/**
 * Reads the objects of all sources, in their order; lists are unfolded as kubectl does, empty documents left
 * out. Never throws: what is not YAML, not an object, or lacks apiVersion, kind or metadata.name is a problem
 * with file and line, and all of them are given at once.
 */
function readManifests(sources) {
    const readings = sources.map(readSource);
    return {
        objects: readings.flatMap((reading) => reading.objects),
        problems: readings.flatMap((reading) => reading.problems),
    };
}
function readSource(source) {
    const { documents, problems } = (0,yaml_document/* readYaml */.g)({ ...source, schema: kubernetesSchema });
    const whole = { file: source.file, line: 0 };
    const placed = source.rendered ? documents.map((document) => placedAt(document, whole)) : documents;
    const entries = placed.flatMap(unfoldList);
    const objects = [];
    const found = source.rendered
        ? problems.map((problem) => ({ ...problem, where: whole }))
        : [...problems];
    for (const { value, where, placeOf } of entries) {
        const lacking = whatIsLacking(value);
        if (lacking === undefined)
            objects.push({ object: value, where, placeOf });
        else
            found.push({ message: lacking, where });
    }
    return { objects, problems: found };
}
function placedAt(document, where) {
    return { value: document.value, where, placeOf: () => where };
}
/** A list of objects as its items: `kind: List`, and every `...List` with items, as kubectl takes them. */
function unfoldList(document) {
    const { value, placeOf } = document;
    if (!isMapping(value) || typeof value['kind'] !== 'string' || !value['kind'].endsWith('List'))
        return [document];
    const items = value['items'];
    if (!Array.isArray(items))
        return [document];
    return items.flatMap((item, index) => unfoldList({
        value: item,
        where: placeOf(['items', index]),
        placeOf: (path) => placeOf(['items', index, ...path]),
    }));
}
function whatIsLacking(value) {
    if (!isMapping(value))
        return `not a Kubernetes object but ${describe(value)}`;
    const metadata = value['metadata'];
    if (isMapping(metadata) && !isText(metadata['name']) && isText(metadata['generateName'])) {
        return 'metadata.generateName cannot be applied: give it a name, so that the next deployment finds it again';
    }
    const lacking = [
        ...['apiVersion', 'kind'].filter((key) => !isText(value[key])),
        ...(isMapping(metadata) && isText(metadata['name']) ? [] : ['metadata.name']),
    ];
    if (lacking.length > 0)
        return `not a Kubernetes object: ${lacking.join(', ')} missing or not a text`;
    const namespace = isMapping(metadata) ? metadata['namespace'] : undefined;
    return namespace === undefined || isText(namespace) ? undefined : 'metadata.namespace is not a text';
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    return value === null ? 'nothing' : `the ${typeof value} ${JSON.stringify(value)}`;
}
/** Whether a value from YAML or JSON is a mapping. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dryRun),
/* harmony export */   o: () => (/* binding */ answerTo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _manifest_field_manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7350);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6938);
/* harmony import */ var _most_in_flight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3027);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5537);






/**
 * Server dry run of all objects, in parallel; nothing is written. Errors: `apply-rejected` or `apply-conflict`
 * with all refusals at once; `cluster-forbidden` with every verb that is missing; those of the Cluster port.
 */
async function dryRun(items, cluster, { control, written }) {
    const options = { fieldManager: _manifest_field_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldManager */ .w, dryRun: true, signal: control.signal };
    const answers = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallelUntil */ .l)(items, async ({ object }) => await answerTo(cluster.apply(object, options)), {
        limit: _most_in_flight_js__WEBPACK_IMPORTED_MODULE_4__/* .mostInFlight */ .f,
        stopAfter: (answer) => answer.kind === 'threw' && answer.error.code !== 'cluster-forbidden',
    });
    throwErrors(items, answers);
    const refused = [];
    const objects = new Map();
    for (const [index, item] of items.entries()) {
        const answer = answers[index];
        if (answer === undefined || answer.kind === 'threw')
            continue;
        if (answer.kind === 'applied')
            objects.set(item, answer.object);
        else
            refused.push({ item, refusal: answer });
    }
    if (refused.length > 0)
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedError */ .b)(refused, written);
    return objects;
}
/** An apply that cannot reject. */
async function answerTo(applying) {
    try {
        return await applying;
    }
    catch (error) {
        return { kind: 'threw', error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toActionError */ .ie)(error) };
    }
}
function throwErrors(items, answers) {
    const thrown = answers.flatMap((answer, index) => answer?.kind === 'threw' ? [{ item: items[index], error: answer.error }] : []);
    const other = thrown.find(({ error }) => error.code !== 'cluster-forbidden') ??
        (thrown.length === 1 ? thrown[0] : undefined);
    if (other !== undefined)
        throw other.error;
    if (thrown.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'cluster-forbidden',
        message: `the account may not apply ${thrown.length} objects; nothing was written`,
        problems: thrown.map(({ item, error }) => ({
            message: `${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRef */ .rq)((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_5__/* .refOf */ .H8)(item.object))}: ${error.message}`,
            where: item.where,
        })),
    });
}


/***/ }),

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ mostInFlight)
/* harmony export */ });
/** Requests in flight at once: one API server gains nothing from more, and may throttle the account. */
const mostInFlight = 16;


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ refusalProblems),
  b: () => (/* binding */ refusedError)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/manifest/read-manifests.js + 1 modules
var read_manifests = __webpack_require__(5704);
;// CONCATENATED MODULE: ./lib/manifest/field-path.js

/**
 * The path behind a field as the API server writes it: `spec.replicas`, `.spec.containers[0].image`,
 * `.spec.containers[name="web"].ports[containerPort=80,protocol="TCP"]`. List entries named by key are looked
 * up in the object; the path ends where the object has nothing to offer.
 */
function fieldPath(field, object) {
    const path = [];
    let current = object;
    for (const [, name, selector] of field.matchAll(/(?:^|\.)([A-Za-z0-9_$-]+)|\[([^\]]*)\]/g)) {
        const step = name ?? stepOf(selector ?? '', current);
        if (step === undefined)
            break;
        path.push(step);
        current = (0,read_manifests/* isMapping */.p)(current) ? current[step] : Array.isArray(current) ? current[Number(step)] : undefined;
    }
    return path;
}
/** The field that a message of the server is about: the first thing in it that looks like a path into the object. */
function fieldInMessage(message) {
    return (/(?:^|[\s:"'[(,])((?:\.[A-Za-z_][A-Za-z0-9_-]*|spec|data|metadata)(?:\.[A-Za-z0-9_$-]+|\[[^\]]*\])*)(?=: )/.exec(message)?.[1] ?? '');
}
function stepOf(selector, current) {
    if (/^\d+$/.test(selector))
        return Number(selector);
    if (!Array.isArray(current))
        return selector;
    const wanted = [...selector.matchAll(/([A-Za-z0-9]+)=("[^"]*"|[^,]*)/g)];
    const index = current.findIndex((item) => (0,read_manifests/* isMapping */.p)(item) &&
        wanted.every(([, key = '', value]) => item[key] === undefined || JSON.stringify(item[key]) === value));
    return wanted.length === 0 || index < 0 ? undefined : index;
}

// EXTERNAL MODULE: ./lib/manifest/field-manager.js
var field_manager = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/kinds/configuration.js
var configuration = __webpack_require__(337);
// EXTERNAL MODULE: ./lib/kinds/job.js
var job = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/kinds/kind-table.js
var kind_table = __webpack_require__(5744);
// EXTERNAL MODULE: ./lib/manifest/object.js
var object = __webpack_require__(7350);
;// CONCATENATED MODULE: ./lib/operations/apply/refusals.js








/** What the server holds against one object, each field with the line it stands on. */
function refusalProblems(item, refusal) {
    const name = (0,object/* formatRef */.rq)((0,object/* refOf */.H8)(item.object));
    if (refusal.kind === 'conflict') {
        return refusal.fields.map(({ field, manager }) => ({
            message: `${name}: field ${field} belongs to "${manager}"`,
            where: item.placeOf(fieldPath(field, item.object)),
        }));
    }
    const message = withoutSecrets(refusal.message, item.object);
    const where = item.placeOf(fieldPath(fieldInMessage(refusal.message), item.object));
    return [{ message: `${name}: ${message}`, where }];
}
/** A server may quote values in its refusal; those of a Secret must not reach the log. */
function withoutSecrets(message, object) {
    if (!(0,kind_table/* isKind */.V)(configuration.secret, object))
        return message;
    const values = [...scalarsIn(object['data']).flatMap(decodedToo), ...scalarsIn(object['stringData'])];
    return values
        .flatMap((value) => [value, JSON.stringify(value).slice(1, -1)])
        .filter((value) => value.trim() !== '')
        .sort((a, b) => b.length - a.length)
        .reduce((text, value) => text.replaceAll(value, '***'), message);
}
/** A value that should be a text may be a list or a mapping: just then the server quotes it. */
function scalarsIn(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(scalarsIn);
    return value === undefined || value === null ? [] : [String(value)];
}
/** A webhook sees the same data, and may quote what it decoded. */
function decodedToo(value) {
    return [value, Buffer.from(value, 'base64').toString('utf8')];
}
/**
 * The one error for everything the dry run refused. `written` names what was there to be written before these
 * objects could be checked at all (namespaces, definitions). Codes: `apply-conflict` when there are conflicts
 * only, else `apply-rejected`.
 */
function refusedError(refused, written) {
    const problems = refused.flatMap(({ item, refusal }) => refusalProblems(item, refusal));
    const conflictsOnly = refused.every(({ refusal }) => refusal.kind === 'conflict');
    const what = refused.length === 1 ? 'one object' : `${refused.length} objects`;
    const done = written.length === 0 ? 'nothing was written' : `only ${written.join(', ')} had to be written before`;
    const verb = conflictsOnly ? 'has fields that others own in' : 'refuses';
    const remedy = remedyFor(refused);
    const where = problems[0]?.where;
    return new errors/* ActionError */.lZ({
        code: conflictsOnly ? 'apply-conflict' : 'apply-rejected',
        blame: conflictsOnly ? 'cluster' : 'config',
        message: `dry run: the server ${verb} ${what}; ${done}`,
        problems,
        ...(0,defined/* defined */.s)({ remedy, where }),
    });
}
function remedyFor(refused) {
    const job = refused.find(({ item, refusal }) => isChangedJob(item.object, refusal));
    if (job !== undefined) {
        const { name, namespace } = job.item.object.metadata;
        return `A Job cannot be changed. Give it a new name, or remove the finished one first: kubectl delete job ${name} -n ${namespace}`;
    }
    const missing = refused.find(({ refusal }) => refusal.kind === 'rejected' && missingNamespace.test(refusal.message));
    if (missing !== undefined) {
        const namespace = missing.item.object.metadata.namespace;
        return `Add a Namespace manifest for ${namespace}, create it once (kubectl create namespace ${namespace}), or correct \`namespace\`.`;
    }
    const managers = refused
        .flatMap(({ refusal }) => (refusal.kind === 'conflict' ? refusal.fields : []))
        .map((field) => field.manager);
    if (managers.some((manager) => manager.startsWith('kubectl'))) {
        return `These objects were made with kubectl. Hand them over once: kubectl apply --server-side --field-manager=${field_manager/* fieldManager */.w} --force-conflicts -f FILE`;
    }
    return undefined;
}
const missingNamespace = /^namespaces "[^"]*" not found/;
function isChangedJob(object, refusal) {
    return (0,kind_table/* isKind */.V)(job/* job */.Y, object) && refusal.kind === 'rejected' && /field is immutable/.test(refusal.message);
}


/***/ }),

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep)
/* harmony export */ });
/**
 * Does one step of a plan between its two events; an aborted run begins no further step. Errors: those of
 * the work, after the step is shown as failed, and the signal's reason.
 */
async function runStep({ emit, signal }, id, work) {
    signal.throwIfAborted();
    emit({ type: 'step-started', id });
    try {
        const value = await work();
        emit({ type: 'step-finished', id, outcome: 'ok' });
        return value;
    }
    catch (error) {
        emit({ type: 'step-finished', id, outcome: 'failed' });
        throw error;
    }
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ failedContainer)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4222);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8432);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9939);



/** The first container that ended with an error in the newest pod that has one, so that its log can be shown. */
function failedContainer(pods) {
    const newestFirst = pods.toReversed().toSorted((a, b) => createdAt(b).localeCompare(createdAt(a)));
    for (const pod of newestFirst) {
        const container = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(pod).find((state) => exitCodeOf(state) !== 0);
        if (container === undefined)
            continue;
        return {
            pod: pod.metadata.name,
            container: container.name,
            exitCode: exitCodeOf(container),
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ node: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(pod, 'spec'), 'nodeName'), initContainer: container.init || undefined }),
        };
    }
    return undefined;
}
/** 0 for a container that has not ended. */
function exitCodeOf({ ended }) {
    return (ended && (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(ended, 'exitCode')) ?? 0;
}
function createdAt({ metadata }) {
    return metadata.creationTimestamp ?? '';
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ jobEnd),
/* harmony export */   hP: () => (/* binding */ jobCause),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7350);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5135);



/** The default of the API for spec.backoffLimit. */
const defaultBackoffLimit = 6;
/**
 * The end of a batch/v1 Job; undefined while it runs. FailureTarget and SuccessCriteriaMet come before Failed and
 * Complete, while pods are still being stopped, and are never taken back: the one is a failure already, the other no
 * end yet, since pods still run. Pods that are stopped then count as failed, which says nothing any more.
 */
function jobEnd(job) {
    const failure = failureTold(job);
    if (failure !== undefined)
        return failure;
    if ((0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(job, 'Complete'))
        return { state: 'complete' };
    return hasSucceeded(job) ? undefined : tooManyFailures(job);
}
/** Whether it is certain that a Job ends well, though some of its pods may still be stopped. */
function hasSucceeded(job) {
    return (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(job, 'Complete') || (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(job, 'SuccessCriteriaMet');
}
function failureTold(job) {
    const ended = ['Failed', 'FailureTarget']
        .map((type) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .condition */ .uH)(job, type))
        .find((item) => item?.status === 'True');
    if (ended !== undefined)
        return {
            state: 'failed',
            reason: ended.reason || 'Failed',
            message: ended.message || 'the Job failed',
            rule: `condition ${ended.type} of the Job; Kubernetes does not try again`,
        };
    return undefined;
}
/** The controller needs a moment to write its condition. A limit per index is not one for the whole. */
function tooManyFailures(job) {
    const spec = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .rI)(job);
    const limit = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(spec, 'backoffLimit') ?? defaultBackoffLimit;
    const failures = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(job), 'failed');
    if (spec.backoffLimitPerIndex !== undefined || failures <= limit)
        return undefined;
    return {
        state: 'failed',
        reason: 'BackoffLimitExceeded',
        message: `${failures} pods failed`,
        rule: `backoffLimit: ${failures} failures (limit ${limit})`,
    };
}
/** The cause to show for a Job that failed, with the container that did it where its pods are still there. */
function jobCause(job, { reason, message, rule }, container) {
    const hint = 'The Job ended with an error: read its last lines below.';
    return { ref: (0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(job), reason, message, rule, hint, ...container };
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/yaml/line-index.js

/**
 * The line (from 1) on which the value at a path stands: for an entry of a mapping the line of its key.
 * The nearest parent that is there answers for a path that is not. `events` are those of one document.
 */
function lineOfPath(source, events, path) {
    const cursor = new EventCursor(source, events);
    return lineAt(source, cursor.find(path));
}
/** The line of an offset, from 1. */
function lineAt(source, offset) {
    let line = 1;
    for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** Where an event's text begins; -1 when it has none (an empty scalar, the end of a collection). */
function offsetOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return scalarStart(event.valueStart, event.tagStart, event.anchorStart);
    if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
        return event.start;
    return event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? event.anchorStart : -1;
}
function scalarStart(...starts) {
    return starts.find((start) => start >= 0) ?? -1;
}
class EventCursor {
    #source;
    #events;
    #at = 0;
    constructor(source, events) {
        this.#source = source;
        this.#events = events;
        if (events[0]?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            this.#at = 1;
    }
    find(path) {
        let best = this.#offset(0);
        for (const step of path) {
            const opened = this.#events[this.#at];
            this.#at += 1;
            const found = opened?.type === js_yaml/* EVENT_ID */.hy.MAPPING
                ? this.#enterEntry(String(step))
                : opened?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE && this.#enterItem(Number(step));
            if (found === undefined || found === false)
                return best;
            best = found >= 0 ? found : best;
        }
        return best;
    }
    /** Moves to the value of a key and gives the key's offset. */
    #enterEntry(key) {
        while (this.#inside()) {
            const event = this.#events[this.#at];
            const offset = this.#offset(this.#at);
            const matches = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && (0,js_yaml/* getScalarValue */.KE)(this.#source, event) === key;
            this.#skip();
            if (matches)
                return offset;
            this.#skip();
        }
        return undefined;
    }
    #enterItem(index) {
        for (let i = 0; i < index && this.#inside(); i += 1)
            this.#skip();
        return this.#inside() ? this.#offset(this.#at) : undefined;
    }
    #inside() {
        const event = this.#events[this.#at];
        return event !== undefined && event.type !== js_yaml/* EVENT_ID */.hy.POP;
    }
    /** Moves behind one whole node. */
    #skip() {
        let depth = 0;
        do {
            const type = this.#events[this.#at]?.type;
            if (type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                depth += 1;
            if (type === js_yaml/* EVENT_ID */.hy.POP)
                depth -= 1;
            this.#at += 1;
        } while (depth > 0);
    }
    #offset(at) {
        const from = this.#events.slice(at, at + 2).map(offsetOf);
        return from.find((offset) => offset >= 0) ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/yaml/yaml-document.js


/**
 * Reads every document of a YAML (or JSON) text with its places. Empty documents (a leading or trailing
 * `---`, comments only) are left out. Never throws: what is not YAML is a problem with file and line; a text
 * that cannot be parsed gives one, since nothing behind it can be trusted.
 */
function readYaml(source) {
    const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text;
    try {
        return readEvents({ ...source, text }, (0,js_yaml/* parseEvents */.PH)(text, {}));
    }
    catch (error) {
        return { documents: [], problems: [problemOf(error, { file: source.file, line: 0 })] };
    }
}
function readEvents(source, events) {
    const documents = [];
    const problems = [];
    for (const part of splitDocuments(events)) {
        const where = { file: source.file, line: firstLine(source.text, part) };
        try {
            const value = construct(source, part);
            if (value !== null && value !== undefined)
                documents.push({ value, where, placeOf: placesIn(source, part) });
        }
        catch (error) {
            problems.push(problemOf(error, where));
        }
    }
    return { documents, problems };
}
/** Aliases share one value and multiply only when it is written out: more than this is an attack or a mistake. */
const maxAliases = 1000;
function construct(source, events) {
    const options = { source: source.text, schema: source.schema ?? js_yaml/* CORE_SCHEMA */.OU, maxAliases };
    return (0,js_yaml/* constructFromEvents */.fw)([...events], options)[0];
}
function placesIn(source, events) {
    return (path) => ({ file: source.file, line: lineOfPath(source.text, events, path) });
}
/** The events of each document, its DOCUMENT and POP included. */
function splitDocuments(events) {
    const starts = events.flatMap((event, at) => (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT ? [at] : []));
    return starts.map((start, i) => events.slice(start, starts[i + 1]));
}
function firstLine(text, events) {
    const offset = events.map(offsetOf).find((start) => start >= 0);
    return offset === undefined ? 1 : lineAt(text, offset);
}
/** The parser's sentence; its line, unless it points before the document (it does for complex keys). */
function problemOf(error, where) {
    if (!(error instanceof js_yaml/* YAMLException */.tB))
        return { message: `not YAML: ${String(error)}`, where };
    const line = Math.max(where.line, (error.mark?.line ?? 0) + 1);
    return { message: `not YAML: ${error.reason}`, where: { file: where.file, line } };
}


/***/ })

};
