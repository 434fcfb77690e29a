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
// EXTERNAL MODULE: ./lib/manifest/kinds.js
var kinds = __webpack_require__(8618);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/manifest/read-manifests.js + 1 modules
var read_manifests = __webpack_require__(5704);
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
var namespace = __webpack_require__(2838);
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
        .map(({ object }) => (0,manifest_object/* refOf */.H8)(object));
    const found = await Promise.all(refs.map(async ({ apiVersion, kind, name }) => {
        const ref = { apiVersion, kind, name };
        return (await cluster.read(ref, signal)) === undefined ? [] : [(0,kinds/* identityOf */.cu)(ref)];
    }));
    return new Set(found.flat());
}


/***/ })

};
