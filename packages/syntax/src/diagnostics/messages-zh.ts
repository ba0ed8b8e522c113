// The Chinese wording of every diagnostic, fix title and related note, row by row the same as the English table: what
// is wrong, why it matters, what to do. It refuses to know how a fault is found; code words, API names and everything
// between backticks stay as they are, and a test holds them equal in both tables.
import type { JsonTypeName } from '../json/tree.ts'
import type { PolicyKind } from '../policy.ts'
import type { KindReason } from './codes.ts'
import type { Messages } from './draft.ts'
import { cut } from './quoted.ts'

/** Chinese has no plural: the number is written only when there is more than one. */
const some = (count: number, noun: string): string => (count === 1 ? noun : ` ${count} 处${noun}`)

const maybe = (suggestion: string): string => (suggestion === '' ? '' : `；是否要写 \`${suggestion}\`？`)

const ACTION_FAULTS: Readonly<Record<string, string>> = {
  empty: '空的操作匹配不到任何内容；请写成 `service:Api`，或用 `*` 表示全部',
  blank: '含有空白字符，匹配不到任何操作；请删除空白',
  'no-colon': '不是操作：缺少服务名，匹配不到任何内容；请写成 `service:Api`，或用 `*` 表示全部',
  'wide-colon': '含有全角冒号，匹配不到任何操作；请改用半角 `:`',
  'two-colons': '含有多个冒号，匹配不到任何内容；请写成 `service:Api`',
  'no-service': '冒号前缺少服务名，匹配不到任何内容；请写成 `service:Api`',
  'no-name': '冒号后缺少接口名，匹配不到任何内容；请写成 `service:Api`，或用 `service:*` 表示该服务的全部接口',
  permid: '不是操作集合：`permid/` 后必须是数字，匹配不到任何内容；请写成 `permid/N`',
}

const PRINCIPAL_FORMS: Readonly<Record<string, string>> = {
  qcs: '成 `qcs::cam::uin/OWNER:uin/USER`（用户）、`qcs::cam::uin/OWNER:root`（账号）或 `*`',
  service: '服务的名称，例如 `cvm.qcloud.com`',
  federated: '成 `qcs::cam::uin/OWNER:saml-provider/NAME` 或 `qcs::cam::uin/OWNER:oidc-provider/NAME`',
}

const TYPES: Readonly<Record<JsonTypeName, string>> = {
  object: '对象',
  array: '列表',
  string: '字符串',
  number: '数字',
  boolean: '布尔值',
  null: ' `null`',
  missing: '空的',
}

const KIND_REASONS: Readonly<Record<KindReason, string>> = {
  'statement-principal-and-sts': '各语句含委托人，且只有 `sts:` 操作',
  'statement-principal': '语句中含委托人',
  'top-principal-and-cos': '委托人与 `statement` 并列，且只有 COS 资源',
  'top-principal': '委托人与 `statement` 并列',
  'no-principal': '没有委托人',
}

const KINDS: Readonly<Record<PolicyKind, string>> = {
  identity: '身份策略',
  trust: '信任策略',
  session: '会话策略',
  resource: '资源策略',
  legacy: '旧版策略',
}

const SEGMENTS: Readonly<Record<string, string>> = {
  project: '项目',
  service: '服务',
  region: '地域',
  account: '账号',
  resource: '资源',
}

const PLACES: Readonly<Record<string, string>> = {
  action: '操作',
  principal: '委托人',
  key: '条件键',
  operator: '条件运算符名称',
}

/** The Chinese word of a closed set, or the word itself when a newer reader knows one more. */
const word = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name

