// The railroad diagrams in grammar/diagrams, drawn from the parsers' own rules as they were built. It refuses to know how
// a diagram is laid out, which railroad.mjs does, and what the rules say.
import { actionRules } from '../../packages/syntax/dist/grammars/action-grammar.js'
import { documentRules } from '../../packages/syntax/dist/grammars/document-parser.js'
import { operatorRules } from '../../packages/syntax/dist/grammars/operator-grammar.js'
import { principalRules } from '../../packages/syntax/dist/grammars/principal-grammar.js'
import { qcsRules } from '../../packages/syntax/dist/grammars/qcs-grammar.js'
import { drawGrammar } from './railroad.mjs'

const DIAGRAMS = {
  policy: ['A policy document', documentRules],
  action: ['An action', actionRules],
  qcs: ['A resource', qcsRules],
  operator: ['A condition operator', operatorRules],
  principal: ['A principal', principalRules],
}

/** The SVG files by path. */
export default function generateDiagrams() {
  return Object.fromEntries(
    Object.entries(DIAGRAMS).map(([name, [title, rules]]) => [
      `grammar/diagrams/${name}.svg`,
      drawGrammar(`${title}, as a railroad diagram`, rules()),
    ]),
  )
}
