export const id = 222;
export const ids = [222];
export const modules = {

/***/ 1841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTagRelease: () => (/* binding */ checkTagRelease)
});

// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/release/tag-rules.js
/**
 * The first ruleset that keeps this token from creating a tag, and its rule as a clause: `creation`, or
 * `tag_name_pattern` on the bare name (starts_with, ends_with, contains, regex; each may be negated). A rule that cannot
 * be judged here (an expression of RE2 that JavaScript does not have) denies nothing: GitHub has the last word.
 * Source: GitHub's API description, "repository-rule-tag-name-pattern", and "Creating rulesets for a repository".
 */
function deniedBy(tag, rulesets) {
    const inForce = rulesets.filter((ruleset) => !ruleset.mayBypass && targets(ruleset, `refs/tags/${tag}`));
    return inForce.flatMap((ruleset) => {
        const why = ruleset.rules.map((rule) => reasonOf(rule, tag)).find((reason) => reason !== undefined);
        return why === undefined ? [] : [{ ruleset, why }];
    })[0];
}
function targets({ include, exclude }, ref) {
    const matches = (pattern) => pattern === '~ALL' || refPattern(pattern).test(ref);
    return include.some(matches) && !exclude.some(matches);
}
/**
 * fnmatch as rulesets use it (File::FNM_PATHNAME): `*` and `?` stop at a slash, `**` followed by a slash stands for any
 * folders, none included; sets in brackets; no quoting by backslash, no complements.
 */
function refPattern(pattern) {
    const source = pattern.replace(/(?<=^|\/)\*\*\/|\*+|\?|\[[^\]/]+\]|[.+^${}()|[\]\\]/g, (part) => {
        if (part.endsWith('/'))
            return '(?:[^/]+/)*';
        if (part.startsWith('*'))
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        return part.length > 1 ? part.replaceAll('\\', '\\\\').replace('[^', '[\\^') : `\\${part}`;
    });
    return readPattern(`^${source}$`) ?? /(?!)/;
}
function readPattern(source) {
    // RE2 has its flags in front, and other names for the ends of the text.
    const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?([\s\S]*)$/.exec(source) ?? [];
    try {
        return new RegExp(rest.replaceAll('\\A', '^').replaceAll('\\z', '$'), flags);
    }
    catch {
        return undefined;
    }
}
const verbs = {
    starts_with: 'start with',
    ends_with: 'end with',
    contains: 'contain',
    regex: 'match the expression',
};
function reasonOf({ type, parameters }, tag) {
    if (type === 'creation')
        return 'it restricts the creation of tags';
    const { operator, pattern, negate } = parameters;
    if (type !== 'tag_name_pattern' || typeof operator !== 'string' || typeof pattern !== 'string')
        return undefined;
    const fits = fitsPattern(tag, operator, pattern);
    const forbidden = negate === true;
    if (fits !== forbidden)
        return undefined;
    return `the name of a tag must ${forbidden ? 'not ' : ''}${verbs[operator] ?? operator} '${pattern}'`;
}
/** Undefined: cannot be judged. */
function fitsPattern(tag, operator, pattern) {
    if (operator === 'starts_with')
        return tag.startsWith(pattern);
    if (operator === 'ends_with')
        return tag.endsWith(pattern);
    if (operator === 'contains')
        return tag.includes(pattern);
    return operator === 'regex' ? readPattern(pattern)?.test(tag) : undefined;
}

;// CONCATENATED MODULE: ./lib/operations/tag/preflight.js


/**
 * Stops before anything is written when a ruleset keeps this token from making the tag. Errors: `tag-denied`,
 * naming the ruleset and the token that would work.
 */
async function requireTagAllowed(forge, tag) {
    const denied = deniedBy(tag, await forge.tagRulesets());
    if (denied === undefined)
        return;
    const { ruleset, why } = denied;
    throw new errors/* ActionError */.lZ({
        code: 'tag-denied',
        message: `the ruleset '${ruleset.name}' (${ruleset.url}) does not let this token create the tag ${tag}: ${why}`,
        remedy: 'Pass as `token` one of a GitHub App (`contents: write`) that the ruleset lists under "Bypass list"; the job’s own token can never be on it.',
    });
}
/**
 * A warning when the commit has other workflow files than the default branch: GITHUB_TOKEN may not tag such a
 * commit (it can never hold `workflows: write`). Only GitHub knows for sure, so this does not stop the run.
 */
async function workflowFilesWarning(forge, commit) {
    const branch = await forge.defaultBranch();
    if (branch.commit === commit)
        return undefined;
    const [here, there] = await Promise.all([forge.workflowsId(commit), forge.workflowsId(branch.commit)]);
    if (here === undefined || here === there)
        return undefined;
    return `.github/workflows at ${commit} differs from the branch ${branch.name}: GitHub may refuse the tag to the job's own token; one of a GitHub App with \`contents: write\` and \`workflows: write\` would do`;
}

// EXTERNAL MODULE: ./lib/release/record-asset.js
var record_asset = __webpack_require__(9881);
;// CONCATENATED MODULE: ./lib/release/asset-file.js


