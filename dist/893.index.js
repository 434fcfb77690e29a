export const id = 893;
export const ids = [893];
export const modules = {

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFacts: () => (/* binding */ readFacts)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/manifest/read-manifests.js + 1 modules
var read_manifests = __webpack_require__(5704);
;// CONCATENATED MODULE: ./lib/manifest/image-pins.js




/**
 * Pins every container image that names the release's repository (or the configured image name) to
 * `repository@sha256:...`. Names are compared whole, after parsing: another image of the same registry, or one
 * whose name only begins alike, stays byte for byte. Images that do not parse are problems, all at once.
 * Covers containers and initContainers of every kind that has a pod spec; ephemeral containers cannot be applied.
 */
function pinImages(objects, request) {
    const wanted = [request.release, ...(request.imageName === undefined ? [] : [request.imageName])];
    const pin = (0,image_ref/* formatImageRef */.kL)(request.release);
    const problems = [];
    const images = [];
    const pinned = objects.map((of) => {
        const found = imagesOf(of, request.kinds);
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
            message: `${(0,manifest_object/* formatRef */.rq)((0,manifest_object/* refOf */.H8)(image.of.object))}: ${String(image.text)}`,
            where: image.of.placeOf(image.path),
        })),
        remedy: 'Write the image as it is pushed, or say how the manifests write it: `imageName` in slipway.yml.',
    });
}
function parse(image) {
    const name = (0,manifest_object/* formatRef */.rq)((0,manifest_object/* refOf */.H8)(image.of.object));
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
function imagesOf(of, kinds) {
    const base = kinds.of(of.object)?.podSpec;
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

// EXTERNAL MODULE: ./lib/kinds/all-kinds.js + 28 modules
var all_kinds = __webpack_require__(8726);
// EXTERNAL MODULE: ./lib/kinds/kind-table.js
var kind_table = __webpack_require__(5744);
// EXTERNAL MODULE: ./lib/kinds/namespace.js
var namespace = __webpack_require__(7512);
// EXTERNAL MODULE: ./lib/manifest/identity.js
var identity = __webpack_require__(6363);
// EXTERNAL MODULE: ./lib/manifest/namespace.js
var manifest_namespace = __webpack_require__(2838);
// EXTERNAL MODULE: ./lib/release/release-record.js
var release_record = __webpack_require__(4120);
// EXTERNAL MODULE: ./lib/text/misspelling.js
var misspelling = __webpack_require__(9082);
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

// EXTERNAL MODULE: ./lib/yaml/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/schema/formats.js
var formats = __webpack_require__(3659);
// EXTERNAL MODULE: ./lib/schema/expectation.js
var expectation = __webpack_require__(2609);
;// CONCATENATED MODULE: ./lib/schema/given-value.js

/** The value of a key or position. */
function child(parent, step, value) {
    return { value, path: [...parent.path, step], placeOf: parent.placeOf };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A reading that has nothing but this problem, named with its path: `environments[1].timeout: must be ...`. */
function refused(given, message) {
    return { value: undefined, problems: [problemAt(given, message)] };
}
/** What a value must be, and what it is. */
function unexpected(given, expected) {
    return refused(given, `must be ${expected}, got ${describe(given.value)}`);
}
function problemAt(given, message) {
    const name = given.path.reduce((text, step) => typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${step}`, '');
    return { message: name === '' ? message : `${name}: ${message}`, where: given.placeOf(given.path) };
}
/** A key that nobody knows, with the one that was probably meant. */
function unknownKey(given, known) {
    const key = String(given.path.at(-1));
    const meant = (0,misspelling/* nearest */.p)(key, known);
    const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean '${meant}'?`;
    return { message: `unknown key '${key}', ${hint}`, where: given.placeOf(given.path) };
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

;// CONCATENATED MODULE: ./lib/schema/read-alternative.js



/** The mapping that one of its keys names. An unknown name is the only problem: whose keys the others are is open. */
function readVariant(given, { by, cases }, read) {
    const { value } = given;
    if (!isMapping(value))
        return unexpected(given, 'a mapping');
    if (!Object.hasOwn(value, by)) {
        return { value: undefined, problems: [problemAt(given, `key '${by}' is missing`)] };
    }
    const name = child(given, by, value[by]);
    const chosen = read(name, { kind: 'choice', values: Object.keys(cases) });
    return chosen.problems.length > 0
        ? chosen
        : read(given, { kind: 'mapping', of: caseOf({ by, cases }, String(name.value)) });
}
/** The keys of one case, the one that names it first. */
function caseOf({ by, cases }, name) {
    const description = 'Which of them it is.';
    return { [by]: { kind: 'choice', values: [name], required: true, description }, ...cases[name] };
}
/** The first alternative that fits; where none does, the problems of the one that was probably meant. */
function readOneOf(given, kind, read) {
    const readings = kind.of.map((alternative) => read(given, alternative));
    const fitting = readings.find(({ problems }) => problems.length === 0);
    const meant = readings[kind.of.findIndex((alternative) => resembles(given.value, alternative))];
    return fitting ?? meant ?? unexpected(given, (0,expectation/* expectation */.pG)(kind));
}
function resembles(value, kind) {
    switch (kind.kind) {
        case 'flag':
            return typeof value === 'boolean';
        case 'integer':
            return typeof value === 'number';
        case 'list':
            return Array.isArray(value);
        case 'mapping':
            return isMapping(value) && hasRequired(value, kind.of);
        case 'variant':
            return isMapping(value) && Object.hasOwn(value, kind.by);
        case 'pairs':
        case 'named':
            return isMapping(value);
        case 'json':
            return true;
        case 'one-of':
            return kind.of.some((alternative) => resembles(value, alternative));
        case 'text':
        case 'choice':
        case 'duration':
        case 'path':
        case 'image':
            return typeof value === 'string';
    }
}
/** Whether a key that tells this mapping from others is there, or nearly so. */
function hasRequired(value, shape) {
    const required = Object.keys(shape).filter((key) => shape[key]?.required === true);
    return Object.keys(value).some((key) => required.includes(key) || (0,misspelling/* nearest */.p)(key, required) !== undefined);
}

;// CONCATENATED MODULE: ./lib/schema/read-list.js

/** A list that is there has an entry; its mappings may have to differ in one of their keys. */
function readList(given, { of, uniqueBy }, read) {
    const { value } = given;
    if (!Array.isArray(value))
        return unexpected(given, 'a list');
    if (value.length === 0)
        return refused(given, 'must have at least one entry');
    const items = value.map((item, index) => child(given, index, item));
    const readings = items.map((item) => read(item, of));
    return {
        value: readings.map((reading) => reading.value),
        problems: [
            ...readings.flatMap(({ problems }) => problems),
            ...(uniqueBy === undefined ? [] : duplicates(items, uniqueBy)),
        ],
    };
}
function duplicates(items, key) {
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

// EXTERNAL MODULE: ./lib/schema/field-values.js
var field_values = __webpack_require__(5822);
// EXTERNAL MODULE: ./lib/schema/parse-text.js
var parse_text = __webpack_require__(386);
;// CONCATENATED MODULE: ./lib/schema/read-mapping.js




/** A mapping with declared keys: unknown and missing ones are problems, absent ones take their default. */
function readMapping(given, shape, read) {
    const { value } = given;
    if (!isMapping(value))
        return unexpected(given, 'a mapping');
    const has = (key) => Object.hasOwn(value, key);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    const missing = Object.keys(shape).filter((key) => shape[key]?.required === true && !has(key));
    const known = Object.entries(shape).filter(([key]) => has(key));
    const readings = known.map(([key, field]) => read(child(given, key, value[key]), field));
    const names = known.map(([key, field]) => (0,field_values/* readName */.M)(key, field));
    return {
        value: { ...defaultsOf(shape), ...valuesUnder(names, readings) },
        problems: [
            ...unknown.map((key) => unknownKey(child(given, key, value[key]), Object.keys(shape))),
            ...missing.map((key) => problemAt(given, `key '${key}' is missing`)),
            ...readings.flatMap(({ problems }) => problems),
        ],
    };
}
/** What the keys of a mapping are when none is given, under the names by which they are read. */
function defaultsOf(shape) {
    const values = Object.entries(shape).map(([key, field]) => [(0,field_values/* readName */.M)(key, field), (0,parse_text/* absentValue */.f)(field)]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
function valuesUnder(names, readings) {
    return Object.fromEntries(names.map((name, index) => [name, readings[index]?.value]));
}
/** A mapping whose keys the user chooses. */
function readNamed(given, { names, of }, read) {
    const { value } = given;
    if (!isMapping(value))
        return unexpected(given, 'a mapping');
    const keys = Object.keys(value);
    const readings = keys.map((key) => read(child(given, key, value[key]), of));
    const misnamed = keys.filter((key) => !(0,formats/* matchesFormat */.jf)(key, names));
    return {
        value: valuesUnder(keys, readings),
        problems: [
            ...misnamed.map((key) => problemAt(child(given, key, value[key]), `its name must be ${names.expected}`)),
            ...readings.flatMap(({ problems }) => problems),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/schema/read-scalar.js




/** Reads a scalar of a file. Nothing is coerced: a text is no number, and a number no text. */
function readScalar(given, kind) {
    const { value } = given;
    switch (kind.kind) {
        case 'flag':
            return typeof value === 'boolean' ? { value, problems: [] } : unexpected(given, (0,expectation/* expectation */.pG)(kind));
        case 'choice': {
            const known = typeof value === 'string' && kind.values.includes(value);
            return known ? { value, problems: [] } : unexpected(given, (0,expectation/* expectation */.pG)(kind));
        }
        case 'integer':
            if (typeof value !== 'number' || !Number.isInteger(value))
                return unexpected(given, (0,expectation/* expectation */.pG)(kind));
            return (0,expectation/* isWithin */.UO)(kind, value) ? { value, problems: [] } : unexpected(given, (0,expectation/* boundsOf */.BO)(kind));
        case 'text':
        case 'duration':
        case 'path':
        case 'image':
            return readWritten(given, kind);
    }
}
function readWritten(given, kind) {
    const { value: written } = given;
    const format = (0,formats/* formatOf */.be)(kind);
    if (typeof written !== 'string' || !(0,formats/* matchesFormat */.jf)(written, format))
        return unexpected(given, format.expected);
    if (kind.kind === 'text')
        return { value: written, problems: [] };
    const { value, problem } = (0,parse_text/* parseText */.r)(kind, written);
    return problem === undefined ? { value, problems: [] } : unexpected(given, format.expected);
}

;// CONCATENATED MODULE: ./lib/schema/read-value.js





/** Reads a value of a file by its kind; defaults are filled in. Never throws. */
function readValue(kind, value, placeOf) {
    const reading = read({ value, path: [], placeOf }, kind);
    const [first, ...more] = reading.problems;
    return first === undefined
        ? { value: reading.value, problems: [] }
        : { problems: [first, ...more] };
}
const read = (given, kind) => {
    switch (kind.kind) {
        case 'mapping':
            return readMapping(given, kind.of, read);
        case 'named':
            return readNamed(given, kind, read);
        case 'list':
            return readList(given, kind, read);
        case 'variant':
            return readVariant(given, kind, read);
        case 'one-of':
            return readOneOf(given, kind, read);
        case 'pairs':
            return readNamed(given, formats/* pairsInFile */.$u, read);
        case 'json':
            return { value: given.value, problems: [] };
        default:
            return readScalar(given, kind);
    }
};

;// CONCATENATED MODULE: ./lib/schema/read-config-file.js




/**
 * Reads a YAML file that a user wrote. Errors: one `config-invalid` that names every problem with file and line: not
 * YAML, unknown keys with the one probably meant, wrong types and forms, entries that are there twice.
 */
function readConfigFile(source, shape) {
    const { documents, problems } = (0,yaml_document/* readYaml */.g)(source);
    const [document, second] = documents;
    if (problems.length > 0)
        throw invalid(source.file, problems);
    if (document === undefined) {
        throw invalid(source.file, [{ message: 'the file is empty', where: { file: source.file, line: 1 } }]);
    }
    const tooMany = second === undefined ? [] : [{ message: 'a second YAML document', where: second.where }];
    const read = readValue({ kind: 'mapping', of: shape }, document.value, document.placeOf);
    const all = [...read.problems, ...tooMany];
    if (read.value === undefined || all.length > 0)
        throw invalid(source.file, all);
    return read.value;
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

// EXTERNAL MODULE: ./lib/text/path.js
var text_path = __webpack_require__(8020);
;// CONCATENATED MODULE: ./lib/environment/slipway-schema.js

const environmentShape = {
    name: {
        kind: 'text',
        format: formats/* formats */.Fx.environmentName,
        required: true,
        description: 'Name of the environment, here and on GitHub.',
        examples: ['test', 'prod'],
    },
    manifests: {
        kind: 'path',
        description: 'Folder with Kubernetes YAML or a kustomization, or a single file.',
        whenAbsent: '`kubernetes/<name>`',
        examples: ['deploy/overlays/prod'],
    },
    namespace: {
        kind: 'text',
        format: formats/* formats */.Fx.dnsLabel,
        description: 'Namespace for objects that name none.',
        whenAbsent: '`default`',
    },
    context: {
        kind: 'text',
        format: formats/* formats */.Fx.text,
        description: 'Context of the kubeconfig.',
        whenAbsent: 'its current one',
    },
    url: {
        kind: 'text',
        format: formats/* formats */.Fx.url,
        description: 'Public address, shown on the environment and in the summary.',
        whenAbsent: 'none is shown',
        examples: ['https://parcel.example.com'],
    },
    timeout: {
        kind: 'duration',
        // As the input of verify-rollout.
        default: '10m',
        description: 'Time until everything has to be ready.',
        examples: ['90s', '10m', '1h30m'],
    },
    production: {
        kind: 'flag',
        description: 'Whether users depend on it; goes into the Deployment record.',
        whenAbsent: '`true` for the last environment, `false` for the others',
    },
};
/** slipway.yml, declared once: read by read-slipway-config.ts, rendered to schema/slipway.schema.json and its docs. */
const slipwayFile = {
    name: 'slipway.yml',
    description: 'A service and its environments, in the order of promotion (docs/slipway-yml.md).',
    of: {
        service: {
            kind: 'text',
            format: formats/* formats */.Fx.text,
            description: 'Name of the service.',
            whenAbsent: 'the name of the repository',
        },
        imageName: {
            kind: 'text',
            format: formats/* formats */.Fx.imageName,
            description: 'How the manifests write the image of the service when that is not the repository pushed to.',
            whenAbsent: 'only the repository that was pushed to counts',
            examples: ['parcel'],
        },
        environments: {
            kind: 'list',
            of: { kind: 'mapping', of: environmentShape },
            uniqueBy: 'name',
            required: true,
            description: 'The environments in the order of promotion.',
        },
    },
};

;// CONCATENATED MODULE: ./lib/environment/read-slipway-config.js




/** Reads slipway.yml. Errors: one `config-invalid` that names every problem with file and line. */
function readSlipwayConfig(source) {
    const { environments, ...written } = readConfigFile(source, slipwayFile.of);
    const last = environments.length - 1;
    return {
        service: source.repositoryName,
        ...written,
        environments: environments.map((environment, i) => filled(environment, i === last)),
    };
}
function filled(written, isLast) {
    return { manifests: (0,text_path/* normalPath */.FE)(`kubernetes/${written.name}`), production: isLast, ...written };
}
/** The environment of a repository without slipway.yml: everything by default, production as the last one is. */
function defaultEnvironment(name) {
    return filled({ ...defaultsOf(environmentShape), name }, true);
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
        return [{ file: (0,text_path/* joinPath */.uJ)(path, kustomization), text, rendered: true }];
    }
    const manifests = files.filter(isManifest).sort();
    if (manifests.length === 0)
        throw missing(path, whatIsThere(entries));
    return await Promise.all(manifests.map(async (name) => await source((0,text_path/* joinPath */.uJ)(path, name), ports)));
}
async function source(file, ports) {
    return { file, text: (await ports.files.read(file)) ?? '', rendered: false };
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

// EXTERNAL MODULE: ./lib/actions/deploy-env/known.js
var known = __webpack_require__(3514);
;// CONCATENATED MODULE: ./lib/actions/deploy-env/facts.js















/**
 * Reads everything the plan needs: configuration, manifests, then the cluster. What can be known without the
 * cluster is reported without it. Errors: `input-invalid`, `config-invalid`, `environment-unknown`,
 * `manifest-missing`, `manifest-invalid`, `image-invalid`, `image-unknown`, and those of the Cluster port.
 */
async function readFacts(inputs, ports, control) {
    const release = (0,release_record/* readReleaseRecord */.d)(inputs.release);
    const settings = await loadSettings(inputs, ports);
    control.know({
        outputs: (0,known/* environmentOutputs */.yO)(settings.environment),
        data: (0,known/* subjectData */.nu)({ ...settings, release }),
    });
    const sources = await loadManifests(settings.environment.manifests, ports, control.signal);
    const objects = pinnedObjects(settings, release, (0,read_manifests/* readManifests */.P)(sources));
    const cluster = await ports.cluster(settings.environment.context);
    const server = await cluster.about(control.signal);
    control.know({ data: { server: (0,known/* serverText */.Tn)(server) } });
    const [resources, presentNamespaces] = await Promise.all([
        discover(objects, cluster),
        findNamespaces(objects, cluster, control.signal),
    ]);
    return { ...settings, release, objects, server, resources, presentNamespaces, kinds: all_kinds/* defaultKinds */.vr };
}
/** The set with its pins; throws every problem that the texts alone show. */
function pinnedObjects(settings, release, reading) {
    const { imageName } = settings;
    const request = { release: (0,image_ref/* parseImageRef */.Q)(release.image), kinds: all_kinds/* defaultKinds */.vr, ...(0,defined/* defined */.s)({ imageName }) };
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
    const kinds = new Map(objects.map(({ object }) => [(0,manifest_namespace/* versionedKind */.k1)(object), object]));
    const found = await Promise.all([...kinds].map(async ([key, { apiVersion, kind }]) => [key, await cluster.resource(apiVersion, kind)]));
    return new Map(found.flatMap(([key, info]) => (info === undefined ? [] : [[key, info]])));
}
async function findNamespaces(objects, cluster, signal) {
    const refs = objects.filter(({ object }) => (0,kind_table/* isKind */.V)(namespace/* namespace */.M, object)).map(({ object }) => (0,manifest_object/* refOf */.H8)(object));
    const found = await Promise.all(refs.map(async ({ apiVersion, kind, name }) => {
        const ref = { apiVersion, kind, name };
        return (await cluster.read(ref, signal)) === undefined ? [] : [(0,identity/* identityOf */.cu)(ref)];
    }));
    return new Set(found.flat());
}


/***/ }),

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   nu: () => (/* binding */ subjectData),
/* harmony export */   yO: () => (/* binding */ environmentOutputs)
/* harmony export */ });
/** The namespace for objects that name none. */
function namespaceOf(environment) {
    return environment.namespace ?? 'default';
}
/** What slipway.yml and the inputs settled, for verify-rollout: known before the first manifest is read. */
function environmentOutputs(environment) {
    return {
        namespace: namespaceOf(environment),
        'environment-url': environment.url ?? '',
        context: environment.context ?? '',
        timeout: `${Math.ceil(environment.timeoutMs / 1000)}s`,
    };
}
/** The subject for `data`. */
function subjectData({ service, environment, release }) {
    return { service, environment: environment.name, namespace: namespaceOf(environment), release };
}
/** The server for people: address and version. */
function serverText({ server, version }) {
    return `${server} (${version})`;
}


/***/ }),

/***/ 2838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ duplicates),
/* harmony export */   _4: () => (/* binding */ unknownKinds),
/* harmony export */   d2: () => (/* binding */ inNamespace),
/* harmony export */   k1: () => (/* binding */ versionedKind),
/* harmony export */   qZ: () => (/* binding */ kindsFromDefinitions)
/* harmony export */ });
/* harmony import */ var _kinds_custom_resource_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4427);
/* harmony import */ var _kinds_kind_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5744);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6363);
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7350);
/* harmony import */ var _read_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5704);





