export const id = 344;
export const ids = [344];
export const modules = {

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFacts: () => (/* binding */ readFacts)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(222);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __webpack_require__(624);
// EXTERNAL MODULE: ./lib/manifest/kinds.js
var kinds = __webpack_require__(618);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __webpack_require__(350);
// EXTERNAL MODULE: ./lib/manifest/read-manifests.js + 1 modules
var read_manifests = __webpack_require__(704);
;// CONCATENATED MODULE: ./lib/manifest/image-pins.js





/**
 * Pins every container image that names the release's repository (or the configured image name) to
 * `repository@sha256:...`. Names are compared whole, after parsing: another image of the same registry, or one
 * whose name only begins alike, stays byte for byte. Images that do not parse are problems, all at once.
 * Covers containers and initContainers of every kind in kinds.ts; ephemeral containers cannot be applied.
 */
function pinImages(objects, request) {
    const wanted = [request.release, ...(request.imageName === undefined ? [] : [request.imageName])];
    const pin = (0,image_ref/* formatImageRef */.kL)(request.release);
    const problems = [];
    const images = [];
    const pinned = objects.map((of) => {
        const found = imagesOf(of);
        images.push(...found);
        const matching = found.filter((image) => {
            const parsed = parse(image);
            if ('message' in parsed)
                problems.push(parsed);
            return 'repository' in parsed && wanted.some((name) => (0,image_ref/* sameRepository */.RB)(name, parsed));
        });
        const object = matching.reduce((current, { path }) => replaced(current, path, pin), of.object);
        return { ...of, object, pinned: matching.map((image) => String(image.text)) };
    });
    return { objects: pinned, problems, images };
}
/**
 * The error for a release that no manifest runs: it lists every image that was found, so that a misspelt name
 * is seen at once.
 */
function imageUnknown(request, images) {
    const names = [request.release, ...(request.imageName === undefined ? [] : [request.imageName])].map(image_ref/* formatRepository */.Sh);
    const found = images.length === 0 ? 'the manifests hold no image at all' : 'the manifests hold only the images below';
    return new errors/* ActionError */.lZ({
        code: 'image-unknown',
        message: `no manifest uses the image ${names.join(' or ')}; ${found}`,
        problems: images.map((image) => ({
            message: `${(0,manifest_object/* formatRef */.r)((0,manifest_object/* refOf */.H)(image.of.object))}: ${String(image.text)}`,
            where: image.of.placeOf(image.path),
        })),
        remedy: 'Write the image as it is pushed, or say how the manifests write it: `imageName` in slipway.yml.',
    });
}
function parse(image) {
    const name = (0,manifest_object/* formatRef */.r)((0,manifest_object/* refOf */.H)(image.of.object));
    try {
        if (typeof image.text === 'string')
            return (0,image_ref/* parseImageRef */.Q)(image.text);
        return {
            message: `${name}: image is not a text but ${JSON.stringify(image.text)}`,
            where: image.of.placeOf(image.path),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { message: `${name}: ${error.message}`, where: image.of.placeOf(image.path) };
    }
}
/** Containers without an image are left to the server, which names the missing field. */
function imagesOf(of) {
    const base = (0,kinds/* podSpecPath */.s5)(of.object);
    if (base === undefined)
        return [];
    const spec = valueAt(of.object, base);
    return ['initContainers', 'containers'].flatMap((list) => {
        const containers = (0,read_manifests/* isMapping */.p)(spec) && Array.isArray(spec[list]) ? spec[list] : [];
        return containers.flatMap((container, index) => (0,read_manifests/* isMapping */.p)(container) && Object.hasOwn(container, 'image')
            ? [{ of, path: [...base, list, index, 'image'], text: container['image'] }]
            : []);
    });
}
function valueAt(value, path) {
    return path.reduce((current, step) => {
        if (Array.isArray(current))
            return current[Number(step)];
        return (0,read_manifests/* isMapping */.p)(current) && Object.hasOwn(current, step) ? current[step] : undefined;
    }, value);
}
function replaced(object, path, value) {
    return withValue(object, path, value);
}
/** A copy along the path; whatever lies beside it is shared, never changed. */
function withValue(current, [step, ...rest], value) {
    if (step === undefined)
        return value;
    if (Array.isArray(current))
        return current.with(Number(step), withValue(current[Number(step)], rest, value));
    const mapping = (0,read_manifests/* isMapping */.p)(current) ? current : {};
    return { ...mapping, [step]: withValue(mapping[step], rest, value) };
}

// EXTERNAL MODULE: ./lib/manifest/namespace.js
var namespace = __webpack_require__(457);
;// CONCATENATED MODULE: ./lib/release/release-record.js

const commitPattern = /^[0-9a-f]{40}$/;
const imagePattern = /^[^@\s]+@sha256:[0-9a-f]{64}$/;
/** Reads a record that came as JSON from another job. Errors: `input-invalid`, naming the first bad field. */
function readReleaseRecord(value) {
    const record = typeof value === 'object' && value !== null ? value : {};
    const text = (field) => typeof record[field] === 'string' && record[field] !== '';
    const checks = [
        ['schemaVersion', record['schemaVersion'] === 1],
        ['repository', text('repository')],
        ['commit', text('commit') && commitPattern.test(String(record['commit']))],
        ['image', text('image') && imagePattern.test(String(record['image']))],
        ['tags', Array.isArray(record['tags']) && record['tags'].every((tag) => typeof tag === 'string')],
        ['builtAt', record['builtAt'] === undefined || text('builtAt')],
        ['buildUrl', record['buildUrl'] === undefined || text('buildUrl')],
    ];
    const bad = checks.find(([, good]) => !good);
    if (bad === undefined)
        return record;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `input 'release': field "${bad[0]}" is missing or malformed in the release record`,
        remedy: 'Pass the output `release` of build-push-image on unchanged.',
    });
}

