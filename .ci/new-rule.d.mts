// The types of new-rule.mjs, which Node runs as it is and which refuses to be compiled.

/** The files of a new rule by path, or why there can be none. */
export function filesOf(
  category: string,
  id: string,
  isThere: (file: string) => boolean,
): { readonly files?: Readonly<Record<string, string>>; readonly problem?: string }
