import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 2053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 3213:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (delayMs, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs, undefined, signal === undefined ? {} : { signal });
        }
        catch {
            throw signal?.reason;
        }
    },
};


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ childProcesses)
/* harmony export */ });
/**
 * Child processes in a folder. Inputs are kept from them, since some are secrets: INPUT_*, and STATE_*, which has
 * those of main in a post step.
 */
function childProcesses(folder, environment) {
    const inherited = Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name)));
    return {
        run: async (name, args, options = {}) => {
            // Node's own modules for this cost 9 ms at each start, and many runs need no tool.
            const { runTool } = await __nccwpck_require__.e(/* import() */ 915).then(__nccwpck_require__.bind(__nccwpck_require__, 5915));
            const env = { ...inherited, ...options.env };
            return await runTool({ name, args, env, folder: options.folder ?? folder }, options);
        },
    };
}


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRunner),
  C: () => (/* binding */ useProxy)
});

// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
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
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


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
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
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
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
function setSecret(secret) {
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
function debug(message) {
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
    return __awaiter(this, void 0, void 0, function* () {
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
    return __awaiter(this, void 0, void 0, function* () {
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
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/summary.js
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
    setSecret(secret);
    for (const line of secret.split(/\r?\n/))
        if (line.trim().length > 3)
            setSecret(line.trim());
}
function annotate({ level, title, message, where }) {
    const line = where?.line ?? 0;
    const properties = (0,defined/* defined */.s)({ title, file: where?.file, startLine: line > 0 ? line : undefined });
    if (level === 'error')
        error(message, properties);
    else if (level === 'warning')
        warning(message, properties);
    else
        notice(message, properties);
}
const proxyNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** Self-hosted runners sit behind proxies, and of all our requests only those of @actions/github know (docs/adr/0004). */
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
    // A clean-up failed as well: what went wrong first is what matters.
    if (thrown instanceof SuppressedError)
        return toActionError(thrown.suppressed);
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

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   IL: () => (/* binding */ digestSource),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   _T: () => (/* binding */ namedDigest),
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
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
/* harmony export */   f4: () => (/* binding */ referenceSource),
/* harmony export */   tr: () => (/* binding */ longestTag)
/* harmony export */ });
/* unused harmony export tagSource */
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
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   kL: () => (/* binding */ formatImageRef)
/* harmony export */ });
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

/***/ 6363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   _V: () => (/* binding */ kindKey),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7350);

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
    return `${(0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterPrefix */ .d4)(ref)}${kindKey(ref)}/${ref.namespace ?? ''}/${ref.name}`;
}


/***/ }),

/***/ 7350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   d4: () => (/* binding */ clusterPrefix),
/* harmony export */   rq: () => (/* binding */ formatRef)
/* harmony export */ });
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

/***/ 2609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3659);

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
            return (0,_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(kind).expected;
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


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readName)
/* harmony export */ });
function readName(name, { kind }) {
    return kind === 'duration' ? `${name}Ms` : name;
}


/***/ }),

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ pairsInFile),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   jf: () => (/* binding */ matchesFormat)
/* harmony export */ });
/* harmony import */ var _image_image_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8992);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4783);


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
        pattern: `^${_image_image_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSource */ .Bz}$`,
    },
    image: {
        expected: 'an image, such as ghcr.io/acme/parcel:1.4.0',
        pattern: `^${(0,_image_image_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceSource */ .f4)('optional')}$`,
    },
    imageAtDigest: {
        expected: 'an image with its digest, such as ghcr.io/acme/parcel@sha256:...',
        pattern: `^${(0,_image_image_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceSource */ .f4)('required')}$`,
    },
    url: { expected: 'an address that begins with http:// or https://', pattern: '^https?://[^\\s/]+\\S*$' },
    duration: { expected: 'a duration such as 90s, 10m or 1h30m', pattern: `^${_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSource */ .i0}$` },
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


/***/ }),

