export const id = 384;
export const ids = [384];
export const modules = {

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


/***/ }),

/***/ 6384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectByHand: () => (/* binding */ connectByHand)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(9820);
// EXTERNAL MODULE: ./lib/text/misspelling.js
var misspelling = __webpack_require__(9082);
// EXTERNAL MODULE: ./lib/schema/read-inputs.js
var read_inputs = __webpack_require__(4629);
;// CONCATENATED MODULE: ./lib/schema/command-line.js



/**
 * Reads `--name value` and `--name=value`; `lines` and `pairs` may be repeated. Inputs that are not given are taken
 * from `env`. Errors: one `input-invalid` with every problem of the arguments and of the values.
 */
function readCommandLine(spec, argv, env) {
    if (argv.some((text) => text === '--help' || text === '-h'))
        return { kind: 'help' };
    const given = split(argv);
    const problems = given.flatMap((argument, index) => problemOf(spec, argument, given.slice(0, index)));
    const variables = variablesOf(spec, given);
    const all = [...problems, ...valueProblems(spec, { ...env, ...variables })];
    if (all.length > 0)
        throw invalidArguments(spec, all);
    return { kind: 'run', variables, showOutputs: given.some(({ name }) => name === 'outputs') };
}
/** What follows a name is its value, unless it is a name itself. */
function split(argv) {
    const found = [];
    for (let at = 0; at < argv.length; at += 1) {
        const position = at + 1;
        const [, name, attached] = /^--([^=]+)(?:=(.*))?$/s.exec(argv[at] ?? '') ?? [];
        const next = argv[at + 1];
        const follows = name !== undefined && name !== 'outputs' && attached === undefined;
        const value = follows && next !== undefined && !next.startsWith('--') ? next : attached;
        if (value !== attached)
            at += 1;
        found.push({ name, value, position });
    }
    return found;
}
/** Values are not repeated: what stands in the wrong place may be a secret. */
function problemOf({ inputs }, { name, value, position }, earlier) {
    if (name === undefined)
        return [`argument ${position}: no name stands before it; write --NAME VALUE`];
    const says = (text) => [`argument '--${name}': ${text}`];
    if (name === 'outputs')
        return value === undefined ? [] : says('takes no value');
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (input === undefined)
        return says(unknownText(name, Object.keys(inputs)));
    if (input.kind === 'secret')
        return says(secretText(name));
    if (value === undefined)
        return says('needs a value');
    return !isRepeatable(input) && earlier.some((other) => other.name === name) ? says('is given twice') : [];
}
function unknownText(name, known) {
    const meant = (0,misspelling/* nearest */.p)(name, [...known, 'help', 'outputs']);
    return meant === undefined ? 'unknown; --help lists the inputs' : `unknown, did you mean '--${meant}'?`;
}
function secretText(name) {
    return `a secret is not taken from the command line, where others can read it; set ${(0,read_inputs/* variableOf */.Qn)(name)} in the environment`;
}
function isRepeatable({ kind }) {
    return kind === 'lines' || kind === 'pairs';
}
function variablesOf({ inputs }, given) {
    const variables = {};
    for (const { name, value } of given) {
        const input = name !== undefined && Object.hasOwn(inputs, name) ? inputs[name] : undefined;
        if (name === undefined || value === undefined || input === undefined)
            continue;
        const variable = (0,read_inputs/* variableOf */.Qn)(name);
        const before = isRepeatable(input) ? variables[variable] : undefined;
        variables[variable] = before === undefined ? value : `${before}\n${value}`;
    }
    return variables;
}
function valueProblems(spec, env) {
    try {
        (0,read_inputs/* readInputs */.Ko)(spec, env);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return error.problems.map(({ message }) => message);
    }
}
function invalidArguments(spec, messages) {
    const problems = messages.map((message) => ({ message }));
    const count = problems.length === 1 ? 'one argument or input is' : `${problems.length} arguments or inputs are`;
    return new errors/* ActionError */.lZ({
        code: 'input-invalid',
        message: `${spec.id}: ${count} not usable`,
        remedy: '`--help` lists every input with its kind and default.',
        problems,
    });
}

