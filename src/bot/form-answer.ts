import { ChannelType, ComponentType, InteractionResponseType, TextInputStyle } from 'discord-api-types/v10';
import { shownAs } from '../cards/model/ask.ts';
import { type AskPurpose, writeAsk } from '../cards/model/custom-id.ts';
import { shortened } from '../cards/render/markup.ts';
import { Writer } from '../cards/render/writing.ts';
import type { Field, FieldChoice, Form } from '../command/form.ts';
import type { FormAnswer, LabelledField } from './answer.ts';

/** Discord's limits of forms, from its documentation of modals. */
const LIMITS = { title: 45, label: 45, description: 100, choice: 100, fields: 5, choices: 25, boxes: 10 } as const;

/** @param purpose what comes of it when it is filled in */
export function formAnswer(form: Form, locale: string, language: string | undefined, purpose: AskPurpose): FormAnswer {
  const writer = new Writer({ locale, markup: 'plain' });
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: writeAsk(purpose, shownAs(form.ask, { language })),
      title: shortened(writer.write(form.title), LIMITS.title),
      components: form.fields.slice(0, LIMITS.fields).map((field) => labelled(field, writer)),
    },
  };
}

function labelled(field: Field, writer: Writer): LabelledField {
  const { label, description } = field;
  return {
    type: ComponentType.Label,
    label: shortened(writer.write(label), LIMITS.label),
    ...(description === undefined ? {} : { description: shortened(writer.write(description), LIMITS.description) }),
    component: { custom_id: field.name, ...componentOf(field, writer) },
  };
}

function componentOf(field: Field, writer: Writer) {
  const { required } = field;
  switch (field.kind) {
    case 'text':
      return {
        type: ComponentType.TextInput,
        style: field.long === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required,
        ...(field.longest === undefined ? {} : { max_length: field.longest }),
        ...(field.value === undefined ? {} : { value: field.value }),
        ...(field.placeholder === undefined
          ? {}
          : { placeholder: shortened(writer.write(field.placeholder), LIMITS.choice) }),
      };
    case 'select':
      return { type: ComponentType.StringSelect, required, options: choicesOf(field.choices, LIMITS.choices, writer) };
    case 'radio':
      return { type: ComponentType.RadioGroup, required, options: choicesOf(field.choices, LIMITS.boxes, writer) };
    case 'checkboxes':
      return {
        type: ComponentType.CheckboxGroup,
        required,
        options: choicesOf(field.choices, LIMITS.boxes, writer),
        ...(field.least === undefined ? {} : { min_values: field.least }),
        ...(field.most === undefined ? {} : { max_values: field.most }),
      };
    case 'checkbox':
      return { type: ComponentType.Checkbox, default: field.checked === true };
    case 'user':
      return { type: ComponentType.UserSelect, required };
    case 'role':
      return { type: ComponentType.RoleSelect, required };
    case 'channel':
      return {
        type: ComponentType.ChannelSelect,
        required,
        channel_types: field.channelTypes ?? [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      };
    case 'file':
      return {
        type: ComponentType.FileUpload,
        required,
        ...(field.fileTypes === undefined ? {} : { file_types: field.fileTypes }),
      };
  }
}

function choicesOf(choices: readonly FieldChoice[], most: number, writer: Writer) {
  return choices.slice(0, most).map(({ value, label, description, chosen }) => ({
    value,
    label: shortened(writer.write(label), LIMITS.choice),
    ...(description === undefined ? {} : { description: shortened(writer.write(description), LIMITS.choice) }),
    ...(chosen === true ? { default: true } : {}),
  }));
}