/** The files as assets, besides the record. Errors: `input-invalid` naming each that is missing, or twice. */
function assetFiles(sought) {
    const named = sought.map((file) => ({ ...file, name: file.path.split('/').at(-1) ?? file.path }));
    const names = [record_asset/* recordAssetName */.z, ...named.map(({ name }) => name)];
    const problems = named.flatMap((file) => problemOf(file, names) ?? []);
    if (problems.length > 0) {
        const message = `${problems.length} of the files to attach cannot be used`;
        throw new errors/* ActionError */.lZ({ code: 'input-invalid', message, problems });
    }
    return named.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]));
}
function problemOf({ path, name, bytes }, names) {
    if (/[^A-Za-z0-9._-]/.test(name))
        return { message: unusual(path, name) };
    if (bytes === undefined)
        return { message: `input 'assets': there is no file ${path} in the workspace` };
    if (names.filter((other) => other === name).length < 2)
        return undefined;
    return { message: `input 'assets': the name ${name} of ${path} is taken` };
}
/** GitHub writes a dot for every other character, and the next run would not find the file under its name. */
function unusual(path, name) {
    const suggested = name.replace(/[^A-Za-z0-9._-]+/g, '-');
    return `input 'assets': GitHub would rename ${path}; use letters, digits, dots, - and _, such as ${suggested}`;
}

// EXTERNAL MODULE: ./lib/operations/retag/require-image-tag-free.js
var require_image_tag_free = __webpack_require__(3007);
// EXTERNAL MODULE: ./lib/version/overtaken.js
var overtaken = __webpack_require__(4045);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(2592);
;// CONCATENATED MODULE: ./lib/actions/tag-release/check/image-tag.js




/**
 * Stops when the version tag of the image names another image: that version may have been released since the tags
 * were read, and then another one is worked out. Errors: `image-tag-taken`, `PlanOutdated`.
 */
