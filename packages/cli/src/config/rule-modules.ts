// Modules with rules of one's own: loaded, and every export checked. It refuses to know how rules are set.
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isTaken, ownRule, RULES, type Rule, type Text } from '@qcs-policy/lint'

/** The rules of some modules, or what is wrong with one; `index` is its position in the list. */
export type LoadedRules =
  | { readonly rules: readonly Rule[] }
  | { readonly problems: readonly { readonly index: number; readonly message: Text }[] }

/** Loads modules by their paths, relative to a folder, in order. They are programs and run here: whoever names them trusts them. */
export async function loadRuleModules(paths: readonly string[], folder: string): Promise<LoadedRules> {
  const rules: Rule[] = []
  const problems: { index: number; message: Text }[] = []
  const taken = new Set(RULES.map(({ id }) => id))
  for (const [index, path] of paths.entries()) {
    const loaded = await loadOne(path, folder)
    const messages = 'problem' in loaded ? [loaded.problem] : []
    for (const value of 'values' in loaded ? loaded.values : []) {
      const read = ownRule(value, path)
      if ('problem' in read) messages.push(prefixed(path, read.problem))
      else if (taken.has(read.rule.id)) messages.push(prefixed(path, of(isTaken(read.rule.id))))
      else rules.push(read.rule)
      if ('rule' in read) taken.add(read.rule.id)
    }
    problems.push(...messages.map((message) => ({ index, message })))
  }
  return problems.length > 0 ? { problems } : { rules }
}

const of = ({ en, zh }: Text): Text => ({ en: `: ${en}`, zh: `：${zh}` })

function prefixed(path: string, { en, zh }: Text): Text {
  return { en: `a rule of \`${path}\`${en.startsWith(':') ? '' : ' '}${en}`, zh: `\`${path}\` 中的规则${zh}` }
}

const TYPESCRIPT: ReadonlySet<string> = new Set(['.ts', '.mts', '.cts'])

async function loadOne(
  path: string,
  folder: string,
): Promise<{ readonly values: readonly unknown[] } | { readonly problem: Text }> {
  if (TYPESCRIPT.has(extname(path)) && !stripsTypes()) return { problem: needsNewerNode(path) }
  try {
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(resolve(folder, path)).href)
    const values = [module['default'], module['rules']].flatMap((each) => (each === undefined ? [] : each))
    return values.length === 0 ? { problem: noRules(path) } : { values }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      problem: {
        en: `the module \`${path}\` cannot be loaded: ${reason}`,
        zh: `无法加载模块 \`${path}\`：${reason}`,
      },
    }
  }
}

/** Whether this Node runs TypeScript; older ones do not have the row. */
function stripsTypes(): boolean {
  const features: object = process.features
  return 'typescript' in features && features.typescript !== false && features.typescript !== undefined
}

function needsNewerNode(path: string): Text {
  return {
    en: `\`${path}\` is TypeScript, which Node runs from 22.18 on and this is ${process.version}; use a newer Node, or compile the module to JavaScript`,
    zh: `\`${path}\` 是 TypeScript 文件，Node 自 22.18 起才能运行，当前版本为 ${process.version}；请使用更新的 Node，或将该模块编译为 JavaScript`,
  }
}

function noRules(path: string): Text {
  return {
    en: `the module \`${path}\` exports no rule; export one or a list as \`default\`, or a list as \`rules\``,
    zh: `模块 \`${path}\` 没有导出规则；请以 \`default\` 导出一条或一组规则，或以 \`rules\` 导出一组规则`,
  }
}
