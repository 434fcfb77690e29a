export const id = 597;
export const ids = [597];
export const modules = {

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rI: () => (/* binding */ specOf)
/* harmony export */ });
/*
 * One way to read what a server sends. Where the holder has a type of its API, names and kinds of fields are
 * checked by the compiler; the value is looked at all the same, so that a malformed one is an absent one.
 */
/** A nested object, empty when it is absent or something else. */
function entry(holder, field) {
    const value = holder[field];
    const there = typeof value === 'object' && value !== null && !Array.isArray(value);
    return (there ? value : {});
}
/** A list of objects, empty when it is absent. */
function list(holder, field) {
    const value = holder[field];
    if (!Array.isArray(value))
        return [];
    return value.filter((item) => typeof item === 'object' && item !== null);
}
/** A text; undefined when it is absent or something else. */
function text(holder, field) {
    const value = holder[field];
    return typeof value === 'string' ? value : undefined;
}
/** True only when `true` is written there. */
function flag(holder, field) {
    return holder[field] === true;
}
/** A number; undefined when it is absent or something else. */
function number(holder, field) {
    const value = holder[field];
    return typeof value === 'number' ? value : undefined;
}
/** A number that the API leaves out where it is 0. */
function count(holder, field) {
    return number(holder, field) ?? 0;
}
/** `spec` of an object, its fields checked against T, a type of its API; empty when it has none. */
function specOf(object) {
    return entry(object, 'spec');
}
/** `status` of an object, its fields checked against T, a type of its API; empty when it has none. */
function statusOf(object) {
    return entry(object, 'status');
}


/***/ }),

/***/ 5135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ conditionIn),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   uH: () => (/* binding */ condition)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);

/** A condition of `status.conditions`; undefined when the controller has not written it. */
function condition(object, type) {
    return conditionIn((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'status'), type);
}
/** A condition of a holder that has `conditions` of its own: a status, a listener, a parent of a route. */
function conditionIn(holder, type) {
    const found = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(holder, 'conditions').find((item) => item['type'] === type);
    if (found === undefined)
        return undefined;
    const sinceMs = Date.parse((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'lastTransitionTime') ?? '');
    return {
        type,
        status: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'status') ?? '',
        reason: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'reason') ?? '',
        message: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found, 'message') ?? '',
        sinceMs: Number.isFinite(sinceMs) ? sinceMs : undefined,
        generation: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(found, 'observedGeneration'),
    };
}
/** Whether a condition is there and True. */
function isTrue(object, type) {
    return condition(object, type)?.status === 'True';
}


/***/ }),

/***/ 6980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ creationFinding),
/* harmony export */   z: () => (/* binding */ creationVerdict)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7350);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5135);
/* harmony import */ var _doom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4472);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4264);





/**
 * What keeps the controller from making pods: the ReplicaFailure condition, or, for the kinds without one, the
 * newest FailedCreate event of the object. Undefined when pods can be made.
 */
function creationFinding(observation, maker) {
    const { object, events } = observation;
    if (object === undefined)
        return undefined;
    const failure = [object, maker]
        .map((item) => item && (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(item, 'ReplicaFailure'))
        .find((item) => item?.status === 'True');
    const uid = (maker ?? object).metadata.uid;
    const event = failure
        ? undefined
        : events.findLast((item) => item['reason'] === 'FailedCreate' && (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(item, 'involvedObject')['uid'] === uid);
    const message = failure?.message ?? (event && (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(event, 'message'));
    const rule = message === undefined ? undefined : (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFor */ .sG)('creation', 'FailedCreate', message);
    if (message === undefined || rule === undefined)
        return undefined;
    return {
        key: `${object.metadata.uid ?? ''}/creation/${rule.id}`,
        rule,
        reason: 'FailedCreate',
        message,
        count: 1,
    };
}
/** Failed when pods cannot be made and the row's grace is over. Only ask while pods are missing. */
function creationVerdict(observation, maker) {
    const found = creationFinding(observation, maker);
    const rule = found && (0,_doom_js__WEBPACK_IMPORTED_MODULE_0__/* .firedRule */ .J8)(found, observation);
    if (found === undefined || rule === undefined || observation.object === undefined)
        return undefined;
    const { reason, message } = found;
    return {
        state: 'failed',
        cause: { ref: (0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_4__/* .refOf */ .H8)(observation.object), reason, message, rule, hint: found.rule.hint },
    };
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ firedRule),
/* harmony export */   Jk: () => (/* binding */ openSignal),
/* harmony export */   nx: () => (/* binding */ podVerdict),
/* harmony export */   xY: () => (/* binding */ dueMs)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4222);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7350);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5135);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9939);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4264);





