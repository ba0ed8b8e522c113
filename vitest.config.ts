// How the tests run: on sources, through the exports condition `@qcs-policy/source`; or, with `--mode packed`, on the
// tarballs that .ci/test-packed.mjs has packed and installed. It refuses to know any single test.
import { defineConfig } from 'vitest/config'
import { resolvePacked } from './test/support/resolve-packed.ts'
import { SlowFirst } from './test/support/slow-first.ts'

const common = ['module', 'node', 'development|production']

export default defineConfig(({ mode }) => {
  const packed = mode === 'packed'
  const conditions = packed ? common : ['@qcs-policy/source', ...common]
  return {
    plugins: packed ? [resolvePacked()] : [],
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
      setupFiles: ['test/support/no-console.ts'],
      reporters: packed ? ['default', './test/support/count-reporter.ts'] : ['default'],
      testTimeout: 20_000,
      // By default one processor is left to the person at the keyboard; most machines that run this have two and nobody.
      maxWorkers: '100%',
      sequence: { sequencer: SlowFirst },
      // No test changes what another one sees, and loading the modules again for each file takes half of the time.
      isolate: false,
    },
  }
})
