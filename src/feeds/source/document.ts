/** What is remembered of a source, so that an unchanged one costs nothing. */
export interface SourceMemory {
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
  /** A version number, or name and time of a file. */
  readonly version?: string | undefined;
}

/** What a look at a source brought. */
export type Fetched =
  | { readonly kind: 'document'; readonly text: string; readonly published: number; readonly memory: SourceMemory }
  | { readonly kind: 'unchanged' }
  /** `waitMs`: the source asked to be left alone for so long. */
  | { readonly kind: 'failed'; readonly reason: string; readonly waitMs?: number | undefined };

/** Largest document that is read, packed or not, in bytes. */
export const DOCUMENT_MAX = 8 * 1024 * 1024;
export const TOO_LARGE = `more than ${DOCUMENT_MAX / 1024 / 1024} MB`;
