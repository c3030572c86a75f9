import { randomBytes } from 'node:crypto';
import type { APIInteraction } from 'discord.js';
import { deliver } from '../discord/endpoint/delivery.ts';
import type { InteractionTrace, StoredMessage } from '../discord/messages/message.ts';
import type { RegisteredCommand } from '../discord/world/command.ts';
import type { DiscordState } from '../discord/world/state.ts';
import { type Asker, GUILD_ID, PEOPLE, PLACES, type Place, placeWithChannel } from '../discord/world/world.ts';
import { type InteractionNames, integrationOwners } from './interaction.ts';
import type { Outcome } from './outcome.ts';

/** An interaction on its way to the app, and what will stand above its answer. */
export interface Sending {
  readonly interaction: APIInteraction;
  readonly names: InteractionNames;
  readonly trace: Pick<InteractionTrace, 'type'> & Partial<InteractionTrace>;
  readonly asker: Asker;
  readonly pressed?: StoredMessage;
}

/** How what people do reaches the app, and which commands they are offered. */
export class LineToApp {
  #state: DiscordState;

  constructor(state: DiscordState) {
    this.#state = state;
  }

  /** Sends an interaction and waits for what becomes of it. */
  async send({ interaction, names, trace, asker, pressed }: Sending): Promise<Outcome> {
    const place = placeOf(asker);
    const who = asker.who ?? 'member';
    const outcome = this.#state.interactions.open({
      ...names,
      type: interaction.type,
      place,
      trace: { id: names.id, user: PEOPLE[who], owners: integrationOwners(place, who), ...trace },
      ...(pressed === undefined ? {} : { pressed }),
    });
    // Where only a person installed the app, no server brings events; they come by the first shard.
    const guild = place.installedFor === 0 ? place.guildId : undefined;
    deliver(this.#state, interaction, { ...names, guild });
    return outcome;
  }

  /** Sends any payload as an interaction, sound or not. */
  async sendAsItIs(interaction: unknown): Promise<Outcome> {
    const { id, token, type, channel_id: channel } = asRecord(interaction);
    const place = placeWithChannel(String(channel)) ?? PLACES.server;
    const fallback = this.newNames();
    const names = {
      id: typeof id === 'string' ? id : fallback.id,
      token: typeof token === 'string' ? token : fallback.token,
    };
    const outcome = this.#state.interactions.open({
      ...names,
      type: typeof type === 'number' ? type : 2,
      place,
      trace: { id: fallback.id, type: 2, user: PEOPLE.member, owners: integrationOwners(place, 'member') },
    });
    deliver(this.#state, interaction, { ...names, guild: place.guildId });
    return outcome;
  }

  /** What Discord offers this person in this place. */
  offered(asker: Asker): readonly RegisteredCommand[] {
    return this.#state.commands.offered(placeOf(asker), asker.who ?? 'member');
  }

  /** A command of the server comes before one of the same name for everywhere. */
  find(name: string, type: number, asker: Asker): RegisteredCommand | undefined {
    const named = this.offered(asker).filter((command) => command.type === type && command.name === name);
    return named.find(({ guild_id }) => guild_id === GUILD_ID) ?? named[0];
  }

  newNames(): InteractionNames {
    const { nextId, rights } = this.#state;
    return { id: nextId(), token: randomBytes(48).toString('base64url'), rights };
  }
}

/** Where somebody is: the server, unless said otherwise. */
export function placeOf({ where = 'server' }: Asker): Place {
  return PLACES[where];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
