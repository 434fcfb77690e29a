export const id = 836;
export const ids = [836];
export const modules = {

/***/ 7836:
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

;// CONCATENATED MODULE: ./lib/actions/tag-release/check/mkver-notice.js
/** That a mkver.conf at the commit is not read, and what stands in its place; undefined without one. */
async function mkverNotice(history, commit) {
    const conf = await history.file('mkver.conf', commit);
    return conf === undefined
        ? undefined
        : 'mkver.conf is not read; docs/releasing.md of Slipway ("Coming from elsewhere") names the input for each of its settings';
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

// EXTERNAL MODULE: ./lib/image/image-tags.js
var image_tags = __webpack_require__(8856);
// EXTERNAL MODULE: ./lib/ledger/check-entries.js
var check_entries = __webpack_require__(6160);
// EXTERNAL MODULE: ./lib/ledger/proof.js
var proof = __webpack_require__(5627);
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
    const { service: _, image, ...asked } = query;
    const { deployments, complete } = await forge.deployments({ ...asked, atMost: mostListed });
    const { believed, ignored } = (0,check_entries/* checkEntries */.b)(deployments, query);
    const wanted = believed.filter(({ record }) => image === undefined || record.image === image);
    const entries = await withStatuses(forge, wanted.slice(0, mostRead));
    return {
        ...{ entries, ignored, ofOtherImages: believed.length - wanted.length },
        complete: complete && entries.length === wanted.length,
    };
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
    const reading = await findEntries(forge, { environment, commit, image });
    const verified = reading.entries.find(proof/* wasProven */.iv);
    if (verified !== undefined)
        return buildRecordIn(verified, known) ?? known;
    (0,check_entries/* requireWhole */.Z)(reading);
    throw new errors/* ActionError */.lZ({
        code: 'not-verified',
        message: `the image ${image} was not verified in ${environment}: ${whatWasFound(reading)}`,
        problems: reading.ignored.map(({ id, message }) => ({ message: `deployment ${id} ${message}` })),
    });
}
function whatWasFound({ entries, ignored, ofOtherImages }) {
    const [last] = entries;
    if (last !== undefined)
        return `its last deployment there ended as ${last.statuses[0]?.state ?? 'nothing yet'}`;
    if (ofOtherImages > 0)
        return 'only another image of this commit was deployed there';
    return ignored.length > 0
        ? 'no deployment of this commit there has a record of Slipway'
        : 'this commit was never deployed there';
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
    const tag = (0,image_tags/* commitTag */.m)(commit);
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
// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
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

// EXTERNAL MODULE: ./lib/actions/tag-release/results.js
var results = __webpack_require__(1910);
;// CONCATENATED MODULE: ./lib/actions/tag-release/check.js











/**
 * Tells what a maintainer should know, then reads what the planned release needs and what could refuse it; nothing
 * is written. Errors: those of image, notes and assets; `tag-denied`, `image-tag-taken`, `config-invalid`
 * (template); `PlanOutdated`.
 */
async function checkTagRelease(plan, ports, { emit, know }) {
    know((0,results/* knownOf */.bz)(plan));
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

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commitTag),
/* harmony export */   rK: () => (/* binding */ imageTags)
/* harmony export */ });
/* unused harmony exports tagSlug, refTag */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8992);



/**
 * A name as an image tag (image-grammar.ts). What is illegal becomes
 * `-`, an illegal first character `_`. A name that has to be cut ends in 8 hex digits of its SHA-256, so that
 * two long branches never share a tag.
 */
function tagSlug(name) {
    const legal = name.replace(/[^a-zA-Z0-9._-]+/g, '-').replace(/^[^a-zA-Z0-9_]/, '_');
    if (legal.length === 0)
        return '_';
    if (legal.length <= _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .longestTag */ .tr)
        return legal;
    const tail = `-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8)}`;
    return legal.slice(0, _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .longestTag */ .tr - tail.length) + tail;
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
    const illegal = extra.filter((tag) => !(0,_image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag));
    if (illegal.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            code: 'input-invalid',
            message: `input 'tags' has ${illegal.length} illegal image tag(s)`,
            problems: illegal.map((tag) => ({ message: `input 'tags': '${tag}' is not an image tag` })),
            remedy: 'Give tags alone, without the repository: letters, digits, `_`, `.` and `-`, at most 128.',
        });
    }
    const fromRef = refTag(ref);
    return [...new Set([commitTag(commit), ...(fromRef === undefined ? [] : [fromRef]), ...extra])];
}


/***/ }),

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ requireWhole),
/* harmony export */   b: () => (/* binding */ checkEntries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6356);


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
    const reading = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedgerRecord */ .h)(payload, entry.commit);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            code: 'ledger-unreadable',
            message: `${newer.length} of the deployment records found were written by a later version of Slipway`,
            problems: newer.map(({ id, message }) => ({ message: `deployment ${id} ${message}` })),
        });
    }
    if (complete)
        return;
    const oldest = entries.at(-1);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'ledger-unreadable',
        message: `there are more deployment records than are read; the oldest one read is ${oldest?.id ?? 'none'}`,
        remedy: 'Deploy this release once more, so that its record is among the newest.',
    });
}


/***/ }),

/***/ 6356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readLedgerRecord),
/* harmony export */   u: () => (/* binding */ ledgerRecordOf)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4222);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7241);
/* harmony import */ var _release_release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4120);



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
    ['image', (value) => isText(value) && (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinned */ .T4)(value)],
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
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ release }),
    };
}
/** A build record that is not of this image must never be taken for what was proven here. */
function ofThis(release, image, commit) {
    if ((0,_release_release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .badFieldOf */ .T)(release) !== undefined)
        return undefined;
    const record = release;
    return record.image === image && record.commit === commit ? record : undefined;
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iv: () => (/* binding */ wasProven),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* unused harmony exports lastEnding, proofOf, leftOpen */
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


/***/ })

};
