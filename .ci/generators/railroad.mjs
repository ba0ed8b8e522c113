// Draws grammar rules as railroad diagrams: from chevrotain's description of a parser to one SVG file, the same bytes
// each time. It refuses to know any single grammar, and needs no browser, script or font file.
//
// A box is { width, up, down, draw }: its rail enters at the left and leaves at the right at one height, it reaches
// `up` above and `down` below that rail, and `draw(x, y)` gives the SVG with the rail beginning at x, y.

/** Pixels: radius of the curves, gap between neighbors, half the height of a box, width of a letter at 13 px. */
const ARC = 9
const GAP = 10
const HALF = 13
const LETTER = 7.83
const MARGIN = 20

// Plain colors and a media query, since many readers of SVG know no CSS variables.
const STYLE = `
  .ground { fill: #ffffff }
  path { fill: none; stroke: #57606a; stroke-width: 1.5 }
  circle { fill: #57606a }
  rect.word { fill: #ddf4ff; stroke: #57606a }
  rect.rule { fill: #f6f8fa; stroke: #57606a }
  rect.set { fill: #fff8c5; stroke: #57606a }
  text { fill: #1f2328; font: 13px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace }
  text.name { font-weight: bold; font-size: 14px }
  text.inside { text-anchor: middle }
  text.set { font-style: italic }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 }
    path { stroke: #8b949e }
    circle { fill: #8b949e }
    rect.word { fill: #0c2d6b; stroke: #8b949e }
    rect.rule { fill: #21262d; stroke: #8b949e }
    rect.set { fill: #3d2e00; stroke: #8b949e }
    text { fill: #e6edf3 }
  }`

/**
 * The SVG text of all rules below each other, in the order given. `rules` is what `getSerializedGastProductions` gives;
 * a terminal labelled `<name>` stands for a set of texts, any other for itself.
 */