// EXTERNAL MODULE: ./lib/text/misspelling.js
var misspelling = __webpack_require__(82);
;// CONCATENATED MODULE: ./lib/environment/choose-environment.js


/** The environment of that name. Errors: `environment-unknown`, which lists the known ones. */
function chooseEnvironment(config, name) {
    const found = config.environments.find((environment) => environment.name === name);
    if (found !== undefined)
        return found;
    const known = config.environments.map((environment) => environment.name);
    const meant = (0,misspelling/* nearest */.p)(name, known);
    const hint = meant === undefined ? '' : `; did you mean '${meant}'?`;
    throw new errors/* ActionError */.lZ({
        code: 'environment-unknown',
        message: `input 'environment': '${name}' is not in slipway.yml, which lists ${known.join(', ')}${hint}`,
    });
}

// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(783);
// EXTERNAL MODULE: ./lib/yaml/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(929);
;// CONCATENATED MODULE: ./lib/environment/schema-fields.js
const dnsLabel = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const pathPart = '(?!\\.\\.(?:/|$))[^/\\\\\\s][^/\\\\]*';
const imagePart = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const environmentPart = '[A-Za-z0-9][A-Za-z0-9._-]*';
/** The forms that texts of slipway.yml take. */
const formats = {
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
    path: {
        expected: 'a path inside the workspace, without a leading "/" and without ".."',
        pattern: `^(?:\\./)?${pathPart}(?:/${pathPart})*/?$`,
    },
    imageName: {
        expected: 'an image name without tag and digest, such as parcel or ghcr.io/acme/parcel',
        pattern: `^(?:[a-zA-Z0-9][a-zA-Z0-9.-]*(?::[0-9]+)?/)?${imagePart}(?:/${imagePart})*$`,
    },
    url: { expected: 'an address that begins with http:// or https://', pattern: '^https?://[^\\s/]+\\S*$' },
    duration: { expected: 'a duration such as 90s, 10m or 1h30m', pattern: '^(?:[0-9]+(?:ms|s|m|h|d))+$' },
};
/** Whether a text has a form: what the JSON Schema says, word for word. */
function matchesFormat(text, format) {
    return (new RegExp(format.pattern).test(text) && text.length <= (format.maxLength ?? Number.POSITIVE_INFINITY));
}

