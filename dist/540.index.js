export const id = 540;
export const ids = [540];
export const modules = {

/***/ 1540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planBuild: () => (/* binding */ planBuild)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4222);
/* harmony import */ var _image_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4624);
/* harmony import */ var _image_image_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8856);
/* harmony import */ var _image_oci_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5170);
/* harmony import */ var _release_run_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4276);





/** Works out tags, labels and the whole request. Errors: `input-invalid` for illegal tags. */
function planBuild(inputs, facts) {
    const { context, commit, commitTimeMs } = facts;
    const repositoryUrl = `${context.serverUrl}/${context.repository}`;
    const title = context.repository.split('/').at(-1) ?? context.repository;
    const tags = (0,_image_image_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .imageTags */ .rK)({ commit, ref: context.ref, extra: inputs.tags });
    const request = {
        context: inputs.context,
        file: inputs.file,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ target: inputs.target }),
        platforms: inputs.platforms,
        tags: inputs.push ? tags.map((tag) => `${(0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(inputs.image)}:${tag}`) : [],
        labels: (0,_image_oci_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .ociLabels */ .T)({ repositoryUrl, title, commit, ref: context.ref, commitTimeMs }, inputs.labels),
        buildArgs: inputs.buildArgs,
        push: inputs.push,
        cacheFrom: inputs.cacheFrom,
        cacheTo: inputs.cacheTo,
        sourceDateEpochS: Math.floor(commitTimeMs / 1_000),
    };
    const { registry, repository } = inputs.image;
    const buildUrl = (0,_release_run_url_js__WEBPACK_IMPORTED_MODULE_4__/* .runUrl */ .V)(context);
    const source = context.repository;
    return {
        request,
        image: { registry, repository },
        commit,
        source,
        buildUrl,
        earlierDigest: facts.earlierDigest,
    };
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
