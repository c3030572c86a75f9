import { everyComponent } from '../discord/messages/component.ts';
import type { StoredMessage } from '../discord/messages/message.ts';
import { selectable } from '../people/entities.ts';

/** A button, or an entry of a menu, as it can be pressed by its number. */
export interface Control {
  readonly label: string;
  readonly customId: string;
  /** For an entry of a menu. */
  readonly value?: string;
}

/** Buttons and menu entries of a message, in the order they stand. */
export function controlsOf({ components }: StoredMessage): readonly Control[] {
  return [...everyComponent(components)].flatMap(({ component }): readonly Control[] => {
    switch (component.type) {
      case 2:
        return component.custom_id && component.disabled !== true
          ? [{ label: component.label ?? component.emoji?.name ?? '', customId: component.custom_id }]
          : [];
      case 3:
        return component.options.map(({ label, value }) => ({ label, customId: component.custom_id, value }));
      case 5:
      case 6:
      case 7:
      case 8:
        return selectable(component.type, component.channel_types).map(({ label, id }) => ({
          label,
          customId: component.custom_id,
          value: id,
        }));
      default:
        return [];
    }
  });
}
