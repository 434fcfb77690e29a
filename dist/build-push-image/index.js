import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ buildPushImage)
/* harmony export */ });
/* harmony import */ var _schema_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(143);

const buildPushImage = (0,_schema_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    id: 'build-push-image',
    name: 'Slipway: build and push image',
    description: 'Build one image with buildx, push it once, and hand on its digest',
    icon: 'package',
    color: 'blue',
    permissions: {
        contents: 'read: check the commit out',
        packages: 'write: push to ghcr.io (another registry needs its own login instead)',
    },
    inputs: {
        image: {
            kind: 'image',
            required: true,
            description: 'Repository to push to, without tag: `ghcr.io/owner/name`.',
        },
        context: { kind: 'path', default: '.', description: 'Build context, inside the workspace.' },
        file: { kind: 'path', default: 'Dockerfile', description: 'Dockerfile, inside the workspace.' },
        target: { kind: 'text', description: 'Stage to build; the last one when absent.' },
        platforms: {
            kind: 'lines',
            description: 'Platforms, one a line (`linux/amd64`); the builder’s own when absent.',
        },
        'build-args': {
            kind: 'pairs',
            description: 'Build arguments, `NAME=value` a line. Never secrets: they stay in the image.',
        },
        labels: {
            kind: 'pairs',
            description: 'More OCI labels, `name=value` a line; they win over the computed ones.',
        },
        tags: { kind: 'lines', description: 'More tags besides `sha-<12>` and the branch, one a line.' },
        push: { kind: 'flag', default: true, description: 'Push the image; `false` only builds it.' },
        'cache-from': {
            kind: 'lines',
            description: 'Cache sources for buildx, one a line (`type=registry,ref=…`).',
        },
        'cache-to': { kind: 'lines', description: 'Cache targets for buildx, one a line.' },
    },
    outputs: {
        image: 'The pushed image, `repository@sha256:…`: the identity that every later step uses.',
        digest: '`sha256:…` of what was pushed.',
        tags: 'Full references with tags, one a line.',
        release: 'The release record, JSON (schema/release-record.schema.json).',
    },
});


/***/ }),

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBuildFacts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(624);
/* harmony import */ var _image_image_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(856);



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

/***/ 879:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_buildx_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(670);
/* harmony import */ var _adapters_git_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(203);
/* harmony import */ var _adapters_registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(971);
/* harmony import */ var _main_start_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(651);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(496);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(634);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(933);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(159);








