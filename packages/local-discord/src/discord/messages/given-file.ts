/** A file a person gives: for an attachment option, in a form, or with a message. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** By the name's ending where it is left out. */
  readonly contentType?: string;
  /** Given by the stand-in once it serves the file. */
  readonly id?: string;
  readonly url?: string;
}

/** Largest file an app without boosts is told of (`attachment_size_limit`), in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Clients often leave the type out; Discord goes by the name then. */
export function contentTypeOf(name: string, given = ''): string {
  if (given !== '' && given !== 'application/octet-stream') return given;
  return CONTENT_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/**
 * Why Discord's client would not take the file.
 * @param types What the app asked for: `image`, `video`, `audio`, or endings such as `.csv`
 */
export function fileProblem(
  { name, bytes, contentType }: GivenFile,
  types: readonly string[] = [],
): string | undefined {
  if (bytes.byteLength === 0) return `"${name}" is empty.`;
  if (bytes.byteLength > LARGEST_FILE) return `"${name}" is larger than ${LARGEST_FILE / 1024 / 1024} MiB.`;
  if (types.length === 0 || types.some((type) => isOfType(name, contentTypeOf(name, contentType), type)))
    return undefined;
  return `"${name}" is not one of the kinds of file asked for: ${types.join(', ')}.`;
}

/** As Discord's client filters: a kind of media by its content type, an ending by the name. */
function isOfType(name: string, contentType: string, type: string): boolean {
  return type.startsWith('.') ? name.toLowerCase().endsWith(type.toLowerCase()) : contentType.startsWith(`${type}/`);
}
