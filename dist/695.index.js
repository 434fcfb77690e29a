export const id = 695;
export const ids = [695];
export const modules = {

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vr: () => (/* binding */ defaultKinds)
});

// UNUSED EXPORTS: allKinds, groupWaves

// NAMESPACE OBJECT: ./lib/kinds/access.js
var access_namespaceObject = {};
__webpack_require__.r(access_namespaceObject);
__webpack_require__.d(access_namespaceObject, {
  clusterRole: () => (clusterRole),
  clusterRoleBinding: () => (clusterRoleBinding),
  role: () => (role),
  roleBinding: () => (roleBinding),
  serviceAccount: () => (serviceAccount)
});

// NAMESPACE OBJECT: ./lib/kinds/admission.js
var admission_namespaceObject = {};
__webpack_require__.r(admission_namespaceObject);
__webpack_require__.d(admission_namespaceObject, {
  mutatingAdmissionPolicy: () => (mutatingAdmissionPolicy),
  mutatingAdmissionPolicyBinding: () => (mutatingAdmissionPolicyBinding),
  mutatingWebhookConfiguration: () => (mutatingWebhookConfiguration),
  validatingAdmissionPolicyBinding: () => (validatingAdmissionPolicyBinding),
  validatingWebhookConfiguration: () => (validatingWebhookConfiguration)
});

// NAMESPACE OBJECT: ./lib/kinds/classes.js
var classes_namespaceObject = {};
__webpack_require__.r(classes_namespaceObject);
__webpack_require__.d(classes_namespaceObject, {
  ingressClass: () => (ingressClass),
  priorityClass: () => (priorityClass),
  runtimeClass: () => (runtimeClass),
  storageClass: () => (storageClass)
});

// NAMESPACE OBJECT: ./lib/kinds/endpoints.js
var endpoints_namespaceObject = {};
__webpack_require__.r(endpoints_namespaceObject);
__webpack_require__.d(endpoints_namespaceObject, {
  endpointSlice: () => (endpointSlice),
  endpoints: () => (endpoints)
});

// NAMESPACE OBJECT: ./lib/kinds/gateway-routes.js
var gateway_routes_namespaceObject = {};
__webpack_require__.r(gateway_routes_namespaceObject);
__webpack_require__.d(gateway_routes_namespaceObject, {
  grpcRoute: () => (grpcRoute),
  httpRoute: () => (httpRoute),
  referenceGrant: () => (referenceGrant),
  tcpRoute: () => (tcpRoute),
  tlsRoute: () => (tlsRoute),
  udpRoute: () => (udpRoute)
});

// NAMESPACE OBJECT: ./lib/kinds/limits.js
var limits_namespaceObject = {};
__webpack_require__.r(limits_namespaceObject);
__webpack_require__.d(limits_namespaceObject, {
  limitRange: () => (limitRange),
  networkPolicy: () => (networkPolicy),
  resourceQuota: () => (resourceQuota)
});

// NAMESPACE OBJECT: ./lib/kinds/scaled-objects.js
var scaled_objects_namespaceObject = {};
__webpack_require__.r(scaled_objects_namespaceObject);
__webpack_require__.d(scaled_objects_namespaceObject, {
  scaledJob: () => (scaledJob),
  scaledObject: () => (scaledObject)
});

// NAMESPACE OBJECT: ./lib/kinds/templates.js
var templates_namespaceObject = {};
__webpack_require__.r(templates_namespaceObject);
__webpack_require__.d(templates_namespaceObject, {
  controllerRevision: () => (controllerRevision),
  lease: () => (lease),
  podTemplate: () => (podTemplate)
});

// EXTERNAL MODULE: ./lib/kinds/stored-kind.js
var stored_kind = __webpack_require__(6019);
;// CONCATENATED MODULE: ./lib/kinds/access.js

const rbac = { group: 'rbac.authorization.k8s.io', wave: 'accounts' };
/** Who may do what. */
const serviceAccount = (0,stored_kind/* storedKind */.y)({
    group: '',
    kind: 'ServiceAccount',
    wave: 'accounts',
    serverFields: [{ path: ['secrets'] }],
});
const role = (0,stored_kind/* storedKind */.y)({ ...rbac, kind: 'Role' });
const roleBinding = (0,stored_kind/* storedKind */.y)({ ...rbac, kind: 'RoleBinding' });
const clusterRoleBinding = (0,stored_kind/* storedKind */.y)({ ...rbac, kind: 'ClusterRoleBinding' });
const clusterRole = (0,stored_kind/* storedKind */.y)({
    ...rbac,
    kind: 'ClusterRole',
    serverFields: [{ path: ['rules'], when: (whole) => whole['aggregationRule'] !== undefined }],
});

;// CONCATENATED MODULE: ./lib/kinds/admission.js

// A webhook that answers before its workload is there would block everything it matches.
const admission = { group: 'admissionregistration.k8s.io', wave: 'routes' };
/** Who has a say in what is written. Whether a webhook answers shows at the next write that it matches. */
const validatingWebhookConfiguration = (0,stored_kind/* storedKind */.y)({
    ...admission,
    kind: 'ValidatingWebhookConfiguration',
});
const mutatingWebhookConfiguration = (0,stored_kind/* storedKind */.y)({ ...admission, kind: 'MutatingWebhookConfiguration' });
const validatingAdmissionPolicyBinding = (0,stored_kind/* storedKind */.y)({
    ...admission,
    kind: 'ValidatingAdmissionPolicyBinding',
});
const mutatingAdmissionPolicy = (0,stored_kind/* storedKind */.y)({ ...admission, kind: 'MutatingAdmissionPolicy' });
const mutatingAdmissionPolicyBinding = (0,stored_kind/* storedKind */.y)({
    ...admission,
    kind: 'MutatingAdmissionPolicyBinding',
});

// EXTERNAL MODULE: ./lib/rollout/conditions.js
var conditions = __webpack_require__(5135);
// EXTERNAL MODULE: ./lib/rollout/guard.js
var guard = __webpack_require__(4764);
;// CONCATENATED MODULE: ./lib/kinds/api-service.js


/** apiregistration.k8s.io/v1 APIService: the server behind it answers. It may come with this very set. */
const apiService = {
    group: 'apiregistration.k8s.io',
    kind: 'APIService',
    wave: 'routes',
    proof: 'available, for 10 s or since the start: the server behind it answers',
    readiness,
    look: 'watch',
};
/** Its status names no generation; the controller asks the server anew within 5 s of a change (kube-aggregator). */
const settleMs = 10_000;
function readiness({ nowMs, startedAtMs }, object) {
    const available = (0,conditions/* condition */.uH)(object, 'Available');
    if (available?.status !== 'True')
        return (0,guard/* progressing */.OP)(available?.message || 'not available yet');
    const isFresh = (available.sinceMs ?? 0) >= startedAtMs;
    return isFresh || nowMs - startedAtMs >= settleMs
        ? (0,guard/* ready */.Gc)('available')
        : (0,guard/* progressing */.OP)('available; whether that is about this revision shows within 10 s');
}

;// CONCATENATED MODULE: ./lib/kinds/argo-rollout.js
/** argoproj.io Rollout: ordered with the workloads. */
const argoRollout = {
    group: 'argoproj.io',
    kind: 'Rollout',
    wave: 'workloads',
    proof: 'nothing',
    readiness: {
        unprovable: 'its steps, pauses and analyses are its own; follow it by kubectl argo rollouts status',
    },
    look: 'watch',
    scales: true,
};

;// CONCATENATED MODULE: ./lib/kinds/classes.js

/** Classes that other objects name. */
const ingressClass = (0,stored_kind/* storedKind */.y)({ group: 'networking.k8s.io', kind: 'IngressClass', wave: 'policies' });
const priorityClass = (0,stored_kind/* storedKind */.y)({
    group: 'scheduling.k8s.io',
    kind: 'PriorityClass',
    wave: 'policies',
});
const runtimeClass = (0,stored_kind/* storedKind */.y)({ group: 'node.k8s.io', kind: 'RuntimeClass', wave: 'policies' });
const storageClass = (0,stored_kind/* storedKind */.y)({ group: 'storage.k8s.io', kind: 'StorageClass', wave: 'policies' });

// EXTERNAL MODULE: ./lib/kinds/configuration.js
var configuration = __webpack_require__(337);
// EXTERNAL MODULE: ./lib/manifest/fields.js
var fields = __webpack_require__(8432);
;// CONCATENATED MODULE: ./lib/kinds/cron-job.js



