export const id = 83;
export const ids = [83];
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

/***/ 83:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotations: () => (/* binding */ annotations),
  planDeployment: () => (/* binding */ planDeployment)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/kinds/kind-table.js
var kind_table = __webpack_require__(5744);
// EXTERNAL MODULE: ./lib/kinds/namespace.js
var namespace = __webpack_require__(7512);
// EXTERNAL MODULE: ./lib/manifest/identity.js
var identity = __webpack_require__(6363);
// EXTERNAL MODULE: ./lib/manifest/namespace.js
var manifest_namespace = __webpack_require__(2838);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/manifest/read-manifests.js + 1 modules
var read_manifests = __webpack_require__(5704);
;// CONCATENATED MODULE: ./lib/manifest/strip.js

const always = [
    ['status'],
    ...[
        'uid',
        'resourceVersion',
        'generation',
        'creationTimestamp',
        'deletionTimestamp',
        'deletionGracePeriodSeconds',
        'managedFields',
        'selfLink',
    ].map((field) => ['metadata', field]),
    ['metadata', 'annotations', 'kubectl.kubernetes.io/last-applied-configuration'],
    ['metadata', 'annotations', 'deployment.kubernetes.io/revision'],
].map((path) => ({ path }));
/**
 * Takes out what controllers and the server fill in: server-side apply would claim it, fight over it or be
 * refused. Typical of manifests exported with `kubectl get -o yaml`.
 */
function stripServerFields(object, kinds) {
    const fields = [...always, ...(kinds.of(object)?.serverFields ?? [])];
    const removed = [];
    let current = object;
    for (const { path, when } of fields) {
        const parent = parentOf(current, path);
        const last = path.at(-1) ?? '';
        if (parent === undefined || !Object.hasOwn(parent, last) || when?.(parent, object) === false)
            continue;
        if (!isEmpty(parent[last]))
            removed.push(path.join('.'));
        current = without(current, path);
    }
    return { object: current, removed };
}
function parentOf(mapping, path) {
    return path.slice(0, -1).reduce((current, step) => {
        const next = current?.[step];
        return (0,read_manifests/* isMapping */.p)(next) ? next : undefined;
    }, mapping);
}
function without(mapping, [step = '', ...rest]) {
    if (rest.length > 0)
        return { ...mapping, [step]: without(mapping[step], rest) };
    const { [step]: _, ...others } = mapping;
    return others;
}
/** `creationTimestamp: null` and `status: {}` are what generators write; nobody needs to hear of them. */
function isEmpty(value) {
    return value === null || value === undefined || ((0,read_manifests/* isMapping */.p)(value) && Object.keys(value).length === 0);
}

;// CONCATENATED MODULE: ./lib/kinds/wave.js
/**
 * The order in which objects are written. Between waves only that is waited for which the next one needs:
 * definitions Established, namespaces Active, Jobs complete. Whatever becomes ready only together with its
 * workload (Services, claims, autoscalers, Ingress) is judged at the end; waiting for it here would deadlock.
 */
const waveNames = [
    'definitions',
    'namespaces',
    'accounts',
    'policies',
    'configuration',
    'jobs',
    'services',
    'workloads',
    'scaling',
    'routes',
];

;// CONCATENATED MODULE: ./lib/manifest/waves.js

/** Things that hold an object by its wave, empty waves left out; within a wave the order is that of the input. */
function sortIntoWaves(items, kinds) {
    const byWave = Map.groupBy(items, ({ object }) => kinds.waveOf(object));
    return waveNames.flatMap((name) => {
        const objects = byWave.get(name);
        return objects === undefined ? [] : [{ name, objects }];
    });
}

;// CONCATENATED MODULE: ./lib/rollout/set-size.js


/**
 * The output `applied` reaches verify-rollout as one environment variable, and Linux starts no process with one
 * above 128 KiB (MAX_ARG_STRLEN). Some room is left for names that grow.
 */
const mostAppliedBytes = 120_000;
const sampleUid = '00000000-0000-0000-0000-000000000000';
/** Refuses a set that could be applied but never verified. Errors: `manifest-invalid`, before anything is written. */
function requireCarriable(objects, folder) {
    const applied = objects.map((object) => ({ ...(0,manifest_object/* refOf */.H8)(object), uid: sampleUid, generation: 1_000_000 }));
    const bytes = Buffer.byteLength(JSON.stringify(applied));
    if (bytes <= mostAppliedBytes)
        return;
    throw new errors/* ActionError */.lZ({
        code: 'manifest-invalid',
        message: `${folder}: ${objects.length} objects are too many to be verified together (their list has ${bytes} bytes, ${mostAppliedBytes} at most); nothing was written`,
        remedy: 'Split the set into several services, each with a slipway.yml of its own.',
        where: { file: folder, line: 0 },
    });
}

