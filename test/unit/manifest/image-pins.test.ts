import { describe, expect, test } from '@jest/globals'
import { formatPlace } from '../../../src/errors.ts'
import { parseImageRef } from '../../../src/image/image-ref.ts'
import { defaultKinds } from '../../../src/kinds/all-kinds.ts'
import { imageUnknown, pinImages } from '../../../src/manifest/image-pins.ts'
import { deploymentText, objectsOf } from './manifest-texts.ts'

const digest = `sha256:${'a'.repeat(64)}`
const other = `sha256:${'b'.repeat(64)}`

/** The images of a Deployment after pinning. */
function pinned(
  containers: readonly (readonly [string, string])[],
  release: string,
  imageName?: string,
): readonly unknown[] {
  const request = {
    kinds: defaultKinds,
    release: parseImageRef(`${release}@${digest}`),
    ...(imageName === undefined ? {} : { imageName: parseImageRef(imageName) }),
  }
  const { objects, problems } = pinImages(objectsOf(deploymentText('web', containers)), request)
  expect(problems).toEqual([])
  const spec = objects[0]?.object['spec'] as { template: { spec: { containers: { image: string }[] } } }
  return spec.template.spec.containers.map((container) => container.image)
}

describe('the defect of the closest peer: references split at the first colon', () => {
  test.each([
    [
      'registry with port, tag',
      'reg.example.com:5000/app',
      'reg.example.com:5000/app:v1',
      'reg.example.com:5000/sidecar:1.2',
    ],
    [
      'registry with port, no tag',
      'reg.example.com:5000/app',
      'reg.example.com:5000/app',
      'reg.example.com:5000/app-worker:v1',
    ],
    [
      'digest',
      'reg.example.com:5000/app',
      `reg.example.com:5000/app@${other}`,
      `reg.example.com:5000/sidecar@${other}`,
    ],
    [
      'tag and digest',
      'reg.example.com:5000/app',
      `reg.example.com:5000/app:v1@${other}`,
      'reg.example.com:5000/app/part:v1',
    ],
    ['without a port', 'reg.example.com/app', 'reg.example.com/app:v1', 'reg.example.com/application:v1'],
    ['Docker Hub, short', 'docker.io/library/app', 'app:v1', 'app-worker:v1'],
    ['Docker Hub, user', 'docker.io/acme/app', 'acme/app', 'other/app:v1'],
    ['another registry', 'reg.example.com/app', 'reg.example.com/app:v1', 'reg2.example.com/app:v1'],
  ])('%s: the image is pinned, its neighbour stays byte for byte', (_, release, image, sidecar) => {
    expect(
      pinned(
        [
          ['app', image],
          ['sidecar', sidecar],
        ],
        release,
      ),
    ).toEqual([`${release}@${digest}`, sidecar])
  })

  test('the configured name is pinned to the pushed repository; its prefix twin is not', () => {
    const images = pinned(
      [
        ['a', 'parcel'],
        ['b', 'parcel:dev'],
        ['c', 'parcel-worker'],
        ['d', 'ghcr.io/acme/parcel:1'],
      ],
      'ghcr.io/acme/parcel',
      'parcel',
    )
    const pin = `ghcr.io/acme/parcel@${digest}`
    expect(images).toEqual([pin, pin, 'parcel-worker', pin])
  })
})

const template = (containers: string) => `template: { spec: { ${containers} } }`
const kinds = [
  ['v1', 'Pod', (c: string) => `spec: { ${c} }`],
  ['v1', 'ReplicationController', (c: string) => `spec: { ${template(c)} }`],
  ['apps/v1', 'Deployment', (c: string) => `spec: { ${template(c)} }`],
  ['apps/v1', 'StatefulSet', (c: string) => `spec: { ${template(c)} }`],
  ['apps/v1', 'DaemonSet', (c: string) => `spec: { ${template(c)} }`],
  ['apps/v1', 'ReplicaSet', (c: string) => `spec: { ${template(c)} }`],
  ['batch/v1', 'Job', (c: string) => `spec: { ${template(c)} }`],
  ['batch/v1', 'CronJob', (c: string) => `spec: { jobTemplate: { spec: { ${template(c)} } } }`],
  ['keda.sh/v1alpha1', 'ScaledJob', (c: string) => `spec: { jobTargetRef: { ${template(c)} } }`],
] as const

describe('kinds that hold images', () => {
  const request = { kinds: defaultKinds, release: parseImageRef(`app@${digest}`) }

  test.each(kinds)('%s %s: containers and initContainers', (apiVersion, kind, spec) => {
    const text = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: x }\n${spec('initContainers: [{ image: app }], containers: [{ image: other }, { image: "app:2" }]')}\n`
    const [item] = objectsOf(text)
    const { objects, images } = pinImages(item === undefined ? [] : [item], request)
    expect(images.map((image) => image.text)).toEqual(['app', 'other', 'app:2'])
    expect(objects[0]?.pinned).toEqual(['app', 'app:2'])
    expect(JSON.stringify(objects[0]?.object).split(digest)).toHaveLength(3)
    expect(JSON.stringify(item?.object)).not.toContain(digest)
  })

  test('an object without the image is the very same object; custom resources are not searched', () => {
    const items = objectsOf(
      `${deploymentText('db', [['db', 'redis:7']])}---\napiVersion: x.example.com/v1\nkind: Deployment\nmetadata: {name: cr}\nspec: {template: {spec: {containers: [{image: app}]}}}\n`,
    )
    const { objects } = pinImages(items, request)
    expect(objects.map(({ object }, i) => object === items[i]?.object)).toEqual([true, true])
  })
})

describe('images that cannot be used', () => {
  const request = {
    kinds: defaultKinds,
    release: parseImageRef(`app@${digest}`),
    imageName: parseImageRef('parcel'),
  }

  test('images that do not parse are all named, with their lines', () => {
    const items = objectsOf(
      deploymentText('web', [
        ['a', '"${IMAGE}"'],
        ['b', 'Upper/Case'],
        ['c', '7'],
        ['d', 'app'],
        ['e', '"a b"'],
      ]),
    )
    const { problems } = pinImages(items, request)
    expect(problems.map((problem) => problem.where && formatPlace(problem.where))).toEqual(
      [13, 15, 17, 21].map((line) => `kubernetes/test/a.yml:${line}`),
    )
    expect(problems[2]?.message).toBe('Deployment/web: image is not a text but 7')
  })

  test('a release that nothing runs is an error that lists every image found', () => {
    const items = objectsOf(
      `${deploymentText('web', [
        ['a', 'ap:1'],
        ['b', 'redis'],
      ])}---\n${deploymentText('db', [['a', 'app-db']])}`,
    )
    const { images } = pinImages(items, request)
    const error = imageUnknown(request, images)
    expect(error.code).toBe('image-unknown')
    expect(error.message).toContain('docker.io/library/app or docker.io/library/parcel')
    expect(error.problems.map((problem) => `${problem.where?.line} ${problem.message}`)).toEqual([
      '13 Deployment/web: ap:1',
      '15 Deployment/web: redis',
      '29 Deployment/db: app-db',
    ])
    expect(imageUnknown(request, []).message).toContain('no image at all')
  })
})