async function checkImageTag({ version, versions, form, computed }, image, { registry, history }) {
    try {
        await (0,require_image_tag_free/* requireImageTagFree */.P)(registry, { image, version });
    }
    catch (taken) {
        if (!(taken instanceof errors/* ActionError */.lZ) || taken.code !== 'image-tag-taken' || !computed)
            throw taken;
        const known = new Set(versions.map(({ name }) => name));
        const since = (0,version_tags/* versionTags */.OP)(await history.tags(), form).filter(({ name }) => !known.has(name));
        if (since.length === 0)
            throw taken;
        throw new overtaken/* OvertakenByTags */.E({ code: taken.code, blame: taken.blame, message: taken.message }, since);
    }
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

;// CONCATENATED MODULE: ./lib/actions/tag-release/check/mkver-notice.js

/** What a mkver.conf at the commit says, as inputs; undefined without one. */
async function mkverNotice(history, commit) {
    const conf = await history.file('mkver.conf', commit);
    return conf === undefined
        ? undefined
        : `mkver.conf is not read; as inputs of tag-release it says:\n${mkverHint(conf)}`;
}

// EXTERNAL MODULE: ./lib/actions/tag-release/ports.js
var tag_release_ports = __webpack_require__(7468);
;// CONCATENATED MODULE: ./lib/actions/tag-release/check/notes.js


/** Reads the notes that come from elsewhere. Errors: `config-invalid` when the file is not there, `input-invalid` without a token. */
async function readNotes({ from, file, head }, ports) {
    if (from === 'commits')
        return { kind: 'commits' };
    if (from === 'github') {
        (0,tag_release_ports/* requireForge */.z)(ports, '`notes: github`');
        return { kind: 'github' };
    }
    if (from === 'pr-body')
        return await pullBody(ports, head);
    const text = await ports.history.file(file, head.sha);
    if (text === undefined) {
        const message = `input 'notes-file': there is no ${file} at the commit ${head.sha}`;
        throw new errors/* ActionError */.lZ({ code: 'config-invalid', message });
    }
    return from === 'file' ? { kind: 'text', text } : { kind: 'template', path: file, text };
}
/** A commit that came without a pull request has no description: its commits tell. */
async function pullBody(ports, head) {
    const merged = await (0,tag_release_ports/* requireForge */.z)(ports, '`notes: pr-body`').mergedPulls([head]);
    const text = merged.find(({ mergeCommit }) => mergeCommit === head.sha)?.body.trim() ?? '';
    return text === '' ? { kind: 'commits' } : { kind: 'text', text };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/image/image-grammar.js
var image_grammar = __webpack_require__(8992);
;// CONCATENATED MODULE: ./lib/image/image-tags.js



/**
 * A name as an image tag (image-grammar.ts). What is illegal becomes
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
    const illegal = extra.filter((tag) => !isTag(tag));
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

// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/release/release-record.js
var release_record = __webpack_require__(4120);
;// CONCATENATED MODULE: ./lib/ledger/ledger-record.js



/** GitHub refuses payloads that are very large; the list of objects is a convenience, the rest is the record. */
const mostObjects = 500;
/** What no name, image or address in a record comes near, characters. */
const longestText = 2_000;
/** The record of a deployment, as it is written. */
function ledgerRecordOf({ release, objects, ...place }) {
    return {
        schemaVersion: 1,
        ...place,
        image: release.image,
        release,
        objectCount: objects.length,
        objects: objects.slice(0, mostObjects),
    };
}
/** Reads the payload of a deployment of this commit. Unknown fields are dropped, nothing is thrown. */
function readLedgerRecord(payload, commit) {
    if (typeof payload !== 'object' || payload === null)
        return { kind: 'malformed', field: 'payload' };
    const fields = payload;
    const version = fields['schemaVersion'];
    if (typeof version === 'number' && Number.isInteger(version) && version > 1) {
        const service = isText(fields['service']) ? fields['service'] : undefined;
        return { kind: 'newer', schemaVersion: version, service };
    }
    const bad = checks.find(([field, fits]) => !fits(fields[field]));
    if (bad !== undefined)
        return { kind: 'malformed', field: bad[0] };
    return { kind: 'record', record: knownFields(fields, commit) };
}
const checks = [
    ['schemaVersion', (value) => value === 1],
    ['service', isText],
    ['environment', isText],
    ['namespace', isText],
    ['image', (value) => isText(value) && (0,digest/* isPinned */.T4)(value)],
    ['run', isText],
    ['objectCount', (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0],
    ['objects', (value) => Array.isArray(value) && value.length <= mostObjects && value.every(isText)],
];
function isText(value) {
    return typeof value === 'string' && value !== '' && value.length <= longestText;
}
function knownFields(fields, commit) {
    const { service, environment, namespace, image, run, objectCount, objects } = fields;
    const release = ofThis(fields.release, image, commit);
    return {
        ...{ schemaVersion: 1, service, environment, namespace, image, run, objectCount, objects },
        ...(0,defined/* defined */.s)({ release }),
    };
}
/** A build record that is not of this image must never be taken for what was proven here. */
function ofThis(release, image, commit) {
    if ((0,release_record/* badFieldOf */.T)(release) !== undefined)
        return undefined;
    const record = release;
    return record.image === image && record.commit === commit ? record : undefined;
}

;// CONCATENATED MODULE: ./lib/ledger/check-entries.js


/** Which deployments are records of this place; their order stays, and the environment is spelled as it was asked for. */
function checkEntries(found, wanted) {
    const checked = found.map((entry) => checkEntry(entry, wanted));
    return {
        believed: checked.filter((one) => 'record' in one),
        ignored: checked.filter((one) => 'reason' in one),
    };
}
function checkEntry(entry, wanted) {
    const { payload, ...head } = entry;
    const ignored = (reason, message) => ({ id: entry.id, reason, message });
    const reading = readLedgerRecord(payload, entry.commit);
    const service = serviceIn(reading);
    if (wanted.service !== undefined && service !== undefined && service !== wanted.service)
        return ignored('other-service', `is of the service ${service}`);
    if (reading.kind === 'malformed')
        return ignored('malformed', `is no record: \`${reading.field}\` of its payload is missing or malformed`);
    if (reading.kind === 'newer')
        return ignored('newer-version', `has a record of version ${reading.schemaVersion}; this is version 1`);
    const { record } = reading;
    if (!sameEnvironment(record.environment, entry.environment, wanted.environment))
        return ignored('other-environment', `is in ${entry.environment}, its record says ${record.environment}`);
    const { environment } = wanted;
    return { ...head, environment, record: { ...record, environment } };
}
function serviceIn(reading) {
    if (reading.kind === 'record')
        return reading.record.service;
    return reading.kind === 'newer' ? reading.service : undefined;
}
/** GitHub does not tell `Prod` from `prod` (REST, deployment environments: names are not case sensitive). */
function sameEnvironment(...names) {
    return new Set(names.map((name) => name.toLowerCase())).size === 1;
}
/**
 * For whoever concludes from what the ledger does *not* show. Errors: `ledger-unreadable`, when an entry of a later
 * Slipway, or one that was left unread, might be what is missing.
 */
function requireWhole({ entries, ignored, complete }) {
    const newer = ignored.filter(({ reason }) => reason === 'newer-version');
    if (newer.length > 0) {
        throw new errors/* ActionError */.lZ({
            code: 'ledger-unreadable',
            message: `${newer.length} of the deployment records found were written by a later version of Slipway`,
            problems: newer.map(({ id, message }) => ({ message: `deployment ${id} ${message}` })),
        });
    }
    if (complete)
        return;
    const oldest = entries.at(-1);
    throw new errors/* ActionError */.lZ({
        code: 'ledger-unreadable',
        message: `there are more deployment records than are read; the oldest one read is ${oldest?.id ?? 'none'}`,
        remedy: 'Deploy this release once more, so that its record is among the newest.',
    });
}

;// CONCATENATED MODULE: ./lib/ledger/proof.js
/**
 * The newest word on how an attempt ended; undefined while there is none. `inactive` is no ending: GitHub sets
 * it when anything else succeeds in the environment, another service too.
 */
function lastEnding({ statuses }) {
    return statuses.find(isEnding);
}
function isEnding({ state }) {
    return state === 'success' || state === 'failure' || state === 'error';
}
/** Whether an attempt was proven at any time, whatever was found out about it later. */
function wasProven({ statuses }) {
    return statuses.some(({ state }) => state === 'success');
}
/**
 * The proof that an attempt still has: since its first success after which no other ending came. Undefined when
 * its newest ending is none.
 */
function proofOf(entry) {
    const endings = entry.statuses.filter(isEnding);
    const firstOther = endings.findIndex(({ state }) => state !== 'success');
    const first = (firstOther < 0 ? endings : endings.slice(0, firstOther)).at(-1);
    if (first === undefined)
        return undefined;
    return { sinceMs: first.createdAtMs, by: first.creator, runUrl: first.logUrl ?? entry.record.run };
}
const openStates = [
    ...['waiting', 'queued', 'pending', 'in_progress'],
    undefined,
];
/** Whether nobody has said how an attempt ended; its statuses newest first. Its run waits, works, or died. */
function isOpen(statuses) {
    return openStates.includes(statuses[0]?.state);
}
/** The attempts that are open. */
function leftOpen(entries) {
    return entries.filter(({ statuses }) => isOpen(statuses));
}

;// CONCATENATED MODULE: ./lib/operations/ledger/find-entries.js

/** Deployments of an environment that are looked through, whatever service they are of: three requests. */
const mostListed = 300;
/** Entries of which the statuses are read: a request each, of the thousand that a job's token has in an hour. */
const mostRead = 50;
const requestsAtOnce = 4;
/**
 * The newest entries of the ledger in an environment, checked, with every status that they had. Errors: those of
 * the Deployments port; what cannot be read as a record is no error (`requireWhole`).
 */
async function findEntries(forge, query) {
    const { service: _, ...asked } = query;
    const { deployments, complete } = await forge.deployments({ ...asked, atMost: mostListed });
    const { believed, ignored } = checkEntries(deployments, query);
    const entries = await withStatuses(forge, believed.slice(0, mostRead));
    return { entries, ignored, complete: complete && entries.length === believed.length };
}
async function withStatuses(forge, entries) {
    const read = [];
    while (read.length < entries.length) {
        const next = entries.slice(read.length, read.length + requestsAtOnce);
        const statuses = next.map(async (entry) => await forge.deploymentStatuses(entry.id));
        const found = await Promise.all(statuses);
        read.push(...next.map((entry, index) => ({ ...entry, statuses: found[index] ?? [] })));
    }
    return read;
}

;// CONCATENATED MODULE: ./lib/operations/ledger/verified-record.js




/**
 * The record of an image as its verified deployment holds it, which is the whole one of the build where deploy-env
 * put it. Errors: `not-verified`, with what became of the image there; `ledger-unreadable`.
 */
async function verifiedRecord(forge, known, environment) {
    const { commit, image } = known;
    const reading = await findEntries(forge, { environment, commit });
    const same = reading.entries.filter(({ record }) => record.image === image);
    const verified = same.find(wasProven);
    if (verified !== undefined)
        return buildRecordIn(verified, known) ?? known;
    requireWhole(reading);
    throw new errors/* ActionError */.lZ({
        code: 'not-verified',
        message: `the image ${image} was not verified in ${environment}: ${whatWasFound(same, reading)}`,
        problems: reading.ignored.map(({ id, message }) => ({ message: `deployment ${id} ${message}` })),
    });
}
function whatWasFound(same, { entries, ignored }) {
    const last = same[0]?.statuses[0]?.state;
    if (last !== undefined)
        return `its last deployment there ended as ${last}`;
    return entries.length + ignored.length === 0
        ? 'this commit was never deployed there'
        : 'only another image of this commit was deployed there';
}
/** Anybody may write payloads, so a record in one has to be of this repository. */
function buildRecordIn({ record: { release } }, known) {
    return release?.repository === known.repository ? release : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/check/record.js




/**
 * The release record of a commit, whose image is there. Without a record the image is found by the tag of its
 * commit, and has to say itself that it was built from it. Errors: `image-missing`, `digest-mismatch`,
 * `not-verified`, `ledger-unreadable`, and those of registry and forge.
 */
async function findRecord(registry, forge, request) {
    const { record, verifiedIn } = request;
    const known = record ?? (await recordInRegistry(registry, request));
    if (record !== undefined)
        await requireImage(registry, (0,image_ref/* parseImageRef */.Q)(record.image), request.commit);
    if (verifiedIn === undefined || forge === undefined)
        return known;
    const proven = await verifiedRecord(forge, known, verifiedIn);
    return record ?? proven;
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

// EXTERNAL MODULE: ./lib/release/release-of.js
var release_of = __webpack_require__(6380);
;// CONCATENATED MODULE: ./lib/actions/tag-release/check/releases.js

/** Reads what stands at the tag, and whether the release before is whole. */
async function findReleases(forge, { tag, tagged, previous }) {
    const recent = await forge.recentReleases();
    // Where the listing was not full, what it does not show is not there.
    const older = async (name) => (recent.length < release_of/* mostRecent */.p ? undefined : await forge.release(name));
    const own = (0,release_of/* releaseOf */.l)(recent, tag) ?? (tagged ? await older(tag) : undefined);
    if (previous === undefined)
        return { own, warning: undefined };
    const before = (0,release_of/* releaseOf */.l)(recent, previous) ?? (await older(previous));
    const finished = before !== undefined && !before.draft;
    const warning = `the tag ${previous} has no published release; its changes are in no notes. To complete it, run again with \`commit: ${previous}\``;
    return { own, warning: finished ? undefined : warning };
}

// EXTERNAL MODULE: ./lib/release/change-notes.js + 1 modules
var change_notes = __webpack_require__(4932);
// EXTERNAL MODULE: ./lib/text/misspelling.js
var misspelling = __webpack_require__(9082);
;// CONCATENATED MODULE: ./lib/release/notes-template.js



// Names only: `{{ .Values.image }}` and the like are examples of something else and stay.
const placeholder = /\{\{[ \t]*([A-Za-z][\w-]*)[ \t]*\}\}/g;
/**
 * Fills in `{{name}}`, with or without blanks inside; values are put in as they are and not searched again. All
 * other text stays. Errors: `config-invalid` with file and line of every unknown name, and the known ones.
 */
function fillTemplate(template, values) {
    const problems = unknownNames(template, Object.keys(values));
    if (problems.length > 0)
        throw invalid(template, problems, Object.keys(values));
    return template.text.replaceAll(placeholder, (_, name) => values[name] ?? '');
}
function unknownNames({ path, text }, known) {
    return [...text.matchAll(placeholder)]
        .filter(([, name = '']) => !known.includes(name))
        .map(({ 1: name = '', index }) => {
        const meant = (0,misspelling/* nearest */.p)(name, known);
        const hint = meant === undefined ? '' : `; did you mean {{${meant}}}?`;
        const line = text.slice(0, index).split('\n').length;
        return { message: `{{${name}}} is no placeholder${hint}`, where: { file: path, line } };
    });
}
function invalid(template, problems, known) {
    const where = problems[0]?.where;
    const count = problems.length === 1 ? 'a placeholder that is' : `${problems.length} placeholders that are`;
    return new errors/* ActionError */.lZ({
        code: 'config-invalid',
        message: `${template.path} has ${count} not known`,
        remedy: `Known placeholders: ${known.map((name) => `{{${name}}}`).join(', ')}.`,
        problems,
        ...(0,defined/* defined */.s)({ where }),
    });
}

// EXTERNAL MODULE: ./lib/release/release-notes.js
var release_notes = __webpack_require__(5176);
;// CONCATENATED MODULE: ./lib/release/chosen-notes.js



/**
 * The notes; undefined when GitHub is to write them. `names` are further placeholders of a template. Errors:
 * `config-invalid` for a placeholder that is not known.
 */
function textOfNotes(notes, source, names) {
    if (notes.kind === 'github')
        return undefined;
    if (notes.kind === 'commits')
        return (0,release_notes/* releaseNotes */.fk)(source);
    if (notes.kind === 'text')
        return (0,release_notes/* limitNotes */.Tv)(notes.text, source.compareUrl);
    const values = {
        ...names,
        image: source.image ?? '',
        'compare-url': source.compareUrl ?? '',
        breaking: (0,change_notes/* breakingNotes */.x4)(source.commits, source.repositoryUrl),
        changes: (0,change_notes/* changeNotes */.Cp)(source.commits, source.repositoryUrl),
    };
    return (0,release_notes/* limitNotes */.Tv)(fillTemplate(notes, values), source.compareUrl);
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/ready-release.js


/** A planned release with what was found for it. Errors: `config-invalid` (template). */
function readyRelease(planned, target) {
    const { version, tag, commit, previous = '' } = planned;
    const { changes, compareUrl, repositoryUrl } = planned.notes;
    const { record, bytes } = (0,record_asset/* recordAsset */.w)(target.record, version);
    const source = { commits: changes, image: record.image, compareUrl, repositoryUrl };
    return {
        ...planned,
        record,
        found: target.found,
        notes: textOfNotes(target.notes, source, { version, tag, 'previous-tag': previous, commit }),
        compareUrl,
        assets: [{ name: record_asset/* recordAssetName */.z, bytes }, ...target.assets],
    };
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/check.js










/**
 * Tells what a maintainer should know, then reads what the planned release needs and what could refuse it; nothing
 * is written. Errors: those of image, notes and assets; `tag-denied`, `image-tag-taken`, `config-invalid`
 * (template); `PlanOutdated`.
 */
async function checkTagRelease(plan, ports, { emit }) {
    await tellNotices(plan, ports, emit);
    if (plan.kind !== 'release' && plan.kind !== 'show')
        return plan;
    const { kind, release } = plan;
    const target = await readTarget(release, ports);
    const image = (0,image_ref/* parseImageRef */.Q)(target.record.image);
    const [found, workflows] = await Promise.all([
        ports.forge === undefined ? undefined : findReleases(ports.forge, release),
        ports.forge === undefined ? undefined : checkTag(ports.forge, release),
        kind === 'release' ? provePush(release, image, ports) : checkImageTag(release, image, ports),
    ]);
    for (const message of [workflows, found?.warning])
        if (message !== undefined)
            emit({ type: 'note', level: 'warning', message });
    return { ...plan, kind, release: readyRelease(release, { ...target, found: found?.own }) };
}
async function tellNotices({ notices, commit }, { history }, emit) {
    const mkver = notices.asksMkver ? await mkverNotice(history, commit) : undefined;
    for (const message of [...notices.texts, ...(mkver === undefined ? [] : [mkver])])
        emit({ type: 'note', level: 'notice', message });
}
async function readTarget({ image, notes, assets }, ports) {
    const { registry, forge, files } = ports;
    if (image.verifiedIn !== undefined)
        (0,tag_release_ports/* requireForge */.z)(ports, '`verified-in`');
    const [record, read, sought] = await Promise.all([
        findRecord(registry, forge, image),
        readNotes(notes, ports),
        Promise.all(assets.map(async (path) => ({ path, bytes: await files.readBytes(path) }))),
    ]);
    return { record, notes: read, assets: assetFiles(sought) };
}
/** The warning of a tag that GitHub may refuse. Errors: `tag-denied`. */
async function checkTag(forge, { tag, tagged, commit, isHead }) {
    if (tagged)
        return undefined;
    const [warning] = await Promise.all([
        isHead ? undefined : workflowFilesWarning(forge, commit),
        requireTagAllowed(forge, tag),
    ]);
    return warning;
}
/** A release writes the version tag of the image: the login has to be good for that, too. */
async function provePush(release, image, ports) {
    await ports.registry.checkLogin(image);
    await checkImageTag(release, image, ports);
}


/***/ }),

/***/ 9841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bareRef),
/* harmony export */   H: () => (/* binding */ pointTag)
/* harmony export */ });
/** Puts a tag on an image of the same repository, which keeps its digest; true when it had to be written. */
async function pointTag(registry, image, tag) {
    const found = await registry.manifest({ ...bareRef(image), tag });
    if (found?.digest === image.digest)
        return false;
    await registry.retag(image, tag);
    return true;
}
/** The repository of an image. */
function bareRef({ registry, repository }) {
    return { registry, repository };
}


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireImageTagFree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4624);
/* harmony import */ var _point_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9841);



