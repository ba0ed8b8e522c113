// IP addresses and ranges (COND-10), beside those of node:net.
import { BlockList, isIPv4, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coversIp, formatNetwork, type IpRange, readIp } from './ip.ts'

/** The range as it is written best, `!` behind it when host bits were cleared. */
function shown(text: string): string | undefined {
  const range = readIp(text)
  return range && `${range.family}: ${formatNetwork(range)}${range.hostBits ? '!' : ''}`
}

function check(text: string, expected: string | undefined): void {
  expect(shown(text)).toBe(expected)
}

describe('COND-10: addresses and ranges', () => {
  test.for<[text: string, expected: string]>([
    ['10.0.0.1', '4: 10.0.0.1'],
    ['0.0.0.0', '4: 0.0.0.0'],
    ['255.255.255.255', '4: 255.255.255.255'],
    ['10.0.0.0/8', '4: 10.0.0.0/8'],
    ['10.217.182.3/24', '4: 10.217.182.0/24!'],
    ['10.0.0.1/32', '4: 10.0.0.1/32'],
    ['0.0.0.0/0', '4: 0.0.0.0/0'],
    ['1.2.3.4/0', '4: 0.0.0.0/0!'],
    ['128.0.0.0/1', '4: 128.0.0.0/1'],
    ['255.255.255.255/1', '4: 128.0.0.0/1!'],
    ['10.0.0.0/08', '4: 10.0.0.0/8'],
    ['::', '6: ::'],
    ['::1', '6: ::1'],
    ['2001:DB8::1', '6: 2001:db8::1'],
    ['2001:db8:0:0:1:0:0:1', '6: 2001:db8::1:0:0:1'],
    ['1:0:3:4:5:6:7:8', '6: 1:0:3:4:5:6:7:8'],
    ['1:2:3:4:5:6:7::', '6: 1:2:3:4:5:6:7:0'],
    ['::2:3:4:5:6:7:8', '6: 0:2:3:4:5:6:7:8'],
    ['2001:db8::/32', '6: 2001:db8::/32'],
    ['2001:db8::1/32', '6: 2001:db8::/32!'],
    ['2001:db8::ffff/127', '6: 2001:db8::fffe/127!'],
    ['::/0', '6: ::/0'],
    ['64:ff9b::1.2.3.4', '6: 64:ff9b::102:304'],
    ['::1.2.3.4', '6: ::102:304'],
    ['::ffff:10.0.0.1', '4: 10.0.0.1'],
    ['::FFFF:a00:1', '4: 10.0.0.1'],
    ['0:0:0:0:0:ffff:10.0.0.1', '4: 10.0.0.1'],
    ['::ffff:10.1.2.3/120', '4: 10.1.2.0/24!'],
    ['::ffff:0.0.0.0/96', '4: 0.0.0.0/0'],
    // Wider than the mapped block: a range of IPv6.
    ['::ffff:0:0/95', '6: ::fffe:0:0/95!'],
    ['::/95', '6: ::/95'],
  ])('%s is %s', ([text, expected]) => check(text, expected))

  test.for([
    '',
    '10',
    '10.0.0',
    '10.0.0.0.0',
    '10.0.0.256',
    '10.0.0.01',
    '010.0.0.1',
    '10.0.0.',
    '.10.0.0.1',
    '10..0.1',
    '10.0.0.1 ',
    ' 10.0.0.1',
    '10.0.0.-1',
    '0x0a.0.0.1',
    '１0.0.0.1',
    '10.0.0.*',
    '10.0.0.1-10.0.0.9',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/+8',
    '10.0.0.0/ 8',
    '10.0.0.0/8.0',
    '10.0.0.0/1e1',
    '10.0.0.0/255.0.0.0',
    '10.0.0.0/8/8',
    '10.0.0.0/99999999999999999999',
    ':',
    ':::',
    '1:',
    ':1',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '::1:2:3:4:5:6:7:8',
    '1:2:3:4::5:6:7:8',
    '12345::',
    'g::',
    '::1.2.3',
    '::1.2.3.4.5',
    '::1.2.3.4:5',
    '::01.2.3.4',
    '1.2.3.4::',
    'fe80::1%eth0',
    '[::1]',
    '::/129',
    '::1/',
    'localhost',
  ])('no address: %j', (text) => check(text, undefined))
})

