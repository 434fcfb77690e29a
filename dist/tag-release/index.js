import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 7705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./lib/adapters/node/clock.js + 1 modules
var node_clock = __nccwpck_require__(4645);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/github/request-failure.js

/** Reads what octokit threw; undefined when it is no request error (a bug, then). */
function readFailure(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown))
        return undefined;
    const response = 'response' in thrown ? thrown.response : undefined;
    if (response === undefined)
        return { status: 0, message: thrown.message, headers: {}, details: '' };
    const body = typeof response.data === 'object' && response.data !== null ? response.data : {};
    const details = 'errors' in body ? JSON.stringify(body.errors) : '';
    const message = 'message' in body ? String(body.message) : thrown.message;
    return { status: Number(thrown.status), message, headers: response.headers, details };
}
/** The request behind an error that `retrying` gave; undefined for every other error. */
function failureBehind(thrown) {
    return thrown instanceof errors/* ActionError */.lZ ? readFailure(thrown.cause) : undefined;
}
/** For lookups: "not there" is an answer. Everything else stays an error. */
function undefinedWhenMissing(thrown) {
    if (thrown instanceof errors/* ActionError */.lZ && thrown.code === 'forge-not-found')
        return undefined;
    throw thrown;
}
/** Whether GitHub turned the request away for its rate, before doing anything (rate limits, primary and secondary). */
function isRateLimited(failure) {
    if (failure.status === 429)
        return true;
    const limited = failure.headers['retry-after'] !== undefined || failure.headers['x-ratelimit-remaining'] === '0';
    return failure.status === 403 && (limited || /secondary rate limit/i.test(failure.message));
}
/** The error for a failed request. `purpose` completes "GitHub did not let us ...". */
function toForgeError(failure, purpose, cause) {
    const answer = failure.status === 0 ? failure.message : `${failure.status} ${failure.message}`;
    const evidence = failure.details === '' ? {} : { errors: failure.details };
    const base = { blame: 'forge', evidence, cause };
    if (isRateLimited(failure)) {
        const message = `GitHub's rate limit stopped us from ${purpose} (${answer})`;
        return new errors/* ActionError */.lZ({
            ...base,
            code: 'forge-failed',
            message,
            remedy: 'Run again when the limit is lifted.',
        });
    }
    if (failure.status === 401) {
        const message = `GitHub did not accept the token for ${purpose} (${answer})`;
        return new errors/* ActionError */.lZ({
            ...base,
            code: 'forge-auth-denied',
            message,
            remedy: 'Pass a token that is still valid.',
        });
    }
    if (failure.status === 403)
        return denied(failure, purpose, base);
    if (failure.status === 404) {
        const message = `GitHub found nothing when ${purpose} (${answer}); it answers the same when the token may not read it`;
        return new errors/* ActionError */.lZ({ ...base, code: 'forge-not-found', message, ...permissionRemedy(failure) });
    }
    const message = `GitHub failed when ${purpose} (${answer})`;
    const refused = failure.status >= 400 && failure.status < 500;
    const remedy = refused
        ? { remedy: 'Read what GitHub says above; the same request would be refused again.' }
        : {};
    return new errors/* ActionError */.lZ({ ...base, code: 'forge-failed', message, ...remedy });
}
function denied(failure, purpose, base) {
    const message = `the token may not be used for ${purpose} (403 ${failure.message})`;
    return new errors/* ActionError */.lZ({ ...base, code: 'forge-auth-denied', message, ...permissionRemedy(failure) });
}
/** The header lists alternatives by `;`, permissions of one alternative by `,` (github-actions.md, 7.3). */
function permissionRemedy(failure) {
    const accepted = failure.headers['x-accepted-github-permissions'];
    if (accepted === undefined || accepted === '')
        return {};
    const alternatives = accepted.split(';').map((set) => {
        const permissions = set.split(',').map((pair) => pair.trim().replace('=', ': '));
        return `\`${permissions.join('`, `')}\``;
    });
    return { remedy: `Grant the job the permissions ${alternatives.join(' or ')}.` };
}

;// CONCATENATED MODULE: ./lib/adapters/github/attempts.js

const attempts = 4;
const firstDelayMs = 1_000;
const longestDelayMs = 120_000;
/**
 * Gives the Attempt of one connection. `Retry-After` is honoured up to two minutes, longer waits end in
 * `forge-failed`. A request turned away for its rate was not carried out, so any call may be sent again.
 */
function retrying(clock) {
    return async (call, send) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await send();
            }
            catch (thrown) {
                const failure = readFailure(thrown);
                if (failure === undefined)
                    throw thrown;
                const waitMs = attempt < attempts ? delayBefore(failure, { call, attempt, nowMs: clock.now() }) : undefined;
                if (waitMs === undefined)
                    throw toForgeError(failure, call.purpose, thrown);
                await clock.sleep(waitMs);
            }
        }
    };
}
/** Milliseconds to wait before sending again; undefined: do not. */
function delayBefore(failure, { call, attempt, nowMs }) {
    const limited = isRateLimited(failure);
    const lost = failure.status === 0 || failure.status >= 500;
    if (!limited && !(lost && call.repeatable))
        return undefined;
    const asked = askedDelay(failure, nowMs);
    const delayMs = asked ?? firstDelayMs * 2 ** (attempt - 1);
    return delayMs > longestDelayMs ? undefined : delayMs;
}
function askedDelay(failure, nowMs) {
    const seconds = Number(failure.headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(seconds))
        return Math.max(seconds, 0) * 1_000;
    if (failure.headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const resetS = Number(failure.headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isFinite(resetS) ? Math.max(resetS * 1_000 - nowMs, firstDelayMs) : undefined;
}

// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
;// CONCATENATED MODULE: ./lib/adapters/github/pages.js
/** The page size of listings; GitHub's maximum. */
const pageSize = 100;
/** Requests at once: more of them run into GitHub's secondary rate limits. */
const lanes = 4;
/**
 * Everything of a listing. `read` gets page numbers from 1; once the first page says how many there are, the
 * others are read side by side, and without that word one after the other until one is not full.
 */
async function allPages(read) {
    const first = await read(1);
    const last = lastPage(first.link);
    const rest = last === undefined ? await inTurn(first, read) : await inParallel(numbers(2, last), read);
    return [first, ...rest].flatMap(({ items }) => items);
}
/** The first `atMost` of a listing that is newest first, and whether that was all; reads no page more than it takes. */
async function newestPages(atMost, read) {
    const first = await read(1);
    const last = lastPage(first.link);
    const wanted = Math.ceil(atMost / pageSize);
    const rest = last === undefined
        ? await inTurn(first, read, wanted)
        : await inParallel(numbers(2, Math.min(last, wanted)), read);
    const pages = [first, ...rest];
    const items = pages.flatMap((page) => page.items);
    const unread = last === undefined ? (pages.at(-1)?.items.length ?? 0) >= pageSize : last > wanted;
    return { items: items.slice(0, atMost), complete: !unread && items.length <= atMost };
}
/** How many pages there are, by `rel="last"` of a Link header (RFC 8288); undefined when it does not say. */
function lastPage(link) {
    const page = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? '')?.[1];
    return page === undefined ? undefined : Number(page);
}
/** The whole numbers from the first to the last; none when the last is lower. */
function numbers(first, last) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
/** The results of `work` in the order of the items, four at work at once; the first error ends it. */
async function inParallel(items, work) {
    const results = new Map();
    const waiting = [...items.entries()].reverse();
    const lane = async () => {
        for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
            results.set(entry[0], await work(entry[1]));
        }
    };
    const all = Array.from({ length: lanes }, lane);
    await Promise.all(all).catch((error) => {
        waiting.length = 0;
        throw error;
    });
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
async function inTurn(first, read, mostPages = Number.POSITIVE_INFINITY) {
    const pages = [];
    for (let page = first; page.items.length >= pageSize && pages.length + 1 < mostPages;) {
        page = await read(pages.length + 2);
        pages.push(page);
    }
    return pages;
}

;// CONCATENATED MODULE: ./lib/adapters/github/deployments.js



const longestDescription = 140;
const mostStatuses = 1_000;
/** The Deployments role of GitHub. */
function deploymentCalls(connection) {
    return {
        deployments: async (query) => await listDeployments(connection, query),
        deploymentStatuses: async (id) => await statusesOf(connection, id),
        createDeployment: async (deployment) => await createDeployment(connection, deployment),
        setDeploymentStatus: async (id, status) => await setStatus(connection, id, status),
    };
}
async function listDeployments(connection, { environment, commit, atMost }) {
    const { octokit, attempt, owner, repo } = connection;
    const what = commit === undefined ? 'the deployments' : `the deployments of ${commit}`;
    const purpose = `listing ${what} in ${environment}`;
    const { items, complete } = await newestPages(atMost, async (page) => {
        const asked = { owner, repo, environment, ...(0,defined/* defined */.s)({ sha: commit }), per_page: pageSize, page };
        const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.listDeployments(asked));
        return { items: response.data, link: response.headers.link };
    });
    return { deployments: items.map(entryOf), complete };
}
/** `sha` is the commit that `ref` named when the record was made. */
function entryOf(deployment) {
    return {
        id: deployment.id,
        commit: deployment.sha,
        environment: deployment.environment,
        production: deployment.production_environment ?? false,
        payload: deployment.payload,
        createdAtMs: Date.parse(deployment.created_at),
        creator: deployment.creator?.login,
    };
}
async function statusesOf(connection, id) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `listing the states of deployment ${id}`;
    const { items } = await newestPages(mostStatuses, async (page) => {
        const asked = { owner, repo, deployment_id: id, per_page: pageSize, page };
        const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.listDeploymentStatuses(asked));
        return { items: response.data, link: response.headers.link };
    });
    return items.map(statusOf);
}
/** GitHub writes an address that was not given as an empty text. */
function statusOf(status) {
    return {
        state: status.state,
        description: status.description,
        createdAtMs: Date.parse(status.created_at),
        creator: status.creator?.login,
        ...(0,defined/* defined */.s)({ logUrl: given(status.log_url), environmentUrl: given(status.environment_url) }),
    };
}
function given(text) {
    return text === '' ? undefined : text;
}
/**
 * `auto_merge` and `required_contexts` are always sent: their defaults merge the default branch into the
 * ref (202) or refuse commits whose checks still run (409), the run's own check among them.
 */
async function createDeployment(connection, deployment) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `creating the deployment record of ${deployment.environment}`;
    const response = await attempt({ purpose, repeatable: false }, () => octokit.rest.repos.createDeployment({
        owner,
        repo,
        ref: deployment.commit,
        task: 'deploy',
        auto_merge: false,
        required_contexts: [],
        environment: deployment.environment,
        production_environment: deployment.production,
        transient_environment: false,
        description: cut(deployment.description),
        payload: { ...deployment.payload },
    }));
    if (response.status === 201)
        return { id: response.data.id };
    const message = `GitHub answered 202 when ${purpose}: ${response.data.message ?? 'no record was made'}`;
    throw new errors/* ActionError */.lZ({ code: 'forge-failed', message });
}
/**
 * The same status twice reads as once, so a lost answer may be asked for again. `auto_inactive` is always sent,
 * too: by its default a success retires every earlier one of the environment, those of other services among
 * them (REST, deployment statuses; ADR 0006).
 */
async function setStatus(connection, id, status) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `setting deployment ${id} to ${status.state}`, repeatable: true }, () => octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state: status.state,
        description: cut(status.description),
        auto_inactive: false,
        ...(0,defined/* defined */.s)({ log_url: status.logUrl, environment_url: status.environmentUrl }),
    }));
}
/** GitHub refuses descriptions over 140 characters (REST, deployment statuses). */
function cut(description) {
    const characters = [...description];
    if (characters.length <= longestDescription)
        return description;
    return `${characters.slice(0, longestDescription - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/dispatches.js

/** The Workflows role of GitHub. */
function dispatchCalls(connection) {
    return {
        dispatch: async (workflow, ref, inputs) => await dispatch(connection, { workflow, ref }, inputs),
        wasDispatched: async (workflow, ref) => await wasDispatched(connection, { workflow, ref }),
    };
}
/** Never sent twice by itself: a lost answer may have started a run. The next run asks before it starts one. */
async function dispatch(connection, { workflow, ref }, inputs) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `starting the workflow ${workflow} at ${ref}`, repeatable: false }, () => octokit.rest.actions.createWorkflowDispatch({
        owner,
        repo,
        workflow_id: workflow,
        ref,
        inputs: { ...inputs },
    })).catch(explainMissing(workflow));
}
/**
 * Runs are listed by branch, which for a run at a tag is the tag's name. A run that was started a moment ago
 * may not be listed yet.
 */
async function wasDispatched(connection, { workflow, ref }) {
    const { octokit, attempt, owner, repo } = connection;
    const branch = ref.replace(/^refs\/(heads|tags)\//, '');
    const asked = { owner, repo, workflow_id: workflow, event: 'workflow_dispatch', branch, per_page: 1 };
    const purpose = `listing the runs of the workflow ${workflow} at ${ref}`;
    const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.actions.listWorkflowRuns(asked)).catch(explainMissing(workflow));
    return response.data.total_count > 0;
}
function explainMissing(workflow) {
    return (thrown) => {
        if (!(thrown instanceof errors/* ActionError */.lZ) || thrown.code !== 'forge-not-found')
            throw thrown;
        throw new errors/* ActionError */.lZ({
            code: 'forge-not-found',
            blame: 'input',
            message: thrown.message,
            remedy: `Check the name: .github/workflows/${workflow} must be on the default branch, and the token needs \`actions: write\`.`,
            cause: thrown.cause,
        });
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/children-first.js
/**
 * The commits with every child before its parents, and otherwise in the order given. GitHub orders by date,
 * which a wrong clock or a rebase turns upside down.
 */
