export const id = 805;
export const ids = [805];
export const modules = {

/***/ 2338:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTagReleaseFacts: () => (/* binding */ readTagReleaseFacts)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/version/next-version.js + 1 modules
var next_version = __webpack_require__(8955);
// EXTERNAL MODULE: ./lib/version/version-line.js
var version_line = __webpack_require__(8631);
// EXTERNAL MODULE: ./lib/version/decide/settled-version.js
var settled_version = __webpack_require__(7885);
;// CONCATENATED MODULE: ./lib/version/decide/wanted-base.js



/** What the base of a candidate is. Errors: those of settledVersion, since nothing more need be read then. */
function wantedBase(rules, candidate) {
    const { commit, tags, line } = candidate;
    const below = (0,settled_version/* settledVersion */.K)(rules, candidate)?.version;
    const channel = below === undefined ? candidate.channel : (0,next_version/* channelOf */.ts)(below);
    return { commit, tags, below, line, channel };
}
/** The stable releases that may be the base: those of each minor version together, all highest first. */
function baseLines(wanted) {
    const lines = new Map();
    for (const tag of wanted.tags.filter(({ version }) => mayBeBase(version, wanted))) {
        const line = tag.version.replace(/\.\d+$/, '');
        lines.set(line, [...(lines.get(line) ?? []), tag]);
    }
    return [...lines.values()];
}
function mayBeBase(version, { below, line }) {
    if ((0,next_version/* isPrerelease */.V1)(version) || (below !== undefined && (0,next_version/* compareVersions */.Zy)(version, below) >= 0))
        return false;
    return line === undefined || (0,version_line/* isInLine */.c)(version, line) || (0,next_version/* compareVersions */.Zy)(version, lineStart(line)) < 0;
}
/** A new line starts from the releases before it. */
function lineStart({ major, minor }) {
    return `${major}.${minor ?? 0}.0`;
}
/** The highest pre-release of the wanted name, when it came after the last stable release. */
function latestPrerelease({ tags, channel }, previous) {
    if (channel === undefined)
        return undefined;
    const highest = tags.find(({ version }) => (0,next_version/* channelOf */.ts)(version) === channel);
    if (highest === undefined)
        return undefined;
    return (0,next_version/* compareVersions */.Zy)(highest.version, previous?.version ?? '0.0.0-0') < 0 ? undefined : highest;
}

// EXTERNAL MODULE: ./lib/operations/history/is-below.js
var is_below = __webpack_require__(7317);
;// CONCATENATED MODULE: ./lib/operations/history/find-base.js



/** Each costs a request or two. A repository with more lines beside the commit is asked for a maintenance line. */
const mostLines = 20;
/**
 * Finds the highest stable release that the commit descends from. Of the patches of one minor version those on
 * a maintenance branch follow those below the commit, so that each line takes a few requests whatever its
 * length. Errors: `history-incomplete` after 20 lines that are not below the commit.
 */
async function findBase(history, wanted) {
    const beside = [];
    let container;
    for (const [index, line] of baseLines(wanted).entries()) {
        if (index === mostLines)
            throw tooManyBeside(wanted.commit);
        const found = await highestBelow(history, line, wanted.commit);
        beside.push(...line.slice(0, found?.place ?? line.length));
        if (index === 0 && found?.place !== 0)
            container = await containerOf(history, wanted.commit, line[0]);
        if (found === undefined)
            continue;
        const base = { previous: line[found.place], commits: found.commits, beside, container };
        return await withPrereleases(history, wanted, base);
    }
    const all = await history.compare(undefined, wanted.commit);
    const commits = all.kind === 'above' ? all.commits : [];
    return await withPrereleases(history, wanted, { previous: undefined, commits, beside, container });
}
/** The first one of a line that is below the commit: looked for at the highest, at the lowest, then in halves. */
async function highestBelow(history, line, commit) {
    let [from, to] = [0, line.length - 1];
    let best;
    for (let place = 0; from <= to;) {
        const found = await compareTag(history, line[place], commit);
        if (found?.kind === 'above') {
            best = { place, commits: found.commits };
            if (place === 0)
                return best;
            to = place - 1;
        }
        else if (place === line.length - 1)
            return undefined;
        else
            from = place + 1;
        place = best === undefined ? line.length - 1 : Math.floor((from + to) / 2);
    }
    return best;
}
async function compareTag(history, tag, commit) {
    if (tag === undefined)
        return undefined;
    try {
        return await history.compare(tag.commit, commit);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ActionError */.lZ) || thrown.code !== 'forge-not-found')
            throw thrown;
        throw new errors/* ActionError */.lZ({
            code: thrown.code,
            blame: thrown.blame,
            message: `the tag ${tag.name} (${tag.commit}) cannot be compared with the commit ${commit}: ${thrown.message}`,
            remedy: `Delete the tag ${tag.name} if it is on no commit; else check that the token may read the repository.`,
            cause: thrown,
        });
    }
}
async function containerOf(history, commit, tag) {
    return tag !== undefined && (await (0,is_below/* isBelow */.Y)(history, commit, tag.commit)) ? tag : undefined;
}
/** The highest pre-release of its name after the last stable one holds the commit when it is on a descendant. */
async function withPrereleases(history, wanted, base) {
    const highest = latestPrerelease(wanted, base.previous);
    if (highest === undefined || base.commits.some(({ sha }) => sha === highest.commit))
        return base;
    return (await (0,is_below/* isBelow */.Y)(history, wanted.commit, highest.commit)) ? { ...base, container: highest } : base;
}
function tooManyBeside(commit) {
    return new errors/* ActionError */.lZ({
        code: 'history-incomplete',
        message: `none of the releases of the ${mostLines} highest minor versions is below the commit ${commit}`,
        remedy: 'Release a maintenance line from a branch named like it (`1.2.x`), so that only its releases count; or check that this is the history that was released.',
    });
}

