import { readBytes } from '../rest/request-body.ts';
import { respond } from '../rest/routes/interaction-routes.ts';
import { problemLines } from '../rules/form-error.ts';
import type { DiscordState } from '../world/state.ts';

/** What an interaction is known by. */
interface Address {
  readonly id: string;
  readonly token: string;
  /** The server it comes from; gateway sessions hear of servers by their shard. */
  readonly guild: string | undefined;
}

/** Sends an interaction to the app: to its endpoint where it has one, else by the gateway. Never by both, as at Discord. */
export function deliver(state: DiscordState, interaction: unknown, address: Address): void {
  if (state.endpoint.url === undefined) state.gateway.dispatch('INTERACTION_CREATE', interaction, address.guild);
  else void deliverByHttp(state, interaction, address);
}

/** The answer stands in the response; with 202 it comes by the callback's own address. */
async function deliverByHttp(state: DiscordState, interaction: unknown, { id, token }: Address): Promise<void> {
  const response = await state.endpoint.send(interaction, state.interactions.firstResponseMs);
  if (response.kind !== 'response' || response.status < 200 || response.status > 299) return;
  if (response.body.byteLength === 0) return;
  const read = await readBytes(response.body, response.contentType);
  const answer = read.ok
    ? await respond({ params: { id, token }, query: new URLSearchParams(), ...read.body }, state)
    : read.answer;
  state.log.add({
    direction: 'from-app',
    line: 'http',
    what: 'response',
    ...(read.ok ? { payload: read.body.payload } : {}),
    status: answer.status,
    problems: answer.problem === undefined ? [] : problemLines(answer.problem),
  });
}
