import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv/dist/2020.js'
import { chooseEnvironment } from '../../../src/environment/choose-environment.ts'
import { defaultEnvironment, readSlipwayConfig } from '../../../src/environment/read-slipway-config.ts'
import { slipwayFile } from '../../../src/environment/slipway-schema.ts'
import { ActionError, formatPlace } from '../../../src/errors.ts'
import { renderJsonSchema } from '../../../src/schema/render-json-schema.ts'
import { readYaml } from '../../../src/yaml/yaml-document.ts'

const read = (text: string) => readSlipwayConfig({ file: 'slipway.yml', text, repositoryName: 'parcel' })

function problemsOf(text: string): readonly string[] {
  try {
    read(text)
  } catch (error) {
    expect(error).toMatchObject({ code: 'config-invalid', blame: 'config' })
    const problems = error instanceof ActionError ? error.problems : []
    return problems.map((problem) => `${problem.where && formatPlace(problem.where)}: ${problem.message}`)
  }
  return []
}

const complete = `
service: parcel-service
imageName: parcel
environments:
  - name: test
    manifests: ./deploy/test/
    namespace: parcel-test
    context: kind-one
    url: https://test.example.com/x
    timeout: 1m30s
  - name: eu/prod
  - name: later
    production: false
`

describe('slipway.yml', () => {
  test('is read with its defaults; the last environment is production unless it says otherwise', () => {
    expect(read(complete)).toEqual({
      service: 'parcel-service',
      imageName: 'parcel',
      environments: [
        {
          name: 'test',
          manifests: 'deploy/test',
          namespace: 'parcel-test',
          context: 'kind-one',
          url: 'https://test.example.com/x',
          timeoutMs: 90_000,
          production: false,
        },
        { name: 'eu/prod', manifests: 'kubernetes/eu/prod', timeoutMs: 600_000, production: false },
        { name: 'later', manifests: 'kubernetes/later', timeoutMs: 600_000, production: false },
      ],
    })
    const small = read('environments: [{name: test}, {name: prod}]')
    expect(small.service).toBe('parcel')
    expect(small.environments.map((environment) => environment.production)).toEqual([false, true])
    expect(defaultEnvironment('prod')).toEqual(small.environments[1])
  })

  test('every problem is named at once, each with its line and the key probably meant', () => {
    const text = [
      'servcie: parcel',
      'environments:',
      '  - name: test',
      '    timout: 5m',
      '  - manifests: ../outside',
      '    name: test',
      '    timeout: 10',
      '    production: yes',
      '    namespace: Parcel',
      '    whatever: 1',
      '  - {url: example.com}',
      'imageName: parcel:1.0',
    ].join('\n')
    expect(problemsOf(text)).toEqual([
      "slipway.yml:1: unknown key 'servcie', did you mean 'service'?",
      "slipway.yml:4: unknown key 'timout', did you mean 'timeout'?",
      'slipway.yml:5: environments[1].manifests: must be a path inside the workspace, without a leading "/" and without "..", got \'../outside\'',
      "slipway.yml:6: name 'test' is there twice, first on line 3",
      'slipway.yml:7: environments[1].timeout: must be a duration such as 90s, 10m or 1h30m, got the number 10',
      "slipway.yml:8: environments[1].production: must be true or false, got 'yes'",
      'slipway.yml:9: environments[1].namespace: must be lower-case letters, digits and "-", 63 at most, got \'Parcel\'',
      "slipway.yml:10: unknown key 'whatever', known are name, manifests, namespace, context, url, timeout, production",
      "slipway.yml:11: environments[2]: key 'name' is missing",
      "slipway.yml:11: environments[2].url: must be an address that begins with http:// or https://, got 'example.com'",
      "slipway.yml:12: imageName: must be an image name without tag and digest, such as parcel or ghcr.io/acme/parcel, got 'parcel:1.0'",
    ])
  })

  test.each([
    ['', 'slipway.yml:1: the file is empty'],
    ['# nothing\n', 'slipway.yml:1: the file is empty'],
    ['- a', 'slipway.yml:1: must be a mapping, got a list'],
    ['service: x', "slipway.yml:1: key 'environments' is missing"],
    ['environments: []', 'slipway.yml:1: environments: must have at least one entry'],
    ['environments: test', "slipway.yml:1: environments: must be a list, got 'test'"],
    ['environments: [test]', "slipway.yml:1: environments[0]: must be a mapping, got 'test'"],
    [
      'environments: [{name: a}]\nservice:',
      'slipway.yml:2: service: must be a text that is not empty, got nothing',
    ],
    ['environments: [{name: a}]\n---\nservice: b', 'slipway.yml:3: a second YAML document'],
    ['environments: [{name: 1}]', expect.stringMatching(/got the number 1$/)],
    ['a: [', expect.stringMatching(/^slipway\.yml:1: not YAML/)],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem])
  })
})

describe('the environment', () => {
  const config = read('environments: [{name: test}, {name: staging}, {name: prod}]')

  test('is found by its name', () => expect(chooseEnvironment(config, 'prod').name).toBe('prod'))

  test('an unknown one is refused with the known ones and the one probably meant', () => {
    expect(() => chooseEnvironment(config, 'stagign')).toThrow(
      "input 'environment': 'stagign' is not in slipway.yml, which lists test, staging, prod; did you mean 'staging'?",
    )
    expect(() => chooseEnvironment(config, 'qa')).toThrow(
      expect.objectContaining({ code: 'environment-unknown' }),
    )
  })
})

describe('schema/slipway.schema.json', () => {
  const validate = new Ajv.default({ strict: true, strictRequired: false }).compile(
    JSON.parse(renderJsonSchema(slipwayFile)),
  )
  const texts = [
    complete,
    'environments: [{name: a}]',
    'environments: []',
    'servcie: x\nenvironments: [{name: a}]',
    '- a',
    'service: x',
    'environments: [{name: a, timeout: 10}]',
    'environments: [{name: a, timeout: 10m}]',
    'environments: [{name: a, timeout: 10 m}]',
    'environments: [{name: a b}]',
    'environments: [{name: a/../b}]',
    'environments: [{name: a, production: true}]',
    'environments: [{name: a, production: "true"}]',
    'imageName: reg.example.com:5000/a/b\nenvironments: [{name: a}]',
    'imageName: a@sha256:0\nenvironments: [{name: a}]',
    'imageName: Upper\nenvironments: [{name: a}]',
    ...['/abs', 'a/../b', '..', 'a/..', './a', 'a//b', 'a/b/', '.', 'a\\b', '..a', '.hidden/x', 'a b'].map(
      (path) => `environments: [{name: a, manifests: '${path}'}]`,
    ),
    `environments: [{name: a, namespace: ${'n'.repeat(63)}}]`,
    `environments: [{name: a, namespace: ${'n'.repeat(64)}}]`,
  ]

  test.each(texts)('accepts what the reader accepts, and nothing else: %j', (text) => {
    const value = readYaml({ file: 'slipway.yml', text }).documents[0]?.value
    expect(validate(value)).toBe(problemsOf(text).length === 0)
  })

  test('says what is dangerous as a path', () => {
    const accepted = (path: string) =>
      problemsOf(`environments: [{name: a, manifests: '${path}'}]`).length === 0
    expect(['a', './a', 'a/b/', '..a', '.hidden/x', 'a b'].map(accepted)).toEqual(Array(6).fill(true))
    expect(['/abs', 'a/../b', '..', 'a/..', 'a\\b', ''].map(accepted)).toEqual(Array(6).fill(false))
  })
})
