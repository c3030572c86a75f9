/**
 * What a picture shows, before it is drawn: plain data, so that the same content is drawn once and kept by content.
 * Labels are already in the reader's language when the renderer resolves it.
 */
export type Chart = {
  readonly kind: 'bars';
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly printed: string }[];
};