// EXTERNAL MODULE: ./lib/actions/deploy-env/known.js
var known = __webpack_require__(3514);
;// CONCATENATED MODULE: ./lib/actions/deploy-env/plan.js












/** Annotations of the objects that run the release: docs/adr/0010-annotations-on-workloads.md. */
const annotations = { commit: 'slipway.dev/commit', digest: 'slipway.dev/digest' };
/**
 * What will be sent, in which order. Pure. Errors: one `manifest-invalid` with every unknown kind and every
 * object that is there twice, or when there are more than verify-rollout can be handed.
 */
function planDeployment(inputs, facts) {
    const namespace = (0,known/* namespaceOf */.N6)(facts.environment);
    const own = (0,manifest_namespace/* kindsFromDefinitions */.qZ)(facts.objects.map((item) => item.object));
    const scopeOf = (object) => facts.resources.get((0,manifest_namespace/* versionedKind */.k1)(object)) ?? own.get((0,manifest_namespace/* versionedKind */.k1)(object));
    const unknown = (0,manifest_namespace/* unknownKinds */._4)(facts.objects, scopeOf);
    const settled = facts.objects.map((item) => settle(item, { facts, namespace, namespaced: scopeOf(item.object)?.namespaced ?? true }));
    const objects = settled.map(({ item }) => item);
    const problems = [...unknown, ...(0,manifest_namespace/* duplicates */.XI)(objects)];
    if (problems.length > 0)
        throw invalidSet(facts, problems);
    requireCarriable(objects.map(({ object }) => object), facts.environment.manifests);
    return {
        mode: inputs.mode,
        service: facts.service,
        environment: facts.environment,
        namespace,
        release: facts.release,
        server: (0,known/* serverText */.Tn)(facts.server),
        waves: sortIntoWaves(markUncheckable(objects, facts), facts.kinds),
        notes: settled.flatMap(({ note }) => (note === undefined ? [] : [note])),
        kinds: facts.kinds,
    };
}
function settle(item, { facts, namespace, namespaced }) {
    const { object: bare, removed } = stripServerFields(item.object, facts.kinds);
    const placed = (0,manifest_namespace/* inNamespace */.d2)(bare, namespaced, namespace);
    const object = item.pinned.length === 0 ? placed : annotated(placed, facts.release);
    if (removed.length === 0)
        return { item: { ...item, object } };
    const message = `${(0,manifest_object/* formatRef */.rq)((0,manifest_object/* refOf */.H8)(object))}: not sent, since the server fills it in: ${removed.join(', ')}`;
    return { item: { ...item, object }, note: { message, where: item.where } };
}
function annotated(object, release) {
    const added = {
        [annotations.commit]: release.commit,
        [annotations.digest]: (0,digest/* digestIn */.s)(release.image),
    };
    const metadata = { ...object.metadata, annotations: { ...object.metadata.annotations, ...added } };
    return { ...object, metadata };
}
function markUncheckable(objects, facts) {
    const newNamespaces = new Set(objects
        .filter(({ object }) => (0,kind_table/* isKind */.V)(namespace/* namespace */.M, object) && !facts.presentNamespaces.has((0,identity/* identityOf */.cu)((0,manifest_object/* refOf */.H8)(object))))
        .map(({ object }) => object.metadata.name));
    return objects.map((item) => {
        const { object } = item;
        if (newNamespaces.has(object.metadata.namespace ?? ''))
            return { ...item, checkedAfter: 'namespaces' };
        if (!facts.resources.has((0,manifest_namespace/* versionedKind */.k1)(object)))
            return { ...item, checkedAfter: 'definitions' };
        return item;
    });
}
function invalidSet(facts, problems) {
    const count = problems.length === 1 ? 'one thing' : `${problems.length} things`;
    const message = `${facts.environment.manifests}: ${count} to correct in the manifests; nothing was written`;
    const where = problems[0]?.where;
    return new errors/* ActionError */.lZ({
        code: 'manifest-invalid',
        message,
        problems,
        ...(0,defined/* defined */.s)({ where }),
    });
}


/***/ }),

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ customResourceDefinition)
/* harmony export */ });
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7350);
/* harmony import */ var _rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5135);
/* harmony import */ var _rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);



