export const id = 61;
export const ids = [61];
export const modules = {

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectForge: () => (/* binding */ connectForge)
});

// EXTERNAL MODULE: ./lib/adapters/node/clock.js
var clock = __webpack_require__(643);
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

;// CONCATENATED MODULE: ./lib/adapters/github/connection.js
/** The page size of listings; GitHub's maximum. */
const pageSize = 100;
/**
 * Collects the pages of a listing until one is not full. `read` gets page numbers from 1.
 */
async function allPages(read) {
    const items = [];
    for (let page = 1;; page += 1) {
        const found = await read(page);
        items.push(...found);
        if (found.length < pageSize)
            return items;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/deployments.js


const longestDescription = 140;
/** The deployment calls of the Forge port. */
function deploymentCalls(connection) {
    return {
        createDeployment: async (deployment) => await createDeployment(connection, deployment),
        setDeploymentStatus: async (id, status) => await setStatus(connection, id, status),
        environments: async () => await environmentNames(connection),
    };
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
        payload: deployment.payload,
    }));
    if (response.status === 201)
        return { id: response.data.id };
    const message = `GitHub answered 202 when ${purpose}: ${response.data.message ?? 'no record was made'}`;
    throw new errors/* ActionError */.lZ({ code: 'forge-failed', blame: 'forge', message });
}
/** The same status twice reads as once, so a lost answer may be asked for again. */
async function setStatus(connection, id, status) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `setting deployment ${id} to ${status.state}`, repeatable: true }, () => octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state: status.state,
        description: cut(status.description),
        auto_inactive: true,
        ...(status.logUrl === undefined ? {} : { log_url: status.logUrl }),
        ...(status.environmentUrl === undefined ? {} : { environment_url: status.environmentUrl }),
    }));
}
async function environmentNames(connection) {
    const { octokit, attempt, owner, repo } = connection;
    const found = await allPages(async (page) => {
        const response = await attempt({ purpose: 'listing the environments', repeatable: true }, () => octokit.rest.repos.getAllEnvironments({ owner, repo, per_page: pageSize, page }));
        return response.data.environments ?? [];
    });
    return found.map((environment) => environment.name);
}
/** GitHub refuses descriptions over 140 characters (REST, deployment statuses). */
function cut(description) {
    const characters = [...description];
    if (characters.length <= longestDescription)
        return description;
    return `${characters.slice(0, longestDescription - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/history.js


/** The calls of the Forge port on commits and tags. */
function historyCalls(connection) {
    return {
        commitsBetween: async (base, head) => base === undefined ? await commitsUpTo(connection, head) : await compare(connection, base, head),
        tags: async (prefix) => await tagsWith(connection, prefix),
        createTag: async (tag) => await createTag(connection, tag),
    };
}
function toCommit({ sha, commit, parents }) {
    return { sha, message: commit.message, parents: parents.map((parent) => parent.sha) };
}
async function commitsUpTo(connection, head) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `listing the commits up to ${head}`;
    const commits = await allPages(async (page) => {
        const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.listCommits({ owner, repo, sha: head, per_page: pageSize, page }));
        return response.data;
    });
    return commits.map(toCommit);
}
/**
 * Without pages the comparison ends silently after 250 commits; it is read until `total_commits` are there.
 * Errors: `history-incomplete` when GitHub gives fewer.
 */
async function compare(connection, base, head) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `comparing ${base} with ${head}`;
    let total = 0;
    const commits = await allPages(async (page) => {
        const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${base}...${head}`,
            per_page: pageSize,
            page,
        }));
        total = response.data.total_commits;
        return response.data.commits;
    });
    if (commits.length !== total) {
        const message = `GitHub gave ${commits.length} of ${total} commits when ${purpose}`;
        throw new errors/* ActionError */.lZ({ code: 'history-incomplete', blame: 'forge', message, remedy: 'Run again.' });
    }
    return commits.map(toCommit).reverse();
}
/** `GET /tags` names the commit behind each tag, so annotated tags cost no request of their own. */
async function tagsWith(connection, prefix) {
    const { octokit, attempt, owner, repo } = connection;
    const tags = await allPages(async (page) => {
        const response = await attempt({ purpose: 'listing the tags', repeatable: true }, () => octokit.rest.repos.listTags({ owner, repo, per_page: pageSize, page }));
        return response.data;
    });
    return tags
        .filter((tag) => tag.name.startsWith(prefix))
        .map((tag) => ({ name: tag.name, commit: tag.commit.sha }));
}
/**
 * The tag object first (an orphan is harmless), then the ref, which the server makes once only. Both may be
 * sent again: a second ref is refused with 422. After a lost answer, the object it points at shows whether it
 * is ours; otherwise not, since two runs of one second make the same object.
 */
