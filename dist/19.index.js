export const id = 19;
export const ids = [19];
export const modules = {

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectCloneHistory: () => (/* binding */ connectCloneHistory)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(2711);
;// CONCATENATED MODULE: ./lib/adapters/git/commit-ids.js

/**
 * The full ids of commits, in the order of the names (branches, tags, short ids, objects that are peeled);
 * undefined for each that is no single commit of the clone. One process; the names go in by stdin, where
 * nothing is an option or a range. Errors: `tool-failed`.
 */
async function commitIds(git, names) {
    if (names.length === 0)
        return [];
    const lines = names.map((name) => `${/[\r\n\0]/.test(name) ? '' : name}^{commit}\n`);
    const answer = await (0,run_git/* outputOf */.j)(git, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], lines.join(''));
    return answer
        .trimEnd()
        .split('\n')
        .map((line) => /^([0-9a-f]+) commit$/.exec(line)?.[1]);
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-range.js

/** What a message cannot hold separates the fields. */
const format = '--format=%H%x00%P%x00%ct%x00%B%x00';
/** The commits that `head` has and `base` has not, newest first, children before parents. Full ids. */
async function readRange(git, head, base) {
    const ends = base === undefined ? [head] : [head, `^${base}`];
    const text = await (0,run_git/* outputOf */.j)(git, ['rev-list', '--topo-order', '--encoding=UTF-8', format, ...ends]);
    return parseCommits(text);
}
/** The commits of a range that no other of its commits has as parent. */
function headsOf(range) {
    const parents = new Set(range.flatMap((commit) => commit.parents));
    return range.map(({ sha }) => sha).filter((sha) => !parents.has(sha));
}
/** Four fields a commit; the first has git's own line `commit ID` before it. */
function parseCommits(text) {
    const fields = text.split('\0');
    const commits = [];
    for (let at = 0; at + 4 < fields.length; at += 4) {
        const [id = '', parents = '', seconds = '', message = ''] = fields.slice(at, at + 4);
        commits.push({
            sha: id.slice(id.lastIndexOf('\n') + 1),
            message: message.replace(/\n$/, ''),
            parents: parents === '' ? [] : parents.split(' '),
            committedAtMs: Number(seconds) * 1_000,
        });
    }
    return commits;
}

// EXTERNAL MODULE: ./lib/text/path.js
var text_path = __webpack_require__(8020);
;// CONCATENATED MODULE: ./lib/adapters/git/repository-path.js


/**
 * A path in the form git keeps it, from the root of the repository, which itself is empty text. Errors:
 * `input-invalid` when it leads out.
 */
function pathInRepository(path) {
    const normal = (0,text_path/* normalPath */.FE)(path);
    if (!(0,text_path/* leadsOut */.qm)(normal))
        return normal === '.' ? '' : normal;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `path '${path}' leads out of the repository`,
        remedy: 'Name the path from the root of the repository, without a slash in front.',
    });
}

;// CONCATENATED MODULE: ./lib/adapters/git/tags.js


const tags_format = '--format=%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)';
/**
 * Every tag of a clone with its commit, by name; tags of trees and files are none of a release. One process, and
 * one more when there are tags of tags, which git before 2.45 peels only once.
 */
