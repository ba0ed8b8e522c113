// The English wording of every diagnostic, fix title and related note: what is wrong, why it matters, what to do. It
// refuses to know how a fault is found; adding a code without a row here does not compile.
import { characterName } from '../json/characters.ts'
import type { JsonTypeName } from '../json/tree.ts'
import type { PolicyKind } from '../policy.ts'
import type { KindReason } from './codes.ts'
import type { Messages } from './draft.ts'
import { cut } from './quoted.ts'

/** `n thing` or `n things`. */
const some = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`)

const maybe = (suggestion: string): string => (suggestion === '' ? '' : `; did you mean \`${suggestion}\`?`)

const ACTION_FAULTS: Readonly<Record<string, string>> = {
  empty: 'An empty action matches nothing; name one as `service:Api`, or `*` for all',
  blank: 'holds white space, so it matches no action; delete the blanks',
  'no-colon': 'is no action, because the service is missing, and matches nothing; write `service:Api`, or `*` for all',
  'wide-colon': 'holds a full-width colon, so it matches no action; write the ASCII `:`',
  'two-colons': 'has more than one colon and matches nothing; write `service:Api`',
  'no-service': 'has no service before the colon and matches nothing; write `service:Api`',
  'no-name': 'has no API name after the colon and matches nothing; write `service:Api`, or `service:*` for all of them',
  permid: 'is no action set, because `permid/` wants a number, and matches nothing; write `permid/N`',
}

const PRINCIPAL_FORMS: Readonly<Record<string, string>> = {
  qcs: '`qcs::cam::uin/OWNER:uin/USER` for a user, `qcs::cam::uin/OWNER:root` for an account, or `*`',
  service: 'the name of a service such as `cvm.qcloud.com`',
  federated: '`qcs::cam::uin/OWNER:saml-provider/NAME` or `qcs::cam::uin/OWNER:oidc-provider/NAME`',
}

const TYPES: Readonly<Record<JsonTypeName, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  null: '`null`',
  missing: 'nothing',
}

const KINDS: Readonly<Record<PolicyKind, string>> = {
  identity: 'an identity',
  trust: 'a trust',
  session: 'a session',
  resource: 'a resource',
  legacy: 'a legacy',
}

const KIND_REASONS: Readonly<Record<KindReason, string>> = {
  'statement-principal-and-sts': 'its statements have a principal and only `sts:` actions',
  'statement-principal': 'its statements have a principal',
  'top-principal-and-cos': 'it has a principal beside `statement` and only COS resources',
  'top-principal': 'it has a principal beside `statement`',
  'no-principal': 'it has no principal',
}

