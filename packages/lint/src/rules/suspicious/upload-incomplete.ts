// A document that allows simple uploads to COS and no other way to upload, on which SDKs and consoles fail for large files. It
// refuses to know which files are uploaded, so it informs.
import { type ActionPattern, cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { matchesAction } from '../../reading/actions.ts'
import { hasCondition } from '../../reading/conditions.ts'
import { listed } from '../../reading/listed.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const uploadIncomplete: DocumentRule = {
  id: 'upload-incomplete',
  category: 'suspicious',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'Simple uploads to COS are allowed, and uploads in parts are not',
    zh: '允许 COS 简单上传，但未允许分块上传',
  },
  pages: ['436/30580'],
  scope: 'document',
  check: checkDocument,
}

/** What an upload in parts calls at least. */
const NEEDED = ['InitiateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload']

/** What it calls to resume, to clean up, and for forms of web pages. */
const USUAL = ['AbortMultipartUpload', 'ListParts', 'ListMultipartUploads', 'PostObject']

function checkDocument(ctx: DocumentContext): void {
  const actions = patternsOf(ctx, 'allow')
  const simple = patternsOf(ctx, 'allow', true).find((pattern) => matchesAction(pattern, 'cos', 'PutObject'))
  // An action set may hold anything, and a deny of these calls shows that they were thought of.
  if (simple === undefined || actions.some(({ form }) => form === 'permid' || form === 'malformed')) return
  const all = [...actions, ...patternsOf(ctx, 'deny')]
  const missing = [...NEEDED, ...USUAL].filter((name) => !all.some((pattern) => matchesAction(pattern, 'cos', name)))
  if (!NEEDED.some((name) => missing.includes(name))) return
  const names = missing.map((name) => `cos:${name}`)
  ctx.report({ at: simple, message: message(simple.text, names), evidence: names })
}

/** Of uploads under a condition, as on their size, it is open whether they ever come in parts: `isPlain` leaves them out. */
function patternsOf({ policy }: DocumentContext, effect: 'allow' | 'deny', isPlain = false): readonly ActionPattern[] {
  return policy.statements
    .filter((statement) => statement.effect?.value === effect && !(isPlain && hasCondition(statement)))
    .flatMap(({ action }) => action?.items ?? [])
}

const message = (text: string, names: readonly string[]): Text => ({
  en: `\`${cut(text)}\` is for uploads in one piece, and SDKs and the console upload large files in parts, which fails here; add ${listed(names, 'en')} if such files are uploaded`,
  zh: `\`${cut(text)}\` 只用于简单上传，而 SDK 与控制台会对大文件使用分块上传，此处会失败；若要上传大文件，请添加 ${listed(names, 'zh')}`,
})