await (0,_main_start_action_js__WEBPACK_IMPORTED_MODULE_3__/* .startAction */ .R)({
    spec: _declaration_js__WEBPACK_IMPORTED_MODULE_7__/* .buildPushImage */ .O,
    connect: async (base) => ({
        ...base,
        builder: (0,_adapters_buildx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .connectBuilder */ .E)(base),
        registry: (0,_adapters_registry_index_js__WEBPACK_IMPORTED_MODULE_2__/* .connectRegistry */ .g)(base),
        git: (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .connectGit */ .R)(base.processes),
    }),
    facts: _facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readBuildFacts */ .C,
    plan: _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planBuild */ .C,
    run: _run_js__WEBPACK_IMPORTED_MODULE_6__/* .runBuild */ .c,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ planBuild)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(222);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(624);
// EXTERNAL MODULE: ./lib/image/image-tags.js
var image_tags = __nccwpck_require__(856);
// EXTERNAL MODULE: ./lib/image/oci-labels.js
var oci_labels = __nccwpck_require__(170);
;// CONCATENATED MODULE: ./lib/release/run-url.js
/** `https://github.com/owner/name/actions/runs/1`. */
function runUrl({ serverUrl, repository, runId }) {
    return `${serverUrl}/${repository}/actions/runs/${runId}`;
}

;// CONCATENATED MODULE: ./lib/actions/build-push-image/plan.js





/** Works out tags, labels and the whole request. Errors: `input-invalid` for illegal tags. */
function planBuild(inputs, facts) {
    const { context, commit, commitTimeMs } = facts;
    const repositoryUrl = `${context.serverUrl}/${context.repository}`;
    const title = context.repository.split('/').at(-1) ?? context.repository;
    const tags = (0,image_tags/* imageTags */.rK)({ commit, ref: context.ref, extra: inputs.tags });
    const request = {
        context: inputs.context,
        file: inputs.file,
        ...(0,defined/* defined */.s)({ target: inputs.target }),
        platforms: inputs.platforms,
        tags: inputs.push ? tags.map((tag) => `${(0,image_ref/* formatRepository */.Sh)(inputs.image)}:${tag}`) : [],
        labels: (0,oci_labels/* ociLabels */.T)({ repositoryUrl, title, commit, ref: context.ref, commitTimeMs }, inputs.labels),
        buildArgs: inputs.buildArgs,
        push: inputs.push,
        cacheFrom: inputs.cacheFrom,
        cacheTo: inputs.cacheTo,
        sourceDateEpochS: Math.floor(commitTimeMs / 1_000),
    };
    const { registry, repository } = inputs.image;
    const buildUrl = runUrl(context);
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

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/image/buildx-arguments.js
var buildx_arguments = __nccwpck_require__(964);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(624);
// EXTERNAL MODULE: ./lib/image/image-tags.js
var image_tags = __nccwpck_require__(856);
;// CONCATENATED MODULE: ./lib/operations/run-step.js
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

;// CONCATENATED MODULE: ./lib/actions/build-push-image/run.js





/**
 * Builds, pushes, and reads the manifest back by its digest: what the builder says is proven at the registry
 * before it is handed on. Errors: the builder's, the registry's, `digest-mismatch`.
 */
async function runBuild(plan, ports, control) {
    const { emit } = control;
    const readBack = { id: 'read-back', title: 'Read the image back from the registry' };
    const build = { id: 'build', title: plan.request.push ? 'Build and push the image' : 'Build the image' };
    emit({ type: 'planned', steps: plan.request.push ? [build, readBack] : [build] });
    const result = await runStep(control, 'build', async () => await buildImage(plan, ports, control));
    if (result.digest === undefined)
        return builtOnly(result);
    const image = { ...plan.image, digest: result.digest };
    const push = whatWasPushed(image, plan, result.durationMs);
    control.know(push);
    await runStep(control, 'read-back', async () => await proveDigest(image, plan, { ports, control }));
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
    const argv = (0,buildx_arguments/* buildxArguments */.X)(plan.request, { context, file, metadataFile: 'build-metadata.json' });
    emit({ type: 'command', tool: 'docker', argv });
    return await ports.builder.build(plan.request, (line) => emit({ type: 'tool-line', line }), signal);
}
async function proveDigest(image, plan, { ports, control }) {
    const byDigest = await eventually(image, { ports, control });
    const tagged = { ...plan.image, tag: (0,image_tags/* commitTag */.m)(plan.commit) };
    const byTag = await eventually(tagged, { ports, control });
    if (byDigest.digest !== image.digest || byTag.digest !== image.digest) {
        const message = `the builder pushed ${image.digest}, but ${(0,image_ref/* formatImageRef */.kL)(tagged)} is ${byTag.digest}`;
        throw new errors/* ActionError */.lZ({ code: 'digest-mismatch', message });
    }
    const { earlierDigest } = plan;
    if (earlierDigest === undefined || earlierDigest === image.digest)
        return;
    const message = `${(0,image_ref/* formatImageRef */.kL)(tagged)} was ${earlierDigest} before this build; the same commit was built twice`;
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
    const message = `the push ended well, but the registry does not have ${(0,image_ref/* formatImageRef */.kL)(image)}`;
    throw new errors/* ActionError */.lZ({ code: 'registry-failed', message });
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
    const reference = (0,image_ref/* formatImageRef */.kL)(image);
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

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ connectBuilder)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(222);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
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
        ...(0,defined/* defined */.s)({ remedy: hint }),
        ...(line === undefined ? {} : { where: { file, line } }),
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
var image_digest = __nccwpck_require__(241);
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
var buildx_arguments = __nccwpck_require__(964);
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

/***/ 203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ connectGit)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(711);

/** Gives the Git port on the clone in the workspace. Errors: `tool-missing`, `tool-failed`. */
function connectGit(processes, folder) {
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(processes, folder);
    return {
        resolve: async (revision) => {
            const found = await git([
                'rev-parse',
                '--verify',
                '--quiet',
                '--end-of-options',
                `${revision}^{commit}`,
            ]);
            return found.exitCode === 0 ? found.stdout.trim() : undefined;
        },
        commitTimeMs: async (commit) => {
            const seconds = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .j)(git, [
                'log',
                '-1',
                '--no-show-signature',
                '--format=%ct',
                '--end-of-options',
                commit,
            ]);
            return Number(seconds.trim()) * 1_000;
        },
    };
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outputOf),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(222);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);


/**
 * Gives git on a clone. `safe.directory` is passed on each call: in a container job the clone belongs to another
 * user, and git would refuse to look at it. Objects are read as they are, whatever the clone replaces them with.
 */
function gitIn(processes, folder) {
    const where = folder === undefined ? {} : { folder };
    return async (args, stdin) => await processes.run('git', [...always, ...args], {
        ...where,
        env,
        exact: true,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ stdin }),
    });
}
const always = ['-c', 'safe.directory=*', '--no-replace-objects'];
/** Messages that are passed on are in one language; pathspecs mean what their own magic says. */
const env = {
    LC_ALL: 'C',
    GIT_LITERAL_PATHSPECS: undefined,
    GIT_GLOB_PATHSPECS: undefined,
    GIT_NOGLOB_PATHSPECS: undefined,
    GIT_ICASE_PATHSPECS: undefined,
};
/** What git printed. Errors: `tool-failed` with git's own words. */
async function outputOf(git, args, stdin) {
    const result = await git(args, stdin);
    if (result.exitCode === 0)
        return result.stdout;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'tool-failed',
        blame: 'input',
        message: `git ${args[0]} ended with exit code ${result.exitCode}: ${result.stderr.trim()}`,
        remedy: 'Run actions/checkout before this step.',
    });
}


