// What `evaluate` and `why` say, in Chinese. It refuses to know when it is said.
import type { BasisWords, DecisionSentences } from './decision-sentences.ts'

/** For a basis that only one of the two decisions has. */
const same = (words: string): BasisWords => ({ allow: words, deny: words })

export const DECISION_SENTENCES_ZH: DecisionSentences = {
  answer: { allow: '允许', deny: '拒绝' },
  effect: { allow: 'allow', deny: 'deny' },
  basis: {
    explicit: { allow: '有语句允许该操作，且没有语句拒绝', deny: '有语句拒绝该操作' },
    implicit: same('没有语句允许该操作'),
    root: same('调用者是资源所属账号的主账号，且没有语句拒绝'),
    boundary: same('权限边界不允许该操作'),
    session: same('会话策略不允许该操作'),
    'cross-account': same('资源属于另一个账号，而双方中只有一方允许'),
    trust: same('信任策略不允许该调用者扮演此角色'),
  },
  layer: {
    general: '通用策略',
    identity: '身份策略',
    boundary: '权限边界',
    session: '会话策略',
    resource: '资源策略',
    trust: '信任策略',
  },
  layers: {
    general: '通用策略',
    identity: '身份策略',
    boundary: '权限边界',
    session: '会话策略',
    resource: '资源策略',
    trust: '信任策略',
  },
  outcome: {
    absent: '未生效任何策略',
    ignored: '对该调用者不起作用',
    deny: '拒绝',
    allow: '允许',
    silent: '既未允许也未拒绝',
  },
  statementResult: { matched: '匹配', 'not-matched': '不匹配', indeterminate: '无法判断' },
  partResult: { matched: '匹配', failed: '不一致', indeterminate: '无法判断' },
  element: { member: '成员', principal: '委托人', action: '操作', resource: '资源', condition: '生效条件' },
  policy: (number, name) => (name === undefined ? `策略 ${number}` : `\`${name}\``),
  determinedBy: { allow: '允许依据', deny: '拒绝依据' },
  notJudged: '无法判断的部分（allow 因此不生效，deny 仍然生效）',
  notes: '说明',
  steps: '判断步骤',
  stepOutcome: { decides: '得出结论', passes: '继续' },
  resources: '按资源',
  inPolicy: (value) => `策略内容  ${value}`,
  inRequest: (value) => `请求内容  ${value}`,
  otherStatements: (count) => `另有 ${count} 条语句涉及其他操作`,
  omittedStatements: (count) => `另有 ${count} 条语句未列出`,
  changesTitle: '如何恰好允许该请求',
  noChange: '没有找到能够允许该请求的改动。',
  setContext: (option) => `例如 ${option}`,
  dropContext: (key) => `不带 ${key}`,
  removeStatement: (where) => `位于 ${where}`,
  faultyPolicy: (path, errors) =>
    `\`${path}\` 有 ${errors} 个错误，因此其中部分内容不匹配任何请求或无法判断；可用 \`qcs-policy lint\` 查看`,
  asExpected: (expected) => `与预期一致：${expected}`,
  notAsExpected: (expected) => `与预期不符：\`--expect ${expected}\``,
  refused: '未采用，因为无法按现状评估；请先修正以下问题',
  cannotCompile: (message) => `无法评估这些策略：${message}`,
  callerFault: (fault, caller) =>
    ({
      'no-owner': `\`${caller}\` 没有说明属于哪个账号；请写成 OWNER/UIN、OWNER/root 或 OWNER/role/NAME`,
      name: `\`${caller}\` 是用户名，只能在导出的账号中查找；请写成 OWNER/UIN，或提供 --account`,
      session: `\`${caller}\` 只能在导出的账号中查找；请提供 --account`,
    })[fault],
  contextFault: (entry, fault) =>
    ({
      'no-key': `\`--context ${entry}\` 应写成 key=value；非文本的值写成 key:=JSON`,
      'no-json': `\`--context ${entry}\` 的 \`:=\` 之后不是 JSON；文本请写成 key=value`,
      'no-value': `\`--context ${entry}\` 必须是文本、数字、布尔值或由它们组成的列表`,
    })[fault],
  requestFault: (path, fault, detail) =>
    ({
      'no-json': `\`${path}\` 不是 JSON：${detail}`,
      'no-object': `\`${path}\` 必须是一个请求，即带有 \`principal\`、\`action\`、\`resource\`、\`context\`、\`now\` 的对象`,
      'unknown-member': `\`${path}\` 有成员 \`${detail}\`，而请求没有这个成员；请求的成员是 \`principal\`、\`action\`、\`resource\`、\`context\`、\`now\``,
    })[fault],
  permidsFault: (path) => `\`${path}\` 必须是 JSON 对象，为每个 permid 给出操作列表，例如 {"permid/1": ["cos:Get*"]}`,
  roleFault: (role) => `\`${role}\` 不是角色；请写成 qcs::cam::uin/12345:roleName/DevOpsRole`,
  ownerFault: (owner) => `\`${owner}\` 不是账号；请写账号的 uin，或 UIN/APPID`,
  noAction: '请说明要执行的操作：--action SERVICE:API，或 --request FILE',
  noCaller: '请说明调用者：--as CALLER，或 --request FILE',
  emptyAccount: (path) => `\`${path}\` 中没有 JSON 或 YAML 文件，因此没有导出任何账号`,
  notAssumed: '无法扮演该角色，因此这是对扮演角色这一请求的回答',
  notParsed: (path, reason) => `无法解析 \`${path}\`：${reason}`,
  accountFault: (place, message) => (place === '' ? message : `${place}：${message}`),
  pieceFault: {
    TOO_LONG: '该用例超过 16 MB，超出内存中保留的上限；请缩短',
    NOT_CLOSED: '输入在此处闭合之前就结束了；缺少括号，或文件不完整',
    EMPTY: '两个逗号之间或右括号之前缺少用例',
    AFTER_LIST: '用例列表之后还有内容，而这里不允许；该内容未被读取',
    UTF_16: '输入是 UTF-16，而 JSON 必须是 UTF-8；请另存为 UTF-8',
  },
  notUtf8: '该用例不是 UTF-8，而 JSON 必须是 UTF-8',
  noJson: (reason) => `该用例不是 JSON：${reason}`,
  noScenario: (path) => `\`${path}\` 中没有用例，因此没有作出任何判断`,
  scenariosDone: (count) => `已完成 ${count} 个用例`,
  difference: (expected, found) => `预期 ${expected}，实际 ${found}`,
  summary: ({ all, allow, deny, valid, invalid, failed }) => {
    const documents = valid + invalid === 0 ? '' : `，${valid} 个 valid，${invalid} 个 invalid`
    const unread = failed === 0 ? '' : `；${failed} 个无法判断`
    return `${all} 个用例：${allow} 个 allow，${deny} 个 deny${documents}${unread}`
  },
  checked: ({ all, met, unmet, failed }) => {
    const open = all - met - unmet - failed
    return `${met} 个与预期一致，${unmet} 个不一致${open === 0 ? '' : `；${open} 个没有 \`expect\``}`
  },
  denied: (action, resources) => `云端拒绝了 \`${action}\`，资源 ${resources.map((each) => `\`${each}\``).join('、')}`,
  moreDenials: (count) => `文本中另有 ${count} 条拒绝信息未处理`,
  deniedCondition: '云端给出的条件',
  noDenial:
    '这不是可以读取的拒绝信息：其中必须有 `operation (SERVICE:API)` 和 `resource (…)`，例如：you are not authorized to perform operation (cvm:RebootInstances) resource (*) has no permission',
  noOperation:
    '这条拒绝信息没有给出操作，因此无从查找；请根据所调用的 API 运行 `qcs-policy evaluate --action SERVICE:API`',
  allowsHere: '给出的策略允许该请求，因此与云端的情况有所不同',
  mayDiffer: [
    '可能还有其他策略生效：用户组的策略、权限边界、会话策略、资源策略',
    '调用者可能是另一个：拒绝信息没有说明使用了谁的密钥或会话',
    '策略可能在此之后被修改，或者默认版本是另一个',
  ],
  keysNotGiven: (keys) => `条件涉及 ${keys.map((key) => `\`${key}\``).join('、')}，而 --context 没有给出`,
}
