import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Ask, shownAs, type View } from '../model/ask.ts';
import type { Action, Card, Menu } from '../model/card.ts';
import { type AskPurpose, sameAsk, writeAsk } from '../model/custom-id.ts';
import { DISCORD_LIMITS } from '../model/discord-limits.ts';
import { joined, message, type Words } from '../model/words.ts';
import type { Shown } from './lists.ts';
import { shortened } from './markup.ts';
import type { ActionRow, AskButton, Button, LinkButton, StringSelect } from './payload.ts';
import { toldApart } from './told-apart.ts';
import { Writer } from './writing.ts';

/** Characters of the labels of one row that a phone shows in two lines; what has no room goes into the menu. */
const ROW_LENGTH = 44;

export interface ControlOptions {
  readonly locale: string;
  /** Whether to offer sharing; `again` where it stands in the channel already. */
  readonly shareable?: boolean | 'again';
  /** What every question of the card carries on: the language that was asked for. */
  readonly carried?: View;
}

/** A button before it is known whether it has room. */
interface Wish {
  readonly label: Words;
  readonly ask: Ask;
  readonly purpose?: AskPurpose;
  readonly primary?: boolean;
  /** Left out where it would turn buttons into a menu. */
  readonly yields?: boolean;
}

type Entry = Menu['entries'][number] & Pick<Wish, 'purpose'>;

interface Offered extends Menu {
  readonly entries: readonly Entry[];
}

/**
 * What stands under a card: a row of buttons and a menu, never more. Pages, sharing and sources come first; views and
 * questions that find no room among the buttons stand in the menu with everything else.
 */
export function controlRows(card: Card, lists: readonly Shown[], options: ControlOptions): ActionRow[] {
  const controls = new Controls(options);
  const wishes = wishesOf(card, lists, options);
  const [buttons, left] = controls.fitting(wishes);
  const links = (card.actions ?? []).filter((action) => action.kind === 'link').map((link) => controls.link(link));
  const menus = (card.menus ?? []).filter(({ entries }) => entries.length > 0);
  const first = rowOf([...buttons, ...links]);
  if (menus.length === 0) return [...first, ...controls.second(left)];
  return [...first, ...controls.menu(merged(menus, left))];
}

function wishesOf(card: Card, lists: readonly Shown[], { shareable }: ControlOptions): readonly Wish[] {
  const { ask: here, tabs = [], actions = [] } = card;
  const others: readonly Wish[] = tabs.flatMap(({ label, ask, current = false }) => (current ? [] : [{ label, ask }]));
  const isSources = ({ ask }: Wish) => ask.view?.sources === true;
  const share: Wish[] =
    here === undefined || shareable === undefined || shareable === false
      ? []
      : [
          {
            label: message(shareable === 'again' ? 'button.share-again' : 'button.share'),
            ask: here,
            purpose: card.sharedAsShown === true ? 'repost' : shareable === 'again' ? 'again' : 'share',
            primary: true,
          },
        ];
  const otherwise: Wish[] =
    share.length === 0 || here === undefined || card.sharedAsShown === true
      ? []
      : [{ label: message('button.share-more'), ask: here, purpose: 'choose' }];
  const asked = actions.flatMap((action): Wish[] =>
    action.kind === 'ask' && action.beside === undefined
      ? [action.here === true ? { ...action, purpose: 'turn' } : action]
      : [],
  );
  const beside = actions.flatMap((action): Wish[] =>
    action.kind === 'ask' && action.beside !== undefined
      ? [{ ...action, purpose: 'open', yields: action.beside === 'where-room' }]
      : [],
  );
  const wishes: readonly Wish[] = [
    ...lists.flatMap(pageWishes).filter(({ ask }) => !others.some((other) => sameAsk(other.ask, ask))),
    ...share,
    ...asked.filter(({ primary = false }) => primary),
    ...others.filter(isSources),
    ...others.filter((other) => !isSources(other)),
    ...asked.filter(({ primary = false }) => !primary),
    ...otherwise,
    ...beside,
  ];
  // The card that is shown is asked for by its own page; a button to it would lead nowhere.
  return wishes.filter(({ ask, purpose }) => purpose !== undefined || here === undefined || !sameAsk(ask, here));
}

function pageWishes({ back, next, all, total }: Shown): readonly Wish[] {
  return [
    ...(back === undefined ? [] : [{ label: message('button.page-back'), ask: back }]),
    ...(next === undefined ? [] : [{ label: message('button.page-next'), ask: next }]),
    ...(all === undefined ? [] : [{ label: message('button.all', { value: total }), ask: all }]),
  ];
}