/***/ }),

/***/ 305:
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

/***/ 971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ connectRegistry)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(708);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/registry/credentials.js

/** Docker Hub is stored under the address of its first API. */
const dockerHubKey = 'https://index.docker.io/v1/';
/**
 * The login that docker itself would use for a host: its own helper, else the common store, else `auths`.
 * Undefined: none. Errors: `registry-auth-denied` when a helper fails; `tool-missing` when it is not there.
 */
async function findCredentials(host, config, processes) {
    const key = host === 'docker.io' ? dockerHubKey : host;
    const helper = config.credHelpers[key] ?? config.credHelpers[host] ?? config.credsStore;
    const fromHelper = helper === undefined ? undefined : await askHelper(helper, key, processes);
    return fromHelper ?? fromAuths(key, config);
}
/** The protocol of docker-credential-helpers: host on stdin, JSON on stdout; `<token>` marks an identity token. */
async function askHelper(helper, key, processes) {
    const tool = `docker-credential-${helper}`;
    const result = await processes.run(tool, ['get'], { stdin: key });
    if (result.exitCode !== 0) {
        if (/credentials not found/i.test(result.stdout + result.stderr))
            return undefined;
        const message = `${tool} gave no login for ${key} (exit code ${result.exitCode})`;
        throw new errors/* ActionError */.lZ({ code: 'registry-auth-denied', message });
    }
    const answer = readAnswer(result.stdout);
    if (answer === undefined) {
        const message = `${tool} answered something that is no login for ${key}`;
        throw new errors/* ActionError */.lZ({ code: 'registry-auth-denied', message });
    }
    if (answer.Username === '<token>')
        return { kind: 'identity-token', token: answer.Secret };
    return { kind: 'password', username: answer.Username, password: answer.Secret };
}
function readAnswer(text) {
    try {
        const { Username, Secret } = JSON.parse(text);
        return typeof Username === 'string' && typeof Secret === 'string' ? { Username, Secret } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Keys of old logins carry a scheme and a path; docker compares the hosts. */
function fromAuths(key, config) {
    const exact = config.auths[key];
    const similar = Object.entries(config.auths).find(([name]) => hostOf(name) === hostOf(key))?.[1];
    return readLogin(exact) ?? readLogin(similar);
}
function hostOf(key) {
    return key
        .replace(/^https?:\/\//, '')
        .replace(/\/.*$/, '')
        .toLowerCase();
}
function readLogin(login) {
    if (login?.identitytoken !== undefined && login.identitytoken !== '') {
        return { kind: 'identity-token', token: login.identitytoken };
    }
    const text = Buffer.from(login?.auth ?? '', 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (colon < 1)
        return undefined;
    return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: ./lib/adapters/registry/docker-config.js



/**
 * Reads config.json of a Docker configuration folder; a missing file is an empty configuration.
 * Errors: `registry-auth-denied` when the file is no JSON object: going on without a login would hide it.
 */
async function readDockerConfig(folder) {
    const path = (0,external_node_path_.join)(folder, 'config.json');
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '{}';
        throw error;
    });
    const value = parseObject(text, path);
    const { credsStore } = value;
    return {
        auths: entries(value['auths']),
        credHelpers: entries(value['credHelpers']),
        credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
    };
}
function parseObject(text, path) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // Below: one message for both, and the file's text, which may hold a login, is not repeated.
    }
    throw new errors/* ActionError */.lZ({
        code: 'registry-auth-denied',
        message: `the Docker configuration ${path} is not a JSON object`,
        remedy: 'Log in again with docker/login-action.',
    });
}
function entries(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(222);
;// CONCATENATED MODULE: ./lib/adapters/registry/exchange.js


const answerWithinMs = 30_000;
const attempts = 3;
const firstDelayMs = 500;
/**
 * Gives an Exchange that asks again, twice, after 429, 5xx and lost answers: every request of this adapter
 * has the same effect twice as once. Errors: `registry-not-found` (no such host), `registry-failed`.
 */
function retryingExchange(clock) {
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const last = attempt === attempts;
            const answer = await send(request).catch((error) => {
                request.signal?.throwIfAborted();
                const failure = toNetworkError(error, request.url);
                if (last || failure.code === 'registry-not-found')
                    throw failure;
                return undefined;
            });
            const lasting = answer !== undefined && answer.status !== 429 && answer.status < 500;
            if (answer !== undefined && (lasting || last))
                return answer;
            await answer?.body?.cancel();
            await clock.sleep(delayMs(answer, attempt), request.signal);
        }
    };
}
function send(request) {
    const timeout = AbortSignal.timeout(answerWithinMs);
    const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
    const { method, url, headers = {}, body, redirect = 'follow' } = request;
    return fetch(url, { method, headers, signal, redirect, ...(0,defined/* defined */.s)({ body }) });
}
/** Milliseconds; Retry-After (seconds) counts up to half a minute. */
function delayMs(answer, attempt) {
    const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(asked) ? Math.min(asked, 30) * 1_000 : firstDelayMs * 2 ** (attempt - 1);
}
function toNetworkError(error, url) {
    const cause = fieldOf(error, 'cause') ?? error;
    const detail = String(fieldOf(cause, 'message') ?? cause);
    const code = String(fieldOf(cause, 'code') ?? '');
    const { host } = new URL(url);
    const base = { blame: 'registry', cause: error };
    if (code === 'ENOTFOUND') {
        const message = `there is no registry at ${host}: ${detail}`;
        return new errors/* ActionError */.lZ({ ...base, code: 'registry-not-found', message });
    }
    const certificate = /CERT|SIGNATURE|SELF_SIGNED|ISSUER/.test(code);
    const remedy = 'Give the runner the certificate of the registry’s CA (NODE_EXTRA_CA_CERTS, a PEM file).';
    const message = `the registry ${host} cannot be reached: ${detail || code}`;
    return new errors/* ActionError */.lZ({ ...base, code: 'registry-failed', message, ...(certificate ? { remedy } : {}) });
}
/** fetch wraps what went wrong; some causes (of several addresses) have a code and no message. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/image/content-digest.js

/** The digest of some bytes: `sha256:` and 64 hex digits. By itself: every start reads digests, few make one. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}

// EXTERNAL MODULE: ./lib/image/digest.js
var image_digest = __nccwpck_require__(241);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(624);
;// CONCATENATED MODULE: ./lib/adapters/registry/answer.js


/**
 * More than any manifest (registries take 4 MiB, distribution-spec "Pushing Manifests"), image configuration or
 * page of tags has; whoever sends more must not fill the memory of the job.
 */