/** apiextensions.k8s.io/v1 CustomResourceDefinition: the server answers under its names. */
const customResourceDefinition = {
    group: 'apiextensions.k8s.io',
    kind: 'CustomResourceDefinition',
    wave: 'definitions',
    proof: 'its names are accepted and it is established',
    readiness,
    // Its wave is over only when it is established, and all definitions of a cluster together are large.
    look: 'read',
};
/** Established may still be True from before, when a new name of the definition was taken by another one. */
function readiness(_, object) {
    const named = (0,_rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .condition */ .uH)(object, 'NamesAccepted');
    const established = (0,_rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .condition */ .uH)(object, 'Established');
    if (named?.status === 'False')
        return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(object), named.reason || 'NamesNotAccepted', named.message || 'its names are taken');
    if (established?.status === 'False' && !/^(?:|Installing|NotAccepted)$/.test(established.reason))
        return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(object), established.reason, established.message);
    return (0,_rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(object, 'NamesAccepted') && (0,_rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(object, 'Established')
        ? (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .ready */ .Gc)('established')
        : (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .progressing */ .OP)('not established yet');
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

/***/ 7512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ namespace)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7350);
/* harmony import */ var _rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);



/** v1 Namespace: Active. */
const namespace = {
    group: '',
    kind: 'Namespace',
    wave: 'namespaces',
    proof: 'active',
    readiness: (_, object) => {
        const { phase } = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(object);
        if (phase === 'Active')
            return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .ready */ .Gc)('active');
        return phase === 'Terminating'
            ? (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(object), 'Terminating', 'the namespace is being deleted (phase Terminating)')
            : (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .progressing */ .OP)('not active yet');
    },
    // Its wave is over only when it is Active.
    look: 'read',
};


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


/***/ }),

/***/ 2838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ duplicates),
/* harmony export */   _4: () => (/* binding */ unknownKinds),
/* harmony export */   d2: () => (/* binding */ inNamespace),
/* harmony export */   k1: () => (/* binding */ versionedKind),
/* harmony export */   qZ: () => (/* binding */ kindsFromDefinitions)
/* harmony export */ });
/* harmony import */ var _kinds_custom_resource_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4427);
/* harmony import */ var _kinds_kind_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5744);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6363);
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7350);
/* harmony import */ var _read_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5704);





/** Key of a kind in one version: `apps/v1/Deployment`. Discovery answers per version. */
function versionedKind(object) {
    return `${object.apiVersion}/${object.kind}`;
}
/** The kinds that the CustomResourceDefinitions of a set bring along, by versionedKind. */
function kindsFromDefinitions(objects) {
    const definitions = objects.filter((object) => (0,_kinds_kind_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .V)(_kinds_custom_resource_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .customResourceDefinition */ .t, object));
    return new Map(definitions.flatMap((definition) => {
        const spec = mappingAt(definition, 'spec');
        const kind = String(mappingAt(spec, 'names')['kind']);
        const versions = Array.isArray(spec['versions']) ? spec['versions'] : [];
        const namespaced = spec['scope'] === 'Namespaced';
        return versions.filter(_read_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p).map((version) => {
            const apiVersion = `${String(spec['group'])}/${String(version['name'])}`;
            return [versionedKind({ apiVersion, kind }), { namespaced, definition }];
        });
    }));
}
function mappingAt(mapping, key) {
    const value = mapping[key];
    return (0,_read_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(value) ? value : {};
}
/**
 * Gives an object the namespace it lives in: namespaced kinds without one get `namespace`, cluster-scoped
 * kinds lose one (kustomize writes it on kinds that it does not know).
 */
function inNamespace(object, namespaced, namespace) {
    if (namespaced) {
        if (object.metadata.namespace !== undefined)
            return object;
        return { ...object, metadata: { ...object.metadata, namespace } };
    }
    if (object.metadata.namespace === undefined)
        return object;
    const { namespace: _, ...metadata } = object.metadata;
    return { ...object, metadata: { ...metadata, name: object.metadata.name } };
}
/** Objects of a kind that nobody knows, each with its place. */
function unknownKinds(objects, scopeOf) {
    return objects
        .filter(({ object }) => scopeOf(object) === undefined)
        .map(({ object, where }) => ({
        message: `${(0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)((0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .refOf */ .H8)(object))}: the cluster does not know kind ${object.kind} in ${object.apiVersion}${hint(object)}`,
        where,
    }));
}
function hint(object) {
    const isOwn = (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .groupOf */ .F8)(object.apiVersion).includes('.') && !(0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .groupOf */ .F8)(object.apiVersion).endsWith('.k8s.io');
    return isOwn ? ', and no CustomResourceDefinition for it is among the manifests' : '';
}
/** Objects that are there twice, after namespaces are settled: the second one would silently win. */
function duplicates(objects) {
    const first = new Map();
    return objects.flatMap((item) => {
        const ref = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .refOf */ .H8)(item.object);
        const before = first.get((0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(ref));
        if (before === undefined) {
            first.set((0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(ref), item);
            return [];
        }
        const place = before.where.line > 0 ? `${before.where.file}:${before.where.line}` : before.where.file;
        const namespace = ref.namespace === undefined ? '' : ` in namespace ${ref.namespace}`;
        return [{ message: `${(0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(ref)}${namespace} is there twice, first in ${place}`, where: item.where }];
    });
}


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

/***/ 5135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ conditionIn),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   uH: () => (/* binding */ condition)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);

