// What `evaluate` and `why` say, in English. It refuses to know when it is said.
import type { BasisWords, DecisionSentences } from './decision-sentences.ts'

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** For a basis that only one of the two decisions has. */
const same = (words: string): BasisWords => ({ allow: words, deny: words })

export const DECISION_SENTENCES_EN: DecisionSentences = {
  answer: { allow: 'ALLOW', deny: 'DENY' },
  effect: { allow: 'allow', deny: 'deny' },
  basis: {
    explicit: { allow: 'a statement allows it, and none denies it', deny: 'a statement denies it' },
    implicit: same('no statement allows it'),
    root: same('the caller is the root of the account that owns the resource, and no statement denies it'),
    boundary: same('the permissions boundary does not allow it'),
    session: same('the session policy does not allow it'),
    'cross-account': same('another account owns the resource, and only one of the two sides allows it'),
    trust: same('the trust policy does not let the caller assume the role'),
  },
  layer: {
    general: 'general policy',
    identity: 'identity policy',
    boundary: 'permissions boundary',
    session: 'session policy',
    resource: 'resource policy',
    trust: 'trust policy',
  },
  layers: {
    general: 'General policies',
    identity: 'Identity policies',
    boundary: 'Permissions boundary',
    session: 'Session policy',
    resource: 'Resource policies',
    trust: 'Trust policy',
  },
  outcome: {
    absent: 'none in force',
    ignored: 'ignored for this caller',
    deny: 'denies',
    allow: 'allows',
    silent: 'neither allows nor denies',
  },
  statementResult: { matched: 'matches', 'not-matched': 'does not match', indeterminate: 'cannot be judged' },
  partResult: { matched: 'matches', failed: 'differs', indeterminate: 'cannot be judged' },
  element: {
    member: 'members',
    principal: 'principal',
    action: 'action',
    resource: 'resource',
    condition: 'condition',
  },
  policy: (number, name) => (name === undefined ? `policy ${number}` : `\`${name}\``),
  determinedBy: { allow: 'Allowed by', deny: 'Denied by' },
  notJudged: 'Could not be judged (an allow then does not count, a deny does)',
  notes: 'Notes',
  steps: 'Step by step',
  stepOutcome: { decides: 'decides', passes: 'goes on' },
  resources: 'Resource by resource',
  inPolicy: (value) => `the policy says   ${value}`,
  inRequest: (value) => `the request says  ${value}`,
  otherStatements: (count) => `${some(count, 'statement is', 'statements are')} about other actions`,
  omittedStatements: (count) => `${some(count, 'more statement is', 'more statements are')} left out`,
  changesTitle: 'What would allow exactly this',
  noChange: 'No change was found that would allow it.',
  setContext: (option) => `as with ${option}`,
  dropContext: (key) => `without ${key}`,
  removeStatement: (where) => `it stands at ${where}`,
  faultyPolicy: (path, errors) =>
    `\`${path}\` has ${some(errors, 'error', 'errors')}, so parts of it match nothing or cannot be judged; \`qcs-policy lint\` shows ${errors === 1 ? 'it' : 'them'}`,
  asExpected: (expected) => `As expected: ${expected}`,
  notAsExpected: (expected) => `Not as expected: \`--expect ${expected}\``,
  refused: 'refused, because it cannot be evaluated as it stands; mend these first',
  cannotCompile: (message) => `the policies cannot be evaluated: ${message}`,
  callerFault: (fault, caller) =>
    ({
      'no-owner': `\`${caller}\` does not say of which account; write OWNER/UIN, OWNER/root or OWNER/role/NAME`,
      name: `\`${caller}\` names a user by name, which only an exported account can look up; write OWNER/UIN, or give --account`,
      session: `\`${caller}\` can only be looked up in an exported account; give --account`,
    })[fault],
  contextFault: (entry, fault) =>
    ({
      'no-key': `\`--context ${entry}\` must be written key=value, or key:=JSON for other than text`,
      'no-json': `\`--context ${entry}\` has no JSON behind \`:=\`; write key=value for a text`,
      'no-value': `\`--context ${entry}\` must be a text, a number, a boolean or a list of these`,
    })[fault],
  requestFault: (path, fault, detail) =>
    ({
      'no-json': `\`${path}\` holds no JSON: ${detail}`,
      'no-object': `\`${path}\` must hold a request, an object with \`principal\`, \`action\`, \`resource\`, \`context\` and \`now\``,
      'unknown-member': `\`${path}\` has a member \`${detail}\`, which no request has; it has \`principal\`, \`action\`, \`resource\`, \`context\` and \`now\``,
    })[fault],
  permidsFault: (path) =>
    `\`${path}\` must hold a JSON object with a list of action patterns for each permid, as {"permid/1": ["cos:Get*"]}`,
  roleFault: (role) => `\`${role}\` names no role; write it as qcs::cam::uin/12345:roleName/DevOpsRole`,
  ownerFault: (owner) => `\`${owner}\` names no account; write its uin, or UIN/APPID`,
  noAction: 'say what is asked for: --action SERVICE:API, or --request FILE',
  noCaller: 'say who asks: --as CALLER, or --request FILE',
  emptyAccount: (path) => `\`${path}\` holds no JSON or YAML file, so it exports no account`,
  notAssumed: 'The role could not be assumed, so this is the answer to assuming it',
  notParsed: (path, reason) => `\`${path}\` could not be parsed: ${reason}`,
  accountFault: (place, message) => (place === '' ? message : `${place}: ${message}`),
  pieceFault: {
    TOO_LONG: 'The scenario is longer than 16 MB, which is more than is held in memory; make it shorter',
    NOT_CLOSED: 'The input ends before this is closed; a bracket is missing, or the end of the file',
    EMPTY: 'A scenario is missing between two commas, or before the closing bracket',
    AFTER_LIST: 'Something follows the list of scenarios, and nothing may; it was not read',
    UTF_16: 'The input is UTF-16, and JSON must be UTF-8; save it as UTF-8',
  },
  notUtf8: 'The scenario is not UTF-8, as JSON must be',
  noJson: (reason) => `The scenario is no JSON: ${reason}`,
  noScenario: (path) => `\`${path}\` holds no scenario, so nothing was decided`,
  scenariosDone: (count) => `${some(count, 'scenario', 'scenarios')} done`,
  difference: (expected, found) => `expected ${expected}, found ${found}`,
  summary: ({ all, allow, deny, valid, invalid, failed }) => {
    const documents = valid + invalid === 0 ? '' : `, ${valid} valid, ${invalid} invalid`
    const unread = failed === 0 ? '' : `; ${failed} could not be decided`
    return `${some(all, 'scenario', 'scenarios')}: ${allow} allow, ${deny} deny${documents}${unread}`
  },
  checked: ({ all, met, unmet, failed }) => {
    const open = all - met - unmet - failed
    const rest = open === 0 ? '' : `; ${open} without \`expect\``
    return unmet === 0 ? `${met} as expected${rest}` : `${met} as expected, ${unmet} not${rest}`
  },
  denied: (action, resources) =>
    `The cloud denied \`${action}\` on ${resources.map((each) => `\`${each}\``).join(', ')}`,
  moreDenials: (count) =>
    `${some(count, 'more denial in the text was', 'more denials in the text were')} not looked at`,
  deniedCondition: 'The cloud names these conditions',
  noDenial:
    'this is no denial that can be read: it must hold `operation (SERVICE:API)` and `resource (…)`, as in: you are not authorized to perform operation (cvm:RebootInstances) resource (*) has no permission',
  noOperation:
    'this denial names no operation, so there is nothing to look for; take the API that was called and run `qcs-policy evaluate --action SERVICE:API`',
  allowsHere: 'The policies given allow it, so something differs from what the cloud saw',
  mayDiffer: [
    'other policies may be in force: those of the groups, a permissions boundary, a session policy, a policy of the resource',
    'the caller may be another one: the denial does not say whose key or session was used',
    'a policy may have been changed since, or another version may be its default',
  ],
  keysNotGiven: (keys) =>
    `conditions ask about ${keys.map((key) => `\`${key}\``).join(', ')}, which no --context gives`,
}