;// CONCATENATED MODULE: ./lib/environment/check-shape.js


/** Every way in which a value differs from its shape, each with its place; empty when it fits. */
function checkShape(value, shape, placeOf) {
    return checkMapping({ value, path: [], placeOf }, shape);
}
function checkMapping(checked, shape) {
    if (!isMapping(checked.value))
        return [problem(checked, `must be a mapping, got ${describe(checked.value)}`)];
    const mapping = checked.value;
    const unknown = Object.keys(mapping).filter((key) => !Object.hasOwn(shape, key));
    const missing = Object.entries(shape).filter(([key, field]) => field.required && !Object.hasOwn(mapping, key));
    const known = Object.entries(shape).filter(([key]) => Object.hasOwn(mapping, key));
    return [
        ...unknown.map((key) => unknownKey(child(checked, key, mapping[key]), shape)),
        ...missing.map(([key]) => problem(checked, `key '${key}' is missing`)),
        ...known.flatMap(([key, field]) => checkField(child(checked, key, mapping[key]), field)),
    ];
}
function checkField(checked, field) {
    const { value } = checked;
    if (field.kind === 'list')
        return checkList(checked, field);
    if (field.kind === 'flag') {
        return typeof value === 'boolean'
            ? []
            : [problem(checked, `must be true or false, got ${describe(value)}`)];
    }
    const fits = typeof value === 'string' && matchesFormat(value, field.format);
    return fits ? [] : [problem(checked, `must be ${field.format.expected}, got ${describe(value)}`)];
}
function checkList(checked, field) {
    const { value } = checked;
    if (!Array.isArray(value))
        return [problem(checked, `must be a list, got ${describe(value)}`)];
    if (value.length === 0)
        return [problem(checked, 'must have at least one entry')];
    const items = value.map((item, index) => child(checked, index, item));
    return [...items.flatMap((item) => checkMapping(item, field.of)), ...checkUnique(items, field.uniqueBy)];
}
function checkUnique(items, key) {
    const first = new Map();
    return items.flatMap((item) => {
        const value = isMapping(item.value) ? item.value[key] : undefined;
        const where = item.placeOf([...item.path, key]);
        const before = first.get(value);
        if (value === undefined || before === undefined) {
            first.set(value, where);
            return [];
        }
        return [{ message: `${key} '${String(value)}' is there twice, first on line ${before.line}`, where }];
    });
}
function unknownKey(checked, shape) {
    const key = String(checked.path.at(-1));
    const meant = (0,misspelling/* nearest */.p)(key, Object.keys(shape));
    const hint = meant === undefined ? `known are ${Object.keys(shape).join(', ')}` : `did you mean '${meant}'?`;
    return { message: `unknown key '${key}', ${hint}`, where: checked.placeOf(checked.path) };
}
function problem(checked, message) {
    const name = checked.path.reduce((text, step) => typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${step}`, '');
    return { message: name === '' ? message : `${name}: ${message}`, where: checked.placeOf(checked.path) };
}
function child(parent, step, value) {
    return { value, path: [...parent.path, step], placeOf: parent.placeOf };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value in a message: a number is named as one, since quotes around it are the usual remedy. */
function describe(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return `'${value}'`;
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a mapping' : `the ${typeof value} ${String(value)}`;
}

;// CONCATENATED MODULE: ./lib/environment/slipway-schema.js

/** Used when slipway.yml gives no `timeout`; verify-rollout's input has the same default. */
const defaultTimeout = '10m';
const environmentShape = {
    name: {
        kind: 'text',
        format: formats.environmentName,
        required: true,
        description: 'Name of the environment, here and on GitHub.',
        examples: ['test', 'prod'],
    },
    manifests: {
        kind: 'text',
        format: formats.path,
        description: 'Folder with Kubernetes YAML or a kustomization, or a single file; `kubernetes/<name>` when absent.',
        examples: ['deploy/overlays/prod'],
    },
    namespace: {
        kind: 'text',
        format: formats.dnsLabel,
        description: 'Namespace for objects that name none; `default` when absent.',
    },
    context: {
        kind: 'text',
        format: formats.text,
        description: 'Context of the kubeconfig; its current one when absent.',
    },
    url: {
        kind: 'text',
        format: formats.url,
        description: 'Public address, shown on the environment and in the summary.',
        examples: ['https://parcel.example.com'],
    },
    timeout: {
        kind: 'text',
        format: formats.duration,
        description: `Time until everything has to be ready; \`${defaultTimeout}\` when absent.`,
        examples: ['90s', '10m', '1h30m'],
    },
    production: {
        kind: 'flag',
        defaultText: '`true` for the last environment, `false` for the others',
        description: 'Whether users depend on it; goes into the Deployment record.',
    },
};
/** slipway.yml, declared once: read by read-slipway-config.ts, rendered to schema/slipway.schema.json. */
const slipwayShape = {
    service: {
        kind: 'text',
        format: formats.text,
        description: 'Name of the service; the name of the repository when absent.',
    },
    imageName: {
        kind: 'text',
        format: formats.imageName,
        description: 'How the manifests write the image of the service when that is not the repository pushed to.',
        examples: ['parcel'],
    },
    environments: {
        kind: 'list',
        of: environmentShape,
        uniqueBy: 'name',
        required: true,
        description: 'The environments in the order of promotion.',
    },
};
/** The JSON Schema (2020-12) of slipway.yml, as the text of the file. */
function renderSlipwaySchema() {
    const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'slipway.yml',
        description: 'A service and its environments, in the order of promotion (docs/slipway-yml.md).',
        ...objectSchema(slipwayShape),
    };
    return `${JSON.stringify(schema, undefined, 2)}\n`;
}
function objectSchema(shape) {
    const fields = Object.entries(shape);
    return {
        type: 'object',
        additionalProperties: false,
        required: fields.filter(([, field]) => field.required === true).map(([name]) => name),
        properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field)])),
    };
}
function fieldSchema(field) {
    const examples = field.examples === undefined ? {} : { examples: field.examples };
    switch (field.kind) {
        case 'text': {
            const { pattern, maxLength } = field.format;
            const length = maxLength === undefined ? {} : { maxLength };
            return { description: field.description, type: 'string', pattern, ...length, ...examples };
        }
        case 'flag':
            return { description: `${field.description} Default: ${field.defaultText}.`, type: 'boolean' };
        case 'list':
            return { description: field.description, type: 'array', minItems: 1, items: objectSchema(field.of) };
    }
}

