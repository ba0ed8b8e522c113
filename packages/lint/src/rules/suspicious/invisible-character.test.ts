// Characters that cannot be seen or look like others (ACT-3, COND-3, COND-7), and where the parser speaks already.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { checkRule } from '../check.test-support.ts'
import { invisibleCharacter } from './invisible-character.ts'

const withStatement = (statement: object): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', ...statement }],
})
const instance = (part: string): string => `qcs::cvm:ap-guangzhou:uin/100000000001:instance/${part}`
const condition = (key: string, value: string | readonly string[]): object => ({
  condition: { string_equal: { [key]: value } },
})

checkRule(invisibleCharacter, [
  {
    title: 'one in a resource is shown at its place, and told by its number',
    statement: { resource: instance('ins-\u200ba1b2c3d4') },
    finds: ['\u200b'],
    says: [
      '`…000001:instance/ins-<U+200B>a1b2c3d4` is compared with U+200B (zero width space) in it, so it is not the `…000001:instance/ins-a1b2c3d4` that it looks like; delete it',
    ],
    saysInChinese: ['含有 U+200B (零宽空格)'],
    levels: ['warning'],
    fixedUnsafely: withStatement({ resource: instance('ins-a1b2c3d4') }),
  },
  {
    title: 'several in one string are one finding',
    statement: { resource: instance('ins-\u200ba1\u00adb2') },
    finds: [`"${instance('ins-\u200ba1\u00adb2')}"`],
    says: ['compared with U+200B (zero width space) and U+00AD (soft hyphen) in it'],
    saysInChinese: ['U+200B (零宽空格)、U+00AD (软连字符)'],
    fixedUnsafely: withStatement({ resource: instance('ins-a1b2') }),
  },
  {
    title: 'the same one twice is named once, and many are counted',
    statement: { resource: instance('i\u200b\u200b-\u00ad\u2060\ufeffa\u200e') },
    finds: [`"${instance('i\u200b\u200b-\u00ad\u2060\ufeffa\u200e')}"`],
    says: ['with U+200B (zero width space), U+00AD (soft hyphen), U+2060 (word joiner) and 2 more in it'],
    saysInChinese: ['U+2060 (词连接符) 等 5 种字符，'],
    fixedUnsafely: withStatement({ resource: instance('i-a') }),
  },
  {
    title: 'three sorts are named',
    statement: { resource: instance('i\u200b-\u00ada\u2060b') },
    finds: [`"${instance('i\u200b-\u00ada\u2060b')}"`],
    says: [
      'with U+200B (zero width space), U+00AD (soft hyphen) and U+2060 (word joiner) in it, so it is not the `…000000001:instance/i-ab` that it looks like; delete them',
    ],
    fixedUnsafely: withStatement({ resource: instance('i-ab') }),
  },
  {
    title: 'a mark that turns the text around, in an action',
    statement: { action: 'cvm:Run\u202eInstances' },
    finds: ['\u202e'],
    says: ['U+202E (right-to-left override)'],
    fixedUnsafely: withStatement({}),
  },
  {
    title: 'at the beginning and the end of a string',
    statement: { action: ['\u00adcvm:RunInstances', 'cvm:StopInstances\u00ad'] },
    finds: ['\u00ad', '\u00ad'],
    says: ['`<U+00AD>cvm:RunInstances` is', '`cvm:StopInstances<U+00AD>` is'],
    fixedUnsafely: withStatement({ action: ['cvm:RunInstances', 'cvm:StopInstances'] }),
  },
  {
    title: 'a string with an escape is shown and written whole',
    document:
      '{"version":"2.0","statement":[{"effect":"allow","action":"cvm:Run\\u202eInstances\\u00ad","resource":"*"}]}',
    finds: ['"cvm:Run\\u202eInstances\\u00ad"'],
    fixedUnsafely: '{"version":"2.0","statement":[{"effect":"allow","action":"cvm:RunInstances","resource":"*"}]}',
  },
  {
    title: 'other spaces: within a value a blank was meant, elsewhere nothing',
    statement: condition('qcs:resource_tag', 'team&red\u00a0blue\u3000'),
    finds: ['"team&red\u00a0blue\u3000"'],
    says: [
      'U+00A0 (no-break space) and U+3000 (ideographic space) in it, so it is not the `team&red blue` that it looks like; replace them by the plain characters',
    ],
    fixedUnsafely: withStatement(condition('qcs:resource_tag', 'team&red blue')),
  },
  {
    title: 'one space between words',
    statement: condition('qcs:resource_tag', 'team&red\u2003blue'),
    finds: ['\u2003'],
    says: ['U+2003 (another space than the ordinary one) in it'],
    saysInChinese: ['请改为普通空格'],
    fixedUnsafely: withStatement(condition('qcs:resource_tag', 'team&red blue')),
  },
  {
    title: 'the same in a name is deleted',
    statement: { resource: 'qcs::cvm:ap\u202fguangzhou:uin/100000000001:instance/ins-a1b2c3d4' },
    finds: ['\u202f'],
    says: ['; delete it'],
    fixedUnsafely: withStatement({ resource: 'qcs::cvm:apguangzhou:uin/100000000001:instance/ins-a1b2c3d4' }),
  },
  {
    title: 'rare spaces',
    statement: { resource: [instance('a\u1680b'), instance('a\u205fb'), instance('a\u200ab'), instance('a\u0085/b')] },
    finds: ['\u1680', '\u205f', '\u200a', '\u0085'],
    fixedUnsafely: withStatement({
      resource: [instance('a b'), instance('a b'), instance('a b'), instance('a/b')],
    }),
  },
  {
    title: 'letters of other scripts in actions, in a service alone too, and full-width ones',
    statement: {
      action: [
        '\u0441vm:RunInstances',
        'cvm:RunInst\u03b1nces',
        '\u0441\u043e\u0455:GetObject',
        'cvm:\uff32unInstances',
      ],
    },
    finds: ['\u0441', '\u03b1', '"\u0441\u043e\u0455:GetObject"', '\uff32'],
    says: [
      '`<U+0441>vm:RunInstances` is compared with U+0441 (a Cyrillic letter) in it, so it is not the `cvm:RunInstances` that it looks like; write `c` instead',
      'U+03B1 (a Greek letter)',
      'replace them by the plain characters',
      'U+FF32 (a full-width form)',
    ],
    saysInChinese: ['请改为 `c`', '希腊字母', '请改为对应的普通字符'],
    fixedUnsafely: withStatement({
      action: ['cvm:RunInstances', 'cvm:RunInstances', 'cos:GetObject', 'cvm:RunInstances'],
    }),
  },
  {
    title: 'in an operator, a key, and the segments of a resource before the last',
    statement: {
      resource: 'qcs::\u0441vm:ap-gu\u0430ngzhou:uin/100000000001:*',
      condition: { 'string_\u0435qual': { 'qcs:u\u0456n': '100000000001' } },
    },
    finds: ['"qcs::\u0441vm:ap-gu\u0430ngzhou:uin/100000000001:*"', '\u0435', '\u0456'],
    fixedUnsafely: withStatement({
      resource: 'qcs::cvm:ap-guangzhou:uin/100000000001:*',
      condition: { string_equal: { 'qcs:uin': '100000000001' } },
    }),
  },
  {
    title: "beside a letter of Latin that is no plain one the word is somebody's own",
    statement: { action: ['cvm:R\u043en\u00e9', 'cvm:\u0440\u0435\u0433\u0438\u043e\u043d'] },
    finds: [],
  },
  {
    title: 'a sign that is no letter does not excuse it',
    statement: { action: 'cvm:Run\u0421\u2014x' },
    finds: ['\u0421'],
    fixedUnsafely: withStatement({ action: 'cvm:RunC\u2014x' }),
  },
  {
    title: 'people write any language in names of resources and tags, in values, and in what is no resource',
    statement: {
      resource: [instance('\u0441\u043ep'), '\u0441\u043ep', 'qcs::cvm:\u0441\u043ep'],
      ...condition('qcs:tag/\u0441\u043ep', '\u0441\u043ep\uff01'),
    },
    finds: [],
  },
  {
    title: 'joiners of other scripts and emoji, and a wide space in Chinese, where people write',
    statement: {
      resource: instance('\u{1f469}\u200d\u{1f4bb}'),
      ...condition('qcs:resource_tag', '\u90e8\u95e8&\u4e00\u3000\u4e8c'),
    },
    finds: [],
  },
  {
    title: 'such a character beside a plain one is none of these',
    statement: condition('qcs:resource_tag', ['\u30d6\u30e1&\u200dA', 'A\u200d\u30d6']),
    finds: ['\u200d', '\u200d'],
    fixedUnsafely: withStatement(condition('qcs:resource_tag', ['\u30d6\u30e1&A', 'A\u30d6'])),
  },
  {
    title: 'another mark between two letters of Chinese is odd all the same',
    statement: condition('qcs:resource_tag', '\u30d6\u200b\u30e1&x'),
    finds: ['\u200b'],
    fixedUnsafely: withStatement(condition('qcs:resource_tag', '\u30d6\u30e1&x')),
  },
  {
    title: 'nor in names',
    statement: condition('qcs:resource_tag\u30d6\u200d\u30e1', 'x'),
    finds: ['\u200d'],
    fixedUnsafely: withStatement(condition('qcs:resource_tag\u30d6\u30e1', 'x')),
  },
  {
    title: 'in principals',
    kind: 'trust',
    document: {
      version: '2.0',
      statement: [{ effect: 'allow', action: 'sts:AssumeRole', principal: { service: 'cvm.\u3000qcloud.com\u00a0' } }],
    },
    finds: ['"cvm.\u3000qcloud.com\u00a0"'],
    fixedUnsafely: {
      version: '2.0',
      statement: [{ effect: 'allow', action: 'sts:AssumeRole', principal: { service: 'cvm.qcloud.com' } }],
    },
  },
  {
    title: 'a principal is no place to write Chinese with a wide space, nor blanks',
    kind: 'trust',
    statement: { action: 'sts:AssumeRole', principal: { service: ['\u30af\u3000\u30d5', 'a\u00a0b'] } },
    finds: ['\u3000', '\u00a0'],
    fixedUnsafely: withStatement({ action: 'sts:AssumeRole', principal: { service: ['\u30af\u30d5', 'ab'] } }),
  },
  {
    title: 'white space that the parser finds',
    statement: {
      action: ['cvm:Run\u200bInstances\ufeff', 'cvm:\u00a0StopInstances'],
      resource: [instance('ins-1\u200b'), '\u3000qcs::cvm:::x'],
      condition: { 'string_\u200bequal': { '\u00a0qcs:uin\u200b\ufeff': '1' } },
    },
    finds: ['\u3000'],
    fixedUnsafely: withStatement({
      action: ['cvm:Run\u200bInstances\ufeff', 'cvm:\u00a0StopInstances'],
      resource: [instance('ins-1\u200b'), 'qcs::cvm:::x'],
      condition: { 'string_\u200bequal': { '\u00a0qcs:uin\u200b\ufeff': '1' } },
    }),
  },
  {
    title: 'beside what the parser finds, another one',
    statement: {
      action: 'cvm:Run\u200b\u00adInstances',
      resource: instance('i\u200bns\u200b'),
      condition: { string_equal: { 'qcs:\u2060uin\u200b': '1' } },
    },
    finds: ['\u00ad', '\u200b', '\u2060'],
    fixedUnsafely: withStatement({
      action: 'cvm:Run\u200bInstances',
      resource: instance('ins\u200b'),
      condition: { string_equal: { 'qcs:uin\u200b': '1' } },
    }),
  },
  {
    title: 'a fault that says what is wrong and not why does not silence it',
    statement: { condition: { ip_equal: { 'qcs:ip': '10.0.0.1\u200b' } } },
    finds: ['\u200b'],
    fixedUnsafely: withStatement({ condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } }),
  },
  {
    title: 'a string of nothing else has no fix',
    statement: condition('qcs:resource_tag', '\u200b'),
    finds: ['\u200b'],
  },
  {
    title: 'a wide colon, plain strings, and Chinese',
    statement: {
      action: ['cvm\uff1aRunInstances', 'cvm:RunInstances'],
      ...condition('qcs:resource_tag', '\u30d6\u30e1&\u7814\u53d1 \u4e00'),
    },
    finds: [],
  },
])
