export const id = 915;
export const ids = [915];
export const modules = {

/***/ 5915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTool: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** After SIGTERM a child has this long before SIGKILL. */
const graceMs = 5000;
/** Runs a tool to its end: see the port. Not @actions/exec, which cannot stop what it started (docs/adr/0018). */
async function runTool({ name, args, env, folder }, options) {
    options.signal?.throwIfAborted();
    return await finished((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(name, args, { cwd: folder, env, stdio: 'pipe' }), name, options);
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
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY }))
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
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


/***/ })

};