/** batch/v1 CronJob: stored, as its schedule was parsed by the dry run. Nothing of it has run by then. */
const cronJob = (0,stored_kind/* storedKind */.y)({
    group: 'batch',
    kind: 'CronJob',
    wave: 'workloads',
    proof: 'stored; that its image works is known only when its first Job has run',
    readiness: (_, object) => (0,guard/* ready */.Gc)((0,fields/* flag */.Jt)((0,fields/* specOf */.rI)(object), 'suspend')
        ? 'stored; suspended: it starts no Jobs until spec.suspend is false'
        : 'stored; its image is proven only by its next Job'),
    podSpec: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
});

// EXTERNAL MODULE: ./lib/kinds/custom-resource-definition.js
var custom_resource_definition = __webpack_require__(4427);
// EXTERNAL MODULE: ./lib/rollout/creation.js
var creation = __webpack_require__(6980);
// EXTERNAL MODULE: ./lib/rollout/doom.js
var doom = __webpack_require__(4472);
// EXTERNAL MODULE: ./lib/rollout/image-proof.js
var image_proof = __webpack_require__(1427);
// EXTERNAL MODULE: ./lib/rollout/owners.js
var owners = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/rollout/settling.js
var settling = __webpack_require__(909);
;// CONCATENATED MODULE: ./lib/kinds/daemon-set.js







/** apps/v1 DaemonSet: every node that wants a pod has an updated, available one. */
const daemonSet = {
    group: 'apps',
    kind: 'DaemonSet',
    wave: 'workloads',
    proof: 'every node that wants a pod has one of this revision, available and running the digest',
    readiness: daemon_set_readiness,
    look: 'watch',
    around: ['pods', 'events'],
    podSpec: ['spec', 'template', 'spec'],
    pods: 'owned-by-generation',
    observes: true,
};
function daemon_set_readiness(observation, object) {
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const wanted = (0,fields/* count */.U9)((0,fields/* statusOf */.c2)(object), 'desiredNumberScheduled');
    const old = (0,owners/* otherPods */.RI)(observation).filter((pod) => pod.metadata.deletionTimestamp === undefined);
    if ((0,fields/* text */.Qq)((0,fields/* entry */.f_)((0,fields/* specOf */.rI)(object), 'updateStrategy'), 'type') === 'OnDelete' && old.length > 0) {
        return (0,guard/* unprovable */.jH)('manual-restart-required', `updateStrategy is OnDelete and ${old.length} pods still run the old revision: delete them`);
    }
    return ((0,image_proof/* mismatchVerdict */.G9)(observation, pods) ??
        (pods.length < wanted ? (0,creation/* creationVerdict */.z)(observation, undefined) : undefined) ??
        (0,doom/* podVerdict */.nx)(observation, pods, 'any') ??
        unready(observation, object) ??
        (0,guard/* ready */.Gc)(wanted === 0 ? 'no node matches: nothing runs' : `${wanted} of ${wanted} nodes ready`, wanted, wanted));
}
/** What each node has to have, in the order in which it comes. */
const counts = [
    ['updatedNumberScheduled', 'have this revision'],
    ['currentNumberScheduled', 'have a pod'],
    ['numberReady', 'ready'],
    ['numberAvailable', 'available (minReadySeconds)'],
];
function unready(observation, object) {
    const status = (0,fields/* statusOf */.c2)(object);
    const wanted = (0,fields/* count */.U9)(status, 'desiredNumberScheduled');
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const signal = (0,doom/* openSignal */.Jk)(observation, pods);
    const nodes = (0,fields/* count */.U9)(status, 'numberReady');
    const say = (what) => (0,guard/* progressing */.OP)(signal === undefined ? what : `${what}; ${signal}`, nodes, wanted);
    for (const [field, words] of counts) {
        if ((0,fields/* count */.U9)(status, field) !== wanted)
            return say(`${(0,fields/* count */.U9)(status, field)} of ${wanted} nodes ${words}`);
    }
    const proven = (0,settling/* settledPods */.i1)(observation);
    if (proven.length < wanted || !(0,image_proof/* isProven */.nn)(observation, proven))
        return say('its pods are not all seen running this digest for long enough yet');
    return undefined;
}

// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __webpack_require__(7350);
;// CONCATENATED MODULE: ./lib/kinds/deployment.js









/** The default of the API for spec.progressDeadlineSeconds. */
const defaultDeadlineSeconds = 600;
/** apps/v1 Deployment: the strictest of what the field checks (counts, conditions, newest ReplicaSet, digest). */
const deployment = {
    group: 'apps',
    kind: 'Deployment',
    wave: 'workloads',
    proof: 'every replica is of this revision, available and runs the digest; no old pods are wanted any more',
    readiness: deployment_readiness,
    look: 'watch',
    around: ['replicaSets', 'pods', 'events'],
    podSpec: ['spec', 'template', 'spec'],
    pods: 'through-replica-sets',
    scales: true,
    observes: true,
};
function deployment_readiness(observation, object) {
    if ((0,fields/* flag */.Jt)((0,fields/* specOf */.rI)(object), 'paused')) {
        return (0,guard/* unprovable */.jH)('paused', 'spec.paused is true: its controller rolls nothing out until it is resumed');
    }
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    if (wanted === 0)
        return scaledToZero(object);
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const newest = (0,owners/* newestReplicaSet */.jk)(observation);
    const missing = pods.length < wanted ? (0,creation/* creationVerdict */.z)(observation, newest) : undefined;
    return ((0,image_proof/* mismatchVerdict */.G9)(observation, pods) ??
        missing ??
        (0,doom/* podVerdict */.nx)(observation, pods, 'all') ??
        deadlineVerdict(observation, object) ??
        deployment_unready(observation, object) ??
        (0,guard/* ready */.Gc)(`${wanted} of ${wanted} ready`, wanted, wanted));
}
function scaledToZero(object) {
    const left = (0,fields/* count */.U9)((0,fields/* statusOf */.c2)(object), 'replicas');
    return left === 0
        ? (0,guard/* ready */.Gc)('scaled to zero: nothing runs', 0, 0)
        : (0,guard/* progressing */.OP)(`${left} old pods to stop`, 0, 0);
}
/**
 * A deadline that ended before our apply says nothing about this revision (kubernetes/kubernetes#49637), so it
 * is believed only when it could have ended since the start.
 */
function deadlineVerdict({ nowMs, startedAtMs }, object) {
    const seconds = (0,fields/* number */.ai)((0,fields/* specOf */.rI)(object), 'progressDeadlineSeconds') ?? defaultDeadlineSeconds;
    const limitMs = seconds * 1000;
    if (nowMs - startedAtMs < limitMs)
        return undefined;
    const rule = `progressDeadlineSeconds: ${seconds} s`;
    const hint = 'Nothing moved within the deadline of the Deployment: see the state of its pods.';
    const progress = (0,conditions/* condition */.uH)(object, 'Progressing');
    if (progress?.status === 'False')
        return (0,guard/* failed */.gz)((0,manifest_object/* refOf */.H8)(object), progress.reason, { message: progress.message, rule, hint });
    const available = (0,conditions/* condition */.uH)(object, 'Available');
    const since = Math.max(available?.sinceMs ?? nowMs, startedAtMs);
    if (available?.status !== 'False' || nowMs - since < limitMs)
        return undefined;
    return (0,guard/* failed */.gz)((0,manifest_object/* refOf */.H8)(object), available.reason, { message: available.message, rule, hint });
}
function deployment_unready(observation, object) {
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    const status = (0,fields/* statusOf */.c2)(object);
    const [all, updated] = [(0,fields/* count */.U9)(status, 'replicas'), (0,fields/* count */.U9)(status, 'updatedReplicas')];
    const [readyCount, available] = [(0,fields/* count */.U9)(status, 'readyReplicas'), (0,fields/* count */.U9)(status, 'availableReplicas')];
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const signal = (0,doom/* openSignal */.Jk)(observation, pods);
    const say = (what) => (0,guard/* progressing */.OP)(signal === undefined ? what : `${what}; ${signal}`, Math.min(readyCount, updated), wanted);
    if (updated !== wanted)
        return say(`${updated} of ${wanted} pods are of this revision`);
    if (all !== wanted)
        return say(`${all - wanted} pods of old revisions to stop`);
    if (readyCount !== wanted)
        return say(`${readyCount} of ${wanted} ready`);
    if (available !== wanted)
        return say(`${available} of ${wanted} available (minReadySeconds)`);
    if (!(0,conditions/* isTrue */.Hn)(object, 'Available'))
        return say('not Available yet');
    if ((0,conditions/* condition */.uH)(object, 'Progressing')?.reason !== 'NewReplicaSetAvailable')
        return say('its controller has not finished yet');
    if (!isComplete((0,owners/* newestReplicaSet */.jk)(observation), wanted))
        return say('the newest ReplicaSet is not complete yet');
    const proven = (0,settling/* settledPods */.i1)(observation);
    if (proven.length !== wanted || !(0,image_proof/* isProven */.nn)(observation, proven))
        return say('its pods are not all seen running this digest for long enough yet');
    return undefined;
}
function isComplete(set, wanted) {
    if (set === undefined)
        return false;
    const status = (0,fields/* statusOf */.c2)(set);
    return (0,fields/* count */.U9)(status, 'readyReplicas') === wanted && (0,fields/* count */.U9)(status, 'availableReplicas') === wanted;
}