function childrenFirst(commits) {
    const children = childrenBySha(commits);
    const placed = new Set();
    for (const commit of commits)
        place(commit, placed, children);
    return [...placed];
}
function childrenBySha(commits) {
    const children = new Map();
    for (const commit of commits) {
        for (const parent of commit.parents) {
            const known = children.get(parent);
            if (known === undefined)
                children.set(parent, [commit]);
            else
                known.push(commit);
        }
    }
    return children;
}
/** Places the commit after all of its children; a stack of our own, as histories are deeper than the call stack. */
function place(commit, placed, children) {
    const waiting = [commit];
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
        const child = (children.get(top.sha) ?? []).find((candidate) => !placed.has(candidate));
        if (child === undefined)
            placed.add(waiting.pop() ?? top);
        else
            waiting.push(child);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/commits.js


/** A commit of GitHub's answers as the History port has it; one without a date counts as of 1970. */
function toCommit({ sha, commit, parents }) {
    const date = commit.committer?.date;
    return {
        sha,
        message: commit.message,
        parents: parents.map((parent) => parent.sha),
        committedAtMs: date === undefined ? 0 : Date.parse(date),
    };
}
/** One page of `GET /commits`, which orders by date. */
async function commitPage(connection, listing) {
    const { octokit, attempt, owner, repo } = connection;
    const { head, path, since, page, perPage = pageSize } = listing;
    const below = path === undefined ? '' : ` of ${path}`;
    const response = await attempt({ purpose: `listing the commits${below} up to ${head}`, repeatable: true }, () => octokit.rest.repos.listCommits({
        owner,
        repo,
        sha: head,
        per_page: perPage,
        page,
        ...(0,defined/* defined */.s)({ path, since }),
    }));
    return { items: response.data, link: response.headers.link };
}

;// CONCATENATED MODULE: ./lib/adapters/github/compare.js





/** The comparison's own page size, which is not that of other listings; servers may give less. */
const largestPage = 250;
/** The call of the History port. Errors: `history-incomplete` when GitHub gives fewer commits than it counts. */
async function compare(connection, base, head) {
    if (base === undefined)
        return { kind: 'above', commits: await commitsUpTo(connection, head) };
    const range = { base, head };
    const first = await comparePage(connection, range, { page: 1, perPage: largestPage });
    if (first === undefined)
        return { kind: 'apart', missing: await historyLength(connection, base) };
    if (first.behind_by > 0)
        return { kind: 'apart', missing: first.behind_by };
    const commits = [...first.commits, ...(await laterPages(connection, range, first))];
    return { kind: 'above', commits: childrenFirst(complete(commits, first, range).reverse()) };
}
async function commitsUpTo(connection, head) {
    const commits = await allPages(async (page) => await commitPage(connection, { head, page }));
    return childrenFirst(commits.map(toCommit));
}
/** One page, oldest commit first; undefined when the two have no history in common (404, as for unknown ones). */
async function comparePage(connection, { base, head }, { page, perPage }) {
    const { octokit, attempt, owner, repo } = connection;
    const asked = { owner, repo, basehead: `${base}...${head}`, per_page: perPage, page };
    try {
        const response = await attempt({ purpose: `comparing ${base} with ${head}`, repeatable: true }, () => octokit.rest.repos.compareCommitsWithBasehead(asked));
        return response.data;
    }
    catch (thrown) {
        const failure = failureBehind(thrown);
        if (failure?.status === 404 && /no common ancestor/i.test(failure.message))
            return undefined;
        throw thrown;
    }
}
/** Pages 2 and on, of the size that the first one really had. */
async function laterPages(connection, range, first) {
    const perPage = first.commits.length;
    const last = perPage === 0 ? 1 : Math.ceil(first.total_commits / perPage);
    const pages = await inParallel(numbers(2, last), async (page) => await comparePage(connection, range, { page, perPage }));
    return pages.flatMap((page) => page?.commits ?? []);
}
function complete(commits, counted, range) {
    const given = new Set(commits.map(({ sha }) => sha)).size;
    if (given === counted.total_commits)
        return commits.map(toCommit);
    const message = `GitHub gave ${given} of ${counted.total_commits} commits when comparing ${range.base} with ${range.head}`;
    throw new errors/* ActionError */.lZ({ code: 'history-incomplete', blame: 'forge', message, remedy: 'Run again.' });
}
/** How many commits something reaches: with one commit a page, the number of the last page. */
async function historyLength(connection, head) {
    const { items, link } = await commitPage(connection, { head, page: 1, perPage: 1 });
    return lastPage(link) ?? items.length;
}

// EXTERNAL MODULE: ./lib/text/path.js
var text_path = __nccwpck_require__(8020);
;// CONCATENATED MODULE: ./lib/adapters/github/touching.js



/**
 * The call of the History port: one listing for each path, from the newest commit of the range back to the
 * date of its oldest, of which only what lies in the range counts. As git does it, a merge is left out when
 * one of its parents had the same files below the path, and then so is what the other parent did.
 */
async function touching(connection, paths, range) {
    const inRange = new Set(range.map(({ sha }) => sha));
    const [newest] = range;
    const folders = [...new Set(paths.map(cleanPath))];
    if (newest === undefined || folders.includes(''))
        return inRange;
    const since = sinceOldest(range);
    const listings = await inParallel(folders, async (path) => await allPages((page) => commitPage(connection, { head: newest.sha, path, since, page })));
    return new Set(listings
        .flat()
        .map(({ sha }) => sha)
        .filter((sha) => inRange.has(sha)));
}
/** GitHub's path, without `./` and slashes at the ends; empty for the whole repository. */
function cleanPath(path) {
    const normal = (0,text_path/* normalPath */.FE)(path).replace(/^\//, '');
    return normal === '.' ? '' : normal;
}
/** A second before the oldest commit, as GitHub does not say whether `since` includes its own second. */
function sinceOldest(range) {
    const oldestMs = range.reduce((ms, { committedAtMs }) => Math.min(ms, committedAtMs), Number.POSITIVE_INFINITY);
    return new Date(Math.max(0, oldestMs - 1_000)).toISOString().replace(/\.\d+Z$/, 'Z');
}

;// CONCATENATED MODULE: ./lib/adapters/github/history.js




/** The calls of the History port. */
function historyCalls(connection) {
    return {
        tags: async () => await tags(connection),
        branches: async () => await branches(connection),
        compare: async (base, head) => await compare(connection, base, head),
        touching: async (paths, range) => await touching(connection, paths, range),
        file: async (path, commit) => await file(connection, path, commit),
        resolve: async (revision) => await resolve(connection, revision),
    };
}
/** `GET /tags` names the commit behind each tag, so annotated tags cost no request of their own. */
async function tags(connection) {
    const { octokit, attempt, owner, repo } = connection;
    const found = await allPages(async (page) => {
        const response = await attempt({ purpose: 'listing the tags', repeatable: true }, () => octokit.rest.repos.listTags({ owner, repo, per_page: pageSize, page }));
        return { items: response.data, link: response.headers.link };
    });
    // A tag that is made while the pages are read moves the others on by one: the same one is then read twice.
    const commits = new Map(found.map((tag) => [tag.name, tag.commit.sha]));
    return [...commits].map(([name, commit]) => ({ name, commit }));
}
/** Not paged: all refs come at once. */
async function branches(connection) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: 'listing the branches', repeatable: true }, () => octokit.rest.git.listMatchingRefs({ owner, repo, ref: 'heads/' }));
    return response.data.map(({ ref, object }) => ({
        name: ref.replace(/^refs\/heads\//, ''),
        commit: object.sha,
    }));
}
/** Asked for as it is: as JSON, GitHub gives no file over 1 MB. Folders and submodules are no files: undefined. */
async function file(connection, path, commit) {
    const { octokit, attempt, owner, repo } = connection;
    const headers = { accept: 'application/vnd.github.raw+json' };
    const response = await attempt({ purpose: `reading ${path} at ${commit}`, repeatable: true }, () => octokit.rest.repos.getContent({ owner, repo, path, ref: commit, headers })).catch(undefinedWhenMissing);
    const data = response?.data;
    if (data instanceof ArrayBuffer)
        return new TextDecoder().decode(data);
    return typeof data === 'string' ? data : undefined;
}
/** Asked for the id alone: the whole commit comes with every file it changes. */
async function resolve(connection, revision) {
    const { octokit, attempt, owner, repo } = connection;
    const headers = { accept: 'application/vnd.github.sha' };
    try {
        const response = await attempt({ purpose: `looking up ${revision}`, repeatable: true }, () => octokit.rest.repos.getCommit({ owner, repo, ref: revision, headers }));
        const data = response.data;
        return String(data).trim();
    }
    catch (thrown) {
        if (unknownRevision.has(failureBehind(thrown)?.status ?? 0))
            return undefined;
        throw thrown;
    }
}
/** 404 and 422 for what is not there, 409 for anything in an empty repository. */
const unknownRevision = new Set([404, 409, 422]);

;// CONCATENATED MODULE: ./lib/adapters/github/read-pull.js
/** GitHub shows a test merge as the merge commit of one that is open, and of one closed without a merge. */
function toPull(pull) {
    const mergeCommit = pull.merged_at === null ? undefined : (pull.merge_commit_sha ?? undefined);
    return {
        number: pull.number,
        title: pull.title,
        body: pull.body ?? '',
        labels: pull.labels.map(({ name }) => name),
        url: pull.html_url,
        mergeCommit,
    };
}
/** Errors: `forge-not-found`, also for the number of an issue. */
async function readPull(connection, number) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `reading the pull request #${number}`, repeatable: true }, () => octokit.rest.pulls.get({ owner, repo, pull_number: number }));
    return response.data;
}

;// CONCATENATED MODULE: ./lib/adapters/github/merged-pulls.js



const mostPages = 10;
/** With so few left, asking for each costs no more than further pages, and finds them wherever they are. */
const fewEnoughToAsk = 3;
/**
 * The call of the Forge port. Closed pull requests are listed, last changed first, until those that the
 * subjects mention are found; ten pages at most. A rebase mentions none: for those, reading goes on while
 * pages bring any. The mentioned ones that the listing does not show (yet) are asked for one by one.
 */
async function mergedPulls(connection, commits) {
    if (commits.length === 0)
        return [];
    const found = new Map();
    const search = { found, mentioned: mentionedIn(commits), shas: new Set(commits.map(({ sha }) => sha)) };
    for (let page = 1; page <= mostPages; page += 1) {
        const pulls = await closedPulls(connection, page);
        for (const pull of pulls)
            found.set(pull.number, pull);
        if (pulls.length < pageSize || !wantsMore(search, pulls))
            break;
    }
    const missing = [...search.mentioned].filter((number) => !found.has(number));
    const asked = missing.length > fewEnoughToAsk ? [] : await readEach(connection, missing);
    return [...found.values(), ...asked]
        .map(toPull)
        .filter(({ mergeCommit }) => mergeCommit !== undefined && search.shas.has(mergeCommit));
}
/** Numbers that GitHub writes into the first line of a merge or of a squash. */
function mentionedIn(commits) {
    const numbers = commits.map(({ message }) => {
        const [subject = ''] = message.split('\n', 1);
        return (/^Merge pull request #(\d+) from /.exec(subject) ?? /\(#(\d+)\)\s*$/.exec(subject))?.[1];
    });
    return new Set(numbers.filter((number) => number !== undefined).map(Number));
}
function wantsMore({ found, mentioned, shas }, page) {
    const missing = [...mentioned].filter((number) => !found.has(number)).length;
    if (missing > fewEnoughToAsk)
        return true;
    const isRebased = ({ number, merge_commit_sha }) => !mentioned.has(number) && shas.has(merge_commit_sha ?? '');
    return page.some(isRebased);
}
async function closedPulls(connection, page) {
    const { octokit, attempt, owner, repo } = connection;
    const order = { state: 'closed', sort: 'updated', direction: 'desc' };
    const response = await attempt({ purpose: 'listing the closed pull requests', repeatable: true }, () => octokit.rest.pulls.list({ owner, repo, ...order, per_page: pageSize, page }));
    return response.data;
}
/** A number may also be that of an issue: then there is none. */
async function readEach(connection, numbers) {
    const pulls = await inParallel(numbers, async (number) => await readPull(connection, number).catch(undefinedWhenMissing));
    return pulls.filter((pull) => pull !== undefined);
}

;// CONCATENATED MODULE: ./lib/adapters/github/pulls.js


/** The Pulls role of GitHub. */
function pullCalls(connection) {
    return {
        pull: async (number) => toPull(await readPull(connection, number)),
        mergedPulls: async (commits) => await mergedPulls(connection, commits),
        setPullBody: async (number, body) => await setPullBody(connection, number, body),
    };
}
/** The same text twice is one change, so a lost answer may be asked for again. */
async function setPullBody(connection, number, body) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `writing the description of the pull request #${number}`;
    await attempt({ purpose, repeatable: true }, () => octokit.rest.pulls.update({ owner, repo, pull_number: number, body }));
}

// EXTERNAL MODULE: ./lib/release/same-asset.js
var same_asset = __nccwpck_require__(9746);
;// CONCATENATED MODULE: ./lib/adapters/github/connection.js
const waitsMs = [0, 1_000, 2_000];
/**
 * Looks again, after one and after two seconds, for something that GitHub has said is there: its reads may
 * lag behind its writes. Undefined when it still does not show it.
 */
async function lookAgain({ clock }, look) {
    for (const waitMs of waitsMs) {
        if (waitMs > 0)
            await clock.sleep(waitMs);
        const found = await look();
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/github/assets.js




/**
 * Uploads, and makes room first when a broken or different asset of that name is in the way (422). May be
 * sent again: the second upload of the same bytes finds the first one.
 */
async function uploadAsset(connection, release, asset) {
    try {
        await sendAsset(connection, release, asset);
    }
    catch (refused) {
        if (failureBehind(refused)?.details.includes('already_exists') !== true)
            throw refused;
        const existing = await lookAgain(connection, async () => await assetNamed(connection, release, asset.name));
        if (existing === undefined)
            throw refused;
        if (existing.state === 'uploaded' && (0,same_asset/* isSameAsset */.n)(existing, asset.bytes))
            return;
        await deleteAsset(connection, existing.id, asset.name);
        await sendAsset(connection, release, asset);
    }
}
async function sendAsset(connection, release, asset) {
    const { octokit, attempt } = connection;
    const purpose = `uploading ${asset.name} to the release ${release.tag}`;
    await attempt({ purpose, repeatable: true }, () => octokit.request({
        method: 'POST',
        url: `${release.uploadUrl.replace(/\{[^}]*\}$/, '')}?name=${encodeURIComponent(asset.name)}`,
        headers: { 'content-type': asset.contentType, 'content-length': asset.bytes.length },
        data: asset.bytes,
    }));
}
async function assetNamed(connection, release, name) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `listing the assets of the release ${release.tag}`;
    const assets = await allPages(async (page) => {
        const asked = { owner, repo, release_id: release.id, per_page: pageSize, page };
        const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.listReleaseAssets(asked));
        return { items: response.data, link: response.headers.link };
    });
    const exact = assets.find((asset) => asset.name === name);
    return exact ?? assets.find((asset) => plainName(asset.name) === plainName(name));
}
/** GitHub puts dots in the place of characters that it does not take; so all of them count as one here. */
function plainName(name) {
    return name.replace(/[^A-Za-z0-9_-]+/g, '.').replace(/^\.|\.$/g, '');
}
async function deleteAsset(connection, id, name) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `removing the broken asset ${name}`, repeatable: true }, () => octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id })).catch(undefinedWhenMissing);
}

// EXTERNAL MODULE: ./lib/release/release-of.js
var release_of = __nccwpck_require__(6380);
;// CONCATENATED MODULE: ./lib/adapters/github/find-release.js



/** An asset whose upload broke off stays behind in state `starter`: for us it is not there. */
function toRelease(release) {
    const assets = release.assets.filter((asset) => asset.state === 'uploaded');
    return {
        id: release.id,
        tag: release.tag_name,
        url: release.html_url,
        draft: release.draft,
        prerelease: release.prerelease,
        immutable: release.immutable ?? false,
        notes: release.body ?? '',
        uploadUrl: release.upload_url,
        assets: assets.map(({ name, size, digest }) => ({ name, size, digest: digest ?? undefined })),
    };
}
/** The published release of a tag, else its draft. A draft of a moment ago may not be listed yet. */
async function findRelease(connection, tag) {
    return (await publishedRelease(connection, tag)) ?? (await listedRelease(connection, tag));
}
async function publishedRelease(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `reading the release ${tag}`, repeatable: true }, () => octokit.rest.repos.getReleaseByTag({ owner, repo, tag })).catch(undefinedWhenMissing);
    return response === undefined ? undefined : toRelease(response.data);
}
/** One page of the listing, newest first. */
async function recentReleases(connection) {
    return (await releasePage(connection, 1)).items.map(toRelease);
}
async function releasePage(connection, page) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: 'listing the releases', repeatable: true }, () => octokit.rest.repos.listReleases({ owner, repo, per_page: pageSize, page }));
    return { items: response.data, link: response.headers.link };
}
/**
 * The lookup by tag never shows drafts, the listing does. Should there be several, one that was published in
 * between wins, then the oldest.
 */
