export const id = 282;
export const ids = [282];
export const modules = {

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBuild: () => (/* binding */ runBuild)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_buildx_arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7964);
/* harmony import */ var _image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4624);
/* harmony import */ var _image_image_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8856);
/* harmony import */ var _operations_run_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7322);





/**
 * Builds, pushes, and reads the manifest back by its digest: what the builder says is proven at the registry
 * before it is handed on. Errors: the builder's, the registry's, `digest-mismatch`.
 */
async function runBuild(plan, ports, control) {
    const { emit } = control;
    const readBack = { id: 'read-back', title: 'Read the image back from the registry' };
    const build = { id: 'build', title: plan.request.push ? 'Build and push the image' : 'Build the image' };
    emit({ type: 'planned', steps: plan.request.push ? [build, readBack] : [build] });
    const result = await (0,_operations_run_step_js__WEBPACK_IMPORTED_MODULE_3__/* .runStep */ .e)(control, 'build', async () => await buildImage(plan, ports, control));
    if (result.digest === undefined)
        return builtOnly(result);
    const image = { ...plan.image, digest: result.digest };
    const push = whatWasPushed(image, plan, result.durationMs);
    // Not as outputs: until it is read back, nothing is there to be deployed.
    control.know({ data: push.data });
    await (0,_operations_run_step_js__WEBPACK_IMPORTED_MODULE_3__/* .runStep */ .e)(control, 'read-back', async () => await proveDigest(image, plan, { ports, control }));
    emit({
        type: 'table',
        title: 'Image',
        header: ['Tag', 'Digest'],
        rows: plan.request.tags.map((tag) => [tag, result.digest ?? '']),
    });
    return pushed(push, plan, ports.clock.now());
}
async function buildImage(plan, ports, { emit, signal }) {
    const { context, file } = plan.request;
    const argv = (0,_image_buildx_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .buildxArguments */ .X)(plan.request, { context, file, metadataFile: 'build-metadata.json' });
    emit({ type: 'command', tool: 'docker', argv });
    return await ports.builder.build(plan.request, (line) => emit({ type: 'tool-line', line }), signal);
}
async function proveDigest(image, plan, { ports, control }) {
    const byDigest = await eventually(image, { ports, control });
    const tagged = { ...plan.image, tag: (0,_image_image_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTag */ .m)(plan.commit) };
    const byTag = await eventually(tagged, { ports, control });
    if (byDigest.digest !== image.digest || byTag.digest !== image.digest) {
        const message = `the builder pushed ${image.digest}, but ${(0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(tagged)} is ${byTag.digest}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'digest-mismatch', message });
    }
    const { earlierDigest } = plan;
    if (earlierDigest === undefined || earlierDigest === image.digest)
        return;
    const message = `${(0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(tagged)} was ${earlierDigest} before this build; the same commit was built twice`;
    control.emit({ type: 'note', level: 'warning', message });
}
/** Registries may not know a manifest yet right after its push; they get 15 s. */
async function eventually(image, { ports, control }) {
    for (const delayMs of [1_000, 2_000, 4_000, 8_000, 0]) {
        const manifest = await ports.registry.manifest(image, control.signal);
        if (manifest !== undefined)
            return manifest;
        if (delayMs > 0)
            await ports.clock.sleep(delayMs, control.signal);
    }
    const message = `the push ended well, but the registry does not have ${(0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(image)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'registry-failed', message });
}
function builtOnly({ durationMs }) {
    return {
        reasonCode: 'built-not-pushed',
        headline: 'The image was built; pushing was switched off.',
        outputs: { image: '', digest: '', tags: '', release: '' },
        data: { durationMs },
    };
}
/** Known before it is proven. The release record is not: whoever has one may deploy the image. */
function whatWasPushed(image, { request: { tags }, commit }, durationMs) {
    const { digest } = image;
    const reference = (0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(image);
    return {
        outputs: { image: reference, digest, tags: tags.join('\n') },
        data: { image: reference, digest, tags, commit, durationMs },
    };
}
function pushed(push, plan, builtAtMs) {
    const { image } = push.outputs;
    const record = {
        schemaVersion: 1,
        repository: plan.source,
        commit: plan.commit,
        image,
        tags: plan.request.tags,
        builtAt: new Date(builtAtMs).toISOString(),
        buildUrl: plan.buildUrl,
    };
    return {
        reasonCode: 'built',
        headline: `Built and pushed ${image}.`,
        outputs: { ...push.outputs, release: JSON.stringify(record) },
        data: push.data,
    };
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ buildxArguments)
/* harmony export */ });
/* harmony import */ var _oci_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5170);

/**
 * The arguments of `docker` for one build. Provenance is explicit because buildx's default depends on the
 * repository being public; annotations go to manifest and index, or a package page stays empty.
 */