const mostBytes = 16 * 1024 * 1024;
/** The whole answer; one that breaks off half way, or does not end, is the registry's fault. Errors: `registry-failed`. */
async function bodyOf(response, { what, signal }) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            if (size > mostBytes)
                throw failed(`the answer of the registry for ${what} has more than ${mostBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        signal?.throwIfAborted();
        if (cause instanceof errors/* ActionError */.lZ)
            throw cause;
        throw failed(`the answer of the registry for ${what} broke off`, cause);
    }
    return new Uint8Array(Buffer.concat(chunks));
}
/** What an answer says as JSON; an object. Errors: `registry-failed`. */
function answer_parseObject(bytes, what) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        if (isObject(value))
            return value;
    }
    catch {
        // Below: one message for text that is no JSON and for JSON that is no object.
    }
    throw failed(`the answer of the registry for ${what} is not a JSON object`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Errors: `digest-mismatch`. */
function requireDigest(what, expected, found) {
    if (expected === found)
        return;
    const message = `${what} should have the digest ${expected}, the registry gave ${found}`;
    throw new errors/* ActionError */.lZ({ code: 'digest-mismatch', message });
}
/** For a status that has no meaning of its own there. */
function unexpected(image, status) {
    return failed(`the registry answered ${status} for ${(0,image_ref/* formatRepository */.Sh)(image)}`);
}
function failed(message, cause) {
    return new errors/* ActionError */.lZ({ code: 'registry-failed', message, cause });
}
function notFound(message) {
    return new errors/* ActionError */.lZ({ code: 'registry-not-found', message });
}

;// CONCATENATED MODULE: ./lib/adapters/registry/manifests.js




/** Every kind of manifest; a registry converts for clients that do not name what it has, which changes the digest. */
const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** See the port. */
async function checkLogin(session, image, signal) {
    const response = await session({ method: 'GET', path: '', image, rights: 'pull,push', signal });
    await response.body?.cancel();
    if (response.ok)
        return;
    throw new errors/* ActionError */.lZ({
        code: response.status === 404 ? 'registry-not-found' : 'registry-failed',
        blame: 'registry',
        message: `${image.registry} answered ${response.status} at GET /v2/, which a registry answers with 200`,
    });
}
/** See `manifest` of the port. */
async function readManifest(session, image, signal) {
    const reference = image.digest ?? image.tag ?? 'latest';
    const path = `${image.repository}/manifests/${reference}`;
    const response = await session({ method: 'GET', path, image, rights: 'pull', headers: { accept }, signal });
    const bytes = await bodyOf(response, { what: (0,image_ref/* formatImageRef */.kL)(image), signal });
    if (response.status === 404)
        return undefined;
    if (!response.ok)
        throw unexpected(image, response.status);
    const digest = digestOf(bytes);
    const said = response.headers.get('docker-content-digest') ?? digest;
    for (const expected of [image.digest ?? digest, said])
        requireDigest((0,image_ref/* formatImageRef */.kL)(image), expected, digest);
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    return { digest, mediaType, bytes };
}
/** The bytes are sent as they were read: any other way of copying may wrap them and change the digest. */
async function retag(session, { image, tag, signal }) {
    const manifest = await readManifest(session, image, signal);
    if (manifest === undefined) {
        throw notFound(`there is no ${(0,image_ref/* formatImageRef */.kL)(image)} to give the tag ${tag}`);
    }
    const body = new Uint8Array(manifest.bytes);
    const path = `${image.repository}/manifests/${tag}`;
    const headers = { 'content-type': manifest.mediaType };
    const response = await session({ method: 'PUT', path, image, rights: 'pull,push', headers, body, signal });
    await response.body?.cancel();
    if (!response.ok)
        throw unexpected(image, response.status);
    const { registry, repository } = image;
    const tagged = { registry, repository, tag };
    const written = await readManifest(session, tagged, signal);
    requireDigest((0,image_ref/* formatImageRef */.kL)(tagged), manifest.digest, written?.digest ?? 'nothing');
}

;// CONCATENATED MODULE: ./lib/adapters/registry/labels.js





/** The type alone decides: a manifest that looks like both kinds must not be read in two ways (CVE-2021-41190). */
const indexTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
/** An index may hold indexes; nobody nests them deeper on purpose. */
const deepest = 3;
/**
 * The labels of an image (OCI image configuration, `config.Labels`); of an index, those of its first image.
 * Errors: those of `readManifest`, `registry-not-found` when there is no such image.
 */
async function readLabels(session, image, signal) {
    const manifest = await imageManifest(session, image, signal);
    const what = `the configuration of ${(0,image_ref/* formatImageRef */.kL)(image)}`;
    const digest = digestIn(manifest['config'], what);
    const path = `${image.repository}/blobs/${digest}`;
    // Registries lead to a store elsewhere; fetch takes the login off on the way (Fetch, "HTTP-redirect fetch").
    const response = await session({ method: 'GET', path, image, rights: 'pull', signal });
    const bytes = await bodyOf(response, { what, signal });
    if (response.status === 404)
        throw notFound(`${what}, ${digest}, is not in the registry`);
    if (!response.ok)
        throw unexpected(image, response.status);
    requireDigest(what, digest, digestOf(bytes));
    return labelsOf(answer_parseObject(bytes, what));
}
/** The manifest of the image itself, below whatever indexes there are. */
async function imageManifest(session, image, signal) {
    let at = image;
    for (let depth = 0; depth < deepest; depth += 1) {
        const found = await readManifest(session, at, signal);
        if (found === undefined)
            throw notFound(`there is no ${(0,image_ref/* formatImageRef */.kL)(at)}`);
        const manifest = answer_parseObject(found.bytes, (0,image_ref/* formatImageRef */.kL)(at));
        if (!indexTypes.includes(found.mediaType))
            return manifest;
        const { registry, repository } = image;
        at = { registry, repository, digest: firstImage(manifest, at) };
    }
    throw failed(`${(0,image_ref/* formatImageRef */.kL)(image)} holds indexes of indexes, ${deepest} deep`);
}
function firstImage(index, image) {
    const entries = Array.isArray(index['manifests']) ? index['manifests'] : [];
    const first = entries.find((entry) => isObject(entry) && !isAttestation(entry));
    if (first !== undefined)
        return digestIn(first, (0,image_ref/* formatImageRef */.kL)(image));
    throw notFound(`${(0,image_ref/* formatImageRef */.kL)(image)} is an index without an image`);
}
/** Buildx hangs provenance and SBOM into the index: platform `unknown/unknown`, annotated as what they are. */
function isAttestation({ platform, annotations }) {
    const nowhere = isObject(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown';
    return nowhere || (isObject(annotations) && annotations['vnd.docker.reference.type'] !== undefined);
}
/** It becomes part of an address: nothing but a digest may stand there. */
function digestIn(descriptor, what) {
    const digest = isObject(descriptor) ? descriptor['digest'] : undefined;
    if (typeof digest === 'string' && (0,image_digest/* isDigest */.Bc)(digest))
        return digest;
    throw failed(`the registry names no sha256 digest for ${what}`);
}
function labelsOf(configuration) {
    const { config } = configuration;
    const labels = isObject(config) ? config['Labels'] : undefined;
    const entries = isObject(labels) ? Object.entries(labels) : [];
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./lib/adapters/registry/address.js
/** The address of a registry's API. Plain http is for loopback only, as Docker does it. */
function registryUrl(host) {
    if (host === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(host) ? 'http' : 'https'}://${host}`;
}
/** `localhost`, 127.0.0.0/8 and ::1, with or without a port. */
function isLoopback(host) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}

