// How much of a request is looked at: a gateway passes on what strangers send. Lengths are UTF-16 units. Patterns are
// bounded where they are compiled, by `MAX_PATTERN_LENGTH` of syntax. It refuses to know what the texts mean.

/** The longest action, resource or context value; a whole policy has at most 6144 characters (DOC-11). */
export const MAX_REQUEST_TEXT_LENGTH = 16_384

/** The most resources in one request. */
export const MAX_REQUEST_RESOURCES = 1000

/** The most values of one condition key in a request. */
export const MAX_CONTEXT_VALUES = 1000

/** The longest id or name of a caller: what a variable may stand for. */
export const MAX_ID_LENGTH = 1024