async function listedRelease(connection, tag) {
    const releases = await allPages(async (page) => await releasePage(connection, page));
    return (0,release_of/* releaseOf */.l)(releases.map(toRelease), tag);
}
/** The release that GitHub shows as the latest; undefined without any. */
async function latestRelease(connection) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: 'reading the latest release', repeatable: true }, () => octokit.rest.repos.getLatestRelease({ owner, repo })).catch(undefinedWhenMissing);
    return response === undefined ? undefined : toRelease(response.data);
}

;// CONCATENATED MODULE: ./lib/adapters/github/tag-refusal.js


/**
 * The error for a tag or release that GitHub's rules forbid: `tag-burned` or `tag-denied`; what else went
 * wrong stays as it is. `wanted` names it: `the tag 1.4.0 on commit abc...`. A name that an immutable release has used is refused in the words of a ruleset too,
 * sometimes without its own (iccDEV#1084), so it is looked for first.
 */
function refusedByRules(thrown, wanted) {
    const failure = failureBehind(thrown);
    if (failure?.status !== 422)
        return thrown;
    const words = `${failure.message} ${failure.details}`;
    if (/used by an immutable release/i.test(words)) {
        return refusal('tag-burned', failure, {
            message: `GitHub does not make ${wanted}: an immutable release has used this name, even if it is deleted now`,
            cause: thrown,
        });
    }
    if (!rulePattern.test(words))
        return thrown;
    return refusal('tag-denied', failure, {
        message: `a rule of the repository or its organization keeps this token from making ${wanted}`,
        remedy: 'Pass as `token` one of a GitHub App with `contents: write` that the ruleset for tags lets bypass it; GITHUB_TOKEN never can. If no ruleset does this, a deleted immutable release has used the name: release the next version.',
        cause: thrown,
    });
}
/** Tags protected by an older kind of rule are refused with nothing but "Reference update failed" (actions-tagger#79). */
const rulePattern = /rule violations|GH013|(creations|updates) being restricted|reference update failed/i;
/**
 * The error for a tag on a commit whose workflow files are on no branch: 403 or 404 with `workflows=write`
 * among the permissions that would do (github-actions.md, 7.3). Only for a token that may write contents.
 */
function refusedForWorkflows(thrown, wanted) {
    const failure = failureBehind(thrown);
    if (failure?.status !== 403 && failure?.status !== 404)
        return thrown;
    const accepted = failure.headers['x-accepted-github-permissions'] ?? '';
    if (!accepted.includes('workflows=write'))
        return thrown;
    return refusal('workflow-files-changed', failure, {
        message: `the token may not make ${wanted}: the workflow files of this commit are not those of any branch`,
        cause: thrown,
    });
}
function refusal(code, failure, told) {
    const said = `${failure.status} ${failure.message}`.replace(/\s+/g, ' ').trim();
    const evidence = failure.details === '' ? {} : { errors: failure.details };
    return new errors/* ActionError */.lZ({ ...told, code, blame: 'forge', evidence, message: `${told.message} (${said})` });
}

;// CONCATENATED MODULE: ./lib/adapters/github/releases.js





/** The Releases role of GitHub. */
function releaseCalls(connection) {
    return {
        release: async (tag) => await findRelease(connection, tag),
        recentReleases: async () => await recentReleases(connection),
        createDraft: async (release) => await createDraft(connection, release),
        deleteDraft: async (draft) => await deleteDraft(connection, draft),
        updateDraft: async (draft, release) => await updateDraft(connection, draft, release),
        uploadAsset: async (release, asset) => await uploadAsset(connection, release, asset),
        publish: async (release, makeLatest) => await publish(connection, release, makeLatest),
        latestRelease: async () => await latestRelease(connection),
        markLatest: async (release) => await markLatest(connection, release),
        generateNotes: async (range) => await generateNotes(connection, range),
    };
}
/** Never sent twice by itself: a lost answer may have made a draft. The next run finds and completes it. */
async function createDraft(connection, release) {
    const { octokit, attempt, owner, repo } = connection;
    const { tag, title, notes, prerelease } = release;
    const texts = { tag_name: tag, name: title, body: notes, prerelease };
    const response = await attempt({ purpose: `drafting the release ${tag}`, repeatable: false }, () => octokit.rest.repos.createRelease({ owner, repo, ...texts, draft: true, make_latest: 'false' })).catch(explainRules(tag));
    return toRelease(response.data);
}
async function deleteDraft(connection, { id, tag }) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `removing a second draft of ${tag}`, repeatable: true }, () => octokit.rest.repos.deleteRelease({ owner, repo, release_id: id })).catch(undefinedWhenMissing);
}
/** `draft` is not sent: should another run have published it, that would take the release back. */
async function updateDraft(connection, draft, { tag, title, notes, prerelease }) {
    const { octokit, attempt, owner, repo } = connection;
    const texts = { name: title, body: notes, prerelease };
    const response = await attempt({ purpose: `changing the draft ${tag}`, repeatable: true }, () => octokit.rest.repos.updateRelease({ owner, repo, release_id: draft.id, ...texts }));
    return toRelease(response.data);
}
async function publish(connection, release, makeLatest) {
    const { octokit, attempt, owner, repo } = connection;
    const state = { draft: false, make_latest: makeLatest ? 'true' : 'false' };
    const response = await attempt({ purpose: `publishing the release ${release.tag}`, repeatable: true }, () => octokit.rest.repos.updateRelease({ owner, repo, release_id: release.id, ...state })).catch(explainRules(release.tag));
    if (response.data.draft) {
        const message = `GitHub still shows the release ${release.tag} as a draft after publishing it`;
        throw new errors/* ActionError */.lZ({ code: 'forge-failed', message });
    }
    return toRelease(response.data);
}
async function markLatest(connection, release) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `making ${release.tag} the latest release`;
    await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.updateRelease({ owner, repo, release_id: release.id, make_latest: 'true' }));
}
async function generateNotes(connection, { tag, commit, previousTag }) {
    const { octokit, attempt, owner, repo } = connection;
    const previous = previousTag === undefined ? {} : { previous_tag_name: previousTag };
    const asked = { owner, repo, tag_name: tag, target_commitish: commit, ...previous };
    const response = await attempt({ purpose: `generating the notes of ${tag}`, repeatable: true }, () => octokit.rest.repos.generateReleaseNotes(asked));
    return response.data.body;
}
function explainRules(tag) {
    return (thrown) => {
        throw refusedByRules(thrown, `the release ${tag}`);
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/repository.js



/** The Repository role of GitHub. */
function repositoryCalls(connection) {
    return {
        defaultBranch: async () => await defaultBranch(connection),
        workflowsId: async (commit) => await workflowsId(connection, commit),
    };
}
async function defaultBranch(connection) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: 'reading the repository', repeatable: true }, () => octokit.rest.repos.get({ owner, repo }));
    const name = response.data.default_branch;
    const commit = await resolve(connection, `heads/${name}`);
    if (commit !== undefined)
        return { name, commit };
    const message = `GitHub knows no commit of the default branch ${name} of ${owner}/${repo}`;
    throw new errors/* ActionError */.lZ({ code: 'forge-not-found', message, remedy: 'Push a commit first.' });
}
/** A listing of `.github` shows the id of the folder below it; its own listing would show its files alone. */
async function workflowsId(connection, commit) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `reading the folder .github at ${commit}`;
    const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.getContent({ owner, repo, path: '.github', ref: commit })).catch(undefinedWhenMissing);
    const entries = Array.isArray(response?.data) ? response.data : [];
    return entries.find(({ name, type }) => name === 'workflows' && type === 'dir')?.sha;
}

;// CONCATENATED MODULE: ./lib/adapters/github/rulesets.js



/**
 * The active rulesets for tags. What the token may not see counts as not there: then the server decides, when
 * the tag is made.
 */
async function tagRulesets(connection) {
    const listed = (await listRulesets(connection).catch(undefinedWhenHidden)) ?? [];
    const active = listed.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    const read = await inParallel(active, async ({ id }) => await readRuleset(connection, id).catch(undefinedWhenHidden));
    return read.filter((ruleset) => ruleset !== undefined);
}
async function listRulesets(connection) {
    const { octokit, attempt, owner, repo } = connection;
    return await allPages(async (page) => {
        const asked = { owner, repo, includes_parents: true, targets: 'tag', per_page: pageSize, page };
        const response = await attempt({ purpose: 'listing the rulesets for tags', repeatable: true }, () => octokit.rest.repos.getRepoRulesets(asked));
        return { items: response.data, link: response.headers.link };
    });
}
/** `always` and `exempt` pass by; `pull_requests_only` helps no tag. */
const bypassing = ['always', 'exempt'];
async function readRuleset(connection, id) {
    const { octokit, attempt, owner, repo } = connection;
    const { data } = await attempt({ purpose: `reading the ruleset ${id}`, repeatable: true }, () => octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id, includes_parents: true }));
    const refs = data.conditions && 'ref_name' in data.conditions ? data.conditions.ref_name : undefined;
    return {
        name: data.name,
        url: data._links?.html?.href ?? '',
        include: refs?.include ?? [],
        exclude: refs?.exclude ?? [],
        rules: (data.rules ?? []).map(toRule),
        mayBypass: bypassing.includes(data.current_user_can_bypass),
    };
}
function toRule(rule) {
    const { type, parameters } = rule;
    const given = typeof parameters === 'object' && parameters !== null ? parameters : {};
    return { type, parameters: { ...given } };
}
function undefinedWhenHidden(thrown) {
    const status = failureBehind(thrown)?.status;
    const isLimit = thrown instanceof errors/* ActionError */.lZ && thrown.code === 'forge-failed';
    if (!isLimit && (status === 403 || status === 404))
        return undefined;
    throw thrown;
}

;// CONCATENATED MODULE: ./lib/adapters/github/tags.js



/**
 * The tag object first (an orphan is harmless), then the ref, which the server makes once only. Both may be
 * sent again: a second ref is refused with 422. After a lost answer, the object it points at shows whether it
 * is ours; otherwise not, since two runs of one second make the same object.
 */
