// Whether a JSON file found in a folder is a policy document: its top level has a `statement`. A cheap look, linear and
// without a tree, since folders hold many other JSON files. It refuses to judge the document; broken ones count too,
// for those are what a linter is for.

/** In broken JSON, where nothing can be said for sure, the name must stand this near the top (UTF-16 units). */
const NEAR_THE_TOP = 4096

const STATEMENT = /["'“”＂](?:statement|Statement)["'“”＂]\s*[:：]/
/** What stands between brackets and strings in JSON. */
const BETWEEN = /[^"{}[\]]*/y
const ORDINARY = /^[\s\ufeff,:\-+.0-9a-zA-Z]*$/

/** True when a text is an object with a `statement` or `Statement` at its top level, or broken with one near the top. */
export function looksLikePolicy(text: string): boolean {
  if (!/^[\s\ufeff]*(?:\{|\/[/*]|#)/.test(text)) return false
  return topLevelStatement(text) ?? STATEMENT.test(text.slice(0, NEAR_THE_TOP))
}

/** Whether the top level has a statement; `undefined` when the text is no JSON, so far as this look can tell. */
function topLevelStatement(text: string): boolean | undefined {
  let depth = 0
  let at = 0
  while (at < text.length) {
    BETWEEN.lastIndex = at
    const between = BETWEEN.exec(text)?.[0] ?? ''
    if (!ORDINARY.test(between)) return undefined
    at += between.length
    const character = text[at]
    if (character === '"') {
      const end = endOfString(text, at)
      if (end === undefined) return undefined
      if (depth === 1 && isStatement(text, at, end) && isColonNext(text, end)) return true
      at = end
    } else {
      if (character === '{' || character === '[') depth++
      else if (character !== undefined) depth--
      if (depth < 0) return undefined
      at++
    }
  }
  return depth === 0 ? false : undefined
}

/** The offset after the string that begins at `start`; `undefined` when it does not end on its line. */
function endOfString(text: string, start: number): number | undefined {
  for (let i = start + 1; i < text.length; i++) {
    const character = text[i]
    if (character === '"') return i + 1
    if (character === '\n' || character === '\r') return undefined
    if (character === '\\') i++
  }
  return undefined
}

function isStatement(text: string, start: number, end: number): boolean {
  if (end - start !== '"statement"'.length) return false
  const name = text.slice(start + 1, end - 1)
  return name === 'statement' || name === 'Statement'
}

function isColonNext(text: string, at: number): boolean {
  let i = at
  while (i < text.length && ' \t\n\r'.includes(text[i] ?? '')) i++
  return text[i] === ':'
}