;// CONCATENATED MODULE: ./lib/version/glob.js
/**
 * Whether a name fits a pattern as a whole: `*` stands for any characters but `/`, `?` for one character but `/`,
 * `**` for any characters. Everything else is literal. Takes steps in the length of the name times that of the
 * pattern, whatever the two are.
 */
function matchesGlob(name, pattern) {
    const tokens = pattern.match(/\*{2,}|[^]/gu) ?? [];
    let states = skipStars(new Set([0]), tokens);
    for (const character of name) {
        const next = new Set();
        for (const state of states) {
            const token = tokens[state];
            if (token === undefined || !takes(token, character))
                continue;
            next.add(token.startsWith('*') ? state : state + 1);
        }
        states = skipStars(next, tokens);
    }
    return states.has(tokens.length);
}
function takes(token, character) {
    if (token.startsWith('**'))
        return true;
    return token === '*' || token === '?' ? character !== '/' : token === character;
}
/** A star may stand for nothing: whoever waits before one waits behind it, too. */
function skipStars(states, tokens) {
    for (const state of states)
        if (tokens[state]?.startsWith('*') === true)
            states.add(state + 1);
    return states;
}

;// CONCATENATED MODULE: ./lib/version/branch-rules.js



/**
 * Reads rules, `pattern` or `pattern=channel` a line; the last `=` counts, since a branch may have one in its name.
 * Errors: `input-invalid`, naming every bad line.
 */
function readBranchRules(lines) {
    const rules = lines.map(readRule);
    const problems = lines.flatMap((line, index) => problemOf(line, rules[index]));
    if (problems.length === 0)
        return rules;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `input 'branches' has ${problems.length} line(s) that cannot be used`,
        problems,
        remedy: 'Write a pattern a line, e.g. `main` or `release/*`; `next=beta` for a branch of pre-releases.',
    });
}
function readRule(text) {
    const equals = text.lastIndexOf('=');
    const pattern = (equals < 0 ? text : text.slice(0, equals)).trim();
    const channel = equals < 0 ? undefined : text.slice(equals + 1).trim();
    return { pattern, channel, line: (0,version_line/* lineOfBranch */.s)(pattern) };
}
function problemOf(text, rule) {
    const line = `input 'branches': line '${text}'`;
    if (rule === undefined || rule.pattern === '')
        return [{ message: `${line} has no pattern` }];
    if (/[\s,]/.test(rule.pattern)) {
        return [
            { message: `${line}: no branch has white space or a comma in its name; write one pattern a line` },
        ];
    }
    if (rule.channel === undefined || isChannel(rule.channel))
        return [];
    const expected = `letters, digits and '-', not digits alone, e.g. 'beta'`;
    return [{ message: `${line}: '${rule.channel}' is no name of pre-releases (${expected})` }];
}
/**
 * Whether a text can name pre-releases: one identifier of semver 2.0.0, item 9. Digits alone are none: they would
 * be ordered as a number, and nobody could tell them from the number that follows.
 */
function isChannel(text) {
    return /^[0-9A-Za-z-]+$/.test(text) && !/^\d+$/.test(text);
}
/**
 * The first rule whose pattern fits the branch, with the line that the branch itself is named after; undefined when
 * none does. Without any rules every branch may release.
 */
function ruleOfBranch(branch, rules) {
    const anything = { pattern: '**', channel: undefined, line: undefined };
    const rule = rules.length === 0 ? anything : rules.find(({ pattern }) => matchesGlob(branch, pattern));
    return rule === undefined ? undefined : { ...rule, line: (0,version_line/* lineOfBranch */.s)(branch) };
}

