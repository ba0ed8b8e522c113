// Texts that are too long, or in an encoding too strange, to print in a page: a block of a page names one with
// `generate=`. It refuses to know which diagnostic each is for.

const user = (n: number): string => `"qcs::cam::uin/100000000001:uin/${100000001000 + n}"`
const bucket = (n: number): string => `"qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-${1000 + n}-1250000000/*"`
const list = (count: number, item: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => item(n)).join()

const statement = (members: string): string => `{"version":"2.0","statement":[{"effect":"allow",${members}}]}`
const reading = (resource: string): string => statement(`"action":"cos:GetObject","resource":${resource}`)

/** Each text by its name. */
export const LONG_TEXTS: Readonly<Record<string, () => string>> = {
  'text-too-long': () => ' '.repeat(20_000_000),
  'too-many': () => statement(`"action":[${list(1100, (n) => `"action${n}","cos:GetObject"`)}],"resource":"*"`),
  'too-deep': () => reading(`${'['.repeat(200)}"*"${']'.repeat(200)}`),
  'document-too-long': () => reading(`[${list(100, bucket)}]`),
  'document-long': () => reading(`[${list(65, bucket)}]`),
  'statement-too-long': () =>
    statement(`"principal":{"qcs":[${list(100, user)}]},"action":"cos:GetObject","resource":${bucket(0)}`),
}

/** The bytes of a policy that was saved as UTF-16. */
export const UTF16_BYTES: Uint8Array = new Uint8Array(Buffer.from(`\uFEFF${reading('"*"')}`, 'utf16le'))
