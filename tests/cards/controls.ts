import { ComponentType } from 'discord-api-types/v10';
import type { AskButton, Component, StringSelect } from '../../src/cards/render/payload.ts';

/** A button or a line of a menu: what it says, and what it asks. */
export interface Control {
  readonly label: string;
  readonly id: string;
}

/** The buttons and menus inside of a card's container, in the order they stand. */
export function partsOf(components: readonly Component[]): readonly (AskButton | StringSelect)[] {
  return components.flatMap((container) =>
    container.components.flatMap((part) =>
      part.type === ComponentType.ActionRow
        ? part.components.filter((given): given is AskButton | StringSelect => 'custom_id' in given)
        : [],
    ),
  );
}

export function controlsIn(components: readonly Component[]): readonly Control[] {
  return partsOf(components).flatMap((part) =>
    part.type === ComponentType.StringSelect
      ? part.options.map(({ label, value }) => ({ label, id: value }))
      : [{ label: part.label, id: part.custom_id }],
  );
}
