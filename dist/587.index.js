export const id = 587;
export const ids = [587];
export const modules = {

/***/ 7587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishDeployment: () => (/* binding */ finishDeployment)
});

// EXTERNAL MODULE: ./lib/ledger/proof.js
var proof = __webpack_require__(5627);
// EXTERNAL MODULE: ./lib/release/run-url.js
var run_url = __webpack_require__(4276);
;// CONCATENATED MODULE: ./lib/operations/ledger/close-left-record.js


/**
 * Sets a record to `error` when it is still open: the job is over, nobody works on it. A verify-rollout of another
 * job may still write `success` after that. Errors: those of the Deployments port.
 */
async function closeLeftRecord({ id, applied }, { forge, context }, { emit }) {
    const statuses = await forge.deploymentStatuses(id);
    if (!(0,proof/* isOpen */.nT)(statuses))
        return;
    const description = applied
        ? 'applied, but nothing verified it before the job ended'
        : 'the job ended while this was being applied; how far it got is not known';
    await forge.setDeploymentStatus(id, { state: 'error', description, logUrl: (0,run_url/* runUrl */.V)(context) });
    const left = statuses[0]?.state ?? 'without a status';
    const message = `the Deployment record ${id} was left ${left}; closed as error: ${description}`;
    emit({ type: 'note', level: 'notice', message });
}

;// CONCATENATED MODULE: ./lib/actions/deploy-env/post.js

/**
 * Leaves no Deployment record in progress: main may have been killed, or nothing verified what it applied. A record
 * that verify-rollout or main itself has finished stays as it is. Errors: those of the Deployments port.
 */
async function finishDeployment(state, ports, control) {
    const id = Number(state['deployment-id'] ?? '');
    if (!(id > 0))
        return;
    const record = { id, applied: state.applied === 'true' };
    await closeLeftRecord(record, { forge: await ports.forge(), context: ports.context }, control);
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iv: () => (/* binding */ wasProven),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* unused harmony exports lastEnding, proofOf, leftOpen */
/**
 * The newest word on how an attempt ended; undefined while there is none. `inactive` is no ending: GitHub sets
 * it when anything else succeeds in the environment, another service too.
 */
function lastEnding({ statuses }) {
    return statuses.find(isEnding);
}
function isEnding({ state }) {
    return state === 'success' || state === 'failure' || state === 'error';
}
/** Whether an attempt was proven at any time, whatever was found out about it later. */
function wasProven({ statuses }) {
    return statuses.some(({ state }) => state === 'success');
}
/**
 * The proof that an attempt still has: since its first success after which no other ending came. Undefined when
 * its newest ending is none.
 */
function proofOf(entry) {
    const endings = entry.statuses.filter(isEnding);
    const firstOther = endings.findIndex(({ state }) => state !== 'success');
    const first = (firstOther < 0 ? endings : endings.slice(0, firstOther)).at(-1);
    if (first === undefined)
        return undefined;
    return { sinceMs: first.createdAtMs, by: first.creator, runUrl: first.logUrl ?? entry.record.run };
}
const openStates = [
    ...['waiting', 'queued', 'pending', 'in_progress'],
    undefined,
];
/** Whether nobody has said how an attempt ended; its statuses newest first. Its run waits, works, or died. */
function isOpen(statuses) {
    return openStates.includes(statuses[0]?.state);
}
/** The attempts that are open. */
function leftOpen(entries) {
    return entries.filter(({ statuses }) => isOpen(statuses));
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
