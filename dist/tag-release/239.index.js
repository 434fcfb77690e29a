export const id = 239;
export const ids = [239];
export const modules = {

/***/ 239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planTagRelease: () => (/* binding */ planTagRelease)
});

// EXTERNAL MODULE: ./lib/release/change-notes.js + 1 modules
var change_notes = __webpack_require__(4932);
// EXTERNAL MODULE: ./lib/release/release-notes.js
var release_notes = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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

// EXTERNAL MODULE: ./lib/release/note-text.js
var note_text = __webpack_require__(4281);
;// CONCATENATED MODULE: ./lib/release/preview-notes.js


/** What a pull request is told, Markdown: version, bump and reason, then the breaking changes, then all others. */
function previewNotes(source) {
    const { commits } = source;
    return [headline(source), breakingCount(commits), (0,change_notes/* breakingNotes */.x4)(commits), (0,change_notes/* changeNotes */.Cp)(commits)]
        .filter((text) => text !== '')
        .join('\n\n');
}
function headline({ version, previousTag, bump, because }) {
    if (version === undefined) {
        const since = previousTag === '' ? '' : ` since \`${previousTag}\``;
        return `**Merging this releases nothing:** no commit${since} asks for it.`;
    }
    const after = previousTag === '' ? 'the first release' : `${bump}, after \`${previousTag}\``;
    const reason = because === undefined ? '' : `, because of ${because.sha.slice(0, 7)}: ${(0,note_text/* noteText */.g)(because.subject)}`;
    return `**Merging this releases \`${version}\`** (${after})${reason}`;
}
function breakingCount(commits) {
    const count = commits.filter(change_notes/* isBreaking */.ER).length;
    if (count === 0)
        return '';
    return `**⚠ It breaks something:** ${count === 1 ? 'one breaking change' : `${count} breaking changes`}.`;
}

// EXTERNAL MODULE: ./lib/release/record-asset.js
var record_asset = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/version/next-version.js + 1 modules
var next_version = __webpack_require__(8955);
;// CONCATENATED MODULE: ./lib/actions/tag-release/plan-check.js

/** Compares the file with what the commits ask for. Errors: `input-invalid` without a file. */
function planCheck(inputs, facts) {
    const { file, decision } = facts;
    if (file === undefined)
        throw withoutFile();
    const wanted = decision.version ?? decision.previous?.version ?? inputs.initialVersion;
    const { version, where } = file;
    const headline = `${(0,errors/* formatPlace */.dE)(where)} says ${version}, as it should: ${reasonOf(facts)}.`;
    if (version === wanted)
        return { version, headline, problem: undefined };
    const problem = new errors/* ActionError */.lZ({
        code: 'version-mismatch',
        message: `${where.file} says ${version}, it should be ${wanted}: ${reasonOf(facts)}`,
        remedy: `Write ${wanted} into ${(0,errors/* formatPlace */.dE)(where)}; or mend the commit messages, when they do not say what was done.`,
        where,
    });
    return { version, headline, problem };
}
function reasonOf({ decision }) {
    const { previous, because, bump, version } = decision;
    const since = previous === undefined ? 'nothing was released before' : `the last release is ${previous.name}`;
    if (version === undefined)
        return `${since} and no commit asks for another`;
    if (because === undefined)
        return since;
    return `${since} and ${because.sha.slice(0, 7)} (${because.subject}) asks for a ${bump} release`;
}
function withoutFile() {
    return new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: "input 'version-source': mode `check` needs the file to check, such as package.json",
    });
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/plan.js







/** Decides what is to be done. Errors: `config-invalid` (template), `input-invalid`. */
function planTagRelease(inputs, facts) {
    const { decision, commit } = facts;
    const previousTag = decision.previous?.name ?? '';
    return { inputs, settings: facts.settings, commit, decision, previousTag, task: taskOf(inputs, facts) };
}
function taskOf(inputs, facts) {
    const { decision, target, pull } = facts;
    if (inputs.mode === 'preview' && pull !== undefined) {
        // On pull_request_target the token is that of the base, which may write.
        const fork = facts.context.pull?.fork === true && facts.context.event === 'pull_request';
        return { kind: 'preview', pull, fork, notes: notesOfPreview(decision) };
    }
    if (inputs.mode === 'check' && decision.hold?.reasonCode !== 'release-skipped')
        return { kind: 'check', check: planCheck(inputs, facts) };
    if (target === undefined || decision.version === undefined)
        return { kind: 'hold' };
    const release = plannedRelease(decision.version, target, facts);
    return { kind: inputs.mode === 'plan' ? 'show' : 'release', release };
}
function notesOfPreview({ version, previous, bump, because, commits }) {
    return previewNotes({ version, previousTag: previous?.name ?? '', bump, because, commits });
}
function plannedRelease(version, target, facts) {
    const { context, decision, version: known } = facts;
    const { tag, release: found, notes } = target;
    const { record, bytes } = (0,record_asset/* recordAsset */.w)(target.record, version);
    const repositoryUrl = `${context.serverUrl}/${context.repository}`;
    const previous = decision.previous?.name;
    const compareUrl = previous === undefined ? undefined : `${repositoryUrl}/compare/${previous}...${tag}`;
    const source = { commits: decision.changes, image: record.image, compareUrl, repositoryUrl };
    const asset = { name: record_asset/* recordAssetName */.z, bytes };
    return {
        version,
        tag,
        tagged: known.settled?.existing?.commit === facts.commit,
        found,
        notes: notesText(notes, source, { version, tag, 'previous-tag': previous ?? '', commit: facts.commit }),
        prerelease: (0,next_version/* isPrerelease */.V1)(version),
        record,
        assets: [asset, ...target.assets],
        compareUrl,
        versions: facts.tags,
        chosen: known.settled !== undefined && !known.settled.again,
    };
}
function notesText(notes, source, names) {
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


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x4: () => (/* binding */ breakingNotes),
  Cp: () => (/* binding */ changeNotes),
  ER: () => (/* binding */ isBreaking)
});

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
const fencePattern = /^(?:[ \t]|[-*+>][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
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
    const runs = lines.flatMap((line) => line.match(/`{3,}/g) ?? []);
    const longest = runs.reduce((most, { length }) => Math.max(most, length), 2);
    const fence = '`'.repeat(longest + 1);
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
const fenceLine = /^((?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
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
    const own = remedy === undefined ? {} : { remedy };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({ code: 'version-invalid', message, ...own });
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


/***/ })

};