/** Key of a kind in one version: `apps/v1/Deployment`. Discovery answers per version. */
function versionedKind(object) {
    return `${object.apiVersion}/${object.kind}`;
}
/** The kinds that the CustomResourceDefinitions of a set bring along, by versionedKind. */
function kindsFromDefinitions(objects) {
    const definitions = objects.filter((object) => (0,_kinds_kind_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .V)(_kinds_custom_resource_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .customResourceDefinition */ .t, object));
    return new Map(definitions.flatMap((definition) => {
        const spec = mappingAt(definition, 'spec');
        const kind = String(mappingAt(spec, 'names')['kind']);
        const versions = Array.isArray(spec['versions']) ? spec['versions'] : [];
        const namespaced = spec['scope'] === 'Namespaced';
        return versions.filter(_read_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p).map((version) => {
            const apiVersion = `${String(spec['group'])}/${String(version['name'])}`;
            return [versionedKind({ apiVersion, kind }), { namespaced, definition }];
        });
    }));
}
function mappingAt(mapping, key) {
    const value = mapping[key];
    return (0,_read_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(value) ? value : {};
}
/**
 * Gives an object the namespace it lives in: namespaced kinds without one get `namespace`, cluster-scoped
 * kinds lose one (kustomize writes it on kinds that it does not know).
 */
function inNamespace(object, namespaced, namespace) {
    if (namespaced) {
        if (object.metadata.namespace !== undefined)
            return object;
        return { ...object, metadata: { ...object.metadata, namespace } };
    }
    if (object.metadata.namespace === undefined)
        return object;
    const { namespace: _, ...metadata } = object.metadata;
    return { ...object, metadata: { ...metadata, name: object.metadata.name } };
}
/** Objects of a kind that nobody knows, each with its place. */
function unknownKinds(objects, scopeOf) {
    return objects
        .filter(({ object }) => scopeOf(object) === undefined)
        .map(({ object, where }) => ({
        message: `${(0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)((0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .refOf */ .H8)(object))}: the cluster does not know kind ${object.kind} in ${object.apiVersion}${hint(object)}`,
        where,
    }));
}
function hint(object) {
    const isOwn = (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .groupOf */ .F8)(object.apiVersion).includes('.') && !(0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .groupOf */ .F8)(object.apiVersion).endsWith('.k8s.io');
    return isOwn ? ', and no CustomResourceDefinition for it is among the manifests' : '';
}
/** Objects that are there twice, after namespaces are settled: the second one would silently win. */
function duplicates(objects) {
    const first = new Map();
    return objects.flatMap((item) => {
        const ref = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .refOf */ .H8)(item.object);
        const before = first.get((0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(ref));
        if (before === undefined) {
            first.set((0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(ref), item);
            return [];
        }
        const place = before.where.line > 0 ? `${before.where.file}:${before.where.line}` : before.where.file;
        const namespace = ref.namespace === undefined ? '' : ` in namespace ${ref.namespace}`;
        return [{ message: `${(0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(ref)}${namespace} is there twice, first in ${place}`, where: item.where }];
    });
}


/***/ }),

