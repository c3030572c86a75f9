import { everyComponent, mediaOf, type PlacedComponent } from '../messages/component.ts';
import { MESSAGE_FLAG } from '../messages/message.ts';
import { type ContentBefore, keptAttachments, type MessagePayload } from '../messages/message-content.ts';
import { componentErrors, isGiven, repeated } from './component-rules.ts';
import type { FormError } from './form-error.ts';
import { referencedName } from './settled-components.ts';

/** What a message payload comes with: names of the files uploaded, and the message it edits. */
export interface MessageContext {
  readonly uploads?: readonly { readonly key: string; readonly name: string }[];
  readonly before?: ContentBefore;
}

/** Limits that no single field shows. https://docs.discord.com/developers/components/reference */
const MESSAGE_LIMITS = {
  components: 40,
  displayedCharacters: 4000,
  /** Reported by developers, not documented; Discord's own limit lies a little above. */
  displayedBytes: 10_000,
  rows: 5,
  /** Of an app; people who pay may write 4000, which is what the description says. */
  content: 2000,
  embedCharacters: 6000,
} as const;

/** What is wrong with a message beyond its single fields. Paths begin at the message. */
export function messageErrors(payload: MessagePayload, context: MessageContext = {}): FormError[] {
  const flags = (context.before?.flags ?? 0) | (payload.flags ?? 0);
  const placed = [...everyComponent(payload.components ?? [])];
  const isV2 = (flags & MESSAGE_FLAG.componentsV2) !== 0;
  return [
    ...(isV2 ? v2Errors(payload, placed, context.before) : classicErrors(payload)),
    ...placed.flatMap(componentErrors),
    ...duplicateErrors(placed),
    ...attachmentErrors(payload, placed, context),
    ...embedErrors(payload),
  ];
}

function v2Errors(
  payload: MessagePayload,
  placed: readonly PlacedComponent[],
  before: ContentBefore | undefined,
): FormError[] {
  const after: Record<string, unknown> = { content: before?.content, embeds: before?.embeds, ...payload };
  const errors: FormError[] = ['content', 'embeds', 'poll', 'stickers']
    .filter((field) => isGiven(after[field]))
    .map((field) => ({
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
  if (placed.length > MESSAGE_LIMITS.components) {
    const message = `The total number of components must be ${MESSAGE_LIMITS.components} or fewer, but is ${placed.length}.`;
    errors.push({ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  const text = placed.map(({ component }) => (component.type === 10 ? component.content : '')).join('');
  if (text.length > MESSAGE_LIMITS.displayedCharacters) {
    const message = `Total number of characters of displayable text is ${text.length}, more than ${MESSAGE_LIMITS.displayedCharacters}.`;
    errors.push({ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  const bytes = Buffer.byteLength(text);
  if (bytes > MESSAGE_LIMITS.displayedBytes) {
    const message = `Displayable text takes ${bytes} UTF-8 bytes, more than about ${MESSAGE_LIMITS.displayedBytes}.`;
    errors.push({ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return errors;
}

/** Without the V2 flag a message's components are at most five rows. */
function classicErrors({ components, content }: MessagePayload): FormError[] {
  const errors: FormError[] = (components ?? []).flatMap((component, index) =>
    component.type === 1
      ? []
      : [
          {
            path: ['components', index, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,) without MessageFlags.IS_COMPONENTS_V2.',
          },
        ],
  );
  if ((components?.length ?? 0) > MESSAGE_LIMITS.rows) {
    const message = `Must be ${MESSAGE_LIMITS.rows} or fewer in length.`;
    errors.push({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  if ((content?.length ?? 0) > MESSAGE_LIMITS.content) {
    const message = `Must be ${MESSAGE_LIMITS.content} or fewer in length.`;
    errors.push({ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  return errors;
}

function duplicateErrors(placed: readonly PlacedComponent[]): FormError[] {
  const named = placed.flatMap(({ component, path }) =>
    'custom_id' in component && isGiven(component.custom_id)
      ? [{ path: [...path, 'custom_id'], key: component.custom_id }]
      : [],
  );
  const numbered = placed.flatMap(({ component, path }) =>
    component.id ? [{ path: [...path, 'id'], key: String(component.id) }] : [],
  );
  return [
    ...repeated(named.map(({ key }) => key ?? '')).map(
      (index): FormError => ({
        path: named[index]?.path ?? [],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      }),
    ),
    ...repeated(numbered.map(({ key }) => key)).map(
      (index): FormError => ({
        path: numbered[index]?.path ?? [],
        code: 'COMPONENT_ID_DUPLICATED',
        message: 'Component id cannot be duplicated',
      }),
    ),
  ];
}

function attachmentErrors(
  payload: MessagePayload,
  placed: readonly PlacedComponent[],
  { uploads = [], before }: MessageContext,
): FormError[] {
  const kept = before === undefined ? [] : keptAttachments(before, payload);
  const renamed = (payload.attachments ?? []).flatMap(({ filename }) => (filename ? [filename] : []));
  const names = new Set([...uploads.map(({ name }) => name), ...kept.map(({ name }) => name), ...renamed]);
  const ids = new Set([...uploads.map(({ key }) => key), ...(before?.attachments ?? []).map(({ id }) => id)]);
  const unknown = (payload.attachments ?? []).flatMap(({ id }, index): FormError[] =>
    ids.has(String(id))
      ? []
      : [
          {
            path: ['attachments', index, 'id'],
            code: 'ATTACHMENT_NOT_FOUND',
            message: `No file came with the id ${id}.`,
          },
        ],
  );
  return [...unknown, ...placed.flatMap(mediaOf).flatMap(({ media, path }) => mediaErrors(media.url, path, names))];
}

function mediaErrors(url: string, path: readonly (string | number)[], names: ReadonlySet<string>): FormError[] {
  const name = referencedName({ url });
  if (name === undefined) {
    if (/^https?:/i.test(url)) return [];
    const message = "Scheme must be one of ('http', 'https', 'attachment').";
    return [{ path: [...path, 'url'], code: 'URL_TYPE_INVALID_SCHEME', message }];
  }
  if (names.has(name)) return [];
  const message = `The attachment "${name}" is not part of the message.`;
  return [{ path: [...path, 'url'], code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message }];
}

interface EmbedText {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
  readonly fields?: readonly { readonly name?: string; readonly value?: string }[];
}

function embedErrors({ embeds }: MessagePayload): FormError[] {
  const length = (embeds ?? []).map(embedText).join('').length;
  if (length <= MESSAGE_LIMITS.embedCharacters) return [];
  const message = `Embed size exceeds maximum size of ${MESSAGE_LIMITS.embedCharacters}`;
  return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

function embedText(embed: EmbedText): string {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields].join('');
}