/**
 * The verdict that the pods of a revision force on their owner: failed when enough of them are doomed,
 * unprovable when one waits for somebody on purpose. Undefined: nothing is certain yet.
 */
function podVerdict(observation, pods, quorum) {
    const gated = pods.find((pod) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(pod, 'PodScheduled')?.reason === 'SchedulingGated');
    if (gated !== undefined) {
        const message = `pod ${gated.metadata.name} has scheduling gates and waits for whoever removes them`;
        return { state: 'unprovable', reason: 'scheduling-gated', message };
    }
    const repeated = repeatedExitCause(observation, pods);
    const causes = pods.flatMap((pod) => podCause(observation, pod) ?? []);
    const enough = quorum === 'any' ? causes.length > 0 : pods.length > 0 && causes.length === pods.length;
    const cause = enough ? causes[0] : repeated;
    if (cause === undefined)
        return undefined;
    const alike = enough
        ? causes.filter(({ reason, container }) => reason === cause.reason && container === cause.container)
            .length
        : pods.length;
    return { state: 'failed', cause: alike > 1 ? { ...cause, alike: alike - 1 } : cause };
}
function podCause(observation, pod) {
    for (const finding of (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(pod, observation)) {
        const rule = firedRule(finding, observation);
        if (rule !== undefined)
            return causeOf((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .refOf */ .H8)(observation.object ?? pod), finding, rule);
    }
    return undefined;
}
/** The words of the rule that makes a finding final now, with its numbers; undefined while it is open. */
function firedRule(found, observation) {
    const { key, rule, count } = withEarlierClass(found, observation.firstSeenMs);
    if (rule.class !== 'fatal')
        return undefined;
    if (rule.count !== undefined && count >= rule.count)
        return `${rule.id}: ${count} times (limit ${rule.count})`;
    if (rule.graceMs === undefined)
        return undefined;
    const seenMs = observation.nowMs - (observation.firstSeenMs[key] ?? observation.nowMs);
    if (seenMs < rule.graceMs)
        return undefined;
    return rule.graceMs === 0
        ? `${rule.id}: at once`
        : `${rule.id}: for ${seconds(seenMs)} (limit ${seconds(rule.graceMs)})`;
}
/** "Back-off pulling image" may leave the cause out: then the one that was seen before it goes on. */
function withEarlierClass(found, firstSeenMs) {
    if (found.rule.id !== 'image-transient' || found.reason !== 'ImagePullBackOff')
        return found;
    const base = found.key.slice(0, -found.rule.id.length);
    const earlier = _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonRules */ .Gk.find(({ id }) => id.startsWith('image-') && firstSeenMs[base + id] !== undefined && id !== found.rule.id);
    return earlier === undefined ? found : { ...found, rule: earlier, key: base + earlier.id };
}
/** When an open finding becomes final if nothing changes; undefined when time alone never does it. */
function dueMs(found, firstSeenMs) {
    const { key, rule } = withEarlierClass(found, firstSeenMs);
    const since = firstSeenMs[key];
    return rule.class === 'fatal' && rule.graceMs !== undefined && since !== undefined
        ? since + rule.graceMs
        : undefined;
}
/**
 * Every pod of the revision, at least two, ended twice with the same code: no need to wait for the count. One
 * pod alone goes by its count, as a program that waits for its database looks the same.
 */
function repeatedExitCause(observation, pods) {
    if (pods.length < _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedExits */ .y4.pods)
        return undefined;
    const repeating = pods.map((pod) => repeatingContainer(observation, pod));
    const first = repeating[0];
    if (first === undefined ||
        repeating.some((item) => item?.exitCode !== first.exitCode || item?.container !== first.container))
        return undefined;
    const rule = `crash-loop: exit code ${first.exitCode}, ${_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedExits */ .y4.exits} times on each of ${pods.length} pods`;
    return causeOf((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .refOf */ .H8)(observation.object), first, rule);
}
function repeatingContainer(observation, pod) {
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_)(pod))
        return undefined;
    const crashes = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(pod, observation).filter(({ rule }) => rule.on === 'exit' && rule.class === 'fatal');
    return crashes.find(({ container = '', exitCode }) => {
        const seen = observation.exits[(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .containerKey */ .Ho)(pod, container)] ?? [];
        return seen.filter((exit) => exit?.exitCode === exitCode).length >= _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedExits */ .y4.exits;
    });
}
function causeOf(ref, found, rule) {
    const { reason, message, pod, node, container, initContainer, exitCode, restarts } = found;
    return {
        ref,
        reason,
        message,
        rule,
        hint: found.rule.hint,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ pod, node, container, initContainer, exitCode, restarts }),
    };
}
/** The most telling open signal of these pods, for "what is it waiting for". */
function openSignal(observation, pods) {
    for (const pod of pods) {
        const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(pod, observation)[0];
        if (found !== undefined)
            return `${found.pod ?? ''}: ${found.reason}${found.message === '' ? '' : ` (${found.message.slice(0, 200)})`}`;
    }
    const unready = pods.find((pod) => !(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_)(pod));
    const waiting = unready === undefined ? undefined : (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(unready).find((container) => !container.ready);
    if (unready === undefined || waiting === undefined)
        return undefined;
    return `${unready.metadata.name}: container ${waiting.name} ${waiting.running ? 'runs but is not ready' : waiting.waiting || 'is not started'}`;
}
function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}


