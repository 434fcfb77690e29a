export const id = 228;
export const ids = [228];
export const modules = {

/***/ 6228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderKustomization: () => (/* binding */ renderKustomization)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Renders a kustomization with the kustomize that is part of kubectl. `folder` is relative to the workspace.
 * Errors: `tool-missing`; `manifest-invalid` with what kustomize said.
 */
async function renderKustomization(tools, folder, signal) {
    const args = ['kustomize', tools.files.absolute(folder)];
    const { exitCode, stdout, stderr } = await tools.processes.run('kubectl', args, { signal });
    if (exitCode === 0)
        return stdout;
    const said = stderr.trim();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'manifest-invalid',
        message: `${folder}: kustomize failed: ${firstLine(said)}`,
        remedy: `\`kubectl kustomize ${folder}\` repeats it on your machine.`,
        where: { file: `${folder}/kustomization.yaml`, line: 0 },
        evidence: { 'kubectl kustomize': said },
    });
}
function firstLine(text) {
    const line = text.split('\n')[0] ?? '';
    return line.replace(/^error: /i, '') || 'it said nothing';
}


/***/ })

};
