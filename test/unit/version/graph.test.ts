import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { broughtIn, notReachedFrom, rangeGraph } from '../../../src/version/graph.ts'
import { reach } from '../../fakes/history.ts'
import { anyRange, commit, line, sha } from './history.ts'

// merge of b1, b2 into a line m1, m2; m2 came after the branch was made
const merged = [
  commit('merge', 'x', 'm2', 'b2'),
  commit('b2', 'x', 'b1'),
  commit('m2', 'x', 'm1'),
  commit('b1', 'x', 'm1'),
  commit('m1', 'x', 'base'),
]

describe('what a commit does not reach', () => {
  test.each([
    ['merge', []],
    ['m2', ['merge', 'b2', 'b1']],
    ['b2', ['merge', 'm2']],
    ['stranger', ['merge', 'b2', 'm2', 'b1', 'm1']],
  ])('%s', (from, names) => {
    expect(notReachedFrom(sha(from), merged).map((each) => each.sha)).toEqual(names.map(sha))
  })

  test('in any range: all the others, in the same order', () => {
    fc.assert(
      fc.property(anyRange, fc.nat({ max: 30 }), (commits, place) => {
        const from = sha(`n${place}`)
        const reached = reach(from, commits)
        expect(notReachedFrom(from, commits)).toEqual(commits.filter((each) => !reached.has(each.sha)))
      }),
    )
  })

  test('a range of 100,000 commits', () => {
    const range = line(...Array.from({ length: 100_000 }, () => 'feat: x'))
    expect(notReachedFrom(sha('50000'), range).length).toBe(50_000)
  })
})

describe('what a merge brought in', () => {
  const shas = (main: string): readonly string[] =>
    broughtIn(0, sha(main), rangeGraph(merged)).map((place) => merged[place]?.sha ?? '')

  test('to its first parent: the branch, not what both have', () => {
    expect(shas('m2')).toEqual(['b2', 'b1'].map(sha))
  })

  test('to its second parent: what the line had meanwhile', () => expect(shas('b2')).toEqual([sha('m2')]))

  test('in any range: reached from the other parents, not from the main one', () => {
    fc.assert(
      fc.property(anyRange, (commits) => {
        const graph = rangeGraph(commits)
        commits.forEach(({ parents }, place) => {
          const main = parents[0] ?? ''
          const kept = reach(main, commits)
          const others = parents.filter((parent) => parent !== main).map((parent) => reach(parent, commits))
          const expected = commits.filter(
            (each) => !kept.has(each.sha) && others.some((set) => set.has(each.sha)),
          )
          expect(broughtIn(place, main, graph).map((at) => commits[at])).toEqual(expected)
        })
      }),
    )
  })

  test.each([
    ['a branch', ['m1', 'b1']],
    ['a branch that shares its beginning', ['b1', 'm1']],
  ])('takes no longer than %s spans', (_, order) => {
    const older = Array.from({ length: 1_000 }, (_none, at) => commit(`o${at}`, 'x', `o${at + 1}`))
    const sides = order.map((name) => commit(name, 'x', 'o0'))
    const graph = rangeGraph([commit('merge', 'x', 'm1', 'b1'), ...sides, ...older])
    let reads = 0
    const parents = new Proxy(graph.parents, {
      get: (target, key) => {
        reads += 1
        return Reflect.get(target, key)
      },
    })
    expect(broughtIn(0, sha('m1'), { ...graph, parents })).toEqual([1 + order.indexOf('b1')])
    expect(reads).toBeLessThan(20)
  })
})