/***/ 5704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ isMapping),
  P: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/yaml/kubernetes-schema.js

/**
 * Plain scalars as kubectl reads them, so that the same folder means the same objects: go-yaml v2 through
 * sigs.k8s.io/yaml. `mode: 0644` is octal (420), `on` and `yes` are booleans, a date stays text, and there
 * are no base-60 numbers. YAML 1.2 would send 644 as a file mode without a word.
 */
const kubernetesSchema = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags(scalarTag('null', readNull), scalarTag('bool', readBoolean), scalarTag('int', readInteger), scalarTag('float', readFloat), js_yaml/* mergeTag */.LJ);
function scalarTag(name, resolve) {
    return (0,js_yaml/* defineScalarTag */.Gf)(`tag:yaml.org,2002:${name}`, {
        implicit: true,
        resolve,
        identify: () => false,
    });
}
function readNull(source) {
    return ['', '~', 'null', 'Null', 'NULL'].includes(source) ? null : js_yaml/* NOT_RESOLVED */.Hg;
}
function readBoolean(source) {
    if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(source))
        return true;
    return /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(source) ? false : js_yaml/* NOT_RESOLVED */.Hg;
}
const integerPattern = /^([-+]?)(0b[01]+|0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
/** A number that JavaScript cannot hold exactly stays text: the server refuses it by type, nobody rounds it. */
function readInteger(source) {
    const [, sign, digits = ''] = integerPattern.exec(source.replaceAll('_', '')) ?? [];
    if (sign === undefined || !/^[-+0-9]/.test(source))
        return js_yaml/* NOT_RESOLVED */.Hg;
    const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
    if (!Number.isSafeInteger(value))
        return js_yaml/* NOT_RESOLVED */.Hg;
    return sign === '-' && value !== 0 ? -value : value;
}
function readFloat(source) {
    if (source.startsWith('_'))
        return js_yaml/* NOT_RESOLVED */.Hg;
    const plain = source.startsWith('.') ? source : source.replaceAll('_', '');
    if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain))
        return js_yaml/* NOT_RESOLVED */.Hg;
    const value = Number(plain);
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    return exact ? value : js_yaml/* NOT_RESOLVED */.Hg;
}

