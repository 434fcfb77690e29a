export const id = 670;
export const ids = [670];
export const modules = {

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectBuilder: () => (/* binding */ connectBuilder)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/image/build-failure.js


/**
 * The error for a build that ended with a non-zero exit code, from what buildx printed. Only a failed push is
 * the registry's; a base image that cannot be pulled is the Dockerfile's, and `where` names its line.
 * Codes: `registry-auth-denied`, `registry-not-found`, `registry-failed`, `build-failed`.
 */
function classifyBuildFailure(lines, file) {
    const reason = lastReason(lines);
    const base = { evidence: { output: lines.slice(-40).join('\n') } };
    if (isPush(reason))
        return pushFailure(reason, base);
    const hint = knownHint(reason);
    const line = failingLine(lines, reason);
    return new errors/* ActionError */.lZ({
        ...base,
        code: 'build-failed',
        message: `the build failed: ${reason}`,
        ...(0,defined/* defined */.s)({ remedy: hint, where: line === undefined ? undefined : { file, line } }),
    });
}
/** buildx's last `ERROR:` line without its prefixes; the last line of all when it printed none. */
function lastReason(lines) {
    const errors = lines.filter((line) => line.startsWith('ERROR: '));
    const text = errors.at(-1) ?? lines.findLast((line) => line.trim() !== '') ?? 'the builder printed nothing';
    return text.replace(/^ERROR: /, '').replace(/^(failed to build: |failed to solve: )+/, '');
}
function isPush(reason) {
    return /failed to push|\bpush access\b|error(?: while)? pushing/i.test(reason);
}
const pushRules = [
    [
        /: 40[13]\b|unauthorized|denied|insufficient_scope|authorization failed|no basic auth/i,
        'registry-auth-denied',
    ],
    [
        /: 404\b|name[ _]unknown|repository name not known|repository .*not found|no such host/i,
        'registry-not-found',
    ],
];
function pushFailure(reason, base) {
    const code = pushRules.find(([pattern]) => pattern.test(reason))?.[1] ?? 'registry-failed';
    return new errors/* ActionError */.lZ({ ...base, code, blame: 'registry', message: `the push failed: ${reason}` });
}
/** BuildKit prints the place as `Dockerfile:7` above an excerpt, or inside a parse error as `on line 7`. */
function failingLine(lines, reason) {
    const parse = /parse error on line (\d+)/.exec(reason)?.[1];
    if (parse !== undefined)
        return Number(parse);
    const at = lines.findLastIndex((line, index) => /^\S.*:\d+$/.test(line) && /^-{5,}$/.test(lines[index + 1] ?? ''));
    const line = /:(\d+)$/.exec(lines[at] ?? '')?.[1];
    return line === undefined ? undefined : Number(line);
}
const hints = [
    [
        /attestations? (?:is|are) not supported for the docker driver|multi-platform build is not supported|cache export is not supported/i,
        'Run docker/setup-buildx-action before this step: the builder inside the Docker daemon cannot do this.',
    ],
    [
        /failed to resolve source metadata|pull access denied/i,
        'Check the name of the base image and the login for its registry.',
    ],
    [
        /no builder .* found|failed to find driver|failed to connect to the docker api|cannot connect to the docker daemon/i,
        'Start a builder: docker/setup-buildx-action, or `docker buildx create --use`.',
    ],
];
function knownHint(reason) {
    return hints.find(([pattern]) => pattern.test(reason))?.[1];
}

// EXTERNAL MODULE: ./lib/image/digest.js
var image_digest = __webpack_require__(7241);
;// CONCATENATED MODULE: ./lib/image/build-metadata.js

/**
 * The digest of what was pushed, from buildx's metadata file: `containerimage.digest` names the index as
 * soon as there is one, else the manifest. Undefined when the text names none or is no JSON object.
 */
function pushedDigest(metadata) {
    const value = parse(metadata);
    const digest = value['containerimage.digest'];
    return typeof digest === 'string' && (0,image_digest/* isDigest */.Bc)(digest) ? digest : undefined;
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./lib/image/buildx-arguments.js
var buildx_arguments = __webpack_require__(7964);
;// CONCATENATED MODULE: ./lib/adapters/buildx/index.js






/** Gives the Builder port on `docker buildx` with the builder that is current there. */
function connectBuilder(ports) {
    return { build: async (request, onLine, signal) => await build(ports, { request, onLine, signal }) };
}
async function build({ processes, files, clock }, { request, onLine, signal }) {
    const startedAtMs = clock.now();
    const metadataFile = (0,external_node_path_.join)(await files.temporaryFolder(), 'build-metadata.json');
    const context = files.absolute(request.context);
    const args = (0,buildx_arguments/* buildxArguments */.X)(request, { context, file: files.absolute(request.file), metadataFile });
    const lines = [];
    const result = await processes.run('docker', args, {
        env: { BUILDX_METADATA_PROVENANCE: 'disabled' },
        ...(0,defined/* defined */.s)({ signal }),
        onLine: (line) => {
            lines.push(line);
            onLine(line);
        },
    });
    if (result.exitCode !== 0)
        throw classifyBuildFailure(lines, request.file);
    const digest = request.push ? pushedDigest((await files.readTemporary(metadataFile)) ?? '') : undefined;
    if (request.push && digest === undefined)
        throw noDigest();
    return { digest, durationMs: clock.now() - startedAtMs };
}
function noDigest() {
    return new errors/* ActionError */.lZ({
        code: 'tool-failed',
        message: 'buildx ended well, but its metadata file names no containerimage.digest',
        remedy: 'Use a buildx that writes --metadata-file (0.7 or newer) and a builder that pushes.',
    });
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


/***/ })

};
