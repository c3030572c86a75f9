import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { deadlineOf } from '../answering/interaction-age.ts';
import type { AnswerFile, ResponseApi } from '../answering/response.ts';
import { deliver, deliverLater } from './delivery.ts';

/** Answers interactions by requests of their own: the way of the gateway. */
export function gatewayResponses(rest: REST, applicationId: string): ResponseApi {
  return {
    takesFiles: true,
    async callback({ id, token }, body, files) {
      const send = async () => {
        await rest.post(Routes.interactionCallback(id, token), { body, files: files.map(rawFile), auth: false });
      };
      await deliver(send, deadlineOf(id, Date.now()));
    },
    ...laterAnswers(rest, applicationId),
  };
}

/** Answers in the response of the request that brought the interaction; what is late goes to its webhook. */
export function httpResponses(rest: REST, applicationId: string, respond: (callback: unknown) => void): ResponseApi {
  return {
    takesFiles: false,
    async callback(_, body) {
      respond(body);
    },
    ...laterAnswers(rest, applicationId),
  };
}

function laterAnswers(rest: REST, applicationId: string): Pick<ResponseApi, 'editOriginal' | 'followUp'> {
  return {
    async editOriginal({ token }, body, files) {
      const route = Routes.webhookMessage(applicationId, token);
      await deliverLater(async () => {
        await rest.patch(route, { body, files: files.map(rawFile), auth: false });
      });
    },
    async followUp({ token }, body, files) {
      const route = Routes.webhook(applicationId, token);
      await deliverLater(async () => {
        await rest.post(route, { body, files: files.map(rawFile), auth: false });
      });
    },
  };
}

function rawFile({ name, data, contentType }: AnswerFile) {
  return { name, data, contentType };
}
