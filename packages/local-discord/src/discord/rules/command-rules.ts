import { COMMAND_KIND, type CommandBody, type CommandOption, OPTION_KIND } from '../world/command.ts';
import { COMMAND_LIMITS } from '../world/command-registry.ts';
import { repeated } from './component-rules.ts';
import { fileTypeErrors } from './file-type-rules.ts';
import type { FormError } from './form-error.ts';

/** Lower-case letters of any script, digits, `-`, `_`, `'`. https://docs.discord.com/developers/interactions/application-commands */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LONGEST_COMMAND = 8000;
const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);

/** What is wrong with a command beyond its single fields. */
export function commandErrors(body: CommandBody): FormError[] {
  const type = body.type ?? COMMAND_KIND.slash;
  if (type !== COMMAND_KIND.slash) return menuErrors(body);
  const errors = [
    ...nameErrors(body, []),
    ...(body.description
      ? []
      : [{ path: ['description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]),
    ...localeErrors(body.description_localizations, ['description_localizations']),
    ...permissionErrors(body),
    ...optionErrors(body.options ?? [], ['options'], 0),
  ];
  const size = commandSize(body);
  if (size > LONGEST_COMMAND) {
    const message = `Command exceeds maximum size (${LONGEST_COMMAND}): it has ${size} characters.`;
    errors.push({ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return errors;
}

/** What is wrong with a whole list of commands for one scope. Paths begin with the command's place in it. */
export function commandListErrors(bodies: readonly CommandBody[]): FormError[] {
  const single = bodies.flatMap((body, index) =>
    commandErrors(body).map((error) => ({ ...error, path: [index, ...error.path] })),
  );
  const names = bodies.map(({ type, name }) => `${type ?? 1} ${name}`);
  const twice = repeated(names).map(
    (index): FormError => ({
      path: [index],
      code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
      message: 'Application command names must be unique',
    }),
  );
  const many = Object.entries(COMMAND_LIMITS).flatMap(([type, limit]): FormError[] => {
    const count = bodies.filter((body) => (body.type ?? 1) === Number(type)).length;
    if (count <= limit) return [];
    return [
      { path: [], code: 'BASE_TYPE_BAD_LENGTH', message: `At most ${limit} commands of type ${type}, not ${count}.` },
    ];
  });
  return [...single, ...twice, ...many];
}

function menuErrors(body: CommandBody): FormError[] {
  const errors: FormError[] = [
    ...permissionErrors(body),
    ...localeErrors(body.name_localizations, ['name_localizations']),
  ];
  if (body.description) {
    const message = 'Context menu commands cannot have description';
    errors.push({ path: ['description'], code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message });
  }
  if (body.options && body.options.length > 0) {
    const message = 'Context menu commands cannot have options';
    errors.push({ path: ['options'], code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS', message });
  }
  return errors;
}

function nameErrors(
  named: Pick<CommandBody, 'name' | 'name_localizations'>,
  path: readonly (string | number)[],
): FormError[] {
  const translated = Object.entries(named.name_localizations ?? {}).map(([locale, name]) => ({
    name,
    place: [...path, 'name_localizations', locale],
  }));
  const bad = [{ name: named.name, place: [...path, 'name'] }, ...translated].filter(
    ({ name }) => !SLASH_NAME.test(name) || name !== name.toLowerCase(),
  );
  return [
    ...bad.map(({ place }) => ({
      path: place,
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    })),
    ...localeErrors(named.name_localizations, [...path, 'name_localizations']),
  ];
}

function localeErrors(texts: object | null | undefined, path: readonly (string | number)[]): FormError[] {
  return Object.keys(texts ?? {})
    .filter((locale) => !LOCALES.has(locale))
    .map((locale) => ({
      path: [...path, locale],
      code: 'DICT_TYPE_KEY',
      message: 'Value is not a locale Discord knows.',
    }));
}

function permissionErrors({ default_member_permissions: bits }: CommandBody): FormError[] {
  if (bits === null || bits === undefined || /^\d{1,20}$/.test(String(bits))) return [];
  const message = `Value "${String(bits).slice(0, 40)}" is not int.`;
  return [{ path: ['default_member_permissions'], code: 'NUMBER_TYPE_COERCE', message }];
}

function optionErrors(
  options: readonly CommandOption[],
  path: readonly (string | number)[],
  depth: number,
): FormError[] {
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const grouped = options.filter(isGroup).length;
  return [
    ...(options.length > 25 ? [{ path, code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 25 or fewer in length.' }] : []),
    ...(grouped > 0 && grouped < options.length
      ? [
          {
            path,
            code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            message: 'Sub-commands and options cannot stand side by side',
          },
        ]
      : []),
    ...repeated(options.map(({ name }) => name)).map((index) => ({
      path: [...path, index, 'name'],
      code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      message: 'Option name already exists',
    })),
    ...options.flatMap((option, index) => [
      ...(option.required === true && firstOptional >= 0 && index > firstOptional
        ? [
            {
              path: [...path, index],
              code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
              message: 'Required options must be placed before non-required options',
            },
          ]
        : []),
      ...singleOptionErrors(option, [...path, index], depth),
    ]),
  ];
}

function singleOptionErrors(option: CommandOption, path: readonly (string | number)[], depth: number): FormError[] {
  const choices = option.choices ?? [];
  const errors = [
    ...nameErrors(option, path),
    ...localeErrors(option.description_localizations, [...path, 'description_localizations']),
    ...fileTypeErrors(option.file_types, [...path, 'file_types']),
  ];
  const say = (field: string, code: string, message: string) => errors.push({ path: [...path, field], code, message });
  if (option.autocomplete === true && choices.length > 0) {
    say('choices', 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', 'Choices and autocomplete exclude each other');
  }
  if (isGroup(option) && depth > (option.type === OPTION_KIND.group ? 0 : 1)) {
    say('type', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands cannot be nested deeper');
  }
  for (const index of repeated(choices.map(({ name }) => name))) {
    const message = 'Choice names must be unique';
    errors.push({
      path: [...path, 'choices', index, 'name'],
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_DUPLICATE',
      message,
    });
  }
  for (const [index, { value }] of choices.entries()) {
    if (typeof value !== 'string' || value.length <= 100) continue;
    errors.push({
      path: [...path, 'choices', index, 'value'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: 'Must be 100 or fewer in length.',
    });
  }
  return [...errors, ...optionErrors(option.options ?? [], [...path, 'options'], depth + 1)];
}

function isGroup({ type }: CommandOption): boolean {
  return type === OPTION_KIND.subcommand || type === OPTION_KIND.group;
}

/** Characters of all names, descriptions and choice values; of each text the longest translation counts. */
function commandSize(body: CommandBody): number {
  const option = (part: CommandOption): number => {
    const choices = (part.choices ?? []).map(
      (choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length,
    );
    return textSize(part) + sum(choices) + sum((part.options ?? []).map(option));
  };
  return textSize(body) + sum((body.options ?? []).map(option));
}

function textSize(
  part: Pick<CommandBody, 'name' | 'name_localizations' | 'description' | 'description_localizations'>,
): number {
  return longest(part.name, part.name_localizations) + longest(part.description ?? '', part.description_localizations);
}

function longest(text: string, translations: Readonly<Record<string, string>> | null | undefined): number {
  return Math.max(text.length, ...Object.values(translations ?? {}).map(({ length }) => length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