;// CONCATENATED MODULE: ./lib/operations/history/find-branch-rule.js



/**
 * The rule of the branch that a commit is released from; undefined for a tag when any branch will do.
 * Errors: `branch-not-allowed`.
 */
async function findBranchRule(history, request) {
    const { context, rules, commit, named } = request;
    const branch = context.pull?.base ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    if (branch === undefined)
        return rules.length === 0 ? undefined : await ruleHolding(history, request);
    const rule = ruleOfBranch(branch, rules);
    if (rule === undefined)
        throw notAllowed(`the branch ${branch} is none of them`, rules);
    if (named && commit !== context.commit && rules.length > 0)
        await requireOnBranch(history, branch, request);
    return rule;
}
/** A tag is on no branch by itself: one of the branches that the rules match must hold its commit. */
async function ruleHolding(history, { commit, rules }) {
    for (const { name, commit: head } of await history.branches()) {
        const rule = ruleOfBranch(name, rules);
        if (rule !== undefined && (await (0,is_below/* isBelow */.Y)(history, commit, head)))
            return rule;
    }
    throw notAllowed(`the commit ${commit} is on none of them`, rules);
}
async function requireOnBranch(history, branch, { commit, rules }) {
    const head = await history.resolve(branch);
    if (head !== undefined && (await (0,is_below/* isBelow */.Y)(history, commit, head)))
        return;
    throw notAllowed(`the commit ${commit} is not on the branch ${branch} of this run`, rules);
}
function notAllowed(what, rules) {
    const list = rules.map(({ pattern }) => pattern).join(', ');
    return new errors/* ActionError */.lZ({
        code: 'branch-not-allowed',
        message: `releases are made from the branches ${list}; ${what}`,
    });
}

// EXTERNAL MODULE: ./lib/release/release-record.js
var release_record = __webpack_require__(4120);
// EXTERNAL MODULE: ./lib/version/overtaken.js
var version_overtaken = __webpack_require__(4045);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(2592);
// EXTERNAL MODULE: ./lib/actions/tag-release/ports.js
var tag_release_ports = __webpack_require__(7468);
// EXTERNAL MODULE: ./lib/version/commit-types.js
var commit_types = __webpack_require__(115);
// EXTERNAL MODULE: ./lib/version/files/version-file-name.js
var version_file_name = __webpack_require__(4471);
;// CONCATENATED MODULE: ./lib/actions/tag-release/settings.js