test('COND-10: families never meet, but IPv4-mapped is IPv4', () => {
  const covers = (range: string, address: string): boolean | undefined => {
    const [policy, request] = [readIp(range), readIp(address)]
    return policy && request && coversIp(policy, request)
  }
  expect(covers('10.0.0.0/8', '10.255.0.1')).toBe(true)
  expect(covers('10.0.0.0/8', '11.0.0.1')).toBe(false)
  expect(covers('10.0.0.0/8', '::ffff:10.0.0.1')).toBe(true)
  expect(covers('::ffff:10.0.0.0/104', '10.9.9.9')).toBe(true)
  expect(covers('0.0.0.0/0', '::1')).toBe(false)
  expect(covers('::/0', '10.0.0.1')).toBe(false)
  expect(covers('::/0', '2001:db8::1')).toBe(true)
  expect(covers('2001:db8::/33', '2001:db8:8000::')).toBe(false)
  expect(readIp('10.0.0.1')?.isRange).toBe(false)
  expect(readIp('10.0.0.1/32')?.isRange).toBe(true)
})

test('an address is one when node:net says so, but for zones', () => {
  const part = fc.constantFrom(
    '0',
    '1',
    '25',
    '255',
    '256',
    '01',
    'ffff',
    'a',
    '::',
    ':',
    '.',
    '1.2.3.4',
    'g',
    '/',
    '%',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
      const text = parts.join('')
      if (text.includes('%') || text.includes('/')) return
      expect(readIp(text) !== undefined).toBe(isIPv4(text) || isIPv6(text))
    }),
    { numRuns: 10_000 },
  )
})

const v4 = fc.ipV4()
const v6 = fc.ipV6()

test('every address of node:net is read, and written so that it reads the same', () => {
  fc.assert(
    fc.property(fc.oneof(v4, v6), (text) => {
      const range = readIp(text)
      expect(range).toBeDefined()
      if (range !== undefined) expect(readIp(formatNetwork(range))).toEqual(range)
    }),
    { numRuns: 2000 },
  )
})

describe('a range covers what a BlockList of node:net covers', () => {
  /** Near each other, so that both answers come up. */
  const near = fc.tuple(fc.constantFrom(10, 11, 192), fc.nat(255), fc.constantFrom(0, 1, 255), fc.nat(255))

  test('IPv4', () => {
    fc.assert(
      fc.property(near, near, fc.nat(32), (network, address, prefix) => {
        const list = new BlockList()
        list.addSubnet(network.join('.'), prefix, 'ipv4')
        agree(list, `${network.join('.')}/${prefix}`, address.join('.'), 'ipv4')
      }),
      { numRuns: 2000 },
    )
  })

  test('IPv6', () => {
    const group = fc.constantFrom('0', '1', '8000', 'db8', 'ffff')
    const nearV6 = fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => `2001:${groups.slice(1).join(':')}`)
    fc.assert(
      fc.property(nearV6, nearV6, fc.nat(128), (network, address, prefix) => {
        const list = new BlockList()
        list.addSubnet(network, prefix, 'ipv6')
        agree(list, `${network}/${prefix}`, address, 'ipv6')
      }),
      { numRuns: 2000 },
    )
  })

  function agree(list: BlockList, range: string, address: string, family: 'ipv4' | 'ipv6'): void {
    const policy = read(range)
    expect(coversIp(policy, read(address))).toBe(list.check(address, family))
    expect(coversIp(read(formatNetwork(policy)), read(address))).toBe(list.check(address, family))
    expect(read(formatNetwork(policy)).hostBits).toBe(false)
  }

  function read(text: string): IpRange {
    const range = readIp(text)
    if (range === undefined) throw new Error(`${text} was not read`)
    return range
  }
})