;// CONCATENATED MODULE: ./lib/kinds/endpoints.js

/** Addresses that somebody keeps by hand, for a Service without a selector. */
const endpoints = (0,stored_kind/* storedKind */.y)({ group: '', kind: 'Endpoints', wave: 'services' });
const endpointSlice = (0,stored_kind/* storedKind */.y)({
    group: 'discovery.k8s.io',
    kind: 'EndpointSlice',
    wave: 'services',
});

;// CONCATENATED MODULE: ./lib/rollout/held-back.js



/** A refusal may be about objects that are on their way: a Service, a listener, a Secret. */
const refusedGraceMs = 60_000;
/** Programmed waits for proxies that are pulled and started, and for nodes. */
const programmedGraceMs = 300_000;
/** Refusals that say "not yet". */
const pending = ['Pending', 'AddressNotAssigned', ''];
/**
 * What keeps conditions from being True for the present generation of an object (each condition says which one it
 * is about): undefined when all of them are, failed when one has been False for a minute (Programmed: five) for a
 * reason that does not pass by itself. For kinds of the Gateway API (sigs.k8s.io/gateway-api, GEP-1364).
 */
function heldBack(holder, asked) {
    const { object, who } = asked;
    const say = (words) => (0,guard/* progressing */.OP)(who === '' ? words : `${who}: ${words}`);
    for (const type of asked.types) {
        const found = (0,conditions/* conditionIn */.HJ)(holder, type);
        if (found === undefined)
            return say(`no controller has written ${type} yet`);
        if (found.generation !== object.metadata.generation)
            return say(`${type} is not about generation ${object.metadata.generation ?? 'of the object'} yet`);
        if (found.status === 'True')
            continue;
        return refused(found, asked) ?? say(wordsOf(found));
    }
    return undefined;
}
function refused(found, { object, observation, who }) {
    const { nowMs, startedAtMs } = observation;
    const heldMs = nowMs - Math.max(found.sinceMs ?? startedAtMs, startedAtMs);
    const graceMs = found.type === 'Programmed' ? programmedGraceMs : refusedGraceMs;
    if (found.status !== 'False' || pending.includes(found.reason) || heldMs < graceMs)
        return undefined;
    return (0,guard/* failed */.gz)((0,manifest_object/* refOf */.H8)(object), found.reason, {
        message: who === '' ? found.message : `${who}: ${found.message}`,
        rule: `${found.type}: False for ${Math.round(heldMs / 1000)} s (limit ${graceMs / 1000} s)`,
        hint: 'The gateway controller refuses this: see its message.',
    });
}
function wordsOf({ type, reason, message }) {
    return [`${type} is not True`, reason, message].filter((part) => part !== '').join(': ');
}

;// CONCATENATED MODULE: ./lib/kinds/gateway-routes.js




const group = 'gateway.networking.k8s.io';
function route(kind) {
    return {
        group,
        kind,
        wave: 'routes',
        proof: 'each parent it names has accepted it, all references resolved, at this generation',
        readiness: gateway_routes_readiness,
        look: 'watch',
        around: ['events'],
    };
}
/** gateway.networking.k8s.io: routes, and who may refer across namespaces. */
const httpRoute = route('HTTPRoute');
const grpcRoute = route('GRPCRoute');
const tcpRoute = route('TCPRoute');
const tlsRoute = route('TLSRoute');
const udpRoute = route('UDPRoute');
const referenceGrant = (0,stored_kind/* storedKind */.y)({ group, kind: 'ReferenceGrant', wave: 'routes' });
function gateway_routes_readiness(observation, object) {
    const parents = (0,fields/* list */.p_)((0,fields/* specOf */.rI)(object), 'parentRefs');
    if (parents.length === 0)
        return (0,guard/* unprovable */.jH)('no-parents', 'it names no parentRefs, so nothing serves it: name a Gateway in its spec');
    const open = parents.map((parent) => parentVerdict(observation, object, parent)).filter(isOpen);
    return (open.find(({ state }) => state === 'failed') ??
        open[0] ??
        (0,guard/* ready */.Gc)(`accepted by ${parents.length} ${parents.length === 1 ? 'parent' : 'parents'}`));
}
function isOpen(verdict) {
    return verdict !== undefined;
}
/**
 * What keeps one parent from serving the route; undefined when it does. Answers of controllers that are no longer
 * in charge stay in the status, so one good answer is enough.
 */
function parentVerdict(observation, object, parent) {
    const namespace = object.metadata.namespace;
    const wanted = keyOf(parent, namespace);
    const answers = (0,fields/* list */.p_)((0,fields/* statusOf */.c2)(object), 'parents').filter((answer) => keyOf((0,fields/* entry */.f_)(answer, 'parentRef'), namespace) === wanted);
    const who = `parent ${(0,fields/* text */.Qq)(parent, 'name') ?? ''}`;
    const asked = { object, observation, who, types: ['Accepted', 'ResolvedRefs'] };
    const verdicts = (answers.length === 0 ? [{}] : answers).map((answer) => heldBack(answer, asked));
    return verdicts.includes(undefined) ? undefined : verdicts.find(isOpen);
}
/** What names a parent, with the defaults of the API: controllers may write them out or not. */
function keyOf(ref, namespace) {
    return [
        (0,fields/* text */.Qq)(ref, 'group') ?? group,
        (0,fields/* text */.Qq)(ref, 'kind') ?? 'Gateway',
        (0,fields/* text */.Qq)(ref, 'namespace') ?? namespace ?? '',
        (0,fields/* text */.Qq)(ref, 'name') ?? '',
        (0,fields/* text */.Qq)(ref, 'sectionName') ?? '',
        (0,fields/* number */.ai)(ref, 'port') ?? '',
    ].join('/');
}

;// CONCATENATED MODULE: ./lib/kinds/gateway-class.js



/** gateway.networking.k8s.io GatewayClass: its controller has taken it. */
const gatewayClass = {
    group: 'gateway.networking.k8s.io',
    kind: 'GatewayClass',
    wave: 'routes',
    proof: 'accepted by its controller, at this generation',
    readiness: (observation, object) => heldBack((0,fields/* statusOf */.c2)(object), { object, observation, who: '', types: ['Accepted'] }) ?? (0,guard/* ready */.Gc)('accepted'),
    look: 'watch',
};

;// CONCATENATED MODULE: ./lib/kinds/gateway.js



/** gateway.networking.k8s.io Gateway: it and each of its listeners are accepted and programmed. */
const gateway = {
    group: 'gateway.networking.k8s.io',
    kind: 'Gateway',
    wave: 'routes',
    proof: 'it and each of its listeners are accepted, resolved and programmed at this generation',
    readiness: gateway_readiness,
    look: 'watch',
    around: ['events'],
};
function gateway_readiness(observation, object) {
    const own = { object, observation, who: '', types: ['Accepted', 'Programmed'] };
    const listeners = (0,fields/* list */.p_)((0,fields/* specOf */.rI)(object), 'listeners').map((listener) => (0,fields/* text */.Qq)(listener, 'name') ?? '');
    if (listeners.length === 0)
        return (0,guard/* progressing */.OP)('it has no listeners yet');
    const open = [
        heldBack((0,fields/* statusOf */.c2)(object), own),
        ...listeners.map((name) => listenerVerdict(observation, object, name)),
    ].filter((verdict) => verdict !== undefined);
    return (open.find(({ state }) => state === 'failed') ??
        open[0] ??
        (0,guard/* ready */.Gc)(`programmed, with ${listeners.length} ${listeners.length === 1 ? 'listener' : 'listeners'}`));
}
function listenerVerdict(observation, object, name) {
    const states = (0,fields/* list */.p_)((0,fields/* statusOf */.c2)(object), 'listeners');
    const state = states.find((item) => (0,fields/* text */.Qq)(item, 'name') === name) ?? {};
    const types = ['Accepted', 'ResolvedRefs', 'Programmed'];
    return heldBack(state, { object, observation, who: `listener ${name}`, types });
}

