export const id = 277;
export const ids = [277];
export const modules = {

/***/ 5277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVersionFile: () => (/* binding */ readVersionFile)
});

// UNUSED EXPORTS: isVersionFile

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
;// CONCATENATED MODULE: ./lib/version/files/version-text.js


/** The error of a file that has no version to be read. */
function unreadable({ where, message, remedy }) {
    return new errors/* ActionError */.lZ({
        code: 'version-unreadable',
        message: `${where.file}: ${message}`,
        where,
        ...(0,defined/* defined */.s)({ remedy }),
    });
}
/** The line of an offset, from 1. */
function lineOfOffset(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
/** The first of `count` numbers from 0 that passes a test which all after it pass, too; `count` when none does. */
function firstPassing(count, passes) {
    let [low, high] = [0, count];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (passes(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/version/files/toml-source.js


/** Reads TOML, 1.0 and 1.1. Errors: `version-unreadable` with the line, for a text that is no TOML. */
function readToml({ file, text }) {
    const program = parsed({ file, text });
    const root = (0,lib/* getStaticTOMLValue */.AY)(program);
    const places = placesIn(program.body[0].body, []);
    return { at: (...path) => valueAt(root, path), lineOf: (...path) => lineOf(path, places) };
}
function parsed({ file, text }) {
    try {
        return (0,lib/* parseTOML */.MD)(text);
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB)
            throw unreadable({ where: { file, line: error.lineNumber }, message: `not TOML: ${error.message}` });
        // The parser's own limits: thousands of levels, texts of more than 100,000 characters.
        if (error instanceof RangeError)
            throw unreadable({
                where: { file, line: 1 },
                message: 'too deep, or a text too long, to be read as TOML',
            });
        throw error;
    }
}
function valueAt(root, path) {
    return path.reduce((value, key) => {
        const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
        return inside ? value[key] : undefined;
    }, root);
}
/** Every key and table header, in the order of the text. */
function placesIn(nodes, table) {
    return nodes.flatMap((node) => {
        const { line } = node.loc.start;
        if (node.type === 'TOMLTable')
            return [{ path: node.resolvedKey, line }, ...placesIn(node.body, node.resolvedKey)];
        const path = [...table, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
        const inside = node.value.type === 'TOMLInlineTable' ? placesIn(node.value.body, path) : [];
        return [{ path, line }, ...inside];
    });
}
/** The first place that names the path, or something in it. */
function lineOf(path, places) {
    return places.find((place) => path.every((key, index) => place.path[index] === key))?.line ?? 1;
}

;// CONCATENATED MODULE: ./lib/version/files/cargo.js


/**
 * Cargo.toml: `version` of `[package]`; with `version.workspace = true`, and in a workspace without a package of
 * its own, that of `[workspace.package]`, which is in the workspace's root only.
 */
function readCargo({ file, text }) {
    const toml = readToml({ file, text });
    const own = toml.at('package', 'version');
    const inherited = toml.at('package', 'version', 'workspace') === true;
    const ofWorkspace = inherited || toml.at('package') === undefined;
    const path = ofWorkspace ? ['workspace', 'package', 'version'] : ['package', 'version'];
    const value = toml.at(...path);
    const line = toml.lineOf(...path);
    if (typeof value === 'string')
        return { text: value, line };
    if (value !== undefined)
        throw unreadable({ where: { file, line }, message: `\`${path.join('.')}\` is no text` });
    throw missing(file, toml, own !== undefined);
}
function missing(file, toml, inherits) {
    if (!inherits) {
        const message = 'there is no `version` in [package] or [workspace.package]';
        return unreadable({ where: { file, line: toml.lineOf('package') }, message });
    }
    return unreadable({
        where: { file, line: toml.lineOf('package', 'version') },
        message: 'the version is that of the workspace, and [workspace.package] is not in this file',
        remedy: 'Name the Cargo.toml of the workspace’s root as `version-source`.',
    });
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/yaml/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(5929);
;// CONCATENATED MODULE: ./lib/version/files/chart.js



/**
 * Chart.yaml: `appVersion`, the version of the service, when it is there; else `version`, that of the chart.
 * Scalars are read as text, so that `1.10` is not taken for 1.1.
 */
function readChart({ file, text }) {
    const { documents, problems } = (0,yaml_document/* readYaml */.g)({ file, text, schema: js_yaml/* FAILSAFE_SCHEMA */.uH });
    const [problem] = problems;
    if (problem !== undefined)
        throw unreadable({ where: problem.where ?? { file, line: 1 }, message: problem.message });
    const [document] = documents;
    const fields = Object(document?.value);
    const key = ['appVersion', 'version'].find((name) => Object.hasOwn(fields, name) && fields[name] !== '');
    if (document === undefined || key === undefined)
        throw unreadable({
            where: { file, line: 1 },
            message: 'there is neither `appVersion` nor `version` in it',
        });
    const value = fields[key];
    const { line } = document.placeOf([key]);
    if (typeof value === 'string')
        return { text: value, line };
    throw unreadable({ where: { file, line }, message: `\`${key}\` is no text` });
}

;// CONCATENATED MODULE: ./lib/version/files/package-json.js

/** package.json: `version` of the outermost object; of repeated keys the last one, as JSON is read everywhere. */
function readPackageJson(source) {
    const { file, text } = source;
    const value = readJson(source);
    const offset = offsetOfKey(text, 'version');
    const found = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    if (offset === undefined || found === undefined)
        throw unreadable({ where: { file, line: 1 }, message: 'there is no `version` in it' });
    const line = lineOfOffset(text, offset);
    if (typeof found === 'string')
        return { text: found, line };
    throw unreadable({ where: { file, line }, message: '`version` is no text' });
}
function readJson({ file, text }) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const where = { file, line: brokenLine(text) };
        throw unreadable({ where, message: `not JSON: ${error instanceof Error ? error.message : ''}` });
    }
}
/** Where a key of the outermost object stands; the last one of several. */
function offsetOfKey(text, key) {
    const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)];
    let depth = 0;
    let offset;
    tokens.forEach((token, index) => {
        if (token[0] === '{' || token[0] === '[')
            depth += 1;
        if (token[0] === '}' || token[0] === ']')
            depth -= 1;
        const isKey = depth === 1 && tokens[index + 1]?.[0] === ':' && token[0].startsWith('"');
        if (isKey && JSON.parse(token[0]) === key)
            offset = token.index;
    });
    return offset;
}
/** The parser does not always say where it stopped: it is the first line with which the text is beyond repair. */
function brokenLine(text) {
    const lines = text.split('\n');
    const broken = firstPassing(lines.length, (index) => isBroken(lines.slice(0, index + 1).join('\n')));
    return Math.min(broken + 1, lines.length);
}
/** Whether more text could not mend it; a text that merely ends too early is not broken yet. */
function isBroken(text) {
    try {
        JSON.parse(text);
        return false;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : '';
        const position = /at position (\d+)/.exec(message)?.[1];
        return position === undefined ? !message.startsWith('Unexpected end') : Number(position) < text.length;
    }
}

;// CONCATENATED MODULE: ./lib/version/files/plain.js

/** VERSION, VERSION.txt: one line with the version; blank lines and lines that begin with `#` do not count. */
function readPlain({ file, text }) {
    const lines = text.split('\n').map((line, index) => ({ text: line.trim(), line: index + 1 }));
    const [first, second] = lines.filter((line) => line.text !== '' && !line.text.startsWith('#'));
    if (first === undefined)
        throw unreadable({ where: { file, line: 1 }, message: 'there is no version in it' });
    if (second === undefined)
        return first;
    throw unreadable({
        where: { file, line: second.line },
        message: `a second line '${second.text}' where the version alone was expected`,
    });
}

;// CONCATENATED MODULE: ./lib/version/files/pyproject.js


/**
 * pyproject.toml: `version` of `[project]` (PEP 621), else of `[tool.poetry]`. A version that is `dynamic`, or that a
 * plugin of Poetry computes, is made when the package is built; whatever stands in the file then is at best a
 * placeholder, so it is refused.
 */
function readPyproject({ file, text }) {
    const toml = readToml({ file, text });
    refuseComputed(file, toml);
    const path = [['project'], ['tool', 'poetry']].find((table) => toml.at(...table, 'version') !== undefined);
    const line = path === undefined ? 1 : toml.lineOf(...path, 'version');
    if (path === undefined) {
        const project = toml.lineOf('project');
        const message = 'there is no `version` in [project] or [tool.poetry]';
        throw unreadable({ where: { file, line: project }, message });
    }
    const value = toml.at(...path, 'version');
    if (typeof value === 'string')
        return { text: value, line };
    throw unreadable({ where: { file, line }, message: `\`version\` in [${path.join('.')}] is no text` });
}
const takeTags = 'Leave `version-source` away: the version then comes from the tags and commits, as the build backend’s does; or write it into [project].';
function refuseComputed(file, toml) {
    const plugin = toml.at('tool', 'poetry-dynamic-versioning', 'enable') === true;
    const dynamic = toml.at('project', 'dynamic');
    const isDynamic = Array.isArray(dynamic) && dynamic.includes('version');
    if (plugin) {
        const line = toml.lineOf('tool', 'poetry-dynamic-versioning', 'enable');
        const message = 'the version is computed by poetry-dynamic-versioning when the package is built';
        throw unreadable({ where: { file, line }, message, remedy: takeTags });
    }
    if (!isDynamic)
        return;
    const line = toml.lineOf('project', 'dynamic');
    const message = 'the version is `dynamic`: the build backend computes it when the package is built';
    throw unreadable({ where: { file, line }, message, remedy: takeTags });
}

;// CONCATENATED MODULE: ./lib/version/files/semver-spelling.js

// PEP 440, appendix B, without epochs, post-releases and local versions: semver has no counterpart of those.
const pep440 = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?$/i;
const preReleases = {
    a: 'alpha',
    alpha: 'alpha',
    b: 'beta',
    beta: 'beta',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
    rc: 'rc',
};
/**
 * The semantic version that a text most likely means: without `v`, leading zeros, white space and build metadata,
 * with the missing parts, and Python's `1.4.0rc1` as `1.4.0-rc.1`. Undefined when there is none: more than
 * three parts, an epoch, a post-release, or a development release of a pre-release, which semver would order above it.
 */
function semverSpelling(text) {
    const trimmed = text.trim();
    const strict = parse(trimmed);
    if (strict !== null)
        return strict.version;
    const [, major, minor = '0', patch = '0', pre, preNumber, dev, devNumber] = pep440.exec(trimmed) ?? [];
    if (major === undefined || (pre !== undefined && dev !== undefined))
        return undefined;
    const core = [major, minor, patch].map(withoutZeros).join('.');
    const name = dev === undefined ? preReleases[(pre ?? '').toLowerCase()] : 'dev';
    const version = name === undefined ? core : `${core}-${name}.${withoutZeros(preNumber || devNumber || '0')}`;
    return parse(version)?.version;
}
function withoutZeros(digits) {
    return digits.replace(/^0+(?=\d)/, '');
}

;// CONCATENATED MODULE: ./lib/version/files/setup-cfg.js

/**
 * setup.cfg: `version` of `[metadata]`, as Python's configparser reads it: names in any case, `=` or `:`, comments
 * on lines of their own, indented lines belong to the value above. `attr:` and `file:` are directives of
 * setuptools that fetch the version from elsewhere; they are refused.
 */
function readSetupCfg({ file, text }) {
    const [found, second] = versionEntries(text);
    if (found === undefined)
        throw unreadable({ where: { file, line: 1 }, message: 'there is no `version` in [metadata]' });
    if (second !== undefined) {
        const where = { file, line: second.line };
        throw unreadable({ where, message: `\`version\` is there twice, the first time in line ${found.line}` });
    }
    const directive = /^(attr|file)\s*:/.exec(found.text)?.[1];
    if (directive === undefined)
        return found;
    throw unreadable({
        where: { file, line: found.line },
        message: `the version is taken from elsewhere (\`${found.text}\`)`,
        remedy: 'Write the version itself here, or point `version-source` at a file that has it; nothing of the repository is executed.',
    });
}
function versionEntries(text) {
    const entries = [];
    let section = '';
    let option = '';
    text.split('\n').forEach((whole, index) => {
        const line = whole.trimEnd();
        if (line === '' || /^\s*[#;]/.test(line))
            return;
        const last = entries.at(-1);
        if (/^\s/.test(line) && option !== '') {
            if (section === 'metadata' && option === 'version' && last !== undefined)
                entries[entries.length - 1] = continued(last, line.trim(), index + 1);
            return;
        }
        const header = /^\[([^\]]*)\]/.exec(line)?.[1];
        const sign = line.search(/[=:]/);
        section = header ?? section;
        option = header === undefined ? line.slice(0, Math.max(0, sign)).trim().toLowerCase() : '';
        if (section === 'metadata' && option === 'version')
            entries.push({ text: line.slice(sign + 1).trim(), line: index + 1 });
    });
    return entries;
}
/** A value may begin on the line after its name; the place is where the text is. */
function continued(entry, text, line) {
    return entry.text === '' ? { text, line } : { text: `${entry.text} ${text}`, line: entry.line };
}

;// CONCATENATED MODULE: ./lib/version/files/setup-py.js

/**
 * setup.py: a literal `version='...'` in the call of setup(). The file is split into tokens of Python and never
 * executed, so whatever has to be computed is refused.
 */
function readSetupPy({ file, text }) {
    const found = setupArguments(tokensOf(text)).map((value) => ({
        line: lineOfOffset(text, value[0]?.offset ?? 0),
        text: literalOf(value.slice(2)),
        source: value.map((token) => token.text).join(''),
    }));
    const [first, second] = found;
    if (first === undefined)
        throw noVersion(file);
    if (second !== undefined) {
        const where = { file, line: second.line };
        throw unreadable({ where, message: `a second \`version=\`, the first is in line ${first.line}` });
    }
    if (first.text !== undefined)
        return { text: first.text, line: first.line };
    throw unreadable({
        where: { file, line: first.line },
        message: `the version is computed (\`${first.source}\`), and nothing of the repository is executed`,
        remedy: 'Write the version as plain text into setup(), or point `version-source` at a file that has it.',
    });
}
function noVersion(file) {
    return unreadable({
        where: { file, line: 1 },
        message: 'there is no `version=` in a call of setup()',
        remedy: 'Write it there, or point `version-source` at setup.cfg or pyproject.toml if it is there.',
    });
}
// Comments, strings (prefix, three quotes or one), names, white space, any other character.
const tokenPattern = /#[^\n]*|[A-Za-z]{0,2}("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*\1|[A-Za-z]{0,2}(?:"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*')|\w+|\s+|[\s\S]/g;
/** Without comments and white space. */
function tokensOf(text) {
    return [...text.matchAll(tokenPattern)]
        .map((match) => ({ text: match[0], offset: match.index }))
        .filter((token) => !token.text.startsWith('#') && token.text.trim() !== '');
}
/** The tokens of each `version=...` that is an argument of setup() itself, of no call inside. */
function setupArguments(tokens) {
    const calls = tokens.flatMap((_, index) => (isSetupCall(tokens, index) ? [index + 2] : []));
    return calls.flatMap((start) => argumentsFrom(tokens, start).filter(([name, equals]) => name?.text === 'version' && equals?.text === '='));
}
function isSetupCall(tokens, index) {
    if (tokens[index]?.text !== 'setup' || tokens[index + 1]?.text !== '(')
        return false;
    const before = tokens[index - 1]?.text;
    if (before !== '.')
        return before !== 'def';
    return ['setuptools', 'core'].includes(tokens[index - 2]?.text ?? '');
}
/** The arguments of a call, split at its own commas. */
function argumentsFrom(tokens, start) {
    const found = [[]];
    let depth = 1;
    for (const token of tokens.slice(start)) {
        if ('([{'.includes(token.text))
            depth += 1;
        if (')]}'.includes(token.text))
            depth -= 1;
        if (depth === 0)
            break;
        if (depth === 1 && token.text === ',')
            found.push([]);
        else
            found.at(-1)?.push(token);
    }
    return found;
}
/** The text of a single string without escapes; undefined for anything else. */
function literalOf(tokens) {
    if (tokens.length !== 1)
        return undefined;
    const source = tokens[0]?.text ?? '';
    return /^[rRuU]?("""|'''|"|')([^\\]*)\1$/.exec(source)?.[2];
}

// EXTERNAL MODULE: ./lib/version/files/version-file-name.js
var version_file_name = __webpack_require__(4471);
;// CONCATENATED MODULE: ./lib/version/files/read-version-file.js













const readers = {
    json: readPackageJson,
    pyproject: readPyproject,
    'setup-py': readSetupPy,
    'setup-cfg': readSetupCfg,
    cargo: readCargo,
    chart: readChart,
    plain: readPlain,
};
/**
 * Reads the version of a file, which is a semantic version and nothing else (semver 2.0.0, no prefix, no build
 * metadata: no tag can carry it). The base name says what kind of file it is. The file is read, never executed.
 * Errors: `version-unreadable` (unknown kind, no version, a computed one), `version-invalid` (with the nearest
 * semantic version); always with file and line.
 */
function readVersionFile(path, text) {
    const kind = (0,version_file_name/* versionFileKind */.D8)(path);
    if (kind === undefined) {
        throw unreadable({
            where: { file: path, line: 1 },
            message: 'no version can be read from a file of this name',
            remedy: `Name one of ${version_file_name/* versionFileNames */.TQ.join(', ')} as \`version-source\`.`,
        });
    }
    const source = { file: path, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
    const found = readers[kind](source);
    const where = { file: path, line: found.line };
    if (parse(found.text)?.version !== found.text)
        throw notSemver(found.text, where);
    return { version: found.text, where };
}
function notSemver(text, where) {
    const spelling = semverSpelling(text);
    const hint = spelling === undefined ? '' : `; the nearest is ${spelling}`;
    return new errors/* ActionError */.lZ({
        code: 'version-invalid',
        message: `the version in ${where.file} is '${text}', which is no semantic version like 1.4.0 or 1.4.0-rc.1${hint}`,
        where,
        ...(spelling === undefined
            ? {}
            : { remedy: `Write ${spelling}; Python’s tools read that as well (PEP 440).` }),
    });
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
