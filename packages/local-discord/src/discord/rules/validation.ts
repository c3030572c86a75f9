import * as description from 'discord-api-spec/zod';
import { editedContent, isEmptyContent, type MessagePayload } from '../messages/message-content.ts';
import type { Choice, CommandBody } from '../world/command.ts';
import type { ModalFrame } from '../world/modal.ts';
import { commandErrors, commandListErrors } from './command-rules.ts';
import { descriptionErrors } from './description-errors.ts';
import { type ApiProblem, type FormError, invalidForm } from './form-error.ts';
import { type MessageContext, messageErrors } from './message-rules.ts';
import { modalErrors } from './modal-rules.ts';

/** What a payload is for. */
export type PayloadKind = 'callback' | 'edit' | 'follow-up' | 'message' | 'command' | 'command-change' | 'command-list';

/** What Discord has to say of a payload. `problem` is the refusal as it would be answered. */
export type Checked =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: readonly FormError[]; readonly problem: ApiProblem };

const SOUND: Checked = { ok: true };
const CALLBACK_SCHEMAS: Readonly<Record<number, description.Schema>> = {
  1: description.PongInteractionCallbackRequestSchema,
  4: description.CreateMessageInteractionCallbackRequestSchema,
  5: description.CreateMessageInteractionCallbackRequestSchema,
  6: description.UpdateMessageInteractionCallbackRequestSchema,
  7: description.UpdateMessageInteractionCallbackRequestSchema,
  8: description.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: description.ModalInteractionCallbackRequestSchema,
};

/**
 * Checks a payload against Discord's official description and against the limits that reach across fields.
 * @param context For messages: the files that come with it, and the message an edit changes.
 */
export function checkPayload(kind: PayloadKind, payload: unknown, context: MessageContext = {}): Checked {
  switch (kind) {
    case 'callback':
      return checkCallback(payload, context);
    case 'edit':
      return checkMessage(description.IncomingWebhookUpdateRequestPartialSchema, payload, context);
    case 'follow-up':
      return checkMessage(description.IncomingWebhookRequestPartialSchema, payload, context);
    case 'message':
      return checkMessage(description.MessageCreateRequestSchema, payload, context);
    case 'command':
      return checkCommand(description.ApplicationCommandUpdateRequestSchema, payload);
    case 'command-change':
      return checkCommand(description.ApplicationCommandPatchRequestPartialSchema, payload);
    case 'command-list':
      return checkCommandList(payload);
  }
}