;// CONCATENATED MODULE: ./lib/kinds/horizontal-pod-autoscaler.js



/** autoscaling/v2 HorizontalPodAutoscaler: it scales, or it is switched off on purpose (target at zero). */
const horizontalPodAutoscaler = {
    group: 'autoscaling',
    kind: 'HorizontalPodAutoscaler',
    wave: 'scaling',
    proof: 'it scales, or its target is scaled to zero',
    readiness: (_, object) => {
        const active = (0,conditions/* condition */.uH)(object, 'ScalingActive');
        if (active?.status === 'True')
            return (0,guard/* ready */.Gc)('scaling');
        if (active?.reason === 'ScalingDisabled')
            return (0,guard/* ready */.Gc)('switched off: its target is scaled to zero');
        if (active === undefined)
            return (0,guard/* progressing */.OP)('not computed yet');
        // FailedGet*: metrics come some time after the first pods.
        return active.reason.startsWith('FailedGet')
            ? (0,guard/* progressing */.OP)(active.message || 'it has no metrics yet')
            : (0,guard/* failed */.gz)((0,manifest_object/* refOf */.H8)(object), active.reason, active.message);
    },
    look: 'watch',
};

;// CONCATENATED MODULE: ./lib/kinds/ingress.js


/** networking.k8s.io/v1 Ingress: its controller has given it an address. Its backends are proven as Services. */
const ingress = {
    group: 'networking.k8s.io',
    kind: 'Ingress',
    wave: 'routes',
    proof: 'it has an address; or it names no class, and the cluster has given it none, so nobody has to answer for it',
    readiness: ingress_readiness,
    look: 'watch',
    around: ['events'],
};
/** Slow load balancers need some minutes; a controller that has said nothing by then never says anything. */
const addressGraceMs = 300_000;
const oldClass = 'kubernetes.io/ingress.class';
/**
 * Without a class (the server fills in the default one at creation) no controller has to take it, and nobody will
 * ever write a status: waiting for one is how an Ingress "never becomes healthy" (argoproj/argo-cd#997).
 */
function ingress_readiness({ nowMs, startedAtMs }, object) {
    const [address] = (0,fields/* list */.p_)((0,fields/* entry */.f_)((0,fields/* statusOf */.c2)(object), 'loadBalancer'), 'ingress');
    const found = address && ((0,fields/* text */.Qq)(address, 'hostname') ?? (0,fields/* text */.Qq)(address, 'ip'));
    if (found !== undefined)
        return (0,guard/* ready */.Gc)(`has the address ${found}`);
    const name = (0,fields/* text */.Qq)((0,fields/* specOf */.rI)(object), 'ingressClassName') ?? object.metadata.annotations?.[oldClass];
    if (name === undefined)
        return (0,guard/* ready */.Gc)('stored; it names no class and the cluster has no default one: no controller has to answer');
    const waits = `the controller of class ${name} has given it no address`;
    if (nowMs - startedAtMs < addressGraceMs)
        return (0,guard/* progressing */.OP)(`${waits} yet`);
    return (0,guard/* unprovable */.jH)('no-address', `${waits} in ${addressGraceMs / 60_000} minutes: check that it runs and takes this class; some publish addresses only when told to (an option such as publish-service), then try the route by hand`);
}

// EXTERNAL MODULE: ./lib/kinds/job.js
var job = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/kinds/kind-table.js
var kind_table = __webpack_require__(5744);
;// CONCATENATED MODULE: ./lib/kinds/limits.js

/** What a namespace allows. A quota counts by itself; whom it refuses is told about where it refuses. */
const resourceQuota = (0,stored_kind/* storedKind */.y)({ group: '', kind: 'ResourceQuota', wave: 'policies' });
const limitRange = (0,stored_kind/* storedKind */.y)({ group: '', kind: 'LimitRange', wave: 'policies' });
const networkPolicy = (0,stored_kind/* storedKind */.y)({
    group: 'networking.k8s.io',
    kind: 'NetworkPolicy',
    wave: 'policies',
});

// EXTERNAL MODULE: ./lib/kinds/namespace.js
var namespace = __webpack_require__(7512);
// EXTERNAL MODULE: ./lib/rollout/events.js
var rollout_events = __webpack_require__(9968);
;// CONCATENATED MODULE: ./lib/kinds/persistent-volume-claim.js




/** v1 PersistentVolumeClaim: Bound, or waiting by design for the first pod that uses it. */
const persistentVolumeClaim = {
    group: '',
    kind: 'PersistentVolumeClaim',
    wave: 'configuration',
    proof: 'bound; or its class binds it with its first pod, and no pod uses it yet',
    readiness: persistent_volume_claim_readiness,
    look: 'watch',
    around: ['events'],
    // A claim may name its volume on purpose; one that was exported says that it had been bound.
    serverFields: [{ path: ['spec', 'volumeName'], when: (_, object) => wasBound(object) }],
};
function wasBound({ metadata }) {
    return metadata.annotations?.['pv.kubernetes.io/bind-completed'] !== undefined;
}
/** The scheduler has chosen a node for a pod that uses the claim (k8s.io/component-helpers storage/volume). */
const selectedNode = 'volume.kubernetes.io/selected-node';
/**
 * The volume controller says with every look whether a claim of a class with WaitForFirstConsumer has a pod that
 * uses it (`WaitForPodScheduled`) or none (`WaitForFirstConsumer`); pods that want it are proven by themselves.
 */
function persistent_volume_claim_readiness({ events }, object) {
    const phase = (0,fields/* text */.Qq)((0,fields/* statusOf */.c2)(object), 'phase');
    if (phase === 'Bound')
        return (0,guard/* ready */.Gc)('bound');
    if (phase === 'Lost')
        return (0,guard/* failed */.gz)((0,manifest_object/* refOf */.H8)(object), 'Lost', 'the volume behind the claim is gone');
    const event = (0,rollout_events/* newestEvent */.jd)(events);
    if (event === undefined)
        return (0,guard/* progressing */.OP)('not bound yet');
    const wanted = object.metadata.annotations?.[selectedNode] !== undefined;
    return (0,fields/* text */.Qq)(event, 'reason') === 'WaitForFirstConsumer' && phase === 'Pending' && !wanted
        ? (0,guard/* ready */.Gc)('no pod uses it yet: its volume is bound with the first one that does')
        : (0,guard/* progressing */.OP)(`not bound yet: ${(0,fields/* text */.Qq)(event, 'message') ?? (0,fields/* text */.Qq)(event, 'reason') ?? ''}`);
}

;// CONCATENATED MODULE: ./lib/kinds/persistent-volume.js



/** v1 PersistentVolume: a claim has it, or can have it. */
const persistentVolume = {
    group: '',
    kind: 'PersistentVolume',
    wave: 'configuration',
    proof: 'available, or bound to its claim',
    readiness: persistent_volume_readiness,
    look: 'watch',
};
function persistent_volume_readiness(_, object) {
    const status = (0,fields/* statusOf */.c2)(object);
    const phase = (0,fields/* text */.Qq)(status, 'phase');
    if (phase === 'Available')
        return (0,guard/* ready */.Gc)('available');
    if (phase === 'Bound')
        return (0,guard/* ready */.Gc)('bound');
    if (phase === 'Failed')
        return (0,guard/* failed */.gz)((0,manifest_object/* refOf */.H8)(object), (0,fields/* text */.Qq)(status, 'reason') ?? 'Failed', {
            message: (0,fields/* text */.Qq)(status, 'message') ?? 'the volume could not be reclaimed',
            rule: 'phase Failed: at once',
        });
    if (phase !== 'Released')
        return (0,guard/* progressing */.OP)('not available yet');
    const { name } = object.metadata;
    return (0,guard/* unprovable */.jH)('released', `its claim is gone, and no other one gets it until somebody has looked at the data: kubectl patch pv ${name} --type json -p '[{"op":"remove","path":"/spec/claimRef"}]'`);
}