// EXTERNAL MODULE: ./lib/yaml/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(5929);
;// CONCATENATED MODULE: ./lib/manifest/read-manifests.js


/**
 * Reads the objects of all sources, in their order; lists are unfolded as kubectl does, empty documents left
 * out. Never throws: what is not YAML, not an object, or lacks apiVersion, kind or metadata.name is a problem
 * with file and line, and all of them are given at once.
 */
function readManifests(sources) {
    const readings = sources.map(readSource);
    return {
        objects: readings.flatMap((reading) => reading.objects),
        problems: readings.flatMap((reading) => reading.problems),
    };
}
function readSource(source) {
    const { documents, problems } = (0,yaml_document/* readYaml */.g)({ ...source, schema: kubernetesSchema });
    const whole = { file: source.file, line: 0 };
    const placed = source.rendered ? documents.map((document) => placedAt(document, whole)) : documents;
    const entries = placed.flatMap(unfoldList);
    const objects = [];
    const found = source.rendered
        ? problems.map((problem) => ({ ...problem, where: whole }))
        : [...problems];
    for (const { value, where, placeOf } of entries) {
        const lacking = whatIsLacking(value);
        if (lacking === undefined)
            objects.push({ object: value, where, placeOf });
        else
            found.push({ message: lacking, where });
    }
    return { objects, problems: found };
}
function placedAt(document, where) {
    return { value: document.value, where, placeOf: () => where };
}
/** A list of objects as its items: `kind: List`, and every `...List` with items, as kubectl takes them. */
function unfoldList(document) {
    const { value, placeOf } = document;
    if (!isMapping(value) || typeof value['kind'] !== 'string' || !value['kind'].endsWith('List'))
        return [document];
    const items = value['items'];
    if (!Array.isArray(items))
        return [document];
    return items.flatMap((item, index) => unfoldList({
        value: item,
        where: placeOf(['items', index]),
        placeOf: (path) => placeOf(['items', index, ...path]),
    }));
}
function whatIsLacking(value) {
    if (!isMapping(value))
        return `not a Kubernetes object but ${describe(value)}`;
    const metadata = value['metadata'];
    if (isMapping(metadata) && !isText(metadata['name']) && isText(metadata['generateName'])) {
        return 'metadata.generateName cannot be applied: give it a name, so that the next deployment finds it again';
    }
    const lacking = [
        ...['apiVersion', 'kind'].filter((key) => !isText(value[key])),
        ...(isMapping(metadata) && isText(metadata['name']) ? [] : ['metadata.name']),
    ];
    if (lacking.length > 0)
        return `not a Kubernetes object: ${lacking.join(', ')} missing or not a text`;
    const namespace = isMapping(metadata) ? metadata['namespace'] : undefined;
    return namespace === undefined || isText(namespace) ? undefined : 'metadata.namespace is not a text';
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    return value === null ? 'nothing' : `the ${typeof value} ${JSON.stringify(value)}`;
}
/** Whether a value from YAML or JSON is a mapping. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/yaml/line-index.js

/**
 * The line (from 1) on which the value at a path stands: for an entry of a mapping the line of its key.
 * The nearest parent that is there answers for a path that is not. `events` are those of one document.
 */