/** Checks the inputs against each other, before any call. Errors: `input-invalid`, `version-invalid`. */
function readSettings(inputs, context) {
    (0,next_version/* requireVersion */.eU)(inputs.initialVersion, "input 'initial-version'");
    requireTogether(inputs, context);
    const { mode, bumpFrom } = inputs;
    const origin = versionOrigin(inputs, context);
    // A check has to come to the same version as the preview, so it asks where the pull request decides.
    const asksPull = mode === 'preview' || bumpFrom !== 'commits';
    return {
        mode,
        rules: readRules(inputs, origin),
        branchRules: readBranchRules(inputs.branches),
        versionFile: origin.kind === 'file' ? origin.path : undefined,
        pull: asksPull ? context.pull?.number : undefined,
    };
}
function readRules(inputs, origin) {
    const { mode, commitTypes, breakingBump, unparsable, bumpFrom: by, defaultBump, initialVersion } = inputs;
    const { component, componentSeparator: separator, tagPrefix: prefix } = inputs;
    return {
        explain: { types: (0,commit_types/* readCommitTypes */.XD)(commitTypes), breakingBump, unparsable, by },
        form: (0,version_tags/* tagForm */.HJ)({ component, separator, prefix }),
        // A file that is to be checked, or comes with a merge, decides nothing: the commits do.
        origin: origin.kind === 'file' && !makesRelease(mode) ? { kind: 'commits' } : origin,
        mayBeElsewhere: mode === 'check',
        defaultBump,
        initialVersion,
        skipMarkers: skipMarkers(inputs),
    };
}
/** Whether a mode is about a release of this very commit. */
function makesRelease(mode) {
    return mode === 'release' || mode === 'plan';
}
/** A check is often a required one: a word in a message must not pass it unless the team has named that word. */
function skipMarkers({ mode, skipMarkers: given }) {
    if (makesRelease(mode))
        return given;
    return mode === 'check' && given.length > 0 ? given : undefined;
}
function versionOrigin({ version, versionSource: asked }, { ref }) {
    if (version !== undefined) {
        (0,next_version/* requireVersion */.eU)(version, "input 'version'");
        return { kind: 'asked', version };
    }
    const pushed = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (asked === 'commits' || (asked === undefined && pushed === undefined))
        return { kind: 'commits' };
    if (asked === 'tag' || asked === undefined) {
        if (pushed !== undefined)
            return { kind: 'tag', tag: pushed };
        throw invalid(`'version-source': \`tag\` needs a run of a pushed tag, this one is of ${ref}`);
    }
    if ((0,version_file_name/* isVersionFile */.TD)(asked) && !/^\/|(^|\/)\.\.(\/|$)/.test(asked)) {
        return { kind: 'file', path: asked.replace(/^(\.\/)+/, '') };
    }
    throw invalid(`'version-source': must be commits, tag, or the path of a package.json, pyproject.toml, setup.py, setup.cfg, Cargo.toml, Chart.yaml or VERSION in the repository, got '${asked}'`);
}
/** Inputs that are no use alone. All problems at once would hide which one to start with: the first is enough. */
function requireTogether(inputs, context) {
    const { mode, notes, notesFile, history } = inputs;
    if (mode === 'preview' && context.pull === undefined)
        throw invalid(`'mode': \`preview\` needs a run of a pull_request event, this one is of ${context.event}`);
    if (mode === 'release' && context.pull !== undefined)
        throw invalid("'mode': a pull request is not released, but what it was merged into; run on a push, a tag or by hand");
    if ((notes === 'file' || notes === 'template') && notesFile === undefined)
        throw invalid(`'notes-file': is required by \`notes: ${notes}\``);
    if (history === 'clone' && mode === 'release')
        throw invalid("'history': a release reads GitHub's own history; `clone` is for check, plan and preview");
    if (makesRelease(mode) && inputs.release === undefined && inputs.image === undefined)
        throw invalid(`'release': mode \`${mode}\` needs a release record, or the repository of the image as 'image'`);
    if (inputs.prerelease !== undefined && !isChannel(inputs.prerelease))
        throw invalid(`'prerelease': must be a name such as rc or beta, got '${inputs.prerelease}'`);
}
function invalid(message) {
    return new errors/* ActionError */.lZ({ code: 'input-invalid', message: `input ${message}` });
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/facts.js









/**
 * Reads whatever decides on the version; inputs are checked before the first call, and nothing is written.
 * Errors: `input-invalid`, `branch-not-allowed`, those of wantedBase, and of forge and clone.
 */
async function readTagReleaseFacts(inputs, ports, { overtaken }) {
    const { context } = ports;
    const settings = readSettings(inputs, context);
    const record = givenRecord(inputs, context);
    const { commit, listed } = await readCommitAndTags(inputs, ports, record);
    const allTags = (0,version_overtaken/* withOvertaking */.j)(listed, overtaken);
    const file = await readVersionFile(settings, ports, commit);
    const pull = settings.pull === undefined
        ? undefined
        : await (0,tag_release_ports/* requireForge */.z)(ports, 'the pull request').pull(settings.pull);
    const tags = (0,version_tags/* versionTags */.OP)(allTags, settings.rules.form);
    const candidate = await withBranch({ commit, tags, file }, { inputs, settings, ports });
    const version = await readRange(candidate, pull, { inputs, settings, ports });
    return { context, settings, record, allTags, version, pull };
}
function givenRecord(inputs, context) {
    if (inputs.release === undefined)
        return undefined;
    const record = (0,release_record/* readReleaseRecord */.d)(inputs.release);
    if (record.repository.toLowerCase() === context.repository.toLowerCase())
        return record;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `input 'release' is of ${record.repository}, this run releases ${context.repository}`,
        remedy: 'Pass the output `release` of build-push-image of the same repository.',
    });
}
async function readCommitAndTags(inputs, { history, context }, record) {
    const [listed, named] = await Promise.all([
        history.tags(),
        inputs.commit === undefined ? undefined : history.resolve(inputs.commit),
    ]);
    if (inputs.commit !== undefined && named === undefined)
        throw unknownCommit(inputs.commit, context);
    // On pull_request_target the commit of the run is that of the base.
    const own = context.event === 'pull_request_target' ? context.pull?.headCommit : undefined;
    const commit = named ?? record?.commit ?? own ?? context.commit;
    if (record !== undefined && record.commit !== commit) {
        const message = `input 'commit' is ${commit}, the release record is of ${record.commit}`;
        throw new errors/* ActionError */.lZ({ code: 'input-invalid', message });
    }
    return { commit, listed };
}
function unknownCommit(commit, { repository }) {
    const message = `input 'commit': '${commit}' is no commit, branch or tag of ${repository} that the token may read`;
    return new errors/* ActionError */.lZ({ code: 'input-invalid', message });
}
async function readVersionFile({ versionFile: path }, { history }, commit) {
    if (path === undefined)
        return undefined;
    const text = await history.file(path, commit);
    if (text !== undefined) {
        // Its readers of TOML and YAML are only loaded where there is a file.
        const { readVersionFile: read } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(605), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 5277));
        return read(path, text);
    }
    throw new errors/* ActionError */.lZ({
        code: 'version-unreadable',
        message: `there is no ${path} at the commit ${commit}`,
        remedy: 'Point `version-source` at a file of the repository; the path begins at its root.',
    });
}
async function withBranch(known, { inputs, settings, ports: { history, context } }) {
    const named = inputs.commit !== undefined || inputs.release !== undefined;
    const request = { commit: known.commit, named, rules: settings.branchRules, context };
    const rule = await findBranchRule(history, request);
    return { ...known, channel: inputs.prerelease ?? rule?.channel, line: rule?.line };
}
/** What came since the last release, and the pull requests and paths that it came with. */
async function readRange(candidate, pull, { inputs, settings, ports }) {
    const { history, context } = ports;
    const base = await findBase(history, wantedBase(settings.rules, candidate));
    const [pulls, inPaths] = await Promise.all([
        inputs.bumpFrom === 'commits' ? [] : (0,tag_release_ports/* requireForge */.z)(ports, '`bump-from`').mergedPulls(base.commits),
        inputs.paths.length === 0 || base.commits.length === 0
            ? undefined
            : history.touching(inputs.paths, base.commits),
    ]);
    // Until it is merged, GitHub's trial merge stands for the merge commit.
    const open = pull === undefined ? [] : [{ ...pull, mergeCommit: candidate.commit }];
    const head = context.pull?.headCommit ?? candidate.commit;
    return { ...candidate, head, base, pulls: [...pulls, ...open], inPaths };
}