;// CONCATENATED MODULE: ./lib/kinds/pod-disruption-budget.js


/** policy/v1 PodDisruptionBudget: its controller has counted. */
const podDisruptionBudget = {
    group: 'policy',
    kind: 'PodDisruptionBudget',
    wave: 'scaling',
    proof: 'its controller has counted how many disruptions it allows',
    readiness: (_, object) => {
        const allowed = (0,fields/* number */.ai)((0,fields/* statusOf */.c2)(object), 'disruptionsAllowed');
        return allowed === undefined ? (0,guard/* progressing */.OP)('not counted yet') : (0,guard/* ready */.Gc)(`allows ${allowed} disruptions`);
    },
    look: 'watch',
    observes: true,
};

// EXTERNAL MODULE: ./lib/rollout/failed-container.js
var failed_container = __webpack_require__(5150);
// EXTERNAL MODULE: ./lib/rollout/findings.js
var findings = __webpack_require__(9939);
;// CONCATENATED MODULE: ./lib/kinds/pod.js








/** v1 Pod that somebody applied by itself: Ready when it is meant to stay, Succeeded when it is meant to end. */
const pod = {
    group: '',
    kind: 'Pod',
    wave: 'workloads',
    proof: 'ready, or ended well where its restartPolicy lets it end; runs the digest',
    readiness: pod_readiness,
    look: 'watch',
    around: ['events'],
    podSpec: ['spec'],
    pods: 'itself',
    serverFields: [{ path: ['spec', 'nodeName'] }],
};
function pod_readiness(observation, object) {
    const phase = (0,fields/* text */.Qq)((0,fields/* statusOf */.c2)(object), 'phase');
    const stays = ((0,fields/* text */.Qq)((0,fields/* specOf */.rI)(object), 'restartPolicy') ?? 'Always') === 'Always';
    const certain = (0,image_proof/* mismatchVerdict */.G9)(observation, [object]) ??
        phaseFailed(object) ??
        (phase === 'Succeeded' ? undefined : (0,doom/* podVerdict */.nx)(observation, [object], 'any'));
    if (certain !== undefined)
        return certain;
    const done = stays ? (0,settling/* settledPods */.i1)(observation).length > 0 : phase === 'Succeeded';
    if (done && (0,image_proof/* isProven */.nn)(observation, [object]))
        return (0,guard/* ready */.Gc)(stays ? 'ready' : 'completed', 1, 1);
    return (0,guard/* progressing */.OP)(waitsFor(observation, object, stays), 0, 1);
}
function waitsFor(observation, object, stays) {
    return (0,doom/* openSignal */.Jk)(observation, [object]) ?? (stays ? 'not Ready yet' : 'not ended yet');
}
function phaseFailed(object) {
    const status = (0,fields/* statusOf */.c2)(object);
    if ((0,fields/* text */.Qq)(status, 'phase') !== 'Failed')
        return undefined;
    const container = (0,failed_container/* failedContainer */.D)([object]);
    const ended = (0,findings/* containersOf */.Mz)(object).find(({ name }) => name === container?.container)?.ended;
    const reason = (0,fields/* text */.Qq)(status, 'reason') ?? (ended && (0,fields/* text */.Qq)(ended, 'reason')) ?? 'Failed';
    return (0,guard/* failed */.gz)((0,manifest_object/* refOf */.H8)(object), reason, {
        message: (0,fields/* text */.Qq)(status, 'message') ?? 'the pod ended with an error',
        rule: 'phase Failed: at once',
        ...container,
    });
}

;// CONCATENATED MODULE: ./lib/rollout/replicas-ready.js







const replicas_ready_counts = ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'];
/** Every replica that is wanted is there, available, and of this digest. */
function replicasReady(observation, object) {
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    const missing = pods.length < wanted ? (0,creation/* creationVerdict */.z)(observation, undefined) : undefined;
    const certain = (0,image_proof/* mismatchVerdict */.G9)(observation, pods) ?? missing ?? (0,doom/* podVerdict */.nx)(observation, pods, 'all');
    if (certain !== undefined)
        return certain;
    const status = (0,fields/* statusOf */.c2)(object);
    const proven = (0,settling/* settledPods */.i1)(observation);
    const complete = replicas_ready_counts.every((field) => (0,fields/* count */.U9)(status, field) === wanted) &&
        proven.length === wanted &&
        (0,image_proof/* isProven */.nn)(observation, proven);
    const now = (0,fields/* count */.U9)(status, 'readyReplicas');
    if (complete)
        return (0,guard/* ready */.Gc)(wanted === 0 ? 'scaled to zero: nothing runs' : `${wanted} of ${wanted} ready`, wanted, wanted);
    return (0,guard/* progressing */.OP)([`${now} of ${wanted} ready`, (0,doom/* openSignal */.Jk)(observation, pods)].filter(Boolean).join('; '), now, wanted);
}

;// CONCATENATED MODULE: ./lib/kinds/replica-set.js

/** apps/v1 ReplicaSet that somebody applied by itself. */
const replicaSet = {
    group: 'apps',
    kind: 'ReplicaSet',
    wave: 'workloads',
    proof: 'every replica is available and runs the digest',
    readiness: replicasReady,
    look: 'watch',
    around: ['pods', 'events'],
    podSpec: ['spec', 'template', 'spec'],
    pods: 'owned',
    scales: true,
    observes: true,
};

;// CONCATENATED MODULE: ./lib/kinds/replication-controller.js





/** v1 ReplicationController: the ReplicaSet of old, whose status has the same fields; it replaces no pods. */
const replicationController = {
    ...replicaSet,
    group: '',
    kind: 'ReplicationController',
    proof: 'every replica is of this template, available, and runs the digest',
    readiness: replication_controller_readiness,
};
function replication_controller_readiness(observation, object) {
    const old = (0,owners/* currentPods */.Qc)(observation).find((pod) => !isOfTemplate(pod, object));
    if (old === undefined)
        return replicasReady(observation, object);
    const message = `pod ${old.metadata.name} is of another template, and a ReplicationController replaces no pods: delete them`;
    return (0,guard/* unprovable */.jH)('manual-restart-required', message);
}
/** What tells one revision of a container from another, and what no admission adds to. */
const telling = ['image', 'command', 'args', 'env', 'envFrom'];
function isOfTemplate(pod, object) {
    const template = (0,fields/* entry */.f_)((0,fields/* entry */.f_)((0,fields/* specOf */.rI)(object), 'template'), 'spec');
    const own = (0,fields/* list */.p_)((0,fields/* entry */.f_)(pod, 'spec'), 'containers');
    return (0,fields/* list */.p_)(template, 'containers').every((wanted) => {
        const container = own.find((item) => (0,fields/* text */.Qq)(item, 'name') === (0,fields/* text */.Qq)(wanted, 'name')) ?? {};
        return telling.every((field) => JSON.stringify(container[field]) === JSON.stringify(wanted[field]));
    });
}

;// CONCATENATED MODULE: ./lib/kinds/scaled-objects.js
const silent = {
    unprovable: 'KEDA does not say which generation its Ready is about; look at it by hand (kubectl describe), or prove the workload behind it',
};
/** keda.sh: what scales a workload, and what makes Jobs by events. */
const scaledObject = {
    group: 'keda.sh',
    kind: 'ScaledObject',
    wave: 'scaling',
    proof: 'nothing',
    readiness: silent,
    look: 'watch',
};
const scaledJob = {
    group: 'keda.sh',
    kind: 'ScaledJob',
    wave: 'workloads',
    proof: 'nothing',
    readiness: silent,
    look: 'watch',
    podSpec: ['spec', 'jobTargetRef', 'template', 'spec'],
};

;// CONCATENATED MODULE: ./lib/kinds/service.js