async function createTag(connection, tag) {
    const object = await createObject(connection, tag);
    const sent = { times: 0 };
    try {
        await createRef(connection, { name: tag.name, object }, sent);
        return { kind: 'created' };
    }
    catch (refused) {
        const existing = await lookWhereTaken(connection, tag.name, refused);
        if (existing === undefined)
            throw toRefusal(refused, tag);
        const isOurs = sent.times > 1 && existing.object === object;
        return isOurs ? { kind: 'created' } : { kind: 'exists', commit: existing.commit };
    }
}
async function createObject(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const { name, message, commit } = tag;
    const response = await attempt({ purpose: `creating the tag object of ${name}`, repeatable: true }, () => octokit.rest.git.createTag({ owner, repo, tag: name, message, object: commit, type: 'commit' }));
    return response.data.sha;
}
async function createRef(connection, { name, object }, sent) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `creating the tag ${name}`, repeatable: true }, () => {
        sent.times += 1;
        return octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${name}`, sha: object });
    });
}
/** Where an existing tag points; undefined when the name was not refused for being taken. */
async function lookWhereTaken(connection, name, refused) {
    const failure = failureBehind(refused);
    if (failure?.status !== 422)
        return undefined;
    if (/already exists/i.test(failure.message))
        return await lookAgain(connection, async () => await target(connection, name));
    // Also said by the loser of two that make the same tag in one moment.
    const mayBeTaken = /reference update failed/i.test(failure.message);
    return mayBeTaken ? await target(connection, name) : undefined;
}
/** What a tag points at, and the commit behind it; undefined when there is no such tag. */
async function target(connection, name) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `reading the tag ${name}`;
    const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.git.getRef({ owner, repo, ref: `tags/${name}` })).catch(undefinedWhenMissing);
    if (response === undefined)
        return undefined;
    let { sha, type } = response.data.object;
    const object = sha;
    while (type === 'tag') {
        const peeled = await attempt({ purpose, repeatable: true }, () => octokit.rest.git.getTag({ owner, repo, tag_sha: sha }));
        ({ sha, type } = peeled.data.object);
    }
    return { object, commit: sha };
}
function toRefusal(refused, { name, commit }) {
    const wanted = `the tag ${name} on commit ${commit}`;
    return refusedByRules(refusedForWorkflows(refused, wanted), wanted);
}

;// CONCATENATED MODULE: ./lib/adapters/github/index.js










const apiVersion = '2022-11-28';
const answerWithinMs = 60_000;
/**
 * Gives GitHub as the Forge port; nothing is sent yet. @actions/github is loaded here because it costs
 * tens of milliseconds, which a run that fails on its inputs should not pay.
 */
async function connectForge(options) {
    const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(221)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: 'slipway', log: silent });
    prepareRequests(octokit);
    const [owner = '', repo = ''] = options.repository.split('/');
    const clock = options.clock ?? node_clock/* systemClock */.m;
    const connection = { octokit, attempt: retrying(clock), clock, owner, repo };
    return {
        ...historyCalls(connection),
        ...repositoryCalls(connection),
        createTag: async (tag) => await createTag(connection, tag),
        tagRulesets: async () => await tagRulesets(connection),
        ...pullCalls(connection),
        ...releaseCalls(connection),
        ...dispatchCalls(connection),
        ...deploymentCalls(connection),
    };
}
/** Every request names the API version and has an end: GitHub's own cut-off is 10 s, uploads take longer. */
function prepareRequests(octokit) {
    octokit.hook.before('request', (request) => {
        request.headers['x-github-api-version'] = apiVersion;
        request.request = { ...request.request, signal: AbortSignal.timeout(answerWithinMs) };
    });
}
const nothing = () => undefined;
/** Octokit would print deprecations among our log lines. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

// EXTERNAL MODULE: ./lib/actions/tag-release/ports.js
var tag_release_ports = __nccwpck_require__(7468);
;// CONCATENATED MODULE: ./lib/actions/tag-release/connect.js


/**
 * The ports of the action. Adapters are loaded here, when the inputs are known to be good: a run that fails on
 * them should not pay for it. Errors: `input-invalid` without a token where one is needed.
 */
async function connect(base, { token, history }) {
    const { clock, context } = base;
    const { repository, apiUrl } = context;
    const { connectRegistry } = await __nccwpck_require__.e(/* import() */ 434).then(__nccwpck_require__.bind(__nccwpck_require__, 4434));
    const forge = token === undefined ? undefined : await connectForge({ token, repository, apiUrl, clock });
    const ports = { ...base, forge, registry: connectRegistry(base) };
    if (history === 'api')
        return { ...ports, history: (0,tag_release_ports/* requireForge */.z)(ports, '`history: api`') };
    const { connectCloneHistory } = await __nccwpck_require__.e(/* import() */ 19).then(__nccwpck_require__.bind(__nccwpck_require__, 19));
    return { ...ports, history: connectCloneHistory(base.processes) };
}


/***/ }),

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tagRelease)
/* harmony export */ });
/* harmony import */ var _schema_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7143);

const tagRelease = (0,_schema_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    id: 'tag-release',
    name: 'Slipway: tag release',
    description: 'The next version, explained commit by commit; tag, GitHub release, and the tested image under its version',
    icon: 'tag',
    color: 'blue',
    permissions: { contents: 'read: commits, tags and files' },
    optionalPermissions: {
        contents: 'write: mode `release` creates the tag and the release',
        packages: 'write: mode `release` gives the image on ghcr.io its version tags',
        deployments: 'read: `verified-in` looks for the proof',
        'pull-requests': 'write: mode `preview` writes into the description; reading is enough for `bump-from` and `notes: pr-body`',
        actions: 'write: `dispatch` starts a workflow',
    },
    inputs: {
        mode: {
            kind: 'choice',
            values: ['release', 'check', 'preview', 'plan'],
            default: 'release',
            description: '`release`; `check`: the version in the file is the right one; `preview`: tell the pull request what its merge would release; `plan`: show everything, write nothing.',
        },
        release: {
            kind: 'json',
            description: 'Release record: output `release` of build-push-image. Absent: the image of the commit is looked up.',
        },
        image: {
            kind: 'image',
            description: 'Repository of the image (`ghcr.io/acme/parcel`), where the tag `sha-…` of the commit is looked up; needed by `release` and `plan` without a release record.',
        },
        commit: {
            kind: 'text',
            description: 'Commit, branch or tag to release. Default: of the record, else of the run.',
        },
        version: {
            kind: 'text',
            description: 'Version to release (`1.4.0`), whatever the commits ask for.',
        },
        'version-source': {
            kind: 'text',
            description: '`commits`, `tag` (the pushed tag), or a file: `package.json`, `pyproject.toml`, `setup.py`, `setup.cfg`, `Cargo.toml`, `Chart.yaml`, `VERSION`. Default: `tag` in a run of a pushed tag, else `commits`.',
        },
        history: {
            kind: 'choice',
            values: ['api', 'clone'],
            default: 'api',
            description: 'Where commits, tags and files are read: GitHub’s API, or the clone in the workspace (whole, `fetch-depth: 0`); with `clone`, `check` needs no network.',
        },
        'bump-from': {
            kind: 'choice',
            values: ['commits', 'pr-title', 'pr-labels'],
            default: 'commits',
            description: 'What decides for a commit that came with a pull request: its own message, the title, or the labels (`major`, `minor`, `patch`, or a type).',
        },
        'commit-types': {
            kind: 'pairs',
            description: 'More types, `TYPE=major|minor|patch|none` a line, any letter case; the usual ones are there.',
        },
        'default-bump': {
            kind: 'choice',
            values: ['none', 'patch', 'minor'],
            default: 'none',
            description: 'What commits ask for when none of their types does.',
        },
        'breaking-bump': {
            kind: 'choice',
            values: ['auto', 'major', 'minor', 'patch'],
            default: 'auto',
            description: 'What a breaking change gives; `auto`: major, and minor below 1.0.0.',
        },
        unparsable: {
            kind: 'choice',
            values: ['warn', 'fail', 'patch'],
            default: 'warn',
            description: 'What to do with a commit that no rule can read: name it, stop, or count it as a patch.',
        },
        'initial-version': {
            kind: 'text',
            default: '0.1.0',
            description: 'Version of the first release when it is worked out.',
        },
        prerelease: {
            kind: 'text',
            description: 'Release a pre-release of this name (`rc`: `1.4.0-rc.1`). Default: as `branches` says.',
        },
        branches: {
            kind: 'lines',
            description: 'Branches to release from, a pattern a line (`main`, `release/*`); `next=beta` gives pre-releases; a name like `1.x` or `1.2.x` is a maintenance line, which stays within it. Empty: any.',
        },
        paths: {
            kind: 'lines',
            description: 'Only commits that change something below one of these paths count (monorepo).',
        },
        component: {
            kind: 'text',
            description: 'Component of a monorepo: begins its tags (`parcel-1.4.0`).',
        },
        'component-separator': {
            kind: 'choice',
            values: ['-', '/', '@'],
            default: '-',
            description: 'What stands between component and version in the tag.',
        },
        'tag-prefix': {
            kind: 'text',
            description: 'Text before the version in the tag (`v`), or `none`. Absent: as the history has it, bare without one.',
        },
        'floating-tags': {
            kind: 'flag',
            default: true,
            description: 'Move the image tags `1.4`, `1` and `latest` to this release when it is the highest of their line.',
        },
        'verified-in': {
            kind: 'text',
            description: 'Environment in which this very image must have been verified.',
        },
        notes: {
            kind: 'choice',
            values: ['commits', 'pr-body', 'github', 'file', 'template'],
            default: 'commits',
            description: 'Where the notes come from: the commits, the description of the merged pull request, GitHub’s generator, or `notes-file` as it is or with its `{{placeholders}}` filled in.',
        },
        'notes-file': {
            kind: 'path',
            description: 'File of the notes, or template, in the repository at the commit.',
        },
        assets: {
            kind: 'lines',
            description: 'Files of the workspace to attach to the release, a path a line.',
        },
        'skip-markers': {
            kind: 'lines',
            description: 'A commit with one of these in its message is not released. Default: `[skip release]` and `skipci`; `check` minds only those that are given.',
        },
        dispatch: {
            kind: 'text',
            description: 'Workflow (file name) to start at the new tag, since the tag itself starts none.',
        },
        'dispatch-inputs': {
            kind: 'pairs',
            description: 'Its inputs, `name=value` a line; `{version}`, `{tag}`, `{commit}`, `{image}`, `{release}` are filled in.',
        },
        token: {
            kind: 'secret',
            defaultExpression: '${{ github.token }}',
            description: 'Token for GitHub’s API; not needed for `check` on a clone.',
        },
    },
    outputs: {
        version: 'The version, without prefix; empty when nothing is to be released. In mode `check` the one that the file should have.',
        tag: 'The tag.',
        'previous-tag': 'The release before it; empty for the first.',
        bump: '`major`, `minor`, `patch` or `none`.',
        created: '`true` when this run made the tag.',
        released: '`true` when the release is published.',
        'release-url': 'Address of the release.',
        notes: 'The release notes, Markdown.',
        release: 'The release record with the version, JSON; empty in `check` and `preview`.',
        commits: 'Each commit with the rule that decided, JSON: sha, subject, type, scope, rule, bump, counted, pull.',
    },
});


/***/ }),

/***/ 696:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_start_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1960);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7705);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2120);



// Loaded when the inputs are known to be good: together they are as large as all the rest.
await (0,_main_start_action_js__WEBPACK_IMPORTED_MODULE_0__/* .startAction */ .R)({
    spec: _declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .tagRelease */ .Q,
    connect: _connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N,
    facts: async (...given) => await (await Promise.all(/* import() */[__nccwpck_require__.e(13), __nccwpck_require__.e(805)]).then(__nccwpck_require__.bind(__nccwpck_require__, 805))).readTagReleaseFacts(...given),
    plan: async (...given) => (await Promise.all(/* import() */[__nccwpck_require__.e(13), __nccwpck_require__.e(630)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9630))).planTagRelease(...given),
    check: async (...given) => await (await Promise.all(/* import() */[__nccwpck_require__.e(13), __nccwpck_require__.e(222)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1841))).checkTagRelease(...given),
    run: async (...given) => await (await Promise.all(/* import() */[__nccwpck_require__.e(13), __nccwpck_require__.e(942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 942))).runTagRelease(...given),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ requireForge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** The forge, for whatever cannot do without. Errors: `input-invalid` when there is no token. */
function requireForge({ forge }, purpose) {
    if (forge !== undefined)
        return forge;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'input-invalid',
        message: `input 'token': is required for ${purpose}`,
        remedy: 'Pass the token of the job, `${{ github.token }}`; only `mode: check` with `history: clone` needs none.',
    });
}


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/adapters/node/clock.js

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (delayMs, signal) => {
        try {
            await (0,promises_namespaceObject.setTimeout)(delayMs, undefined, signal === undefined ? {} : { signal });
        }
        catch {
            throw signal?.reason;
        }
    },
};


/***/ }),

/***/ 2305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ childProcesses)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/node/processes.js



/** After SIGTERM a child has this long before SIGKILL. */
const graceMs = 5000;
/** Child processes in a folder. INPUT_* variables are kept from them: some of those are secrets. */
function childProcesses(folder, environment) {
    const inherited = Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_')));
    return {
        run: (tool, args, options = {}) => {
            options.signal?.throwIfAborted();
            const env = { ...inherited, ...options.env };
            const child = (0,external_node_child_process_namespaceObject.spawn)(tool, args, { cwd: options.folder ?? folder, env, stdio: 'pipe' });
            return finished(child, tool, options);
        },
    };
}
async function finished(child, tool, options) {
    const stdout = [];
    const stderr = [];
    const keep = (lines, line, stream) => {
        lines.push(line);
        options.onLine?.(line, stream);
    };
    const exact = options.exact === true;
    const readers = [
        exact ? collectText(child.stdout, stdout) : collect(child.stdout, (line) => keep(stdout, line, 'stdout')),
        collect(child.stderr, (line) => keep(stderr, line, 'stderr')),
    ];
    // A tool that ends before it has read its input must not take us with it (EPIPE).
    child.stdin?.on('error', () => undefined).end(options.stdin ?? '');
    const stop = stopOnAbort(child, options.signal);
    try {
        const exitCode = await exitOf(child, tool);
        await Promise.all(readers);
        options.signal?.throwIfAborted();
        return { exitCode, stdout: stdout.join(exact ? '' : '\n'), stderr: stderr.join('\n') };
    }
    finally {
        stop();
    }
}
async function collect(input, onLine) {
    if (input === null)
        return;
    for await (const line of (0,external_node_readline_namespaceObject.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY }))
        onLine(line);
}
async function collectText(input, chunks) {
    if (input === null)
        return;
    for await (const chunk of input.setEncoding('utf8'))
        chunks.push(String(chunk));
}
function exitOf(child, tool) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(startError(tool, error)));
        child.once('close', (code) => resolve(code ?? 1));
    });
}
function startError(tool, error) {
    if (!('code' in error) || error.code !== 'ENOENT')
        return error;
    return new errors/* ActionError */.lZ({
        code: 'tool-missing',
        message: `'${tool}' is not on PATH`,
        cause: error,
    });
}
function stopOnAbort(child, signal) {
    let killer;
    const stop = () => {
        child.kill('SIGTERM');
        killer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    };
    signal?.addEventListener('abort', stop, { once: true });
    return () => {
        signal?.removeEventListener('abort', stop);
        clearTimeout(killer);
    };
}


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRunner),
  C: () => (/* binding */ useProxy)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/text/log-text.js
var log_text = __nccwpck_require__(1249);
;// CONCATENATED MODULE: ./lib/adapters/runner/index.js




/** Connects to the runner's file and command protocol. */
function connectRunner(env) {
    return {
        useProxy: () => useProxy(env),
        mask,
        print: (lines) => {
            for (const line of lines)
                info((0,log_text/* harmless */.I)(line));
        },
        annotate,
        setOutput: (name, value) => setOutput(name, value),
        addSummary: async (markdown) => {
            if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
                await summary.addRaw(markdown).write();
        },
        saveState: (name, value) => saveState(name, value),
        savedState: (name) => env[`STATE_${name}`] ?? '',
    };
}
function mask(secret) {
    core_setSecret(secret);
    for (const line of secret.split(/\r?\n/))
        if (line.trim().length > 3)
            core_setSecret(line.trim());
}
function annotate({ level, title, message, where }) {
    const place = where === undefined ? {} : { file: where.file, ...(where.line > 0 ? { startLine: where.line } : {}) };
    const properties = { title, ...place };
    if (level === 'error')
        error(message, properties);
    else if (level === 'warning')
        warning(message, properties);
    else
        notice(message, properties);
}
const proxyNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** Self-hosted runners sit behind proxies; undici's own agent is not in the bundle (docs/adr/0004). */
function useProxy(env) {
    const given = proxyNames.filter((name) => (env[name] ?? '') !== '');
    if (given.length === 0)
        return;
    try {
        // Not imported at the top: node:http costs 10 ms at each start, and most runs need no proxy.
        external_node_process_.getBuiltinModule('node:http').setGlobalProxyFromEnv?.(env);
    }
    catch {
        // Node's own message quotes the value, which may hold a login.
        throw new errors/* ActionError */.lZ({
            code: 'input-invalid',
            blame: 'config',
            message: `the environment of the runner holds a proxy that is no address: see ${given.join(', ')}`,
            remedy: 'Write it with its protocol: http://HOST:PORT.',
        });
    }
}


/***/ }),

/***/ 4222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/**
 * The fields that have a value: the one way in which an optional field is left out, so that nobody has to
 * tell "absent" from "undefined" in JSON, events or requests.
 */
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ endings)
/* harmony export */ });
/* unused harmony export outcomes */
/**
 * The one table of endings: every reason code that a run can end with, how that ending counts, who has to act,
 * what it means and what usually mends it. A name never changes its meaning within a major version
 * (docs/reason-codes.md is generated from here).
 */
