// Tables for a terminal or, in Markdown, for the documentation. It refuses to know what the figures mean.

/** A table with a title; the first column is names. With `markdown`, one to be pasted into a page. */
export function table(title, header, rows, { markdown = false } = {}) {
  const lines = markdown ? markdownLines(header, rows) : textLines(header, rows)
  return `\n${markdown ? '' : '  '}${title}\n${markdown ? '\n' : ''}${lines.join('\n')}\n`
}

function markdownLines(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(header), `|---|${'--:|'.repeat(header.length - 1)}`, ...rows.map(line)]
}

function textLines(header, rows) {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((cells) => (cells[column] ?? '').length)))
  return [header, ...rows].map((cells) =>
    cells.map((cell, i) => (i === 0 ? `    ${cell.padEnd(widths[0])}` : cell.padStart(widths[i] + 3))).join(''),
  )
}

/** A count with commas. */
export const counted = (number) => number.toLocaleString('en')

/** Milliseconds as a person reads them: `83 ns`, `4.1 µs`, `77 ms`. */
export function duration(ms) {
  if (ms >= 0.9995) return `${significant(ms)} ms`
  if (ms >= 0.0009995) return `${significant(ms * 1000)} µs`
  return `${(ms * 1_000_000).toFixed(0)} ns`
}

/** A ratio: `3.1 ×`, `1,200 ×`. */
export const ratio = (value) => `${significant(value)} ×`

function significant(value) {
  if (value >= 100) return counted(Math.round(Number(value.toPrecision(3))))
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
