// What the name of a file says of the response in it: `12345/GetPolicyVersion.7.2.json`. It refuses to know what the
// response says.

/** The parts of a name. */
export type FileName = {
  /** The folders before it, without a slash at the end. */
  readonly folder: string
  /** The API called. */
  readonly api: string
  /** Whom the response is about: what stands behind the API, without the number of a page. */
  readonly subject: string | undefined
}

/** Reads `FOLDER/API.SUBJECT.pageN.json`; folder, subject and page may be absent. Linear. */
export function readFileName(name: string): FileName {
  const slash = name.replaceAll('\\', '/').lastIndexOf('/')
  const words = name.slice(slash + 1).split('.')
  if (words.at(-1)?.toLowerCase() === 'json') words.pop()
  if (/^page[0-9]+$/.test(words.at(-1) ?? '')) words.pop()
  const [api = '', ...subject] = words
  return {
    folder: slash < 0 ? '' : name.slice(0, slash).replaceAll('\\', '/'),
    api,
    subject: subject.length === 0 ? undefined : subject.join('.'),
  }
}