function buildxArguments(request, places) {
    const annotations = request.push ? (0,_oci_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .ociAnnotations */ .W)(request.labels) : {};
    return [
        'buildx',
        'build',
        '--progress=plain',
        `--file=${places.file}`,
        `--metadata-file=${places.metadataFile}`,
        ...(request.target === undefined ? [] : [`--target=${request.target}`]),
        ...(request.platforms.length === 0 ? [] : [`--platform=${request.platforms.join(',')}`]),
        ...request.tags.map((tag) => `--tag=${tag}`),
        ...pairs('--label', request.labels),
        ...pairs('--annotation', annotations, 'manifest,index:'),
        ...pairs('--build-arg', { SOURCE_DATE_EPOCH: String(request.sourceDateEpochS), ...request.buildArgs }),
        ...request.cacheFrom.map((source) => `--cache-from=${source}`),
        ...request.cacheTo.map((target) => `--cache-to=${target}`),
        ...(request.push ? ['--provenance=mode=max', '--push'] : []),
        places.context,
    ];
}
function pairs(flag, values, prefix = '') {
    return Object.entries(values).map(([name, value]) => `${flag}=${prefix}${name}=${value}`);
}


/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commitTag),
/* harmony export */   rK: () => (/* binding */ imageTags)
/* harmony export */ });
/* unused harmony exports tagSlug, refTag */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8992);



/**
 * A name as an image tag (image-grammar.ts). What is illegal becomes
 * `-`, an illegal first character `_`. A name that has to be cut ends in 8 hex digits of its SHA-256, so that
 * two long branches never share a tag.
 */
function tagSlug(name) {
    const legal = name.replace(/[^a-zA-Z0-9._-]+/g, '-').replace(/^[^a-zA-Z0-9_]/, '_');
    if (legal.length === 0)
        return '_';
    if (legal.length <= _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .longestTag */ .tr)
        return legal;
    const tail = `-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8)}`;
    return legal.slice(0, _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .longestTag */ .tr - tail.length) + tail;
}
/** `sha-` and the first 12 digits of the commit: the tag that never moves. */
function commitTag(commit) {
    return `sha-${commit.slice(0, 12)}`;
}
/**
 * The tag that a git ref gives: slug of the branch or tag, `pr-<n>` for a pull request; undefined for any
 * other ref. `+` (build metadata) becomes `_` in tags, since OCI has no `+`.
 */
function refTag(ref) {
    const [, kind, name = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
    if (kind === 'heads')
        return tagSlug(name);
    if (kind === 'tags')
        return tagSlug(name.replaceAll('+', '_'));
    const number = kind === 'pull' ? /^(\d+)\//.exec(name)?.[1] : undefined;
    return number === undefined ? undefined : `pr-${number}`;
}
/** All tags of a build, the commit's first, each once. Errors: `input-invalid`, naming every illegal extra tag. */
function imageTags({ commit, ref, extra }) {
    const illegal = extra.filter((tag) => !(0,_image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag));
    if (illegal.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            code: 'input-invalid',
            message: `input 'tags' has ${illegal.length} illegal image tag(s)`,
            problems: illegal.map((tag) => ({ message: `input 'tags': '${tag}' is not an image tag` })),
            remedy: 'Give tags alone, without the repository: letters, digits, `_`, `.` and `-`, at most 128.',
        });
    }
    const fromRef = refTag(ref);
    return [...new Set([commitTag(commit), ...(fromRef === undefined ? [] : [fromRef]), ...extra])];
}


/***/ }),

/***/ 5170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ociLabels),
/* harmony export */   W: () => (/* binding */ ociAnnotations)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4222);

const prefix = 'org.opencontainers.image.';
/**
 * The labels of the OCI image-spec annotations (predefined keys) that are known here; the caller's win.
 * `source` is what links a GHCR package with its repository. `version` is set on tags only.
 */
function ociLabels(source, own) {
    const tag = /^refs\/tags\/(.+)$/.exec(source.ref)?.[1];
    return {
        [`${prefix}title`]: source.title,
        [`${prefix}url`]: source.repositoryUrl,
        [`${prefix}source`]: source.repositoryUrl,
        [`${prefix}revision`]: source.commit,
        [`${prefix}created`]: isoSeconds(source.commitTimeMs),
        [`${prefix}ref.name`]: source.ref,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ [`${prefix}version`]: tag }),
        ...own,
    };
}
/** The labels that are written as annotations too: package pages of an index show nothing else. */
function ociAnnotations(labels) {
    return Object.fromEntries(Object.entries(labels).filter(([name]) => name.startsWith(prefix)));
}
function isoSeconds(timeMs) {
    return new Date(timeMs).toISOString().replace(/\.\d+Z$/, 'Z');
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


/***/ })

};
