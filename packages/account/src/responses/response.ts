// One file as a response: which API gave it, whom it is about, and what it says, whether or not it stands in `Response`
// and whether or not the request stands beside it. It refuses to know what its members mean.
import { diagnosticOf, type Report } from '../diagnostic.ts'
import { plainCopy } from '../plain-copy.ts'
import { APIS, type ApiName, isApiName } from './apis.ts'
import { type Fields, fieldsOf, idField, objectField, rawField } from './fields.ts'
import { readFileName } from './file-name.ts'

/** A file that was read and parsed. `name` is its path below the folder of the export, with slashes. */
export type ResponseFile = { readonly name: string; readonly value: unknown }

export type ApiResponse = {
  readonly api: ApiName
  readonly folder: string
  readonly file: string
  readonly subject: string | undefined
  readonly request: Fields | undefined
  readonly body: Fields
  /** The code, when the response is an error. */
  readonly error: string | undefined
}

/** Levels above policy documents: Response, a list, an entry, its groups, a group. */
const LEVELS = 7

/** Reads the frame of a response; `undefined`, with a report, for a file that holds none. */
export function readResponse(file: ResponseFile, report: Report): ApiResponse | undefined {
  const name = String(file.name)
  const { folder, api, subject } = readFileName(name)
  if (!isApiName(api)) {
    const message = `The file \`${name}\` is left out: its name does not begin with an API whose response is read, as in \`GetPolicy.7.json\``
    report(diagnosticOf('response-unknown', message, [name]))
    return undefined
  }
  const whole = fieldsOf(documentAlone(api, plainCopy(file.value, LEVELS)), [name], report)
  if (whole === undefined) {
    const message = `The file \`${name}\` holds no response, which is a JSON object; call ${api} again`
    report(diagnosticOf('shape-malformed', message, [name]))
    return undefined
  }
  const body = objectField(whole, 'Response') ?? whole
  const request = objectField(whole, 'Request')
  const frame = { api, folder, file: name, request, body, error: errorOf(api, body) }
  return { ...frame, subject: subjectOf(frame, subject, report) }
}

/** The text of a bucket policy may be all that was saved. */
function documentAlone(api: ApiName, value: unknown): unknown {
  return api === 'GetBucketPolicy' && typeof value === 'string' ? { Policy: value } : value
}

/** The code of an error: `Error.Code` of CAM, and as the SDKs of COS have it. */
function errorOf(api: ApiName, body: Fields): string | undefined {
  const named = ['Error', 'error'].flatMap((name) => fieldsOf(rawField(body, name), [], body.report) ?? [])
  const [error] = api === 'GetBucketPolicy' ? [...named, body] : named
  if (error === undefined) return undefined
  const code = rawField(error, 'Code') ?? rawField(error, 'code')
  if (typeof code === 'string') return code
  return error === body ? undefined : 'unknown'
}

type Frame = Omit<ApiResponse, 'subject'>

function subjectOf(frame: Frame, named: string | undefined, report: Report): string | undefined {
  const { api, request, file } = frame
  const { subject, subjectIn = [] } = APIS[api]
  const asked = subjectIn.flatMap((member) => (request === undefined ? [] : (idField(request, member) ?? [])))[0]
  // `GetPolicyVersion.7.2`: the version stands in the response too.
  const inName = api === 'GetPolicyVersion' ? named?.split('.')[0] : named
  if (subject !== undefined && asked === undefined && inName === undefined) {
    const message = `The file \`${file}\` does not say which ${subject} it is about; call it \`${api}.${subject.toUpperCase()}.json\`, or put the request beside the response: \`{"Request": {"${subjectIn[0]}": …}, "Response": …}\``
    report(diagnosticOf('owner-unknown', message, [file]))
  }
  // A role may be named by its name in one place and by its id in the other.
  if (subject !== undefined && subject !== 'role' && asked !== undefined && inName !== undefined && asked !== inName) {
    const message = `The file \`${file}\` is about \`${inName}\` by its name and about \`${asked}\` by its request, so it is open which ${subject} it is about`
    report(diagnosticOf('responses-disagree', message, [file]))
  }
  return asked ?? inName
}