/** v1 Service: each port has a ready endpoint; a load balancer has its address. */
const service = {
    group: '',
    kind: 'Service',
    wave: 'services',
    proof: 'a ready endpoint behind each port where it selects pods; an address where it is a load balancer',
    readiness: service_readiness,
    look: 'watch',
    around: ['endpointSlices'],
    serverFields: [
        // `None` is a choice (headless); an address is what the server gave.
        { path: ['spec', 'clusterIP'], when: (spec) => spec['clusterIP'] !== 'None' },
        { path: ['spec', 'clusterIPs'], when: (spec) => !isHeadless(spec['clusterIPs']) },
        { path: ['spec', 'healthCheckNodePort'] },
    ],
};
function isHeadless(addresses) {
    return Array.isArray(addresses) && addresses.includes('None');
}
function service_readiness(observation, object) {
    const spec = (0,fields/* specOf */.rI)(object);
    if (!selectsPods(object))
        return (0,guard/* ready */.Gc)('stored');
    const ports = (0,fields/* list */.p_)(spec, 'ports');
    if (ports.length === 0)
        return (0,guard/* progressing */.OP)('it has no ports yet');
    const unserved = ports.filter((port) => !isServed(observation, object, (0,fields/* text */.Qq)(port, 'name') ?? ''));
    if (unserved.length > 0)
        return (0,guard/* progressing */.OP)(`no ready endpoint behind port ${unserved.map((port) => port.port).join(', ')}`);
    const addresses = (0,fields/* list */.p_)((0,fields/* entry */.f_)((0,fields/* statusOf */.c2)(object), 'loadBalancer'), 'ingress');
    const external = Array.isArray(spec.externalIPs) ? spec.externalIPs : [];
    if ((0,fields/* text */.Qq)(spec, 'type') === 'LoadBalancer' && addresses.length + external.length === 0)
        return (0,guard/* progressing */.OP)('the load balancer has no address yet');
    return (0,guard/* ready */.Gc)('has ready endpoints');
}
/** Whether endpoints are to be expected: not for ExternalName, headless Services and those without a selector. */
function selectsPods(object) {
    const spec = (0,fields/* specOf */.rI)(object);
    return (spec.type !== 'ExternalName' &&
        spec.clusterIP !== 'None' &&
        Object.keys((0,fields/* entry */.f_)(spec, 'selector')).length > 0);
}
function isServed({ endpointSlices }, object, port) {
    return (0,owners/* ownedBy */.LW)(endpointSlices, object.metadata.uid).some((slice) => (0,fields/* list */.p_)(slice, 'ports').some((item) => ((0,fields/* text */.Qq)(item, 'name') ?? '') === port) &&
        (0,fields/* list */.p_)(slice, 'endpoints').some((endpoint) => (0,fields/* entry */.f_)(endpoint, 'conditions')['ready'] === true));
}

// EXTERNAL MODULE: ./lib/rollout/reasons.js
var reasons = __webpack_require__(4264);
;// CONCATENATED MODULE: ./lib/kinds/stateful-set.js











/** apps/v1 StatefulSet. Only pods of the update revision are judged; a partition keeps the others on purpose. */
const statefulSet = {
    group: 'apps',
    kind: 'StatefulSet',
    wave: 'workloads',
    proof: 'every replica above the partition is of the update revision, ready and runs the digest',
    readiness: stateful_set_readiness,
    look: 'watch',
    around: ['pods', 'events'],
    podSpec: ['spec', 'template', 'spec'],
    pods: 'owned-by-hash',
    scales: true,
    observes: true,
};
function stateful_set_readiness(observation, object) {
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const old = (0,owners/* otherPods */.RI)(observation).filter((pod) => pod.metadata.deletionTimestamp === undefined);
    if ((0,fields/* text */.Qq)(strategyOf(object), 'type') === 'OnDelete' && old.length > 0) {
        return (0,guard/* unprovable */.jH)('manual-restart-required', `updateStrategy is OnDelete and ${old.length} pods still run the old revision: delete them`);
    }
    return ((0,image_proof/* mismatchVerdict */.G9)(observation, pods) ??
        (pods.length + old.length < wanted ? (0,creation/* creationVerdict */.z)(observation, undefined) : undefined) ??
        (0,doom/* podVerdict */.nx)(observation, pods, 'any') ??
        stuckVerdict(observation, object, old) ??
        stateful_set_unready(observation, object) ??
        (0,guard/* ready */.Gc)(wanted === 0 ? 'scaled to zero: nothing runs' : readyText(object, wanted), wanted, wanted));
}
/** `spec.updateStrategy.rollingUpdate.partition`: ordinals below it keep the old revision. */
function partitionOf(object) {
    return (0,fields/* count */.U9)((0,fields/* entry */.f_)(strategyOf(object), 'rollingUpdate'), 'partition');
}
function strategyOf(object) {
    return (0,fields/* entry */.f_)((0,fields/* specOf */.rI)(object), 'updateStrategy');
}
function readyText(object, wanted) {
    const partition = partitionOf(object);
    return partition === 0
        ? `${wanted} of ${wanted} ready`
        : `${wanted} of ${wanted} ready; partition ${partition} keeps ${Math.min(partition, wanted)} on the old revision`;
}
/** Under OrderedReady the controller waits for an unhealthy old pod for ever (kubernetes/kubernetes#67250). */
function stuckVerdict({ nowMs, startedAtMs }, object, old) {
    if (((0,fields/* text */.Qq)((0,fields/* specOf */.rI)(object), 'podManagementPolicy') ?? 'OrderedReady') !== 'OrderedReady')
        return undefined;
    const stuck = old.find((pod) => {
        const state = (0,conditions/* condition */.uH)(pod, 'Ready');
        return !(0,findings/* isReady */.i_)(pod) && nowMs - Math.max(state?.sinceMs ?? startedAtMs, startedAtMs) >= reasons/* stuckPodGraceMs */.Mq;
    });
    if (stuck === undefined)
        return undefined;
    const namespace = object.metadata.namespace === undefined ? '' : ` --namespace ${object.metadata.namespace}`;
    return (0,guard/* failed */.gz)((0,manifest_object/* refOf */.H8)(object), 'NeedsForcedDelete', {
        message: `pod ${stuck.metadata.name} of the old revision is not Ready, so the update does not reach it`,
        rule: `stuck-pod: not Ready for ${reasons/* stuckPodGraceMs */.Mq / 1000} s under OrderedReady`,
        hint: `kubectl delete pod ${stuck.metadata.name}${namespace}`,
    });
}
function stateful_set_unready(observation, object) {
    const wanted = (0,owners/* wantedReplicas */.hb)(object);
    const partition = partitionOf(object);
    const pods = (0,owners/* currentPods */.Qc)(observation);
    const status = (0,fields/* statusOf */.c2)(object);
    const [readyCount, updated] = [(0,fields/* count */.U9)(status, 'readyReplicas'), (0,fields/* count */.U9)(status, 'updatedReplicas')];
    const toUpdate = Math.max(0, wanted - partition);
    const signal = (0,doom/* openSignal */.Jk)(observation, pods);
    const say = (what) => (0,guard/* progressing */.OP)(signal === undefined ? what : `${what}; ${signal}`, readyCount, wanted);
    if (updated < toUpdate)
        return say(`${updated} of ${toUpdate} pods are of this revision`);
    if (readyCount !== wanted)
        return say(`${readyCount} of ${wanted} ready`);
    const all = (0,fields/* count */.U9)(status, 'replicas');
    if (all !== wanted)
        return say(`${all} pods, ${wanted} wanted`);
    const available = (0,fields/* number */.ai)(status, 'availableReplicas');
    if (available !== undefined && available !== wanted)
        return say(`${available} of ${wanted} available (minReadySeconds)`);
    if (partition === 0 && wanted > 0 && status.currentRevision !== status.updateRevision)
        return say('its controller has not finished the update yet');
    const proven = (0,settling/* settledPods */.i1)(observation);
    if (proven.length < toUpdate || !(0,image_proof/* isProven */.nn)(observation, proven))
        return say('its pods are not all seen running this digest for long enough yet');
    return undefined;
}

;// CONCATENATED MODULE: ./lib/kinds/templates.js

/** What others make objects from, and what they remember in. */
const podTemplate = (0,stored_kind/* storedKind */.y)({
    group: '',
    kind: 'PodTemplate',
    wave: 'workloads',
    podSpec: ['template', 'spec'],
});
const controllerRevision = (0,stored_kind/* storedKind */.y)({
    group: 'apps',
    kind: 'ControllerRevision',
    wave: 'workloads',
});
const lease = (0,stored_kind/* storedKind */.y)({ group: 'coordination.k8s.io', kind: 'Lease', wave: 'services' });

;// CONCATENATED MODULE: ./lib/kinds/validating-admission-policy.js


/**
 * admissionregistration.k8s.io ValidatingAdmissionPolicy: a controller checks the types of its expressions some
 * time after it was stored, and says of which generation. It warns of what may fail; the policy works all the same.
 */
