/** Jest runs the TypeScript sources as they are: types are stripped, lines and columns stay. */
export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': './scripts/strip-types.js',
    '/@actions/(workflow-parser|languageservice)/.+\\.js$': './scripts/json-attributes.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/(workflow-parser|languageservice)/)'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  // Real processes on a machine with two cores: nothing is asserted about time, so nothing may fail by it.
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
}
