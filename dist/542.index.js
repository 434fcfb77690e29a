export const id = 542;
export const ids = [542];
export const modules = {

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ verify_rollout_action)
});

// EXTERNAL MODULE: ./lib/main/action.js
var action = __webpack_require__(6867);
// EXTERNAL MODULE: ./lib/main/connect-clusters.js
var connect_clusters = __webpack_require__(4503);
// EXTERNAL MODULE: ./lib/main/connect-forge.js
var connect_forge = __webpack_require__(8029);
;// CONCATENATED MODULE: ./lib/actions/verify-rollout/connect.js


/** Makes the ports: GitHub only when there is a record to finish. */
async function connect(base, { context, deploymentId, token }, held) {
    const hasRecord = deploymentId !== undefined && deploymentId !== '';
    const forge = hasRecord ? await (0,connect_forge/* openForge */.y)(base, token) : undefined;
    return { ...base, ...held.use((0,connect_clusters/* connectClusters */.O)(base, context)), forge };
}

// EXTERNAL MODULE: ./lib/schema/declaration.js
var declaration = __webpack_require__(7143);
;// CONCATENATED MODULE: ./lib/actions/verify-rollout/declaration.js

const verifyRollout = (0,declaration/* defineAction */.Q)({
    id: 'verify-rollout',
    name: 'Slipway: verify rollout',
    description: 'Watch what was applied until it is proven ready or doomed, and explain',
    icon: 'check-circle',
    color: 'blue',
    permissions: { deployments: 'write: finish the record of what was deployed' },
    inputs: {
        environment: { kind: 'text', required: true, description: 'Environment, as slipway.yml names it.' },
        release: {
            kind: 'json',
            required: true,
            description: 'Release record: output `release` of build-push-image.',
        },
        applied: { kind: 'json', required: true, description: 'Output `applied` of deploy-env.' },
        'deployment-id': {
            kind: 'text',
            description: 'Output `deployment-id` of deploy-env; its record is finished here.',
        },
        'environment-url': { kind: 'text', description: 'Output `environment-url` of deploy-env.' },
        context: { kind: 'text', description: 'Context of the kubeconfig; the current one when absent.' },
        timeout: { kind: 'duration', default: '10m', description: 'Budget for all objects together.' },
        'log-lines': {
            kind: 'integer',
            default: 25,
            min: 0,
            max: 500,
            description: 'Log lines shown for each failing container.',
        },
        token: {
            kind: 'secret',
            required: true,
            defaultExpression: '${{ github.token }}',
            description: 'Token for the Deployment record.',
        },
    },
    outputs: {
        verified: '`true` only when every object was proven.',
        proof: 'What was proven, JSON: objects, pods, image ids, durations.',
    },
});

;// CONCATENATED MODULE: ./lib/actions/verify-rollout/index.js



const verify_rollout_action = (0,action/* defineAction */.Q)({
    spec: verifyRollout,
    // What ends before everything was proven has proven nothing, whatever ended it.
    known: { outputs: { verified: 'false' } },
    connect: connect,
    // Loaded when the inputs are known to be good, with the rules of all kinds.
    facts: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(695), __webpack_require__.e(6)]).then(__webpack_require__.bind(__webpack_require__, 2006))).readFacts(...given),
    plan: async (...given) => (await __webpack_require__.e(/* import() */ 921).then(__webpack_require__.bind(__webpack_require__, 8921))).planVerification(...given),
    run: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(870)]).then(__webpack_require__.bind(__webpack_require__, 4870))).runVerification(...given),
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


/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ connectClusters)
/* harmony export */ });
/**
 * The clusters of the job's kubeconfig; `usual` is the context of whoever names none (the kubeconfig's current
 * one when undefined). The adapter is loaded with the first of them. Disposing ends all connections.
 */
function connectClusters(base, usual) {
    const opened = new Map();
    return {
        cluster: async (context = usual) => {
            const cluster = opened.get(context) ?? openCluster(base, context);
            opened.set(context, cluster);
            return await cluster;
        },
        [Symbol.asyncDispose]: async () => {
            for (const cluster of opened.values())
                (await cluster.catch(() => undefined))?.close();
        },
    };
}
async function openCluster({ clock, processes, context: run }, context) {
    const { connectCluster } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(940)]).then(__webpack_require__.bind(__webpack_require__, 1940));
    return await connectCluster({ kubeconfigPath: run.kubeconfig, context, processes, clock });
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
