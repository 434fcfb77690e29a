export const id = 630;
export const ids = [630];
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

/***/ 9630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planTagRelease: () => (/* binding */ planTagRelease),
  planUpon: () => (/* binding */ planUpon)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/change-notes.js + 1 modules
var change_notes = __webpack_require__(4932);
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

;// CONCATENATED MODULE: ./lib/version/graph.js
/**
 * The commits of a range that `sha` does not reach (it reaches itself). One that is outside of the range reaches
 * nothing of it. The range has children before parents.
 */
function notReachedFrom(sha, commits) {
    const reached = new Set([sha]);
    return commits.filter((commit) => {
        if (!reached.has(commit.sha))
            return true;
        for (const parent of commit.parents)
            reached.add(parent);
        return false;
    });
}
/** Puts a range into the form in which it can be searched. */
function rangeGraph(commits) {
    const places = new Map(commits.map((commit, place) => [commit.sha, place]));
    const parents = commits.map((commit) => commit.parents.flatMap((parent) => places.get(parent) ?? []));
    return { commits, places, parents };
}
/**
 * The places of the commits that the merge at `place` brought to one of its parents, `main`: reached from the
 * other parents and not from `main`. Takes as many steps as the merged branch spans in the order of the range.
 */
function broughtIn(place, main, { places, parents }) {
    const sides = new Sides(parents.length);
    const mainPlace = places.get(main);
    if (mainPlace !== undefined)
        sides.mark(mainPlace, onMain);
    for (const parent of parents[place] ?? [])
        if (parent !== mainPlace)
            sides.mark(parent, onBranch);
    const found = [];
    for (let at = place + 1; sides.open > 0 && at < parents.length; at += 1) {
        const side = sides.take(at);
        if (side === unknown)
            continue;
        if (side === onBranch)
            found.push(at);
        for (const parent of parents[at] ?? [])
            sides.mark(parent, side);
    }
    return found;
}
const unknown = 0;
const onBranch = 1;
const onMain = 2;
/** Where each commit was reached from; what both sides reach is on main. */
class Sides {
    /** How many commits of the branch are still to be taken: without one there is nothing left to find. */
    open = 0;
    #sides;
    constructor(size) {
        this.#sides = new Uint8Array(size);
    }
    mark(place, side) {
        const before = this.#sides[place] ?? unknown;
        if (before >= side)
            return;
        this.#sides[place] = side;
        if (side === onBranch)
            this.open += 1;
        else if (before === onBranch)
            this.open -= 1;
    }
    take(place) {
        const side = this.#sides[place] ?? unknown;
        if (side === onBranch)
            this.open -= 1;
        return side;
    }
}

;// CONCATENATED MODULE: ./lib/version/range-pulls.js

/**
 * Finds the commits of each pull request: its merge commit, and what a real merge brought in. Of a rebase only the
 * last commit is known; the others are on their own.
 */
function rangePulls(graph, pulls) {
    const carried = new Map();
    for (const pull of pulls) {
        const place = pull.mergeCommit === undefined ? undefined : graph.places.get(pull.mergeCommit);
        if (place !== undefined)
            carried.set(place, [...(carried.get(place) ?? []), pull]);
    }
    const brought = new Map();
    const partOf = new Map();
    for (const [place, [pull]] of [...carried].sort(([a], [b]) => b - a)) {
        const [main, ...others] = graph.commits[place]?.parents ?? [];
        if (main === undefined || others.length === 0)
            continue;
        const commits = broughtIn(place, main, graph);
        brought.set(place, commits);
        const own = commits.filter((commit) => !partOf.has(commit));
        for (const commit of own)
            if (pull !== undefined)
                partOf.set(commit, pull.number);
    }
    return { carried, brought, partOf };
}
/**
 * Title and description as one message. Comments are not part of it: they hold the hints of a template, and
 * nobody sees them. Nor are notes that were written in between markers: they would be read as new statements.
 */
function textOfPull({ title, body }) {
    const own = cutOut(body, '<!--- START AUTOGENERATED NOTES --->', '<!--- END AUTOGENERATED NOTES --->');
    return `${title.trim()}\n\n${cutOut(own, '<!--', '-->')}`;
}
/** The text without each stretch from a beginning to the next end, both included; one without an end stays. */
function cutOut(text, begin, end) {
    const kept = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf(begin, from);
        const stop = start < 0 ? -1 : text.indexOf(end, start + begin.length);
        if (stop < 0)
            return kept.join('') + text.slice(from);
        kept.push(text.slice(from, start));
        from = stop + end.length;
    }
}

// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
;// CONCATENATED MODULE: ./lib/version/footers.js