const validatingAdmissionPolicy = {
    group: 'admissionregistration.k8s.io',
    kind: 'ValidatingAdmissionPolicy',
    wave: 'routes',
    proof: 'stored; how many warnings its type check has is said',
    readiness: (_, object) => {
        const checked = (0,fields/* entry */.f_)((0,fields/* statusOf */.c2)(object), 'typeChecking');
        const warnings = (0,fields/* list */.p_)(checked, 'expressionWarnings').length;
        if (warnings > 0)
            return (0,guard/* ready */.Gc)(`stored; its type check has ${warnings} warnings`);
        return (0,guard/* ready */.Gc)(Object.keys(checked).length > 0 ? 'stored' : 'stored; its type check has not been seen');
    },
    look: 'watch',
};

;// CONCATENATED MODULE: ./lib/kinds/all-kinds.js































/** Every kind that Slipway knows. */
const allKinds = [
    ...[deployment, statefulSet, daemonSet, replicaSet, replicationController, pod, job/* job */.Y, cronJob],
    ...[namespace/* namespace */.M, custom_resource_definition/* customResourceDefinition */.t, apiService, service, ingress, gateway, gatewayClass],
    ...[persistentVolume, persistentVolumeClaim, horizontalPodAutoscaler, podDisruptionBudget],
    ...[access_namespaceObject, admission_namespaceObject, classes_namespaceObject, configuration, endpoints_namespaceObject, limits_namespaceObject, gateway_routes_namespaceObject].flatMap(definitionsOf),
    ...[scaled_objects_namespaceObject, templates_namespaceObject].flatMap(definitionsOf),
    ...[argoRollout, validatingAdmissionPolicy],
];
/** Where the other kinds of a group go: they are ordered, and nothing else is known of them. */
const groupWaves = {
    'rbac.authorization.k8s.io': 'accounts',
    apps: 'workloads',
    autoscaling: 'scaling',
    policy: 'scaling',
    'gateway.networking.k8s.io': 'routes',
    'admissionregistration.k8s.io': 'routes',
    'apiregistration.k8s.io': 'routes',
};
/** The table without what a set brings along. */
const defaultKinds = (0,kind_table/* kindTable */.D)(allKinds, groupWaves);
function definitionsOf(module) {
    return Object.values(module);
}


/***/ }),

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configMap: () => (/* binding */ configMap),
/* harmony export */   secret: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var _stored_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);

/** Data for whoever mounts or reads it. */
const configMap = (0,_stored_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .storedKind */ .y)({ group: '', kind: 'ConfigMap', wave: 'configuration' });
const secret = (0,_stored_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .storedKind */ .y)({ group: '', kind: 'Secret', wave: 'configuration' });


/***/ }),

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ customResourceDefinition)
/* harmony export */ });
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7350);
/* harmony import */ var _rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5135);
/* harmony import */ var _rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);



/** apiextensions.k8s.io/v1 CustomResourceDefinition: the server answers under its names. */
const customResourceDefinition = {
    group: 'apiextensions.k8s.io',
    kind: 'CustomResourceDefinition',
    wave: 'definitions',
    proof: 'its names are accepted and it is established',
    readiness,
    // Its wave is over only when it is established, and all definitions of a cluster together are large.
    look: 'read',
};
/** Established may still be True from before, when a new name of the definition was taken by another one. */
function readiness(_, object) {
    const named = (0,_rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .condition */ .uH)(object, 'NamesAccepted');
    const established = (0,_rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .condition */ .uH)(object, 'Established');
    if (named?.status === 'False')
        return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(object), named.reason || 'NamesNotAccepted', named.message || 'its names are taken');
    if (established?.status === 'False' && !/^(?:|Installing|NotAccepted)$/.test(established.reason))
        return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(object), established.reason, established.message);
    return (0,_rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(object, 'NamesAccepted') && (0,_rollout_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(object, 'Established')
        ? (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .ready */ .Gc)('established')
        : (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .progressing */ .OP)('not established yet');
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8432);
/* harmony import */ var _rollout_creation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6980);
/* harmony import */ var _rollout_doom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4472);
/* harmony import */ var _rollout_failed_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5150);
/* harmony import */ var _rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4764);
/* harmony import */ var _rollout_image_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1427);
/* harmony import */ var _rollout_job_end_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9994);
/* harmony import */ var _rollout_owners_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);








/** batch/v1 Job: completed, not merely running. */
const job = {
    group: 'batch',
    kind: 'Job',
    wave: 'jobs',
    proof: 'completed; whatever pods are left of it ran the digest',
    readiness,
    look: 'watch',
    around: ['pods', 'events'],
    podSpec: ['spec', 'template', 'spec'],
    pods: 'owned',
};
function readiness(observation, object) {
    const pods = (0,_rollout_owners_js__WEBPACK_IMPORTED_MODULE_5__/* .allPods */ .kp)(observation);
    const mismatch = (0,_rollout_image_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .mismatchVerdict */ .G9)(observation, pods);
    if (mismatch !== undefined)
        return mismatch;
    const end = (0,_rollout_job_end_js__WEBPACK_IMPORTED_MODULE_6__/* .jobEnd */ .$T)(object);
    if (end?.state === 'failed')
        return { state: 'failed', cause: (0,_rollout_job_end_js__WEBPACK_IMPORTED_MODULE_6__/* .jobCause */ .hP)(object, end, (0,_rollout_failed_container_js__WEBPACK_IMPORTED_MODULE_2__/* .failedContainer */ .D)(pods)) };
    if ((0,_rollout_job_end_js__WEBPACK_IMPORTED_MODULE_6__/* .hasSucceeded */ .yO)(object))
        return completed(observation, object, pods);
    return (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .flag */ .Jt)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .specOf */ .rI)(object), 'suspend')
        ? (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .unprovable */ .jH)('suspended', 'spec.suspend is true: nothing runs until it is resumed')
        : running(observation, object, pods);
}
/** Pods of a completed Job may be gone already; those that are there must have run the digest. */
function completed(observation, object, pods) {
    const [succeeded, completions] = counts(object);
    if ((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .specOf */ .rI)(object).successPolicy === undefined && succeeded < completions)
        return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .progressing */ .OP)(`${succeeded} of ${completions} completed`, succeeded, completions);
    const done = pods.filter((pod) => (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(pod), 'phase') === 'Succeeded');
    if (!(0,_rollout_image_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .isProven */ .nn)(observation, done))
        return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .progressing */ .OP)('its pods are not all seen running this digest yet', succeeded, completions);
    return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .ready */ .Gc)('completed', succeeded, completions);
}
function running(observation, object, pods) {
    const [succeeded, completions] = counts(object);
    const open = pods.filter((pod) => !/^(?:Succeeded|Failed)$/.test((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(pod), 'phase') ?? ''));
    const missing = pods.length === 0 ? (0,_rollout_creation_js__WEBPACK_IMPORTED_MODULE_0__/* .creationVerdict */ .z)(observation, undefined) : undefined;
    const doomed = missing ?? (0,_rollout_doom_js__WEBPACK_IMPORTED_MODULE_1__/* .podVerdict */ .nx)(observation, open, 'any');
    if (doomed !== undefined)
        return doomed;
    const said = [`${succeeded} of ${completions} completed`, (0,_rollout_doom_js__WEBPACK_IMPORTED_MODULE_1__/* .openSignal */ .Jk)(observation, open)];
    return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .progressing */ .OP)(said.filter(Boolean).join('; '), succeeded, completions);
}
/** How many pods have succeeded, and how many have to. */
function counts(object) {
    return [(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(object), 'succeeded'), (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .specOf */ .rI)(object), 'completions') ?? 1];
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ kindTable),
/* harmony export */   V: () => (/* binding */ isKind)
/* harmony export */ });
/* harmony import */ var _manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6363);

/** Makes a table; of two definitions of a kind the later one counts. */
function kindTable(all, groupWaves) {
    const byKey = new Map(all.map((definition) => [keyOfDefinition(definition), definition]));
    const byGroup = new Map(Object.entries(groupWaves));
    const of = (ref) => byKey.get((0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)(ref));
    return {
        all: [...byKey.values()],
        of,
        waveOf: (ref) => of(ref)?.wave ?? byGroup.get((0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(ref.apiVersion)) ?? 'services',
    };
}
/** Whether an object is of this very kind. */
function isKind(definition, ref) {
    return (0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)(ref) === keyOfDefinition(definition);
}
function keyOfDefinition({ group, kind }) {
    return (0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)({ apiVersion: `${group}/v1`, kind });
}


/***/ }),

