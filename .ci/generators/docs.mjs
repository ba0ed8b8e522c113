// The generated parts of the documentation; what makes them stands beside the tests that check them. It refuses to know
// more than where that is.
export { default } from '../../test/docs/generate.mjs'