function lineOfPath(source, events, path) {
    const cursor = new EventCursor(source, events);
    return lineAt(source, cursor.find(path));
}
/** The line of an offset, from 1. */
function lineAt(source, offset) {
    let line = 1;
    for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** Where an event's text begins; -1 when it has none (an empty scalar, the end of a collection). */
function offsetOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return scalarStart(event.valueStart, event.tagStart, event.anchorStart);
    if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
        return event.start;
    return event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? event.anchorStart : -1;
}
function scalarStart(...starts) {
    return starts.find((start) => start >= 0) ?? -1;
}
class EventCursor {
    #source;
    #events;
    #at = 0;
    constructor(source, events) {
        this.#source = source;
        this.#events = events;
        if (events[0]?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            this.#at = 1;
    }
    find(path) {
        let best = this.#offset(0);
        for (const step of path) {
            const opened = this.#events[this.#at];
            this.#at += 1;
            const found = opened?.type === js_yaml/* EVENT_ID */.hy.MAPPING
                ? this.#enterEntry(String(step))
                : opened?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE && this.#enterItem(Number(step));
            if (found === undefined || found === false)
                return best;
            best = found >= 0 ? found : best;
        }
        return best;
    }
    /** Moves to the value of a key and gives the key's offset. */
    #enterEntry(key) {
        while (this.#inside()) {
            const event = this.#events[this.#at];
            const offset = this.#offset(this.#at);
            const matches = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && (0,js_yaml/* getScalarValue */.KE)(this.#source, event) === key;
            this.#skip();
            if (matches)
                return offset;
            this.#skip();
        }
        return undefined;
    }
    #enterItem(index) {
        for (let i = 0; i < index && this.#inside(); i += 1)
            this.#skip();
        return this.#inside() ? this.#offset(this.#at) : undefined;
    }
    #inside() {
        const event = this.#events[this.#at];
        return event !== undefined && event.type !== js_yaml/* EVENT_ID */.hy.POP;
    }
    /** Moves behind one whole node. */
    #skip() {
        let depth = 0;
        do {
            const type = this.#events[this.#at]?.type;
            if (type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                depth += 1;
            if (type === js_yaml/* EVENT_ID */.hy.POP)
                depth -= 1;
            this.#at += 1;
        } while (depth > 0);
    }
    #offset(at) {
        const from = this.#events.slice(at, at + 2).map(offsetOf);
        return from.find((offset) => offset >= 0) ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/yaml/yaml-document.js


/**
 * Reads every document of a YAML (or JSON) text with its places. Empty documents (a leading or trailing
 * `---`, comments only) are left out. Never throws: what is not YAML is a problem with file and line; a text
 * that cannot be parsed gives one, since nothing behind it can be trusted.
 */
function readYaml(source) {
    const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text;
    try {
        return readEvents({ ...source, text }, (0,js_yaml/* parseEvents */.PH)(text, {}));
    }
    catch (error) {
        return { documents: [], problems: [problemOf(error, { file: source.file, line: 0 })] };
    }
}
function readEvents(source, events) {
    const documents = [];
    const problems = [];
    for (const part of splitDocuments(events)) {
        const where = { file: source.file, line: firstLine(source.text, part) };
        try {
            const value = construct(source, part);
            if (value !== null && value !== undefined)
                documents.push({ value, where, placeOf: placesIn(source, part) });
        }
        catch (error) {
            problems.push(problemOf(error, where));
        }
    }
    return { documents, problems };
}
/** Aliases share one value and multiply only when it is written out: more than this is an attack or a mistake. */
const maxAliases = 1000;
function construct(source, events) {
    const options = { source: source.text, schema: source.schema ?? js_yaml/* CORE_SCHEMA */.OU, maxAliases };
    return (0,js_yaml/* constructFromEvents */.fw)([...events], options)[0];
}
function placesIn(source, events) {
    return (path) => ({ file: source.file, line: lineOfPath(source.text, events, path) });
}
/** The events of each document, its DOCUMENT and POP included. */
function splitDocuments(events) {
    const starts = events.flatMap((event, at) => (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT ? [at] : []));
    return starts.map((start, i) => events.slice(start, starts[i + 1]));
}
function firstLine(text, events) {
    const offset = events.map(offsetOf).find((start) => start >= 0);
    return offset === undefined ? 1 : lineAt(text, offset);
}
/** The parser's sentence; its line, unless it points before the document (it does for complex keys). */
function problemOf(error, where) {
    if (!(error instanceof js_yaml/* YAMLException */.tB))
        return { message: `not YAML: ${String(error)}`, where };
    const line = Math.max(where.line, (error.mark?.line ?? 0) + 1);
    return { message: `not YAML: ${error.reason}`, where: { file: where.file, line } };
}


/***/ })

};
