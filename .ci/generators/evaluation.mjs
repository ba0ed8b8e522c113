// The picture in docs/evaluation.md: the layers, the steps of a decision and those of assuming a role, from rows of text
// to one SVG file, the same bytes each time. It refuses to know how anything is decided.

/** Each layer: its name, what it holds, and what it can do. */
const LAYERS = [
  ['general', 'six built-in policies', 'denies'],
  ['identity', 'own and of groups', 'denies, grants'],
  ['boundary', 'of users and roles', 'denies, limits'],
  ['session', 'of one session', 'denies, limits'],
  ['resource', 'of the resource', 'denies, grants'],
  ['trust', 'of the role', 'who may assume it'],
]

/** A column of steps: each has a name, lines of text, and the answers that end it: when, decision, basis. */
const DECIDE = {
  title: 'A request, for each of its resources',
  steps: [
    ['E0', ['Which layers count?', 'root, user, role: all (root: no boundary)', 'others: general and resource'], []],
    ['E1', ['Does a matching statement deny,', 'in any of these layers?'], [['yes', 'deny', 'explicit']]],
    [
      'E2',
      ['Unsigned: do the resource’s policies', 'allow everybody?'],
      [
        ['yes', 'allow', 'explicit'],
        ['no', 'deny', 'implicit'],
      ],
    ],
    ['E3', ['The root of the account that owns the', 'resource is granted, with basis root: E5'], []],
    [
      'E4',
      [
        'Same account: does an identity policy',
        'or a policy of the resource allow it?',
        'Another account: do both allow it, and',
        'does the service support it?',
      ],
      [
        ['no', 'deny', 'implicit'],
        ['no', 'deny', 'cross-account'],
      ],
    ],
    [
      'E5',
      ['Does the boundary allow it too?', 'And the session policy?'],
      [
        ['no', 'deny', 'boundary'],
        ['no', 'deny', 'session'],
      ],
    ],
    [
      'E6',
      ['Nothing is in the way'],
      [
        ['', 'allow', 'explicit'],
        ['', 'allow', 'root'],
      ],
    ],
  ],
}

const ASSUME = {
  title: 'Assuming a role (EVAL-6)',
  steps: [
    ['', ['Unsigned, or no such role?'], [['yes', 'deny', 'trust']]],
    ['', ['Does a matching statement deny, in any', 'layer or in the trust policy?'], [['yes', 'deny', 'explicit']]],
    ['', ['Does the trust policy allow this caller', 'to assume the role?'], [['no', 'deny', 'trust']]],
    ['', ['User or role: do its own policies allow', 'it on this role?'], [['no', 'deny', 'implicit']]],
    [
      '',
      ['Does the boundary allow it too?', 'And the session policy?'],
      [
        ['no', 'deny', 'boundary'],
        ['no', 'deny', 'session'],
      ],
    ],
    [
      '',
      ['The session begins; its requests are', 'decided with the policies of the role'],
      [['', 'allow', 'explicit']],
    ],
  ],
}

const [MARGIN, LINE, PAD, GAP] = [20, 18, 10, 22]
const [STEP, ANSWER, ARROW, BETWEEN] = [310, 150, 46, 36]
const COLUMN = STEP + ARROW + ANSWER
const WIDTH = 2 * MARGIN + 2 * COLUMN + BETWEEN

// Plain colors and a media query, since many readers of SVG know no CSS variables.
const STYLE = `
  .ground { fill: #ffffff }
  path { fill: none; stroke: #57606a; stroke-width: 1.5 }
  .head { fill: #57606a; stroke: none }
  rect.layer, rect.step { fill: #f6f8fa; stroke: #57606a }
  rect.allow { fill: #dafbe1; stroke: #1a7f37 }
  rect.deny { fill: #ffebe9; stroke: #cf222e }
  text { fill: #1f2328; font: 13px -apple-system, 'Segoe UI', Helvetica, Arial, 'DejaVu Sans', sans-serif }
  text.name { font-weight: bold }
  text.title { font-weight: bold; font-size: 15px }
  text.small { font-size: 11px }
  text.middle { text-anchor: middle }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 }
    path { stroke: #8b949e }
    .head { fill: #8b949e }
    rect.layer, rect.step { fill: #21262d; stroke: #8b949e }
    rect.allow { fill: #12361f; stroke: #3fb950 }
    rect.deny { fill: #49181c; stroke: #f85149 }
    text { fill: #e6edf3 }
  }`