function checkCallback(payload: unknown, context: MessageContext): Checked {
  const type = isObject(payload) ? payload.type : undefined;
  const schema = typeof type === 'number' ? CALLBACK_SCHEMAS[type] : undefined;
  if (schema === undefined) {
    const message = `Value must be one of {${Object.keys(CALLBACK_SCHEMAS).join(', ')}}.`;
    return refused([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  const errors = schemaErrors(schema, payload);
  if (errors.length > 0) return refused(errors);
  const { data } = payload as { data?: unknown };
  if (type === 4) return checkContent((data ?? {}) as MessagePayload, context, ['data']);
  if (type === 7) return checkContent((data ?? {}) as MessagePayload, context, ['data']);
  if (type === 8) return outcome(choiceErrors(data as { choices?: (Choice | null)[] } | undefined));
  if (type === 9) return outcome(modalErrors(data as { components: ModalFrame[] }));
  return SOUND;
}

function checkMessage(schema: description.Schema, payload: unknown, context: MessageContext): Checked {
  const errors = schemaErrors(schema, asReply(payload));
  return errors.length > 0 ? refused(errors) : checkContent(payload as MessagePayload, context, []);
}

function checkContent(payload: MessagePayload, context: MessageContext, path: readonly string[]): Checked {
  const errors = messageErrors(payload, context);
  if (errors.length > 0) return refused(errors.map((error) => ({ ...error, path: [...path, ...error.path] })));
  return isEmpty(payload, context) ? refusedAsEmpty() : SOUND;
}

function isEmpty(payload: MessagePayload, { uploads = [], before }: MessageContext): boolean {
  if (uploads.length > 0 || isObject((payload as { poll?: unknown }).poll)) return false;
  if (isForward(payload)) return false;
  const nothing = { content: '', embeds: [], components: [], attachments: [], flags: 0 };
  // No upload, so no file is ever stored here.
  const after = editedContent(before ?? nothing, payload, [], () => ({
    id: '',
    name: '',
    contentType: '',
    bytes: new Uint8Array(),
    url: '',
  }));
  return isEmptyContent(after);
}

/** A forward has nothing of its own. */
function isForward(payload: object): boolean {
  return 'message_reference' in payload && isObject(payload.message_reference) && payload.message_reference.type === 1;
}

/** The description knows references of replies only; a forward's has the same form. */
function asReply(payload: unknown): unknown {
  if (!isObject(payload) || !isForward(payload)) return payload;
  return {
    ...payload,
    message_reference: { ...(isObject(payload.message_reference) ? payload.message_reference : {}), type: 0 },
  };
}

function checkCommand(schema: description.Schema, payload: unknown): Checked {
  const errors = schemaErrors(schema, withoutPermissionString(payload));
  if (errors.length > 0) return refused(errors);
  const isWhole = schema === description.ApplicationCommandUpdateRequestSchema;
  return isWhole ? outcome(commandErrors(payload as CommandBody)) : SOUND;
}

function checkCommandList(payload: unknown): Checked {
  if (!Array.isArray(payload)) {
    return refused([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }]);
  }
  const errors = payload.flatMap((body, index) =>
    schemaErrors(description.ApplicationCommandUpdateRequestSchema, withoutPermissionString(body)).map((error) => ({
      ...error,
      path: [index, ...error.path],
    })),
  );
  return errors.length > 0 ? refused(errors) : outcome(commandListErrors(payload));
}

/** The description says integer, Discord takes (and documents) a string; its form is checked with the other rules. */
function withoutPermissionString(payload: unknown): unknown {
  if (!isObject(payload) || typeof payload.default_member_permissions !== 'string') return payload;
  return { ...payload, default_member_permissions: null };
}

function choiceErrors(data: { choices?: readonly (Choice | null)[] } | undefined): FormError[] {
  return (data?.choices ?? []).flatMap((choice, index): FormError[] => {
    if (typeof choice?.value !== 'string' || choice.value.length <= 100) return [];
    const path = ['data', 'choices', index, 'value'];
    return [{ path, code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 100 or fewer in length.' }];
  });
}

function schemaErrors(schema: description.Schema, payload: unknown): FormError[] {
  const parsed = schema.safeParse(withTextIds(payload));
  return parsed.success ? [] : descriptionErrors(parsed.error?.issues ?? [], payload);
}

/** The description has ids as texts; Discord takes numbers, too, and its own examples number uploads so. */
function withTextIds(payload: unknown): unknown {
  if (!isObject(payload)) return payload;
  if (isObject(payload.data)) return { ...payload, data: withTextIds(payload.data) };
  if (!Array.isArray(payload.attachments)) return payload;
  const attachments = payload.attachments.map((one: unknown) =>
    isObject(one) && typeof one.id === 'number' ? { ...one, id: String(one.id) } : one,
  );
  return { ...payload, attachments };
}

function outcome(errors: readonly FormError[]): Checked {
  return errors.length > 0 ? refused(errors) : SOUND;
}

function refused(errors: readonly FormError[]): Checked {
  return { ok: false, errors, problem: invalidForm(errors) };
}

function refusedAsEmpty(): Checked {
  const problem = { code: 50_006, message: 'Cannot send an empty message' };
  return { ok: false, errors: [{ path: [], code: '50006', message: problem.message }], problem };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
