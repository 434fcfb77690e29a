export const id = 356;
export const ids = [356];
export const modules = {

/***/ 7975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDeployment: () => (/* binding */ checkDeployment),
  showPlan: () => (/* binding */ showPlan)
});

// EXTERNAL MODULE: ./lib/manifest/object.js
var object = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/operations/apply/dry-run.js
var dry_run = __webpack_require__(4812);
// EXTERNAL MODULE: ./lib/in-parallel.js
var in_parallel = __webpack_require__(6938);
// EXTERNAL MODULE: ./lib/operations/apply/most-in-flight.js
var most_in_flight = __webpack_require__(3027);
;// CONCATENATED MODULE: ./lib/operations/apply/preview-changes.js



/**
 * What applying each object would do: the answer of the dry run against the live object. Objects that could not be
 * checked yet count as created; one that cannot be read now is unknown, since no apply needs it. Errors: `cancelled`.
 */
async function previewChanges(items, { preflight, cluster, signal, }) {
    const change = async (item) => {
        const after = preflight.get(item);
        if (after?.metadata.resourceVersion === undefined)
            return 'created';
        try {
            const live = await cluster.read((0,object/* refOf */.H8)(item.object), signal);
            return live !== undefined && comparable(live) === comparable(after) ? 'unchanged' : 'configured';
        }
        catch (error) {
            // The account may be allowed to patch but not to get; the server may have had a bad moment.
            if (signal.aborted)
                throw error;
            return 'unknown';
        }
    };
    const found = await (0,in_parallel/* inParallel */.H)(items, change, { limit: most_in_flight/* mostInFlight */.f });
    return new Map(items.map((item, index) => [item, found[index] ?? 'unknown']));
}
/** Text of an object without what every request changes; the server writes its fields in a fixed order. */
function comparable({ metadata, ...rest }) {
    const { managedFields: _, resourceVersion: __, generation: ___, ...others } = metadata;
    return JSON.stringify({ ...rest, metadata: others });
}

// EXTERNAL MODULE: ./lib/operations/run-step.js
var run_step = __webpack_require__(7322);
// EXTERNAL MODULE: ./lib/actions/deploy-env/known.js
var known = __webpack_require__(3514);
// EXTERNAL MODULE: ./lib/actions/deploy-env/plan-table.js
var plan_table = __webpack_require__(5271);
;// CONCATENATED MODULE: ./lib/actions/deploy-env/check.js






/**
 * Server dry run of everything that can be checked, and the difference to what is live. Errors: `apply-rejected`,
 * `apply-conflict`, `cluster-forbidden`, each with all objects at once; those of the Cluster port.
 */
async function checkDeployment(plan, ports, control) {
    const cluster = await ports.cluster(plan.environment.context);
    control.emit({ type: 'planned', steps: (0,plan_table/* plannedSteps */.iM)(plan) });
    for (const { message, where } of plan.notes)
        control.emit({ type: 'note', level: 'notice', message, where });
    const items = plan.waves.flatMap((wave) => wave.objects);
    const checkable = items.filter((item) => item.checkedAfter === undefined);
    if (checkable.length < items.length)
        control.emit(laterNote(items.length - checkable.length));
    const { signal } = control;
    const confirmed = await (0,run_step/* runStep */.e)(control, 'dry-run', async () => {
        const preflight = await (0,dry_run/* dryRun */.P)(checkable, cluster, { control, written: [] });
        return { preflight, changes: await previewChanges(items, { preflight, cluster, signal }) };
    });
    control.know({ data: { changes: changesData(confirmed.changes) } });
    return { plan, ...confirmed };
}
function changesData(changes) {
    return [...changes].map(([item, change]) => ({ ...(0,object/* refOf */.H8)(item.object), change }));
}
function laterNote(count) {
    const message = `${count} of the objects can be checked only after their Namespace or definition, which comes with this set`;
    return { type: 'note', level: 'info', message };
}
/** With `mode: plan` the run ends here, with what would change. */
function showPlan({ plan, changes }, { emit }) {
    if (plan.mode !== 'plan')
        return undefined;
    emit((0,plan_table/* changeTable */.Hg)(plan, changes));
    const changing = [...changes.values()].filter((change) => change !== 'unchanged').length;
    return {
        reasonCode: 'plan-only',
        headline: `${plan.environment.name}: ${changing} of ${changes.size} objects would change; nothing was written`,
        outputs: { ...(0,known/* environmentOutputs */.yO)(plan.environment), applied: '', 'deployment-id': '' },
        data: { ...(0,known/* subjectData */.nu)(plan), server: plan.server, changes: changesData(changes) },
    };
}


/***/ })

};
