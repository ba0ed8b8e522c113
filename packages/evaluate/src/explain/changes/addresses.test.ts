// Addresses in and around ranges, to the ends of both families.
import { formatNetwork, type IpRange, readIp } from '@qcs-policy/syntax/read'
import { expect, test } from 'vitest'
import { addressAfter, addressBefore, addressWithin, lastAddress } from './addresses.ts'

function textOf(address: IpRange | undefined): string {
  return address === undefined ? 'none' : formatNetwork(address)
}

function check(range: string): readonly string[] {
  const read = readIp(range)
  if (read === undefined) throw new Error('no range')
  return [addressBefore(read), addressWithin(read), lastAddress(read), addressAfter(read)].map(textOf)
}

const rows: readonly (readonly [range: string, before: string, within: string, last: string, after: string])[] = [
  ['10.1.0.0/16', '10.0.255.255', '10.1.0.1', '10.1.255.255', '10.2.0.0'],
  ['10.1.2.3', '10.1.2.2', '10.1.2.3', '10.1.2.3', '10.1.2.4'],
  ['10.1.2.2/31', '10.1.2.1', '10.1.2.3', '10.1.2.3', '10.1.2.4'],
  ['0.0.0.0/0', 'none', '0.0.0.1', '255.255.255.255', 'none'],
  ['0.0.0.0/1', 'none', '0.0.0.1', '127.255.255.255', '128.0.0.0'],
  ['255.255.255.255', '255.255.255.254', '255.255.255.255', '255.255.255.255', 'none'],
  [
    '2001:db8::/32',
    '2001:db7:ffff:ffff:ffff:ffff:ffff:ffff',
    '2001:db8::1',
    '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff',
    '2001:db9::',
  ],
  ['2001:db8::ffff:ffff/128', '2001:db8::ffff:fffe', '2001:db8::ffff:ffff', '2001:db8::ffff:ffff', '2001:db8::1:0:0'],
  ['2001:db8::/96', '2001:db7:ffff:ffff:ffff:ffff:ffff:ffff', '2001:db8::1', '2001:db8::ffff:ffff', '2001:db8::1:0:0'],
  ['::/0', 'none', '::1', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'none'],
  [
    'ffff::/16',
    'fffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    'ffff::1',
    'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    'none',
  ],
]

test.for(rows)('around %s', ([range, ...expected]) => {
  expect(check(range)).toEqual(expected)
})
