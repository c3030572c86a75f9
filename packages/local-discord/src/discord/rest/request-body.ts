import type { IncomingMessage } from 'node:http';
import { contentTypeOf, LARGEST_FILE } from '../messages/given-file.ts';
import type { Upload } from '../messages/message-content.ts';
import { invalidForm } from '../rules/form-error.ts';
import { type Answer, REFUSALS, refuse } from './api-answer.ts';

/** What a request carries: a JSON payload, and files if it came as a form. */
export interface RequestBody {
  readonly payload: unknown;
  readonly uploads: readonly Upload[];
}

export type ReadBody =
  | { readonly ok: true; readonly body: RequestBody }
  | { readonly ok: false; readonly answer: Answer };

const MEBIBYTE = 1024 * 1024;
/** Largest bodies taken, in bytes. A single file may have `file` bytes, as interactions say (`attachment_size_limit`). */
const BODY_LIMITS = { json: MEBIBYTE, form: 25 * MEBIBYTE, file: LARGEST_FILE, files: 10 } as const;

const NOTHING: ReadBody = { ok: true, body: { payload: undefined, uploads: [] } };

/** Reads a request's body, JSON or multipart, never more than the limits allow. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const contentType = request.headers['content-type'] ?? '';
  const isForm = /^multipart\/form-data\b/i.test(contentType);
  const bytes = await collect(request, isForm ? BODY_LIMITS.form : BODY_LIMITS.json);
  return bytes === undefined ? { ok: false, answer: REFUSALS.tooLarge } : readBytes(bytes, contentType);
}

/** Reads a body that has come in whole. */
export async function readBytes(bytes: Buffer, contentType: string): Promise<ReadBody> {
  if (bytes.byteLength === 0) return NOTHING;
  if (/^multipart\/form-data\b/i.test(contentType)) return readForm(bytes, contentType);
  return /^application\/json\b/i.test(contentType) ? readJson(bytes.toString('utf8')) : unknownContentType(contentType);
}

async function collect(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    // Read and thrown away, so that the sender gets to hear the answer.
    request.resume();
    return undefined;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    // A sender that goes on and on does not get to hear the answer.
    if (size > limit * 2) break;
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}

function readJson(text: string): ReadBody {
  try {
    return { ok: true, body: { payload: JSON.parse(text), uploads: [] } };
  } catch {
    return { ok: false, answer: REFUSALS.invalidJson };
  }
}

async function readForm(bytes: Buffer, contentType: string): Promise<ReadBody> {
  const form = await parseForm(bytes, contentType);
  if (form === undefined) return { ok: false, answer: MALFORMED_FORM };
  const uploads: Upload[] = [];
  for (const [field, value] of form) {
    const key = /^files?(?:\[(\d+)\])?$/.exec(field);
    if (typeof value === 'string' || key === null) continue;
    const file = new Uint8Array(await value.arrayBuffer());
    if (file.byteLength > BODY_LIMITS.file || uploads.length >= BODY_LIMITS.files) {
      return { ok: false, answer: REFUSALS.tooLarge };
    }
    const type = contentTypeOf(value.name, value.type);
    uploads.push({ key: key[1] ?? String(uploads.length), name: value.name, contentType: type, bytes: file });
  }
  const json = form.get('payload_json');
  const read = typeof json === 'string' ? readJson(json) : formFields(form);
  return read.ok ? { ok: true, body: { payload: read.body.payload, uploads } } : read;
}

async function parseForm(bytes: Buffer, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
}

/** Without `payload_json` the form's own fields are the payload. */
function formFields(form: FormData): ReadBody {
  const fields = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { ok: true, body: { payload: Object.fromEntries(fields), uploads: [] } };
}

const MALFORMED_FORM = refuse(
  400,
  invalidForm([{ path: [], code: 'CONTENT_TYPE_INVALID', message: 'The multipart body cannot be read.' }]),
);

function unknownContentType(contentType: string): ReadBody {
  const message = `Expected "Content-Type" header to be one of {'application/json', 'multipart/form-data'}, not "${contentType.slice(0, 60)}".`;
  return { ok: false, answer: refuse(400, invalidForm([{ path: [], code: 'CONTENT_TYPE_INVALID', message }])) };
}