/** A condition of `status.conditions`; undefined when the controller has not written it. */
function condition(object, type) {
    return conditionIn((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'status'), type);
}
/** A condition of a holder that has `conditions` of its own: a status, a listener, a parent of a route. */
function conditionIn(holder, type) {
    const found = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(holder, 'conditions').find((item) => item['type'] === type);
    if (found === undefined)
        return undefined;
    const sinceMs = Date.parse((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'lastTransitionTime') ?? '');
    return {
        type,
        status: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'status') ?? '',
        reason: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'reason') ?? '',
        message: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'message') ?? '',
        sinceMs: Number.isFinite(sinceMs) ? sinceMs : undefined,
        generation: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(found, 'observedGeneration'),
    };
}
/** Whether a condition is there and True. */
function isTrue(object, type) {
    return condition(object, type)?.status === 'True';
}


/***/ }),

/***/ 4764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ ready),
/* harmony export */   OP: () => (/* binding */ progressing),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jH: () => (/* binding */ unprovable)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4222);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7350);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5135);




/**
 * The verdict on a target by the rule of its kind. What every kind has in common comes first: the object is there,
 * it is the one that was applied, nobody deletes it, and its controller has seen this generation.
 */
function judge(definition, observation) {
    const { target, object } = observation;
    const readiness = definition?.readiness ?? noRule;
    if (definition === undefined || typeof readiness !== 'function')
        return withoutRule(target, readiness);
    if (object === undefined)
        return failed(target, 'Disappeared', 'the object is no longer there');
    if (target.uid !== '' && object.metadata.uid !== target.uid) {
        return failed(target, 'Replaced', 'somebody deleted the object and made another one of the same name');
    }
    if (object.metadata.deletionTimestamp !== undefined)
        return failed(target, 'Terminating', 'the object is being deleted');
    return staleness(definition, observation, object) ?? stalled(object) ?? readiness(observation, object);
}
const noRule = {
    unprovable: 'nobody has said what ready means there; check it by hand, or apply it outside of this set',
};
function withoutRule({ kind, apiVersion }, why) {
    const { unprovable: reason } = typeof why === 'function' ? noRule : why;
    return unprovable('unknown-kind', `there is no rule for ${kind} (${apiVersion}): ${reason}`);
}
/** A status is about this revision only when its generation is at least the applied one and fully observed. */
function staleness({ observes }, { target }, object) {
    const { generation } = object.metadata;
    if (generation === undefined)
        return undefined;
    if (generation < (target.generation ?? 0))
        return progressing(`generation ${target.generation ?? 0} is not visible yet`);
    const observed = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'status')['observedGeneration'];
    const reports = observed !== undefined || observes === true;
    if (!reports || Number(observed) === generation)
        return undefined;
    return progressing(`its controller has not seen generation ${generation} yet`);
}
function stalled(object) {
    const stop = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .condition */ .uH)(object, 'Stalled');
    if (stop?.status === 'True')
        return failed((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(object), stop.reason || 'Stalled', stop.message);
    const going = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .condition */ .uH)(object, 'Reconciling');
    return going?.status === 'True' ? progressing(going.message || 'reconciling') : undefined;
}
/** Failed by a fact about the object itself, not by its pods. */
function failed(ref, reason, why) {
    const { apiVersion, kind, namespace, name } = ref;
    const own = { apiVersion, kind, name, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ namespace }) };
    const said = typeof why === 'string' ? { message: why } : why;
    return { state: 'failed', cause: { ref: own, reason, rule: `${reason}: at once`, ...said } };
}
/** Still going on; with counts where there are some. */
function progressing(message, ready, wanted) {
    return {
        state: 'progressing',
        message,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ ready, wanted }),
    };
}
/** Proven; with counts where there are some. */
function ready(message, count, wanted) {
    return {
        state: 'ready',
        message,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ ready: count, wanted }),
    };
}
/** Waiting would prove nothing. */
function unprovable(reason, message) {
    return { state: 'unprovable', reason, message };
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
