import type { Component, GalleryItem, Media, Thumbnail } from '../messages/component.ts';
import type { StoredFile } from '../messages/message.ts';

/**
 * Components as Discord gives them back: numbered in order where the app gave no number, with the defaults filled in,
 * and with the addresses of the message's files in the place of `attachment://` names.
 */
export function settledComponents(
  components: readonly Component[],
  files: readonly StoredFile[],
): readonly Component[] {
  const taken = new Set<number>();
  let last = 0;
  const nextNumber = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const settle = (component: Component): Component => {
    const id = component.id ? component.id : nextNumber();
    taken.add(id);
    const settled: object = { ...component, id, ...filledIn(component, settle, files) };
    return settled as Component;
  };
  return components.map(settle);
}

/** The fields Discord adds or changes, by the kind of component. */
function filledIn(component: Component, settle: (inner: Component) => Component, files: readonly StoredFile[]): object {
  switch (component.type) {
    case 1:
      return { components: component.components.map(settle) };
    case 2:
    case 10:
      return {};
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return { min_values: component.min_values ?? 1, max_values: component.max_values ?? 1 };
    case 9:
      return { components: component.components.map(settle), accessory: settle(component.accessory) };
    case 11:
      return picture(component, files);
    case 12:
      return { items: component.items.map((item) => ({ ...item, ...picture(item, files) })) };
    case 13:
      return {
        file: settledMedia(component.file, files),
        ...fileFacts(component.file, files),
        spoiler: isSpoiler(component),
      };
    case 14:
      return { divider: component.divider ?? true, spacing: component.spacing ?? 1 };
    case 17:
      return {
        components: component.components.map(settle),
        accent_color: component.accent_color ?? null,
        spoiler: isSpoiler(component),
      };
  }
}

function picture(item: GalleryItem | Thumbnail, files: readonly StoredFile[]): object {
  return { media: settledMedia(item.media, files), description: item.description ?? null, spoiler: isSpoiler(item) };
}

function isSpoiler(part: { readonly spoiler?: boolean | null }): boolean {
  return part.spoiler ?? false;
}

const ATTACHMENT_SCHEME = 'attachment://';

/** The file an address such as `attachment://chart.png` means. */
export function referencedName({ url }: Media): string | undefined {
  return url.startsWith(ATTACHMENT_SCHEME) ? url.slice(ATTACHMENT_SCHEME.length) : undefined;
}

function settledMedia(media: Media, files: readonly StoredFile[]): object {
  const file = fileOf(media, files);
  if (file === undefined) return { id: '0', proxy_url: media.url, ...media };
  const { id, url, contentType } = file;
  return { id, url, proxy_url: url, width: null, height: null, content_type: contentType, attachment_id: id };
}

function fileFacts(media: Media, files: readonly StoredFile[]): object {
  const file = fileOf(media, files);
  return { name: file?.name ?? null, size: file?.bytes.byteLength ?? null };
}

function fileOf(media: Media, files: readonly StoredFile[]): StoredFile | undefined {
  const name = referencedName(media);
  return name === undefined ? undefined : files.find((file) => file.name === name);
}

/** The parts of an embed that show a picture. */
const EMBED_PICTURES = ['image', 'thumbnail', 'author', 'footer'] as const;
const EMBED_ADDRESSES = ['url', 'icon_url'] as const;

/** Embeds as Discord gives them back: with the addresses of the message's files, and marked as the app's own. */
export function settledEmbeds(embeds: readonly object[], files: readonly StoredFile[]): readonly object[] {
  return embeds.map((embed) => {
    const given: Record<string, unknown> = { type: 'rich', ...embed };
    const pictures = EMBED_PICTURES.flatMap((part) => {
      const picture = given[part];
      return typeof picture === 'object' && picture !== null ? [[part, withAddresses(picture, files)] as const] : [];
    });
    return { ...given, ...Object.fromEntries(pictures) };
  });
}

function withAddresses(picture: object, files: readonly StoredFile[]): object {
  const given: Record<string, unknown> = { ...picture };
  for (const key of EMBED_ADDRESSES) {
    const url = given[key];
    if (typeof url === 'string') given[key] = fileOf({ url }, files)?.url ?? url;
  }
  return given;
}
