export const id = 113;
export const ids = [113];
export const modules = {

/***/ 9113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ tag_release_action)
});

// EXTERNAL MODULE: ./lib/main/action.js
var action = __webpack_require__(6867);
// EXTERNAL MODULE: ./lib/main/connect-forge.js
var connect_forge = __webpack_require__(8029);
// EXTERNAL MODULE: ./lib/actions/tag-release/ports.js
var tag_release_ports = __webpack_require__(7468);
;// CONCATENATED MODULE: ./lib/actions/tag-release/connect.js


/**
 * The ports of the action. Adapters are loaded here, when the inputs are known to be good: a run that fails on
 * them should not pay for it. Errors: `input-invalid` without a token where one is needed.
 */
async function connect(base, { token, history }) {
    const { connectRegistry } = await __webpack_require__.e(/* import() */ 434).then(__webpack_require__.bind(__webpack_require__, 4434));
    const forge = token === undefined ? undefined : await (0,connect_forge/* openForge */.y)(base, token);
    const ports = { ...base, forge, registry: connectRegistry(base) };
    if (history === 'api')
        return { ...ports, history: (0,tag_release_ports/* requireForge */.z)(ports, '`history: api`') };
    const { connectCloneHistory } = await __webpack_require__.e(/* import() */ 19).then(__webpack_require__.bind(__webpack_require__, 19));
    return { ...ports, history: connectCloneHistory(base.processes) };
}

// EXTERNAL MODULE: ./lib/schema/declaration.js
var declaration = __webpack_require__(7143);
;// CONCATENATED MODULE: ./lib/actions/tag-release/declaration.js

const tagRelease = (0,declaration/* defineAction */.Q)({
    id: 'tag-release',
    name: 'Slipway: tag release',
    description: 'The next version, explained commit by commit; tag, GitHub release, and the tested image under its version',
    icon: 'tag',
    color: 'blue',
    permissions: { contents: 'read: commits, tags and files' },
    optionalPermissions: {
        contents: 'write: mode `release` creates the tag and the release',
        packages: 'write: mode `release` gives the image on ghcr.io its version tags',
        deployments: 'read: `verified-in` looks for the proof',
        'pull-requests': 'write: mode `preview` writes into the description; reading is enough for `bump-from` and `notes: pr-body`',
        actions: 'write: `dispatch` starts a workflow',
    },
    inputs: {
        mode: {
            kind: 'choice',
            values: ['release', 'check', 'preview', 'plan'],
            default: 'release',
            description: '`release`; `check`: the version in the file is the right one; `preview`: tell the pull request what its merge would release; `plan`: show everything, write nothing.',
        },
        release: {
            kind: 'json',
            description: 'Release record: output `release` of build-push-image. Absent: the image of the commit is looked up.',
        },
        image: {
            kind: 'image',
            description: 'Repository of the image (`ghcr.io/acme/parcel`), where the tag `sha-…` of the commit is looked up; needed by `release` and `plan` without a release record.',
        },
        commit: {
            kind: 'text',
            description: 'Commit, branch or tag to release. Default: of the record, else of the run.',
        },
        version: {
            kind: 'text',
            description: 'Version to release (`1.4.0`), whatever the commits ask for.',
        },
        'version-source': {
            kind: 'text',
            description: '`commits`, `tag` (the pushed tag), or a file: `package.json`, `pyproject.toml`, `setup.py`, `setup.cfg`, `Cargo.toml`, `Chart.yaml`, `VERSION`. Default: `tag` in a run of a pushed tag, else `commits`.',
        },
        history: {
            kind: 'choice',
            values: ['api', 'clone'],
            default: 'api',
            description: 'Where commits, tags and files are read: GitHub’s API, or the clone in the workspace (whole, `fetch-depth: 0`); with `clone`, `check` needs no network.',
        },
        'bump-from': {
            kind: 'choice',
            values: ['commits', 'pr-title', 'pr-labels'],
            default: 'commits',
            description: 'What decides for a commit that came with a pull request: its own message, the title, or the labels (`major`, `minor`, `patch`, or a type).',
        },
        'commit-types': {
            kind: 'pairs',
            description: 'More types, `TYPE=major|minor|patch|none` a line, any letter case; the usual ones are there.',
        },
        'default-bump': {
            kind: 'choice',
            values: ['none', 'patch', 'minor'],
            default: 'none',
            description: 'What commits ask for when none of their types does.',
        },
        'breaking-bump': {
            kind: 'choice',
            values: ['auto', 'major', 'minor', 'patch'],
            default: 'auto',
            description: 'What a breaking change gives; `auto`: major, and minor below 1.0.0.',
        },
        unparsable: {
            kind: 'choice',
            values: ['warn', 'fail', 'patch'],
            default: 'warn',
            description: 'What to do with a commit that no rule can read: name it, stop, or count it as a patch.',
        },
        'initial-version': {
            kind: 'text',
            default: '0.1.0',
            description: 'Version of the first release when it is worked out.',
        },
        prerelease: {
            kind: 'text',
            description: 'Release a pre-release of this name (`rc`: `1.4.0-rc.1`). Default: as `branches` says.',
        },
        branches: {
            kind: 'lines',
            description: 'Branches to release from, a pattern a line (`main`, `release/*`); `next=beta` gives pre-releases; a name like `1.x` or `1.2.x` is a maintenance line, which stays within it. Empty: any.',
        },
        paths: {
            kind: 'lines',
            description: 'Only commits that change something below one of these paths count (monorepo).',
        },
        component: {
            kind: 'text',
            description: 'Component of a monorepo: begins its tags (`parcel-1.4.0`).',
        },
        'component-separator': {
            kind: 'choice',
            values: ['-', '/', '@'],
            default: '-',
            description: 'What stands between component and version in the tag.',
        },
        'tag-prefix': {
            kind: 'text',
            description: 'Text before the version in the tag (`v`), or `none`. Absent: as the history has it, bare without one.',
        },
        'floating-tags': {
            kind: 'flag',
            default: true,
            description: 'Move the image tags `1.4`, `1` and `latest` to this release when it is the highest of their line.',
        },
        'verified-in': {
            kind: 'text',
            description: 'Environment in which this very image must have been verified.',
        },
        notes: {
            kind: 'choice',
            values: ['commits', 'pr-body', 'github', 'file', 'template'],
            default: 'commits',
            description: 'Where the notes come from: the commits, the description of the merged pull request, GitHub’s generator, or `notes-file` as it is or with its `{{placeholders}}` filled in.',
        },
        'notes-file': {
            kind: 'path',
            description: 'File of the notes, or template, in the repository at the commit.',
        },
        assets: {
            kind: 'lines',
            description: 'Files of the workspace to attach to the release, a path a line.',
        },
        'skip-markers': {
            kind: 'lines',
            description: 'A commit with one of these in its message is not released. Default: `[skip release]` and `skipci`; `check` minds only those that are given.',
        },
        dispatch: {
            kind: 'text',
            description: 'Workflow (file name) to start at the new tag, since the tag itself starts none.',
        },
        'dispatch-inputs': {
            kind: 'pairs',
            description: 'Its inputs, `name=value` a line; `{version}`, `{tag}`, `{commit}`, `{image}`, `{release}` are filled in.',
        },
        token: {
            kind: 'secret',
            defaultExpression: '${{ github.token }}',
            description: 'Token for GitHub’s API; not needed for `check` on a clone.',
        },
    },
    outputs: {
        version: 'The version, without prefix; empty when nothing is to be released. In mode `check` the one that the file should have.',
        tag: 'The tag.',
        'previous-tag': 'The release before it; empty for the first.',
        bump: '`major`, `minor`, `patch` or `none`.',
        created: '`true` when this run made the tag.',
        released: '`true` when the release is published.',
        'release-url': 'Address of the release.',
        notes: 'The release notes, Markdown.',
        release: 'The release record with the version, JSON; empty in `check` and `preview`.',
        commits: 'Each commit with the rule that decided, JSON: sha, subject, type, scope, rule, bump, counted, pull.',
    },
});

