// The schema of the linter's configuration and its validator; what makes them stands beside the tests that compare the two.
// It refuses to know more than where that is.
export { default } from '../../test/lint/generate.mjs'
