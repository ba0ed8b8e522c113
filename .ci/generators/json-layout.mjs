// Lays JSON out as the project's formatter does, so that a generated file passes its check. It refuses to know what the
// JSON says.
const WIDTH = 120

/**
 * JSON as the project's formatter lays it out: on one line what fits, the rest member by member. `before` and `after`
 * are the characters that stand on the line beside the value.
 */
export function printed(value, indent, before, after = 0) {
  const line = inLine(value)
  if (typeof value !== 'object' || value === null || indent + before + line.length + after <= WIDTH) return line
  const inner = ' '.repeat(indent + 2)
  const entries = Object.entries(value)
  const lines = entries.map(([name, one], i) => {
    const label = Array.isArray(value) ? '' : `${JSON.stringify(name)}: `
    return inner + label + printed(one, indent + 2, label.length, i < entries.length - 1 ? 1 : 0)
  })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

function inLine(value) {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${inLine(one)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
