import { describe, expect, test } from '@jest/globals'
import { readVersionFile } from '../../../../src/version/files/read-version-file.ts'

const lines = (...all: string[]): string => all.join('\n')

const unreadable: readonly (readonly [
  what: string,
  path: string,
  text: string,
  line: number,
  says: string,
])[] = [
  ['an unknown name', 'pom.xml', '<version>1.4.0</version>', 1, 'file of this name'],
  ['package.json without', 'package.json', '{"a": {"version": "1.4.0"}}', 1, 'no `version`'],
  ['package.json: a list', 'package.json', '["version"]', 1, 'no `version`'],
  ['package.json: a number', 'package.json', lines('{', '"version": 1.4', '}'), 2, 'no text'],
  ['package.json: a comma too many', 'package.json', lines('{', '"name": "x",', '}', '', ''), 3, 'not JSON'],
  [
    'package.json: a word, below a value on a line of its own',
    'package.json',
    lines('{', '"a": 1,', '"name":', '"x",', '"y": z'),
    5,
    'not JSON',
  ],
  [
    'package.json: a word',
    'package.json',
    lines('{', '"name": "x",', '"version": latest', '}'),
    3,
    'not JSON',
  ],
  ['package.json: ends early', 'package.json', lines('{', '"version": "1.4.0"', ''), 3, 'not JSON'],
  ['package.json: empty', 'package.json', '', 1, 'not JSON'],
  [
    'pyproject.toml without',
    'pyproject.toml',
    lines('[tool.x]', 'version = "1.4.0"', '[project]', 'name = "x"'),
    3,
    '[project] or [tool.poetry]',
  ],
  [
    'pyproject.toml: dynamic',
    'pyproject.toml',
    lines('[project]', 'name = "x"', 'dynamic = [', '  "readme", "version",', ']'),
    3,
    '`dynamic`',
  ],
  [
    'pyproject.toml: dynamic, with a placeholder',
    'pyproject.toml',
    lines('[project]', 'dynamic = ["version"]', '[tool.poetry]', 'version = "1.4.0"'),
    2,
    '`dynamic`',
  ],
  [
    'pyproject.toml: a plugin that computes it',
    'pyproject.toml',
    lines('[tool.poetry]', 'version = "0.0.0"', '[tool.poetry-dynamic-versioning]', 'enable = true'),
    4,
    'poetry-dynamic-versioning',
  ],
  ['pyproject.toml: no text', 'pyproject.toml', lines('[project]', 'version = 1.4'), 2, 'no text'],
  ['pyproject.toml: no TOML', 'pyproject.toml', lines('[project]', 'version = 1.4.0'), 2, 'not TOML'],
  [
    'pyproject.toml: a key twice',
    'pyproject.toml',
    lines('[project]', 'version = "1.4.0"', '', 'version = "1.5.0"'),
    4,
    'not TOML',
  ],
  [
    'pyproject.toml: deeper than a parser can go',
    'pyproject.toml',
    lines('[project]', 'version = "1.4.0"', `x = ${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    1,
    'too deep',
  ],
  [
    'pyproject.toml: no text, in the second of two inline tables',
    'pyproject.toml',
    lines('tool.a = { project = { version = "1" } }', 'project = {', '  version = 1.4 }'),
    3,
    'no text',
  ],
  [
    'setup.py: a name',
    'setup.py',
    lines('__version__ = "1.4.0"', 'setup(', 'version=__version__)'),
    3,
    '`version=__version__`',
  ],
  ['setup.py: a call', 'setup.py', 'setup(version=read("VERSION"), name="x")', 1, 'computed'],
  ['setup.py: a formatted text', 'setup.py', 'setup(version=f"1.4.{n}")', 1, 'computed'],
  ['setup.py: two texts', 'setup.py', 'setup(version="1." "4.0")', 1, 'computed'],
  ['setup.py: arguments from elsewhere', 'setup.py', 'setup(**about)', 1, 'no `version=`'],
  [
    'setup.py: two calls',
    'setup.py',
    lines('if a: setup(version="1.4.0")', 'else: setup(version="1.5.0")'),
    2,
    'line 1',
  ],
  ['setup.cfg without', 'setup.cfg', lines('[options]', 'version = 1.4.0'), 1, '[metadata]'],
  ['setup.cfg: attr:', 'setup.cfg', lines('[metadata]', 'version = attr: x.__version__'), 2, 'elsewhere'],
  ['setup.cfg: file:', 'setup.cfg', lines('[metadata]', 'version = file: VERSION'), 2, 'elsewhere'],
  ['setup.cfg: twice', 'setup.cfg', lines('[metadata]', 'version = 1.4.0', 'version = 1.5.0'), 3, 'line 2'],
  ['Cargo.toml without', 'Cargo.toml', lines('[dependencies]', '[package]', 'name = "x"'), 2, '[package]'],
  [
    'Cargo.toml: inherited from another file',
    'Cargo.toml',
    lines('[package]', 'version.workspace = true'),
    2,
    'workspace',
  ],
  ['Chart.yaml without', 'Chart.yaml', 'apiVersion: v2', 1, '`appVersion` nor `version`'],
  ['Chart.yaml: empty', 'Chart.yaml', '', 1, '`appVersion` nor `version`'],
  ['Chart.yaml: no text', 'Chart.yaml', lines('version: 1.0.0', 'appVersion: [1, 4]'), 2, 'no text'],
  ['Chart.yaml: no YAML', 'Chart.yaml', lines('version: 1.4.0', 'a: b: c'), 2, 'not YAML'],
  ['VERSION: empty', 'VERSION', '\n', 1, 'no version'],
  ['VERSION: two', 'VERSION', lines('1.4.0', '', '1.5.0'), 3, '1.5.0'],
]

describe('version-unreadable, with file and line:', () => {
  test.each(unreadable)('%s', (...[, path, text, line, says]) => {
    expect(() => readVersionFile(path, text)).toThrow(
      expect.objectContaining({
        code: 'version-unreadable',
        blame: 'input',
        where: { file: path, line },
        message: expect.stringContaining(says),
      }),
    )
  })
})

describe('version-invalid, with the nearest semantic version:', () => {
  test.each([
    ['package.json', '{\n"version": "v1.4.0"}', 2, '1.4.0'],
    ['package.json', '{"version": "1.4.0+build.5"}', 1, '1.4.0'],
    ['package.json', '{"version": " 1.4.0"}', 1, '1.4.0'],
    ['pyproject.toml', '[project]\nversion = "1.4.0rc1"', 2, '1.4.0-rc.1'],
    ['setup.py', '\n\nsetup(version="1.4")', 3, '1.4.0'],
    ['setup.cfg', '[metadata]\nversion = 2024.01.5', 2, '2024.1.5'],
    ['Chart.yaml', 'version: 1.0.0\nappVersion: 1.10', 2, '1.10.0'],
    ['VERSION', '\n1', 2, '1.0.0'],
  ])('%s: %p', (path, text, line, spelling) => {
    expect(() => readVersionFile(path, text)).toThrow(
      expect.objectContaining({
        code: 'version-invalid',
        where: { file: path, line },
        message: expect.stringContaining(`the nearest is ${spelling}`),
        remedy: expect.stringContaining(`Write ${spelling}`),
      }),
    )
  })

  test('or without one, when there is none', () => {
    expect(() => readVersionFile('VERSION', 'latest')).toThrow(
      expect.objectContaining({ code: 'version-invalid', message: expect.not.stringContaining('nearest') }),
    )
  })
})
