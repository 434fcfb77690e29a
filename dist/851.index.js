export const id = 851;
export const ids = [851];
export const modules = {

/***/ 1910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   SP: () => (/* binding */ previewed),
/* harmony export */   bz: () => (/* binding */ knownOf),
/* harmony export */   w2: () => (/* binding */ released),
/* harmony export */   yB: () => (/* binding */ held),
/* harmony export */   zs: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4222);

/** What is known as soon as it is decided, for a run that ends red. */
function knownOf(plan) {
    const isRelease = plan.kind === 'release' || plan.kind === 'show';
    const { version, tag } = isRelease ? plan.release : { version: '', tag: '' };
    const { bump, commits } = plan.decision;
    const outputs = { version, tag, 'previous-tag': plan.previousTag, bump, commits: commitsText(commits) };
    return { outputs, data: dataOf(plan, { version, tag }) };
}
/** Nothing is to be released. */
function held(plan, { reasonCode, headline }) {
    return { reasonCode, headline, outputs: outputsOf(plan, {}), data: dataOf(plan, {}) };
}
/** The file says what it should. */
function checked(plan, { version, headline }) {
    return {
        reasonCode: 'version-right',
        headline,
        outputs: outputsOf(plan, { version }),
        data: dataOf(plan, { version }),
    };
}
/** What a merge would release was told. */
function previewed(plan, { written, detail }) {
    const { decision, notes, pull } = plan;
    const { version } = decision;
    const would = decision.version === undefined ? decision.hold.headline : `A merge would release ${decision.version}.`;
    return {
        reasonCode: written ? 'preview-written' : 'preview-shown',
        headline: `${would} #${pull.number}: ${detail}.`,
        outputs: outputsOf(plan, { ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ version }), notes }),
        data: dataOf(plan, { version, written }),
    };
}
/** The plan was shown. */
function shown(plan, release) {
    const { version, tag, notes, record, found } = release;
    return {
        reasonCode: 'plan-only',
        headline: `A release would be ${tag} of ${record.commit.slice(0, 12)}; nothing was written.`,
        outputs: outputsOf(plan, {
            version,
            tag,
            released: String(found !== undefined && !found.draft),
            'release-url': found?.url ?? '',
            notes: notes ?? '',
            release: JSON.stringify(record),
        }),
        data: dataOf(plan, { version, tag, image: record.image }),
    };
}
/** Everything is there. */
function released(plan, release, made) {
    const { version, tag, record } = release;
    const { imageTags, url, notes } = made;
    return {
        reasonCode: made.wrote ? 'released' : 'already-released',
        headline: made.wrote ? `Released ${tag}.` : `${tag} was released before; nothing was written.`,
        outputs: outputsOf(plan, {
            version,
            tag,
            created: String(made.created),
            released: 'true',
            'release-url': url,
            notes,
            release: JSON.stringify(record),
        }),
        data: dataOf(plan, { version, tag, url, image: record.image, imageTags }),
    };
}
function outputsOf(plan, given) {
    const { decision, previousTag } = plan;
    return {
        version: '',
        tag: '',
        'previous-tag': previousTag,
        bump: decision.bump,
        created: 'false',
        released: 'false',
        'release-url': '',
        notes: '',
        release: '',
        commits: commitsText(decision.commits),
        ...given,
    };
}
function commitsText(commits) {
    return JSON.stringify(commits.map(commitData));
}
function dataOf({ decision, previousTag }, more) {
    return { previousTag, bump: decision.bump, ...more, commits: decision.commits.map(commitData) };
}
function commitData(explained) {
    const { sha, subject, rule, bump, kind, commit, pull } = explained;
    const { type, scope } = commit ?? {};
    return { sha, subject, type, scope, rule, bump, counted: kind === 'counted', pull };
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

/***/ 6380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ releaseOf),
/* harmony export */   p: () => (/* binding */ mostRecent)
/* harmony export */ });
/** How many releases the forge lists at once (Forge.recentReleases). */
const mostRecent = 100;
/** The release of a tag among several: the published one, else the oldest draft. */
function releaseOf(releases, tag) {
    return releases
        .filter((release) => release.tag === tag)
        .toSorted((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0];
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
