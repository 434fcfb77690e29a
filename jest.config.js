/** Jest runs the TypeScript sources as they are: types are stripped, lines and columns stay. */
export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './scripts/strip-types.js' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
}