;// CONCATENATED MODULE: ./lib/actions/tag-release/index.js



// Loaded when the inputs are known to be good: together they are as large as all the rest.
const tag_release_action = (0,action/* defineAction */.Q)({
    spec: tagRelease,
    connect: connect,
    facts: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(13), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 805))).readTagReleaseFacts(...given),
    plan: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(13), __webpack_require__.e(630)]).then(__webpack_require__.bind(__webpack_require__, 9630))).planTagRelease(...given),
    check: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(13), __webpack_require__.e(851), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 7836))).checkTagRelease(...given),
    run: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(13), __webpack_require__.e(851), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 5450))).runTagRelease(...given),
});


/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ requireForge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The forge, for whatever cannot do without. Errors: `input-invalid` when there is no token. */
function requireForge({ forge }, purpose) {
    if (forge !== undefined)
        return forge;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'input-invalid',
        message: `input 'token': is required for ${purpose}`,
        remedy: 'Pass the token of the job, `${{ github.token }}`; only `mode: check` with `history: clone` needs none.',
    });
}


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


/***/ }),

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ forgeWhenAsked),
/* harmony export */   y: () => (/* binding */ openForge)
/* harmony export */ });
/** GitHub as the Forge port; the adapter is loaded here. */
async function openForge({ clock, context }, token) {
    const { connectForge } = await __webpack_require__.e(/* import() */ 696).then(__webpack_require__.bind(__webpack_require__, 696));
    const { repository, apiUrl } = context;
    return await connectForge({ token, repository, apiUrl, clock });
}
/** The same, once and not before somebody asks for it. */
function forgeWhenAsked(base, token) {
    let opened;
    return async () => await (opened ??= openForge(base, token));
}


/***/ })

};