export const MESSAGES_ZH: Messages = {
  diagnostics: {
    'text-empty': () => '文本为空，没有策略可读；请写一个含 `version` 和 `statement` 的 JSON 对象',
    'text-too-long': ({ length, limit }) =>
      `文本有 ${length} 个字符，超过可读取的 ${limit} 个，因此内容均未检查；一个策略最多 6144 个字符，请检查文件是否选错`,
    'text-not-utf8': ({ encoding }) => `文件编码为 ${encoding}，而 JSON 必须是 UTF-8；请先另存为 UTF-8 再提交`,
    'not-a-policy-text': ({ found }) =>
      `这是${found === '' ? '不含策略文档的文本' : ` ${found} 源文件，不是策略文本`}，其中的内容均未检查；请把策略文档单独存为 \`NAME.policy.json\`，或用 \`-\` 从标准输入传入`,
    'text-byte-order-mark': () => '文本以字节顺序标记（BOM）开头，JSON 不应写入它，部分程序会拒绝读取；请删除',
    'text-is-json-string': () => '整个文档被写成了一个 JSON 字符串，接口读到的是字符串而不是策略；请直接提交文档本身',
    'text-is-url-encoded': () => '整个文档经过了 URL 编码，接口无法按 JSON 读取；请提交文档本身，编码交给客户端完成',
    'text-before-document': () => '文档之前还有其他文本；接口只读取一个 JSON 对象；请删除这些文本',
    'text-after-document': () =>
      '文档结束之后还有其他文本；接口只读取一个 JSON 对象；请删除这些文本，或检查是否有括号过早闭合',
    'too-many-diagnostics': ({ count }) => `另有 ${count} 条诊断未显示；请先修正前面的，再重新检查`,

    'json-comment': ({ count }) =>
      `${count === 1 ? '' : `这里有 ${count} 处注释，而 `}JSON 不支持注释，接口会拒绝该文档；请删除`,
    'json-unclosed-comment': () => '注释没有结束，其后的文本全部被它遮住；JSON 不支持注释，请删除',
    'json-trailing-comma': ({ count }) => `右括号之前有${some(count, '多余的逗号')}，JSON 不允许；请删除`,
    'json-extra-comma': ({ count }) => `应当写值的地方是${some(count, '逗号')}；请删除，或补上缺少的值`,
    'json-missing-comma': () => '两个值之间缺少逗号，文本不是合法的 JSON；请插入 `,`',
    'json-missing-colon': ({ found }) =>
      found === ''
        ? '名称与值之间缺少冒号；请插入 `:`'
        : `名称与值之间写的是 \`${found}\`，而 JSON 要求冒号；请改为 \`:\``,
    'json-missing-name': () => '这个值没有名称，而对象中的每个值都要有名称；请写成 `"name": value`',
    'json-missing-value': ({ name }) => `\`${cut(name)}\` 没有值，文本不是合法的 JSON；请补上值，或删除该名称`,
    'json-wide-punctuation': ({ count, found, meant }) =>
      `${count === 1 ? '' : `${count} 处`}\`${found}\` 是全角标点，JSON 不识别；请改为 \`${meant}\``,
    'json-curly-quote': ({ found }) => `\`${found}\` 是弯引号，在 JSON 中不能作引号；请改为 \`"\``,
    'json-single-quote': ({ found }) => `\`${found}\` 在 JSON 中不能作引号；请改为 \`"\``,
    'json-missing-quote': ({ which }) =>
      which === 'opening'
        ? '字符串缺少开头的 `"`，从哪里开始只能猜测；请补上'
        : '字符串缺少结尾的 `"`，到哪里结束只能猜测；请补上',
    'json-unicode-space': ({ count, character }) =>
      `值之间有${count === 1 ? '' : ` ${count} 处`} JSON 不识别的空白字符（${count === 1 ? '' : '第一个是 '}${character}），会破坏文档；请改为普通空格`,
    'json-unquoted-name': ({ name }) => `名称 \`${cut(name)}\` 没有加引号，而 JSON 要求加；请写成 \`"${cut(name)}"\``,
    'json-unquoted-value': ({ text }) =>
      `\`${cut(text)}\` 不是 JSON 的值；如果是文本请加引号，如果是占位符请换成实际的值`,
    'json-invalid-number': ({ text }) => `\`${cut(text)}\` 不是 JSON 的数字写法；请只用数字书写，或加上引号`,
    'json-control-character': ({ count, character }) =>
      `字符串中有${some(count, '未转义的控制字符')}（${count === 1 ? '' : '第一个是 '}${character}），JSON 不允许；请删除，或写成 \`\\n\` 这样的转义`,
    'json-bad-escape': ({ count, escape: sequence }) =>
      `\`${sequence}\` 不是 JSON 的转义${count === 1 ? '' : `（这样的写法有 ${count} 处）`}；反斜杠请写成 \`\\\\\``,
    'json-lone-surrogate': ({ count }) =>
      `字符串中有${some(count, '单独的半个代理对')}，无法存为 UTF-8；请写完整的字符`,
    'json-unclosed-bracket': ({ count, expected }) =>
      `${count === 1 ? '括号' : `${count} 个括号`}没有闭合，文档过早结束；请插入 \`${cut(expected)}\``,
    'json-unexpected-bracket': ({ count, found }) =>
      `${count === 1 ? '' : `${count} 个右括号 `}\`${found}\` 没有与之对应的左括号；请删除`,
    'json-mismatched-bracket': ({ found, expected }) =>
      `这里写的是 \`${found}\`，而闭合该括号的应是 \`${expected}\`；请改为 \`${expected}\``,
    'json-missing-opening-bracket': ({ expected }) => `文档缺少开头的 \`${expected}\`；请插入`,
    'json-unexpected-text': ({ text }) => `\`${cut(text)}\` 在 JSON 中不能出现在这里；请删除`,
    'json-too-deep': ({ limit }) => `括号嵌套超过 ${limit} 层，更深的内容没有读取；策略只需要 7 层，请去掉多余的括号`,
    'duplicate-member': ({ name }) =>
      `\`${cut(name)}\` 在同一对象中出现两次；JSON 读取程序只保留最后一个，前一个被隐藏；请合并，或删除其中一个`,
    'duplicate-member-case': ({ name, other }) =>
      `\`${cut(name)}\` 与 \`${cut(other)}\` 只有大小写不同，哪一个生效并不确定；请只保留一个`,

    'kind-inferred': ({ kind, because }) =>
      `按${KINDS[kind]}读取，依据：${KIND_REASONS[because]}；如果不是，请指明类型`,
    'document-not-object': ({ found }) =>
      `文档是${TYPES[found]}，而策略是一个 JSON 对象；请写成 \`{"version": "2.0", "statement": […]}\``,
    'document-is-statement': () =>
      '这只是一个语句，而接口接收完整的文档；请放入 `{"version": "2.0", "statement": […]}`',
    'document-is-condition': () => '这只是一个生效条件，而接口接收完整的文档；请放入某个语句的 `condition`',
    'document-unknown-member': ({ name, suggestion }) =>
      `策略文档没有 \`${cut(name)}\` 这个成员，接口会拒绝，所有语句都不可依赖；请删除${maybe(suggestion)}`,
    'document-member-case': ({ name, meant }) =>
      `\`${cut(name)}\` 必须写成 \`${meant}\`；保留字一律小写，其他写法接口不识别`,
    'document-too-long': ({ length, limit }) =>
      `策略去掉空白后有 ${length} 个字符，最多允许 ${limit} 个；请拆分，或用通配符缩短`,
    'document-long': ({ length, limit }) =>
      `策略去掉空白后有 ${length} 个字符；官方较早的页面只允许 ${limit} 个，稳妥起见请不要超过`,
    'statement-too-long': ({ length, limit }) =>
      `语句去掉空白后有 ${length} 个字节，COS 存储桶策略中最多允许 ${limit} 个；请拆分`,
    'version-missing': () => '缺少 `version`，接口会拒绝该文档；请加上 `"version": "2.0"`',
    'version-invalid': ({ found }) => `\`version\` 是 \`${cut(found)}\`，而只接受字符串 \`"2.0"\`；请写成 \`"2.0"\``,

    'statement-missing': () => '缺少 `statement`，策略没有任何内容；请加上 `"statement": […]`',
    'statement-empty': () => '`statement` 为空，策略没有任何内容，接口会拒绝；请至少写一个语句',
    'statement-type': ({ found }) =>
      `语句必须是对象，而这里是${TYPES[found]}；请写成 \`{"effect": …, "action": …, "resource": …}\``,
    'statement-not-list': () =>
      '`statement` 是单个对象；接口可以接受，但 Terraform 的 provider 要求列表；请写成 `[{…}]`',
    'statement-unknown-member': ({ name, suggestion }) =>
      `语句没有 \`${cut(name)}\` 这个成员，接口会拒绝，该语句不可依赖；请删除${maybe(suggestion)}`,
    'statement-member-case': ({ name, meant }) =>
      `\`${cut(name)}\` 必须写成 \`${meant}\`；保留字一律小写，其他写法接口不识别`,
    'member-capitalized': ({ count, name, meant }) =>
      count === 1
        ? `\`${cut(name)}\` 只在 COS 存储桶策略中可用；其他地方必须写成 \`${meant}\``
        : `有 ${count} 个保留字首字母大写（如 \`${cut(name)}\`），只在 COS 存储桶策略中可用；其他地方一律小写，如 \`${meant}\``,
    'sid-tolerated': ({ name }) => `\`${cut(name)}\` 是 COS 写入的标签，对权限没有影响`,
    'effect-missing': () => '缺少 `effect`，该语句既不允许也不拒绝；请加上 `"effect": "allow"` 或 `"deny"`',
    'effect-invalid': ({ found }) =>
      `\`effect\` 是 \`${cut(found)}\`，而效力只有 \`"allow"\` 和 \`"deny"\`；请写其中之一`,
    'effect-case': ({ found, meant }) => `\`${cut(found)}\` 必须写成 \`${meant}\`；保留字一律小写，否则接口会拒绝`,

    'action-missing': () => '缺少 `action`，该语句没有针对任何操作；请加上 `"action": ["service:Api"]`',
    'action-empty': () => '操作列表为空，该语句没有针对任何操作；请写出操作，或用 `*` 表示全部',
    'action-type': ({ found }) => `操作必须是字符串，而这里是${TYPES[found]}；请写成 \`"service:Api"\``,
    'action-malformed': ({ text, why }) =>
      why === 'empty' ? word(ACTION_FAULTS, why) : `\`${cut(text)}\` ${word(ACTION_FAULTS, why)}`,
    'action-service-glob': ({ service }) =>
      `服务名 \`${cut(service)}\` 中的通配符没有文档依据：含它的 \`allow\` 不可依赖，\`deny\` 则照样计入；请写出服务名，或写 \`*\``,

    'resource-missing': () => '缺少 `resource`，该语句不涵盖任何资源；请加上 `"resource": "*"`，或写出具体资源',
    'resource-empty': () => '资源列表为空，该语句不涵盖任何资源；请写出资源，或用 `*` 表示全部',
    'resource-type': ({ found }) =>
      `资源必须是字符串，而这里是${TYPES[found]}；请写成 \`"qcs::service:region:account:resource"\` 或 \`"*"\``,
    'resource-ignored': () => '`resource` 在信任策略中不起作用，因为资源就是角色本身；请删除',
    'resource-blank': () => '空的资源不涵盖任何内容；全部资源请写 `"*"`，或写出具体资源',
    'resource-not-qcs': ({ text }) =>
      `\`${cut(text)}\` 不是资源描述，不涵盖任何资源；请写成 \`qcs::service:region:account:resource\`，或用 \`*\` 表示全部`,
    'resource-segment-count': ({ count }) =>
      `资源应有 6 段，这里只有 ${count} 段，不涵盖任何资源；请写成 \`qcs::service:region:account:resource\`，留空的段也要保留冒号`,
    'resource-project': ({ project }) =>
      `新策略中项目段 \`${cut(project)}\` 必须留空，否则接口会拒绝；请写成 \`qcs::…\``,
    'resource-project-default': () => '写出了项目 `id/0`；现行页面要求留空；请写成 `qcs::…`，它也涵盖其他项目',
    'resource-service-blank': () => '服务段为空：现行页面表示全部产品，较早的页面则不允许；请写出服务，或写 `*`',
    'resource-segment-glob': ({ segment, text }) =>
      `${word(SEGMENTS, segment)}段 \`${cut(text)}\` 中的通配符没有文档依据：含它的 \`allow\` 不可依赖，\`deny\` 则照样计入；请写完整，或写 \`*\``,
    'resource-account-form': ({ text }) =>
      `\`${cut(text)}\` 不是账号，只等于它自己；请写 \`uin/N\`，COS 可写 \`uid/APPID\`，留空则表示策略所属的账号`,
    'resource-content-blank': () => '最后一段为空，没有指明资源；全部资源请写 `*`，或写出具体资源',
    'resource-space': ({ segment }) =>
      `${word(SEGMENTS, segment)}段的首尾有空白字符，会按字面比较，几乎匹配不到任何资源；请删除`,

    'principal-forbidden': ({ kind }) => `${KINDS[kind]}中不能写 \`principal\`，它作用于被授予的对象；请删除`,
    'principal-missing': ({ kind }) =>
      `缺少 \`principal\`，而${KINDS[kind]}必须指明委托人；请加上 \`"principal": {"qcs": […]}\``,
    'principal-misplaced': () => '旧版文档的 `principal` 与 `statement` 并列，不写在语句里；请移出来',
    'principal-twice': () => '`principal` 同时写在 `statement` 外和里，委托人是谁并不确定；请只保留里面的',
    'principal-type': ({ found }) =>
      `\`principal\` 是${TYPES[found]}；请写成 \`"*"\`，或 \`{"qcs": […]}\`、\`{"service": […]}\`、\`{"federated": […]}\``,
    'principal-empty': () => '`principal` 没有指明任何人，该语句针对谁并不确定；请写出委托人，或用 `"*"` 表示所有人',
    'principal-unknown-key': ({ key, suggestion }) =>
      `没有 \`${cut(key)}\` 这种委托人；请写 \`qcs\`、\`service\` 或 \`federated\`${maybe(suggestion)}`,
    'principal-malformed': ({ text, key }) =>
      `\`${cut(text)}\` 不是委托人，指的是谁并不确定；请写${word(PRINCIPAL_FORMS, key)}`,

    'condition-type': ({ found }) =>
      `\`condition\` 是${TYPES[found]}；请写成 \`{"operator": {"key": "value"}}\`，或省略`,
    'condition-empty': ({ found }) =>
      `\`condition\` 是空${TYPES[found]}，该语句等于没有生效条件；请省略，或写出想要的条件`,
    'condition-operator-unknown': ({ name, suggestion }) =>
      `没有 \`${cut(name)}\` 这个条件运算符，该条件无法判断，接口会拒绝${suggestion === '' ? '；请使用 `string_equal` 等运算符' : maybe(suggestion)}`,
    'condition-operator-space': ({ name, meant }) =>
      `条件运算符 \`${cut(name)}\` 中有空白字符，接口不识别；请写成 \`${cut(meant)}\``,
    'condition-clause-type': ({ found }) =>
      `条件运算符的值应是由条件键组成的对象，而这里是${TYPES[found]}；请写成 \`{"key": "value"}\``,
    'condition-clause-empty': ({ operator }) =>
      `\`${cut(operator)}\` 下没有条件键，该条件无法判断；请写出条件键，或删除该运算符`,
    'condition-key-malformed': ({ key }) =>
      key.trim() === ''
        ? '条件键为空，任何请求都不会携带它；请写出条件键，例如 `qcs:ip`'
        : `条件键 \`${cut(key)}\` 的首尾有空白字符，会按字面比较，任何请求都不会携带它；请删除空白`,
    'condition-values-empty': ({ key }) => `\`${cut(key)}\` 没有可比较的值，该条件无法判断；请写出值`,
    'condition-value-type': ({ found, operator }) =>
      `\`${cut(operator)}\` 不能与${TYPES[found]}比较；请写该运算符所需类型的值`,
    'condition-value-not-number': ({ text }) =>
      `\`${cut(text)}\` 不是数字，无法比较；请写成 \`10\` 或 \`"10"\` 这样的数字`,
    'condition-value-not-date': ({ text }) =>
      `\`${cut(text)}\` 不是日期时间，无法比较；请写成 \`2026-01-31T08:00:00Z\`，或带 \`+08:00\` 这样的时区偏移`,
    'condition-date-form': ({ text, meant }) =>
      `\`${cut(text)}\` 不是 ISO 8601 格式，会按 UTC 读取；请写成 \`${meant}\``,
    'condition-value-not-ip': ({ text }) =>
      `\`${cut(text)}\` 既不是 IP 地址也不是网段，无法比较；请写成 \`10.0.0.1\` 或 \`10.0.0.0/24\``,
    'condition-ip-host-bits': ({ text, network }) =>
      `\`${cut(text)}\` 在前缀之外还有主机位，实际表示整个网段 \`${network}\`；请写成该网段`,
    'condition-value-not-boolean': ({ text }) =>
      `\`${cut(text)}\` 既不是真也不是假，无法比较；请写成 \`"true"\` 或 \`"false"\``,

    'variable-unknown': ({ name, suggestion }) =>
      `没有 \`\${${cut(name)}}\` 这个变量，含它的部分无法判断；请写 \`\${uin}\`、\`\${owner_uin}\` 或 \`\${app_id}\`${maybe(suggestion)}`,
    'variable-malformed': ({ text }) =>
      `\`${cut(text)}\` 不是完整的变量，含它的部分无法判断；请写成 \`\${uin}\`，不要有空白`,
    'variable-misplaced': ({ where, text }) =>
      `\`${cut(text)}\` 写在${word(PLACES, where)}中，这里的变量不会被替换；请直接写值`,
    'variable-in-segment': ({ segment, text }) =>
      `\`${cut(text)}\` 写在${word(SEGMENTS, segment)}段中；文档只说明变量可用于最后一段和条件值；请直接写值`,
    'variable-in-cos-path': ({ text }) => `\`${cut(text)}\` 写在 COS 对象路径中，服务不会替换这里的变量；请直接写值`,
  },
  fixes: {
    delete: ({ text }) => `删除 \`${cut(text)}\``,
    insert: ({ text }) => `插入 \`${cut(text)}\``,
    replace: ({ text, by }) => `把 \`${cut(text)}\` 改为 \`${cut(by)}\``,
    decode: () => '直接写文档本身',
    wrap: ({ text }) => `放入 \`${text}\``,
  },
  related: {
    'opened-here': ({ text }) => `\`${text}\` 从这里开始`,
    'first-here': ({ name }) => `\`${cut(name)}\` 首先出现在这里`,
    'also-here': ({ name }) => `\`${cut(name)}\` 也出现在这里`,
  },
}
