// What is taken for a placeholder, and the many names that look odd and are none.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextPlace } from '../rule.ts'
import { hasPlaceholder, placeholdersIn, searchPlaceholders } from './placeholders.ts'

type Element = TextPlace['element']

test.for<[element: Element, text: string, found: readonly string[]]>([
  ['action', '[product]:Create*', ['[product]']],
  ['action', 'name/cas:<ActionName>', ['<ActionName>']],
  ['action', 'service:ActionName', ['service', 'ActionName']],
  ['action', 'name/service:Run', ['service']],
  ['action', 'cvm:$action', ['$action']],
  ['action', 'cvm:{action}', ['{action}']],
  ['resource', 'qcs::cas:<Region>:uid/<APPID>:vaults/<VaultName>', ['<Region>', '<APPID>', '<VaultName>']],
  ['resource', 'qcs::service:region:account:resource', ['service', 'region', 'account', 'resource']],
  ['resource', 'qcs::cvm:$region:uin/{uin}:[type]/*', ['$region', '{uin}']],
  ['resource', 'qcs::cos::uid/1:logs-APPID/*', ['APPID']],
  ['resource', 'qcs::cos::uid/1:your-bucket-1/*', ['your-bucket-1']],
  ['resource', 'qcs::cos::uid/1:yourBucket-1/[bucket_name]', ['yourBucket-1', '[bucket_name]']],
  ['resource', 'qcs::cos::uid/1:{bucket}/$appid/{{ path }}', ['{bucket}', '$appid', '{{ path }}']],
  ['resource', 'qcs::cos::uid/**********:sdobc-**********/*', ['**********', '**********']],
  ['resource', 'qcs::cvm:::instance/ins-xxxxxxxx', ['xxxxxxxx']],
  ['resource', 'qcs::cvm:::instance/ins-xxx', ['xxx']],
  ['resource', 'qcs::cdb::uin/326xxx46:instanceId/cdb-c8xxxa4', ['c8xxxa4']],
  ['resource', 'qcs::cdb:::instanceId/cdb-326xxx467', ['326xxx467']],
  ['resource', 'qcs::cos:::prefix/%s/%d/*', ['%s', '%d']],
  ['resource', 'qcs::cos:::您的存储桶/CHANGE_ME', ['您的存储桶', 'CHANGE_ME']],
  ['principal', 'cls.<host>', ['<host>']],
  ['key', 'cas:ResourceTag/<Key>', ['<Key>']],
  ['value', 'cost-center&[COST_CENTER]', ['[COST_CENTER]']],
  ['value', 'key&value', ['key&value']],
  ['value', '<a-<b>', ['<b>']],
  // Names.
  ['operator', '<ConditionOperator>', []],
  ['action', 'cvm:RunInstances', []],
  ['action', 'region:Describe*', []],
  ['action', '*', []],
  ['action', 'cvm:${uin}', []],
  ['resource', 'qcs::cvm:ap-guangzhou:uin/100000000001:instance/*', []],
  ['resource', 'qcs::cos::uid/1250000000:examplebucket-1250000000/${uin}/**', []],
  ['resource', 'qcs::cos::uid/1:photos/holiday[1].jpg', []],
  ['resource', 'qcs::cos::uid/1:photos/[old]/{1}/$1/a<b', []],
  ['resource', 'qcs::cos::uid/1:%E4%BA%91/%d0%9f/100%', []],
  ['resource', 'qcs::cos::uid/1:yours/resource/appid-7/myappid', []],
  ['resource', 'qcs::cvm:::type/S5.xxxlarge', []],
  ['resource', 'qcs::cvm:::instance/ins-4xxxb2k9', []],
  ['resource', 'qcs::cvm:::a:resource', []],
  ['resource', '*', []],
  ['value', '${productID1}', []],
  ['value', 'environment&production', []],
  ['value', 'MTg0NDUxNTc1Nj4xxxMTQ1MDAwODg', []],
  ['value', '$5', []],
  ['principal', 'cvm.qcloud.com', []],
])('%s %s', ([element, text, found]) => {
  const place: TextPlace = { value: { text }, element }
  expect(placeholdersIn(place).map((each) => each.text)).toEqual(found)
  expect(placeholdersIn(place).every(({ start, end, text: part }) => text.slice(start, end) === part)).toBe(true)
  expect(hasPlaceholder(place)).toBe(found.length > 0)
})

test('a long text costs no more than its length', () => {
  const started = performance.now()
  for (const piece of ['<a', '{{', 'x9', '[a', '$a', '*', 'your-'])
    placeholdersIn({ value: { text: piece.repeat(5000) }, element: 'resource' })
  expect(performance.now() - started).toBeLessThan(2000)
})

const PIECES = [
  ...[
    '<Region>',
    '<',
    '{{a}}',
    '{uin}',
    '[region]',
    '[A_B]',
    '$uin',
    '$',
    '%s',
    '%d',
    'your-bucket',
    'YOUR_NAME',
    'YourName',
  ],
  ...[
    'CHANGE_ME',
    'REPLACEME',
    'PLACEHOLDER',
    '您的桶',
    '你的',
    '***',
    '*',
    'xxx',
    'XXXX',
    'ins-xxx1',
    '-APPID',
    '-appid',
    '-AppId',
  ],
  ...[
    'service',
    'product',
    'region',
    'account',
    'resource',
    'ActionName',
    'Operation',
    'qcs',
    'cvm',
    ':',
    '/',
    '-',
    'a1',
    'key&value',
  ],
]

test.for<Element>(['action', 'resource', 'principal', 'key', 'value'])(
  'a string of the element %s without a hint has no placeholder',
  (element) => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const place = (): TextPlace => ({ value: { text }, element })
        expect(placeholdersIn(place())).toEqual(searchPlaceholders(place()))
      }),
      { numRuns: 2000 },
    )
  },
)