;// CONCATENATED MODULE: ./lib/adapters/registry/bearer-token.js



/**
 * Fetches the token that a registry's challenge asks for (distribution, token authentication; an identity
 * token goes through the OAuth2 form). Errors: `registry-auth-denied`, `registry-failed`.
 */
async function fetchToken(exchange, request) {
    const realm = realmUrl(request);
    const response = request.credentials?.kind === 'identity-token'
        ? await exchange(refreshRequest(realm, request, request.credentials.token))
        : await ask(exchange, realm, request);
    if (response.status >= 500 || response.status === 429) {
        throw new errors/* ActionError */.lZ({ code: 'registry-failed', message: failure(realm, response) });
    }
    if (!response.ok) {
        throw new errors/* ActionError */.lZ({
            code: 'registry-auth-denied',
            message: failure(realm, response),
        });
    }
    return await readToken(realm, response);
}
function failure(realm, response) {
    return `the token server ${realm.host} of the registry answered ${response.status}`;
}
/**
 * Neither a login nor a token travels over plain http, except between a registry and a token server that are
 * both on this machine: a registry elsewhere must not make us ask services that only this machine reaches.
 */
function realmUrl({ challenge, registry }) {
    const realm = URL.canParse(challenge.realm) ? new URL(challenge.realm) : undefined;
    const local = realm?.protocol === 'http:' && isLoopback(realm.host) && isLoopback(registry);
    if (realm !== undefined && (realm.protocol === 'https:' || local))
        return realm;
    const message = `the registry asks to send the login to '${challenge.realm}', which is not an https address`;
    throw new errors/* ActionError */.lZ({ code: 'registry-auth-denied', message });
}
async function ask(exchange, realm, request) {
    const { challenge, scope, credentials, signal } = request;
    const url = new URL(realm);
    if (challenge.service !== undefined)
        url.searchParams.set('service', challenge.service);
    url.searchParams.set('scope', scope);
    const headers = credentials === undefined ? {} : { authorization: basicHeader(credentials) };
    return await exchange({ method: 'GET', url: url.href, headers, signal });
}
function refreshRequest(realm, request, token) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: token,
        client_id: 'slipway',
        scope: request.scope,
        ...(0,defined/* defined */.s)({ service: request.challenge.service }),
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return {
        method: 'POST',
        url: realm.href,
        headers,
        body: form.toString(),
        signal: request.signal,
        redirect: 'manual',
    };
}
async function readToken(realm, response) {
    const body = (await response.json().catch(() => ({})));
    const token = body?.token ?? body?.access_token;
    if (typeof token === 'string' && token !== '')
        return token;
    const message = `the token server ${realm.host} of the registry answered without a token`;
    throw new errors/* ActionError */.lZ({ code: 'registry-failed', message });
}
/** The Basic header of a login; an identity token goes as password of the user `<token>`. */
function basicHeader(credentials) {
    const [user, password] = credentials.kind === 'password'
        ? [credentials.username, credentials.password]
        : ['<token>', credentials.token];
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./lib/adapters/registry/challenge.js
/** Reads the header; undefined when it is absent or of another scheme. */
function parseChallenge(header) {
    const [, scheme = '', rest = ''] = /^\s*([A-Za-z]+)\s*(.*)$/s.exec(header ?? '') ?? [];
    if (scheme.toLowerCase() === 'basic')
        return { scheme: 'basic' };
    if (scheme.toLowerCase() !== 'bearer')
        return undefined;
    const parameters = {};
    for (const [, name = '', quoted, plain] of rest.matchAll(/([a-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi)) {
        parameters[name.toLowerCase()] = (quoted ?? plain ?? '').replace(/\\(.)/g, '$1');
    }
    const { realm, service } = parameters;
    return realm === undefined ? undefined : { scheme: 'bearer', realm, service };
}

;// CONCATENATED MODULE: ./lib/adapters/registry/session.js





/**
 * Gives a Session. The header that answered a challenge is kept per repository and rights, so that one
 * dance serves all requests. Errors: `registry-auth-denied` for 401 and 403, `registry-failed` for 429 and 5xx.
 */
function openSession(exchange, credentialsFor) {
    const known = new Map();
    return async (request) => {
        const key = `${(0,image_ref/* formatRepository */.Sh)(request.image)} ${request.rights}`;
        const first = await session_send(exchange, request, known.get(key));
        if (first.status !== 401)
            return checked(first, request);
        await first.body?.cancel();
        const credentials = await credentialsFor(request.image.registry);
        const header = await authorization(exchange, { request, response: first, credentials });
        if (header === undefined)
            throw denied(request, 401, credentials);
        const second = await session_send(exchange, request, header);
        if (second.status === 401)
            throw denied(request, 401, credentials);
        known.set(key, header);
        return checked(second, request);
    };
}
async function session_send(exchange, request, header) {
    const url = `${registryUrl(request.image.registry)}/v2/${request.path}`;
    const authorization = header === undefined ? {} : { authorization: header };
    return await exchange({ ...request, url, headers: { ...request.headers, ...authorization } });
}
/**
 * The header that answers a challenge; undefined when there is no answer to it. A challenge from where a redirect
 * led to is none of the registry's own: its realm must not get the registry's login.
 */
async function authorization(exchange, { request, response, credentials }) {
    const { registry } = request.image;
    if (new URL(response.url).origin !== new URL(registryUrl(registry)).origin)
        throw strayed(request, response);
    const challenge = parseChallenge(response.headers.get('www-authenticate'));
    if (challenge === undefined)
        return undefined;
    if (challenge.scheme === 'basic')
        return credentials === undefined ? undefined : basicHeader(credentials);
    const scope = `repository:${request.image.repository}:${request.rights}`;
    return `Bearer ${await fetchToken(exchange, { registry, challenge, scope, credentials, signal: request.signal })}`;
}
function strayed(request, response) {
    const message = `the registry ${request.image.registry} led to ${new URL(response.url).host}, which asks for a login of its own`;
    return new errors/* ActionError */.lZ({ code: 'registry-auth-denied', message });
}
function denied(request, status, credentials) {
    const host = request.image.registry;
    const found = credentials === undefined ? 'no login is configured for it' : 'it did not accept the configured login';
    return new errors/* ActionError */.lZ({
        code: 'registry-auth-denied',
        message: `the registry ${host} answered ${status} for ${(0,image_ref/* formatRepository */.Sh)(request.image)}: ${found}`,
        remedy: `Log in to ${host} before (docker/login-action), with an account that may ${request.rights.replace(',', ' and ')} here.`,
    });
}
function checked(response, request) {
    const { status } = response;
    if (status === 401 || status === 403) {
        throw new errors/* ActionError */.lZ({
            code: 'registry-auth-denied',
            message: `the registry ${request.image.registry} answered ${status} for ${(0,image_ref/* formatRepository */.Sh)(request.image)}`,
        });
    }
    if (status < 500 && status !== 429)
        return response;
    const message = `the registry ${request.image.registry} answered ${status} at ${request.method} /v2/${request.path}`;
    throw new errors/* ActionError */.lZ({ code: 'registry-failed', message });
}

;// CONCATENATED MODULE: ./lib/adapters/registry/tags.js



/** Tags a page; Amazon's registry refuses more. */
const pageSize = 1_000;
/** A million tags: what goes on after that does not end. */
const mostPages = 1_000;
/** Every tag of a repository, page by page (distribution-spec, "Listing Tags"). Errors: `registry-failed`. */
async function readTags(session, image, signal) {
    const tags = [];
    let path = `${image.repository}/tags/list?n=${pageSize}`;
    for (let page = 1; path !== undefined; page += 1) {
        if (page > mostPages)
            throw failed(`the tags of ${(0,image_ref/* formatRepository */.Sh)(image)} do not end after ${mostPages} pages`);
        const response = await session({ method: 'GET', path, image, rights: 'pull', signal });
        tags.push(...(await tagsIn(response, image, signal)));
        path = nextPath(response.headers.get('link'), image, path);
    }
    return tags;
}
/** Some registries keep a repository without tags and answer `null`, others forget it and answer 404. */
async function tagsIn(response, image, signal) {
    const what = `the tags of ${(0,image_ref/* formatRepository */.Sh)(image)}`;
    const bytes = await bodyOf(response, { what, signal });
    if (response.status === 404)
        return [];
    if (!response.ok)
        throw unexpected(image, response.status);
    const { tags } = answer_parseObject(bytes, what);
    if (tags === null || tags === undefined)
        return [];
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string'))
        return tags;
    throw failed(`the answer of the registry for ${what} holds no list of names`);
}
/**
 * Where the next page is, below `/v2/`; undefined after the last one. The link may be relative; its scheme is
 * not looked at, since a registry behind a proxy may not know its own. The request goes to the registry itself.
 */
function nextPath(link, image, current) {
    const target = /<([^>]*)>\s*;[^,]*\brel\s*=\s*"?next\b/i.exec(link ?? '')?.[1];
    if (target === undefined)
        return undefined;
    const here = new URL(`${registryUrl(image.registry)}/v2/${current}`);
    const next = URL.canParse(target, here.href) ? new URL(target, here) : undefined;
    if (next?.host === here.host && next.pathname.startsWith('/v2/') && next.href !== here.href)
        return next.pathname.slice('/v2/'.length) + next.search;
    throw failed(`the tags of ${(0,image_ref/* formatRepository */.Sh)(image)} go on at '${target}', which is no page of this registry`);
}

;// CONCATENATED MODULE: ./lib/adapters/registry/index.js










/** Gives the Registry port over HTTP (distribution-spec 1.1). Nothing is read or sent before the first call. */
function connectRegistry({ clock, processes, dockerConfig }) {
    const folder = dockerConfig ?? external_node_process_.env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
    const credentialsFor = async (host) => await findCredentials(host, await readDockerConfig(folder), processes);
    return registryCalls(openSession(retryingExchange(clock), credentialsFor));
}
function registryCalls(session) {
    return {
        checkLogin: async (image, signal) => await checkLogin(session, image, signal),
        manifest: async (image, signal) => await readManifest(session, image, signal),
        retag: async (image, tag, signal) => await retag(session, { image, tag, signal }),
        tags: async (image, signal) => await readTags(session, image, signal),
        labels: async (image, signal) => await readLabels(session, image, signal),
    };
}


/***/ }),

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRunner),
  C: () => (/* binding */ useProxy)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(708);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
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


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
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
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
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
        return this.addRaw(external_os_namespaceObject.EOL);
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


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
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
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
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
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
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
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
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
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
var log_text = __nccwpck_require__(249);
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