/***/ }),

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ containerKey),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   i_: () => (/* binding */ isReady)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4222);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8432);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5135);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4264);




/** All containers of a pod as its status has them, init containers first. */
function containersOf(pod) {
    const status = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(pod, 'status');
    const init = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(status, 'initContainerStatuses').map((item) => containerState(item, true));
    return [...init, ...(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(status, 'containerStatuses').map((item) => containerState(item, false))];
}
function containerState(status, init) {
    const state = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(status, 'state');
    const last = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(status, 'lastState'), 'terminated');
    const now = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(state, 'terminated');
    const waiting = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(state, 'waiting');
    const before = Object.keys(last).length > 0 ? last : undefined;
    return {
        name: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status, 'name') ?? '',
        init,
        ready: status['ready'] === true,
        restarts: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(status, 'restartCount') ?? 0,
        imageId: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status, 'imageID') ?? '',
        waiting: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(waiting, 'reason') ?? '',
        running: state['running'] !== undefined,
        message: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(waiting, 'message') ?? (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(now, 'message') ?? '',
        ended: state['terminated'] === undefined ? before : now,
        endedBefore: state['terminated'] === undefined ? undefined : before,
    };
}
/** The key under which the ends of a container are kept. */
function containerKey(pod, container) {
    return `${pod.metadata.uid ?? pod.metadata.name}/${container}`;
}
/** Whether the pod is Ready and stays. */
function isReady(pod) {
    return pod.metadata.deletionTimestamp === undefined && (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)(pod, 'Ready');
}
/** Every signal that a pod shows now, the gravest container first. A pod that is being deleted shows none. */
function findingsOf(pod, observation) {
    if (pod.metadata.deletionTimestamp !== undefined)
        return [];
    const whole = podFinding(pod);
    if (whole?.rule.class === 'infrastructure')
        return [whole];
    const containers = containersOf(pod);
    const found = containers.map((container) => containerFinding(pod, container, observation.exits));
    const mount = mountFinding(pod, containers, observation.events);
    return [...found, whole, mount].filter((finding) => finding !== undefined);
}
function podFinding(pod) {
    const status = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(pod, 'status');
    const scheduled = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(pod, 'PodScheduled');
    const disrupted = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)(pod, 'DisruptionTarget') ? 'DisruptionTarget' : '';
    const reason = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status, 'reason') ?? (disrupted || (scheduled?.status === 'False' ? scheduled.reason : ''));
    const message = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status, 'message') ?? scheduled?.message ?? '';
    return finding({ pod, on: 'pod', reason, message });
}
function containerFinding(pod, container, exits) {
    if (container.running)
        return undefined;
    const { waiting, ended } = container;
    const waits = waiting === ''
        ? undefined
        : finding({ pod, container, on: 'waiting', reason: waiting, message: container.message });
    if (waits !== undefined)
        return { ...waits, count: container.restarts + 1 };
    if (ended === undefined || !/^(?:|CrashLoopBackOff|RunContainerError)$/.test(waiting))
        return undefined;
    const exitCode = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(ended, 'exitCode') ?? 0;
    // A program that should stay and ends with 0 again and again fails as well; one end with 0 may be meant.
    if (exitCode === 0 && waiting !== 'CrashLoopBackOff')
        return undefined;
    const reason = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(ended, 'reason') ?? 'Error';
    const crash = finding({
        pod,
        container,
        on: 'exit',
        reason,
        message: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(ended, 'message') ?? container.message,
    });
    if (crash === undefined)
        return undefined;
    const count = crash.rule.id === 'crash-loop'
        ? container.restarts
        : endsLike(exits[containerKey(pod, container.name)], reason, container);
    const shown = crash.rule.id === 'crash-loop' && container.restarts > 0 ? 'CrashLoopBackOff' : reason;
    return { ...crash, reason: shown, exitCode, count };
}
/** How often a container ended for this reason: what was seen, and at least what the status itself shows. */
function endsLike(seen, reason, container) {
    const known = (seen ?? []).filter((exit) => exit?.reason === reason).length;
    const shown = [container.ended, container.endedBefore].filter((end) => end !== undefined && end['reason'] === reason).length;
    return Math.max(known, shown);
}
/** A pod that waits for its volumes says nothing in its status: only the events do. */
function mountFinding(pod, containers, events) {
    const starting = containers.length > 0 &&
        containers.every(({ waiting }) => /^(?:ContainerCreating|PodInitializing)$/.test(waiting));
    if (!starting)
        return undefined;
    const own = events.filter((event) => (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(event, 'involvedObject')['uid'] === pod.metadata.uid);
    const event = own.findLast((item) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFor */ .sG)('event', (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(item, 'reason') ?? '', '') !== undefined);
    if (event === undefined)
        return undefined;
    return finding({
        pod,
        on: 'event',
        reason: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(event, 'reason') ?? '',
        message: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(event, 'message') ?? '',
    });
}
function finding({ pod, container, on, reason, message }) {
    const rule = reason === '' ? undefined : (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFor */ .sG)(on, reason, message);
    if (rule === undefined)
        return undefined;
    const node = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(pod, 'spec'), 'nodeName');
    return {
        key: `${containerKey(pod, container?.name ?? '')}/${rule.id}`,
        rule,
        reason,
        message,
        count: 1,
        pod: pod.metadata.name,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({
            node,
            container: container?.name,
            restarts: container?.restarts,
            initContainer: container?.init === true ? true : undefined,
        }),
    };
}