/** How a run ended (design: Errors, Results). */
const outcomes = (/* unused pure expression or super */ null && ([
    'succeeded',
    'failed',
    'rolled-back',
    'refused',
    'skipped',
    'planned',
    'cancelled',
    'unknown',
]));
function green(outcome, meaning) {
    return { outcome, meaning };
}
function red(outcome, blame, words) {
    return { outcome, blame, ...words };
}
/** Every ending by its reason code. A code without an outcome, a meaning and, when red, a remedy does not compile. */
const endings = {
    // build-push-image
    built: green('succeeded', 'The image was built and pushed.'),
    'built-not-pushed': green('succeeded', 'The image was built; pushing was switched off.'),
    // tag-release
    released: green('succeeded', 'Tag and release are there.'),
    'already-released': green('succeeded', 'This commit already carries this release; nothing was written.'),
    'nothing-to-release': green('skipped', 'No commit since the last release asks for one.'),
    'release-skipped': green('skipped', 'The commit message says that this commit is not to be released.'),
    'contained-in-release': green('skipped', 'A release of a later commit holds this one already; nothing was written.'),
    'version-right': green('succeeded', 'The version in the file is the one that the commits ask for.'),
    'preview-written': green('succeeded', 'The pull request says what its merge would release.'),
    'preview-shown': green('succeeded', 'What the merge would release is shown here only; the pull request was not changed.'),
    // deploy-env, verify-rollout
    applied: green('succeeded', 'Everything was applied; nothing is verified yet.'),
    'plan-only': green('planned', 'The plan was shown; nothing was written.'),
    verified: green('succeeded', 'Every object of this revision was proven ready.'),
    // what the user wrote
    'input-invalid': red('failed', 'input', {
        meaning: 'An input of the action is missing or malformed.',
        remedy: 'Correct the inputs named above in the workflow file.',
    }),
    'config-invalid': red('failed', 'config', {
        meaning: 'slipway.yml cannot be read as one.',
        remedy: 'Correct slipway.yml; its JSON Schema is schema/slipway.schema.json.',
    }),
    'environment-unknown': red('refused', 'input', {
        meaning: 'slipway.yml does not list this environment.',
        remedy: 'Use one of the environments that slipway.yml lists.',
    }),
    'manifest-invalid': red('failed', 'config', {
        meaning: 'A manifest cannot be sent as it is.',
        remedy: 'Correct the manifest at the place named above.',
    }),
    'manifest-missing': red('failed', 'config', {
        meaning: 'There are no manifests where they should be.',
        remedy: 'Point `manifests` at a folder that holds Kubernetes YAML or a kustomization.yaml.',
    }),
    'image-invalid': red('failed', 'input', {
        meaning: 'An image reference is malformed.',
        remedy: 'Write the image as REGISTRY/REPOSITORY, with :TAG or @sha256:DIGEST where one is asked for.',
    }),
    'image-unknown': red('failed', 'config', {
        meaning: 'No manifest runs the image of the release.',
        remedy: 'Name the image as the manifests do, or add it to the manifests.',
    }),
    // tools of the job
    'tool-missing': red('failed', 'config', {
        meaning: 'A tool that is needed is not on PATH.',
        remedy: 'Install the tool named above, or use a GitHub-hosted runner image that has it.',
    }),
    'tool-failed': red('failed', 'internal', {
        meaning: 'A tool ended with an error of its own.',
        remedy: 'Read the output of the tool above.',
    }),
    'build-failed': red('failed', 'service', {
        meaning: 'The image could not be built.',
        remedy: 'Read the failing step of the Dockerfile above; `docker buildx build .` repeats it on your machine.',
    }),
    // the registry
    'registry-auth-denied': red('failed', 'registry', {
        meaning: 'The registry does not accept the login.',
        remedy: 'Log in to the registry with an account that may push to this repository.',
    }),
    'registry-not-found': red('failed', 'registry', {
        meaning: 'The registry does not know the repository.',
        remedy: 'Check host and repository name; the repository may have to be created first.',
    }),
    'registry-failed': red('failed', 'registry', {
        meaning: 'The registry answered with an error of its own.',
        remedy: 'The registry answered with an error of its own; run again when it has recovered.',
    }),
    'digest-mismatch': red('failed', 'registry', {
        meaning: 'What the registry holds is not what was pushed.',
        remedy: 'Something else wrote to this tag. Build again; never deploy either of the two.',
    }),
    // the cluster
    'kubeconfig-missing': red('failed', 'config', {
        meaning: 'The job has no kubeconfig.',
        remedy: 'Run actions/cluster-login before, or give `kubeconfig`.',
    }),
    'kubeconfig-invalid': red('failed', 'config', {
        meaning: 'The kubeconfig cannot be used.',
        remedy: 'Check the kubeconfig: current-context, cluster and user must be there.',
    }),
    'cluster-unreachable': red('failed', 'cluster', {
        meaning: 'The API server does not answer.',
        remedy: 'Check that the runner can reach the API server named above.',
    }),
    'cluster-auth-denied': red('failed', 'cluster', {
        meaning: 'The API server does not accept the login.',
        remedy: 'Log in again; the token may have ended, or the account has no access to this cluster.',
    }),
    'cluster-forbidden': red('failed', 'cluster', {
        meaning: 'The account lacks a right.',
        remedy: 'Grant the account the verbs named above (a Role in this namespace is enough).',
    }),
    'apply-rejected': red('failed', 'config', {
        meaning: 'The server refuses objects in the dry run; nothing was written.',
        remedy: 'Correct the objects named above; nothing was written.',
    }),
    'apply-conflict': red('failed', 'cluster', {
        meaning: 'Fields belong to another manager; nothing was written.',
        remedy: 'Remove the fields named above from the manifests, or give up the other manager.',
    }),
    'apply-failed': red('failed', 'cluster', {
        meaning: 'The apply stopped in the middle.',
        remedy: 'Read what each object says above; running the same commit again converges.',
    }),
    'rollout-failed': red('failed', 'service', {
        meaning: 'An object of this revision can no longer become ready.',
        remedy: 'Read the cause above; a new commit is needed, or a correction in the cluster.',
    }),
    'rollout-timed-out': red('failed', 'service', {
        meaning: 'The time was over before everything was ready.',
        remedy: 'Read what was still pending above; raise `timeout` only if it was still moving.',
    }),
    'rollout-unknown': red('unknown', 'cluster', {
        meaning: 'Whether this revision is ready could not be found out.',
        remedy: 'The cluster could not be read to the end; run verify-rollout again.',
    }),
    // releases
    'tag-exists': red('refused', 'input', {
        meaning: 'The tag of this version is on another commit.',
        remedy: 'Release a commit above the existing tag, or delete nothing and choose the next version.',
    }),
    'not-releasable': red('refused', 'input', {
        meaning: 'A rule of releases forbids this one.',
        remedy: 'See the rule named above.',
    }),
    'version-invalid': red('failed', 'input', {
        meaning: 'A version is malformed.',
        remedy: 'Write a version as the semver specification does, e.g. 1.4.0.',
    }),
    'version-unreadable': red('failed', 'input', {
        meaning: 'No version can be read from the file.',
        remedy: 'Write the version as plain text into the file named above, or name another file.',
    }),
    'version-mismatch': red('failed', 'input', {
        meaning: 'The version in the file is not the one that the commits ask for.',
        remedy: 'Write the version named above into the file, or mend the commit messages.',
    }),
    'commit-unparsable': red('failed', 'input', {
        meaning: 'Commit messages do not say what they change.',
        remedy: 'Write the messages as `type: subject`, or map your codes with `commit-types`.',
    }),
    'breaking-not-major': red('refused', 'input', {
        meaning: 'A breaking change would get a version that promises none.',
        remedy: 'Release it as the version named above, or take the breaking change out.',
    }),
    'branch-not-allowed': red('refused', 'input', {
        meaning: 'This branch may not be released from.',
        remedy: 'Release from a branch that `branches` lists, or add this one.',
    }),
    'image-missing': red('failed', 'input', {
        meaning: 'There is no image of this commit.',
        remedy: 'Let the build of this commit finish first; a release never builds.',
    }),
    'image-tag-taken': red('refused', 'registry', {
        meaning: 'The version is the tag of another image.',
        remedy: 'Release the next version: a version tag in the registry never moves.',
    }),
    'not-verified': red('refused', 'input', {
        meaning: 'The image was never verified where it had to be.',
        remedy: 'Deploy this image to the environment named above and let it be verified first.',
    }),
    'ledger-unreadable': red('refused', 'config', {
        meaning: 'Deployment records that would have to be known cannot be read.',
        remedy: 'Use the version of Slipway that wrote the records named above, or a later one.',
    }),
    'tag-denied': red('failed', 'forge', {
        meaning: 'A ruleset forbids the tag.',
        remedy: 'Pass as `token` one of a GitHub App that the ruleset lets bypass it (`contents: write`).',
    }),
    'tag-burned': red('failed', 'forge', {
        meaning: 'An immutable release has used the name of the tag.',
        remedy: 'Release the next version: an immutable release has used this name for ever.',
    }),
    'workflow-files-changed': red('failed', 'forge', {
        meaning: 'The token may not tag a commit with other workflow files.',
        remedy: 'Pass as `token` one of a GitHub App with `contents: write` and `workflows: write`, or release a newer commit.',
    }),
    // GitHub
    'forge-auth-denied': red('failed', 'forge', {
        meaning: 'GitHub does not accept the token.',
        remedy: 'Grant the job the permissions named above.',
    }),
    'forge-not-found': red('failed', 'forge', {
        meaning: 'GitHub does not know it, or the token may not see it.',
        remedy: 'Check the repository and that the token may read it.',
    }),
    'forge-failed': red('failed', 'forge', {
        meaning: 'GitHub answered with an error of its own.',
        remedy: 'GitHub answered with an error of its own; run again when it has recovered.',
    }),
    'history-incomplete': red('failed', 'input', {
        meaning: 'The history is not there as far as it is needed.',
        remedy: 'Give actions/checkout `fetch-depth: 0`, or let the action use the API.',
    }),
    cancelled: red('cancelled', 'service', {
        meaning: 'The run was cancelled.',
        remedy: 'Run again; the next run finds out where things stand and converges.',
    }),
    internal: red('failed', 'internal', {
        meaning: 'Slipway met a fault of its own.',
        remedy: 'This is a bug in Slipway. Please report it with the lines above.',
    }),
};


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ PlanOutdated),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3599);

class ActionError extends Error {
    code;
    blame;
    remedy;
    where;
    problems;
    evidence;
    constructor(details) {
        super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ActionError';
        this.code = details.code;
        this.blame = details.blame ?? _endings_js__WEBPACK_IMPORTED_MODULE_0__/* .endings */ .V[details.code].blame;
        this.remedy = details.remedy ?? _endings_js__WEBPACK_IMPORTED_MODULE_0__/* .endings */ .V[details.code].remedy;
        this.where = details.where;
        this.problems = details.problems ?? [];
        this.evidence = details.evidence ?? {};
    }
}
/**
 * Thrown by a run whose plan was overtaken by another run before it had written anything: the facts are read
 * and the plan is made again. The error itself is shown only when that has happened too often.
 */
class PlanOutdated extends ActionError {
}
/** Gives any thrown value as an ActionError: unknown ones become `internal` with their stack as evidence. */
function toActionError(thrown) {
    if (thrown instanceof ActionError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return new ActionError({
        code: 'internal',
        message: error.message,
        evidence: { stack: error.stack ?? error.message },
        cause: thrown,
    });
}
/** `file:line`, or the file alone where no line is known (line 0). */
function formatPlace(place) {
    return place.line > 0 ? `${place.file}:${place.line}` : place.file;
}


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** The digest of some bytes: `sha256:` and 64 hex digits. By itself: every start reads digests, few make one. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   IL: () => (/* binding */ digestSource),
/* harmony export */   T4: () => (/* binding */ isPinned)
/* harmony export */ });
/* unused harmony exports namedDigest, digestIn */
/** Source of a pattern: a digest as registries and GitHub write it (image-spec, Descriptor). */
const digestSource = 'sha256:[0-9a-f]{64}';
const digestPattern = new RegExp(`^${digestSource}$`);
/** Whether a text is a digest and nothing else. */
function isDigest(text) {
    return digestPattern.test(text);
}
const pinnedPattern = new RegExp(`^[^@\\s]+@${digestSource}$`);
/** Whether a text is an image by its digest, as records hold it: `registry/repository@sha256:...`. */
function isPinned(text) {
    return pinnedPattern.test(text);
}
/** The digest that a text ends in, behind an `@`. */
function namedDigest(text) {
    const at = text.lastIndexOf('@');
    const digest = text.slice(at + 1);
    return at >= 0 && isDigest(digest) ? digest : undefined;
}
/** The digest in `registry/repository@sha256:...`, of which no more is asked: the same image in every registry. */
function digestIn(image) {
    return image.slice(image.indexOf('@') + 1);
}


/***/ }),

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ nameSource),
/* harmony export */   Ei: () => (/* binding */ hostSource),
/* harmony export */   OW: () => (/* binding */ repositorySource),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   f4: () => (/* binding */ referenceSource)
/* harmony export */ });
/* unused harmony exports longestTag, tagSource */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7241);

/**
 * The grammar of image references (distribution/reference, and the tags of distribution-spec), as sources of
 * patterns: they are matched here and rendered into JSON Schema, so they hold nothing that its dialect lacks.
 */
const word = '[a-z0-9]+';
const component = `${word}(?:(?:\\.|_|__|-+)${word})*`;
const withoutDots = `${word}(?:(?:_|__|-+)${word})*`;
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
/** Path of a repository without its host: lower case only. */
const repositorySource = `${component}(?:/${component})*`;
/** Host of a registry, with an optional port; IPv6 in brackets. */
const hostSource = `(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?`;
/** A name without tag and digest. A first part with a dot is a host, so it has to look like one. */
const nameSource = `(?:${hostSource}/${repositorySource}|${withoutDots}(?:/${component})+|${component})`;
const longestTag = 128;
const tagSource = `[A-Za-z0-9_][A-Za-z0-9._-]{0,${longestTag - 1}}`;
/** A whole reference; the digest may be demanded. */
function referenceSource(digest) {
    return `${nameSource}(?::${tagSource})?(?:@${_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSource */ .IL})${digest === 'required' ? '' : '?'}`;
}
const tagPattern = new RegExp(`^${tagSource}$`);
/** Whether a text is a tag and nothing else. */
function isTag(text) {
    return tagPattern.test(text);
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   kL: () => (/* binding */ formatImageRef)
/* harmony export */ });
/* unused harmony export sameRepository */
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4222);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7241);
/* harmony import */ var _image_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8992);




const repositoryPattern = new RegExp(`^${_image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .repositorySource */ .OW}$`);
const hostPattern = new RegExp(`^${_image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .hostSource */ .Ei}$`);
/**
 * Takes an image reference apart: the host may hold a port, the tag follows the last colon after the last
 * slash, a digest follows `@`. Errors: `image-invalid`.
 */
function parseImageRef(text) {
    const [named = '', digest, ...tooMany] = text.split('@');
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const name = colon < 0 ? named : named.slice(0, colon);
    const tag = colon < 0 ? undefined : named.slice(colon + 1);
    const { registry, repository } = splitHost(name);
    const problem = (tooMany.length > 0 && 'has more than one "@"') ||
        (!hostPattern.test(registry) && `"${registry}" is not a registry host`) ||
        (!repositoryPattern.test(repository) && `"${repository}" is not a repository name (lower case only)`) ||
        (tag !== undefined && !(0,_image_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag) && `"${tag}" is not a tag`) ||
        (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest) && `"${digest}" is not a sha256 digest`);
    if (problem !== false) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'image-invalid', message: `image '${text}': ${problem}` });
    }
    return {
        registry,
        repository,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ tag, digest }),
    };
}
function splitHost(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (isHost) {
        const registry = first === 'index.docker.io' ? 'docker.io' : first;
        return { registry, repository: withLibrary(registry, name.slice(slash + 1)) };
    }
    return { registry: 'docker.io', repository: withLibrary('docker.io', name) };
}
function withLibrary(registry, repository) {
    return registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository;
}
/** `registry/repository`, without tag and digest. */
function formatRepository(image) {
    return `${image.registry}/${image.repository}`;
}
/** The whole reference; a digest wins over a tag, so the text never names two things. */
function formatImageRef(image) {
    const name = formatRepository(image);
    if (image.digest !== undefined)
        return `${name}@${image.digest}`;
    return image.tag === undefined ? name : `${name}:${image.tag}`;
}
/** Whether two references name the same repository, compared whole and never by prefix. */
function sameRepository(a, b) {
    return a.registry.toLowerCase() === b.registry.toLowerCase() && a.repository === b.repository;
}


/***/ }),

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ startAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/node/clock.js + 1 modules
var clock = __nccwpck_require__(4645);
// EXTERNAL MODULE: ./lib/adapters/runner/index.js + 19 modules
var adapters_runner = __nccwpck_require__(9363);
// EXTERNAL MODULE: ./lib/schema/read-inputs.js + 4 modules
var read_inputs = __nccwpck_require__(138);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/text/path.js
var text_path = __nccwpck_require__(8020);
;// CONCATENATED MODULE: ./lib/adapters/node/files.js




/**
 * Files of a workspace folder. Paths are checked after links are followed, so that a link in the
 * repository cannot lead out of it. Temporary folders are made below `temporaryRoot`.
 */
