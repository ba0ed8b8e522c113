// The slips that one edit mends in a principal: blanks, full-width colons, a colon, slash or beginning left out, wrong
// letter case. It refuses to judge: the reader reads each mended text again and takes the first that is one.
import { isDigit } from './characters.ts'
import { type Mend, withoutBlanks, withPlainColons } from './mend.ts'

/** A text that `written` begins, at the start or after a colon, was meant to begin with `meant` there. */
type Slip = { readonly written: string; readonly meant: string }

/** Looked for at the start of the text. */
const BEGINNINGS: readonly Slip[] = [
  { written: 'uin/', meant: 'qcs::cam::uin/' },
  { written: 'cam::uin/', meant: 'qcs::cam::uin/' },
  { written: ':cam::uin/', meant: 'qcs::cam::uin/' },
  { written: '::cam::uin/', meant: 'qcs::cam::uin/' },
  { written: 'qcs:cam::uin/', meant: 'qcs::cam::uin/' },
  { written: 'qcs::cam:uin/', meant: 'qcs::cam::uin/' },
  { written: 'qcs:cam:uin/', meant: 'qcs::cam::uin/' },
  { written: 'qcs:::cam::uin/', meant: 'qcs::cam::uin/' },
  { written: 'qcs::cam:::uin/', meant: 'qcs::cam::uin/' },
  { written: 'qcs::cam:anyone:', meant: 'qcs::cam::anyone:' },
  { written: 'qcs::cam:anonymous:', meant: 'qcs::cam::anonymous:' },
]

/** Words whose letter case is wrong are written as here; looked for at the start and after each colon or slash. */
const WORDS: readonly string[] = [
  'qcs::cam::uin/',
  'uin/',
  'root',
  'groupid/',
  'roleName/',
  'role/',
  'tencentcloudServiceRole/',
  'tencentcloudServiceRoleName/',
  'saml-provider/',
  'oidc-provider/',
]

/** Words that digits follow, written without their slash. */
const BEFORE_DIGITS: readonly string[] = ['uin', 'groupid', 'role']

/** Longer texts are no slip of anything. */
const LONGEST = 512

/** The mends worth trying, likeliest first. Linear. */
export function principalMends(text: string): readonly Mend[] {
  if (text.length > LONGEST) return []
  const mends = [withoutBlanks(text), withPlainColons(text)].filter((mend) => mend !== undefined)
  for (const { written, meant } of BEGINNINGS) {
    if (text.startsWith(written)) mends.push(shortest(0, written, meant))
  }
  for (let at = 0; at <= text.length; at = nextWord(text, at)) mends.push(...wordMends(text, at))
  return mends
}

/** Where the next word begins: after a colon or slash. */
function nextWord(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    const character = text.charAt(i)
    if (character === ':' || character === '/') return i + 1
  }
  return text.length + 1
}

function wordMends(text: string, at: number): readonly Mend[] {
  const mends: Mend[] = []
  for (const word of WORDS) {
    const written = text.slice(at, at + word.length)
    if (written !== word && written.toLowerCase() === word.toLowerCase()) mends.push(shortest(at, written, word))
  }
  for (const word of BEFORE_DIGITS) {
    const end = at + word.length
    if (text.startsWith(word, at) && isDigit(text.charCodeAt(end))) mends.push({ start: end, end, newText: '/' })
  }
  return mends
}

/** The smallest edit that makes `meant` of `written`, so that the fix says what is missing and not more. */
function shortest(at: number, written: string, meant: string): Mend {
  let head = 0
  while (head < written.length && written[head] === meant[head]) head += 1
  let tail = 0
  while (tail < Math.min(written.length, meant.length) - head && written.at(-1 - tail) === meant.at(-1 - tail))
    tail += 1
  return { start: at + head, end: at + written.length - tail, newText: meant.slice(head, meant.length - tail) }
}
