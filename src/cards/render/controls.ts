import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Ask, shownAs, type View } from '../model/ask.ts';
import type { Action, Card, Menu } from '../model/card.ts';
import { type AskPurpose, sameAsk, writeAsk } from '../model/custom-id.ts';
import { DISCORD_LIMITS } from '../model/discord-limits.ts';
import { message, type Words } from '../model/words.ts';
import type { Shown } from './lists.ts';
import { shortened } from './markup.ts';
import type { ActionRow, Button } from './payload.ts';
import { Writer } from './writing.ts';

/** With tabs, pages and actions, a card stays far below Discord's 40 components. */
const MENUS_MAX = 2;

export interface ControlOptions {
  readonly locale: string;
  readonly shareable?: boolean;
  /** What every question of the card carries on: the language that was asked for. */
  readonly carried?: View;
}

/** What stands under a card: its tabs, the pages of its list, its menus, and sharing with what to ask next. */
export function controlRows(card: Card, lists: readonly Shown[], options: ControlOptions): ActionRow[] {
  const controls = new Controls(options);
  // The tab that is shown stands for its page, so that its first page stays free for the button that goes back.
  const tabs = (card.tabs ?? []).map(({ label, ask, current = false }) =>
    controls.ask(label, current ? (card.ask ?? ask) : ask, { current }),
  );
  const pages = lists.flatMap((shown) => pageButtons(shown, controls));
  const menus = (card.menus ?? [])
    .filter(({ entries }) => entries.length > 0)
    .slice(0, MENUS_MAX)
    .map((menu, index) => controls.menu(menu, index));
  const share =
    options.shareable === true && card.ask !== undefined ? [controls.share(card.ask, card.sharedAsShown)] : [];
  const actions = (card.actions ?? []).map((action) => controls.action(action));
  return [...rows(tabs), ...rows(pages), ...menus, ...rows([...share, ...actions])];
}

function rows(buttons: readonly (Button | undefined)[]): ActionRow[] {
  const shown = buttons.filter((button) => button !== undefined).slice(0, DISCORD_LIMITS.buttonsPerRow);
  return shown.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: shown }];
}

function pageButtons({ back, next, all, total }: Shown, controls: Controls): readonly (Button | undefined)[] {
  return [
    back === undefined ? undefined : controls.ask(message('button.page-back'), back),
    next === undefined ? undefined : controls.ask(message('button.page-next'), next),
    all === undefined ? undefined : controls.ask(message('button.all', { value: total }), all),
  ];
}

class Controls {
  readonly #label: Writer;
  readonly #carried: View;
  readonly #asked: Ask[] = [];

  constructor({ locale, carried = {} }: ControlOptions) {
    this.#label = new Writer({ locale, markup: 'plain' });
    this.#carried = carried;
  }

  /** A button, or nothing where another one asks the same: Discord refuses a custom id that stands twice. */
  ask(label: Words, ask: Ask, { current = false, primary = false } = {}): Button | undefined {
    if (this.#asked.some((asked) => sameAsk(asked, ask))) return undefined;
    this.#asked.push(ask);
    return {
      type: ComponentType.Button,
      style: current || primary ? ButtonStyle.Primary : ButtonStyle.Secondary,
      label: this.#write(label, DISCORD_LIMITS.buttonLabel),
      custom_id: this.#id('turn', ask),
      ...(current ? { disabled: true } : {}),
    };
  }

  action(action: Action): Button | undefined {
    if (action.kind === 'ask') return this.ask(action.label, action.ask, { primary: action.primary });
    const label = this.#write(action.label, DISCORD_LIMITS.buttonLabel);
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: action.url };
  }

  share(ask: Ask, asShown = false): Button {
    const label = this.#write(message('button.share'), DISCORD_LIMITS.buttonLabel);
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      label,
      custom_id: this.#id(asShown ? 'repost' : 'share', ask),
    };
  }

  menu({ placeholder, entries }: Menu, index: number): ActionRow {
    const values = new Set<string>();
    const options = entries
      .map(({ label, description, ask }) => ({
        label: this.#write(label, DISCORD_LIMITS.selectLabel),
        value: this.#id('turn', ask),
        ...this.#described(description),
      }))
      .filter(({ value }) => !values.has(value) && values.add(value))
      .slice(0, DISCORD_LIMITS.selectOptions);
    return {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: `menu|${index}`,
          placeholder: this.#write(placeholder, DISCORD_LIMITS.selectPlaceholder),
          options,
        },
      ],
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
