export const id = 921;
export const ids = [921];
export const modules = {

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ serversText)
/* harmony export */ });
/** The servers for people. */
function serversText(clusters) {
    return clusters.map(({ server }) => server).join(', ');
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planVerification: () => (/* binding */ planVerification)
});

// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/manifest/object.js
var object = __webpack_require__(7350);
;// CONCATENATED MODULE: ./lib/rollout/planned-watches.js


/** One watch for each cluster, kind and namespace of what moves, and those that their kinds want around them. */
function plannedWatches(targets, kinds) {
    const moving = targets.filter((target) => isWatched(target, kinds));
    const own = moving.map((target) => watch(target, target, 'objects'));
    const around = moving.flatMap((target) => (kinds.of(target)?.around ?? []).map((feeds) => watch(target, surroundings[feeds], feeds)));
    const byKey = new Map([...own, ...around].map((item) => [
        `${(0,object/* clusterPrefix */.d4)(item)}${item.feeds} ${item.query.apiVersion} ${item.query.kind} ${item.query.namespace ?? ''}`,
        item,
    ]));
    return [...byKey.values()];
}
/** Whether looking again and again can change the verdict: not where nothing can be proven of the kind. */
function isWatched(target, kinds) {
    const definition = kinds.of(target);
    return definition?.look === 'watch' && typeof definition.readiness === 'function';
}
/** Whether nothing moves after the apply, so that reading the object is enough. */
function isRead(target, kinds) {
    return kinds.of(target)?.look === 'read';
}
const surroundings = {
    replicaSets: { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
    pods: { apiVersion: 'v1', kind: 'Pod' },
    endpointSlices: { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' },
    events: { apiVersion: 'v1', kind: 'Event' },
};
function watch({ cluster, namespace }, { apiVersion, kind }, feeds) {
    return {
        ...(0,defined/* defined */.s)({ cluster }),
        query: { apiVersion, kind, ...(0,defined/* defined */.s)({ namespace }) },
        feeds,
        // Events explain. Without them one verdict is later: whether a claim waits for its first pod.
        optional: feeds === 'events',
    };
}

// EXTERNAL MODULE: ./lib/actions/verify-rollout/known.js
var known = __webpack_require__(4506);
;// CONCATENATED MODULE: ./lib/actions/verify-rollout/plan.js



/** What will be watched, for how long, and what has to be proven. Pure. */
function planVerification(inputs, facts) {
    const { kinds } = facts;
    const image = (0,image_ref/* parseImageRef */.Q)(facts.release.image);
    return {
        environment: inputs.environment,
        release: facts.release,
        targets: facts.targets,
        digests: { [(0,image_ref/* formatRepository */.Sh)(image)]: image.digest ?? '' },
        kinds,
        reads: facts.targets.filter((target) => isRead(target, kinds)),
        watches: plannedWatches(facts.targets, kinds),
        startedAtMs: facts.nowMs,
        timeoutMs: inputs.timeoutMs,
        logLines: inputs.logLines,
        server: (0,known/* serversText */.I)(facts.clusters),
        record: facts.record,
    };
}


/***/ })

};