const breakingFooter = /^BREAKING[ -]CHANGE(?::| #)(.*)$/s;
const otherFooter = /^[A-Za-z][A-Za-z0-9_-]*(?::[ \t]+| #)\S/;
const releaseAsFooter = /^Release-As:[ \t]*(v?\d\S*)\s*$/i;
const opening = new RegExp(`^[ \\t]*${markdown/* openingFence */.sv}`);
const closing = /^[ \t]*(`{3,}|~{3,})\s*$/;
/** The lines below the header. A carriage return at the end of one is white space, which every reader trims. */
function bodyLines(message) {
    return message.split('\n').slice(1);
}
/**
 * The BREAKING CHANGE footers (Conventional Commits 1.0.0, items 8 to 16), wherever they begin a line. The first
 * paragraph is what breaks; the ones after it, up to the next footer, say how to upgrade. Inside a code fence
 * only another BREAKING CHANGE is read as a footer: `image: x` is YAML there.
 */
function breakingNotesIn(message) {
    if (!message.includes('BREAKING'))
        return [];
    const lines = bodyLines(message);
    const starts = lines.flatMap((line, place) => (breakingFooter.test(line) ? [place] : []));
    return starts.map((start, index) => noteOf(lines.slice(start, starts[index + 1])));
}
/** `lines` begin with the footer and end before the next one of its kind. */
function noteOf([first = '', ...rest]) {
    const own = rest.slice(0, endOfFooter(rest));
    const text = [breakingFooter.exec(first)?.[1] ?? '', ...own];
    const begin = text.findIndex((line) => line.trim() !== '');
    if (begin < 0)
        return { what: '', upgrade: '' };
    const blank = text.findIndex((line, place) => place > begin && line.trim() === '');
    const end = blank < 0 ? text.length : blank;
    const what = text.slice(begin, end).map((line) => line.trim());
    return { what: what.join(' '), upgrade: withoutIndent(text.slice(end)) };
}
function endOfFooter(lines) {
    const fenced = linesInFences(lines);
    const end = lines.findIndex((line, place) => !fenced.has(place) && otherFooter.test(line));
    return end < 0 ? lines.length : end;
}
/**
 * Places of the lines of fenced code, the opening fence included. Only a fence of the same sign that is at least as
 * long, with nothing behind it, closes one; without it all the rest is code (CommonMark 0.31.2, 4.5).
 */
function linesInFences(lines) {
    const inside = new Set();
    let open = '';
    lines.forEach((line, place) => {
        const fence = (open === '' ? opening : closing).exec(line)?.[1] ?? '';
        if (open === '')
            open = fence;
        else if (fence.startsWith(open))
            open = '';
        if (open !== '')
            inside.add(place);
    });
    return inside;
}
/** Removes the indentation that all lines have in common, and blank lines at both ends. */
function withoutIndent(lines) {
    const widths = lines.flatMap((line) => (line.trim() === '' ? [] : [line.search(/[^ \t]/)]));
    const common = widths.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY);
    const text = lines.map((line) => (line.trim() === '' ? '' : line.slice(common).trimEnd()));
    const begin = text.findIndex((line) => line !== '');
    return begin < 0 ? '' : text.slice(begin, text.findLastIndex((line) => line !== '') + 1).join('\n');
}
/**
 * Version of the last `Release-As: X` footer, as written; the token may be in any letter case. It is a footer only
 * where X alone stands behind it and begins as a version does, with a digit or a `v` and a digit, and not inside a
 * code fence. Anything else is text about releases, which must not stop one.
 */
function releaseAsIn(message) {
    if (!/release-as/i.test(message))
        return undefined;
    const lines = bodyLines(message);
    const fenced = linesInFences(lines);
    return lines
        .flatMap((line, place) => (fenced.has(place) ? [] : (releaseAsFooter.exec(line)?.[1] ?? [])))
        .at(-1);
}

;// CONCATENATED MODULE: ./lib/version/conventional-commit.js


// Each character can be taken in one way only, so no text makes this slow. The `s` lets U+2028 be text.
const header = /^([A-Za-z][A-Za-z0-9_-]*)[ \t]*(?:\(([^()]*)\)[ \t]*)?(!)?:[ \t]*(\S.*)$/s;
/**
 * Reads header and footers; nothing else in the body has a meaning, and none can make the message fail.
 * The space after the colon may be missing, the type may be in any case. Undefined when there is neither a
 * header nor a BREAKING CHANGE footer: a breaking change is never lost for the want of a type.
 */
function parseCommit(message) {
    const first = subjectOf(message);
    const notes = breakingNotesIn(message);
    const [, type = '', scope = '', mark, subject = first] = header.exec(firstLine(message).trimEnd()) ?? [];
    if (type === '' && notes.length === 0)
        return undefined;
    const breaking = mark !== undefined || notes.length > 0;
    return {
        type: type.toLowerCase(),
        scope: scope.trim() === '' ? undefined : scope.trim(),
        subject: subject.trim(),
        breaking,
        breakingNotes: breaking ? completeNotes(notes, subject.trim()) : [],
    };
}
/** Every note says something: the subject stands in for a missing or an empty text. */
function completeNotes(notes, subject) {
    if (notes.length === 0)
        return [{ what: subject, upgrade: '' }];
    return notes.map((note) => (note.what === '' ? { ...note, what: subject } : note));
}
/** The first line of a message. */
function subjectOf(message) {
    return firstLine(message).trim();
}
function firstLine(message) {
    const end = message.indexOf('\n');
    return end < 0 ? message : message.slice(0, end);
}
/** The pull request that a subject names as GitHub does: `... (#12)` of a squash, or `Merge pull request #12`. */
function pullNumberIn(subject) {
    const digits = (/\(#(\d{1,10})\)$/.exec(subject) ?? /^Merge pull request #(\d{1,10}) /.exec(subject))?.[1];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./lib/version/revert-targets.js


/**
 * Gives the places of the commits that a target stands for: older than the revert and not taken back yet; of a
 * merge all that it brought in. Ask with the reverts in the order of the range.
 */
function targetFinder({ commits, graph, pulls }, taken) {
    const prefixes = prefixFinder(graph);
    const names = nameFinder(commits, pulls, taken);
    return (target, revert) => {
        const place = target.kind === 'commit' ? prefixes(target.sha) : names(target, revert);
        if (place === undefined || place <= revert || taken.has(place))
            return [];
        const parents = commits[place]?.parents ?? [];
        const main = parents.find((parent) => target.kind === 'commit' && parent === target.mainline) ?? parents[0];
        if (parents.length < 2 || main === undefined)
            return [place];
        const brought = broughtIn(place, main, graph);
        return brought.length === 0 ? [] : [place, ...brought.filter((commit) => !taken.has(commit))];
    };
}
/** Finds a commit by the first digits of its id; nothing when two begin with them. */
function prefixFinder({ places }) {
    const sorted = [...places.keys()].sort();
    return (prefix) => {
        const whole = places.get(prefix);
        if (whole !== undefined)
            return whole;
        const at = lowerBound(sorted, prefix);
        const sha = sorted[at];
        if (sha === undefined || !sha.startsWith(prefix) || sorted[at + 1]?.startsWith(prefix) === true)
            return undefined;
        return places.get(sha);
    };
}
function lowerBound(sorted, text) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Finds the newest commit of a name that is older than a revert and not taken back; asked with reverts in order. */
function nameFinder(commits, pulls, taken) {
    let names;
    return (target, revert) => {
        // Most ranges have no revert by name, and need no index of names.
        names ??= namesOf(commits, pulls);
        const places = names.get(target.kind === 'pull' ? target.number : target.subject) ?? [];
        for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
            if (place > revert && !taken.has(place))
                return place;
            places.pop();
        }
        return undefined;
    };
}
/** Places by what a revert may call a commit (its subject, also without ` (#12)`; its pull requests), oldest first. */
function namesOf(commits, { carried }) {
    const names = new Map();
    for (let place = commits.length - 1; place >= 0; place -= 1) {
        const subject = subjectOf(commits[place]?.message ?? '');
        const own = [subject, subject.replace(/ \(#\d{1,10}\)$/, ''), pullNumberIn(subject)];
        const ofPulls = (carried.get(place) ?? []).flatMap(({ title, number }) => [title.trim(), number]);
        for (const name of new Set([...own, ...ofPulls])) {
            const places = name === undefined ? undefined : names.get(name);
            if (places !== undefined)
                places.push(place);
            else if (name !== undefined)
                names.set(name, [place]);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/version/reverts.js

const revertHeader = /^(?:revert|reapply)\b/i;
const byCommit = /(?:^|\n)This reverts commit ([0-9a-f]{7,40})\b(?:, reversing\s{1,3}changes made to ([0-9a-f]{7,40})\b)?/gi;
const byCommitAtOnce = /^\s*This reverts commit [0-9a-f]{7,40}\b/i;
const byPull = /(?:^|\n)Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})\b/gi;
const byRefs = /(?:^|\n)Refs:([^\n]*)/gi;
const conventional = /^revert[ \t]*(?:\([^()]*\)[ \t]*)?!?:/i;
const quoting = /^(Revert|Reapply) "(.*)"(?: \(#\d{1,10}\))?$/s;
/**
 * What a message takes back, in each of the ways in which it says so; the ways name the same change, the surest
 * comes first. Empty when it is no revert. Known are the words of `git revert` (in a message under another header
 * only where they open the body: a squash quotes the messages of its branch further down), of GitHub's revert
 * button, the `Refs:` of Conventional Commits, and a quoted subject when there is nothing better.
 */
function revertsIn(message) {
    const subject = subjectOf(message);
    const end = message.indexOf('\n');
    const body = end < 0 ? '' : message.slice(end + 1);
    if (!revertHeader.test(subject))
        return byCommitAtOnce.test(body) ? [commitsIn(body).slice(0, 1)] : [];
    const ways = [[...commitsIn(body)], [...pullsIn(body)]].filter((way) => way.length > 0);
    if (ways.length > 0)
        return ways;
    const refs = conventional.test(subject) ? refsIn(body) : [];
    return [refs.length > 0 ? refs : quotedIn(subject)].filter((way) => way.length > 0);
}
function commitsIn(body) {
    return [...body.matchAll(byCommit)].map(([, sha = '', mainline]) => ({
        kind: 'commit',
        sha: sha.toLowerCase(),
        mainline: mainline?.toLowerCase(),
    }));
}
function pullsIn(body) {
    return [...body.matchAll(byPull)].map(([, digits]) => ({ kind: 'pull', number: Number(digits) }));
}
function refsIn(body) {
    const names = [...body.matchAll(byRefs)].flatMap(([, list = '']) => list.split(/[\s,;]+/));
    return names
        .filter((name) => /^[0-9a-f]{7,40}$/i.test(name))
        .map((name) => ({ kind: 'commit', sha: name.toLowerCase(), mainline: undefined }));
}
/** `Reapply "x"` takes back `Revert "x"` (git 2.43 and later). */
function quotedIn(subject) {
    const [, verb, quoted] = quoting.exec(subject) ?? [];
    if (quoted === undefined)
        return [];
    return [{ kind: 'subject', subject: verb === 'Reapply' ? `Revert "${quoted}"` : quoted }];
}

;// CONCATENATED MODULE: ./lib/version/cancelled-commits.js



/**
 * The commits of a range, by place, that a revert in the range takes back, and those reverts themselves, each with
 * the rule in words. Newest first, so that the revert of a revert brings its target back. A revert that also takes
 * back something older than the range is a change of its own and is not among them.
 */
function cancelledCommits(range) {
    const rules = new Map();
    const finder = targetFinder(range, rules);
    range.commits.forEach((commit, place) => {
        if (rules.has(place))
            return;
        const { found, whole } = takenBack(textsOf(commit, place, range), (target) => finder(target, place));
        for (const target of found)
            rules.set(target, `cancelled by ${commit.sha.slice(0, 7)}`);
        if (whole && found[0] !== undefined)
            rules.set(place, cancels(found, range.commits));
    });
    return rules;
}
/** Titles and messages that may say that a commit is a revert. The commits of a plain merge speak for it. */
function textsOf(commit, place, { pulls }) {
    const ofPulls = (pulls.carried.get(place) ?? []).map(textOfPull);
    return commit.parents.length > 1 ? ofPulls : [commit.message, ...ofPulls];
}
/** The first way of naming the targets that finds one of them counts. */
function takenBack(texts, find) {
    for (const way of texts.flatMap(revertsIn)) {
        const groups = way.map(find);
        const found = [...new Set(groups.flat())];
        if (found.length > 0)
            return { found, whole: groups.every((group) => group.length > 0) };
    }
    return { found: [], whole: false };
}
function cancels([first = 0, ...more], commits) {
    const name = commits[first]?.sha.slice(0, 7);
    return more.length === 0 ? `cancels ${name}` : `cancels ${name} and ${more.length} more`;
}

// EXTERNAL MODULE: ./lib/version/bump.js
var version_bump = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/version/commit-types.js
var commit_types = __webpack_require__(115);
;// CONCATENATED MODULE: ./lib/version/commit-rule.js



/** What the text of a commit, or of the pull request that stands for it, asks for. */
function rulingOfText(text, commit, rules) {
    if (commit !== undefined)
        return rulingOfType(commit, rules);
    if (revertsIn(text).length === 0)
        return unparsed('not a conventional commit', rules);
    return { rule: 'revert', bump: (0,commit_types/* bumpOfType */.KA)('revert', rules.types) ?? 'patch', kind: 'counted' };
}
/** A breaking feature is a feature still: `breaking-bump: patch` does not lower it below a minor. */
function rulingOfType(commit, rules) {
    const bump = (0,commit_types/* bumpOfType */.KA)(commit.type, rules.types);
    if (commit.breaking) {
        return {
            rule: 'breaking change',
            bump: (0,version_bump/* higherBump */.o)(bumpOfBreaking(rules), bump ?? 'none'),
            kind: 'counted',
        };
    }
    if (bump === undefined)
        return unparsed(`unknown type '${commit.type}'`, rules);
    return { rule: `type '${commit.type}'`, bump, kind: 'counted' };
}
/** What a breaking change asks for, whatever the version is. */
function bumpOfBreaking({ breakingBump }) {
    return breakingBump === 'auto' ? 'major' : breakingBump;
}
/** The ruling on what no rule reads, by the input `unparsable`. */
function unparsed(why, { unparsable }) {
    if (unparsable === 'patch')
        return { rule: `${why}, counted as patch`, bump: 'patch', kind: 'counted' };
    return { rule: why, bump: 'none', kind: 'unparsed' };
}

;// CONCATENATED MODULE: ./lib/version/pull-rule.js





/** The ruling on a commit by its pull requests; of several the one that asks for most. */
function rulingOfPulls([first, ...more], rules) {
    return more
        .map((pull) => rulingOfPull(pull, rules))
        .reduce((a, b) => ((0,version_bump/* higherBump */.o)(a.bump, b.bump) === a.bump ? a : b), rulingOfPull(first, rules));
}
function rulingOfPull(pull, rules) {
    const text = textOfPull(pull);
    const commit = parseCommit(text);
    const read = { pull, commit };
    if (rules.by !== 'pr-labels')
        return { ...read, ...rulingOfText(text, commit, rules) };
    return rulingOfLabels(read, rules);
}
/** A `!` or a BREAKING CHANGE that the pull request states counts beside its labels; the type of its title does not. */
function rulingOfLabels(read, rules) {
    const labels = read.pull.labels.flatMap((label) => rulingOfLabel(label, rules) ?? []);
    const stated = read.commit?.breaking === true ? [breakingRuling('breaking change', rules)] : [];
    const highest = [...stated, ...labels].reduce((best, next) => (best !== undefined && (0,version_bump/* higherBump */.o)(best.bump, next.bump) === best.bump ? best : next), undefined);
    if (highest === undefined)
        return { ...read, ...unparsed(`no label of #${read.pull.number} names a bump`, rules) };
    const breaking = read.pull.labels.some((label) => lastWord(label) === 'breaking');
    return { ...read, ...highest, commit: breaking ? asBreaking(read) : read.commit };
}
/** `major`, `semver:minor`, `release/patch`, `breaking`, or a type of the table; undefined for any other label. */
function rulingOfLabel(label, rules) {
    const rule = `label '${label}'`;
    const word = lastWord(label);
    if (word === 'breaking')
        return breakingRuling(rule, rules);
    if (word === 'major' || word === 'minor' || word === 'patch')
        return { rule, bump: word, kind: 'counted' };
    const bump = (0,commit_types/* bumpOfType */.KA)(label.trim().toLowerCase(), rules.types);
    return bump === undefined ? undefined : { rule, bump, kind: 'counted' };
}
const breakingRuling = (rule, rules) => ({
    rule,
    bump: bumpOfBreaking(rules),
    kind: 'counted',
});
function lastWord(label) {
    const text = label.toLowerCase();
    return text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('/')) + 1).trim();
}
/** What a label alone calls breaking gets the title as its note. */
function asBreaking({ pull, commit }) {
    if (commit?.breaking === true)
        return commit;
    const subject = commit?.subject ?? pull.title.trim();
    const breakingNotes = [{ what: subject, upgrade: '' }];
    return { type: '', scope: undefined, ...commit, subject, breaking: true, breakingNotes };
}

// EXTERNAL MODULE: ./lib/version/semver-text.js
var semver_text = __webpack_require__(9008);
;// CONCATENATED MODULE: ./lib/version/range-verdict.js


/**
 * The highest bump of a range; `defaultBump` when there are commits, not only left-out ones, and none of them asks
 * for anything.
 */
function highestBump(commits, defaultBump = 'none') {
    const highest = commits.reduce((bump, commit) => (0,version_bump/* higherBump */.o)(bump, commit.bump), 'none');
    if (highest !== 'none')
        return highest;
    return commits.some(({ kind }) => kind !== 'left-out') ? defaultBump : 'none';
}
/** The newest commit that asks for this bump; undefined when none does, as where the default decides. */
function decisiveCommit(commits, bump) {
    return bump === 'none' ? undefined : commits.find((commit) => commit.bump === bump);
}
/**
 * The version of the newest commit with a Release-As footer; undefined without one. Errors: `version-invalid`,
 * naming the commit.
 */
function requestedVersion(commits) {
    const commit = commits.find(({ releaseAs }) => releaseAs !== undefined);
    if (commit?.releaseAs === undefined)
        return undefined;
    (0,semver_text/* requireVersion */.eU)(commit.releaseAs, `the Release-As footer of commit ${commit.sha}`, 'Add a commit with a right footer, e.g. `Release-As: 1.4.0` (the newest counts), or give the input `version`.');
    return commit.releaseAs;
}

;// CONCATENATED MODULE: ./lib/version/explain-commits.js







/**
 * Explains each commit of a range, one row for each in the same order. Merge commits are not counted (their
 * commits are), unless a pull request decides: then its merge or squash stands for all of it. A revert and what it
 * takes back leave the range together. A Release-As is read in the message of the commit itself, whatever decides:
 * title and description of a pull request can be changed after its merge, by whoever opened it.
 */
function explainCommits(range, rules) {
    const graph = rangeGraph(range.commits);
    const pulls = rangePulls(graph, rules.by === 'commits' ? [] : range.pulls);
    const cancelled = cancelledCommits({ commits: range.commits, graph, pulls });
    const known = { range, pulls, cancelled };
    return range.commits.map((commit, place) => {
        const why = whyLeftOut(commit, place, known);
        const pull = pulls.carried.get(place)?.[0]?.number ?? pulls.partOf.get(place);
        if (why !== undefined)
            return leftOut(commit, why, pull);
        const [first, ...more] = pulls.carried.get(place) ?? [];
        return first === undefined ? ofItself(commit, rules) : ofPulls(commit, [first, ...more], rules);
    });
}
/** Why a commit is no part of the change of its own; undefined when it is. */
function whyLeftOut(commit, place, known) {
    const { pulls, cancelled } = known;
    if (isOutside(commit, place, known))
        return 'outside paths';
    const taken = cancelled.get(place);
    if (taken !== undefined || pulls.carried.has(place))
        return taken;
    const pull = pulls.partOf.get(place);
    if (pull !== undefined && commit.parents.length < 2)
        return `part of #${pull}`;
    return commit.parents.length > 1 ? 'merge commit' : undefined;
}
/** What a merge changes is what it brought in; a plain merge is left out as such. */
function isOutside(commit, place, { range, pulls }) {
    const { inPaths, commits } = range;
    if (inPaths === undefined || inPaths.has(commit.sha))
        return false;
    if (commit.parents.length < 2)
        return true;
    const brought = pulls.brought.get(place);
    return brought !== undefined && !brought.some((other) => inPaths.has(commits[other]?.sha ?? ''));
}
function leftOut(commit, rule, pull) {
    const { sha, message } = commit;
    const subject = subjectOf(message);
    return {
        sha,
        subject,
        commit: parseCommit(message),
        rule,
        bump: 'none',
        kind: 'left-out',
        breaking: false,
        releaseAs: undefined,
        pull: pull ?? pullNumberIn(subject),
    };
}
function ofItself({ sha, message }, rules) {
    const subject = subjectOf(message);
    const commit = parseCommit(message);
    const ruling = rulingOfText(message, commit, rules);
    const releaseAs = releaseAsIn(message);
    return { ...row({ sha, subject, commit }, ruling), releaseAs, pull: pullNumberIn(subject) };
}
function ofPulls({ sha, message }, pulls, rules) {
    const { pull, commit, rule, bump, kind } = rulingOfPulls(pulls, rules);
    const read = { sha, subject: pull.title.trim(), commit };
    return { ...row(read, { rule, bump, kind }), releaseAs: releaseAsIn(message), pull: pull.number };
}
function row(read, ruling) {
    return { ...read, ...ruling, breaking: ruling.kind === 'counted' && read.commit?.breaking === true };
}

// EXTERNAL MODULE: ./lib/version/next-version.js + 1 modules
var next_version = __webpack_require__(8955);
;// CONCATENATED MODULE: ./lib/release/skip-markers.js
/** The markers when a caller names none: ours, and the one that octue's workflows look for. */
const defaultMarkers = ['[skip release]', 'skipci'];
/**
 * The first marker that stands anywhere in a message, as the caller wrote it; undefined when there is none. In any
 * letter case, as `contains` of workflow expressions searches. Blank markers mean nothing.
 */
function skipMarkerIn(message, markers) {
    const given = markers.filter((marker) => marker.trim() !== '');
    const text = message.toLowerCase();
    return (given.length > 0 ? given : defaultMarkers).find((marker) => text.includes(marker.trim().toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/version/decide/hold.js

/** Why a commit is not released whatever its range asks for; undefined when nothing speaks against it. */
function holdOf({ skipMarkers }, { commit, head, base }) {
    const { container } = base;
    if (container !== undefined) {
        const headline = `The commit ${commit} is part of the release ${container.name} (commit ${container.commit}) already.`;
        return { reasonCode: 'contained-in-release', headline };
    }
    const message = base.commits.find(({ sha }) => sha === head)?.message ?? '';
    const marker = skipMarkers === undefined ? undefined : skipMarkerIn(message, skipMarkers);
    if (marker === undefined)
        return undefined;
    return {
        reasonCode: 'release-skipped',
        headline: `The message of ${head} holds '${marker}': it is not released.`,
    };
}
/** The hold of a range that asks for no release. */
function nothingToRelease(previous) {
    const headline = previous === undefined
        ? 'There is no commit to release.'
        : `No commit since ${previous.name} asks for a release.`;
    return { reasonCode: 'nothing-to-release', headline };
}

;// CONCATENATED MODULE: ./lib/version/decide/notes-start.js


/**
 * The release that the notes start from. A pre-release tells what came since the one before it; a stable release
 * since the last stable one.
 */
function notesStart({ base, tags, channel }, settled) {
    const prerelease = settled === undefined ? channel !== undefined : (0,next_version/* isPrerelease */.V1)(settled.version);
    if (!prerelease)
        return base.previous;
    const inRange = new Set(base.commits.map(({ sha }) => sha));
    const earlier = tags.find(({ version, commit, name }) => (0,next_version/* isPrerelease */.V1)(version) &&
        inRange.has(commit) &&
        name !== settled?.existing?.name &&
        (settled === undefined || (0,next_version/* compareVersions */.Zy)(version, settled.version) < 0));
    return earlier ?? base.previous;
}
/** The commits of the range that came after the start of the notes. */
function commitsSince(start, base, commits) {
    if (start === undefined || start === base.previous)
        return commits;
    const left = new Set(notReachedFrom(start.commit, base.commits).map(({ sha }) => sha));
    return commits.filter(({ sha }) => left.has(sha));
}

// EXTERNAL MODULE: ./lib/version/version-line.js
var version_line = __webpack_require__(8631);
;// CONCATENATED MODULE: ./lib/version/decide/policies.js



/** With `unparsable: fail` every commit must be readable. Errors: `commit-unparsable`, naming each. */
function requireParsable(commits, { unparsable }) {
    const unread = commits.filter(({ kind }) => kind === 'unparsed');
    if (unparsable !== 'fail' || unread.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        code: 'commit-unparsable',
        message: `${unread.length} ${unread.length === 1 ? 'commit' : 'commits'} cannot be read, and \`unparsable\` is \`fail\``,
        problems: unread.map(({ sha, subject, rule }) => ({ message: `${sha.slice(0, 7)} ${subject}: ${rule}` })),
    });
}
/**
 * A version that somebody chose must not hide a breaking change: it has to grow as much as such a change asks
 * for. Errors: `breaking-not-major`, naming the commits and the version it should be.
 */
function requireMajorForBreaking(settled, commits, { base, rules }) {
    const breaking = commits.filter((commit) => commit.breaking);
    const last = base.previous?.version;
    if (breaking.length === 0 || last === undefined)
        return;
    const { breakingBump } = rules;
    const bump = breakingBump === 'auto' ? 'major' : breakingBump;
    const least = (0,next_version/* nextVersion */.yU)({ ...plain, last, bump, breakingBump });
    if (least === undefined || (0,next_version/* compareVersions */.Zy)(withoutPrerelease(settled.version), least) >= 0)
        return;
    const grown = (0,next_version/* bumpBetween */.HQ)(last, settled.version);
    throw new errors/* ActionError */.lZ({
        code: 'breaking-not-major',
        message: `the version ${settled.version} ${settled.from} is only a ${grown} release after ${last}, but these commits break: it has to be ${least} at least`,
        problems: breaking.map(({ sha, subject }) => ({ message: `${sha.slice(0, 7)} ${subject}` })),
    });
}
const plain = {
    initialVersion: '0.1.0',
    requested: undefined,
    channel: undefined,
    known: [],
    line: undefined,
};
function withoutPrerelease(version) {
    return version.replace(/-.*$/, '');
}
/**
 * Never backwards by accident: a new version is above every release of its line, and the commit holds what
 * was released before. Backports of the same line may lie beside it; what has its tag on the commit already is not
 * judged again. Errors: `not-releasable`.
 */
function refuseBesideReleases(version, facts, existing) {
    const { commit, base } = facts;
    if (existing?.commit === commit)
        return;
    requireAboveLast(version, facts);
    const foreign = base.beside.find((tag) => !isBackport(tag, version, base.previous));
    if (foreign === undefined)
        return;
    throw refused(`the commit ${commit} is not above the release ${foreign.name} (commit ${foreign.commit}), whose changes would be missing from ${version}`);
}
/** Pre-releases of other names (`beta` on another branch, say) have numbers of their own. */
function requireAboveLast(version, { tags, line }) {
    const channel = (0,next_version/* channelOf */.ts)(version);
    const rivals = tags.filter((tag) => (!(0,next_version/* isPrerelease */.V1)(tag.version) || (0,next_version/* channelOf */.ts)(tag.version) === channel) &&
        (line === undefined || (0,version_line/* isInLine */.c)(tag.version, line)));
    const highest = rivals[0];
    if (highest === undefined || (0,next_version/* compareVersions */.Zy)(version, highest.version) > 0)
        return;
    throw refused(`the version ${version} is not above the last release ${highest.name} (commit ${highest.commit})`);
}
/** A release beside the commit is a backport when it is of the line of the last release below the commit. */
function isBackport(tag, version, previous) {
    if (previous === undefined)
        return false;
    const between = (0,next_version/* bumpBetween */.HQ)(previous.version, tag.version);
    return between === 'patch' || (between === 'minor' && (0,next_version/* bumpBetween */.HQ)(tag.version, version) === 'major');
}
function refused(message) {
    const remedy = 'Release a commit above the last release, with a higher version; an older line is released from a branch named like it (`1.2.x`). If the commit that was released is no longer in the history, delete that tag and its release, or put the commit back.';
    return new errors/* ActionError */.lZ({ code: 'not-releasable', message, remedy });
}

// EXTERNAL MODULE: ./lib/version/decide/settled-version.js
var settled_version = __webpack_require__(7885);
;// CONCATENATED MODULE: ./lib/version/decide/decide-version.js







/**
 * Decides on the version of a commit. Errors: those of settledVersion; `commit-unparsable`, `breaking-not-major`,
 * `not-releasable`, `version-invalid`.
 */
function decideVersion(rules, facts) {
    return decideUpon((0,settled_version/* settledVersion */.K)(rules, facts), rules, facts);
}
/** Decides when it is known which version is settled, if any. Errors: those of the policies, `version-invalid`. */
function decideUpon(settled, rules, facts) {
    const { base, pulls, inPaths } = facts;
    const commits = explainCommits({ commits: base.commits, pulls, inPaths }, rules.explain);
    const previous = notesStart(facts, settled);
    const changes = commitsSince(previous, base, commits);
    const known = { settled, commits, changes, previous };
    const early = settled === undefined ? holdOf(rules, facts) : undefined;
    if (early !== undefined)
        return { ...known, ...nothing, hold: early };
    if (settled?.again !== true)
        requireParsable(commits, rules.explain);
    const version = settled?.version ?? computedVersion(rules, facts, { commits, changes });
    if (version === undefined)
        return { ...known, ...nothing, hold: nothingToRelease(previous) };
    const chosen = settled ?? requestedChoice(version, commits);
    if (chosen?.again === false)
        requireMajorForBreaking(chosen, commits, { base, rules: rules.explain });
    requireTagLength(version);
    refuseBesideReleases(version, facts, settled?.existing);
    const bump = (0,next_version/* bumpBetween */.HQ)(base.previous?.version, version);
    const because = decisiveCommit(commits, highestBump(commits));
    return { ...known, version, hold: undefined, bump, because };
}
const nothing = { version: undefined, bump: 'none', because: undefined };
/** A version that a Release-As footer asks for is a choice as well. */
function requestedChoice(version, commits) {
    if (requestedVersion(commits) === undefined)
        return undefined;
    return { version, existing: undefined, from: 'of a Release-As footer', again: false };
}
/** Image tags have 128 characters at most (distribution-spec). */
function requireTagLength(version) {
    if (version.length <= 128)
        return;
    const message = `the version ${version} is longer than an image tag can be (128 characters)`;
    throw new errors/* ActionError */.lZ({ code: 'version-invalid', message });
}
function computedVersion({ explain, defaultBump, initialVersion }, { base, tags, channel, line }, { commits, changes }) {
    // Merges, cancelled pairs and what lies outside of the component are no content of a release.
    if (commits.every(({ kind }) => kind === 'left-out'))
        return undefined;
    const bump = highestBump(commits, defaultBump);
    // After a pre-release something new has to ask for the next one.
    if (changes.length < commits.length && highestBump(changes, defaultBump) === 'none')
        return undefined;
    return (0,next_version/* nextVersion */.yU)({
        last: highestBelow(base, tags),
        bump,
        initialVersion,
        breakingBump: explain.breakingBump,
        requested: requestedVersion(commits),
        channel,
        known: tags.map(({ version }) => version),
        line,
    });
}
/** Releases of the same line that lie beside the commit (backports) count: their numbers are taken. */
function highestBelow({ previous, beside }, tags) {
    const counted = new Set([previous, ...beside].map((tag) => tag?.version));
    return tags.find(({ version }) => counted.has(version))?.version;
}

;// CONCATENATED MODULE: ./lib/version/decide/file-check.js

/** Compares a file with what the commits ask for. */
function checkVersionFile({ version, where }, decision, initialVersion) {
    const wanted = decision.version ?? decision.previous?.version ?? initialVersion;
    const reason = reasonOf(decision);
    const headline = `${(0,errors/* formatPlace */.dE)(where)} says ${version}, as it should: ${reason}.`;
    if (version === wanted)
        return { version, headline, problem: undefined };
    const problem = new errors/* ActionError */.lZ({
        code: 'version-mismatch',
        message: `${where.file} says ${version}, it should be ${wanted}: ${reason}`,
        remedy: `Write ${wanted} into ${(0,errors/* formatPlace */.dE)(where)}; or mend the commit messages, when they do not say what was done.`,
        where,
    });
    return { version, headline, problem };
}
function reasonOf({ previous, because, bump, version }) {
    const since = previous === undefined ? 'nothing was released before' : `the last release is ${previous.name}`;
    if (version === undefined)
        return `${since} and no commit asks for another`;
    if (because === undefined)
        return since;
    return `${since} and ${because.sha.slice(0, 7)} (${because.subject}) asks for a ${bump} release`;
}

// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(2592);
;// CONCATENATED MODULE: ./lib/version/decide/tag-notices.js

/** What a maintainer would want to know of the tags, and what is no reason to stop. */
function tagNotices({ form, commit, allTags, tags }) {
    const here = allTags.filter((tag) => tag.commit === commit);
    const almost = (0,version_tags/* almostVersions */.GJ)(here, form);
    const notices = [];
    if (almost.length > 0)
        notices.push(`${almost.join(', ')} on this commit: no version of three parts, so not read as one`);
    if ((0,version_tags/* hasMixedForms */.L3)(tags, form))
        notices.push('the history has version tags with and without `v`; both are read, and `tag-prefix` says which to write');
    return notices;
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/planned-release.js


/** The release of a version that was decided on. */
function planRelease(decision, inputs, facts) {
    const { version, settled, previous } = decision;
    const { commit, tags } = facts.version;
    const { ref, commit: ofRun } = facts.context;
    const { form } = facts.settings.rules;
    const tag = settled?.existing?.name ?? (0,version_tags/* tagName */.wZ)(version, form, tags);
    const { dispatch: workflow, dispatchInputs } = inputs;
    return {
        version,
        tag,
        commit,
        tagged: settled?.existing?.commit === commit,
        chosen: settled !== undefined && !settled.again,
        computed: settled === undefined,
        isHead: ref.startsWith('refs/heads/') && commit === ofRun,
        prerelease: (0,next_version/* isPrerelease */.V1)(version),
        previous: previous?.name,
        versions: tags,
        form,
        image: plannedImage(decision, inputs, facts),
        notes: plannedNotes({ ...decision, tag }, inputs, facts),
        assets: inputs.assets,
        floatingTags: inputs.floatingTags,
        dispatch: workflow === undefined ? undefined : { workflow, inputs: dispatchInputs },
    };
}
function plannedImage({ settled }, { image, verifiedIn }, { context, record, version: { commit } }) {
    const released = settled?.again === true ? settled.version : undefined;
    return { repository: context.repository, commit, record, image, verifiedIn, released };
}
function plannedNotes({ previous, changes, tag }, { notes, notesFile }, { context, version: { commit, base } }) {
    const repositoryUrl = `${context.serverUrl}/${context.repository}`;
    const message = base.commits.find(({ sha }) => sha === commit)?.message ?? '';
    return {
        from: notes,
        file: notesFile ?? '',
        head: { sha: commit, message },
        changes,
        repositoryUrl,
        compareUrl: previous === undefined ? undefined : `${repositoryUrl}/compare/${previous.name}...${tag}`,
    };
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/plan.js






/** Decides on the version, and what is to be done with it. Errors: those of decideVersion; `input-invalid`. */
function planTagRelease(inputs, facts) {
    return planUpon(decideVersion(facts.settings.rules, facts.version), inputs, facts);
}
/** What is to be done upon a decision. Errors: `input-invalid` for a check without a file. */
function planUpon(decision, inputs, facts) {
    const { commit } = facts.version;
    const previousTag = decision.previous?.name ?? '';
    const decided = { commit, decision, previousTag, notices: noticesOf(decision, inputs, facts) };
    return { ...decided, ...taskOf(decision, inputs, facts) };
}
function taskOf(decision, inputs, facts) {
    const { mode } = facts.settings;
    if (mode === 'preview')
        return previewOf(decision, facts);
    if (mode === 'check' && decision.hold?.reasonCode !== 'release-skipped')
        return { kind: 'check', check: checkOf(decision, facts) };
    if (decision.version === undefined)
        return { kind: 'hold', hold: decision.hold };
    return { kind: mode === 'plan' ? 'show' : 'release', release: planRelease(decision, inputs, facts) };
}
function previewOf(decision, { pull, context }) {
    if (pull === undefined)
        throw new Error('settings ask for the pull request of a preview');
    const { version, previous, bump, because, commits } = decision;
    const notes = previewNotes({ version, previousTag: previous?.name ?? '', bump, because, commits });
    // On pull_request_target the token is that of the base, which may write.
    const fork = context.pull?.fork === true && context.event === 'pull_request';
    return { kind: 'preview', pull, fork, notes };
}
function checkOf(decision, { version: { file }, settings }) {
    if (file !== undefined)
        return checkVersionFile(file, decision, settings.rules.initialVersion);
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: "input 'version-source': mode `check` needs the file to check, such as package.json",
    });
}
function noticesOf({ commits }, { commitTypes }, { settings, version: { commit, tags }, allTags }) {
    const unread = commits.some(({ kind }) => kind === 'unparsed');
    return {
        texts: tagNotices({ form: settings.rules.form, commit, allTags, tags }),
        // Only where it would help: commits that no rule could read, and no rows of the team's own.
        asksMkver: unread && Object.keys(commitTypes).length === 0,
    };
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
