export const id = 100;
export const ids = [100];
export const modules = {

/***/ 2100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ build_push_image_action)
});

// EXTERNAL MODULE: ./lib/main/action.js
var action = __webpack_require__(6867);
;// CONCATENATED MODULE: ./lib/actions/build-push-image/connect.js
/** Makes the ports; their adapters are loaded here, when the inputs are known to be good. */
async function connect(base) {
    const [{ connectBuilder }, { connectGit }, { connectRegistry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 670).then(__webpack_require__.bind(__webpack_require__, 8670)),
        __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 3203)),
        __webpack_require__.e(/* import() */ 434).then(__webpack_require__.bind(__webpack_require__, 4434)),
    ]);
    return {
        ...base,
        builder: connectBuilder(base),
        registry: connectRegistry(base),
        git: connectGit(base.processes),
    };
}

// EXTERNAL MODULE: ./lib/schema/declaration.js
var declaration = __webpack_require__(7143);
;// CONCATENATED MODULE: ./lib/actions/build-push-image/declaration.js

const buildPushImage = (0,declaration/* defineAction */.Q)({
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

;// CONCATENATED MODULE: ./lib/actions/build-push-image/index.js



const build_push_image_action = (0,action/* defineAction */.Q)({
    spec: buildPushImage,
    connect: connect,
    // Loaded when the inputs are known to be good.
    facts: async (...given) => await (await __webpack_require__.e(/* import() */ 496).then(__webpack_require__.bind(__webpack_require__, 2496))).readBuildFacts(...given),
    plan: async (...given) => (await __webpack_require__.e(/* import() */ 540).then(__webpack_require__.bind(__webpack_require__, 1540))).planBuild(...given),
    run: async (...given) => await (await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 7282))).runBuild(...given),
});


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** The same action: here its types are found out from its functions. */
function defineAction(action) {
    return action;
}


/***/ })

};
