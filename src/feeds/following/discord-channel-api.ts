import { DiscordAPIError } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { AnswerFile } from '../../bot/answering/response.ts';
import { createRest } from '../../bot/discord/rest.ts';
import type { Log } from '../../bot/log.ts';
import type { StopReason } from '../../store/follows.ts';
import type { ChannelApi, Sent } from './channel-api.ts';

/** Discord allows 50 a second for the whole bot; the rest is left to those who ask. */
const REQUESTS_PER_SECOND = 35;

const GONE: Readonly<Record<number, StopReason>> = {
  [RESTJSONErrorCodes.UnknownChannel]: 'channel-gone',
  [RESTJSONErrorCodes.UnknownGuild]: 'channel-gone',
  [RESTJSONErrorCodes.UnknownMessage]: 'message-deleted',
  [RESTJSONErrorCodes.MissingAccess]: 'no-permission',
  [RESTJSONErrorCodes.MissingPermissions]: 'no-permission',
};

/** Posts over a client of its own, so that a thousand edits that wait for Discord's limits keep no answer waiting. */
export function discordChannelApi(apiUrl: string, token: string, log: Log): ChannelApi {
  const { rest } = createRest(apiUrl, log, undefined, REQUESTS_PER_SECOND);
  rest.setToken(token);

  const sent = async (request: () => Promise<unknown>): Promise<Sent> => {
    try {
      const message = await request();
      const id = typeof message === 'object' && message !== null && 'id' in message ? String(message.id) : '';
      return { ok: true, id };
    } catch (err) {
      const gone = err instanceof DiscordAPIError ? GONE[Number(err.code)] : undefined;
      if (gone === undefined) log.warn({ err }, 'a post was not taken');
      return { ok: false, gone };
    }
  };

  return {
    post: (channel, body, nonce, files) =>
      sent(() =>
        rest.post(Routes.channelMessages(channel), {
          body: { ...body, nonce, enforce_nonce: true },
          files: files.map(rawFile),
        }),
      ),
    edit: (channel, message, body, files) =>
      sent(() => rest.patch(Routes.channelMessage(channel, message), { body, files: files.map(rawFile) })),
    async tell(person, body) {
      const opened = await sent(() => rest.post(Routes.userChannels(), { body: { recipient_id: person } }));
      if (opened.ok) await sent(() => rest.post(Routes.channelMessages(opened.id), { body }));
    },
  };
}

function rawFile({ name, data, contentType }: AnswerFile) {
  return { name, data, contentType };
}
