// The @actions parser packages import JSON without the attribute that the language asks for: jest warns about
// each, plain Node refuses (test/bed/runner/json-imports.ts). The tests get the attribute by this transform.
const jsonImport = /^(import \w+ from "[^"]+\.json");$/gm

export default { process: (source) => ({ code: source.replace(jsonImport, '$1 with { type: "json" };') }) }