export const MESSAGES_EN: Messages = {
  diagnostics: {
    'text-empty': () =>
      'The text is empty, so there is no policy to read; write one JSON object with `version` and `statement`',
    'text-too-long': ({ length, limit }) =>
      `The text has ${length} characters, more than the ${limit} that are read, so nothing in it was checked; a policy has at most 6144, so check that this is the right file`,
    'text-not-utf8': ({ encoding }) =>
      `The file is ${encoding}, and JSON must be UTF-8; save it as UTF-8 before it is sent`,
    'not-a-policy-text': ({ found }) =>
      `This is ${found === '' ? 'text without a policy document' : `${found} source, not a policy text`}, so nothing in it was checked; save the policy document alone as \`NAME.policy.json\`, or pipe it in with \`-\``,
    'text-byte-order-mark': () =>
      'The text begins with a byte order mark, which JSON writers must not add and some readers refuse; delete it',
    'text-is-json-string': () =>
      'The whole document is written as a JSON string, so the API would read a string and no policy; send the document itself',
    'text-is-url-encoded': () =>
      'The whole document is URL-encoded, and the API would not read it as JSON; send the document itself and let the client encode it',
    'text-before-document': () =>
      'Text stands before the document; the API reads one JSON object and nothing else; delete the text',
    'text-after-document': () =>
      'Text stands after the end of the document; the API reads one JSON object and nothing else; delete the text, or check whether a bracket closed too early',
    'too-many-diagnostics': ({ count }) =>
      `${some(count, '1 more diagnostic is', 'more diagnostics are')} not shown; mend the first ones and run again`,

    'json-comment': ({ count }) =>
      `${some(count, 'JSON has no comments', 'comments, and JSON has none')}; the API refuses the document; delete ${count === 1 ? 'the comment' : 'them'}`,
    'json-unclosed-comment': () =>
      'The comment never ends and hides the rest of the text; JSON has no comments, so delete it',
    'json-trailing-comma': ({ count }) =>
      `${some(count, 'A comma stands', 'commas stand')} before the closing bracket, where JSON allows none; delete ${count === 1 ? 'it' : 'them'}`,
    'json-extra-comma': ({ count }) =>
      `${some(count, 'A comma stands', 'commas stand')} where a value should be; delete ${count === 1 ? 'it' : 'them'}, or write the value that is missing`,
    'json-missing-comma': () => 'A comma is missing between two values, so this is no JSON; insert `,`',
    'json-missing-colon': ({ found }) =>
      found === ''
        ? 'A colon is missing between a name and its value; insert `:`'
        : `\`${found}\` stands between a name and its value, where JSON has a colon; write \`:\``,
    'json-missing-name': () =>
      'A value stands here without a name, and in an object every value has one; write `"name": value`',
    'json-missing-value': ({ name }) =>
      `\`${cut(name)}\` has no value, so this is no JSON; write one, or delete the name`,
    'json-wide-punctuation': ({ count, found, meant }) =>
      `${some(count, `\`${found}\` is full-width punctuation`, `characters of full-width punctuation (\`${found}\`)`)}, which JSON does not know; write \`${meant}\``,
    'json-curly-quote': ({ found }) =>
      `\`${found}\` is a curly quotation mark, which does not quote in JSON; write \`"\``,
    'json-single-quote': ({ found }) => `\`${found}\` does not quote in JSON; write \`"\``,
    'json-missing-quote': ({ which }) =>
      `The string has no ${which === 'opening' ? 'opening' : 'closing'} \`"\`, so where it ${which === 'opening' ? 'begins' : 'ends'} is a guess; insert it`,
    'json-unicode-space': ({ count, character }) =>
      count === 1
        ? `A ${characterName(character)} (${character}) stands between the values and breaks the document; write an ordinary space`
        : `${count} white-space characters that JSON does not know (the first is a ${characterName(character)}, ${character}) stand between the values and break the document; write ordinary spaces`,
    'json-unquoted-name': ({ name }) =>
      `The name \`${cut(name)}\` is not quoted, and JSON wants quotes; write \`"${cut(name)}"\``,
    'json-unquoted-value': ({ text }) =>
      `\`${cut(text)}\` is no JSON value; quote it if it is a text, or put in what it stands for`,
    'json-invalid-number': ({ text }) =>
      `\`${cut(text)}\` is not a number as JSON writes them; write it with plain digits, or quote it`,
    'json-control-character': ({ count, character }) =>
      `${some(count, `A ${characterName(character)} stands`, `control characters (the first is a ${characterName(character)}) stand`)} unescaped inside a string, which JSON forbids; delete ${count === 1 ? 'it' : 'them'}, or write an escape such as \`\\n\``,
    'json-bad-escape': ({ count, escape: found }) =>
      `${some(count, `\`${found}\` is no escape`, `sequences such as \`${found}\` are no escapes`)} of JSON; write \`\\\\\` for a backslash`,
    'json-lone-surrogate': ({ count }) =>
      `${some(count, 'Half of a surrogate pair stands', 'halves of surrogate pairs stand')} alone in a string and cannot be stored as UTF-8; write the whole character`,
    'json-unclosed-bracket': ({ count, expected }) =>
      `${some(count, 'A bracket is', 'brackets are')} never closed, so the document ends too early; insert \`${cut(expected)}\``,
    'json-unexpected-bracket': ({ count, found }) =>
      `${some(count, `\`${found}\` closes`, `closing brackets (\`${found}\`) close`)} nothing that is open; delete ${count === 1 ? 'it' : 'them'}`,
    'json-mismatched-bracket': ({ found, expected }) =>
      `\`${found}\` stands where \`${expected}\` would close the bracket; write \`${expected}\``,
    'json-missing-opening-bracket': ({ expected }) =>
      `The opening \`${expected}\` of the document is missing; insert it`,
    'json-unexpected-text': ({ text }) => `\`${cut(text)}\` has no place here in JSON; delete it`,
    'json-too-deep': ({ limit }) =>
      `Brackets are nested more than ${limit} deep and what lies deeper was not read; a policy needs 7 levels, so take the extra ones away`,
    'duplicate-member': ({ name }) =>
      `\`${cut(name)}\` stands twice in one object; JSON readers keep only the last and hide the first; merge the two or delete one`,
    'duplicate-member-case': ({ name, other }) =>
      `\`${cut(name)}\` and \`${cut(other)}\` differ only in letter case, so which one counts is open; keep one`,

    'kind-inferred': ({ kind, because }) =>
      `Read as ${KINDS[kind]} policy, because ${KIND_REASONS[because]}; state the kind if it is another`,
    'document-not-object': ({ found }) =>
      `The document is ${TYPES[found]}, and a policy is one JSON object; write \`{"version": "2.0", "statement": […]}\``,
    'document-is-statement': () =>
      'This is a statement alone, and the API takes whole documents; put it into `{"version": "2.0", "statement": […]}`',
    'document-is-condition': () =>
      'This is a condition alone, and the API takes whole documents; put it into the `condition` of a statement',
    'document-unknown-member': ({ name, suggestion }) =>
      `\`${cut(name)}\` is no member of a policy document, so the API refuses it and no statement can be relied on; delete it${maybe(suggestion)}`,
    'document-member-case': ({ name, meant }) =>
      `\`${cut(name)}\` must be written \`${meant}\`; reserved words are lower case, and the API does not know it otherwise`,
    'document-too-long': ({ length, limit }) =>
      `The policy has ${length} characters without white space, and at most ${limit} are allowed; split it, or shorten it with wildcards`,
    'document-long': ({ length, limit }) =>
      `The policy has ${length} characters without white space; an older vendor page allows only ${limit}, so keep below that to be safe`,
    'statement-too-long': ({ length, limit }) =>
      `The statement has ${length} bytes without white space, and COS takes at most ${limit} in a bucket policy; split it`,
    'version-missing': () => '`version` is missing and the API refuses the document; add `"version": "2.0"`',
    'version-invalid': ({ found }) =>
      `\`version\` is \`${cut(found)}\`, and only the string \`"2.0"\` is accepted; write \`"2.0"\``,

    'statement-missing': () => '`statement` is missing, so the policy says nothing; add `"statement": […]`',
    'statement-empty': () => '`statement` is empty, so the policy says nothing and the API refuses it; add a statement',
    'statement-type': ({ found }) =>
      `A statement must be an object, and this is ${TYPES[found]}; write \`{"effect": …, "action": …, "resource": …}\``,
    'statement-not-list': () =>
      '`statement` is one object; the API takes it, but the Terraform provider wants a list; write `[{…}]`',
    'statement-unknown-member': ({ name, suggestion }) =>
      `\`${cut(name)}\` is no member of a statement, so the API refuses it and the statement cannot be relied on; delete it${maybe(suggestion)}`,
    'statement-member-case': ({ name, meant }) =>
      `\`${cut(name)}\` must be written \`${meant}\`; reserved words are lower case, and the API does not know it otherwise`,
    'member-capitalized': ({ count, name, meant }) =>
      count === 1
        ? `\`${cut(name)}\` is accepted in a COS bucket policy; everywhere else it must be \`${meant}\``
        : `${count} reserved words such as \`${cut(name)}\` begin with a capital, which COS accepts in a bucket policy; everywhere else they are lower case, as \`${meant}\``,
    'sid-tolerated': ({ name }) => `\`${cut(name)}\` is a label that COS writes; it has no effect on what is allowed`,
    'effect-missing': () =>
      '`effect` is missing, so the statement neither allows nor denies; add `"effect": "allow"` or `"deny"`',
    'effect-invalid': ({ found }) =>
      `\`effect\` is \`${cut(found)}\`, and only \`"allow"\` and \`"deny"\` exist; write one of them`,
    'effect-case': ({ found, meant }) =>
      `\`${cut(found)}\` must be written \`${meant}\`; reserved words are lower case, and the API refuses it otherwise`,

    'action-missing': () => '`action` is missing, so the statement is about nothing; add `"action": ["service:Api"]`',
    'action-empty': () =>
      'The list of actions is empty, so the statement is about nothing; name an action, or `*` for all',
    'action-type': ({ found }) => `An action must be a string, and this is ${TYPES[found]}; write \`"service:Api"\``,
    'action-malformed': ({ text, why }) =>
      why === 'empty' ? (ACTION_FAULTS['empty'] ?? '') : `\`${cut(text)}\` ${ACTION_FAULTS[why] ?? ''}`,
    'action-service-glob': ({ service }) =>
      `A wildcard inside the service name \`${cut(service)}\` is not documented, so an \`allow\` with it is not relied on and a \`deny\` counts; name the service, or write \`*\``,

    'resource-missing': () =>
      '`resource` is missing, so the statement covers nothing; add `"resource": "*"`, or the resources meant',
    'resource-empty': () =>
      'The list of resources is empty, so the statement covers nothing; name a resource, or `*` for all',
    'resource-type': ({ found }) =>
      `A resource must be a string, and this is ${TYPES[found]}; write \`"qcs::service:region:account:resource"\` or \`"*"\``,
    'resource-ignored': () =>
      '`resource` has no effect in a trust policy, because the resource is the role itself; delete it',
    'resource-blank': () => 'An empty resource covers nothing; write `"*"` for all, or the resource meant',
    'resource-not-qcs': ({ text }) =>
      `\`${cut(text)}\` is no resource description and covers nothing; write \`qcs::service:region:account:resource\`, or \`*\` for all`,
    'resource-segment-count': ({ count }) =>
      `The resource has ${count} of the 6 segments and covers nothing; write \`qcs::service:region:account:resource\`, where a blank segment keeps its colon`,
    'resource-project': ({ project }) =>
      `The project \`${cut(project)}\` must be left blank in a new policy, and the API refuses it; write \`qcs::…\``,
    'resource-project-default': () =>
      'The project `id/0` is written out; current pages want it blank; write `qcs::…`, which also covers other projects',
    'resource-service-blank': () =>
      'The service is blank, which current pages read as every product and older ones forbid; name the service, or write `*`',
    'resource-segment-glob': ({ segment, text }) =>
      `A wildcard inside the ${segment} \`${cut(text)}\` is not documented, so an \`allow\` with it is not relied on and a \`deny\` counts; write the ${segment} in full, or \`*\``,
    'resource-account-form': ({ text }) =>
      `\`${cut(text)}\` is no account and equals only itself; write \`uin/N\`, \`uid/APPID\` for COS, or leave it blank for the account that owns the policy`,
    'resource-content-blank': () =>
      'The last segment is blank, so no resource is named; write `*` for all, or the resource meant',
    'resource-space': ({ segment }) =>
      `White space stands at the edge of the ${segment} segment and is taken literally, so hardly any resource matches; delete it`,

    'principal-forbidden': ({ kind }) =>
      `\`principal\` has no place in ${KINDS[kind]} policy, which applies to whoever it is given to; delete it`,
    'principal-missing': ({ kind }) =>
      `\`principal\` is missing, and ${KINDS[kind]} policy must say who is meant; add \`"principal": {"qcs": […]}\``,
    'principal-misplaced': () =>
      'In a legacy document `principal` stands beside `statement`, not inside; move it there',
    'principal-twice': () =>
      '`principal` stands both beside and inside `statement`, so who is meant is open; keep the one inside',
    'principal-type': ({ found }) =>
      `\`principal\` is ${TYPES[found]}; write \`"*"\` or \`{"qcs": […]}\`, \`{"service": […]}\`, \`{"federated": […]}\``,
    'principal-empty': () =>
      '`principal` names nobody, so whom the statement is about is open; name a principal, or `"*"` for everybody',
    'principal-unknown-key': ({ key, suggestion }) =>
      `\`${cut(key)}\` is no kind of principal; write \`qcs\`, \`service\` or \`federated\`${maybe(suggestion)}`,
    'principal-malformed': ({ text, key }) =>
      `\`${cut(text)}\` names no principal, so nobody is meant for certain; write ${PRINCIPAL_FORMS[key] ?? ''}`,

    'condition-type': ({ found }) =>
      `\`condition\` is ${TYPES[found]}; write \`{"operator": {"key": "value"}}\`, or leave it out`,
    'condition-empty': ({ found }) =>
      `\`condition\` is an empty ${found === 'array' ? 'list' : 'object'}, so the statement has no condition; leave it out, or write the condition that was meant`,
    'condition-operator-unknown': ({ name, suggestion }) =>
      `\`${cut(name)}\` is no condition operator, so the condition cannot be judged and the API refuses it${suggestion === '' ? '; write one such as `string_equal`' : maybe(suggestion)}`,
    'condition-operator-space': ({ name, meant }) =>
      `White space stands in the operator name \`${cut(name)}\`, which the API does not know; write \`${cut(meant)}\``,
    'condition-clause-type': ({ found }) =>
      `A condition operator wants an object of keys, and this is ${TYPES[found]}; write \`{"key": "value"}\``,
    'condition-clause-empty': ({ operator }) =>
      `\`${cut(operator)}\` has no condition key, so the condition cannot be judged; name a key, or delete the operator`,
    'condition-key-malformed': ({ key }) =>
      key.trim() === ''
        ? 'The condition key is blank and no request carries it; name a key such as `qcs:ip`'
        : `The condition key \`${cut(key)}\` has white space around it, is taken literally, and no request carries it; delete the blanks`,
    'condition-values-empty': ({ key }) =>
      `\`${cut(key)}\` has no value to compare with, so the condition cannot be judged; write a value`,
    'condition-value-type': ({ found, operator }) =>
      `\`${cut(operator)}\` cannot compare with ${TYPES[found]}; write a value of its type`,
    'condition-value-not-number': ({ text }) =>
      `\`${cut(text)}\` is not a number, so the comparison cannot be judged; write digits such as \`10\` or \`"10"\``,
    'condition-value-not-date': ({ text }) =>
      `\`${cut(text)}\` is not a date and time, so the comparison cannot be judged; write it as \`2026-01-31T08:00:00Z\` or with an offset such as \`+08:00\``,
    'condition-date-form': ({ text, meant }) =>
      `\`${cut(text)}\` is not in ISO 8601 form and is read as UTC; write \`${meant}\``,
    'condition-value-not-ip': ({ text }) =>
      `\`${cut(text)}\` is neither an IP address nor a range, so the comparison cannot be judged; write \`10.0.0.1\` or \`10.0.0.0/24\``,
    'condition-ip-host-bits': ({ text, network }) =>
      `\`${cut(text)}\` has bits beyond its prefix and means the whole range \`${network}\`; write that`,
    'condition-value-not-boolean': ({ text }) =>
      `\`${cut(text)}\` is neither true nor false, so the comparison cannot be judged; write \`"true"\` or \`"false"\``,

    'variable-unknown': ({ name, suggestion }) =>
      `\`\${${cut(name)}}\` is no variable of the language, so what holds it cannot be judged; write \`\${uin}\`, \`\${owner_uin}\` or \`\${app_id}\`${maybe(suggestion)}`,
    'variable-malformed': ({ text }) =>
      `\`${cut(text)}\` is no complete variable, so what holds it cannot be judged; write \`\${uin}\`, without blanks`,
    'variable-misplaced': ({ where, text }) =>
      `\`${cut(text)}\` stands in ${where === 'action' ? 'an action' : where === 'key' ? 'a condition key' : where === 'operator' ? 'an operator name' : 'a principal'}, where variables are not substituted; write the value itself`,
    'variable-in-segment': ({ segment, text }) =>
      `\`${cut(text)}\` stands in the ${segment} segment; variables are documented only in the last segment and in condition values; write the value itself`,
    'variable-in-cos-path': ({ text }) =>
      `\`${cut(text)}\` stands in a COS object path, where the service does not substitute variables; write the value itself`,
  },
  fixes: {
    delete: ({ text }) => `delete \`${cut(text)}\``,
    insert: ({ text }) => `insert \`${cut(text)}\``,
    replace: ({ text, by }) => `replace \`${cut(text)}\` by \`${cut(by)}\``,
    decode: () => 'write the document itself',
    wrap: ({ text }) => `put it into \`${text}\``,
  },
  related: {
    'opened-here': ({ text }) => `\`${text}\` was opened here`,
    'first-here': ({ name }) => `\`${cut(name)}\` stands here first`,
    'also-here': ({ name }) => `\`${cut(name)}\` stands here too`,
  },
}
