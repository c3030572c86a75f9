import {
  type Button,
  type Component,
  everyComponent,
  mediaOf,
  type PlacedComponent,
  type Row,
  type StringSelect,
} from './component.ts';
import type { FormError } from './form-error.ts';
import { messageFlag } from './message.ts';
import { keptAttachments, type MessageContent, type MessagePayload, referencedName } from './message-content.ts';

/** What a message payload comes with: names of the files uploaded, and the message it edits. */
export interface MessageContext {
  readonly uploads?: readonly { readonly key: string; readonly name: string }[];
  readonly before?: MessageContent;
}

/** Limits that no single field shows. https://docs.discord.com/developers/components/reference */
export const messageLimits = {
  components: 40,
  displayedCharacters: 4000,
  /** Reported by developers, not documented; Discord's own limit lies a little above. */
  displayedBytes: 10_000,
  rows: 5,
  embedCharacters: 6000,
} as const;

/** What is wrong with a message beyond its single fields. Paths begin at the message. */
export function messageErrors(payload: MessagePayload, context: MessageContext = {}): FormError[] {
  const flags = (context.before?.flags ?? 0) | (payload.flags ?? 0);
  const placed = [...everyComponent(payload.components ?? [])];
  const isV2 = (flags & messageFlag.componentsV2) !== 0;
  return [
    ...(isV2 ? v2Errors(payload, placed) : classicErrors(payload)),
    ...placed.flatMap(componentErrors),
    ...duplicateErrors(placed),
    ...attachmentErrors(payload, placed, context),
    ...embedErrors(payload),
  ];
}

function v2Errors(payload: MessagePayload, placed: readonly PlacedComponent[]): FormError[] {
  const errors: FormError[] = (['content', 'embeds', 'poll', 'stickers'] as const)
    .filter((field) => isGiven((payload as Record<string, unknown>)[field]))
    .map((field) => ({
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
  if (placed.length > messageLimits.components) {
    const message = `The total number of components must be ${messageLimits.components} or fewer, but is ${placed.length}.`;
    errors.push({ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  const text = placed.map(({ component }) => (component.type === 10 ? component.content : '')).join('');
  if (text.length > messageLimits.displayedCharacters) {
    const message = `Total number of characters of displayable text is ${text.length}, more than ${messageLimits.displayedCharacters}.`;
    errors.push({ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  const bytes = Buffer.byteLength(text);
  if (bytes > messageLimits.displayedBytes) {
    const message = `Displayable text takes ${bytes} UTF-8 bytes, more than about ${messageLimits.displayedBytes}.`;
    errors.push({ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return errors;
}

function isGiven(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

/** Without the V2 flag a message's components are at most five rows. */
function classicErrors({ components }: MessagePayload): FormError[] {
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
  if ((components?.length ?? 0) > messageLimits.rows) {
    const message = `Must be ${messageLimits.rows} or fewer in length.`;
    errors.push({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  return errors;
}

function componentErrors({ component, path }: PlacedComponent): FormError[] {
  const found = rulesOf(component);
  return found.map((error) => ({ ...error, path: [...path, ...error.path] }));
}

function rulesOf(component: Component): FormError[] {
  if (component.type === 1) return rowErrors(component);
  if (component.type === 2) return buttonErrors(component);
  if (component.type === 3) return selectErrors(component);
  if (component.type === 13 && referencedName(component.file) === undefined) {
    return [
      { path: ['file', 'url'], code: 'FILE_COMPONENT_URL_INVALID', message: 'Only attachment:// is allowed here.' },
    ];
  }
  return [];
}

function rowErrors({ components }: Row): FormError[] {
  const selects = components.filter(({ type }) => type !== 2).length;
  if (selects === 0 || components.length === 1) return [];
  const message = 'A row holds up to five buttons or one select, not both.';
  return [{ path: ['components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

const linkStyle = 5;
const premiumStyle = 6;

function buttonErrors(button: Button): FormError[] {
  const has = { id: isGiven(button.custom_id), url: isGiven(button.url), sku: isGiven(button.sku_id) };
  const errors: FormError[] = [];
  const say = (field: string, code: string, message: string) => errors.push({ path: [field], code, message });
  if (button.style === linkStyle) {
    if (!has.url) say('url', 'BASE_TYPE_REQUIRED', 'A url is required');
    if (has.id)
      say(
        'custom_id',
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    if (has.url && !/^(https?|discord):/i.test(button.url ?? '')) {
      say('url', 'URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'discord').");
    }
  } else if (button.style === premiumStyle) {
    if (!has.sku) say('sku_id', 'BASE_TYPE_REQUIRED', 'A sku id is required');
  } else {
    if (!has.id) say('custom_id', 'BASE_TYPE_REQUIRED', 'A custom id is required');
    if (has.url)
      say('url', 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified');
  }
  if (button.style !== premiumStyle && !isGiven(button.label) && !isGiven(button.emoji)) {
    say('label', 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or emoji is required');
  }
  return errors;
}

function selectErrors(select: StringSelect): FormError[] {
  const errors: FormError[] = [];
  const atMost = select.max_values ?? 1;
  if ((select.min_values ?? 1) > atMost) {
    errors.push({
      path: ['min_values'],
      code: 'SELECT_COMPONENT_INVALID_RANGE',
      message: 'Must not be more than max_values.',
    });
  }
  if (atMost > select.options.length) {
    errors.push({
      path: ['max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES',
      message: `Must not be more than the number of options, ${select.options.length}.`,
    });
  }
  if (select.options.filter((option) => option.default === true).length > atMost) {
    errors.push({
      path: ['options'],
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
      message: 'More defaults than max_values.',
    });
  }
  return [
    ...errors,
    ...repeated(select.options.map(({ value }) => value)).map(
      (index): FormError => ({
        path: ['options', index, 'value'],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      }),
    ),
  ];
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

/** Where a value stands that stood earlier in the list already. */
export function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
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
  if (length <= messageLimits.embedCharacters) return [];
  const message = `Embed size exceeds maximum size of ${messageLimits.embedCharacters}`;
  return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

function embedText(embed: EmbedText): string {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields].join('');
}