export function drawGrammar(title, rules) {
  const parts = []
  let y = MARGIN
  let width = 0
  for (const rule of rules) {
    const box = withEnds(sequence(rule.definition.map(boxOf)))
    const top = y + 18
    parts.push(`<text id="${rule.name}" class="name" x="${MARGIN}" y="${top - 4}">${escaped(rule.name)}</text>`)
    y = top + GAP + box.up
    parts.push(...box.draw(MARGIN, y))
    y += box.down + MARGIN
    width = Math.max(width, box.width + 2 * MARGIN)
  }
  const size = `${Math.ceil(width)} ${Math.ceil(y)}`
  const [w, h] = size.split(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${size}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="ground" width="${w}" height="${h}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n')
}

/** The box of one production of the grammar. */
function boxOf(production) {
  const inner = () => sequence(production.definition.map(boxOf))
  switch (production.type) {
    case 'Terminal':
      return terminal(production)
    case 'NonTerminal':
      return link(production.name)
    case 'Alternation':
      return choice(production.definition.map(boxOf))
    case 'Alternative':
      return inner()
    case 'Option':
      return optional(inner())
    case 'RepetitionMandatory':
      return loop(inner(), [])
    case 'Repetition':
      return optional(loop(inner(), []))
    case 'RepetitionMandatoryWithSeparator':
      return loop(inner(), [terminal(production.separator)])
    case 'RepetitionWithSeparator':
      return optional(loop(inner(), [terminal(production.separator)]))
    default:
      throw new Error(`no drawing for ${production.type}`)
  }
}

function terminal({ name, label }) {
  const set = /^<(.*)>$/.exec(label ?? name)
  return set ? labelled(set[1], 'set', 4) : labelled(label ?? name, 'word', HALF)
}

function link(name) {
  const box = labelled(name, 'rule', 0)
  return { ...box, draw: (x, y) => [`<a href="#${name}">`, ...box.draw(x, y), '</a>'] }
}

function labelled(text, kind, round) {
  const width = round1(Array.from(text).length * LETTER + 2 * GAP + 2)
  const draw = (x, y) => [
    `<rect class="${kind}" x="${round1(x)}" y="${y - HALF}" width="${width}" height="${2 * HALF}" rx="${round}"/>`,
    `<text class="inside ${kind}" x="${round1(x + width / 2)}" y="${y + 4.5}">${escaped(text)}</text>`,
  ]
  return { width, up: HALF, down: HALF, draw }
}

/** Boxes one after the other. */
function sequence(boxes) {
  if (boxes.length === 1) return boxes[0]
  return {
    width: sum(boxes.map((box) => box.width)) + GAP * Math.max(boxes.length - 1, 1),
    up: most(boxes.map((box) => box.up)),
    down: most(boxes.map((box) => box.down)),
    draw: (x, y) => {
      const parts = boxes.length === 0 ? [rail(x, y, GAP)] : []
      let at = x
      for (const [i, box] of boxes.entries()) {
        if (i > 0) {
          parts.push(rail(at, y, GAP))
          at += GAP
        }
        parts.push(...box.draw(at, y))
        at += box.width
      }
      return parts
    },
  }
}

/** Boxes below each other, the first on the rail. */
function choice(boxes) {
  if (boxes.length === 1) return boxes[0]
  const inner = most(boxes.map((box) => box.width))
  const [first, ...others] = boxes
  const depths = []
  let depth = first.down
  for (const box of others) {
    depth = Math.max(depth + GAP + box.up, 2 * ARC)
    depths.push(depth)
    depth += box.down
  }
  return {
    width: inner + 4 * ARC,
    up: first.up,
    down: depth,
    draw: (x, y) => {
      const from = x + 2 * ARC
      const to = from + inner
      const parts = [
        rail(x, y, 2 * ARC),
        ...first.draw(from, y),
        rail(from + first.width, y, to - from - first.width + 2 * ARC),
      ]
      for (const [i, box] of others.entries()) {
        const below = y + depths[i]
        const down = `v${round1(below - y - 2 * ARC)}`
        const up = `v${round1(-(below - y - 2 * ARC))}`
        parts.push(curve(x, y, `a${ARC} ${ARC} 0 0 1 ${ARC} ${ARC}${down}a${ARC} ${ARC} 0 0 0 ${ARC} ${ARC}`))
        parts.push(...box.draw(from, below), rail(from + box.width, below, to - from - box.width))
        parts.push(curve(to, below, `a${ARC} ${ARC} 0 0 0 ${ARC} ${-ARC}${up}a${ARC} ${ARC} 0 0 1 ${ARC} ${-ARC}`))
      }
      return parts
    },
  }
}

/** A box with a way around it, above. */
function optional(box) {
  const height = box.up + GAP
  return {
    width: box.width + 4 * ARC,
    up: height,
    down: box.down,
    draw: (x, y) => {
      const rise = `v${round1(-(height - 2 * ARC))}`
      const fall = `v${round1(height - 2 * ARC)}`
      const over = `a${ARC} ${ARC} 0 0 0 ${ARC} ${-ARC}${rise}a${ARC} ${ARC} 0 0 1 ${ARC} ${-ARC}h${round1(box.width)}`
      const back = `a${ARC} ${ARC} 0 0 1 ${ARC} ${ARC}${fall}a${ARC} ${ARC} 0 0 0 ${ARC} ${ARC}`
      return [
        rail(x, y, 2 * ARC),
        ...box.draw(x + 2 * ARC, y),
        rail(x + 2 * ARC + box.width, y, 2 * ARC),
        curve(x, y, over + back),
      ]
    },
  }
}

/** A box with a way back to its beginning, below, through the separator if there is one. */
function loop(box, separators) {
  const [separator] = separators
  const inner = Math.max(box.width, separator?.width ?? 0)
  const depth = Math.max(box.down + GAP + (separator?.up ?? 0), 2 * ARC)
  return {
    width: inner + 2 * ARC,
    up: box.up,
    down: depth + (separator?.down ?? 0),
    draw: (x, y) => {
      const from = x + ARC
      const to = from + inner
      const middle = from + (inner - (separator?.width ?? 0)) / 2
      const fall = `v${round1(depth - 2 * ARC)}`
      const rise = `v${round1(-(depth - 2 * ARC))}`
      const parts = [rail(x, y, ARC), ...box.draw(from, y), rail(from + box.width, y, inner - box.width + ARC)]
      parts.push(curve(to, y, `a${ARC} ${ARC} 0 0 1 ${ARC} ${ARC}${fall}a${ARC} ${ARC} 0 0 1 ${-ARC} ${ARC}`))
      if (separator) {
        parts.push(rail(from, y + depth, middle - from), ...separator.draw(middle, y + depth))
        parts.push(rail(middle + separator.width, y + depth, to - middle - separator.width))
      } else parts.push(rail(from, y + depth, inner))
      parts.push(
        curve(from, y + depth, `a${ARC} ${ARC} 0 0 1 ${-ARC} ${-ARC}${rise}a${ARC} ${ARC} 0 0 1 ${ARC} ${-ARC}`),
      )
      return parts
    },
  }
}

/** A rule's rail with a dot at each end. */
function withEnds(box) {
  const end = 2 * GAP
  return {
    ...box,
    width: box.width + 2 * end,
    draw: (x, y) => [
      `<circle cx="${round1(x + 4)}" cy="${y}" r="4"/>`,
      rail(x + 4, y, end - 4),
      ...box.draw(x + end, y),
      rail(x + end + box.width, y, end - 4),
      `<circle cx="${round1(x + 2 * end + box.width - 4)}" cy="${y}" r="4"/>`,
    ],
  }
}

const rail = (x, y, length) => (round1(length) === 0 ? '' : curve(x, y, `h${round1(length)}`))
const curve = (x, y, path) => `<path d="M${round1(x)} ${round1(y)}${path}"/>`
const round1 = (number) => Math.round(number * 10) / 10
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
const most = (numbers) => numbers.reduce((largest, number) => Math.max(largest, number), 0)
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
