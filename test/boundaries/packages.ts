// The packages of the project as rows: what each may import, and on which side of the line it stands. This is the table
// of docs/architecture.md as data, planned packages included. It refuses to know which of them exist yet.

/** What one package may import. */
export type PackageRow = {
  /** Packages of this project; a list of sub-paths after a name narrows it to those, and to types from its index. */
  readonly imports: Readonly<Record<string, 'all' | readonly string[]>>
  /** Packages from elsewhere, as few as can be. */
  readonly outside: readonly string[]
  /** Above the line a package runs in a browser: no file, network, clock, environment. */
  readonly aboveTheLine: boolean
}

const PACKAGES: Readonly<Record<string, PackageRow>> = {
  syntax: { imports: {}, outside: ['chevrotain'], aboveTheLine: true },
  catalog: { imports: {}, outside: [], aboveTheLine: true },
  // Chevrotain costs more to load than a thousand decisions; the hot path never touches the index of syntax.
  evaluate: { imports: { syntax: ['./read', './wildcard'] }, outside: [], aboveTheLine: true },
  analyze: { imports: { syntax: 'all', evaluate: 'all' }, outside: [], aboveTheLine: true },
  lint: {
    imports: { syntax: 'all', catalog: 'all', evaluate: 'all', analyze: 'all' },
    outside: [],
    aboveTheLine: true,
  },
  account: { imports: { syntax: 'all', evaluate: 'all' }, outside: [], aboveTheLine: true },
  extract: { imports: { syntax: 'all' }, outside: [], aboveTheLine: true },
  testkit: { imports: { evaluate: 'all', analyze: 'all', account: 'all' }, outside: [], aboveTheLine: true },
  gateway: { imports: { evaluate: 'all', syntax: 'all' }, outside: [], aboveTheLine: true },
  server: { imports: { gateway: 'all' }, outside: [], aboveTheLine: false },
  cli: {
    imports: {
      syntax: 'all',
      catalog: 'all',
      evaluate: 'all',
      analyze: 'all',
      lint: 'all',
      account: 'all',
      extract: 'all',
      testkit: 'all',
      gateway: 'all',
      server: 'all',
    },
    outside: ['commander', 'ignore', 'picocolors', 'picomatch', 'yaml'],
    aboveTheLine: false,
  },
}

/** The row of a package; a package without one fails the test that asks. */
export function rowOf(name: string): PackageRow {
  const row = PACKAGES[name]
  if (!row) throw new Error(`packages/${name} has no row in test/boundaries/packages.ts: say what it may import`)
  return row
}