/***/ }),

/***/ 4764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ ready),
/* harmony export */   OP: () => (/* binding */ progressing),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jH: () => (/* binding */ unprovable)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4222);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7350);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5135);




/**
 * The verdict on a target by the rule of its kind. What every kind has in common comes first: the object is there,
 * it is the one that was applied, nobody deletes it, and its controller has seen this generation.
 */
function judge(definition, observation) {
    const { target, object } = observation;
    const readiness = definition?.readiness ?? noRule;
    if (definition === undefined || typeof readiness !== 'function')
        return withoutRule(target, readiness);
    if (object === undefined)
        return failed(target, 'Disappeared', 'the object is no longer there');
    if (target.uid !== '' && object.metadata.uid !== target.uid) {
        return failed(target, 'Replaced', 'somebody deleted the object and made another one of the same name');
    }
    if (object.metadata.deletionTimestamp !== undefined)
        return failed(target, 'Terminating', 'the object is being deleted');
    return staleness(definition, observation, object) ?? stalled(object) ?? readiness(observation, object);
}
const noRule = {
    unprovable: 'nobody has said what ready means there; check it by hand, or apply it outside of this set',
};
function withoutRule({ kind, apiVersion }, why) {
    const { unprovable: reason } = typeof why === 'function' ? noRule : why;
    return unprovable('unknown-kind', `there is no rule for ${kind} (${apiVersion}): ${reason}`);
}
/** A status is about this revision only when its generation is at least the applied one and fully observed. */
function staleness({ observes }, { target }, object) {
    const { generation } = object.metadata;
    if (generation === undefined)
        return undefined;
    if (generation < (target.generation ?? 0))
        return progressing(`generation ${target.generation ?? 0} is not visible yet`);
    const observed = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'status')['observedGeneration'];
    const reports = observed !== undefined || observes === true;
    if (!reports || Number(observed) === generation)
        return undefined;
    return progressing(`its controller has not seen generation ${generation} yet`);
}
function stalled(object) {
    const stop = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .condition */ .uH)(object, 'Stalled');
    if (stop?.status === 'True')
        return failed((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(object), stop.reason || 'Stalled', stop.message);
    const going = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .condition */ .uH)(object, 'Reconciling');
    return going?.status === 'True' ? progressing(going.message || 'reconciling') : undefined;
}
/** Failed by a fact about the object itself, not by its pods. */
function failed(ref, reason, why) {
    const { apiVersion, kind, namespace, name } = ref;
    const own = { apiVersion, kind, name, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ namespace }) };
    const said = typeof why === 'string' ? { message: why } : why;
    return { state: 'failed', cause: { ref: own, reason, rule: `${reason}: at once`, ...said } };
}
/** Still going on; with counts where there are some. */
function progressing(message, ready, wanted) {
    return {
        state: 'progressing',
        message,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ ready, wanted }),
    };
}
/** Proven; with counts where there are some. */
function ready(message, count, wanted) {
    return {
        state: 'ready',
        message,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ ready: count, wanted }),
    };
}
/** Waiting would prove nothing. */
function unprovable(reason, message) {
    return { state: 'unprovable', reason, message };
}


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ mismatchVerdict),
/* harmony export */   R1: () => (/* binding */ promotedImages),
/* harmony export */   nn: () => (/* binding */ isProven)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4222);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7350);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7241);
/* harmony import */ var _image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4624);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9939);