/***/ }),

/***/ 7317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/** Whether `descendant` has `commit` below it. */
async function isBelow(history, commit, descendant) {
    return (await history.compare(commit, descendant)).kind === 'above';
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

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isBump),
/* harmony export */   o: () => (/* binding */ higherBump)
/* harmony export */ });
const order = ['none', 'patch', 'minor', 'major'];
/** The higher of two bumps. */
function higherBump(a, b) {
    return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
/** Whether a text is the name of a bump. */
function isBump(text) {
    return order.includes(text);
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ bumpOfType),
/* harmony export */   XD: () => (/* binding */ readCommitTypes)
/* harmony export */ });
/* unused harmony export commonTypes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _bump_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);


/** The usual types; a type that is not here is reported, never guessed. */
const commonTypes = {
    feat: 'minor',
    fix: 'patch',
    perf: 'patch',
    revert: 'patch',
    docs: 'none',
    chore: 'none',
    ci: 'none',
    test: 'none',
    style: 'none',
    refactor: 'none',
    build: 'none',
};
/** What a type asks for; undefined when the table has no row for it, whatever every object inherits. */
function bumpOfType(type, types) {
    return Object.hasOwn(types, type) ? types[type] : undefined;
}
/**
 * The common types with a team's own rows (`FEA=minor`), keys lowered; a row of the team wins. Errors:
 * `input-invalid`, naming every bad row.
 */
function readCommitTypes(rows) {
    const own = new Map();
    const problems = Object.entries(rows).flatMap(([type, bump]) => readRow(type, bump, own));
    if (problems.length === 0)
        return { ...commonTypes, ...Object.fromEntries(own) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'input-invalid',
        message: `input 'commit-types' has ${problems.length} row(s) that cannot be used`,
        problems,
        remedy: 'Write a row as TYPE=BUMP, e.g. `FEA=minor`; the bump is major, minor, patch or none.',
    });
}
const typePattern = /^[A-Za-z][A-Za-z0-9_-]*$/;
/** Adds a row to the table, or says what is wrong with it. */
function readRow(type, bump, table) {
    const row = `input 'commit-types': row '${type}=${bump}'`;
    if (!typePattern.test(type)) {
        return [{ message: `${row}: a type is a letter, then letters, digits, '_' and '-'` }];
    }
    if (!(0,_bump_js__WEBPACK_IMPORTED_MODULE_1__/* .isBump */ .d)(bump))
        return [{ message: `${row}: '${bump}' is not one of major, minor, patch, none` }];
    const before = table.get(type.toLowerCase());
    if (before !== undefined && before !== bump) {
        return [{ message: `${row}: another row gives this type ${before}; letter case makes no difference` }];
    }
    table.set(type.toLowerCase(), bump);
    return [];
}


/***/ }),

/***/ 7885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ settledVersion),
/* harmony export */   L: () => (/* binding */ tagExists)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _next_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _version_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8631);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2592);




/**
 * The version that was asked for, pushed as a tag, is in the file, or is a tag on the commit from an earlier run;
 * undefined: the commits decide. Errors: `version-invalid` for a pushed tag that is none, `tag-exists`.
 */
