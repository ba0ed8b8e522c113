// What is said of suppressions. It refuses to know when.
import { cut } from '@qcs-policy/syntax'
import type { Report } from '../finding.ts'
import { isParserCode } from '../parser-codes.ts'
import { listed } from '../reading/listed.ts'
import type { Suppression } from './suppression.ts'

/** Of one whose last day has gone. */
export function expired({ rule, expires = '', at }: Suppression): Report {
  return {
    at,
    message: {
      en: `The suppression of \`${cut(rule)}\` ended on \`${expires}\`, so the finding counts again; mend it, or look at it once more and set a new date`,
      zh: `对 \`${cut(rule)}\` 的忽略已于 \`${expires}\` 到期，该问题重新生效；请修复它，或重新评审后设定新的日期`,
    },
  }
}

/** Of one whose finding rests on more than it did. */
export function outgrown({ rule, at }: Suppression, more: readonly string[]): Report {
  return {
    at,
    message: {
      en: `The finding of \`${cut(rule)}\` has grown by ${listed(more, 'en')} since it was suppressed, so it counts again; look at it once more and add to the evidence, or take the addition back`,
      zh: `自忽略以来，\`${cut(rule)}\` 的问题新增了 ${listed(more, 'zh')}，因此重新生效；请重新评审并补充证据，或撤销新增内容`,
    },
    evidence: more,
  }
}

/** Of one that would hide whatever comes to stand at its place. */
export function noEvidence({ rule, at }: Suppression): Report {
  return {
    at,
    message: {
      en: `The suppression of \`${cut(rule)}\` does not say what it was made for, so it would hide the next mistake at its place as well; name the evidence in brackets, as \`[*]\``,
      zh: `对 \`${cut(rule)}\` 的忽略没有写明依据，会连同该位置的下一个错误一起隐藏；请在方括号中写明证据，例如 \`[*]\``,
    },
  }
}

/** Of one that lets nothing rest. */
export function unused({ rule, at }: Suppression): Report {
  if (isParserCode(rule)) {
    return {
      at,
      message: {
        en: `\`${cut(rule)}\` is a fault that the API refuses, or is not there, so nothing is suppressed; mend the fault and delete the suppression`,
        zh: `\`${cut(rule)}\` 是接口会拒绝的错误，或者并不存在，因此没有忽略任何内容；请修复错误并删除该忽略`,
      },
    }
  }
  return {
    at,
    message: {
      en: `The suppression of \`${cut(rule)}\` hides nothing any more, and would hide the next mistake unseen; delete it`,
      zh: `对 \`${cut(rule)}\` 的忽略已不再起作用，还可能悄悄隐藏下一个错误；请删除它`,
    },
  }
}

/** Of one that does not say why. */
export function withoutReason({ rule, at }: Suppression): Report {
  return {
    at,
    message: {
      en: `The suppression of \`${cut(rule)}\` gives no reason, so nobody can tell later whether it still holds; write why the finding may rest`,
      zh: `对 \`${cut(rule)}\` 的忽略没有说明理由，日后无从判断是否仍然成立；请写明为何可以忽略`,
    },
  }
}
