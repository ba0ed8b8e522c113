// The public face of the package: an exported account to the policies in force for a caller. It holds no code of its own;
// what it does not name is internal.
export type { Account } from '@qcs-policy/evaluate'
