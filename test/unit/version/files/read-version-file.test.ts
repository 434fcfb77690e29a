import { describe, expect, test } from '@jest/globals'
import { isVersionFile, readVersionFile } from '../../../../src/version/files/read-version-file.ts'

const lines = (...all: string[]): string => all.join('\n')
const read = (path: string, text: string): [string, number] => {
  const { version, where } = readVersionFile(path, text)
  expect(where.file).toBe(path)
  return [version, where.line]
}

const good: readonly (readonly [what: string, path: string, text: string, line: number])[] = [
  ['package.json', 'web/package.json', lines('{', '  "name": "x",', '  "version": "1.4.0"', '}'), 3],
  [
    'package.json: not that of a nested object, before or after',
    'package.json',
    lines(
      '{',
      '"a": {"version": "9.9.9"},',
      '"b": [{"version": "8.8.8"}],',
      '"version": "1.4.0",',
      '"c": {',
      '"version": "7.7.7"',
      '}',
      '}',
    ),
    4,
  ],
  [
    'package.json: not a value that says version',
    'package.json',
    lines('{"a": "version",', '"b": "version\\": 1",', '"version" : "1.4.0"}'),
    3,
  ],
  [
    'package.json: of repeated keys the last',
    'package.json',
    lines('{"version": "1.0.0",', '"version": "1.4.0"}'),
    2,
  ],
  [
    'package.json: a value after it that says version',
    'package.json',
    lines('{"version": "1.4.0",', '"a": "version"}'),
    1,
  ],
  [
    'package.json: with a byte order mark and CRLF',
    'package.json',
    '\uFEFF{\r\n\t"version": "1.4.0"\r\n}\r\n',
    2,
  ],
  [
    'pyproject.toml: [project]',
    'pyproject.toml',
    lines('[build-system]', 'requires = []', '[project]', 'name = "x"', 'version = "1.4.0" # the version'),
    5,
  ],
  [
    'pyproject.toml: [tool.poetry], other tables have versions too',
    'py/pyproject.toml',
    lines(
      '[tool.poetry.dependencies]',
      'a = { version = "9.9.9" }',
      '[tool.other]',
      'version = "8.8.8"',
      '[tool.poetry]',
      "version = '1.4.0'",
      '[[tool.poetry.source]]',
      'version = "7.7.7"',
    ),
    6,
  ],
  [
    'pyproject.toml: [project] before [tool.poetry]',
    'pyproject.toml',
    lines('[tool.poetry]', 'version = "9.9.9"', '[project]', 'version = "1.4.0"'),
    4,
  ],
  [
    'pyproject.toml: dotted and quoted keys',
    'pyproject.toml',
    lines('# version = "9.9.9"', 'project."version" = "1.4.0"'),
    2,
  ],
  [
    'pyproject.toml: an inline table',
    'pyproject.toml',
    lines('', 'project = { name = "x", version = "1.4.0" }'),
    2,
  ],
  [
    'pyproject.toml: a text of several lines before that says version',
    'pyproject.toml',
    lines('[project]', 'description = """', 'version = "9.9.9"', '"""', 'version = "1.4.0"'),
    5,
  ],
  ['pyproject.toml: CRLF', 'pyproject.toml', '[project]\r\nname = "x"\r\nversion = "1.4.0"\r\n', 3],
  [
    'pyproject.toml: other dynamic fields',
    'pyproject.toml',
    lines('[project]', 'version = "1.4.0"', 'dynamic = ["readme"]'),
    2,
  ],
  [
    'setup.py',
    'setup.py',
    lines('from setuptools import setup', 'setup(', '    name="x",', '    version="1.4.0",  # now', ')'),
    4,
  ],
  [
    'setup.py: not of calls inside, comments, texts, definitions and other functions',
    'setup.py',
    lines(
      '# setup(version="9.9.9")',
      '"""',
      "setup(version='9.9.9')",
      '"""',
      'def setup(version="9.9.9"): pass',
      'log.setup(version="9.9.9")',
      'check(version="9.9.9")',
      'setuptools.setup(',
      '    x=dict(y=[1, 2], version="9.9.9"),',
      '    python_version="9.9.9",',
      "    version = '1.4.0',",
      ')',
    ),
    11,
  ],
  [
    'setup.py: a comment behind the last argument',
    'setup.py',
    lines('setup(name="x",', "version='1.4.0' # , now", ')'),
    2,
  ],
  ['setup.py: three quotes, prefix', 'setup.py', 'setup(version=u"""1.4.0""")', 1],
  ['setup.cfg', 'setup.cfg', lines('[metadata]', 'name = x', 'version = 1.4.0'), 3],
  [
    'setup.cfg: other sections, comments, values of several lines, any case',
    'setup.cfg',
    lines(
      '[bumpversion]',
      'version = 9.9.9',
      '[Metadata]',
      'version = 9.9.9',
      '[metadata]',
      '; version = 9.9.9',
      '# version = 9.9.9',
      'description =',
      '    version = 9.9.9',
      '',
      '    version = 9.9.9',
      'Version : 1.4.0',
      '[options]',
      'version = 9.9.9',
    ),
    12,
  ],
  [
    'setup.cfg: on the line after the name',
    'setup.cfg',
    '[metadata]\r\nversion =\r\n  # here\r\n  1.4.0\r\n',
    4,
  ],
  [
    'setup.cfg: the first sign ends the name, whichever it is',
    'setup.cfg',
    lines('[metadata]', 'url=a:version=9.9.9', 'name:version = 9.9.9', 'version\t:1.4.0'),
    4,
  ],
  [
    'Cargo.toml',
    'Cargo.toml',
    lines('[package]', 'name = "x"', 'version = "1.4.0"', '[dependencies]', 'a = { version = "9.9.9" }'),
    3,
  ],
  [
    'Cargo.toml: dependencies first',
    'Cargo.toml',
    lines('[dependencies.a]', 'version = "9.9.9"', '[package]', 'version = "1.4.0"'),
    4,
  ],
  [
    'Cargo.toml: inherited in the same file',
    'Cargo.toml',
    lines('[package]', 'version.workspace = true', '[workspace.package]', 'version = "1.4.0"'),
    4,
  ],
  [
    'Cargo.toml: inherited, in the other order and as a table',
    'Cargo.toml',
    lines('[workspace.package]', 'version = "1.4.0"', '[package]', 'version = { workspace = true }'),
    2,
  ],
  [
    'Cargo.toml: a workspace without a package',
    'Cargo.toml',
    lines('[workspace]', 'members = []', '[workspace.package]', 'version = "1.4.0"'),
    4,
  ],
  [
    'Chart.yaml: appVersion, not the version of the chart',
    'charts/x/Chart.yaml',
    lines('apiVersion: v2', 'version: 9.9.9', 'appVersion: "1.4.0" # image'),
    3,
  ],
  [
    'Chart.yaml: version without appVersion',
    'Chart.yaml',
    lines('apiVersion: v2', 'dependencies:', '  - name: a', '    version: 9.9.9', 'version: 1.4.0'),
    5,
  ],
  ['Chart.yaml: an empty appVersion', 'Chart.yaml', lines('appVersion: ""', 'version: 1.4.0'), 2],
  ['Chart.yaml: CRLF', 'Chart.yaml', 'apiVersion: v2\r\n\r\nappVersion: 1.4.0\r\n', 3],
  ['VERSION', 'VERSION', '1.4.0\n', 1],
  [
    'VERSION.txt: white space, blank lines and comments',
    'VERSION.txt',
    '\r\n# the version\r\n  1.4.0 \r\n\r\n',
    3,
  ],
  ['version.txt', 'a/b/version.txt', '1.4.0', 1],
]

describe('a version is read', () => {
  test.each(good)('%s', (_, path, text, line) => expect(read(path, text)).toEqual(['1.4.0', line]))

  // With a pattern that goes back over what it has read, each of these takes minutes.
  test.each([
    ['before a word', `${' '.repeat(100_000)}x`],
    ['in a row of words', `a${' '.repeat(1_000_000)}b`],
    ['before a sign', `${' '.repeat(1_000_000)}=`],
  ])('setup.cfg: below any number of blanks %s', (_, blanks) =>
    expect(read('setup.cfg', lines('[metadata]', blanks, 'version = 1.4.0'))).toEqual(['1.4.0', 3]),
  )

  test('a pre-release is one', () => expect(read('VERSION', '1.4.0-rc.1')).toEqual(['1.4.0-rc.1', 1]))
})

test('which files can be read is told by their base name', () => {
  const paths = [
    'package.json',
    'a/b/Chart.yaml',
    'VERSION',
    'version.txt',
    'package.json/x',
    'xpackage.json',
    'chart.yaml',
    '',
  ]
  expect(paths.filter(isVersionFile)).toEqual(['package.json', 'a/b/Chart.yaml', 'VERSION', 'version.txt'])
})
