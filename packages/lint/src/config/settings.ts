// Settings of rules by name, as they are written, against the rules there are: which rule or code each name means, and whether
// level and options fit. It refuses to know where settings come from.
import { cut, DIAGNOSTIC_CODES } from '@qcs-policy/syntax'
import type { Text } from '../finding.ts'
import { CODE_ALIASES, isParserCode, PARSER_CODES } from '../parser-codes.ts'
import type { OptionSpec, OptionValue, Rule } from '../rule.ts'
import { suggestion } from './messages.ts'
import type { ConfigProblem, GivenSetting, GivenSettings, RulesShape, SettingShape } from './shape.ts'

/** What every name in settings can mean. */
export type KnownNames = {
  readonly rules: ReadonlyMap<string, Rule>
  /** Rules and codes behind each number. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
}

/** The names of some rules and of the parser's codes. */
export function knownNames(rules: readonly Rule[]): KnownNames {
  const aliases = new Map<string, readonly string[]>(Object.entries(CODE_ALIASES))
  for (const { id, alias } of rules) if (alias !== undefined) aliases.set(alias, [...(aliases.get(alias) ?? []), id])
  return { rules: new Map(rules.map((rule) => [rule.id, rule])), aliases }
}

type Complain = (problem: ConfigProblem) => void

/** Reads settings; those that are wrong are left out and complained of. Linear but for suggestions, which are few. */
export function readSettings(
  shape: RulesShape,
  path: ConfigProblem['path'],
  known: KnownNames,
  complain: Complain,
): GivenSettings {
  const settings = new Map<string, GivenSetting>()
  for (const [name, given] of Object.entries(shape)) {
    const at = [...path, name]
    const meant = meantBy(name, known)
    if (meant.length === 0) complain({ path: at, isName: true, message: unknownRule(name, known) })
    for (const setting of settingsOf(name, given, meant, at, known, complain)) {
      const before = settings.get(setting.id)
      settings.set(setting.id, {
        ...before,
        ...setting.given,
        options: { ...before?.options, ...setting.given.options },
      })
    }
  }
  return settings
}

function meantBy(name: string, { rules, aliases }: KnownNames): readonly string[] {
  return rules.has(name) || isParserCode(name) ? [name] : (aliases.get(name) ?? [])
}

function unknownRule(name: string, { rules, aliases }: KnownNames): Text {
  const near = suggestion(name, [...rules.keys(), ...PARSER_CODES, ...aliases.keys()])
  return {
    en: `no rule goes by \`${cut(name)}\`${near.en || '; `qcs-policy rules` lists them'}`,
    zh: `没有名为 \`${cut(name)}\` 的规则${near.zh || '；`qcs-policy rules` 会列出全部规则'}`,
  }
}

type Named = { readonly id: string; readonly given: GivenSetting }

function settingsOf(
  name: string,
  shape: SettingShape,
  meant: readonly string[],
  path: ConfigProblem['path'],
  known: KnownNames,
  complain: Complain,
): readonly Named[] {
  const { level, options = {} } = typeof shape === 'string' ? { level: shape } : shape
  const isError = (id: string): boolean => isParserCode(id) && DIAGNOSTIC_CODES[id].severity === 'error'
  // A number can stand for faults and for hints together; then it sets the hints.
  const settable = meant.filter((id) => !isError(id))
  if (meant.length > 0 && settable.length === 0 && level !== undefined && level !== 'error')
    complain({ path, message: notSettable(name) })
  const [first] = meant
  if (settable.length === 0 && first !== undefined)
    readOptions(first, options, [...path, 'options'], undefined, complain)
  return settable.map((id) => {
    const read = readOptions(id, options, [...path, 'options'], known.rules.get(id), complain)
    return { id, given: { ...(level === undefined ? {} : { level }), options: read } }
  })
}

function notSettable(name: string): Text {
  return {
    en: `\`${cut(name)}\` is an error of the document itself: the API refuses such a document or ignores part of it whatever is configured here, so its level is fixed; mend the document, or leave the file out with \`ignore\``,
    zh: `\`${cut(name)}\` 是文档本身的错误：无论此处如何配置，接口都会拒绝该文档或忽略其中一部分，因此级别不可更改；请修正文档，或用 \`ignore\` 排除该文件`,
  }
}

function readOptions(
  id: string,
  given: Readonly<Record<string, unknown>>,
  path: ConfigProblem['path'],
  rule: Rule | undefined,
  complain: Complain,
): GivenSetting['options'] {
  const specs = rule?.options ?? {}
  const options: [string, OptionValue][] = []
  for (const [name, value] of Object.entries(given)) {
    const at = [...path, name]
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    if (spec === undefined) {
      complain({ path: at, isName: true, message: unknownOption(id, name, Object.keys(specs)) })
      continue
    }
    const read = optionValue(spec, value)
    if (read === undefined) complain({ path: at, message: wrongOption(name, spec) })
    else options.push([name, read])
  }
  return Object.fromEntries(options)
}

function unknownOption(id: string, name: string, names: readonly string[]): Text {
  const near = suggestion(name, names)
  const list = names.map((each) => `\`${each}\``)
  const others =
    list.length === 0
      ? say('; it has none', '；该规则没有选项')
      : say(`; it has ${list.join(', ')}`, `；可用选项为 ${list.join('、')}`)
  return {
    en: `the rule \`${id}\` has no option \`${cut(name)}\`${near.en || others.en}`,
    zh: `规则 \`${id}\` 没有选项 \`${cut(name)}\`${near.zh || others.zh}`,
  }
}

const say = (en: string, zh: string): Text => ({ en, zh })

function optionValue(spec: OptionSpec, value: unknown): OptionValue | undefined {
  switch (spec.type) {
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= spec.minimum ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'choice':
      return spec.choices.find((choice) => choice === value)
    case 'strings':
      return textsOf(value)
  }
}

function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const texts = value.filter((each) => typeof each === 'string')
  return texts.length === value.length ? texts : undefined
}

function wrongOption(name: string, spec: OptionSpec): Text {
  switch (spec.type) {
    case 'integer':
      return say(
        `\`${name}\` must be a whole number, ${spec.minimum} or more`,
        `\`${name}\` 必须是不小于 ${spec.minimum} 的整数`,
      )
    case 'boolean':
      return say(`\`${name}\` must be true or false`, `\`${name}\` 必须是 true 或 false`)
    case 'choice': {
      const list = spec.choices.map((choice) => `\`${choice}\``)
      return say(`\`${name}\` must be one of ${list.join(', ')}`, `\`${name}\` 必须是以下之一：${list.join('、')}`)
    }
    case 'strings':
      return say(`\`${name}\` must be a list of texts`, `\`${name}\` 必须是文本列表`)
  }
}