/***/ 386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ absentValue),
/* harmony export */   r: () => (/* binding */ parseText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4624);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4783);
/* harmony import */ var _text_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8020);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2609);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3659);






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
            return text(kind, raw);
        case 'secret':
            return { value: raw };
        case 'flag':
            return raw === 'true' || raw === 'false' ? { value: raw === 'true' } : unexpected(kind, raw);
        case 'choice':
            return kind.values.includes(raw) ? { value: raw } : unexpected(kind, raw);
        case 'integer':
            return integer(kind, raw);
        case 'duration':
            return duration(raw);
        case 'path':
            return path(raw);
        case 'image':
            return image(kind, raw);
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
    return { problem: `must be ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .expectation */ .pG)(kind)}, got '${raw}'` };
}
function integer(kind, raw) {
    if (!/^-?\d{1,15}$/.test(raw))
        return unexpected(kind, raw);
    const value = Number(raw);
    return (0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(kind, value) ? { value } : { problem: `must be ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .boundsOf */ .BO)(kind)}, got '${raw}'` };
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
function text(kind, raw) {
    return kind.format === undefined || (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesFormat */ .jf)(raw, kind.format) ? { value: raw } : unexpected(kind, raw);
}
function duration(raw) {
    const value = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(raw);
    return value === undefined ? unexpected({ kind: 'duration' }, raw) : { value };
}
/** The path in normal form; one that leaves the workspace is refused before anybody opens it. */
function path(raw) {
    const value = (0,_text_path_js__WEBPACK_IMPORTED_MODULE_3__/* .normalPath */ .FE)(raw.replaceAll('\\', '/'));
    if (raw.startsWith('/') || /^[A-Za-z]:/.test(raw))
        return { problem: `must be relative to the workspace, got '${raw}'` };
    return (0,_text_path_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsOut */ .qm)(value) ? { problem: `must stay in the workspace, got '${raw}'` } : { value };
}
function image(kind, raw) {
    try {
        const value = (0,_image_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageRef */ .Q)(raw);
        if (kind.digest === true && value.digest === undefined)
            return { problem: `needs @sha256:..., got '${raw}'` };
        return { value };
    }
    catch (error) {
        return { problem: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.message : String(error) };
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


/***/ }),

/***/ 4629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   VY: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _field_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5822);
/* harmony import */ var _text_misspelling_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9082);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(386);




/**
 * Reads the inputs of an action from the runner's INPUT_* variables. Nothing is coerced; an absent value
 * takes the declaration's default. Errors: one `input-invalid` with all problems at once.
 */