function workspaceFiles(workspace, temporaryRoot) {
    const temporary = [];
    const inside = (path) => insidePath(workspace, path);
    return {
        read: async (path) => missingAsUndefined(async () => (await readBytes(await inside(path), path)).toString()),
        readBytes: async (path) => missingAsUndefined(async () => readBytes(await inside(path), path)),
        kindOf: async (path) => {
            const found = await missingAsUndefined(async () => (0,promises_.stat)(await inside(path)));
            if (found === undefined)
                return 'missing';
            return found.isDirectory() ? 'folder' : 'file';
        },
        list: async (path) => {
            const entries = await (0,promises_.readdir)(await inside(path), { withFileTypes: true });
            return entries
                .map((entry) => ({
                name: entry.name,
                kind: entry.isDirectory() ? 'folder' : 'file',
            }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        },
        temporaryFolder: async () => {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryRoot, 'slipway-'));
            temporary.push(folder);
            return folder;
        },
        readTemporary: (path) => missingAsUndefined(() => (0,promises_.readFile)(path, 'utf8')),
        absolute: (path) => (0,external_node_path_.resolve)(workspace, path),
        cleanUp: async () => {
            await Promise.all(temporary.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true })));
        },
    };
}
async function insidePath(workspace, path) {
    const [root, target] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path))]);
    if (!(0,text_path/* leadsOut */.qm)((0,external_node_path_.relative)(root, target).replaceAll(external_node_path_.sep, '/')))
        return target;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `path '${path}' leads out of the workspace`,
        remedy: 'Name a path inside the repository; links that lead out of it are not followed.',
    });
}
/** A folder, a file without rights: nothing that a report of a bug would help with. */
async function readBytes(target, path) {
    return await (0,promises_.readFile)(target).catch((error) => {
        if (error.code !== 'EISDIR' && error.code !== 'EACCES')
            throw error;
        const found = error.code === 'EISDIR' ? 'is a folder, not a file' : 'may not be read';
        throw new errors/* ActionError */.lZ({
            code: 'input-invalid',
            message: `path '${path}' ${found}`,
            cause: error,
        });
    });
}
async function missingAsUndefined(read) {
    try {
        return await read();
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/node/processes.js + 2 modules
var processes = __nccwpck_require__(2305);
;// CONCATENATED MODULE: ./lib/adapters/runner/context.js

/**
 * What the runner says about this run. `event` is the payload (event.ts), whatever it holds. Errors: `internal`
 * naming every variable that is missing.
 */
function readContext(env, event) {
    const needed = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_RUN_ID'];
    const missing = needed.filter((name) => (env[name] ?? '') === '');
    if (missing.length > 0)
        throw notOnARunner(missing);
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        repository: env['GITHUB_REPOSITORY'] ?? '',
        commit: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        event: env['GITHUB_EVENT_NAME'] ?? '',
        actor: env['GITHUB_ACTOR'] ?? '',
        serverUrl,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        runId: env['GITHUB_RUN_ID'] ?? '',
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
        job: env['GITHUB_JOB'] ?? '',
        kubeconfig: env['KUBECONFIG'] === '' ? undefined : env['KUBECONFIG'],
        pull: isPullEvent(env) ? pullOf(event) : undefined,
    };
}
/** The two events whose payload is about a pull request that a run works on (GitHub, "Events that trigger workflows"). */
function isPullEvent(env) {
    return ['pull_request', 'pull_request_target'].includes(env['GITHUB_EVENT_NAME'] ?? '');
}
/** Undefined when something is missing: the file may come from a replayed or made-up event. */
function pullOf(event) {
    const pull = fieldOf(event, 'pull_request');
    const number = fieldOf(pull, 'number');
    const head = fieldOf(pull, 'head');
    const base = fieldOf(pull, 'base');
    const headCommit = fieldOf(head, 'sha');
    const branch = fieldOf(base, 'ref');
    const home = fieldOf(fieldOf(base, 'repo'), 'full_name');
    if (typeof number !== 'number' || !Number.isInteger(number))
        return undefined;
    if (!isText(headCommit) || !isText(branch) || !isText(home))
        return undefined;
    // GitHub gives no repository for the branch of a fork that was deleted since.
    const fork = fieldOf(fieldOf(head, 'repo'), 'full_name') !== home;
    return { number, headCommit, base: branch, fork };
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function notOnARunner(missing) {
    return new errors/* ActionError */.lZ({
        code: 'internal',
        message: `the runner did not set ${missing.join(', ')}`,
        remedy: 'This is an action: it runs in a step of a GitHub Actions workflow.',
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/adapters/runner/event.js


/**
 * The payload of the event that started the run; undefined when no part of it is needed, and when there is no
 * file or it is no JSON: what a run knows from elsewhere must not fail by it.
 */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '' || !isPullEvent(env))
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/main/until-plan-holds.js

/** Each time means that another run has got further, so this ends; the number only stops a bug. */
const mostPlans = 100;
/**
 * Reads facts, plans and runs again whenever the run finds its plan outdated; each further time with what the plans
 * before ran into, the earliest first. Errors: those of the work.
 */
async function untilPlanHolds({ emit, signal }, factsToResult) {
    for (const overtaken = [];;) {
        try {
            return await factsToResult([...overtaken]);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* PlanOutdated */.ar) || overtaken.length === mostPlans - 1)
                throw thrown;
            overtaken.push(thrown);
            signal.throwIfAborted();
            emit({ type: 'note', level: 'info', message: `${thrown.message}; planning again` });
        }
    }
}

;// CONCATENATED MODULE: ./lib/main/stages.js

/**
 * The stages of an action in their order; from the facts again when another run made the plan outdated. Errors:
 * those of the stages.
 */
async function runStages(action, { inputs, ports }, control) {
    return await untilPlanHolds(control, async (overtaken) => {
        const facts = await action.facts(inputs, ports, { ...control, overtaken });
        const plan = await action.plan(inputs, facts);
        const checked = await checkedPlan(action, plan, { ports, control });
        return action.preview?.(checked, control) ?? (await action.run(checked, ports, control));
    });
}
async function checkedPlan({ check }, plan, { ports, control }) {
    // Without a check nothing names another type, and `Checked` is `Plan`.
    if (check === undefined)
        return plan;
    return await check(plan, ports, control);
}

;// CONCATENATED MODULE: ./lib/main/drive.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** The main step: inputs, ports, then the stages. Errors: `input-invalid`, those of ports and stages. */
async function driveMain(action, control) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const held = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        return await runStages(action, await drive_open(action, held), control);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The post step, with the inputs of main. Errors: as for main. */
async function drivePost(action, state, control) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const held = __addDisposableResource(env_2, new AsyncDisposableStack(), true);
        const { ports } = await drive_open(action, held);
        await action.post?.(state, ports, control);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function drive_open({ spec, connect }, held) {
    const { inputs } = (0,read_inputs/* readInputs */.Ko)(spec, external_node_process_.env);
    return { inputs, ports: await connect(basePorts(held), inputs, held) };
}
function basePorts(held) {
    const { env } = external_node_process_;
    const context = readContext(env, readEvent(env));
    const workspace = env['GITHUB_WORKSPACE'] ?? external_node_process_.cwd();
    const files = workspaceFiles(workspace, env['RUNNER_TEMP'] ?? workspace);
    held.defer(async () => await files.cleanUp());
    return { clock: clock/* systemClock */.m, files, processes: (0,processes/* childProcesses */.A)(workspace, env), context };
}

// EXTERNAL MODULE: ./lib/endings.js
var endings = __nccwpck_require__(3599);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __nccwpck_require__(7350);
;// CONCATENATED MODULE: ./lib/manifest/kinds.js

/** The API group: `apps` of `apps/v1`, empty for the core group. Versions do not matter to what a kind is. */
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? '' : apiVersion.slice(0, slash);
}
/** `apps/Deployment`, `/Pod`: names a kind whatever its version. */
function kindKey(object) {
    return `${groupOf(object.apiVersion)}/${object.kind}`;
}
/** Tells objects apart as their servers do: group, kind, namespace and name, and the cluster where one is named. */
function identityOf(ref) {
    return `${(0,manifest_object/* clusterPrefix */.d4)(ref)}${kindKey(ref)}/${ref.namespace ?? ''}/${ref.name}`;
}
const inTemplate = ['spec', 'template', 'spec'];
/** Where each kind keeps its pod spec. Custom resources are not searched: their fields are not known. */
const podSpecs = new Map([
    ['/Pod', ['spec']],
    ['/PodTemplate', ['template', 'spec']],
    ['/ReplicationController', inTemplate],
    ['apps/Deployment', inTemplate],
    ['apps/StatefulSet', inTemplate],
    ['apps/DaemonSet', inTemplate],
    ['apps/ReplicaSet', inTemplate],
    ['batch/Job', inTemplate],
    ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
    ['keda.sh/ScaledJob', ['spec', 'jobTargetRef', 'template', 'spec']],
]);
/** The path to the pod spec of an object; undefined for kinds that have none. */
function podSpecPath(object) {
    return podSpecs.get(kindKey(object));
}

;// CONCATENATED MODULE: ./lib/report/result.js


/** The last thing said about each object, in the order in which they were first named. */
function objectsIn(events) {
    const objects = new Map();
    for (const event of events) {
        if (event.type !== 'object-applied' && event.type !== 'object-status')
            continue;
        const key = identityOf(event.ref);
        const known = objects.get(key) ?? { ...event.ref };
        const said = event.type === 'object-applied' ? { change: event.change } : { state: event.state };
        objects.set(key, {
            ...known,
            ...said,
            ...(0,defined/* defined */.s)({ message: event.message }),
        });
    }
    return [...objects.values()];
}
/** The error as plain JSON. */
function resultError(error) {
    return {
        code: error.code,
        blame: error.blame,
        message: error.message,
        remedy: error.remedy,
        ...(0,defined/* defined */.s)({ where: error.where }),
        ...(error.problems.length === 0 ? {} : { problems: error.problems }),
        ...(Object.keys(error.evidence).length === 0 ? {} : { evidence: error.evidence }),
    };
}

// EXTERNAL MODULE: ./lib/schema/declaration.js
var declaration = __nccwpck_require__(7143);
;// CONCATENATED MODULE: ./lib/main/ending.js




/** What was thrown, as the end of a run; of a cancelled one as cancelled, whatever the abort made fail on its way. */
function endedBy(thrown, signal) {
    return { kind: 'threw', error: signal.aborted ? cancelledError(thrown) : (0,errors/* toActionError */.ie)(thrown) };
}
function cancelledError(thrown) {
    const error = (0,errors/* toActionError */.ie)(thrown);
    if (error.code === 'cancelled')
        return error;
    return new errors/* ActionError */.lZ({
        code: 'cancelled',
        message: 'the run was cancelled',
        evidence: { 'what ended on the way': error.message },
        cause: error,
    });
}
/** Every output that is declared, but for the three that all actions have; empty text for what is not known. */
function outputsOf({ spec, ended, known }) {
    const values = ended.kind === 'returned' ? ended.outcome.outputs : known.outputs;
    const names = Object.keys(spec.outputs).filter((name) => !Object.hasOwn(declaration/* commonOutputs */.e, name));
    return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}
/** The output `result`, the same for every ending. */
function resultOf(run) {
    const { ended, known, events } = run;
    const common = {
        schemaVersion: 1,
        action: run.spec.id,
        startedAt: new Date(run.startedAtMs).toISOString(),
        durationMs: run.durationMs,
        objects: objectsIn(events),
        causes: events.flatMap((event) => (event.type === 'cause' ? [event.cause] : [])),
    };
    if (ended.kind === 'returned') {
        const { reasonCode, headline, data } = ended.outcome;
        const { outcome } = endings/* endings */.V[reasonCode];
        return { ...common, outcome, reasonCode, headline, data };
    }
    const { error } = ended;
    return {
        ...common,
        outcome: endings/* endings */.V[error.code].outcome,
        reasonCode: error.code,
        headline: error.message,
        data: known.data,
        error: resultError(error),
    };
}

;// CONCATENATED MODULE: ./lib/main/kept-inputs.js

/** Keeps the inputs of main as the runner gave them, secrets as well: they are masked, and the state stays in this job. */
function keepInputs(spec, runner, env) {
    for (const variable of variablesOf(spec)) {
        const value = env[variable] ?? '';
        if (value !== '')
            runner.saveState(variable, value);
    }
}
/**
 * Gives the post step the inputs of main in the place of its own: inside composites that are called by composites the
 * runner gives it those of an outer action (actions/runner#2030, actions/runner#3514). Nothing is changed when main
 * kept none.
 */
function restoreInputs(spec, runner, env) {
    const kept = variablesOf(spec).flatMap((variable) => {
        const value = runner.savedState(variable);
        return value === '' ? [] : [[variable, value]];
    });
    // Main may have been killed before it could keep them.
    if (kept.length === 0)
        return;
    for (const variable of Object.keys(env))
        if (variable.startsWith('INPUT_'))
            delete env[variable];
    Object.assign(env, Object.fromEntries(kept));
}
function variablesOf({ inputs }) {
    return Object.keys(inputs).map(read_inputs/* variableOf */.Qn);
}

// EXTERNAL MODULE: ./lib/report/cause-text.js
var cause_text = __nccwpck_require__(3589);
// EXTERNAL MODULE: ./lib/text/log-text.js
var log_text = __nccwpck_require__(1249);
;// CONCATENATED MODULE: ./lib/report/annotations.js




/** GitHub shows ten errors a step; one place is kept for "and more". */
const mostShown = 9;
/** The annotations of a failed run: one for each problem that has a place, else one for the error itself. */
function errorAnnotations(error, events) {
    const placed = error.problems.filter((problem) => problem.where !== undefined);
    if (placed.length > 0)
        return placedAnnotations(error);
    const first = events.find((event) => event.type === 'cause')?.cause;
    const message = first === undefined ? plainMessage(error) : causeMessage(first);
    return [
        {
            level: 'error',
            title: error.code,
            message,
            ...(0,defined/* defined */.s)({ where: error.where }),
        },
    ];
}
/** Enough to see why a container ended; log and summary have the rest. */
const mostLogLines = 10;
/** What an operator sees first, on the page of the run. */
function causeMessage(cause) {
    const log = (cause.log ?? []).filter((line) => line.trim() !== '').slice(-mostLogLines);
    const quoted = log.length === 0 ? [] : ['last log lines:', ...(0,log_text/* quoteLines */.C)(log.join('\n'))];
    return [(0,cause_text/* causeHeadline */.e)(cause), ...(0,cause_text/* causeDetails */.o)(cause), ...quoted].join('\n');
}
/** The annotation of a note above `info`; undefined for everything else. */
function noteAnnotation(event) {
    if (event.type !== 'note' || event.level === 'info')
        return undefined;
    const { level, message, where } = event;
    return { level, title: 'Slipway', message, ...(0,defined/* defined */.s)({ where }) };
}
function placedAnnotations(error) {
    const shown = error.problems.slice(0, mostShown).map((problem) => ({
        level: 'error',
        title: error.code,
        message: `${problem.message}\nWhat to do: ${error.remedy}`,
        ...(0,defined/* defined */.s)({ where: problem.where }),
    }));
    const rest = error.problems.length - shown.length;
    return rest > 0
        ? [...shown, { level: 'error', title: error.code, message: `and ${rest} more; see the log` }]
        : shown;
}
function plainMessage(error) {
    const problems = error.problems.map((problem) => problem.where === undefined ? problem.message : `${(0,errors/* formatPlace */.dE)(problem.where)}: ${problem.message}`);
    return [error.message, ...problems, `What to do: ${error.remedy}`].join('\n');
}

// EXTERNAL MODULE: ./lib/report/log.js
var log = __nccwpck_require__(9820);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __nccwpck_require__(4783);
// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __nccwpck_require__(6362);
;// CONCATENATED MODULE: ./lib/report/summary.js





/** A step summary over 1 MiB is dropped by the runner as a whole. Characters, with room for multi-byte ones. */
const mostCharacters = 300_000;
const marks = {
    succeeded: '✅',
    failed: '❌',
    'rolled-back': '↩️',
    refused: '⛔',
    skipped: '⏭️',
    planned: '📋',
    cancelled: '🚫',
    unknown: '❓',
};
/** The step summary, Markdown: what happened, why, what to do; then the objects and tables. */
function renderSummary(result, events) {
    const parts = [
        `### ${marks[result.outcome]} ${result.action}: ${(0,markdown/* inline */.mG)(result.headline)}`,
        ...(result.error === undefined ? [] : errorPart(result.error)),
        ...result.causes.map(causePart),
        ...lastTables(events).map(({ title, header, rows }) => tablePart(title, header, rows)),
        ...(result.objects.length === 0 ? [] : [objectsPart(result.objects)]),
        `<sub>${result.outcome} · ${result.reasonCode} · ${(0,duration/* formatDuration */.a3)(result.durationMs)}</sub>`,
    ];
    const text = `${parts.join('\n\n')}\n`;
    return text.length <= mostCharacters
        ? text
        : `${text.slice(0, mostCharacters)}\n\n_Cut here; the log has the rest._\n`;
}
/** A plan that was made again shows its tables again: the last of each title counts. */
function lastTables(events) {
    const tables = new Map();
    for (const event of events) {
        if (event.type !== 'table')
            continue;
        tables.delete(event.title);
        tables.set(event.title, event);
    }
    return [...tables.values()];
}
function errorPart(error) {
    const place = error.where === undefined ? '' : `\`${(0,errors/* formatPlace */.dE)(error.where)}\`: `;
    const problems = (error.problems ?? []).map((problem) => `- ${problem.where === undefined ? '' : `\`${(0,errors/* formatPlace */.dE)(problem.where)}\`: `}${(0,markdown/* inline */.mG)(problem.message)}`);
    const evidence = Object.entries(error.evidence ?? {}).map(([name, text]) => `<details><summary>${(0,markdown/* inline */.mG)(name)}</summary>\n\n${(0,markdown/* fenced */.OF)(text)}\n\n</details>`);
    return [
        `${place}${(0,markdown/* inline */.mG)(error.message)}`,
        ...(problems.length > 0 ? [problems.join('\n')] : []),
        `**What to do:** ${(0,markdown/* inline */.mG)(error.remedy)}`,
        ...evidence,
    ];
}
function causePart(cause) {
    const log = (cause.log?.length ?? 0) > 0 ? [`Last log lines:\n\n${(0,markdown/* fenced */.OF)((cause.log ?? []).join('\n'))}`] : [];
    const events = (cause.events?.length ?? 0) > 0 ? [`Events:\n\n${(0,markdown/* fenced */.OF)((cause.events ?? []).join('\n'))}`] : [];
    return [
        `#### ${(0,markdown/* inline */.mG)((0,cause_text/* causeHeadline */.e)(cause))}`,
        (0,cause_text/* causeDetails */.o)(cause)
            .map((line) => `- ${(0,markdown/* inline */.mG)(line)}`)
            .join('\n'),
        ...log,
        ...events,
    ].join('\n\n');
}
function objectsPart(objects) {
    const rows = objects.map((object) => [
        `\`${(0,manifest_object/* formatRef */.rq)(object)}\``,
        object.namespace ?? '',
        object.state ?? object.change ?? '',
        object.message ?? '',
    ]);
    const header = ['Object', 'Namespace', 'State', 'What was seen'];
    const columns = objects.some((object) => object.message !== undefined) ? 4 : 3;
    return tablePart('Objects', header.slice(0, columns), rows.map((row) => row.slice(0, columns)));
}
function tablePart(title, header, rows) {
    const line = (cells) => `| ${cells.map(markdown/* tableCell */.xR).join(' | ')} |`;
    return [`**${title}**`, '', line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/main/reporting.js




/** Prints each event when it comes, and keeps it in `events`. */
function printingEmit(runner, events) {
    let steps = [];
    return (event) => {
        events.push(event);
        if (event.type === 'planned')
            steps = event.steps;
        runner.print((0,log/* logLines */.OG)(event, steps));
        const annotation = noteAnnotation(event);
        if (annotation !== undefined)
            runner.annotate(annotation);
    };
}
/** Tells how the run ended: log, annotations, outputs, summary. */
async function reportEnd(runner, run) {
    const { ended, events } = run;
    const result = resultOf(run);
    if (ended.kind === 'threw') {
        runner.print((0,log/* errorLines */.S6)(ended.error));
        for (const annotation of errorAnnotations(ended.error, events))
            runner.annotate(annotation);
    }
    else
        runner.print([`${result.outcome}: ${result.headline}`]);
    for (const [name, value] of Object.entries(outputsOf(run)))
        runner.setOutput(name, value);
    runner.setOutput('outcome', result.outcome);
    runner.setOutput('reason-code', result.reasonCode);
    runner.setOutput('result', JSON.stringify(result));
    await runner.addSummary(renderSummary(result, events));
}

;// CONCATENATED MODULE: ./lib/main/signals.js


/** After the first signal the runner waits 7.5 s; what is not done by then is left to the next run. */
const cancelGraceMs = 6000;
/** Takes the signals of the process over: the first one aborts what is given here, with `cancelled`. */
function abortOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        external_node_process_.on(signal, () => controller.abort(new errors/* ActionError */.lZ({ code: 'cancelled', message: `stopped by ${signal}` })));
    }
    return controller.signal;
}
/** The work, unless it has not ended 6 s after the abort. Errors: those of the work, the signal's reason. */
async function withinGrace(work, signal) {
    return await Promise.race([work, rejectAfterAbort(signal)]);
}
function rejectAfterAbort(signal) {
    return new Promise((_, reject) => {
        signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), cancelGraceMs).unref(), {
            once: true,
        });
    });
}

