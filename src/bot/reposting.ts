import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { message, text } from '../cards/model/words.ts';
import type { Component, Part } from '../cards/render/payload.ts';
import { Writer } from '../cards/render/writing.ts';
import type { MessageData } from './answer.ts';

const textDisplay = z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string() });
const separator = z.object({ type: z.literal(ComponentType.Separator) });
const part = z.union([textDisplay, separator]);
const container = z.object({
  type: z.literal(ComponentType.Container),
  accent_color: z.int().nullish(),
  components: z.array(z.unknown()),
});

/**
 * A card as its message shows it, for all to see: the texts without the buttons, and who shared it. Discord hands the
 * message over with the press; only the bot could have written it.
 * @returns `undefined` when the message holds no card of ours
 */
export function repost(components: readonly unknown[], sharedBy: string, locale: string): MessageData | undefined {
  const cards = components.map((component) => container.safeParse(component)).filter(({ success }) => success);
  const line = new Writer({ locale }).write(message('shared-by', { who: text(sharedBy) }));
  const shown = cards.flatMap(({ data }): Component[] =>
    data === undefined
      ? []
      : [
          {
            type: ComponentType.Container,
            accent_color: data.accent_color ?? 0,
            components: [{ type: ComponentType.TextDisplay, content: `-# ${line}` }, ...textsOf(data.components)],
          },
        ],
  );
  if (shown.length === 0) return undefined;
  return { flags: MessageFlags.IsComponentsV2, components: shown, allowed_mentions: { parse: [] } };
}

/** Texts and the lines between them; buttons and menus are left behind. */
function textsOf(components: readonly unknown[]): readonly Part[] {
  return components.flatMap((component): readonly Part[] => {
    const read = part.safeParse(component);
    return read.success ? [read.data] : [];
  });
}
