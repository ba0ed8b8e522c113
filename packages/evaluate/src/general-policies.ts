// The six general policies (EVAL-8): denied while `mfa` is "0". They are built in, off unless asked for, and written as
// what they are, policy documents.

const ACTIONS = ['QueryKeyBySecretId', 'SetSafeAuthFlag', 'BindToken', 'UnbindToken', 'ModifyMail', 'ModifyPhoneNum']

/** One document each, as `readPolicy` takes it, with its name. */
export const GENERAL_POLICIES: readonly { readonly name: string; readonly document: object }[] = ACTIONS.map(
  (action) => ({
    name: `general policy ${action}`,
    document: {
      version: '2.0',
      statement: [
        {
          effect: 'deny',
          action: `account:${action}`,
          resource: '*',
          condition: { string_equal: { mfa: '0' } },
        },
      ],
    },
  }),
)