function readInputs(spec, env) {
    const problems = misspelt(spec, env);
    const inputs = {};
    for (const [name, input] of Object.entries(spec.inputs)) {
        const parsed = readOne(name, input, env[variableOf(name)]?.trim() ?? '');
        if (parsed.problem === undefined)
            inputs[(0,_field_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readName */ .M)(camelCase(name), input)] = parsed.value;
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
        return { value: (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_1__/* .absentValue */ .f)(input) };
    const { value, problem } = (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r)(input, raw);
    return problem === undefined ? { value } : { problem: `input '${name}': ${problem}` };
}
function misspelt(spec, env) {
    const known = Object.keys(spec.inputs);
    const given = Object.keys(env).filter((variable) => variable.startsWith('INPUT_'));
    return given.flatMap((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (known.includes(name))
            return [];
        const meant = (0,_text_misspelling_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
        return meant === undefined ? [] : [{ message: `input '${name}': unknown, did you mean '${meant}'?` }];
    });
}
function invalidInputs(spec, problems) {
    const count = problems.length === 1 ? 'one input is' : `${problems.length} inputs are`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
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
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start),
  V: () => (/* binding */ startPost)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/node/clock.js
var clock = __nccwpck_require__(4643);
// EXTERNAL MODULE: ./lib/adapters/runner/index.js + 7 modules
var adapters_runner = __nccwpck_require__(7165);
// EXTERNAL MODULE: ./lib/schema/read-inputs.js
var read_inputs = __nccwpck_require__(4629);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

// EXTERNAL MODULE: ./lib/adapters/node/processes.js
var processes = __nccwpck_require__(5900);
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
        return (await action.preview?.(checked, control)) ?? (await action.run(checked, ports, control));
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
    // The runner empties its temporary folder itself; what is left there must not turn a job red.
    held.defer(async () => await files.cleanUp().catch(() => undefined));
    return { clock: clock/* systemClock */.m, files, processes: (0,processes/* childProcesses */.A)(workspace, env), context };
}

// EXTERNAL MODULE: ./lib/endings.js
var endings = __nccwpck_require__(3599);
// EXTERNAL MODULE: ./lib/defined.js
var defined = __nccwpck_require__(4222);
// EXTERNAL MODULE: ./lib/manifest/identity.js
var identity = __nccwpck_require__(6363);
;// CONCATENATED MODULE: ./lib/report/result.js


/** The last thing said about each object, in the order in which they were first named. */
function objectsIn(events) {
    const objects = new Map();
    for (const event of events) {
        if (event.type !== 'object-applied' && event.type !== 'object-status')
            continue;
        const key = (0,identity/* identityOf */.cu)(event.ref);
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
        ...(0,defined/* defined */.s)({
            where: error.where,
            problems: error.problems.length > 0 ? error.problems : undefined,
            evidence: Object.keys(error.evidence).length > 0 ? error.evidence : undefined,
        }),
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
// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __nccwpck_require__(7350);
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
/** Aborts by itself, with `cancelled`; the process may end before. */
function abortAfter(delayMs) {
    const controller = new AbortController();
    const message = `not done after ${delayMs / 1000} s`;
    setTimeout(() => controller.abort(new errors/* ActionError */.lZ({ code: 'cancelled', message })), delayMs).unref();
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








/** The job is over but for this, and others wait for its place. */
const postWithinMs = 30_000;
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
    const signal = AbortSignal.any([abortOnSignals(), abortAfter(postWithinMs)]);
    await withinGrace(drivePost(action, state, { emit, signal }), signal);
}
/** What main has saved of what is declared. */
function savedState(spec, runner) {
    const names = Object.keys(spec.state ?? {});
    const saved = names.map((name) => [name, runner.savedState(name)]);
    return Object.fromEntries(saved.filter(([, value]) => value !== ''));
}

;// CONCATENATED MODULE: ./lib/main/actions.js


/** The one list of the actions, by id: start, bundle, generate, bench and tests read it. */
const actions = {
    'build-push-image': entry(async () => await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 2100))),
    'tag-release': entry(async () => await __nccwpck_require__.e(/* import() */ 113).then(__nccwpck_require__.bind(__nccwpck_require__, 9113))),
    'deploy-env': entry(async () => await __nccwpck_require__.e(/* import() */ 462).then(__nccwpck_require__.bind(__nccwpck_require__, 9462))),
    'verify-rollout': entry(async () => await __nccwpck_require__.e(/* import() */ 542).then(__nccwpck_require__.bind(__nccwpck_require__, 3542))),
};
function entry(load) {
    return {
        declaration: async () => (await load()).action.spec,
        main: async () => await runAction((await load()).action),
        post: async () => await runPost((await load()).action),
    };
}

;// CONCATENATED MODULE: ./lib/main/start.js

/** Runs the main step of an action; dist/<id>/index.js calls it. Ends the process. */
async function start(id) {
    await actions[id].main();
}
/**
 * Runs the post step of an action; dist/<id>/post.js calls it. A starter of its own and not a mark that main saves: a
 * main step that was killed before it could save one would run a second time as post. Ends the process.
 */
async function startPost(id) {
    await actions[id].post();
}

var __webpack_exports__start = __webpack_exports__.n;
var __webpack_exports__startPost = __webpack_exports__.V;
export { __webpack_exports__start as start, __webpack_exports__startPost as startPost };
