import { commandErrors } from '../../rules/command-rules.ts';
import { invalidForm } from '../../rules/form-error.ts';
import type { CommandBody, RegisteredCommand } from '../../world/command.ts';
import { COMMAND_LIMITS, withoutLocalizations } from '../../world/command-registry.ts';
import type { DiscordState } from '../../world/state.ts';
import { APPLICATION_ID, GUILD_ID } from '../../world/world.ts';
import { type Answer, DONE, ok, REFUSALS, refuse } from '../api-answer.ts';
import type { ApiRequest, Route } from '../route.ts';

type Scoped = (request: ApiRequest, state: DiscordState, guild: string | undefined) => Answer | Promise<Answer>;

const GLOBAL = '/applications/:app/commands';
const FOR_GUILD = '/applications/:app/guilds/:guild/commands';

/** Registration of commands, for everywhere and for one server. */
export const COMMAND_ROUTES: readonly Route[] = [GLOBAL, FOR_GUILD].flatMap((path): Route[] => [
  { method: 'GET', path, answer: scoped(listCommands) },
  { method: 'PUT', path, answer: scoped(replaceCommands) },
  { method: 'POST', path, answer: scoped(addCommand) },
  { method: 'GET', path: `${path}/:command`, answer: scoped(oneCommand((command) => ok(command))) },
  { method: 'PATCH', path: `${path}/:command`, answer: scoped(oneCommand(changeCommand)) },
  { method: 'DELETE', path: `${path}/:command`, answer: scoped(oneCommand(removeCommand)) },
]);

function scoped(answer: Scoped): Route['answer'] {
  return (request, state) => {
    const { app, guild } = request.params;
    if (app !== APPLICATION_ID) return REFUSALS.unknownApplication;
    if (guild !== undefined && guild !== GUILD_ID) return REFUSALS.missingAccess;
    return answer(request, state, guild);
  };
}

function listCommands({ query }: ApiRequest, { commands }: DiscordState, guild: string | undefined): Answer {
  const listed = commands.list(guild);
  return ok(query.get('with_localizations') === 'true' ? listed : listed.map(withoutLocalizations));
}

async function replaceCommands(
  { payload }: ApiRequest,
  state: DiscordState,
  guild: string | undefined,
): Promise<Answer> {
  const checked = (await state.checker)('command-list', payload);
  if (!checked.ok) return refuse(400, checked.problem);
  return ok(state.commands.replaceAll(payload as readonly CommandBody[], guild));
}

async function addCommand({ payload }: ApiRequest, state: DiscordState, guild: string | undefined): Promise<Answer> {
  const checked = (await state.checker)('command', payload);
  if (!checked.ok) return refuse(400, checked.problem);
  const body = payload as CommandBody;
  const sameKind = state.commands.list(guild).filter(({ type }) => type === (body.type ?? 1));
  const isNew = !sameKind.some(({ name }) => name === body.name);
  if (isNew && sameKind.length >= (COMMAND_LIMITS[body.type ?? 1] ?? 0)) return REFUSALS.tooManyCommands;
  const added = state.commands.upsert(body, guild);
  return ok(added.command, added.isNew ? 201 : 200);
}

type One = (
  command: RegisteredCommand,
  request: ApiRequest,
  state: DiscordState,
  guild: string | undefined,
) => Answer | Promise<Answer>;

function oneCommand(answer: One): Scoped {
  return (request, state, guild) => {
    const command = state.commands.find(request.params.command ?? '', guild);
    return command === undefined ? REFUSALS.unknownCommand : answer(command, request, state, guild);
  };
}

async function changeCommand(
  command: RegisteredCommand,
  { payload }: ApiRequest,
  state: DiscordState,
  guild: string | undefined,
): Promise<Answer> {
  const checked = (await state.checker)('command-change', payload);
  if (!checked.ok) return refuse(400, checked.problem);
  const part = payload as Partial<CommandBody>;
  const errors = commandErrors({ ...command, ...part });
  if (errors.length > 0) return refuse(400, invalidForm(errors));
  return ok(state.commands.change(command, part, guild));
}

function removeCommand(
  command: RegisteredCommand,
  _request: ApiRequest,
  { commands }: DiscordState,
  guild: string | undefined,
): Answer {
  commands.remove(command, guild);
  return DONE;
}
