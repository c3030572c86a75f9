import { contentTypeOf } from '../src/discord/messages/given-file.ts';
import type { SentFile } from '../src/page/action.ts';

/** Reads files a person chose, so that they can be sent to the stand-in. */
export async function sentFiles(files: FileList | readonly File[] | null): Promise<readonly SentFile[]> {
  return await Promise.all([...(files ?? [])].map(sentFile));
}

async function sentFile(file: File): Promise<SentFile> {
  const { name } = file;
  return {
    name,
    contentType: contentTypeOf(name, file.type),
    base64: base64(new Uint8Array(await file.arrayBuffer())),
  };
}

/** Longest run of bytes that fits into one call, which takes each as an argument. */
const RUN = 8192;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += RUN) binary += String.fromCharCode(...bytes.subarray(at, at + RUN));
  return btoa(binary);
}

/** The filter of a file chooser: Discord's kinds of media, and endings as they are. */
export function acceptedTypes(types: readonly string[] | null | undefined): string {
  return (types ?? []).map((type) => (type.startsWith('.') ? type : `${type}/*`)).join(',');
}