;// CONCATENATED MODULE: ./lib/schema/render-action.js
const generated = '# Generated from the declaration of this action by `npm run generate`. Change that, not this file.';
/** action.yml of a declaration. Errors: throws when a description is empty, so that nothing undocumented ships. */
function renderActionYml(spec) {
    const lines = [generated, `name: ${quote(spec.name)}`, `description: ${quote(spec.description)}`];
    lines.push('author: Slipway', 'branding:', `  icon: ${spec.icon}`, `  color: ${spec.color}`, 'inputs:');
    for (const [name, input] of Object.entries(spec.inputs))
        lines.push(...inputLines(name, input));
    lines.push('outputs:');
    for (const [name, description] of Object.entries(spec.outputs)) {
        lines.push(`  ${name}:`, `    description: ${quote(described(name, description))}`);
    }
    lines.push('runs:', '  using: node24', `  main: ../../dist/${spec.id}/index.js`);
    // Without `post-if`: it runs in every ending of the job, after a cancel, too.
    if (spec.state !== undefined)
        lines.push(`  post: ../../dist/${spec.id}/post.js`);
    return [...lines, ''].join('\n');
}
/** The default as text, as action.yml and the README show it; undefined when there is none. */
function shownDefault(input) {
    if (input.kind === 'secret')
        return input.defaultExpression;
    return 'default' in input && input.default !== undefined ? String(input.default) : undefined;
}
function inputLines(name, input) {
    const lines = [`  ${name}:`, `    description: ${quote(described(name, input.description))}`];
    const fallback = shownDefault(input);
    const mustBeGiven = input.required === true && fallback === undefined;
    lines.push(`    required: ${mustBeGiven}`);
    if (fallback !== undefined)
        lines.push(`    default: ${quote(fallback)}`);
    return lines;
}
/** The description, or an error when it is empty. */
function described(name, description) {
    if (description.trim() === '')
        throw new Error(`'${name}' has no description`);
    return description;
}
/** A YAML scalar in single quotes: the one style in which nothing but the quote itself is special. */
function quote(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/schema/help-text.js


const width = 100;
/** How to run an action by hand: usage, then each input with its kind, default and description. */
function helpText(spec) {
    return [
        ...wrapped(`${spec.id}: ${spec.description}.`, ''),
        '',
        `Usage: node dist/${spec.id}/index.js --NAME VALUE [--NAME=VALUE]... [--outputs]`,
        '',
        '  --outputs',
        ...wrapped('Print the outputs at the end, as name=value; a value of several lines as a JSON text.', indent),
        '  --help',
        ...wrapped('Show this text.', indent),
        '',
        'Inputs:',
        '',
        ...Object.entries(spec.inputs).flatMap(([name, input]) => [
            `  --${name} (${[formOf(name, input), ...defaultOf(input)].join('; ')})`,
            ...wrapped(described(name, input.description), indent),
        ]),
        '',
    ].join('\n');
}
const indent = '      ';
function formOf(name, input) {
    switch (input.kind) {
        case 'choice':
            return input.values.join(' | ');
        case 'flag':
            return 'true | false';
        case 'integer':
            return `${input.min} to ${input.max}`;
        case 'secret':
            return `secret: only from the environment, as ${(0,read_inputs/* variableOf */.Qn)(name)}`;
        case 'lines':
            return 'text, may be repeated';
        case 'pairs':
            return 'name=value, may be repeated';
        case 'json':
            return 'JSON';
        case 'duration':
            return 'duration, such as 90s or 10m';
        case 'text':
        case 'path':
        case 'image':
            return input.kind;
    }
}
function defaultOf(input) {
    if ('default' in input && input.default !== undefined)
        return [`default ${String(input.default)}`];
    return input.required === true ? ['required'] : [];
}
function wrapped(text, before) {
    const lines = [];
    let line = before;
    for (const word of text.split(/\s+/)) {
        const longer = line === before ? before + word : `${line} ${word}`;
        if (longer.length > width && line !== before)
            lines.push(line);
        line = longer.length > width && line !== before ? before + word : longer;
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./lib/adapters/node/processes.js
var processes = __webpack_require__(5900);
// EXTERNAL MODULE: ./lib/adapters/runner/index.js + 7 modules
var runner = __webpack_require__(7165);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(2711);
;// CONCATENATED MODULE: ./lib/adapters/runner/local-context.js


/**
 * The runner's variables as far as they are missing, made up from the clone in the current folder: enough for
 * whatever asks neither GitHub's API nor a cluster.
 */
async function localContext(env, processes) {
    const { commit, ref } = await headOf(processes);
    const made = {
        GITHUB_REPOSITORY: 'local/clone',
        GITHUB_SHA: commit,
        GITHUB_REF: ref,
        GITHUB_RUN_ID: '0',
        GITHUB_EVENT_NAME: 'command-line',
        RUNNER_TEMP: (0,external_node_os_.tmpdir)(),
    };
    return Object.fromEntries(Object.entries(made).filter(([name]) => (env[name] ?? '') === ''));
}
/** `HEAD` for both where there is no commit, no clone or no git: whoever needs more will say so. */
async function headOf(processes) {
    const nothing = { commit: 'HEAD', ref: 'HEAD' };
    const git = (0,run_git/* gitIn */.u)(processes);
    const answer = await git(['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD']).catch(() => undefined);
    if (answer?.exitCode !== 0)
        return nothing;
    const [commit, ref] = answer.stdout.trim().split('\n');
    return commit === undefined || ref === undefined ? nothing : { commit, ref };
}

;// CONCATENATED MODULE: ./lib/adapters/runner/terminal.js


/** What stands in the place of a runner when an action is run by hand: plain lines, no commands, no files. */
function connectTerminal({ env, showOutputs, write }) {
    const secrets = [];
    const masked = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
    const lines = (stream, texts) => write(stream, texts.map((text) => `${masked(visible(text))}\n`).join(''));
    return {
        useProxy: () => (0,runner/* useProxy */.C)(env),
        mask: (secret) => {
            secrets.push(...maskable(secret));
            // The longest first, so that no rest of one is left.
            secrets.sort((a, b) => b.length - a.length);
        },
        print: (texts) => lines('stdout', texts),
        annotate: (annotation) => lines('stderr', [annotationText(annotation)]),
        setOutput: (name, value) => {
            if (showOutputs)
                lines('stdout', [`${name}=${isPlain(value) ? value : JSON.stringify(value)}`]);
        },
        addSummary: async () => undefined,
        // By hand there is no post step.
        saveState: () => undefined,
        savedState: () => '',
    };
}
/** As the runner masks: the whole, and each line of it. */
function maskable(secret) {
    const parts = secret.split(/\r?\n/).filter((line) => line.trim().length > 3);
    return [secret, ...parts.map((line) => line.trim())].filter((text) => text !== '');
}
/** `error: file:line: message`. The log has said the rest of an error, but nothing of the other kinds. */
function annotationText({ level, message, where }) {
    const place = where === undefined ? '' : `${(0,errors/* formatPlace */.dE)(where)}: `;
    const [first = '', ...more] = message.split('\n');
    return [`${level}: ${place}${first}`, ...(level === 'error' ? [] : more.map((line) => `  ${line}`))].join('\n');
}
/** Text from outside must not move the cursor or set colours; tabs and line ends stay. */
function visible(text) {
    return [...text].map((letter) => (isControl(letter) ? '\ufffd' : letter)).join('');
}
function isControl(letter) {
    const code = letter.codePointAt(0) ?? 0;
    return (code < 0x20 && letter !== '\t' && letter !== '\n') || (code >= 0x7f && code < 0xa0);
}
function isPlain(value) {
    return !value.includes('\n') && visible(value) === value;
}

;// CONCATENATED MODULE: ./lib/adapters/runner/by-hand.js









/**
 * Starts a run with arguments: they become inputs in the environment of this process, and outside of a job so
 * does what the runner would say. Ends the process after `--help` (0) and after arguments that are no use (1).
 */
async function connectByHand(spec) {
    const { env } = external_node_process_;
    const line = readOrExit(spec);
    Object.assign(env, line.variables);
    if (env['GITHUB_ACTIONS'] === 'true')
        return (0,runner/* connectRunner */.J)(env);
    Object.assign(env, await localContext(env, (0,processes/* childProcesses */.A)(env['GITHUB_WORKSPACE'] ?? external_node_process_.cwd(), env)));
    const write = (stream, text) => void external_node_process_[stream].write(text);
    return connectTerminal({ env, showOutputs: line.showOutputs, write });
}
function readOrExit(spec) {
    try {
        const line = readCommandLine(spec, external_node_process_.argv.slice(2), external_node_process_.env);
        if (line.kind === 'run')
            return line;
        external_node_process_.stdout.write(helpText(spec));
        external_node_process_.exit(0);
    }
    catch (thrown) {
        external_node_process_.stderr.write(`${(0,log/* errorLines */.S6)((0,errors/* toActionError */.ie)(thrown)).join('\n')}\n`);
        external_node_process_.exit(1);
    }
}


/***/ })

};