async function createTag(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `creating the tag ${tag.name}`;
    const object = await attempt({ purpose, repeatable: true }, () => octokit.rest.git.createTag({
        owner,
        repo,
        tag: tag.name,
        message: tag.message,
        object: tag.commit,
        type: 'commit',
    }));
    const sha = object.data.sha;
    let sent = 0;
    try {
        await attempt({ purpose, repeatable: true }, () => {
            sent += 1;
            return octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${tag.name}`, sha });
        });
        return { kind: 'created' };
    }
    catch (refused) {
        if (!(refused instanceof errors/* ActionError */.lZ) || refused.code !== 'forge-failed')
            throw refused;
        const existing = await tagTarget(connection, tag.name);
        if (existing === undefined)
            throw refused;
        return sent > 1 && existing.object === sha
            ? { kind: 'created' }
            : { kind: 'exists', commit: existing.commit };
    }
}
/** What a tag points at, and the commit behind it; undefined when there is no such tag. */
async function tagTarget(connection, name) {
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
/** For lookups: "not there" is an answer. Everything else stays an error. */
function undefinedWhenMissing(thrown) {
    if (thrown instanceof errors/* ActionError */.lZ && thrown.code === 'forge-not-found')
        return undefined;
    throw thrown;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./lib/adapters/github/releases.js




/** The release calls of the Forge port. */
function releaseCalls(connection) {
    return {
        release: async (tag) => (await published(connection, tag)) ?? (await draft(connection, tag)),
        createDraft: async (release) => await createDraft(connection, release),
        uploadAsset: async (release, asset) => await uploadAsset(connection, release, asset),
        publish: async (release, makeLatest) => await publish(connection, release, makeLatest),
    };
}
/** An asset whose upload broke off stays behind in state `starter`: for us it is not there. */
function toRelease(release) {
    const assets = release.assets.filter((asset) => asset.state === 'uploaded');
    return {
        id: release.id,
        tag: release.tag_name,
        url: release.html_url,
        draft: release.draft,
        uploadUrl: release.upload_url,
        assets: assets.map(({ name, size }) => ({ name, size })),
    };
}
async function published(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `reading the release ${tag}`, repeatable: true }, () => octokit.rest.repos.getReleaseByTag({ owner, repo, tag })).catch(undefinedWhenMissing);
    return response === undefined ? undefined : toRelease(response.data);
}
/** The lookup by tag never shows drafts, the listing does. The oldest wins, should there be several. */
async function draft(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const drafts = [];
    for (let page = 1;; page += 1) {
        const response = await attempt({ purpose: 'listing the releases', repeatable: true }, () => octokit.rest.repos.listReleases({ owner, repo, per_page: pageSize, page }));
        drafts.push(...response.data.filter((release) => release.tag_name === tag));
        if (response.data.length < pageSize)
            break;
    }
    const oldest = drafts.sort((a, b) => a.id - b.id)[0];
    return oldest === undefined ? undefined : toRelease(oldest);
}
/** Never sent twice by itself: a lost answer may have made a draft. The next run finds and completes it. */
async function createDraft(connection, release) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `drafting the release ${release.tag}`, repeatable: false }, () => octokit.rest.repos.createRelease({
        owner,
        repo,
        tag_name: release.tag,
        name: release.title,
        body: release.notes,
        draft: true,
        prerelease: release.prerelease,
        make_latest: 'false',
    }));
    return toRelease(response.data);
}
/**
 * Uploads, and makes room first when a broken or different asset of that name is in the way (422). May be
 * sent again: the second upload of the same bytes finds the first one.
 */
async function uploadAsset(connection, release, asset) {
    try {
        await sendAsset(connection, release, asset);
    }
    catch (refused) {
        if (!(refused instanceof errors/* ActionError */.lZ) || refused.code !== 'forge-failed')
            throw refused;
        const existing = await existingAsset(connection, release, asset.name);
        if (existing === undefined)
            throw refused;
        if (existing.state === 'uploaded' && isSame(existing, asset))
            return;
        await deleteAsset(connection, existing.id, asset.name);
        await sendAsset(connection, release, asset);
    }
}
function isSame(existing, asset) {
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(asset.bytes).digest('hex')}`;
    return existing.size === asset.bytes.length && (existing.digest ?? digest) === digest;
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
async function existingAsset(connection, release, name) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `listing the assets of the release ${release.tag}`;
    const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.listReleaseAssets({ owner, repo, release_id: release.id, per_page: pageSize }));
    return response.data.find((asset) => asset.name === name);
}
async function deleteAsset(connection, id, name) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `removing the broken asset ${name}`, repeatable: true }, () => octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id })).catch(undefinedWhenMissing);
}
async function publish(connection, release, makeLatest) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `publishing the release ${release.tag}`, repeatable: true }, () => octokit.rest.repos.updateRelease({
        owner,
        repo,
        release_id: release.id,
        draft: false,
        make_latest: makeLatest ? 'true' : 'false',
    }));
    if (response.data.draft) {
        const message = `GitHub still shows the release ${release.tag} as a draft after publishing it`;
        throw new errors/* ActionError */.lZ({ code: 'forge-failed', blame: 'forge', message });
    }
    return toRelease(response.data);
}

;// CONCATENATED MODULE: ./lib/adapters/github/index.js





const apiVersion = '2022-11-28';
const answerWithinMs = 60_000;
/**
 * Gives GitHub as the Forge port; nothing is sent yet. @actions/github is loaded here because it costs
 * tens of milliseconds, which a run that fails on its inputs should not pay.
 */
async function connectForge(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(221)]).then(__webpack_require__.bind(__webpack_require__, 413));
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: 'slipway', log: silent });
    prepareRequests(octokit);
    const [owner = '', repo = ''] = options.repository.split('/');
    const connection = { octokit, attempt: retrying(options.clock ?? clock/* systemClock */.m), owner, repo };
    return { ...historyCalls(connection), ...releaseCalls(connection), ...deploymentCalls(connection) };
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


/***/ })

};