/** The SVG file by its path. */
export default function generatePicture() {
  const layers = layerRow(MARGIN + 40)
  const left = column(DECIDE, MARGIN, layers.bottom + 46)
  const right = column(ASSUME, MARGIN + COLUMN + BETWEEN, layers.bottom + 46)
  const height = Math.max(left.bottom, right.bottom) + MARGIN
  const title = 'How a request is decided: layers, steps and answers'
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${title}</title>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}"/>`,
    textAt('title', MARGIN, MARGIN + 16, 'Layers: the policies in force'),
    ...layers.parts,
    ...left.parts,
    ...right.parts,
    '</svg>\n',
  ]
  return { 'docs/evaluation.svg': svg.join('\n') }
}

function layerRow(y) {
  const width = (WIDTH - 2 * MARGIN - (LAYERS.length - 1) * PAD) / LAYERS.length
  const height = 3 * LINE + PAD
  const parts = LAYERS.flatMap(([name, holds, can], i) => {
    const x = MARGIN + i * (width + PAD)
    return [
      box('layer', x, y, width, height),
      ...[name, holds, can].map((line, n) =>
        textAt(n === 0 ? 'name middle' : 'middle', x + width / 2, y + 20 + n * LINE, line),
      ),
    ]
  })
  return { parts, bottom: y + height }
}

function column({ title, steps }, x, top) {
  const parts = [textAt('title', x, top - 14, title)]
  let y = top
  for (const [i, [name, lines, answers]] of steps.entries()) {
    const height = Math.max(lines.length * LINE + PAD, answers.length * (LINE + PAD + 4) - 4)
    if (i > 0) parts.push(arrow(x + STEP / 2, y - GAP, 0, GAP))
    parts.push(box('step', x, y, STEP, height))
    const first = y + 14 + (height - (lines.length - 1) * LINE) / 2 - 9.5
    if (name) parts.push(textAt('name', x + PAD, first, name))
    lines.forEach((line, n) => {
      parts.push(textAt('', x + PAD + (name ? 28 : 0), first + n * LINE, line))
    })
    parts.push(...answerBoxes(answers, x + STEP, y, height))
    y += height + GAP
  }
  return { parts, bottom: y - GAP }
}

/** The answers beside a step, one below the other. */
function answerBoxes(answers, x, y, height) {
  const each = LINE + PAD
  const first = y + (height - answers.length * (each + 4) + 4) / 2
  return answers.flatMap(([when, decision, basis], i) => {
    const top = first + i * (each + 4)
    return [
      arrow(x, top + each / 2, ARROW, 0),
      ...(when ? [textAt('small middle', x + ARROW / 2 - 4, top + each / 2 - 4, when)] : []),
      box(decision, x + ARROW, top, ANSWER, each),
      textAt('middle', x + ARROW + ANSWER / 2, top + 19, `${decision}, ${basis}`),
    ]
  })
}

function box(kind, x, y, width, height) {
  return `<rect class="${kind}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="6"/>`
}

function textAt(kind, x, y, text) {
  return `<text${kind ? ` class="${kind}"` : ''} x="${round(x)}" y="${round(y)}">${text}</text>`
}

/** An arrow to the right or down. */
function arrow(x, y, right, down) {
  const [tipX, tipY] = [round(x + right), round(y + down)]
  const head = right ? `M${tipX} ${tipY}l-7 -4v8z` : `M${tipX} ${tipY}l-4 -7h8z`
  const line = right ? `h${right - 6}` : `v${down - 6}`
  return `<path d="M${round(x)} ${round(y)}${line}"/><path class="head" d="${head}"/>`
}

const round = (number) => Math.round(number * 10) / 10