;// CONCATENATED MODULE: ./lib/main/run-action.js









/** The main step of every action, from the inputs to the exit code. Ends the process. */
async function runAction(action) {
    const { spec } = action;
    const runner = await connect(spec);
    for (const secret of (0,read_inputs/* secretsIn */.VY)(spec, external_node_process_.env))
        runner.mask(secret);
    const startedAtMs = clock/* systemClock */.m.now();
    const events = [];
    const known = { outputs: {}, data: {} };
    const control = {
        ...{ emit: printingEmit(runner, events), signal: abortOnSignals(), save: savingState(spec, runner) },
        know: ({ outputs, data }) => {
            Object.assign(known.outputs, outputs);
            Object.assign(known.data, data);
        },
    };
    control.know(action.known ?? {});
    const ended = await endOf(action, runner, control);
    const durationMs = clock/* systemClock */.m.now() - startedAtMs;
    await reportEnd(runner, { spec, ended, known, events, startedAtMs, durationMs });
    external_node_process_.exitCode = ended.kind === 'threw' ? 1 : 0;
    // Whatever is still open (a keep-alive socket, a child that does not end) must not hold the job.
    external_node_process_.exit();
}
/** The first thing that is saved takes the inputs with it: from then on there is a post step to do. */
function savingState(spec, runner) {
    let kept = false;
    return (state) => {
        for (const [name, value] of Object.entries(state))
            runner.saveState(name, String(value));
        if (!kept)
            keepInputs(spec, runner, external_node_process_.env);
        kept = true;
    };
}
/** With arguments somebody runs the bundle by hand; in a job, nothing of that is loaded. */
async function connect(spec) {
    if (external_node_process_.argv.length <= 2)
        return (0,adapters_runner/* connectRunner */.J)(external_node_process_.env);
    return await (await __nccwpck_require__.e(/* import() */ 384).then(__nccwpck_require__.bind(__nccwpck_require__, 6384))).connectByHand(spec);
}
async function endOf(action, runner, control) {
    try {
        runner.useProxy();
        return { kind: 'returned', outcome: await withinGrace(driveMain(action, control), control.signal) };
    }
    catch (thrown) {
        return endedBy(thrown, control.signal);
    }
}

;// CONCATENATED MODULE: ./lib/main/run-post.js








/**
 * The post step of an action: cleans up after its main step, when that has saved something. Whatever goes wrong is
 * a warning: the job ended as it ended, and a clean-up must not turn it red. Ends the process with 0.
 */
async function runPost(action) {
    const runner = (0,adapters_runner/* connectRunner */.J)(external_node_process_.env);
    restoreInputs(action.spec, runner, external_node_process_.env);
    for (const secret of (0,read_inputs/* secretsIn */.VY)(action.spec, external_node_process_.env))
        runner.mask(secret);
    const emit = printingEmit(runner, []);
    try {
        await cleanUp(action, runner, emit);
    }
    catch (thrown) {
        const { message, remedy } = (0,errors/* toActionError */.ie)(thrown);
        const told = `${action.spec.id} could not clean up: ${message}\nWhat to do: ${remedy}`;
        emit({ type: 'note', level: 'warning', message: told });
    }
    external_node_process_.exit(0);
}
async function cleanUp(action, runner, emit) {
    const state = savedState(action.spec, runner);
    if (Object.keys(state).length === 0)
        return;
    runner.useProxy();
    const signal = abortOnSignals();
    await withinGrace(drivePost(action, state, { emit, signal }), signal);
}
/** What main has saved of what is declared. */
function savedState(spec, runner) {
    const names = Object.keys(spec.state ?? {});
    const saved = names.map((name) => [name, runner.savedState(name)]);
    return Object.fromEntries(saved.filter(([, value]) => value !== ''));
}

;// CONCATENATED MODULE: ./lib/main/start-action.js




/**
 * Runs the step that this process was started for. The starter tells them apart (`index.js`, `post.js`) and not a
 * mark that main saves: a main step that was killed before it could save one would run a second time as post.
 */
async function startAction(action) {
    await ((0,external_node_path_.basename)(external_node_process_.argv[1] ?? '') === 'post.js' ? runPost(action) : runAction(action));
}


/***/ }),

/***/ 7350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d4: () => (/* binding */ clusterPrefix),
/* harmony export */   rq: () => (/* binding */ formatRef)
/* harmony export */ });
/* unused harmony export refOf */
/** `Kind/name`, as people and kubectl write it; `eu: Kind/name` where a cluster is named. */
function formatRef(ref) {
    return `${clusterPrefix(ref)}${ref.kind}/${ref.name}`;
}
/** `eu: `, for texts and keys about several clusters; empty where none is named. */
function clusterPrefix({ cluster }) {
    return cluster === undefined ? '' : `${cluster}: `;
}
/** The reference of an object; which cluster it comes from, the object does not say. */
function refOf(object) {
    const { apiVersion, kind, metadata } = object;
    return metadata.namespace === undefined
        ? { apiVersion, kind, name: metadata.name }
        : { apiVersion, kind, namespace: metadata.namespace, name: metadata.name };
}


/***/ }),

/***/ 6380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSameAsset)
/* harmony export */ });
/* harmony import */ var _image_content_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3609);

/** Whether an asset of a release has these bytes; servers that give no digest are believed by the size. */
function isSameAsset(there, bytes) {
    if (there.size !== bytes.length)
        return false;
    const digest = (0,_image_content_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(bytes);
    return (there.digest ?? digest) === digest;
}


/***/ }),

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ causeHeadline),
/* harmony export */   o: () => (/* binding */ causeDetails)
/* harmony export */ });
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7350);

/** `Deployment/parcel: CrashLoopBackOff in container app (exit 1, 3 restarts)`: the line to read first. */
function causeHeadline(cause) {
    const where = cause.container === undefined
        ? ''
        : ` in ${cause.initContainer === true ? 'init container' : 'container'} ${cause.container}`;
    const numbers = [
        cause.exitCode === undefined ? '' : `exit ${cause.exitCode}`,
        cause.restarts === undefined ? '' : `${cause.restarts} ${cause.restarts === 1 ? 'restart' : 'restarts'}`,
    ].filter((text) => text !== '');
    return `${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRef */ .rq)(cause.ref)}: ${cause.reason}${where}${numbers.length === 0 ? '' : ` (${numbers.join(', ')})`}`;
}
/** The other facts of a cause, one a line, the most useful first. */
function causeDetails(cause) {
    const lines = [cause.message];
    if (cause.hint !== undefined)
        lines.push(`hint: ${cause.hint}`);
    lines.push(`rule: ${cause.rule}`);
    if (cause.pod !== undefined)
        lines.push(`pod: ${cause.pod}${cause.node === undefined ? '' : ` on node ${cause.node}`}`);
    if (cause.alike !== undefined && cause.alike > 0)
        lines.push(`the same in ${cause.alike} more ${cause.alike === 1 ? 'pod' : 'pods'}`);
    return lines.filter((line) => line !== '');
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   S6: () => (/* binding */ errorLines)
/* harmony export */ });
/* unused harmony export textTable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7350);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4783);
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3589);
/* harmony import */ var _text_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1249);





/** The lines of one event. `steps` is the plan so far, so that a step can say "2 of 5". Pure. */
function logLines(event, steps) {
    switch (event.type) {
        case 'planned':
            return [`Plan: ${event.steps.map((step) => step.title).join(' → ')}`];
        case 'step-started':
            return [stepLine(event.id, steps)];
        case 'step-finished':
            return [
                `  ${stepMarks[event.outcome]}${event.detail === undefined ? '' : `: ${(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(event.detail)}`}`,
            ];
        case 'command':
            return [(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  $ ${[event.tool, ...event.argv].join(' ')}`)];
        case 'tool-line':
            return (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .C)(event.line);
        case 'note':
            return noteLines(event);
        case 'object-applied':
            return [
                (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${event.change.padEnd(11)} ${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(event.ref)}${event.message === undefined ? '' : `: ${event.message}`}`),
            ];
        case 'object-status':
            return [
                (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${event.state.padEnd(11)} ${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .rq)(event.ref)}${countText(event)}: ${event.message}`),
            ];
        case 'heartbeat':
            return [
                `  ... ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.elapsedMs)} gone, ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.remainingMs)} left; waiting for ${event.pending.join(', ')}`,
            ];
        case 'cause':
            return causeLines(event);
        case 'table':
            return [event.title, ...textTable(event.header, event.rows)];
    }
}
/** The lines of an error: what, where, all problems, what to do. Evidence goes last. */
function errorLines(error) {
    const place = error.where === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(error.where)}: `;
    return [
        (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`${place}${error.message} [${error.code}]`),
        ...error.problems.map((problem) => (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  - ${problem.where === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(problem.where)}: `}${problem.message}`)),
        (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  What to do: ${error.remedy}`),
        ...Object.entries(error.evidence).flatMap(([name, text]) => [`  ${name}:`, ...(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .C)(text)]),
    ];
}
const stepMarks = { ok: 'done', failed: 'FAILED', skipped: 'skipped' };
function stepLine(id, steps) {
    const index = steps.findIndex((step) => step.id === id);
    return index < 0 ? id : `[${index + 1}/${steps.length}] ${steps[index]?.title}`;
}
function noteLines(event) {
    // Notices and warnings are printed as annotations by the runner adapter; those show in the log by themselves.
    const place = event.where === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(event.where)}: `;
    return event.level === 'info' ? [(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${place}${event.message}`)] : [];
}
function countText(event) {
    return event.wanted === undefined ? '' : ` ${event.ready ?? 0}/${event.wanted}`;
}
function causeLines(event) {
    const { cause } = event;
    return [
        (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)((0,_cause_text_js__WEBPACK_IMPORTED_MODULE_4__/* .causeHeadline */ .e)(cause)),
        ...(0,_cause_text_js__WEBPACK_IMPORTED_MODULE_4__/* .causeDetails */ .o)(cause).map((line) => (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${line}`)),
        ...((cause.events?.length ?? 0) > 0 ? ['  events:', ...(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .C)((cause.events ?? []).join('\n'))] : []),
        ...((cause.log?.length ?? 0) > 0
            ? ['  last log lines:', ...(0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .C)((cause.log ?? []).join('\n'))]
            : []),
    ];
}
/** Columns padded to their widest cell. */
function textTable(header, rows) {
    const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
    const line = (cells) => (0,_text_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(`  ${widths
        .map((width, column) => (cells[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd()}`);
    return [line(header), ...rows.map(line)];
}


/***/ }),

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction),
/* harmony export */   e: () => (/* binding */ commonOutputs)
/* harmony export */ });
const commonOutputs = {
    outcome: 'succeeded, failed, rolled-back, refused, skipped, planned, cancelled or unknown.',
    'reason-code': 'Stable name of the reason, see docs/reason-codes.md.',
    result: 'Everything the summary shows, as JSON with `schemaVersion` (schema/result.schema.json).',
};
/** Keeps the literal types of a declaration, and adds the three outputs that every action has. */
function defineAction(spec) {
    return { ...spec, outputs: { ...spec.outputs, ...commonOutputs } };
}