async function readTags(git) {
    const text = await (0,run_git/* outputOf */.j)(git, ['for-each-ref', tags_format, 'refs/tags/']);
    const found = text
        .split('\n')
        .filter((line) => line !== '')
        .map(parseTag);
    const nested = found.filter(({ type }) => type === 'tag');
    const ids = await commitIds(git, nested.map(({ id }) => id));
    const peeled = new Map(nested.map(({ name }, index) => [name, ids[index]]));
    return found.flatMap(({ name, type, id }) => {
        const commit = type === 'commit' ? id : peeled.get(name);
        return commit === undefined ? [] : [{ name, commit }];
    });
}
/** A tag, and what it points at after one step. */
function parseTag(line) {
    const [name = '', type = '', id = '', innerType = '', innerId = ''] = line.split('\0');
    return type === 'tag' ? { name, type: innerType, id: innerId } : { name, type, id };
}
/** Every branch of a clone with its head; of one that is here and at `origin` the one here. */
async function readBranches(git) {
    const roots = ['refs/remotes/origin/', 'refs/heads/'];
    const text = await (0,run_git/* outputOf */.j)(git, ['for-each-ref', '--format=%(refname)%00%(objectname)', ...roots]);
    const heads = new Map();
    for (const line of text.split('\n').toSorted().reverse()) {
        const [ref = '', commit = ''] = line.split('\0');
        const name = ref.replace(/^refs\/(?:heads|remotes\/origin)\//, '');
        if (name !== '' && name !== 'HEAD')
            heads.set(name, commit);
    }
    return [...heads].map(([name, commit]) => ({ name, commit }));
}

;// CONCATENATED MODULE: ./lib/adapters/git/clone-history.js






/**
 * Gives the History port on a local clone. Only plumbing is asked, whose output no user configuration changes.
 * Errors: `history-incomplete` when the clone is shallow or lacks a commit, `input-invalid` for a path outside
 * of the repository, `tool-missing`, `tool-failed`.
 */
function connectCloneHistory(processes, folder) {
    const git = (0,run_git/* gitIn */.u)(processes, folder);
    let checked;
    const whole = () => (checked ??= requireWhole(git));
    return {
        // A shallow clone has only the tags of the commits it has: no tags would look like no releases.
        tags: async () => {
            await whole();
            return await readTags(git);
        },
        branches: async () => await readBranches(git),
        compare: async (base, head) => {
            await whole();
            return await compare(git, base, head);
        },
        touching: async (paths, range) => await touching(git, paths, range),
        file: async (path, commit) => await readFileAt(git, path, commit),
        resolve: async (revision) => await resolve(git, revision),
    };
}
/** Beyond the cut, what looks new may have been released long ago: a part of the history proves nothing. */
async function requireWhole(git) {
    const answer = await (0,run_git/* outputOf */.j)(git, ['rev-parse', '--is-shallow-repository']);
    if (answer.trim() === 'false')
        return;
    throw incomplete('the clone in the workspace is shallow: its history is cut off');
}
function incomplete(message) {
    return new errors/* ActionError */.lZ({ code: 'history-incomplete', message });
}
async function compare(git, base, head) {
    const names = base === undefined ? [head] : [head, base];
    const [headId, baseId] = await commitIds(git, names);
    if (headId === undefined)
        throw notInClone(head);
    if (base === undefined)
        return { kind: 'above', commits: await readRange(git, headId, undefined) };
    if (baseId === undefined)
        throw notInClone(base);
    const [missing, commits] = await Promise.all([
        (0,run_git/* outputOf */.j)(git, ['rev-list', '--count', baseId, `^${headId}`]),
        readRange(git, headId, baseId),
    ]);
    return Number(missing) > 0 ? { kind: 'apart', missing: Number(missing) } : { kind: 'above', commits };
}
function notInClone(revision) {
    return incomplete(`the clone in the workspace does not hold the commit ${revision}`);
}
/** Of a checkout, only the branch that was checked out is a local one; the others are those of `origin`. */
async function resolve(git, revision) {
    const branch = revision.replace(/^refs\/heads\//, '');
    const [local, remote] = await commitIds(git, [revision, `refs/remotes/origin/${branch}`]);
    return local ?? remote;
}
/**
 * For each path what `git log NEWEST -- PATH` lists: the answer of GitHub's API. All paths in one call would list
 * more, since a merge is passed by only when it changes none of them. Dates end the walk, not the range's base,
 * for the same reason: a merge whose other side is the base must not count as one that changed something.
 */
async function touching(git, paths, range) {
    if (range.length === 0)
        return new Set();
    const oldestMs = range.reduce((least, { committedAtMs }) => Math.min(least, committedAtMs), Infinity);
    const walk = ['rev-list', `--max-age=${oldestMs / 1_000}`, ...headsOf(range), '--'];
    const lists = await Promise.all(paths.map(async (path) => await (0,run_git/* outputOf */.j)(git, [...walk, `:(top,literal)${pathInRepository(path)}`])));
    const listed = new Set(lists.flatMap((list) => list.split('\n')));
    return new Set(range.map(({ sha }) => sha).filter((sha) => listed.has(sha)));
}
/** The name goes in by stdin, where nothing is an option; a link inside the repository is followed, as GitHub does. */
async function readFileAt(git, path, commit) {
    const name = `${commit}:${pathInRepository(path)}`;
    if (/[\r\n\0]/.test(name))
        return undefined;
    const answer = await (0,run_git/* outputOf */.j)(git, ['cat-file', '--batch', '--follow-symlinks'], `${name}\n`);
    const headEnd = answer.indexOf('\n');
    // Folders, submodules, links that lead nowhere and what is missing have other first lines.
    if (!/^[0-9a-f]+ blob \d+$/.test(answer.slice(0, headEnd)))
        return undefined;
    return answer.slice(headEnd + 1, -1);
}


/***/ }),

/***/ 2711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outputOf),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4222);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/**
 * Gives git on a clone. `safe.directory` is passed on each call: in a container job the clone belongs to another
 * user, and git would refuse to look at it. Objects are read as they are, whatever the clone replaces them with.
 */
function gitIn(processes, folder) {
    const where = folder === undefined ? {} : { folder };
    return async (args, stdin) => await processes.run('git', [...always, ...args], {
        ...where,
        env,
        exact: true,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ stdin }),
    });
}
const always = ['-c', 'safe.directory=*', '--no-replace-objects'];
/** Messages that are passed on are in one language; pathspecs mean what their own magic says. */
const env = {
    LC_ALL: 'C',
    GIT_LITERAL_PATHSPECS: undefined,
    GIT_GLOB_PATHSPECS: undefined,
    GIT_NOGLOB_PATHSPECS: undefined,
    GIT_ICASE_PATHSPECS: undefined,
};
/** What git printed. Errors: `tool-failed` with git's own words. */
async function outputOf(git, args, stdin) {
    const result = await git(args, stdin);
    if (result.exitCode === 0)
        return result.stdout;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'tool-failed',
        blame: 'input',
        message: `git ${args[0]} ended with exit code ${result.exitCode}: ${result.stderr.trim()}`,
        remedy: 'Run actions/checkout before this step.',
    });
}


/***/ })

};
