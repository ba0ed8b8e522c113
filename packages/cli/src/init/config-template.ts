// The configuration that a project starts from, each member explained and those that need facts of the account commented out. It
// refuses to guess such facts.
import type { PresetName } from '@qcs-policy/lint'

/** The text of the file. What is commented out is right, too, once the marks are taken away. */
export function configTemplate(preset: PresetName): string {
  return `# Configuration of qcs-policy: what \`qcs-policy lint\` checks, and how severely.
# It holds for this folder and those below, unless a folder has a file of its own.

# recommended: what nearly every author wants to know
# strict:      every rule
# ci:          what a merge should wait for
extends: ${preset}

# The account that the policies are for; some rules need it.
#account:
#  uin: "100000000001"
#  appId: "1250000000"
#  trusted: ["100000000009"]

# Rules by name, each off, info, warning or error; \`qcs-policy rules\` lists them.
#rules:
#  admin-star: error

# Other settings for some files or kinds of document; later ones win.
#overrides:
#  - files: ["roles/**"]
#    kind: trust
#  - kinds: [session]
#    rules:
#      admin-star: "off"

# Files that are not checked.
#ignore:
#  - vendor/

# What the account has and the catalogue lacks.
#catalog:
#  services:
#    myservice:
#      actions: [StartJob, StopJob]

# Rules of your own.
#customRules:
#  - id: no-user-deletion
#    level: error
#    message: Users are deleted by the identity team only; take this action away
#    forbidActions: ["cam:DeleteUser"]
`
}