;// CONCATENATED MODULE: ./lib/environment/read-slipway-config.js






/**
 * Reads slipway.yml. Errors: one `config-invalid` that names every problem with file and line (not YAML,
 * unknown keys with the one probably meant, wrong types and forms, environments that are there twice).
 */
function readSlipwayConfig(source) {
    const { documents, problems } = (0,yaml_document/* readYaml */.g)(source);
    const [document, second] = documents;
    if (problems.length > 0)
        throw invalid(source.file, problems);
    if (document === undefined) {
        throw invalid(source.file, [{ message: 'the file is empty', where: { file: source.file, line: 1 } }]);
    }
    const tooMany = second === undefined ? [] : [{ message: 'a second YAML document', where: second.where }];
    const all = [...checkShape(document.value, slipwayShape, document.placeOf), ...tooMany];
    if (all.length > 0)
        throw invalid(source.file, all);
    return configOf(document.value, source.repositoryName);
}
function configOf(raw, repositoryName) {
    const last = raw.environments.length - 1;
    return {
        service: raw.service ?? repositoryName,
        ...(0,defined/* defined */.s)({ imageName: raw.imageName }),
        environments: raw.environments.map((environment, i) => environmentOf(environment, i === last)),
    };
}
function environmentOf(raw, isLast) {
    const { timeout = defaultTimeout, manifests = `kubernetes/${raw.name}`, production = isLast, ...rest } = raw;
    return { ...rest, manifests: normalPath(manifests), production, timeoutMs: (0,duration/* parseDuration */.E)(timeout) ?? 0 };
}
/** `./a//b/` as `a/b`; the shape has already refused whatever leaves the workspace. */
function normalPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 ? '.' : parts.join('/');
}
/** The environment of a repository without slipway.yml: everything by default, production as the last one is. */
function defaultEnvironment(name) {
    return environmentOf({ name }, true);
}
function invalid(file, problems) {
    const count = problems.length === 1 ? 'one thing' : `${problems.length} things`;
    const where = problems[0]?.where;
    return new errors/* ActionError */.lZ({
        code: 'config-invalid',
        message: `${file}: ${count} to correct`,
        problems: [...problems].sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0)),
        ...(0,defined/* defined */.s)({ where }),
    });
}

