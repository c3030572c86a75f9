import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  APPLICATION_ID,
  asRegistered,
  commandInteraction,
  messageAsText,
  readPaths,
  readTypedLine,
  type Who,
} from '@election-facts/local-discord';
import type { Answer } from '../bot/answer.ts';
import { type Draw, withFiles } from '../bot/answering/response.ts';
import { askingOf } from '../bot/asking.ts';
import { commandPayloads } from '../bot/command-payloads.ts';
import { readInteraction } from '../bot/interaction.ts';
import { createLog } from '../bot/log.ts';
import { createDraw } from './drawing.ts';
import { dataDirectories } from './project.ts';
import { directoriesOf, environmentOrFail, failStart, prepare } from './startup.ts';

const USAGE = `usage: npm run --silent ask -- [--json] [--locale LOCALE] [--data DIR] [--as member|moderator|administrator] [--files DIR] "/command option:value"`;

interface Request {
  readonly line: string;
  readonly json: boolean;
  readonly locale: string;
  readonly data: string | undefined;
  readonly who: Who;
  /** Where `--json` puts the pictures; they are only counted without it. */
  readonly files: string | undefined;
}

/** Answers one line without a gateway: the same router, the same JSON. Exit code 0 when answered, 2 for a usage error. */
try {
  const request = readRequest();
  const environment = environmentOrFail();
  const log = createLog(environment.LOG_LEVEL ?? 'warn');
  const directories = request.data === undefined ? directoriesOf(environment) : dataDirectories(request.data);
  const { commands, router, keeping } = await prepare({ environment, directories, log });
  const registered = commandPayloads(commands, true).map((body, index) =>
    asRegistered({ ...body }, { id: String(index + 1), applicationId: APPLICATION_ID }),
  );
  const typed = readTypedLine(request.line, registered);
  if (typed.kind !== 'command') usage(typed.kind === 'problem' ? typed.reason : 'that command works on a message');
  const command = registered.find(({ name }) => name === typed.invocation.command);
  if (command === undefined) usage(`there is no command /${typed.invocation.command}`);
  const given = await readPaths(typed.invocation, command);
  if (!given.ok) usage(given.reason);
  const asker = { who: request.who, where: 'server', locale: request.locale } as const;
  const read = readInteraction(commandInteraction(given.invocation, command, asker, { id: '1', token: 'ask' }));
  if (!read.ok) throw new Error(read.reason);
  const answer = await router.answer(askingOf(read.interaction));
  process.stdout.write(`${request.json ? await asJson(answer, createDraw(log), request.files) : asText(answer)}\n`);
  await keeping.close();
} catch (cause) {
  failStart(cause);
}

function readRequest(): Request {
  const parsed = parsedArguments();
  const { values, positionals } = parsed;
  const line = positionals.join(' ').trim();
  if (line === '') usage('what do you want to ask?');
  if (values.as !== 'member' && values.as !== 'moderator' && values.as !== 'administrator') {
    usage(`--as takes member, moderator or administrator, not "${values.as}"`);
  }
  if (!isLocale(values.locale)) usage(`--locale takes a language such as en, az, ru or tr, not "${values.locale}"`);
  return { line, json: values.json, locale: values.locale, data: values.data, who: values.as, files: values.files };
}

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en-GB' },
        data: { type: 'string' },
        as: { type: 'string', default: 'moderator' },
        files: { type: 'string' },
      },
    });
  } catch (cause) {
    return usage(cause instanceof Error ? cause.message : String(cause));
  }
}

function isLocale(given: string): boolean {
  try {
    return Intl.getCanonicalLocales(given).length === 1;
  } catch {
    return false;
  }
}

function usage(reason: string): never {
  process.stderr.write(`${reason}\n${USAGE}\n`);
  process.exit(2);
}

/** The callback as it would be posted, with its pictures by name, type and number of bytes. */
async function asJson(answer: Answer, draw: Draw, folder: string | undefined): Promise<string> {
  if (!('pictures' in answer)) return JSON.stringify(answer);
  const { pictures, ...body } = answer;
  if (pictures.length === 0) return JSON.stringify(body);
  const files = await draw(pictures);
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    await Promise.all(files.map(({ name, data }) => writeFile(join(folder, name), data)));
  }
  const listed = files.map(({ name, contentType, data }) => ({ name, type: contentType, bytes: data.length }));
  return JSON.stringify({ ...withFiles(body, files), files: listed });
}

function asText(answer: Answer): string {
  if (!('pictures' in answer)) return JSON.stringify(answer.data);
  return messageAsText(answer.data, { columns: process.stdout.columns ?? 100, colour: process.stdout.isTTY === true });
}