/***/ }),

/***/ 138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  VY: () => (/* binding */ secretsIn),
  Qn: () => (/* binding */ variableOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/schema/field-values.js
function readName(name, { kind }) {
    return kind === 'duration' ? `${name}Ms` : name;
}

// EXTERNAL MODULE: ./lib/text/misspelling.js
var misspelling = __nccwpck_require__(9082);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(4624);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __nccwpck_require__(4783);
// EXTERNAL MODULE: ./lib/text/path.js
var path = __nccwpck_require__(8020);
// EXTERNAL MODULE: ./lib/image/image-grammar.js
var image_grammar = __nccwpck_require__(8992);
;// CONCATENATED MODULE: ./lib/schema/formats.js


const dnsLabel = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const pathPart = '(?!\\.\\.(?:/|$))[^/\\\\\\s][^/\\\\]*';
const environmentPart = '[A-Za-z0-9][A-Za-z0-9._-]*';
/** The forms that texts of files and inputs take. */
const formats = {
    anyText: { expected: 'a text', pattern: '' },
    text: { expected: 'a text that is not empty', pattern: '\\S' },
    environmentName: {
        expected: 'a name of letters, digits, ".", "_", "-" and "/"',
        pattern: `^${environmentPart}(?:/${environmentPart})*$`,
        maxLength: 255,
    },
    dnsLabel: {
        expected: 'lower-case letters, digits and "-", 63 at most',
        pattern: `^${dnsLabel}$`,
        maxLength: 63,
    },
    /** How a path is written in a file, where nothing but the path itself is known: without what could hide a `..`. */
    path: {
        expected: 'a path inside the workspace, without a leading "/" and without ".."',
        pattern: `^(?:\\./)?${pathPart}(?:/${pathPart})*/?$`,
    },
    imageName: {
        expected: 'an image name without tag and digest, such as parcel or ghcr.io/acme/parcel',
        pattern: `^${image_grammar/* nameSource */.Bz}$`,
    },
    image: {
        expected: 'an image, such as ghcr.io/acme/parcel:1.4.0',
        pattern: `^${(0,image_grammar/* referenceSource */.f4)('optional')}$`,
    },
    imageAtDigest: {
        expected: 'an image with its digest, such as ghcr.io/acme/parcel@sha256:...',
        pattern: `^${(0,image_grammar/* referenceSource */.f4)('required')}$`,
    },
    url: { expected: 'an address that begins with http:// or https://', pattern: '^https?://[^\\s/]+\\S*$' },
    duration: { expected: 'a duration such as 90s, 10m or 1h30m', pattern: `^${duration/* durationSource */.i0}$` },
};
/** What `pairs` are in a file. */
const pairsInFile = {
    kind: 'named',
    names: formats.anyText,
    of: { kind: 'text', format: formats.anyText },
};
/** Whether a text has a form: what the JSON Schema says, word for word. */
function matchesFormat(text, { pattern, maxLength }) {
    return new RegExp(pattern).test(text) && text.length <= (maxLength ?? text.length);
}
/** The form in which a value of a kind is written. */
function formatOf(kind) {
    switch (kind.kind) {
        case 'text':
            return kind.format ?? formats.text;
        case 'duration':
        case 'path':
            return formats[kind.kind];
        case 'image':
            return kind.digest === true ? formats.imageAtDigest : formats.image;
    }
}

;// CONCATENATED MODULE: ./lib/schema/expectation.js

/** What a value of a kind has to be; completes the sentence "must be ...". */
function expectation(kind) {
    switch (kind.kind) {
        case 'flag':
            return 'true or false';
        case 'choice':
            return `one of ${kind.values.join(', ')}`;
        case 'integer':
            return 'a whole number';
        case 'json':
            return 'JSON';
        case 'list':
            return kind.uniqueBy === undefined ? 'a list' : `a list, each ${kind.uniqueBy} once`;
        case 'mapping':
            return mappingWith(Object.keys(kind.of).filter((key) => kind.of[key]?.required === true));
        case 'variant':
            return mappingWith([kind.by]);
        case 'pairs':
        case 'named':
            return 'a mapping';
        case 'one-of':
            return [...new Set(kind.of.map(expectation))].join(' or ');
        case 'text':
        case 'duration':
        case 'path':
        case 'image':
            return formatOf(kind).expected;
    }
}
function mappingWith(keys) {
    return keys.length === 0 ? 'a mapping' : `a mapping with ${keys.map((key) => `'${key}'`).join(', ')}`;
}
/** What a whole number has to be besides; completes the same sentence. */
function boundsOf({ min, max }) {
    return `between ${min} and ${max}`;
}
function isWithin({ min, max }, value) {
    return value >= min && value <= max;
}

;// CONCATENATED MODULE: ./lib/schema/parse-text.js






/** Reads the text of an input by its kind. An empty text is the value's absence. Never throws. */
function parseText(kind, raw) {
    if (kind.kind === 'lines')
        return { value: linesOf(raw) };
    if (kind.kind === 'pairs')
        return pairs(raw);
    if (raw === '')
        return { value: undefined };
    switch (kind.kind) {
        case 'text':
            return parse_text_text(kind, raw);
        case 'secret':
            return { value: raw };
        case 'flag':
            return raw === 'true' || raw === 'false' ? { value: raw === 'true' } : unexpected(kind, raw);
        case 'choice':
            return kind.values.includes(raw) ? { value: raw } : unexpected(kind, raw);
        case 'integer':
            return integer(kind, raw);
        case 'duration':
            return parse_text_duration(raw);
        case 'path':
            return parse_text_path(raw);
        case 'image':
            return parse_text_image(kind, raw);
        case 'json':
            return json(raw);
    }
}
/** What stands in for a value that was not given; undefined: nothing does. */
function absentValue(kind) {
    switch (kind.kind) {
        case 'list':
            return [];
        case 'named':
            return {};
        case 'mapping':
        case 'variant':
        case 'one-of':
            return undefined;
        default:
            return parseText(kind, 'default' in kind ? String(kind.default ?? '') : '').value;
    }
}
function unexpected(kind, raw) {
    return { problem: `must be ${expectation(kind)}, got '${raw}'` };
}
function integer(kind, raw) {
    if (!/^-?\d{1,15}$/.test(raw))
        return unexpected(kind, raw);
    const value = Number(raw);
    return isWithin(kind, value) ? { value } : { problem: `must be ${boundsOf(kind)}, got '${raw}'` };
}
function linesOf(raw) {
    const lines = raw.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
function pairs(raw) {
    const result = new Map();
    for (const line of linesOf(raw)) {
        const equals = line.indexOf('=');
        if (equals < 1)
            return { problem: `each line must be name=value, got '${line}'` };
        const name = line.slice(0, equals).trim();
        if (result.has(name))
            return { problem: `'${name}' is given twice` };
        result.set(name, line.slice(equals + 1).trim());
    }
    return { value: Object.fromEntries(result) };
}
function parse_text_text(kind, raw) {
    return kind.format === undefined || matchesFormat(raw, kind.format) ? { value: raw } : unexpected(kind, raw);
}
function parse_text_duration(raw) {
    const value = (0,duration/* parseDuration */.E9)(raw);
    return value === undefined ? unexpected({ kind: 'duration' }, raw) : { value };
}
/** The path in normal form; one that leaves the workspace is refused before anybody opens it. */
function parse_text_path(raw) {
    const value = (0,path/* normalPath */.FE)(raw.replaceAll('\\', '/'));
    if (raw.startsWith('/') || /^[A-Za-z]:/.test(raw))
        return { problem: `must be relative to the workspace, got '${raw}'` };
    return (0,path/* leadsOut */.qm)(value) ? { problem: `must stay in the workspace, got '${raw}'` } : { value };
}
function parse_text_image(kind, raw) {
    try {
        const value = (0,image_ref/* parseImageRef */.Q)(raw);
        if (kind.digest === true && value.digest === undefined)
            return { problem: `needs @sha256:..., got '${raw}'` };
        return { value };
    }
    catch (error) {
        return { problem: error instanceof errors/* ActionError */.lZ ? error.message : String(error) };
    }
}
function json(raw) {
    try {
        return { value: JSON.parse(raw) };
    }
    catch {
        return { problem: `must be JSON, got '${raw.length > 60 ? `${raw.slice(0, 60)}…` : raw}'` };
    }
}

;// CONCATENATED MODULE: ./lib/schema/read-inputs.js




/**
 * Reads the inputs of an action from the runner's INPUT_* variables. Nothing is coerced; an absent value
 * takes the spec's default. Errors: one `input-invalid` with all problems at once.
 */
function readInputs(spec, env) {
    const problems = misspelt(spec, env);
    const inputs = {};
    for (const [name, input] of Object.entries(spec.inputs)) {
        const parsed = readOne(name, input, env[variableOf(name)]?.trim() ?? '');
        if (parsed.problem === undefined)
            inputs[readName(camelCase(name), input)] = parsed.value;
        else
            problems.push({ message: parsed.problem });
    }
    if (problems.length > 0)
        throw invalidInputs(spec, problems);
    return { inputs: inputs, secrets: secretsIn(spec, env) };
}
/** Every secret value of the environment, also when other inputs are malformed: they are masked first. */
function secretsIn(spec, env) {
    const values = Object.entries(spec.inputs).map(([name, input]) => input.kind === 'secret' ? (env[variableOf(name)]?.trim() ?? '') : '');
    return values.filter((value) => value !== '');
}
/** `INPUT_BUILD-ARGS`: upper case, spaces to underscores, as the runner writes it. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** `build-args` as `buildArgs`. */
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function readOne(name, input, raw) {
    if (raw === '' && input.required === true)
        return { problem: `input '${name}': is required` };
    if (raw === '')
        return { value: absentValue(input) };
    const { value, problem } = parseText(input, raw);
    return problem === undefined ? { value } : { problem: `input '${name}': ${problem}` };
}
function misspelt(spec, env) {
    const known = Object.keys(spec.inputs);
    const given = Object.keys(env).filter((variable) => variable.startsWith('INPUT_'));
    return given.flatMap((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (known.includes(name))
            return [];
        const meant = (0,misspelling/* nearest */.p)(name, known);
        return meant === undefined ? [] : [{ message: `input '${name}': unknown, did you mean '${meant}'?` }];
    });
}
function invalidInputs(spec, problems) {
    const count = problems.length === 1 ? 'one input is' : `${problems.length} inputs are`;
    return new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `${spec.id}: ${count} not usable`,
        problems,
    });
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   i0: () => (/* binding */ durationSource)
/* harmony export */ });
const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const unit = `(?:${Object.keys(unitsMs).join('|')})`;
/** Source of a pattern for a whole duration. */
const durationSource = `(?:[0-9]+${unit})+`;
const durationPattern = new RegExp(`^${durationSource}$`);
const partPattern = new RegExp(`([0-9]+)(${unit})`, 'g');
/** `90s`, `10m`, `1h30m` as milliseconds; undefined when it is not a duration. A bare number is none: it has no unit. */
function parseDuration(text) {
    if (!durationPattern.test(text))
        return undefined;
    let totalMs = 0;
    for (const [, count, name] of text.matchAll(partPattern)) {
        totalMs += Number(count) * unitsMs[name];
    }
    return totalMs;
}
/** Milliseconds for people: `850ms`, `12s`, `3m20s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (minutes < 60)
        return rest === 0 ? `${minutes}m` : `${minutes}m${rest}s`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h${minutes % 60}m`;
}


/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ quoteLines),
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
/**
 * Text from outside (tools, containers, servers) made safe to print: the runner reads lines that begin with
 * `::` and anything with `##[` as commands, so neither may reach the log as it came.
 */
function quoteLines(text) {
    return text.split(lineEnd).map((line) => `  | ${harmless(line)}`);
}
/** The runner ends a line at a lone carriage return, too. */
const lineEnd = /\r\n|[\r\n]/;
/**
 * Our own wording that may hold text from outside, which may bring lines of its own. The runner trims white
 * space and ignores characters without width before it looks for `::`, so whatever is not printable ASCII counts.
 */
function harmless(text) {
    return text
        .replaceAll('##[', '# #[')
        .replace(/(^|[\r\n])([^\x21-\x7e\r\n]*):([^\x20-\x7e\r\n]*):/g, '$1$2: $3:');
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   sv: () => (/* binding */ openingFence),
/* harmony export */   xF: () => (/* binding */ fenceAround),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/**
 * Text from outside inside a Markdown line: it cannot begin HTML (a comment would hide all that follows), an
 * image, a link under another name, or a block of its own.
 */
function inline(text) {
    return text
        .replaceAll(/\s*[\r\n]+\s*/g, ' ')
        .replaceAll('<', '&lt;')
        .replaceAll('](', ']\\(');
}
/** Markdown table cell: pipes escaped, one line. */
function tableCell(text) {
    return inline(text).replaceAll('|', '\\|');
}
/** Source of a pattern: what begins fenced code, to the end of a line (CommonMark, "Fenced code blocks"). */
const openingFence = '(`{3,}(?=[^`]*$)|~{3,})';
/** Text between Markdown code fences that it cannot close. */
function fenced(text) {
    const fence = fenceAround(text);
    return `${fence}text\n${text}\n${fence}`;
}
/** A code fence that a text cannot close. */
function fenceAround(text) {
    const longest = [...text.matchAll(/`{3,}/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2);
    return '`'.repeat(longest + 1);
}


/***/ }),

/***/ 9082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The known name that an unknown one was probably meant to be: at most two edits away (one for names of
 * four letters or fewer), swaps of neighbours counting as one edit. Undefined when none is that near.
 */
function nearest(unknown, known) {
    const ranked = known
        .map((name) => ({ name, edits: editDistance(unknown, name) }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    return best !== undefined && best.edits <= (unknown.length <= 4 ? 1 : 2) ? best.name : undefined;
}
/** Optimal string alignment distance. */
function editDistance(a, b) {
    const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
    rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
    const at = (i, j) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i += 1) {
        for (let j = 1; j <= b.length; j += 1) {
            const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(i - 2, j - 2) + 1 : change;
            rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
        }
    }
    return at(a.length, b.length);
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* unused harmony export joinPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/**
 * A path with `/` between its parts, as short as it can be: `./a//b/../c/` is `a/c`. `.` is the folder that the path
 * begins at; one that leads out of it begins with `..` or `/`.
 */
function normalPath(path) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
/** Whether a path leads out of the folder that it begins at, or does not begin at one. */
function leadsOut(path) {
    return /^(?:\/|\.\.(?:\/|$))/.test(normalPath(path));
}
/** The path of something in a folder, in normal form. */
function joinPath(folder, name) {
    return normalPath(`${folder}/${name}`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(696);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