;// CONCATENATED MODULE: ./lib/operations/settings/load-settings.js





const defaultFile = 'slipway.yml';
/**
 * Reads slipway.yml and lays the inputs over it. Without the file everything has its default, unless a file
 * was asked for by name. Errors: `config-invalid`, `environment-unknown`, `input-invalid`.
 */
async function loadSettings(inputs, ports) {
    const repositoryName = ports.context.repository.split('/').at(-1) ?? ports.context.repository;
    const text = await ports.files.read(inputs.config);
    if (text === undefined && inputs.config !== defaultFile)
        throw noConfig(inputs.config);
    const config = text === undefined ? undefined : readSlipwayConfig({ file: inputs.config, text, repositoryName });
    const chosen = config === undefined
        ? defaultEnvironment(inputs.environment)
        : chooseEnvironment(config, inputs.environment);
    const imageName = inputs.imageName ?? config?.imageName;
    const parsed = imageName === undefined ? undefined : readImageName(imageName);
    return {
        service: config?.service ?? repositoryName,
        environment: overlay(chosen, inputs),
        ...(0,defined/* defined */.s)({ imageName: parsed }),
    };
}
function overlay(environment, inputs) {
    return {
        ...environment,
        ...(0,defined/* defined */.s)({ manifests: inputs.manifests, namespace: inputs.namespace, context: inputs.context }),
    };
}
function readImageName(name) {
    const parsed = (0,image_ref/* parseImageRef */.Q)(name);
    if (parsed.tag === undefined && parsed.digest === undefined)
        return parsed;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `input 'image-name': '${name}' must be a name without tag and digest`,
    });
}
function noConfig(file) {
    return new errors/* ActionError */.lZ({
        code: 'config-invalid',
        blame: 'input',
        message: `input 'config': there is no file '${file}' in the workspace`,
        remedy: 'Check the path, and that actions/checkout ran before.',
    });
}

;// CONCATENATED MODULE: ./lib/operations/render/load-manifests.js

const kustomizations = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const isManifest = (name) => /\.(?:ya?ml|json)$/.test(name);
/**
 * The texts of a manifest path: a single file, a kustomization (rendered), or the .yml, .yaml and .json files
 * of a folder in the order of their names, as `kubectl apply -f FOLDER` takes them: folders below are left
 * alone. Errors: `manifest-missing`, `tool-missing`, `manifest-invalid`.
 */
async function loadManifests(path, ports, signal) {
    const kind = await ports.files.kindOf(path);
    if (kind === 'missing')
        throw missing(path, 'there is nothing at this path');
    if (kind === 'file')
        return [await source(path, ports)];
    const entries = await ports.files.list(path);
    const files = entries.filter((entry) => entry.kind === 'file').map((entry) => entry.name);
    const kustomization = kustomizations.find((name) => files.includes(name));
    if (kustomization !== undefined) {
        const text = await ports.kustomize(path, signal);
        return [{ file: join(path, kustomization), text, rendered: true }];
    }
    const manifests = files.filter(isManifest).sort();
    if (manifests.length === 0)
        throw missing(path, whatIsThere(entries));
    return await Promise.all(manifests.map(async (name) => await source(join(path, name), ports)));
}
async function source(file, ports) {
    return { file, text: (await ports.files.read(file)) ?? '', rendered: false };
}
function join(folder, name) {
    return folder === '.' ? name : `${folder}/${name}`;
}
function whatIsThere(entries) {
    const folders = entries.filter((entry) => entry.kind === 'folder').map((entry) => `${entry.name}/`);
    if (folders.length === 0)
        return 'the folder holds no .yml, .yaml or .json file';
    return `the folder holds no .yml, .yaml or .json file itself, only ${folders.join(', ')}; folders below are not read`;
}
function missing(path, found) {
    return new errors/* ActionError */.lZ({ code: 'manifest-missing', message: `${path}: ${found}` });
}

