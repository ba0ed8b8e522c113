// The validator of exported accounts; what makes it stands beside the tests that compare it with its schema. It refuses
// to know more than where that is.
export { default } from '../../test/account/generate.mjs'