/***/ 7512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ namespace)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7350);
/* harmony import */ var _rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);



/** v1 Namespace: Active. */
const namespace = {
    group: '',
    kind: 'Namespace',
    wave: 'namespaces',
    proof: 'active',
    readiness: (_, object) => {
        const { phase } = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(object);
        if (phase === 'Active')
            return (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .ready */ .Gc)('active');
        return phase === 'Terminating'
            ? (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(object), 'Terminating', 'the namespace is being deleted (phase Terminating)')
            : (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .progressing */ .OP)('not active yet');
    },
    // Its wave is over only when it is Active.
    look: 'read',
};


/***/ }),

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ storedKind)
/* harmony export */ });
/* harmony import */ var _rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4764);

/**
 * A kind whose objects are what they are as soon as the server has them: no controller works towards anything.
 * Their rules, schedules and references were checked by the server's dry run.
 */
function storedKind(definition) {
    return { proof: 'stored', readiness: () => (0,_rollout_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .ready */ .Gc)('stored'), look: 'read', ...definition };
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ badFieldOf),
/* harmony export */   d: () => (/* binding */ readReleaseRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7241);


const commitPattern = /^[0-9a-f]{40}$/;
/** Reads a record that came as JSON from another job. Errors: `input-invalid`, naming the first bad field. */
function readReleaseRecord(value) {
    const bad = badFieldOf(value);
    if (bad === undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'input-invalid',
        message: `input 'release': field "${bad}" is missing or malformed in the release record`,
        remedy: 'Pass the output `release` of build-push-image on unchanged.',
    });
}
/** The first field that keeps a value from being a release record; undefined when it is one. */
function badFieldOf(value) {
    const record = typeof value === 'object' && value !== null ? value : {};
    const text = (field) => typeof record[field] === 'string' && record[field] !== '';
    const checks = [
        ['schemaVersion', record['schemaVersion'] === 1],
        ['repository', text('repository')],
        ['commit', text('commit') && commitPattern.test(String(record['commit']))],
        ['image', text('image') && (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinned */ .T4)(String(record['image']))],
        ['tags', Array.isArray(record['tags']) && record['tags'].every((tag) => typeof tag === 'string')],
        ['builtAt', record['builtAt'] === undefined || text('builtAt')],
        ['buildUrl', record['buildUrl'] === undefined || text('buildUrl')],
    ];
    return checks.find(([, good]) => !good)?.[0];
}


/***/ }),

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ lastSeenMs),
/* harmony export */   Vv: () => (/* binding */ isWarning),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   jd: () => (/* binding */ newestEvent)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);

/** The few events without alarm that a rule reads; all others of their type only say that things go well. */
const telling = ['WaitForFirstConsumer', 'WaitForPodScheduled'];
/** Whether an event warns, or answers a question of a rule, about an object that can be told. */
function isTelling(event) {
    const about = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(event, 'involvedObject')['uid'] !== undefined;
    return about && (isWarning(event) || telling.includes((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(event, 'reason') ?? ''));
}
function isWarning(event) {
    return event['type'] === 'Warning';
}
/** When it happened last, milliseconds since the epoch; 0 when it does not say. */
function lastSeenMs(event) {
    const stamp = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(event, 'series'), 'lastObservedTime') ??
        (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(event, 'lastTimestamp') ??
        (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(event, 'eventTime') ??
        event.metadata.creationTimestamp;
    return Date.parse(stamp ?? '') || 0;
}
/** The one that happened last; of two at the same time the one that was seen later. */
function newestEvent(events) {
    return events.toSorted((a, b) => lastSeenMs(a) - lastSeenMs(b)).at(-1);
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ failedContainer)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4222);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8432);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9939);



/** The first container that ended with an error in the newest pod that has one, so that its log can be shown. */
function failedContainer(pods) {
    const newestFirst = pods.toReversed().toSorted((a, b) => createdAt(b).localeCompare(createdAt(a)));
    for (const pod of newestFirst) {
        const container = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(pod).find((state) => exitCodeOf(state) !== 0);
        if (container === undefined)
            continue;
        return {
            pod: pod.metadata.name,
            container: container.name,
            exitCode: exitCodeOf(container),
            ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ node: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(pod, 'spec'), 'nodeName'), initContainer: container.init || undefined }),
        };
    }
    return undefined;
}
/** 0 for a container that has not ended. */
function exitCodeOf({ ended }) {
    return (ended && (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(ended, 'exitCode')) ?? 0;
}
function createdAt({ metadata }) {
    return metadata.creationTimestamp ?? '';
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ jobEnd),
/* harmony export */   hP: () => (/* binding */ jobCause),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8432);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7350);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5135);



/** The default of the API for spec.backoffLimit. */
const defaultBackoffLimit = 6;
/**
 * The end of a batch/v1 Job; undefined while it runs. FailureTarget and SuccessCriteriaMet come before Failed and
 * Complete, while pods are still being stopped, and are never taken back: the one is a failure already, the other no
 * end yet, since pods still run. Pods that are stopped then count as failed, which says nothing any more.
 */
function jobEnd(job) {
    const failure = failureTold(job);
    if (failure !== undefined)
        return failure;
    if ((0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(job, 'Complete'))
        return { state: 'complete' };
    return hasSucceeded(job) ? undefined : tooManyFailures(job);
}
/** Whether it is certain that a Job ends well, though some of its pods may still be stopped. */
function hasSucceeded(job) {
    return (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(job, 'Complete') || (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(job, 'SuccessCriteriaMet');
}
function failureTold(job) {
    const ended = ['Failed', 'FailureTarget']
        .map((type) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .condition */ .uH)(job, type))
        .find((item) => item?.status === 'True');
    if (ended !== undefined)
        return {
            state: 'failed',
            reason: ended.reason || 'Failed',
            message: ended.message || 'the Job failed',
            rule: `condition ${ended.type} of the Job; Kubernetes does not try again`,
        };
    return undefined;
}
/** The controller needs a moment to write its condition. A limit per index is not one for the whole. */
function tooManyFailures(job) {
    const spec = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .rI)(job);
    const limit = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(spec, 'backoffLimit') ?? defaultBackoffLimit;
    const failures = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(job), 'failed');
    if (spec.backoffLimitPerIndex !== undefined || failures <= limit)
        return undefined;
    return {
        state: 'failed',
        reason: 'BackoffLimitExceeded',
        message: `${failures} pods failed`,
        rule: `backoffLimit: ${failures} failures (limit ${limit})`,
    };
}
/** The cause to show for a Job that failed, with the container that did it where its pods are still there. */
function jobCause(job, { reason, message, rule }, container) {
    const hint = 'The Job ended with an error: read its last lines below.';
    return { ref: (0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)(job), reason, message, rule, hint, ...container };
}


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ settlesAtMs),
/* harmony export */   Zz: () => (/* binding */ readyKey),
/* harmony export */   i1: () => (/* binding */ settledPods)
/* harmony export */ });
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8432);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5135);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9939);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);




/**
 * Without a readiness probe "Ready" only means "started": a program that ends a moment later was Ready, too. Such
 * a pod has to run this long without a restart before it counts.
 */
const settleMs = 5000;
/** Ready for this long by the cluster's clock is enough, however far the two clocks are apart. */
const longReadyMs = 60_000;
/** The key of a pod's present Ready stretch; a restart begins another one. */
function readyKey(pod) {
    const restarts = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(pod).reduce((sum, container) => sum + container.restarts, 0);
    return `${pod.metadata.uid ?? pod.metadata.name}/ready/${restarts}`;
}
/** The pods of the revision whose Ready is worth something. */
function settledPods(observation) {
    return (0,_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .currentPods */ .Qc)(observation).filter((pod) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_)(pod) && settlesAtMs(observation, pod) <= observation.nowMs);
}
/** When a Ready pod counts: at once with a readiness probe or minReadySeconds, later without. */
function settlesAtMs({ object, firstSeenMs, nowMs }, pod) {
    const minReady = object === undefined ? 0 : ((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(object, 'spec'), 'minReadySeconds') ?? 0);
    const probed = (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(pod, 'spec'), 'containers').every((container) => container['readinessProbe'] !== undefined);
    const sinceMs = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .condition */ .uH)(pod, 'Ready')?.sinceMs ?? nowMs;
    if (minReady > 0 || probed || nowMs - sinceMs >= longReadyMs)
        return nowMs;
    return (firstSeenMs[readyKey(pod)] ?? nowMs) + settleMs;
}


/***/ })

};
