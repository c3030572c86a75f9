import type { Chart } from './chart.ts';

/** What is sent to Discord for a card, without the privacy that the sender decides. */
export interface Payload {
  readonly flags: number;
  readonly components: readonly Component[];
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Pictures still to be drawn; the components refer to them as `attachment://name`. */
  readonly pictures: readonly Picture[];
}

export interface Picture {
  readonly name: string;
  readonly chart: Chart;
  readonly locale: string;
  readonly alt: string;
}

/** A component as Discord's API has it. */
export interface Component {
  readonly type: number;
  readonly [key: string]: unknown;
}
