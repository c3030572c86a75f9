/**
 * The parts a Discord message is made of, as far as the stand-in reads them. Payloads have passed Discord's official
 * description before they are treated as these; anything else a payload holds is carried along untouched.
 */
export interface Media {
  readonly url: string;
}

interface Numbered {
  readonly id?: number | null;
}

interface Hideable {
  readonly spoiler?: boolean | null;
}

export interface Emoji {
  readonly id?: string | null;
  readonly name?: string | null;
}

export interface Row extends Numbered {
  readonly type: 1;
  readonly components: readonly (Button | StringSelect | EntitySelect)[];
}

export interface Button extends Numbered {
  readonly type: 2;
  readonly style: number;
  readonly label?: string | null;
  readonly custom_id?: string | null;
  readonly url?: string | null;
  readonly sku_id?: string | null;
  readonly emoji?: Emoji | null;
  readonly disabled?: boolean | null;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean | null;
}

export interface StringSelect extends Numbered {
  readonly type: 3;
  readonly custom_id: string;
  readonly options: readonly SelectOption[];
  readonly placeholder?: string | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly disabled?: boolean | null;
}

export interface EntitySelect extends Numbered {
  readonly type: 5 | 6 | 7 | 8;
  readonly custom_id: string;
  readonly channel_types?: readonly number[] | null;
  readonly default_values?: readonly { readonly id: string }[] | null;
  readonly placeholder?: string | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly disabled?: boolean | null;
}

export interface Section extends Numbered {
  readonly type: 9;
  readonly components: readonly TextDisplay[];
  readonly accessory: Button | Thumbnail;
}

export interface TextDisplay extends Numbered {
  readonly type: 10;
  readonly content: string;
}

export interface Thumbnail extends Numbered, Hideable {
  readonly type: 11;
  readonly media: Media;
  readonly description?: string | null;
}

export interface GalleryItem extends Hideable {
  readonly media: Media;
  readonly description?: string | null;
}

export interface Gallery extends Numbered {
  readonly type: 12;
  readonly items: readonly GalleryItem[];
}

export interface FileBox extends Numbered, Hideable {
  readonly type: 13;
  readonly file: Media;
}

export interface Separator extends Numbered {
  readonly type: 14;
  readonly divider?: boolean | null;
  readonly spacing?: number | null;
}

export interface Container extends Numbered, Hideable {
  readonly type: 17;
  readonly components: readonly Component[];
  readonly accent_color?: number | null;
}

export type Component =
  | Row
  | Button
  | StringSelect
  | EntitySelect
  | Section
  | TextDisplay
  | Thumbnail
  | Gallery
  | FileBox
  | Separator
  | Container;

/** One component and where it stands in the payload, as `['components', 0, 'accessory']`. */
export interface PlacedComponent {
  readonly component: Component;
  readonly path: readonly (string | number)[];
}

/** Every component of a message, nested ones too, in the order a reader meets them. */
export function* everyComponent(
  components: readonly Component[],
  path: readonly (string | number)[] = ['components'],
): Generator<PlacedComponent> {
  for (const [index, component] of components.entries()) {
    yield* withInner(component, [...path, index]);
  }
}

function* withInner(component: Component, path: readonly (string | number)[]): Generator<PlacedComponent> {
  yield { component, path };
  if ('components' in component) yield* everyComponent(component.components, [...path, 'components']);
  if ('accessory' in component) yield { component: component.accessory, path: [...path, 'accessory'] };
}

/** The media a component shows, with the place of its address. */
export function mediaOf({ component, path }: PlacedComponent): { media: Media; path: (string | number)[] }[] {
  if (component.type === 11) return [{ media: component.media, path: [...path, 'media'] }];
  if (component.type === 13) return [{ media: component.file, path: [...path, 'file'] }];
  if (component.type !== 12) return [];
  return component.items.map((item, index) => ({ media: item.media, path: [...path, 'items', index, 'media'] }));
}

/** The button or select with this custom id, if the message has one. */
export function findControl(
  components: readonly Component[],
  customId: string,
): Button | StringSelect | EntitySelect | undefined {
  for (const { component } of everyComponent(components)) {
    if ('custom_id' in component && component.custom_id === customId) return component;
  }
  return undefined;
}