function settledVersion(rules, candidate) {
    const { origin, mayBeElsewhere } = rules;
    const { file, tags, commit } = candidate;
    if (origin.kind === 'asked') {
        const asked = settle(origin.version, 'that was asked for', candidate);
        return mayBeElsewhere ? asked : here(asked, commit);
    }
    if (origin.kind === 'tag')
        return pushedVersion(origin.tag, rules, candidate);
    if (origin.kind === 'file' && file !== undefined)
        return here(settle(file.version, `in ${file.where.file}`, candidate), commit);
    const found = tags.find((tag) => tag.commit === commit && fits(tag.version, candidate));
    return found && { version: found.version, existing: found, from: 'on this commit', again: true };
}
/** A stable release comes after the pre-releases of the same commit; a pre-release is one of its channel. */
function fits(version, { channel, line }) {
    if (line !== undefined && !(0,_version_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isInLine */ .c)(version, line))
        return false;
    return channel === undefined ? !(0,_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) : version.includes(`-${channel}.`);
}
function settle(version, from, { tags, commit }) {
    const same = tags.filter((tag) => tag.version === version);
    const existing = same.find((tag) => tag.commit === commit) ?? same[0];
    return { version, existing, from, again: existing !== undefined };
}
function here(settled, commit) {
    const { existing } = settled;
    if (existing === undefined || existing.commit === commit)
        return settled;
    throw tagExists(existing.name, existing.commit, commit);
}
function pushedVersion(name, { form }, { tags, commit }) {
    const [read] = (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .versionTags */ .OP)([{ name, commit }], form);
    if (read === undefined) {
        const message = `the pushed tag '${name}' is no version of this repository's form`;
        const remedy = 'Push a tag such as 1.4.0, with the prefix and component that the inputs say; or let only such tags start the workflow.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'version-invalid', message, remedy });
    }
    const existing = tags.find((tag) => tag.name === name) ?? read;
    return here({ version: read.version, existing, from: 'of the pushed tag', again: false }, commit);
}
/** The error for a tag that is on another commit; both are named. */
function tagExists(tag, found, wanted) {
    const message = `the tag ${tag} is on commit ${found}, this release is of commit ${wanted}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'tag-exists', message });
}


/***/ }),

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ versionFileKind),
/* harmony export */   TD: () => (/* binding */ isVersionFile),
/* harmony export */   TQ: () => (/* binding */ versionFileNames)
/* harmony export */ });
const kinds = new Map([
    ['package.json', 'json'],
    ['pyproject.toml', 'pyproject'],
    ['setup.py', 'setup-py'],
    ['setup.cfg', 'setup-cfg'],
    ['Cargo.toml', 'cargo'],
    ['Chart.yaml', 'chart'],
    ['VERSION', 'plain'],
    ['VERSION.txt', 'plain'],
    ['version.txt', 'plain'],
]);
/** The names of all version files, for messages. */
const versionFileNames = [...kinds.keys()];
/** The kind of a version file by its path; undefined for any other file. */
function versionFileKind(path) {
    return kinds.get(path.slice(path.lastIndexOf('/') + 1));
}
/** Whether a version can be read from a file of this name. */
function isVersionFile(path) {
    return versionFileKind(path) !== undefined;
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HQ: () => (/* reexport */ semver_text/* bumpBetween */.HQ),
  ts: () => (/* reexport */ semver_text/* channelOf */.ts),
  Zy: () => (/* reexport */ semver_text/* compareVersions */.Zy),
  V1: () => (/* reexport */ semver_text/* isPrerelease */.V1),
  yU: () => (/* binding */ nextVersion),
  eU: () => (/* reexport */ semver_text/* requireVersion */.eU)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(2338);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
;// CONCATENATED MODULE: ./lib/version/prerelease.js

/**
 * The next pre-release of a version on a channel: `1.4.0` on `rc` gives `1.4.0-rc.1`, and the number after the
 * highest one that is known (semver 2.0.0, item 11: numbers are compared as numbers, so 10 follows 9). A base that is
 * itself a numbered pre-release of the channel is where counting begins; one of another name is taken as it is.
 */
function nextPrerelease(base, channel, known) {
    const version = parse(base);
    if (version === null)
        return base;
    const [name, number] = version.prerelease;
    if (name !== undefined && (name !== channel || typeof number !== 'number'))
        return base;
    const goal = `${version.major}.${version.minor}.${version.patch}`;
    const highest = known.reduce((most, other) => Math.max(most, numberOf(other, goal, channel)), 0);
    const first = typeof number === 'number' ? number : 1;
    return `${goal}-${channel}.${Math.max(first, highest + 1)}`;
}
/** The number of a pre-release of this version and channel, whatever follows it; 0 for any other version. */
function numberOf(text, goal, channel) {
    const prefix = `${goal}-${channel}.`;
    if (!text.startsWith(prefix))
        return 0;
    const number = parse(text)?.prerelease[1];
    return typeof number === 'number' ? number : 0;
}

// EXTERNAL MODULE: ./lib/version/semver-text.js
var semver_text = __webpack_require__(9008);
// EXTERNAL MODULE: ./lib/version/version-line.js
var version_line = __webpack_require__(8631);
;// CONCATENATED MODULE: ./lib/version/next-version.js






/**
 * The version to release; undefined when nothing asks for one. The first release needs no commit that asks: its
 * history was written before anybody thought of versions. A version that is
 * requested is taken as it is, but on a channel a stable one is the goal of the pre-releases. Errors:
 * `version-invalid`; `not-releasable` when the requested version is not higher than the last, or when the version
 * is not of the maintenance line.
 */
function nextVersion(request) {
    const { channel, known, line, requested } = request;
    const base = requested === undefined ? versionByBump(request) : requireHigher(requested, request.last);
    if (base === undefined)
        return undefined;
    if (line !== undefined && !(0,version_line/* isInLine */.c)(base, line))
        throw outOfLine(base, line, request);
    return channel === undefined ? base : nextPrerelease(base, channel, known);
}
function versionByBump({ last, bump, initialVersion, breakingBump }) {
    if (last === undefined) {
        (0,semver_text/* requireVersion */.eU)(initialVersion, "input 'initial-version'");
        return initialVersion;
    }
    if (bump === 'none')
        return undefined;
    // Below 1.0.0 a breaking change gives a minor: the step to 1.0.0 is taken by request only.
    const early = (0,semver_text/* requireVersion */.eU)(last, 'the last version').major === 0 && breakingBump !== 'major';
    return inc(last, early && bump === 'major' ? 'minor' : bump) ?? undefined;
}
function requireHigher(requested, last) {
    (0,semver_text/* requireVersion */.eU)(requested, 'the Release-As footer');
    if (last === undefined || (0,semver_text/* compareVersions */.Zy)(requested, last) > 0)
        return requested;
    throw new errors/* ActionError */.lZ({
        code: 'not-releasable',
        message: `a Release-As footer asks for ${requested}, which is not higher than the last version ${last}`,
        remedy: 'Add a commit with a Release-As footer of a higher version (the newest counts), or give the input `version`.',
    });
}
function outOfLine(version, line, { last, requested }) {
    const cause = requested === undefined
        ? `the commits since ${last ?? 'the beginning'} ask for ${version}`
        : `a Release-As footer asks for ${version}`;
    return new errors/* ActionError */.lZ({
        code: 'not-releasable',
        message: `${cause}, which is not of the maintenance line ${line.name} of this branch`,
        remedy: adviceFor(line, last),
    });
}
function adviceFor(line, last) {
    const smaller = line.minor === undefined ? 'features and fixes' : 'fixes';
    const first = `${line.major}.${line.minor ?? 0}.0`;
    if (last === undefined)
        return `Give the input \`initial-version\` a version of the line, e.g. ${first}.`;
    return `Keep this branch to ${smaller}, and release the rest from the main branch or a branch of a higher line.`;
}


