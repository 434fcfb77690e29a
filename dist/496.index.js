export const id = 496;
export const ids = [496];
export const modules = {

/***/ 2496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBuildFacts: () => (/* binding */ readBuildFacts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4624);
/* harmony import */ var _image_image_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8856);



/**
 * Everything that can be known before minutes are spent on a build. Errors: `input-invalid` with all problems
 * of paths and image at once; the registry's own codes when it does not answer or accept the login.
 */
async function readBuildFacts(inputs, ports, control) {
    const problems = [...imageProblems(inputs), ...(await pathProblems(inputs, ports.files))];
    requireNone(problems);
    const commit = await headCommit(ports);
    if (commit !== ports.context.commit) {
        const message = `the clone is at ${commit}, the event is about ${ports.context.commit}: the clone's commit is built`;
        control.emit({ type: 'note', level: 'notice', message });
    }
    const commitTimeMs = await ports.git.commitTimeMs(commit);
    const earlierDigest = inputs.push
        ? await preflight(inputs, ports, { commit, signal: control.signal })
        : undefined;
    return { context: ports.context, commit, commitTimeMs, earlierDigest };
}
/** One problem is the message itself; several stand below one. */
function requireNone(problems) {
    const [first, ...others] = problems;
    if (first === undefined)
        return;
    const base = { code: 'input-invalid' };
    if (others.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ ...base, ...first });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ ...base, message: `${problems.length} inputs are not usable`, problems });
}
function imageProblems({ image }) {
    if (image.tag === undefined && image.digest === undefined)
        return [];
    const extra = image.digest ?? image.tag;
    return [
        {
            message: `input 'image' must be ${(0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(image)} alone, without '${extra}'; use 'tags' for tags`,
        },
    ];
}
async function pathProblems({ context, file }, files) {
    const [contextKind, fileKind] = await Promise.all([files.kindOf(context), files.kindOf(file)]);
    const problems = [];
    if (contextKind !== 'folder') {
        problems.push({
            message: `input 'context': '${context}' is ${described(contextKind)}, not a folder of the workspace`,
        });
    }
    if (fileKind !== 'file') {
        problems.push({
            message: `input 'file': there is no Dockerfile at '${file}' (${described(fileKind)} in the workspace)`,
        });
    }
    return problems;
}
function described(kind) {
    return kind === 'missing' ? 'missing' : `a ${kind}`;
}
async function headCommit({ git }) {
    const commit = await git.resolve('HEAD');
    if (commit !== undefined)
        return commit;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'history-incomplete',
        message: 'the workspace is no git clone with a commit: the image would have no revision',
        remedy: 'Run actions/checkout before this step.',
    });
}
/** Login and repository are asked before the build, so that a bad login costs seconds and writes nothing. */
async function preflight({ image }, { registry }, { commit, signal }) {
    await registry.checkLogin(image, signal);
    const earlier = await registry.manifest({ ...image, tag: (0,_image_image_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTag */ .m)(commit) }, signal);
    return earlier?.digest;
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


/***/ })

};
