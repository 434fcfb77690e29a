export const id = 606;
export const ids = [606];
export const modules = {

/***/ 9606:
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
        blame: 'input',
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
// EXTERNAL MODULE: ./lib/version/branch-rules.js + 1 modules
var branch_rules = __webpack_require__(5145);
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
    const rule = (0,branch_rules/* ruleOfBranch */.yV)(branch, rules);
    if (rule === undefined)
        throw notAllowed(`the branch ${branch} is none of them`, rules);
    if (named && commit !== context.commit && rules.length > 0)
        await requireOnBranch(history, branch, request);
    return rule;
}
/** A tag is on no branch by itself: one of the listed branches must hold its commit. */
async function ruleHolding(history, { commit, rules }) {
    for (const rule of rules) {
        const head = await history.resolve(rule.pattern);
        if (head === undefined || !(await (0,facts_history/* isBelow */.Y)(history, commit, head)))
            continue;
        return (0,branch_rules/* ruleOfBranch */.yV)(rule.pattern, [rule]) ?? rule;
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
        blame: 'input',
        message: `releases are made from the branches ${list}; ${what}`,
    });
}

;// CONCATENATED MODULE: ./lib/version/files/mkver-conf.js
// HOCON: comments, three-quoted and quoted strings, separators, and text without quotes.
const tokenPattern = /(?:#|\/\/)[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\+=|[{}[\]:=,\n]|[^\s{}[\]:=,"#]+|[^\S\n]+/g;
/**
 * Reads the part of HOCON that such files are written in: nested and dotted keys, `:` or `=`, lists of objects.
 * Substitutions and includes are text. Never fails; what it cannot read it does not mention.
 */
function readMkverConf(conf) {
    const fields = fieldsOf(conf.match(tokenPattern) ?? []);
    const valueOf = (...names) => fields.find(({ path }) => names.includes(path))?.value;
    const patterns = fields.filter(({ path }) => path === 'commitMessageActions.pattern');
    return {
        actions: patterns.flatMap(({ value, object }) => {
            const action = fields.find((other) => other.object === object && other.path.endsWith('.action'));
            return action === undefined ? [] : [{ pattern: value, action: action.value }];
        }),
        whenNothingMatches: valueOf('defaults.whenNoValidCommitMessages', 'whenNoValidCommitMessages'),
        tagPrefix: valueOf('tagPrefix', 'defaults.tagPrefix'),
    };
}
function fieldsOf(tokens) {
    const fields = [];
    const open = [{ key: '', object: 0 }];
    let objects = 0;
    let key = '';
    let value;
    const end = () => {
        const path = [...open.map((level) => level.key), key.trim()].filter((part) => part !== '').join('.');
        if (value !== undefined && value.trim() !== '')
            fields.push({ path, value: unquoted(value.trim()), object: open.at(-1)?.object ?? 0 });
        key = '';
        value = undefined;
    };
    for (const token of tokens.filter((text) => !/^(?:#|\/\/)/.test(text))) {
        if (token === '{' || token === '[') {
            objects += 1;
            open.push({ key: key.trim(), object: objects });
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
        throw new errors/* ActionError */.lZ({ code: 'input-invalid', blame: 'input', message, problems });
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
            blame: 'input',
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
    return record ?? recordInPayload(proof) ?? known;
}
async function requireImage(registry, image, commit) {
    const manifest = await registry.manifest(image);
    if (manifest !== undefined)
        return manifest.digest;
    throw new errors/* ActionError */.lZ({
        code: 'image-missing',
        blame: 'input',
        message: `the commit ${commit} has no image: there is no ${(0,image_ref/* formatImageRef */.kL)(image)}`,
    });
}
async function recordInRegistry(registry, { image, commit, repository }) {
    if (image === undefined)
        throw new Error('settings ask for a record or an image');
    const tag = commitTag(commit);
    const digest = await requireImage(registry, { ...image, tag }, commit);
    const found = { registry: image.registry, repository: image.repository, digest };
    const revision = (await registry.labels(found))['org.opencontainers.image.revision'];
    if (revision !== commit)
        throw builtFromOther({ ...image, tag }, commit, revision);
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
        blame: 'registry',
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
        blame: 'input',
        message: `the image ${record.image} was not verified in ${environment}: ${found}`,
    });
}
/** The whole record of the build, where deploy-env has put it. */
function recordInPayload({ payload }) {
    try {
        return readReleaseRecord(fieldOf(payload, 'release'));
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
        throw new errors/* ActionError */.lZ({ code: 'config-invalid', blame: 'config', message });
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
    const [release, warning] = await Promise.all([
        tagged ? ports.forge?.release(tag) : undefined,
        tagged || ports.forge === undefined ? undefined : preflight(ports.forge, tag, commit),
        checkRegistry(request, (0,image_ref/* parseImageRef */.Q)(parts.record.image), ports),
    ]);
    if (warning !== undefined)
        emit({ type: 'note', level: 'warning', message: warning });
    return { ...parts, tag, release };
}
async function readParts({ inputs, record, version: { commit, base } }, ports) {
    const { image, verifiedIn } = inputs;
    const { registry, context, forge, files } = ports;
    if (verifiedIn !== undefined)
        (0,tag_release_ports/* requireForge */.z)(ports, '`verified-in`');
    const message = base.commits.find(({ sha }) => sha === commit)?.message ?? '';
    const wanted = { repository: context.repository, commit, record, image, verifiedIn };
    const [found, notes, assets] = await Promise.all([
        findRecord(registry, forge, wanted),
        readNotes(inputs, ports, { sha: commit, message }),
        readAssets(inputs.assets, files),
    ]);
    return { record: found, notes, assets };
}
async function preflight(forge, tag, commit) {
    const [warning] = await Promise.all([(0,facts_preflight/* workflowFilesWarning */.FU)(forge, commit), (0,facts_preflight/* requireTagAllowed */.Wk)(forge, tag)]);
    return warning;
}
/** A version whose image is another one may have been released since the tags were read. */
async function checkRegistry({ inputs, version: { settled, tags }, decision: { version = '' } }, image, { registry, history, seenTags }) {
    if (inputs.mode === 'release')
        await registry.checkLogin(image);
    try {
        await (0,facts_preflight/* requireImageTagFree */.PP)(registry, { image, version });
    }
    catch (taken) {
        if (!(taken instanceof errors/* ActionError */.lZ) || taken.code !== 'image-tag-taken' || settled !== undefined)
            throw taken;
        const known = new Set([...tags, ...seenTags].map(({ name }) => name));
        const since = (await history.tags()).filter(({ name }) => !known.has(name));
        if (since.length === 0)
            throw taken;
        seenTags.push(...since);
        throw new errors/* PlanOutdated */.ar({ code: taken.code, blame: taken.blame, message: taken.message });
    }
}

// EXTERNAL MODULE: ./lib/actions/tag-release/settings.js
var tag_release_settings = __webpack_require__(1831);
// EXTERNAL MODULE: ./lib/version/version-line.js
var version_line = __webpack_require__(8631);
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
        throw new errors/* ActionError */.lZ({ code: 'version-invalid', blame: 'input', message, remedy });
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
    const settings = (0,tag_release_settings/* readSettings */.s)(inputs, context);
    const record = givenRecord(inputs, context);
    const { commit, all } = await readCommitAndTags(inputs, ports, record);
    const tags = (0,version_tags/* versionTags */.OP)(all, settings.form);
    const file = await readFile(settings, ports, commit);
    const pull = inputs.mode === 'preview' ? await readPull(ports) : undefined;
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
        blame: 'input',
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
    const commit = named ?? record?.commit ?? context.commit;
    if (record !== undefined && record.commit !== commit) {
        const message = `input 'commit' is ${commit}, the release record is of ${record.commit}`;
        throw new errors/* ActionError */.lZ({ code: 'input-invalid', blame: 'input', message });
    }
    const names = new Set(tags.map(({ name }) => name));
    return { commit, all: [...tags, ...seenTags.filter(({ name }) => !names.has(name))] };
}
function unknownCommit(commit, { repository }) {
    const message = `input 'commit': '${commit}' is no commit, branch or tag of ${repository} that the token may read`;
    return new errors/* ActionError */.lZ({ code: 'input-invalid', blame: 'input', message });
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
        blame: 'input',
        message: `there is no ${source.path} at the commit ${commit}`,
        remedy: 'Point `version-source` at a file of the repository; the path begins at its root.',
    });
}
async function readPull(ports) {
    const number = ports.context.pull?.number;
    return number === undefined ? undefined : await (0,tag_release_ports/* requireForge */.z)(ports, 'mode `preview`').pull(number);
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


/***/ })

};
