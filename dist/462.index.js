export const id = 462;
export const ids = [462];
export const modules = {

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ deploy_env_action)
});

// EXTERNAL MODULE: ./lib/main/action.js
var action = __webpack_require__(6867);
// EXTERNAL MODULE: ./lib/main/connect-clusters.js
var connect_clusters = __webpack_require__(4503);
// EXTERNAL MODULE: ./lib/main/connect-forge.js
var connect_forge = __webpack_require__(8029);
;// CONCATENATED MODULE: ./lib/actions/deploy-env/connect.js


/** Wires the real adapters in; each is loaded when it is first needed. */
async function connectPorts(base, inputs, held) {
    return {
        ...base,
        ...held.use((0,connect_clusters/* connectClusters */.O)(base)),
        forge: (0,connect_forge/* forgeWhenAsked */.Y)(base, inputs.token),
        kustomize: async (folder, signal) => {
            const { renderKustomization } = await __webpack_require__.e(/* import() */ 228).then(__webpack_require__.bind(__webpack_require__, 6228));
            return await renderKustomization(base, folder, signal);
        },
    };
}

// EXTERNAL MODULE: ./lib/schema/declaration.js
var declaration = __webpack_require__(7143);
;// CONCATENATED MODULE: ./lib/actions/deploy-env/declaration.js

const deployEnv = (0,declaration/* defineAction */.Q)({
    id: 'deploy-env',
    name: 'Slipway: deploy environment',
    description: 'Pin the manifests to the digest, prove that everything is writable, then apply it in waves',
    icon: 'upload-cloud',
    color: 'blue',
    permissions: {
        contents: 'read: check the manifests out',
        deployments: 'write: keep the record of what was deployed',
    },
    inputs: {
        environment: { kind: 'text', required: true, description: 'Environment, as slipway.yml names it.' },
        release: {
            kind: 'json',
            required: true,
            description: 'Release record: output `release` of build-push-image.',
        },
        config: {
            kind: 'path',
            default: 'slipway.yml',
            description: 'Configuration of the service, inside the workspace.',
        },
        manifests: {
            kind: 'path',
            description: 'Folder with YAML or a kustomization; wins over slipway.yml (`kubernetes/<environment>`).',
        },
        namespace: { kind: 'text', description: 'Namespace for objects that name none; wins over slipway.yml.' },
        'image-name': {
            kind: 'text',
            description: 'How the manifests write the service’s image when that is not the repository pushed to.',
        },
        context: { kind: 'text', description: 'Context of the kubeconfig; wins over slipway.yml.' },
        mode: {
            kind: 'choice',
            values: ['apply', 'plan'],
            default: 'apply',
            description: '`plan` shows everything and writes nothing.',
        },
        token: {
            kind: 'secret',
            required: true,
            defaultExpression: '${{ github.token }}',
            description: 'Token for the Deployment record.',
        },
    },
    outputs: {
        applied: 'What was applied, JSON list: input of verify-rollout.',
        'deployment-id': 'Id of the GitHub Deployment record.',
        namespace: 'The namespace of the workloads.',
        'environment-url': 'Address of the environment, from slipway.yml.',
        context: 'Context of the kubeconfig that was used; empty for the current one. Input of verify-rollout.',
        timeout: 'Budget for the verification in seconds (`600s`), from slipway.yml. Input of verify-rollout.',
    },
    state: {
        'deployment-id': 'Id of the Deployment record, once it is there.',
        applied: '`true` once everything is applied.',
    },
});

;// CONCATENATED MODULE: ./lib/actions/deploy-env/index.js



const deploy_env_action = (0,action/* defineAction */.Q)({
    spec: deployEnv,
    connect: connectPorts,
    // Loaded when the inputs are known to be good: the YAML reader costs 8 ms, the rules of all kinds 2.
    facts: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(597), __webpack_require__.e(695), __webpack_require__.e(893)]).then(__webpack_require__.bind(__webpack_require__, 2893))).readFacts(...given),
    plan: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 83))).planDeployment(...given),
    check: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(597), __webpack_require__.e(952), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 7975))).checkDeployment(...given),
    preview: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(597), __webpack_require__.e(952), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 7975))).showPlan(...given),
    run: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(597), __webpack_require__.e(952), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 6440))).runDeployment(...given),
    post: async (...given) => await (await __webpack_require__.e(/* import() */ 587).then(__webpack_require__.bind(__webpack_require__, 7587))).finishDeployment(...given),
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