/** All menus and the questions without a button as one; each menu keeps a fair part of the entries Discord allows. */
function merged(menus: readonly Menu[], left: readonly Wish[]): Offered {
  const [only] = menus;
  if (only !== undefined && menus.length === 1 && left.length === 0) return only;
  const room = DISCORD_LIMITS.selectOptions - left.length;
  const lengths = fairParts(
    menus.map(({ entries }) => entries.length),
    room,
  );
  const entries = menus.flatMap(({ placeholder, entries: of }, place) =>
    of.slice(0, lengths[place]).map(
      (entry): Entry => ({
        ...entry,
        description: joined(': ', [placeholder, entry.description]),
      }),
    ),
  );
  return { placeholder: message('menu.more'), entries: [...left, ...entries] };
}

/** Divides places among lists: none gets more than it needs while another goes short of an equal part. */
function fairParts(lengths: readonly number[], room: number): readonly number[] {
  const parts = lengths.map(() => 0);
  for (let given = 0; given < room; given++) {
    const needing = parts.map((part, place) => (part < (lengths[place] ?? 0) ? part : Number.POSITIVE_INFINITY));
    const least = Math.min(...needing);
    if (!Number.isFinite(least)) break;
    const place = needing.indexOf(least);
    parts[place] = least + 1;
  }
  return parts;
}

function rowOf(components: readonly (Button | StringSelect)[]): ActionRow[] {
  return components.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: components.slice(0, DISCORD_LIMITS.buttonsPerRow) }];
}

class Controls {
  readonly #label: Writer;
  readonly #carried: View;
  readonly #asked: Ask[] = [];

  constructor({ locale, carried = {} }: ControlOptions) {
    this.#label = new Writer({ locale, markup: 'plain' });
    this.#carried = carried;
  }

  /** Buttons for those that have room in a row, in order, each question once; and those without. */
  fitting(wishes: readonly Wish[]): readonly [readonly Button[], readonly Wish[]] {
    const buttons: AskButton[] = [];
    const left: Wish[] = [];
    let length = 0;
    for (const wish of wishes) {
      if (wish.purpose === undefined && this.#asked.some((asked) => sameAsk(asked, wish.ask))) continue;
      if (wish.purpose === undefined) this.#asked.push(wish.ask);
      const button = this.#button(wish);
      const isFull = buttons.length === DISCORD_LIMITS.buttonsPerRow || length + button.label.length > ROW_LENGTH;
      if (isFull && buttons.length > 0) left.push(wish);
      else {
        buttons.push(button);
        length += button.label.length;
      }
    }
    return [told(buttons), left];
  }

  /** A second row for what found no room in the first: buttons where a few do, else a menu. */
  second(left: readonly Wish[]): ActionRow[] {
    if (left.length === 0) return [];
    const needed = left.filter(({ yields = false }) => !yields);
    const buttons = [left, needed].map((wishes) => wishes.map((wish) => this.#button(wish))).find(haveRoom);
    return buttons === undefined
      ? this.menu({ placeholder: message('menu.more'), entries: left })
      : rowOf(told(buttons));
  }

  link({ label, url }: Extract<Action, { kind: 'link' }>): LinkButton {
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: this.#write(label, DISCORD_LIMITS.buttonLabel),
      url,
    };
  }

  menu({ placeholder, entries }: Offered): ActionRow[] {
    const values = new Set<string>();
    const options = entries
      .map(({ label, description, ask, purpose = 'turn' }) => ({
        label: this.#write(label, DISCORD_LIMITS.selectLabel),
        value: this.#id(purpose, ask),
        ...this.#described(description),
      }))
      .filter(({ value }) => !values.has(value) && values.add(value))
      .slice(0, DISCORD_LIMITS.selectOptions);
    return rowOf([
      {
        type: ComponentType.StringSelect,
        custom_id: 'menu|0',
        placeholder: this.#write(placeholder, DISCORD_LIMITS.selectPlaceholder),
        options: toldApart(options, DISCORD_LIMITS.selectLabel),
      },
    ]);
  }

  #button({ label, ask, purpose, primary = false }: Wish): AskButton {
    return {
      type: ComponentType.Button,
      style: primary ? ButtonStyle.Primary : ButtonStyle.Secondary,
      label: this.#write(label, DISCORD_LIMITS.buttonLabel),
      custom_id: this.#id(purpose ?? 'turn', ask),
    };
  }

  #described(description: Words | undefined): { description?: string } {
    const written = description === undefined ? '' : this.#write(description, DISCORD_LIMITS.selectLabel);
    return written === '' ? {} : { description: written };
  }

  #id(purpose: AskPurpose, ask: Ask): string {
    return writeAsk(purpose, shownAs(ask, this.#carried));
  }

  #write(words: Words, length: number): string {
    return shortened(this.#label.write(words), length);
  }
}

function haveRoom(buttons: readonly AskButton[]): boolean {
  const length = buttons.reduce((sum, { label }) => sum + label.length, 0);
  return buttons.length <= DISCORD_LIMITS.buttonsPerRow && length <= ROW_LENGTH;
}

function told(buttons: readonly AskButton[]): readonly AskButton[] {
  return toldApart(buttons, DISCORD_LIMITS.buttonLabel);
}
