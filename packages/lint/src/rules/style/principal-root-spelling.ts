// An account that the document names by both of its spellings, which mean the same (PRIN-3). It refuses to prefer one: what is
// written first counts.
import { cut, type Policy, type PrincipalPattern } from '@qcs-policy/syntax'
import { replaceString } from '../../edit/strings.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const principalRootSpelling: DocumentRule = {
  id: 'principal-root-spelling',
  category: 'style',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'Accounts are named by `root` and by their uin in one document',
    zh: '同一文档中混用 `root` 与 uin 两种主账号写法',
  },
  alias: 'CAM407',
  cites: ['PRIN-3'],
  fix: 'safe',
  scope: 'document',
  check: checkDocument,
}

type Root = Extract<PrincipalPattern, { form: 'root' }>

function checkDocument(ctx: DocumentContext): void {
  const roots = rootsOf(ctx.policy)
  const [first] = roots
  if (first === undefined) return
  for (const root of roots) {
    if (isByName(root) === isByName(first)) continue
    const wanted = `qcs::cam::uin/${root.owner}:${isByName(first) ? 'root' : `uin/${root.owner}`}`
    ctx.report({
      at: root,
      message: {
        en: `\`${cut(root.text)}\` means the same as \`${cut(wanted)}\`, and the document writes it as in \`${cut(first.text)}\` before; write it in one way, so that a search finds all`,
        zh: `\`${cut(root.text)}\` 与 \`${cut(wanted)}\` 含义相同，而文档前面采用 \`${cut(first.text)}\` 的写法；请统一写法，以便检索`,
      },
      related: [{ at: first, message: { en: 'written otherwise here', zh: '此处采用另一种写法' } }],
      fixes: [
        {
          title: { en: `write \`${cut(wanted)}\``, zh: `改写为 \`${cut(wanted)}\`` },
          safety: 'safe',
          edits: replaceString(root, wanted),
        },
      ],
    })
  }
}

/** The principals above all statements and of each, in this order. */
function rootsOf({ principal, statements }: Policy): readonly Root[] {
  return [principal, ...statements.map((statement) => statement.principal)]
    .flatMap((element) => element?.entries ?? [])
    .flatMap(({ patterns }) => patterns.items)
    .filter((pattern) => pattern.form === 'root')
}

function isByName({ text }: Root): boolean {
  return text.endsWith(':root')
}