;// CONCATENATED MODULE: ./lib/actions/deploy-env/facts.js











/**
 * Reads everything the plan needs: configuration, manifests, then the cluster. What can be known without the
 * cluster is reported without it. Errors: `input-invalid`, `config-invalid`, `environment-unknown`,
 * `manifest-missing`, `manifest-invalid`, `image-invalid`, `image-unknown`, and those of the Cluster port.
 */
async function readFacts(inputs, ports, control) {
    const release = readReleaseRecord(inputs.release);
    const settings = await loadSettings(inputs, ports);
    const sources = await loadManifests(settings.environment.manifests, ports, control.signal);
    const objects = pinnedObjects(settings, release, (0,read_manifests/* readManifests */.P)(sources));
    const cluster = await ports.cluster(settings.environment.context);
    const server = await cluster.about(control.signal);
    const [resources, presentNamespaces] = await Promise.all([
        discover(objects, cluster),
        findNamespaces(objects, cluster, control.signal),
    ]);
    return { ...settings, release, objects, server, resources, presentNamespaces };
}
/** The set with its pins; throws every problem that the texts alone show. */
function pinnedObjects(settings, release, reading) {
    const { imageName } = settings;
    const request = { release: (0,image_ref/* parseImageRef */.Q)(release.image), ...(0,defined/* defined */.s)({ imageName }) };
    const pins = pinImages(reading.objects, request);
    const problems = [...reading.problems, ...pins.problems];
    if (problems.length > 0) {
        throw manifestError(reading.problems.length > 0 ? 'manifest-invalid' : 'image-invalid', settings, problems);
    }
    if (reading.objects.length === 0)
        throw emptySet(settings.environment.manifests);
    if (!pins.objects.some((object) => object.pinned.length > 0))
        throw imageUnknown(request, pins.images);
    return pins.objects;
}
function manifestError(code, settings, problems) {
    const count = problems.length === 1 ? 'one thing' : `${problems.length} things`;
    const message = `${settings.environment.manifests}: ${count} to correct in the manifests; nothing was written`;
    const where = problems[0]?.where;
    return new errors/* ActionError */.lZ({
        code,
        blame: 'config',
        message,
        problems,
        ...(0,defined/* defined */.s)({ where }),
    });
}
function emptySet(path) {
    return new errors/* ActionError */.lZ({
        code: 'manifest-missing',
        message: `${path}: the files hold no Kubernetes object`,
    });
}
async function discover(objects, cluster) {
    const kinds = new Map(objects.map(({ object }) => [(0,namespace/* versionedKind */.k1)(object), object]));
    const found = await Promise.all([...kinds].map(async ([key, { apiVersion, kind }]) => [key, await cluster.resource(apiVersion, kind)]));
    return new Map(found.flatMap(([key, info]) => (info === undefined ? [] : [[key, info]])));
}
async function findNamespaces(objects, cluster, signal) {
    const refs = objects
        .filter(({ object }) => (0,kinds/* kindKey */._V)(object) === '/Namespace')
        .map(({ object }) => (0,manifest_object/* refOf */.H)(object));
    const found = await Promise.all(refs.map(async ({ apiVersion, kind, name }) => {
        const ref = { apiVersion, kind, name };
        return (await cluster.read(ref, signal)) === undefined ? [] : [(0,kinds/* identityOf */.cu)(ref)];
    }));
    return new Set(found.flat());
}


/***/ })

};