/**
 * The containers of a pod that have to run a promoted digest: by their own image, or by what the template says of
 * a container of that name, since a webhook may have put another repository (a mirror) in its place.
 */
function promotedImages(pod, { digests, object }) {
    const states = new Map((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .containersOf */ .Mz)(pod).map((state) => [state.name, state]));
    const template = podTemplate(object);
    const promised = new Map(containersIn(template).map((item) => [(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(item, 'name'), wantedOf(item, digests)]));
    return containersIn((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(pod, 'spec')).flatMap((container) => {
        const name = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(container, 'name') ?? '';
        const wanted = wantedOf(container, digests) ?? promised.get(name);
        if (wanted === undefined)
            return [];
        const repository = repositoryOf(container) ?? (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(container, 'image') ?? '';
        // Runtimes write `docker-pullable://REPOSITORY@DIGEST`, `REPOSITORY@DIGEST`; an id without `@` is not a manifest's.
        const digest = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .namedDigest */ ._T)(states.get(name)?.imageId ?? '');
        return [{ pod: pod.metadata.name, container: name, repository, digest, wanted }];
    });
}
function podTemplate(object) {
    return object === undefined ? {} : (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(object, 'spec'), 'template'), 'spec');
}
function containersIn(spec) {
    return [...(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(spec, 'initContainers'), ...(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(spec, 'containers')];
}
function wantedOf(container, digests) {
    const repository = repositoryOf(container);
    return repository === undefined ? undefined : digests[repository];
}
function repositoryOf(container) {
    try {
        return (0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)((0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageRef */ .Q)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(container, 'image') ?? ''));
    }
    catch {
        return undefined;
    }
}
/** Failed when a pod runs another digest of a promoted repository. */
function mismatchVerdict(observation, pods) {
    for (const pod of pods) {
        const other = promotedImages(pod, observation).find(({ digest, wanted }) => digest !== undefined && digest !== wanted);
        if (other === undefined)
            continue;
        const node = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(pod, 'spec'), 'nodeName');
        const cause = {
            ref: (0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_4__/* .refOf */ .H8)(observation.object ?? pod),
            reason: 'digest-mismatch',
            message: `container ${other.container} runs ${other.repository}@${other.digest ?? ''}, expected ${other.wanted}`,
            rule: 'digest-mismatch: imageID must be the promoted digest',
            hint: 'Something else changed this image (a webhook, another deploy), or the manifest names another digest.',
            pod: other.pod,
            container: other.container,
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ node }),
        };
        return { state: 'failed', cause };
    }
    return undefined;
}
/** Whether every promoted container of these pods is known to run its digest. */
function isProven(observation, pods) {
    return pods.every((pod) => promotedImages(pod, observation).every(({ digest, wanted }) => digest === wanted));
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   Qc: () => (/* binding */ currentPods),
/* harmony export */   RI: () => (/* binding */ otherPods),
/* harmony export */   hb: () => (/* binding */ wantedReplicas),
/* harmony export */   jk: () => (/* binding */ newestReplicaSet),
/* harmony export */   kp: () => (/* binding */ allPods)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);

