import { describe, expect, test } from '@jest/globals'
import {
  installCommands,
  isGoAtLeast,
  judgeMachine,
  type Machine,
  missingPackages,
} from '../../bed/tools/missing.ts'

const bare: Machine = {
  platform: 'linux',
  architecture: 'x64',
  isRoot: true,
  goVersion: 'go1.26.8',
  hasApt: true,
  packages: ['containerd', 'runc'],
}

describe('what is missing for the bed', () => {
  test('packages that it may install itself are no reason not to run', () => {
    expect(judgeMachine(bare)).toEqual([])
  })

  test('without root the apt command is named', () => {
    const missing = judgeMachine({ ...bare, isRoot: false })
    expect(missing.map(({ what }) => what)).toEqual(['root', 'containerd, runc'])
    expect(missing[1]?.remedy).toContain('apt-get install --yes --no-install-recommends containerd runc')
  })

  test('without apt-get the packages are a reason, root or not', () => {
    expect(judgeMachine({ ...bare, hasApt: false }).map(({ what }) => what)).toEqual(['containerd, runc'])
  })

  test('everything missing is named at once', () => {
    const missing = judgeMachine({ ...bare, isRoot: false, goVersion: undefined })
    expect(missing).toHaveLength(3)
  })

  test('an older Go is named with its version', () => {
    expect(judgeMachine({ ...bare, goVersion: 'go1.25.9' })[0]?.what).toContain('found go1.25.9')
  })

  test('elsewhere only the platform is named: the rest can not be judged', () => {
    expect(judgeMachine({ ...bare, platform: 'darwin', isRoot: false })).toHaveLength(1)
  })

  test.each([
    ['go1.26.3', true],
    ['go1.26.10', true],
    ['go1.27', true],
    ['go2.0.0', true],
    ['go1.26', false],
    ['go1.26rc1', false],
    ['go1.9.9', false],
  ])('%s is at least 1.26.3: %s', (found, expected) => {
    expect(isGoAtLeast(found, '1.26.3')).toBe(expected)
  })

  test('docker.io is installed only where there is no docker client', () => {
    expect(missingPackages((need) => need !== 'docker')).toEqual(['docker.io'])
    expect(missingPackages(() => true)).toEqual([])
  })

  test('the list is updated first', () => {
    expect(installCommands(['runc'])[0]).toEqual(['apt-get', 'update'])
  })
})
