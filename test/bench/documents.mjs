// Policy documents of a given size for the benchmarks: the same text at each run. It refuses to be hostile.

const statement = (i) => ({
  effect: i % 4 === 3 ? 'deny' : 'allow',
  action: [`name/cos:GetObject${i % 7}`, 'cvm:Describe*', `vpc:Create${i}`],
  resource: [`qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/dir${i}/*`, `qcs::cvm:::instance/ins-${i}`],
  ...(i % 2 === 0 ? { condition: { ip_equal: { 'qcs:ip': ['10.0.0.0/24', '192.168.1.1'] } } } : {}),
})

/** A document of at least `bytes` bytes, in the usual layout or minified. */
export function policyText(bytes, indent = 2) {
  const statements = []
  for (let size = 40; size < bytes; size += JSON.stringify(statements.at(-1), null, indent).length + 20) {
    statements.push(statement(statements.length))
  }
  return JSON.stringify({ version: '2.0', statement: statements }, null, indent)
}