const revisionAnnotation = 'deployment.kubernetes.io/revision';
const hashLabel = 'controller-revision-hash';
const generationLabel = 'pod-template-generation';
const generationAnnotation = 'deprecated.daemonset.template.generation';
/** The objects that the owner of this UID controls. Labels prove nothing: they match old pods and strangers. */
function ownedBy(objects, uid) {
    if (uid === undefined)
        return [];
    return objects.filter((object) => object.metadata.ownerReferences?.some((owner) => owner.uid === uid && owner.controller === true));
}
/** The ReplicaSet of the present revision: owned by the object, and with its revision annotation. */
function newestReplicaSet({ object, podLink, replicaSets, }) {
    const revision = object?.metadata.annotations?.[revisionAnnotation];
    if (object === undefined || podLink !== 'through-replica-sets' || revision === undefined)
        return undefined;
    return ownedBy(replicaSets, object.metadata.uid).find((set) => set.metadata.annotations?.[revisionAnnotation] === revision);
}
/** Pods that belong to the object, draining ones and old revisions included. */
function allPods({ object, podLink, pods, replicaSets }) {
    if (object === undefined || podLink === undefined)
        return [];
    if (podLink === 'itself')
        return [object];
    if (podLink !== 'through-replica-sets')
        return ownedBy(pods, object.metadata.uid);
    return ownedBy(replicaSets, object.metadata.uid).flatMap((set) => ownedBy(pods, set.metadata.uid));
}
/** Pods of the revision to prove, without those that are being deleted. */
function currentPods(observation) {
    return allPods(observation).filter((pod) => isCurrent(observation, pod) && pod.metadata.deletionTimestamp === undefined);
}
/** Pods of other revisions that are still there. */
function otherPods(observation) {
    return allPods(observation).filter((pod) => !isCurrent(observation, pod));
}
function isCurrent(observation, pod) {
    const { object, podLink } = observation;
    const labels = pod.metadata.labels ?? {};
    if (podLink === 'through-replica-sets') {
        return ownedBy([pod], newestReplicaSet(observation)?.metadata.uid).length > 0;
    }
    if (podLink === 'owned-by-hash')
        return labels[hashLabel] === updateRevisionOf(object);
    // Of a DaemonSet only the generation of its template is readable without the right to list ControllerRevisions.
    const generation = object?.metadata.annotations?.[generationAnnotation];
    if (podLink === 'owned-by-generation' && generation !== undefined)
        return labels[generationLabel] === generation;
    return true;
}
function updateRevisionOf(object) {
    return object === undefined ? undefined : (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'status')['updateRevision'];
}
/** `spec.replicas`, 1 where it is absent. */
function wantedReplicas(object) {
    return (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(object, 'spec'), 'replicas') ?? 1;
}


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ reasonRules),
/* harmony export */   Mq: () => (/* binding */ stuckPodGraceMs),
/* harmony export */   sG: () => (/* binding */ ruleFor),
/* harmony export */   y4: () => (/* binding */ repeatedExits)
/* harmony export */ });
const pullReasons = ['ErrImagePull', 'ImagePullBackOff'];
const startReasons = ['RunContainerError', 'ContainerCannotRun', 'StartError'];
const reasonRules = [
    // images
    {
        id: 'image-name',
        class: 'fatal',
        on: 'waiting',
        reasons: ['InvalidImageName'],
        graceMs: 0,
        hint: 'The image reference in the manifest does not parse.',
    },
    {
        id: 'image-never-pulled',
        class: 'fatal',
        on: 'waiting',
        reasons: ['ErrImageNeverPull'],
        graceMs: 0,
        hint: 'imagePullPolicy is Never and the node does not have the image.',
    },
    {
        id: 'image-denied',
        class: 'fatal',
        on: 'waiting',
        reasons: pullReasons,
        graceMs: 60_000,
        message: /unauthorized|denied|authorization failed|authentication required|\b40[13]\b/i,
        hint: 'Check imagePullSecrets of the pod or its ServiceAccount: the node may not pull this image.',
    },
    {
        // A registry hiccup answers "not found" too: it has to be seen again (Shopify/krane#819).
        id: 'image-missing',
        class: 'fatal',
        on: 'waiting',
        reasons: pullReasons,
        graceMs: 15_000,
        message: /not found|manifest unknown|no match for platform|does not exist|\b404\b/i,
        hint: 'The registry has no such image for this platform: check digest, repository and platform.',
    },
    {
        id: 'image-transient',
        class: 'suspicious',
        on: 'waiting',
        reasons: pullReasons,
        hint: 'The registry did not answer properly; the kubelet tries again.',
    },
    // starting
    {
        id: 'config-cache',
        class: 'suspicious',
        on: 'waiting',
        reasons: ['CreateContainerConfigError'],
        message: /failed to sync .* cache/i,
        hint: 'The kubelet has not read the ConfigMap or Secret yet.',
    },
    {
        // The Secret may arrive a moment later (Shopify/krane#885).
        id: 'config-missing',
        class: 'fatal',
        on: 'waiting',
        reasons: ['CreateContainerConfigError'],
        graceMs: 60_000,
        hint: 'A Secret, ConfigMap or key that the container names is not there.',
    },
    {
        id: 'create-error',
        class: 'fatal',
        on: 'waiting',
        reasons: ['CreateContainerError'],
        count: 2,
        graceMs: 15_000,
        hint: 'The container runtime cannot make this container from its spec.',
    },
    {
        id: 'exec-format',
        class: 'fatal',
        on: 'exit',
        reasons: [...startReasons, 'Error'],
        count: 1,
        message: /exec format error/i,
        hint: 'The image was built for another processor than the node has.',
    },
    {
        id: 'start-error',
        class: 'fatal',
        on: 'exit',
        reasons: startReasons,
        count: 2,
        message: /not found|no such file|permission denied|not a directory|is a directory/i,
        hint: 'command or args name something that the image does not have, or may not run.',
    },
    {
        // Exit 128 without a word about the file is trouble of the node.
        id: 'start-trouble',
        class: 'suspicious',
        on: 'exit',
        reasons: startReasons,
        hint: 'The container runtime could not start the container.',
    },
    // running
    {
        id: 'out-of-memory',
        class: 'fatal',
        on: 'exit',
        reasons: ['OOMKilled'],
        count: 2,
        hint: 'The container needs more memory than its limit: raise resources.limits.memory or find the leak.',
    },
    {
        // Programs that wait for a database crash once or twice (GoogleContainerTools/skaffold#5210): count, not the first.
        id: 'crash-loop',
        class: 'fatal',
        on: 'exit',
        reasons: ['*'],
        count: 3,
        hint: 'The program ends again and again: read its last lines below.',
    },
    // pods
    {
        id: 'evicted',
        class: 'infrastructure',
        on: 'pod',
        reasons: [
            'Evicted',
            'Preempting',
            'NodeLost',
            'NodeShutdown',
            'Terminated',
            'NodeAffinity',
            'DisruptionTarget',
        ],
        hint: 'The node gave the pod up; its controller makes another one.',
    },
    {
        // An autoscaler may bring a node (GoogleContainerTools/skaffold#8972).
        id: 'unschedulable',
        class: 'fatal',
        on: 'pod',
        reasons: ['Unschedulable'],
        graceMs: 120_000,
        message: /untolerated taint|node affinity|node selector|volume node affinity/i,
        hint: 'No node matches: check tolerations, node selector, affinity and the zone of the volumes.',
    },
    {
        id: 'no-room',
        class: 'suspicious',
        on: 'pod',
        reasons: ['Unschedulable'],
        hint: 'No node has room: lower the requests or add a node.',
    },
    // only visible in events
    {
        id: 'mount',
        class: 'fatal',
        on: 'event',
        reasons: ['FailedMount', 'FailedAttachVolume'],
        graceMs: 120_000,
        hint: 'A volume cannot be mounted: check that its claim, Secret or ConfigMap exists.',
    },
    // pods that cannot even be made
    {
        id: 'webhook-denied',
        class: 'fatal',
        on: 'creation',
        reasons: ['FailedCreate'],
        graceMs: 0,
        message: /admission webhook .*denied/i,
        hint: 'An admission webhook of the cluster refuses these pods.',
    },
    {
        id: 'creation-blip',
        class: 'suspicious',
        on: 'creation',
        reasons: ['FailedCreate'],
        message: /PriorityClass|Unauthorized/i,
        hint: 'The controller tries again.',
    },
    {
        // Quota can free up, the account may come.
        id: 'creation-forbidden',
        class: 'fatal',
        on: 'creation',
        reasons: ['FailedCreate'],
        graceMs: 30_000,
        message: /exceeded quota|violates PodSecurity|service ?account .*not found|error looking up service account/i,
        hint: 'The namespace does not allow these pods: see the message.',
    },
    {
        id: 'creation-failed',
        class: 'suspicious',
        on: 'creation',
        reasons: ['FailedCreate'],
        hint: 'The controller cannot make pods; it tries again.',
    },
];
/** Equal exits on this many pods, this often each, doom a rollout before the crash count does. */
const repeatedExits = { pods: 2, exits: 2 };
/** A pod of the old revision that is not Ready for this long blocks a StatefulSet (kubernetes/kubernetes#67250). */
const stuckPodGraceMs = 60_000;
/** The row that a signal falls under; undefined when none does. */
function ruleFor(on, reason, message) {
    const words = message.replaceAll(/"[^"]*"/g, '""');
    return reasonRules.find((rule) => rule.on === on &&
        (rule.reasons.includes('*') || rule.reasons.includes(reason)) &&
        (rule.message === undefined || rule.message.test(words)));
}


/***/ })

};
