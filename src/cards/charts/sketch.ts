/**
 * A chart in one language: what is drawn, as plain strings and numbers. Two sketches that are equal give the same
 * picture, so a picture is kept under its sketch.
 */
export type Sketch = BarsSketch | HistorySketch | DifferencesSketch | TurnoutSketch;

/** What stands above and below every picture. */
export interface SketchFrame {
  readonly title: string;
  readonly lead: readonly string[];
  readonly small: readonly string[];
}

export interface BarsSketch extends SketchFrame {
  readonly kind: 'bars';
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly beside: readonly string[];
    /** In the unit of `full`; absent where no page printed a number. */
    readonly length?: number;
    readonly role: 'whole' | 'part' | 'rest';
  }[];
  /** The number that fills the width. */
  readonly full: number;
  /** Whether `full` is all there is, so that the empty rest of a bar means something. */
  readonly whole: boolean;
  readonly mark?: { readonly at: number; readonly label: string };
  readonly more: string;
}

export interface HistorySketch extends SketchFrame {
  readonly kind: 'history';
  readonly rows: readonly {
    readonly stage: string;
    /** When, and of which status; the later parts where there is room. */
    readonly moment: readonly string[];
    readonly official: boolean;
    readonly value: string;
    readonly change: string;
    readonly at?: number;
  }[];
  readonly scale: Scale;
}

export interface DifferencesSketch extends SketchFrame {
  readonly kind: 'differences';
  readonly axis: string;
  readonly columns: { readonly given: string; readonly against: string; readonly difference: string };
  readonly groups: readonly {
    readonly label: string;
    readonly rows: readonly {
      readonly label: string;
      readonly given: string;
      readonly against: string;
      readonly difference: string;
      /** Equal where the value is no range; absent where there is nothing to compare with. */
      readonly span?: { readonly low: number; readonly high: number };
    }[];
  }[];
  readonly scale: Scale;
  readonly more: string;
}

export interface TurnoutSketch extends SketchFrame {
  readonly kind: 'turnout';
  readonly readings: readonly {
    readonly clock: number;
    readonly time: string;
    readonly value: string;
    readonly share: number;
  }[];
  readonly later: readonly {
    readonly label: string;
    readonly moment: string;
    readonly value: string;
    readonly share: number;
  }[];
  /** 0 to 100 %. */
  readonly scale: Scale;
}

/** A linear scale with the places where a line is drawn across, and what stands at them. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}