/** Stops before anything is written when the version tag of the image names another image. Errors: `image-tag-taken`. */
async function requireImageTagFree(registry, { image, version }) {
    const found = await registry.manifest({ ...(0,_point_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .bareRef */ .E)(image), tag: version });
    if (found === undefined || found.digest === image.digest)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'image-tag-taken',
        message: `${(0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(image)}:${version} is ${found.digest} already, this release is ${image.digest}`,
    });
}


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x4: () => (/* binding */ breakingNotes),
  Cp: () => (/* binding */ changeNotes),
  ER: () => (/* binding */ isBreaking)
});

// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/release/note-text.js
var note_text = __webpack_require__(4281);
;// CONCATENATED MODULE: ./lib/release/note-block.js


/**
 * Markdown of a commit (paragraphs, lists, fenced code), each line safe and indented by `indent`, for a list item.
 * Code keeps its lines, in fences of our own that it cannot close, so that ours and GitHub's idea of what is
 * code can never differ.
 */
function noteBlock(markdown, indent) {
    const lines = markdown.replaceAll(/\r\n?/g, '\n').trim().split('\n');
    return blocksOf(lines)
        .flatMap((block) => (block.kind === 'code' ? codeLines(block) : block.lines.map(safeLine)))
        .map((line) => (line === '' ? '' : indent + line))
        .join('\n');
}
function safeLine(line) {
    const [, space = '', text = ''] = /^([ \t]*)(.*)$/.exec(line) ?? [];
    return text === '' ? '' : space + (0,note_text/* noteText */.g)(text);
}
const fencePattern = new RegExp(`^(?:[ \\t]|[-*+>][ \\t]|\\d{1,9}[.)][ \\t])*${markdown/* openingFence */.sv}(.*)$`);
function blocksOf(lines) {
    const blocks = [];
    let from = 0;
    for (;;) {
        const start = nextLine(lines, from, (line) => fencePattern.test(line));
        blocks.push({ kind: 'text', lines: lines.slice(from, start), language: '' });
        const [, fence, info = ''] = fencePattern.exec(lines[start] ?? '') ?? [];
        if (fence === undefined)
            return blocks;
        const end = nextLine(lines, start + 1, (line) => closes(line, fence));
        const language = /^\s*([\w+-]+)/.exec(info)?.[1] ?? '';
        blocks.push({ kind: 'code', lines: lines.slice(start + 1, end), language });
        from = end + 1;
    }
}
/** Place of the next line that is so, from one on; behind the last when none is. */
function nextLine(lines, from, isSo) {
    let place = from;
    while (place < lines.length && !isSo(lines[place] ?? ''))
        place += 1;
    return place;
}
function closes(line, fence) {
    const ticks = /^[>\s]*(`+|~+)\s*$/.exec(line)?.[1] ?? '';
    return ticks.startsWith(fence);
}
function codeLines({ lines, language }) {
    const fence = (0,markdown/* fenceAround */.xF)(lines.join('\n'));
    return [fence + language, ...lines, fence];
}

;// CONCATENATED MODULE: ./lib/release/change-notes.js


/**
 * The section of the breaking changes, Markdown: what each breaks and how to upgrade, or that its commit does not
 * say so. '' without any. Commits are links below `repositoryUrl`, or bare ids without one (GitHub links those).
 */
function breakingNotes(commits, repositoryUrl) {
    const breaking = commits.filter(isBreaking);
    return section('⚠ Breaking changes', breaking, (commit) => [changeLine(commit, repositoryUrl), ...breakParagraphs(commit)].join('\n\n'));
}
/** The sections of all other changes, Markdown; commits that are left out are no changes. '' without any. */
function changeNotes(commits, repositoryUrl) {
    const others = commits.filter((commit) => commit.kind !== 'left-out' && !isBreaking(commit));
    const line = (commit) => changeLine(commit, repositoryUrl);
    const isFeature = ({ bump }) => bump === 'major' || bump === 'minor';
    return [
        section('Features', others.filter(isFeature), line),
        section('Fixes', others.filter(({ bump }) => bump === 'patch'), line),
        section('Other changes', others.filter(({ bump }) => bump === 'none'), line),
    ]
        .filter((text) => text !== '')
        .join('\n\n');
}
/** Whether a commit is of the change and breaks something. */
function isBreaking(commit) {
    return commit.kind === 'counted' && commit.breaking;
}
function section(title, commits, item) {
    return commits.length === 0 ? '' : `## ${title}\n\n${commits.map(item).join('\n')}`;
}
function changeLine({ sha, subject, commit, pull }, repositoryUrl) {
    const words = commit?.subject ?? subject;
    const scope = commit?.scope === undefined ? '' : `**${(0,note_text/* noteText */.g)(commit.scope)}:** `;
    const text = scope === '' ? (0,note_text/* noteStart */.P)(words) : (0,note_text/* noteText */.g)(words);
    const number = pull === undefined || new RegExp(`#${pull}\\b`).test(words) ? '' : ` (#${pull})`;
    const id = sha.slice(0, 7);
    const link = repositoryUrl === undefined ? id : `[${id}](${repositoryUrl}/commit/${sha})`;
    return `- ${scope}${text}${number} (${link})`;
}
/** Below the commit's own line; what only repeats that line is not said again. */
function breakParagraphs({ subject, commit }) {
    const notes = commit?.breakingNotes ?? [];
    if (notes.length === 0)
        return ['  The commit does not say what breaks, nor how to upgrade.'];
    return notes.flatMap(({ what, upgrade }) => [
        ...(what === (commit?.subject ?? subject) ? [] : [`  **What breaks:** ${(0,note_text/* noteText */.g)(what)}`]),
        ...howToUpgrade(upgrade),
    ]);
}
function howToUpgrade(upgrade) {
    if (upgrade.trim() === '')
        return ['  How to upgrade: the commit does not say.'];
    return ['  How to upgrade:', noteBlock(upgrade, '  ')];
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6362);

/**
 * The text, or as many of its lines as the limit has room for, and the note. A code fence or HTML comment that the
 * cut would leave open is closed or left out: it would swallow the note. A first line that is too long
 * by itself is cut between two characters. The note alone when there is room for nothing else; '' when not even that.
 */
function cutText({ text, limit, note }) {
    if (text.length <= limit)
        return text;
    if (note.length > limit)
        return '';
    const kept = keptPart(text, limit - note.length - 2);
    return kept === '' ? note : `${kept}\n\n${note}`;
}
function keptPart(text, room) {
    const lines = text.split('\n');
    for (let count = wholeLines(lines, room); count > 0; count -= 1) {
        const kept = closed(lines.slice(0, count));
        if (kept.length <= room)
            return kept;
    }
    // Only a first line that is too long is cut inside, where a character begins: half of a surrogate pair is no text.
    const start = room > 0 ? (lines[0] ?? '').slice(0, room).replace(/[\uD800-\uDBFF]$/, '') : '';
    const opens = openFence([start]) !== undefined || /^[ \t>]*(?:`{3}|~{3})|<!--/.test(start);
    return opens ? '' : start;
}
function wholeLines(lines, room) {
    let length = -1;
    const tooFar = lines.findIndex((line) => {
        length += line.length + 1;
        return length > room;
    });
    return tooFar < 0 ? lines.length : tooFar;
}
/** Without a comment that does not end, and with the fence that the last open code block asks for. */
function closed(lines) {
    const text = lines.join('\n');
    const comment = text.indexOf('<!--', text.lastIndexOf('-->') + 1);
    const whole = comment < 0 ? text : text.slice(0, text.lastIndexOf('\n', comment) + 1);
    const fence = openFence(whole.split('\n'));
    return whole.trimEnd() + (fence === undefined ? '' : `\n${fence}`);
}
const fenceLine = new RegExp(`^((?:[ \\t]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])*)${_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .openingFence */ .sv}(.*)$`);
/** The line that closes the last open fence; indented as it was, so that it is of the same list item. */
function openFence(lines) {
    const open = lines.reduce((fence, line) => {
        const [, before = '', ticks, rest = ''] = fenceLine.exec(line) ?? [];
        const inside = fence !== undefined && !leavesItem(fence, line) ? fence : undefined;
        if (ticks === undefined)
            return inside;
        if (inside === undefined)
            return { ticks, indent: before.length, inItem: before.trim() !== '' };
        return ticks.startsWith(inside.ticks) && (before + rest).trim() === '' ? undefined : inside;
    }, undefined);
    return open === undefined ? undefined : ' '.repeat(open.indent) + open.ticks;
}
function leavesItem({ inItem, indent }, line) {
    return inItem && line.trim() !== '' && line.search(/\S/) < indent;
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ noteStart),
/* harmony export */   g: () => (/* binding */ noteText)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6362);

/**
 * Text of a commit inside one line of Markdown that GitHub shows: no HTML, image, link under another name or
 * link definition; its code spans stay as they are. Mentions become code (`@name`), where GitHub notifies nobody;
 * an invisible character would do so too, but would be copied along with names such as `@types/node`.
 * References such as `#12` stay.
 */
function noteText(text) {
    // Most subjects have nothing that could mean something else.
    if (!/[`<@[\]\\&\r\n]/.test(text))
        return text.trim();
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    return joined(partsOf(lines.join(' ').trim()).map(safePart));
}
// What GitHub makes a link by itself (GFM, "Autolinks (extension)"), up to the next white space: ticks are part of it.
const address = /(?:(?:https?|ftp):\/\/|www\.)\S*/iy;
// A backslash escapes punctuation only. Text goes on until a tick, or what might be an address.
const words = /(?:\\[!-/:-@[-`{-~]|[^`])(?:[^`\\hfw]|\\[!-/:-@[-`{-~]|(?!(?:https?|ftp):\/\/|www\.)[hfw\\])*/iy;
/** Splits a line as CommonMark does: escapes first, then code spans, which end at as many ticks as they begin with. */
function partsOf(line) {
    const parts = [];
    let at = 0;
    while (at < line.length) {
        const part = partAt(line, at);
        parts.push(part);
        at += part.text.length;
    }
    return parts;
}
function partAt(line, at) {
    const run = matchAt(/`+/y, line, at);
    if (run !== undefined) {
        const end = endOfCode(line, at + run.length, run);
        return end === undefined ? { kind: 'ticks', text: run } : { kind: 'code', text: line.slice(at, end) };
    }
    const link = matchAt(address, line, at);
    if (link !== undefined)
        return { kind: 'address', text: link };
    return { kind: 'text', text: matchAt(words, line, at) ?? line.slice(at) };
}
/** Behind the next run of just as many ticks. */
function endOfCode(line, from, run) {
    const runs = /`+/g;
    runs.lastIndex = from;
    for (let found = runs.exec(line); found !== null; found = runs.exec(line))
        if (found[0] === run)
            return runs.lastIndex;
    return undefined;
}
function matchAt(pattern, line, at) {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0];
}
function safePart({ kind, text }) {
    if (kind === 'code')
        return text;
    // A lone tick could pair with the ones that are set around mentions; as an entity it never can.
    if (kind === 'ticks')
        return '&#96;'.repeat(text.length);
    // An entity is shown as it was written: `&#64;` would be an `@` again.
    const written = text.replaceAll(/\\(.)/g, unescaped).replaceAll(/&(?=#?\w+;)/g, '&amp;');
    const safe = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(written).replaceAll(']:', ']\\:');
    // Percent-encoded, an address stays the same whether or not it becomes a link as a whole.
    return kind === 'address' ? safe.replaceAll('`', '%60').replaceAll('@', '%40') : withoutMentions(safe);
}
/** What is replaced here must not keep a backslash before it. */
function unescaped(pair, character) {
    return character === '<' || character === '@' ? character : pair;
}
/** GitHub takes `@` for a mention unless a letter or digit stands before it, as in an address of e-mail. */
function withoutMentions(text) {
    return text.replaceAll(/(?<![A-Za-z0-9])@[A-Za-z0-9](?:[\w./@-]*\w)?/g, '`$&`');
}
/** Ticks that touch would be one run of ticks, which nothing closes. */
function joined(parts) {
    const apart = parts.map((part, index) => part.startsWith('`') && parts[index - 1]?.endsWith('`') === true ? ` ${part}` : part);
    return apart.join('');
}
/** The same for text that begins a block (a list item): it can be no heading, quote, list or code block. */
function noteStart(text) {
    return noteText(text)
        .replace(/^(?=(?:#{1,6}|[-+*])(?:\s|$)|>|~{3}|(?:[-*_]\s*){3,}$)/, '\\')
        .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ recordAsset),
/* harmony export */   z: () => (/* binding */ recordAssetName)
/* harmony export */ });
/** Name of the release asset that carries the record. */
const recordAssetName = 'slipway-release.json';
/** The record with its version, and its bytes: the same record gives the same bytes. */
function recordAsset(record, version) {
    const released = { ...record, version };
    return { record: released, bytes: new TextEncoder().encode(`${JSON.stringify(released, null, 2)}\n`) };
}


/***/ }),

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ limitNotes),
/* harmony export */   fk: () => (/* binding */ releaseNotes)
/* harmony export */ });
/* unused harmony export longestNotes */
/* harmony import */ var _change_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(941);


/** What GitHub takes as the body of a release; a longer one is refused. */
const longestNotes = 125_000;
/**
 * The notes of a release, Markdown: breaking changes, features, fixes, other changes; then the image and the
 * address of all changes, which are there also when the changes had to be cut (see limitNotes).
 */
function releaseNotes({ commits, image, compareUrl, repositoryUrl }) {
    const changes = [(0,_change_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .breakingNotes */ .x4)(commits, repositoryUrl), (0,_change_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeNotes */ .Cp)(commits, repositoryUrl)];
    const end = [
        image === undefined ? '' : `Image: \`${image}\``,
        compareUrl === undefined ? '' : `All changes: ${compareUrl}`,
    ];
    const foot = paragraphs(end);
    const body = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)({
        text: paragraphs(changes),
        limit: longestNotes - foot.length - 2,
        note: cutNote(undefined),
    });
    return paragraphs([body, foot]);
}
/**
 * Notes from elsewhere, at most 125,000 characters: whole lines are left out at the end and the address of all
 * changes is put in their place. What is left never ends within a character, a code fence or a comment.
 */
function limitNotes(text, moreUrl) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)({ text, limit: longestNotes, note: cutNote(moreUrl) });
}
function cutNote(moreUrl) {
    const found = moreUrl === undefined ? '' : ` All changes: ${moreUrl}`;
    return `(These notes were longer than a release can hold; the rest is left out.)${found}`;
}
function paragraphs(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
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