/***/ 222:
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

/***/ 599:
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
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(599);

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

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ buildxArguments)
/* harmony export */ });
/* harmony import */ var _oci_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(170);

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

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   IL: () => (/* binding */ digestSource)
/* harmony export */ });
/* unused harmony exports isPinned, namedDigest, digestIn */
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

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ nameSource),
/* harmony export */   Ei: () => (/* binding */ hostSource),
/* harmony export */   OW: () => (/* binding */ repositorySource),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   f4: () => (/* binding */ referenceSource),
/* harmony export */   tr: () => (/* binding */ longestTag)
/* harmony export */ });
/* unused harmony export tagSource */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(241);

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

/***/ 624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   kL: () => (/* binding */ formatImageRef)
/* harmony export */ });
/* unused harmony export sameRepository */
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(222);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(241);
/* harmony import */ var _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(992);




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

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commitTag),
/* harmony export */   rK: () => (/* binding */ imageTags)
/* harmony export */ });
/* unused harmony exports tagSlug, refTag */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(992);



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

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ociLabels),
/* harmony export */   W: () => (/* binding */ ociAnnotations)
/* harmony export */ });
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
        ...(tag === undefined ? {} : { [`${prefix}version`]: tag }),
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

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ startAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(708);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/adapters/node/clock.js

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (delayMs, signal) => {
        try {
            await (0,promises_namespaceObject.setTimeout)(delayMs, undefined, signal === undefined ? {} : { signal });
        }
        catch {
            throw signal?.reason;
        }
    },
};