/***/ }),

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ OvertakenByTags),
/* harmony export */   j: () => (/* binding */ withOvertaking)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A plan that another run's tags overtook. It carries them, since a listing may lag behind what it ran into. */
class OvertakenByTags extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanOutdated */ .ar {
    tags;
    constructor(details, tags) {
        super(details);
        this.tags = tags;
    }
}
/** The tags of a listing, with those that earlier plans of this run ran into. */
function withOvertaking(listed, overtaken) {
    const names = new Set(listed.map(({ name }) => name));
    const met = overtaken.flatMap((plan) => (plan instanceof OvertakenByTags ? plan.tags : []));
    const missing = new Map(met.filter(({ name }) => !names.has(name)).map((tag) => [tag.name, tag]));
    return [...listed, ...missing.values()];
}


/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   eU: () => (/* binding */ requireVersion),
/* harmony export */   ts: () => (/* binding */ channelOf)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4222);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);




/**
 * Reads a version strictly: no prefix, and no build metadata, which no tag can carry. `what` names its
 * source. Errors: `version-invalid`, with the usual remedy or one of its own.
 */
function requireVersion(text, what, remedy) {
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
    if (version !== null && version.version === text)
        return version;
    const hint = version === null ? '' : `; did you mean ${version.version}?`;
    const message = `${what} is '${text}', which is no version like 1.4.0 or 1.4.0-rc.1${hint}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({ code: 'version-invalid', message, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ remedy }) });
}
/** Whether a version is a pre-release such as `1.4.0-rc.1`. */
function isPrerelease(version) {
    return (semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version)?.prerelease.length ?? 0) > 0;
}
/** The name of a pre-release, `rc` of `1.4.0-rc.1`; undefined for a stable version. */
function channelOf(version) {
    const name = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version)?.prerelease[0];
    return name === undefined ? undefined : String(name);
}
/** Which part grew between two versions; from 0.0.0 when there was none before. `none`: only the pre-release did. */
function bumpBetween(previous, version) {
    const before = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(previous ?? '0.0.0');
    const after = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version);
    if (before === null || after === null)
        return 'none';
    if (before.major !== after.major)
        return 'major';
    if (before.minor !== after.minor)
        return 'minor';
    return before.patch === after.patch ? 'none' : 'patch';
}
/** Semver precedence: negative when `a` is lower than `b`. Both must be versions. */
function compareVersions(a, b) {
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b);
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isInLine),
/* harmony export */   s: () => (/* binding */ lineOfBranch)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);

const linePattern = /(?:^|\/)v?((0|[1-9]\d{0,14})(?:\.(0|[1-9]\d{0,14}))?\.x)$/;
/** The line that a branch is named after: `1.x`, `v1.x`, `release/1.2.x`; undefined for any other name. */
function lineOfBranch(branch) {
    const [, name, major, minor] = linePattern.exec(branch) ?? [];
    if (name === undefined || major === undefined)
        return undefined;
    return { name, major: Number(major), minor: minor === undefined ? undefined : Number(minor) };
}
/** Whether a version belongs to a line; a pre-release does as its final version does. */
function isInLine(version, line) {
    const read = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(version);
    return read?.major === line.major && (line.minor === undefined || read.minor === line.minor);
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ almostVersions),
/* harmony export */   HJ: () => (/* binding */ tagForm),
/* harmony export */   L3: () => (/* binding */ hasMixedForms),
/* harmony export */   OO: () => (/* binding */ isHighestStable),
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);


/** The form of tags that the inputs ask for; the prefix `none` is the empty one, which no input can spell. */
function tagForm(inputs) {
    const { component, separator, prefix } = inputs;
    return {
        component: component === undefined ? '' : component + separator,
        prefix: prefix === 'none' ? '' : prefix,
    };
}
/**
 * The tags that are versions, highest first by semver precedence; the same version twice: the shorter name first.
 * A history is read in both forms, `1.2.3` and `v1.2.3`, unless the prefix is another text; tags of other
 * components, two-part ones and build metadata are left out.
 */
function versionTags(tags, form) {
    const found = tags.flatMap(({ name, commit }) => {
        const text = versionText(name, form);
        const read = text === undefined ? null : semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
        return read === null || read.version !== text ? [] : [{ tag: { name, commit, version: text }, read }];
    });
    found.sort((a, b) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(b.read, a.read) || a.tag.name.length - b.tag.name.length);
    return found.map(({ tag }) => tag);
}
/** What stands where the version should; undefined when the name begins in another way. */
function versionText(name, { component, prefix }) {
    if (!name.startsWith(component))
        return undefined;
    const rest = name.slice(component.length);
    if (prefix === undefined || prefix === '' || prefix === 'v')
        return rest.replace(/^v(?=\d)/, '');
    return rest.startsWith(prefix) ? rest.slice(prefix.length) : undefined;
}
/** The tag of a version: without a prefix of its own the form follows the highest version's tag, else it is bare. */
function tagName(version, form, highestFirst) {
    return form.component + (form.prefix ?? prefixOf(highestFirst[0], form)) + version;
}
function prefixOf(tag, { component }) {
    return tag === undefined ? '' : tag.name.slice(component.length, tag.name.length - tag.version.length);
}
const looksLikeVersion = /^\d+(?:(?:\.\d+)*|(?:\.\d+)+[^.\d].*)$/s;
/** Names of this form that look like a version and are none: `v1.2`, `1`, `1.2.3+build`, `1.02.3`. */
function almostVersions(tags, form) {
    return tags.flatMap(({ name }) => {
        const text = versionText(name, form);
        return text !== undefined && looksLikeVersion.test(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.version !== text ? [name] : [];
    });
}
/** Whether the history holds both forms, `1.2.3` and `v1.2.3`. */
function hasMixedForms(tags, form) {
    return new Set(tags.map((tag) => prefixOf(tag, form))).size > 1;
}
/** Whether a version is stable and no other one is a higher stable version: only then may `latest` move. */
function isHighestStable(version, versions) {
    const own = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version);
    if (own === null || own.prerelease.length > 0)
        return false;
    return versions.every((text) => {
        const other = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
        return other === null || other.prerelease.length > 0 || semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(other, own) <= 0;
    });
}


/***/ })

};
