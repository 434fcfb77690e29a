import { describe, expect, test } from '@jest/globals'
import { highestBedNumber, planAddresses } from '../../bed/cluster/address-plan.ts'
import { firstNodeRange } from '../../bed/cluster/node-configs.ts'

function boundsOf(range: string): [number, number] {
  const [address = '', length = ''] = range.split('/')
  const start = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  return [start, start + 2 ** (32 - Number(length)) - 1]
}

describe('the addresses of beds', () => {
  const numbers = Array.from({ length: highestBedNumber }, (_, index) => index + 1)
  const plans = numbers.map((number) => planAddresses(number, 'abcdef'))

  test('never overlap, in any range of any two beds', () => {
    const ranges = plans.flatMap((plan) => [plan.serviceRange, plan.podRange, `10.77.${plan.number}.0/24`])
    const bounds = [...ranges, '10.250.0.0/16'].map(boundsOf).toSorted(([a], [b]) => a - b)
    for (const [index, [start]] of bounds.entries()) {
      const previousEnd = bounds[index - 1]?.[1] ?? -1
      expect(start).toBeGreaterThan(previousEnd)
    }
  })

  test('put the Services of a bed inside its range', () => {
    for (const plan of plans) {
      const [start, end] = boundsOf(plan.serviceRange)
      const addresses = [plan.apiServiceAddress, plan.dnsServiceAddress]
      for (const [at] of addresses.map((address) => boundsOf(`${address}/32`))) {
        expect(at).toBeGreaterThan(start)
        expect(at).toBeLessThan(end)
      }
      // A range that does not begin at its own mask is refused by the API server.
      expect(start % 2 ** 12).toBe(0)
    }
  })

  test('have link names that Linux takes', () => {
    for (const plan of plans) expect(plan.linkName.length).toBeLessThanOrEqual(15)
  })

  test.each([0, 16, 1.5, Number.NaN])('refuse the number %s', (number) => {
    expect(() => planAddresses(number, 'abcdef')).toThrow(RangeError)
  })

  test('give the first node the first /24', () => {
    expect(firstNodeRange('10.81.0.0/16')).toBe('10.81.0.0/24')
  })
})