// EXTERNAL MODULE: ./lib/adapters/runner/index.js + 21 modules
var adapters_runner = __nccwpck_require__(958);
// EXTERNAL MODULE: ./lib/schema/read-inputs.js + 4 modules
var read_inputs = __nccwpck_require__(138);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/text/path.js
var text_path = __nccwpck_require__(20);
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
var processes = __nccwpck_require__(305);
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
    return { clock: systemClock, files, processes: (0,processes/* childProcesses */.A)(workspace, env), context };
}

// EXTERNAL MODULE: ./lib/endings.js
var endings = __nccwpck_require__(599);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(222);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __nccwpck_require__(350);
;// CONCATENATED MODULE: ./lib/manifest/kinds.js

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
    return `${(0,manifest_object/* clusterPrefix */.d4)(ref)}${kindKey(ref)}/${ref.namespace ?? ''}/${ref.name}`;
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

;// CONCATENATED MODULE: ./lib/report/result.js


/** The last thing said about each object, in the order in which they were first named. */
function objectsIn(events) {
    const objects = new Map();
    for (const event of events) {
        if (event.type !== 'object-applied' && event.type !== 'object-status')
            continue;
        const key = identityOf(event.ref);
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
var declaration = __nccwpck_require__(143);
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
var cause_text = __nccwpck_require__(589);
// EXTERNAL MODULE: ./lib/text/log-text.js
var log_text = __nccwpck_require__(249);
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
var log = __nccwpck_require__(820);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __nccwpck_require__(783);
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
    const startedAtMs = systemClock.now();
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
    const durationMs = systemClock.now() - startedAtMs;
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
    return await (await __nccwpck_require__.e(/* import() */ 384).then(__nccwpck_require__.bind(__nccwpck_require__, 384))).connectByHand(spec);
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

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d4: () => (/* binding */ clusterPrefix),
/* harmony export */   rq: () => (/* binding */ formatRef)
/* harmony export */ });
/* unused harmony export refOf */
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

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ causeHeadline),
/* harmony export */   o: () => (/* binding */ causeDetails)
/* harmony export */ });
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(350);

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

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   S6: () => (/* binding */ errorLines)
/* harmony export */ });
/* unused harmony export textTable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(350);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(783);
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(589);
/* harmony import */ var _text_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(249);





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

/***/ 143:
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
var misspelling = __nccwpck_require__(82);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(624);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __nccwpck_require__(783);
// EXTERNAL MODULE: ./lib/text/path.js
var path = __nccwpck_require__(20);
// EXTERNAL MODULE: ./lib/image/image-grammar.js
var image_grammar = __nccwpck_require__(992);
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

/***/ 783:
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

/***/ 249:
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

/***/ 82:
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

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* unused harmony export joinPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);

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
/******/ var __webpack_exports__ = __nccwpck_require__(879);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
