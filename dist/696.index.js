export const id = 696;
export const ids = [696];
export const modules = {

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectForge: () => (/* binding */ connectForge)
});

// EXTERNAL MODULE: ./lib/adapters/node/clock.js
var node_clock = __webpack_require__(4643);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
var defined = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/in-parallel.js
var in_parallel = __webpack_require__(6938);
;// CONCATENATED MODULE: ./lib/adapters/github/pages.js

/** The page size of listings; GitHub's maximum. */
const pageSize = 100;
/** Requests at once: more of them run into GitHub's secondary rate limits. */
const mostRequests = 4;
/**
 * Everything of a listing. `read` gets page numbers from 1; once the first page says how many there are, the
 * others are read side by side, and without that word one after the other until one is not full.
 */
async function allPages(read) {
    const first = await read(1);
    const last = lastPage(first.link);
    const rest = last === undefined ? await inTurn(first, read) : await sideBySide(numbers(2, last), read);
    return [first, ...rest].flatMap(({ items }) => items);
}
/** The first `atMost` of a listing that is newest first, and whether that was all; reads no page more than it takes. */
async function newestPages(atMost, read) {
    const first = await read(1);
    const last = lastPage(first.link);
    const wanted = Math.ceil(atMost / pageSize);
    const rest = last === undefined
        ? await inTurn(first, read, wanted)
        : await sideBySide(numbers(2, Math.min(last, wanted)), read);
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
/** The results of `work` in the order of the items, as many at work as GitHub bears; the first error ends it. */
async function sideBySide(items, work) {
    return await (0,in_parallel/* inParallel */.H)(items, work, { limit: mostRequests });
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
    const pages = await sideBySide(numbers(2, last), async (page) => await comparePage(connection, range, { page, perPage }));
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
var text_path = __webpack_require__(8020);
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
    const listings = await sideBySide(folders, async (path) => await allPages((page) => commitPage(connection, { head: newest.sha, path, since, page })));
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
    const pulls = await sideBySide(numbers, async (number) => await readPull(connection, number).catch(undefinedWhenMissing));
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
var same_asset = __webpack_require__(9746);
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
var release_of = __webpack_require__(6380);
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
    const read = await sideBySide(active, async ({ id }) => await readRuleset(connection, id).catch(undefinedWhenHidden));
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
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
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


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The digest of some bytes: `sha256:` and 64 hex digits. By itself: every start reads digests, few make one. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   l: () => (/* binding */ inParallelUntil)
/* harmony export */ });
/**
 * The results of `work` in the order of the items. Errors: the first of `work`; from then on nothing new is started,
 * and what is in flight is not waited for.
 */
async function inParallel(items, work, { limit }) {
    const results = [];
    await runAll(items, limit, async (item, index) => {
        results[index] = await work(item);
        return true;
    });
    return results;
}
/** The same, but undefined for items that were never started because `stopAfter` said so before. */
async function inParallelUntil(items, work, { limit, stopAfter }) {
    const results = items.map(() => undefined);
    await runAll(items, limit, async (item, index) => {
        const result = await work(item);
        results[index] = result;
        return !stopAfter(result);
    });
    return results;
}
/** Runs `work` for the items in their order, until one says false or fails. */
async function runAll(items, limit, work) {
    const waiting = items.entries();
    let stopped = false;
    const worker = async () => {
        for (const [index, item] of waiting) {
            const goesOn = await work(item, index).catch((error) => {
                stopped = true;
                throw error;
            });
            stopped ||= !goesOn;
            if (stopped)
                return;
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
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

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSameAsset)
/* harmony export */ });
/* harmony import */ var _image_content_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);

/** Whether an asset of a release has these bytes; servers that give no digest are believed by the size. */
function isSameAsset(there, bytes) {
    if (there.size !== bytes.length)
        return false;
    const digest = (0,_image_content_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(bytes);
    return (there.digest ?? digest) === digest;
}


/***/ })

};
