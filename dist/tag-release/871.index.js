export const id = 871;
export const ids = [871];
export const modules = {

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTagReleaseFacts: () => (/* binding */ readTagReleaseFacts)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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

// EXTERNAL MODULE: ./lib/version/next-version.js + 1 modules
var next_version = __webpack_require__(8955);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(2592);
// EXTERNAL MODULE: ./lib/actions/tag-release/decide-version.js + 13 modules
var decide_version = __webpack_require__(6435);
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

// EXTERNAL MODULE: ./lib/version/version-line.js
var version_line = __webpack_require__(8631);
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

// EXTERNAL MODULE: ./lib/actions/tag-release/facts-history.js
var facts_history = __webpack_require__(1150);
;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-branch.js



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
        if (rule !== undefined && (await (0,facts_history/* isBelow */.Y)(history, commit, head)))
            return rule;
    }
    throw notAllowed(`the commit ${commit} is on none of them`, rules);
}
async function requireOnBranch(history, branch, { commit, rules }) {
    const head = await history.resolve(branch);
    if (head !== undefined && (await (0,facts_history/* isBelow */.Y)(history, commit, head)))
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

;// CONCATENATED MODULE: ./lib/version/files/mkver-conf.js
// HOCON: comments, three-quoted and quoted strings, separators, and text without quotes. A string that nothing closes
// ends with its line, so that no part of it is read again.
const tokenPattern = /(?:#|\/\/)[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"?|\+=|[{}[\]:=,\n]|[^\s{}[\]:=,"#]+|[^\S\n]+/g;
/**
 * Reads the part of HOCON that such files are written in: nested and dotted keys, `:` or `=`, lists of objects.
 * Substitutions and includes are text. Never fails; what it cannot read it does not mention.
 */
function readMkverConf(conf) {
    const fields = fieldsOf(conf.match(tokenPattern) ?? []);
    const valueOf = (...names) => fields.find(({ path }) => names.includes(path))?.value;
    const patterns = fields.filter(({ path }) => path === 'commitMessageActions.pattern');
    const actionOf = firstActions(fields);
    return {
        actions: patterns.flatMap(({ value, object }) => {
            const action = actionOf.get(object);
            return action === undefined ? [] : [{ pattern: value, action }];
        }),
        whenNothingMatches: valueOf('defaults.whenNoValidCommitMessages', 'whenNoValidCommitMessages'),
        tagPrefix: valueOf('tagPrefix', 'defaults.tagPrefix'),
    };
}
/** The first action of each row, by the number of its object. */
function firstActions(fields) {
    const actions = new Map();
    for (const { path, value, object } of fields)
        if (path === 'commitMessageActions.action' && !actions.has(object))
            actions.set(object, value);
    return actions;
}
function fieldsOf(tokens) {
    const fields = [];
    const open = [{ path: '', object: 0 }];
    let objects = 0;
    let key = '';
    let value;
    const here = () => joined(open.at(-1)?.path ?? '', key.trim());
    const end = () => {
        if (value !== undefined && value.trim() !== '')
            fields.push({ path: here(), value: unquoted(value.trim()), object: open.at(-1)?.object ?? 0 });
        key = '';
        value = undefined;
    };
    for (const token of tokens.filter((text) => !/^(?:#|\/\/)/.test(text))) {
        if (token === '{' || token === '[') {
            objects += 1;
            open.push({ path: here(), object: objects });
            key = '';
            value = undefined;
        }
        else if (token === '}' || token === ']') {
            end();
            if (open.length > 1)
                open.pop();
        }
        else if (token === '\n' || token === ',')
            end();
        else if (value !== undefined)
            value += token;
        else if (token === ':' || token === '=' || token === '+=')
            value = '';
        else
            key += unquoted(token);
    }
    end();
    return fields;
}
// Not by `join`, which would write out the whole path again at each level.
function joined(path, key) {
    return path === '' || key === '' ? path + key : `${path}.${key}`;
}
function unquoted(text) {
    if (text.startsWith('"""'))
        return text.slice(3, -3);
    return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1') : text;
}

;// CONCATENATED MODULE: ./lib/version/files/mkver-hint.js

const bumps = {
    IncrementMajor: 'major',
    IncrementMinor: 'minor',
    IncrementPatch: 'patch',
    NoIncrement: 'none',
};
/**
 * What a mkver.conf says, as lines of the inputs `commit-types`, `breaking-bump`, `default-bump` and `tag-prefix`.
 * What has no counterpart is named in comment lines. Only what the file says, not git-mkver's own defaults.
 * Source of names and values: git-mkver's configuration reference.
 */
function mkverHint(conf) {
    const { actions, whenNothingMatches, tagPrefix } = readMkverConf(conf);
    const read = actions.map(({ pattern, action }) => meaningOf(pattern, action));
    const types = new Map(read.flatMap(({ types: names, bump }) => names.map((name) => [name, bump])));
    const breaking = read.find((row) => row.breaking)?.bump;
    const lines = [
        ...(types.size === 0
            ? []
            : ['commit-types: |', ...[...types].map(([name, bump]) => `  ${name}=${bump}`)]),
        ...(breaking === undefined ? [] : [`breaking-bump: ${breaking}`]),
        ...defaultBump(whenNothingMatches),
        ...(tagPrefix === undefined ? [] : [`tag-prefix: ${tagPrefix === '' ? 'none' : tagPrefix}`]),
        ...read.flatMap(({ left }) => (left === undefined ? [] : [`# has no counterpart: ${left}`])),
    ];
    return lines.length === 0 ? '# nothing that tag-release has an input for' : lines.join('\n');
}
function meaningOf(pattern, action) {
    const bump = Object.hasOwn(bumps, action) ? bumps[action] : undefined;
    const nothing = { types: [], bump: 'none', breaking: false, left: undefined };
    const left = `pattern "${pattern}" with ${action}`;
    if (bump === undefined)
        return { ...nothing, left };
    if (/^\^?BREAKING[ -]CHANGE/.test(pattern))
        return bump === 'none' ? { ...nothing, left } : { ...nothing, bump, breaking: true };
    // `type!:` is always a breaking change here, whatever the type.
    if (/!:?\s*$/.test(pattern))
        return nothing;
    const types = typesOf(pattern);
    return types.length === 0 ? { ...nothing, left } : { ...nothing, types, bump };
}
/** `FEA:`, `^FEA: `, `feat(\(.+\))?:`, `(build|ci)(\(.+\))?:` as the types they match. */
function typesOf(pattern) {
    const core = pattern
        .replace(/^\^/, '')
        .replace(/(?:\s|\\s)*[*+]?$/, '')
        .replace(/:$/, '')
        .replace(/\(\\\(.*\\\)\)[?*]?$/, '');
    const names = core.replace(/^\((?:\?:)?(.*)\)$/, '$1').split('|');
    return names.every((name) => /^[A-Za-z][\w-]*$/.test(name)) ? names : [];
}
function defaultBump(action) {
    if (action === undefined)
        return [];
    const bump = Object.hasOwn(bumps, action) ? bumps[action] : undefined;
    if (bump === undefined || bump === 'major')
        return [`# has no counterpart: whenNoValidCommitMessages with ${action}`];
    return [`default-bump: ${bump}`];
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-notices.js


/** What a maintainer would want to know, and what is no reason to stop. */
async function noticesOf(source, history) {
    const { settings, all, tags, commit } = source;
    const almost = (0,version_tags/* almostVersions */.GJ)(all.filter((tag) => tag.commit === commit), settings.form);
    const mixed = (0,version_tags/* hasMixedForms */.L3)(tags, settings.form);
    const mkver = await mkverNotice(source, history);
    return [
        ...(almost.length > 0
            ? [`${almost.join(', ')} on this commit: no version of three parts, so not read as one`]
            : []),
        ...(mixed
            ? [
                'the history has version tags with and without `v`; both are read, and `tag-prefix` says which to write',
            ]
            : []),
        ...(mkver === undefined ? [] : [mkver]),
    ];
}
/** Only looked for where it would help: commits that no rule could read, and no rows of the team's own. */
async function mkverNotice({ inputs, decision, commit }, history) {
    const unread = decision.commits.some(({ kind }) => kind === 'unparsed');
    if (!unread || Object.keys(inputs.commitTypes).length > 0)
        return undefined;
    const conf = await history.file('mkver.conf', commit);
    return conf === undefined
        ? undefined
        : `mkver.conf is not read; as inputs of tag-release it says:\n${mkverHint(conf)}`;
}

// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/release/release-of.js
var release_of = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/release/record-asset.js
var record_asset = __webpack_require__(9881);
;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-assets.js


/** Reads all files that are to be attached. Errors: `input-invalid` naming each that is missing, or twice. */
async function readAssets(paths, files) {
    const read = await Promise.all(paths.map(async (path) => ({
        path,
        name: path.split('/').at(-1) ?? path,
        bytes: await files.readBytes(path),
    })));
    const names = [record_asset/* recordAssetName */.z, ...read.map(({ name }) => name)];
    const problems = read.flatMap(({ path, name, bytes }) => {
        if (/[^A-Za-z0-9._-]/.test(name))
            return [{ message: unusual(path, name) }];
        if (bytes === undefined)
            return [{ message: `input 'assets': there is no file ${path} in the workspace` }];
        return names.filter((other) => other === name).length > 1
            ? [{ message: `input 'assets': the name ${name} of ${path} is taken` }]
            : [];
    });
    if (problems.length > 0) {
        const message = `${problems.length} of the files to attach cannot be used`;
        throw new errors/* ActionError */.lZ({ code: 'input-invalid', message, problems });
    }
    return read.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]));
}
/** GitHub writes a dot for every other character, and the next run would not find the file under its name. */
function unusual(path, name) {
    const suggested = name.replace(/[^A-Za-z0-9._-]+/g, '-');
    return `input 'assets': GitHub would rename ${path}; use letters, digits, dots, - and _, such as ${suggested}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/image/image-tags.js


const longestTag = 128;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/**
 * A name as an image tag (distribution-spec: `[A-Za-z0-9_][A-Za-z0-9._-]{0,127}`). What is illegal becomes
 * `-`, an illegal first character `_`. A name that has to be cut ends in 8 hex digits of its SHA-256, so that
 * two long branches never share a tag.
 */
function tagSlug(name) {
    const legal = name.replace(/[^a-zA-Z0-9._-]+/g, '-').replace(/^[^a-zA-Z0-9_]/, '_');
    if (legal.length === 0)
        return '_';
    if (legal.length <= longestTag)
        return legal;
    const tail = `-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
    return legal.slice(0, longestTag - tail.length) + tail;
}
/** `sha-` and the first 12 digits of the commit: the tag that never moves. */
function commitTag(commit) {
    return `sha-${commit.slice(0, 12)}`;
}
/**
 * The tag that a git ref gives: slug of the branch or tag, `pr-<n>` for a pull request; undefined for any
 * other ref. `+` (build metadata) becomes `_` in tags, since OCI has no `+`.
 */
function refTag(ref) {
    const [, kind, name = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
    if (kind === 'heads')
        return tagSlug(name);
    if (kind === 'tags')
        return tagSlug(name.replaceAll('+', '_'));
    const number = kind === 'pull' ? /^(\d+)\//.exec(name)?.[1] : undefined;
    return number === undefined ? undefined : `pr-${number}`;
}
/** All tags of a build, the commit's first, each once. Errors: `input-invalid`, naming every illegal extra tag. */
function imageTags({ commit, ref, extra }) {
    const illegal = extra.filter((tag) => !tagPattern.test(tag));
    if (illegal.length > 0) {
        throw new ActionError({
            code: 'input-invalid',
            message: `input 'tags' has ${illegal.length} illegal image tag(s)`,
            problems: illegal.map((tag) => ({ message: `input 'tags': '${tag}' is not an image tag` })),
            remedy: 'Give tags alone, without the repository: letters, digits, `_`, `.` and `-`, at most 128.',
        });
    }
    const fromRef = refTag(ref);
    return [...new Set([commitTag(commit), ...(fromRef === undefined ? [] : [fromRef]), ...extra])];
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-image.js




/**
 * The release record of a commit, whose image is there. Without a record the image is found by the tag of its
 * commit, and has to say itself that it was built from it. Errors: `image-missing`, `digest-mismatch`,
 * `not-verified`, and those of registry and forge.
 */
async function findRecord(registry, forge, request) {
    const { record, verifiedIn } = request;
    const known = record ?? (await recordInRegistry(registry, request));
    if (record !== undefined)
        await requireImage(registry, (0,image_ref/* parseImageRef */.Q)(record.image), request.commit);
    if (verifiedIn === undefined || forge === undefined)
        return known;
    const proof = await proofIn(forge, known, verifiedIn);
    return record ?? recordInPayload(proof, known) ?? known;
}
async function requireImage(registry, image, commit) {
    const manifest = await registry.manifest(image);
    if (manifest !== undefined)
        return manifest.digest;
    throw new errors/* ActionError */.lZ({
        code: 'image-missing',
        message: `the commit ${commit} has no image: there is no ${(0,image_ref/* formatImageRef */.kL)(image)}`,
    });
}
async function recordInRegistry(registry, { image, commit, repository, released }) {
    if (image === undefined)
        throw new Error('settings ask for a record or an image');
    const tag = commitTag(commit);
    const cleaned = released !== undefined && (await registry.manifest({ ...image, tag })) === undefined;
    const from = { ...image, tag: cleaned ? released : tag };
    const digest = await requireImage(registry, from, commit);
    const found = { registry: image.registry, repository: image.repository, digest };
    const revision = (await registry.labels(found))['org.opencontainers.image.revision'];
    if (revision !== commit)
        throw builtFromOther(from, commit, revision);
    return {
        schemaVersion: 1,
        repository,
        commit,
        image: `${(0,image_ref/* formatRepository */.Sh)(found)}@${digest}`,
        tags: [tag],
    };
}
function builtFromOther(image, commit, revision) {
    const label = '`org.opencontainers.image.revision`';
    const found = revision === undefined
        ? `has no label ${label}`
        : `says in its label ${label} that it was built from ${revision}`;
    return new errors/* ActionError */.lZ({
        code: 'digest-mismatch',
        message: `${(0,image_ref/* formatImageRef */.kL)(image)} ${found}, expected ${commit}`,
        remedy: 'Build this commit with build-push-image, or pass the release record of its build as `release`.',
    });
}
/** The record of a verified deployment of this very image. Errors: `not-verified`. */
async function proofIn(forge, record, environment) {
    const all = await forge.deploymentsOf(record.commit, environment);
    const same = all.filter(({ payload }) => fieldOf(payload, 'image') === record.image);
    const verified = same.find(({ states }) => states.includes('success'));
    if (verified !== undefined)
        return verified;
    const last = same[0]?.states[0];
    const found = last !== undefined
        ? `its last deployment there ended as ${last}`
        : all.length === 0
            ? 'this commit was never deployed there'
            : 'only another image of this commit was deployed there';
    throw new errors/* ActionError */.lZ({
        code: 'not-verified',
        message: `the image ${record.image} was not verified in ${environment}: ${found}`,
    });
}
/** The whole record of the build, where deploy-env has put it; anybody may write payloads, so it has to be of this very image. */
function recordInPayload({ payload }, known) {
    try {
        const record = readReleaseRecord(fieldOf(payload, 'release'));
        const same = record.image === known.image && record.commit === known.commit;
        return same && record.repository === known.repository ? record : undefined;
    }
    catch {
        return undefined;
    }
}
function fieldOf(payload, name) {
    return typeof payload === 'object' && payload !== null
        ? payload[name]
        : undefined;
}

// EXTERNAL MODULE: ./lib/actions/tag-release/ports.js
var tag_release_ports = __webpack_require__(7468);
;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-notes.js


/** Errors: `config-invalid` when the file is not there, `input-invalid` without a token. */
async function readNotes({ notes, notesFile }, ports, head) {
    if (notes === 'commits')
        return { kind: 'commits' };
    if (notes === 'github') {
        (0,tag_release_ports/* requireForge */.z)(ports, '`notes: github`');
        return { kind: 'github' };
    }
    if (notes === 'pr-body')
        return await pullBody(ports, head);
    const path = notesFile ?? '';
    const text = await ports.history.file(path, head.sha);
    if (text === undefined) {
        const message = `input 'notes-file': there is no ${path} at the commit ${head.sha}`;
        throw new errors/* ActionError */.lZ({ code: 'config-invalid', message });
    }
    return notes === 'file' ? { kind: 'text', text } : { kind: 'template', path, text };
}
/** A commit that came without a pull request has no description: its commits tell. */
async function pullBody(ports, head) {
    const merged = await (0,tag_release_ports/* requireForge */.z)(ports, '`notes: pr-body`').mergedPulls([head]);
    const text = merged.find(({ mergeCommit }) => mergeCommit === head.sha)?.body.trim() ?? '';
    return text === '' ? { kind: 'commits' } : { kind: 'text', text };
}

// EXTERNAL MODULE: ./lib/actions/tag-release/facts-preflight.js + 1 modules
var facts_preflight = __webpack_require__(8647);
;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-target.js









/**
 * Reads what a release needs and what could refuse it; undefined when there is none to be made. Errors: those
 * of image, notes and assets; `tag-denied`, `image-tag-taken`; `PlanOutdated`.
 */
async function readTarget(request, ports, emit) {
    const { inputs, decision, settings } = request;
    const { commit, settled, tags } = request.version;
    const writes = inputs.mode === 'release' || inputs.mode === 'plan';
    if (decision.version === undefined || !writes)
        return undefined;
    const tag = settled?.existing?.name ?? (0,version_tags/* tagName */.wZ)(decision.version, settings.form, tags);
    const tagged = settled?.existing?.commit === commit;
    const parts = await readParts(request, ports);
    const { forge } = ports;
    const [releases, warning] = await Promise.all([
        forge === undefined ? undefined : readReleases(forge, request, { tag, tagged }),
        tagged || forge === undefined ? undefined : preflight(forge, ports.context, { tag, commit }),
        checkRegistry(request, (0,image_ref/* parseImageRef */.Q)(parts.record.image), ports),
    ]);
    for (const message of [warning, releases?.warning])
        if (message !== undefined)
            emit({ type: 'note', level: 'warning', message });
    return { ...parts, tag, release: releases?.own };
}
/** What stands at the tag (published, else the oldest draft), and what is wrong with the release before. */
async function readReleases(forge, { decision: { previous } }, { tag, tagged }) {
    const recent = await forge.recentReleases();
    // Where the listing was not full, what it does not show is not there.
    const older = async (name) => (recent.length < release_of/* mostRecent */.p ? undefined : await forge.release(name));
    const own = (0,release_of/* releaseOf */.l)(recent, tag) ?? (tagged ? await older(tag) : undefined);
    if (previous === undefined)
        return { own, warning: undefined };
    const before = (0,release_of/* releaseOf */.l)(recent, previous.name) ?? (await older(previous.name));
    const finished = before !== undefined && !before.draft;
    const warning = `the tag ${previous.name} has no published release; its changes are in no notes. To complete it, run again with \`commit: ${previous.name}\``;
    return { own, warning: finished ? undefined : warning };
}
async function readParts({ inputs, record, version: { commit, base, settled } }, ports) {
    const { image, verifiedIn } = inputs;
    const { registry, context, forge, files } = ports;
    if (verifiedIn !== undefined)
        (0,tag_release_ports/* requireForge */.z)(ports, '`verified-in`');
    const message = base.commits.find(({ sha }) => sha === commit)?.message ?? '';
    const released = settled?.again === true ? settled.version : undefined;
    const wanted = { repository: context.repository, commit, record, image, verifiedIn, released };
    const [found, notes, assets] = await Promise.all([
        findRecord(registry, forge, wanted),
        readNotes(inputs, ports, { sha: commit, message }),
        readAssets(inputs.assets, files),
    ]);
    return { record: found, notes, assets };
}
/** The head of the branch of this run has the workflow files of a branch, whatever they are. */
async function preflight(forge, context, { tag, commit }) {
    const isHead = context.ref.startsWith('refs/heads/') && commit === context.commit;
    const [warning] = await Promise.all([
        isHead ? undefined : (0,facts_preflight/* workflowFilesWarning */.FU)(forge, commit),
        (0,facts_preflight/* requireTagAllowed */.Wk)(forge, tag),
    ]);
    return warning;
}
/** A version whose image is another one may have been released since the tags were read. */
async function checkRegistry({ inputs, settings, version: { settled, tags }, decision: { version = '' } }, image, { registry, history, seenTags }) {
    if (inputs.mode === 'release')
        await registry.checkLogin(image);
    try {
        await (0,facts_preflight/* requireImageTagFree */.PP)(registry, { image, version });
    }
    catch (taken) {
        if (!(taken instanceof errors/* ActionError */.lZ) || taken.code !== 'image-tag-taken' || settled !== undefined)
            throw taken;
        const known = new Set(tags.map(({ name }) => name));
        const since = (0,version_tags/* versionTags */.OP)(await history.tags(), settings.form).filter(({ name }) => !known.has(name));
        if (since.length === 0)
            throw taken;
        seenTags.push(...since);
        throw new errors/* PlanOutdated */.ar({ code: taken.code, blame: taken.blame, message: taken.message });
    }
}

// EXTERNAL MODULE: ./lib/version/commit-types.js
var commit_types = __webpack_require__(115);
// EXTERNAL MODULE: ./lib/version/files/version-file-name.js
var version_file_name = __webpack_require__(4471);
;// CONCATENATED MODULE: ./lib/actions/tag-release/settings.js






/** Checks the inputs against each other, before any call. Errors: `input-invalid`, `version-invalid`. */
function readSettings(inputs, context) {
    (0,next_version/* requireVersion */.eU)(inputs.initialVersion, "input 'initial-version'");
    requireTogether(inputs, context);
    return {
        rules: {
            types: (0,commit_types/* readCommitTypes */.XD)(inputs.commitTypes),
            breakingBump: inputs.breakingBump,
            unparsable: inputs.unparsable,
            by: inputs.bumpFrom,
        },
        branchRules: readBranchRules(inputs.branches),
        form: (0,version_tags/* tagForm */.HJ)({
            component: inputs.component,
            separator: inputs.componentSeparator,
            prefix: inputs.tagPrefix,
        }),
        source: versionSource(inputs, context),
    };
}
function versionSource({ version, versionSource: asked }, { ref }) {
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
    if ((mode === 'release' || mode === 'plan') && inputs.release === undefined && inputs.image === undefined)
        throw invalid(`'release': mode \`${mode}\` needs a release record, or the repository of the image as 'image'`);
    if (inputs.prerelease !== undefined && !isChannel(inputs.prerelease))
        throw invalid(`'prerelease': must be a name such as rc or beta, got '${inputs.prerelease}'`);
}
function invalid(message) {
    return new errors/* ActionError */.lZ({ code: 'input-invalid', message: `input ${message}` });
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/settled-version.js





/**
 * The version that needs no working out: asked for, pushed as a tag, in the file (not to check it), or a tag
 * on the commit from an earlier run. Errors: `version-invalid` for a pushed tag that is none, `tag-exists`.
 */
function settledVersion(request) {
    const { settings, inputs, tags, commit, file } = request;
    const { source } = settings;
    if (source.kind === 'asked')
        return settle(source.version, 'that was asked for', request);
    if (source.kind === 'tag')
        return pushedVersion(source.tag, request);
    if (source.kind === 'file' && file !== undefined && inputs.mode !== 'check' && inputs.mode !== 'preview')
        return settle(file.version, `in ${file.where.file}`, request);
    const found = tags.find((tag) => tag.commit === commit && fits(tag.version, request));
    return found && { version: found.version, existing: found, from: 'on this commit', again: true };
}
/** A stable release comes after the pre-releases of the same commit; a pre-release is one of its channel. */
function fits(version, { channel, line }) {
    if (line !== undefined && !(0,version_line/* isInLine */.c)(version, line))
        return false;
    return channel === undefined ? !(0,next_version/* isPrerelease */.V1)(version) : version.includes(`-${channel}.`);
}
function settle(version, from, { tags, commit, inputs }) {
    const same = tags.filter((tag) => tag.version === version);
    const existing = same.find((tag) => tag.commit === commit) ?? same[0];
    if (existing !== undefined && existing.commit !== commit && inputs.mode !== 'check')
        throw (0,decide_version/* tagExists */.L)(existing.name, existing.commit, commit);
    return { version, existing, from, again: existing !== undefined };
}
function pushedVersion(name, { settings, tags, commit }) {
    const [read] = (0,version_tags/* versionTags */.OP)([{ name, commit }], settings.form);
    if (read === undefined) {
        const message = `the pushed tag '${name}' is no version of this repository's form`;
        const remedy = 'Push a tag such as 1.4.0, with the prefix and component that the inputs say; or let only such tags start the workflow.';
        throw new errors/* ActionError */.lZ({ code: 'version-invalid', message, remedy });
    }
    const existing = tags.find((tag) => tag.name === name) ?? read;
    if (existing.commit !== commit)
        throw (0,decide_version/* tagExists */.L)(name, existing.commit, commit);
    return { version: read.version, existing, from: 'of the pushed tag', again: false };
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/facts.js












/**
 * Reads whatever decides on the release; inputs are checked before the first call, and nothing is written.
 * Errors: those of the policies (decide-version.ts), of the preflight, and of forge, registry and clone.
 */
async function readTagReleaseFacts(inputs, ports, { emit }) {
    const { context } = ports;
    const settings = readSettings(inputs, context);
    const record = givenRecord(inputs, context);
    const { commit, all } = await readCommitAndTags(inputs, ports, record);
    const tags = (0,version_tags/* versionTags */.OP)(all, settings.form);
    const file = await readFile(settings, ports, commit);
    const pull = await readPull(inputs, ports);
    const version = await readVersionFacts({ inputs, settings, commit, tags, file, pull }, ports);
    const decision = (0,decide_version/* decideVersion */.v)(inputs, settings, version);
    for (const message of await noticesOf({ inputs, settings, all, tags, commit, decision }, ports.history))
        emit({ type: 'note', level: 'notice', message });
    const target = await readTarget({ inputs, settings, record, version, decision }, ports, emit);
    return { context, settings, commit, tags, version, decision, file, target, pull };
}
function givenRecord(inputs, context) {
    if (inputs.release === undefined)
        return undefined;
    const record = readReleaseRecord(inputs.release);
    if (record.repository.toLowerCase() === context.repository.toLowerCase())
        return record;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `input 'release' is of ${record.repository}, this run releases ${context.repository}`,
        remedy: 'Pass the output `release` of build-push-image of the same repository.',
    });
}
async function readCommitAndTags(inputs, { history, context, seenTags }, record) {
    const [tags, named] = await Promise.all([
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
    const names = new Set(tags.map(({ name }) => name));
    return { commit, all: [...tags, ...seenTags.filter(({ name }) => !names.has(name))] };
}
function unknownCommit(commit, { repository }) {
    const message = `input 'commit': '${commit}' is no commit, branch or tag of ${repository} that the token may read`;
    return new errors/* ActionError */.lZ({ code: 'input-invalid', message });
}
async function readFile({ source }, { history }, commit) {
    if (source.kind !== 'file')
        return undefined;
    const text = await history.file(source.path, commit);
    if (text !== undefined) {
        // Its readers of TOML and YAML are only loaded where there is a file.
        const { readVersionFile } = await Promise.all(/* import() */[__webpack_require__.e(558), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 2646));
        return readVersionFile(source.path, text);
    }
    throw new errors/* ActionError */.lZ({
        code: 'version-unreadable',
        message: `there is no ${source.path} at the commit ${commit}`,
        remedy: 'Point `version-source` at a file of the repository; the path begins at its root.',
    });
}
/** A check has to come to the same version as the preview, so it asks where the pull request decides. */
async function readPull({ mode, bumpFrom }, ports) {
    const number = ports.context.pull?.number;
    const asks = mode === 'preview' || bumpFrom !== 'commits';
    return number === undefined || !asks
        ? undefined
        : await (0,tag_release_ports/* requireForge */.z)(ports, 'the pull request').pull(number);
}
async function readVersionFacts(known, ports) {
    const { inputs, settings, commit, tags, file, pull } = known;
    const { history, context } = ports;
    const named = inputs.commit !== undefined || inputs.release !== undefined;
    const rule = await findBranchRule(history, { commit, named, rules: settings.branchRules, context });
    const channel = inputs.prerelease ?? rule?.channel;
    const line = rule?.line;
    const settled = settledVersion({ inputs, settings, commit, tags, file, channel, line });
    const below = settled?.version;
    const wanted = below === undefined ? channel : (0,next_version/* channelOf */.ts)(below);
    const base = await (0,facts_history/* findBase */.l)(history, { commit, tags, below, line, channel: wanted });
    const [pulls, inPaths] = await Promise.all([
        inputs.bumpFrom === 'commits' ? [] : (0,tag_release_ports/* requireForge */.z)(ports, '`bump-from`').mergedPulls(base.commits),
        inputs.paths.length === 0 || base.commits.length === 0
            ? undefined
            : history.touching(inputs.paths, base.commits),
    ]);
    // Until it is merged, GitHub's trial merge stands for the merge commit.
    const here = pull === undefined ? [] : [{ ...pull, mergeCommit: commit }];
    const head = context.pull?.headCommit ?? commit;
    return { commit, head, settled, channel, line, tags, base, pulls: [...pulls, ...here], inPaths };
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


/***/ })

};
