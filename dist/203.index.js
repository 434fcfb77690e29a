export const id = 203;
export const ids = [203];
export const modules = {

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectGit: () => (/* binding */ connectGit)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2711);

/** Gives the Git port on the clone in the workspace. Errors: `tool-missing`, `tool-failed`. */
function connectGit(processes, folder) {
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(processes, folder);
    return {
        resolve: async (revision) => {
            const found = await git([
                'rev-parse',
                '--verify',
                '--quiet',
                '--end-of-options',
                `${revision}^{commit}`,
            ]);
            return found.exitCode === 0 ? found.stdout.trim() : undefined;
        },
        commitTimeMs: async (commit) => {
            const seconds = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .j)(git, [
                'log',
                '-1',
                '--no-show-signature',
                '--format=%ct',
                '--end-of-options',
                commit,
            ]);
            return Number(seconds.trim()) * 1_000;
        },
    };
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
