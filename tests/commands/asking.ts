import { messageAsText } from '@election-facts/local-discord';
import { type Ask, askOf, type CommandName, shownAs } from '../../src/cards/model/ask.ts';
import type { Card } from '../../src/cards/model/card.ts';
import { readAsk } from '../../src/cards/model/custom-id.ts';
import { renderCard } from '../../src/cards/render/rendering.ts';
import { controlsIn } from '../cards/controls.ts';
import { answerTo } from '../command/commands.ts';
import { catalog } from '../facts/shipped-catalog.ts';

/** Looked in first unless a question names another. */
const HOME = 'azerbaijan-2024-presidential';

/** An answer as its asker meets it: what it reads as, and what its buttons and menus lead to. */
export interface Answered {
  readonly card: Card;
  /** Unwrapped, without the addresses of links. */
  readonly text: string;
  readonly labels: readonly string[];
  /** The answer behind a button or a line of a menu. */
  readonly press: (label: string) => Answered;
}

/** Asks a command as a person would: texts as typed, by the names of the options, and the `tab` or `sources` that are pressed. */
export function ask(command: CommandName, options: Readonly<Record<string, string>> = {}, page = 0): Answered {
  const { tab, sources, ...given } = options;
  const view = sources === undefined ? { tab, page } : { tab, page, sources: true };
  return answered(shownAs(askOf(command, given), view));
}

/** The same answer with its links, wrapped as in a terminal: for snapshots. */
export function printed({ card }: Answered): string {
  return `${messageAsText(renderCard(card, { locale: 'en-GB', shareable: true }), { columns: 100 })}\n`;
}

function answered(question: Ask): Answered {
  const card = answerTo(question, catalog, HOME);
  const payload = renderCard(card, { locale: 'en-GB', shareable: true });
  const text = messageAsText(payload, { columns: 100_000 }).replaceAll(/ <http[^>]*>/g, '');
  const controls = controlsIn(payload.components);
  return {
    card,
    text,
    labels: controls.map(({ label }) => label),
    press(label) {
      const control = controls.find((known) => known.label === label);
      if (control === undefined)
        throw new Error(`no "${label}" among ${controls.map((known) => known.label).join(', ')}`);
      const read = readAsk(control.id);
      if (!read.ok) throw new Error(`"${label}" cannot be read`);
      return answered(read.ask);
    },
  };
}
