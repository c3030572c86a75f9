import type { ApiProblem } from '../rules/form-error.ts';

/** What a route answers: a status and, except for 204, a JSON body. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** A page in the place of a JSON body. */
  readonly html?: string;
  /** The refusal, when the answer is one. */
  readonly problem?: ApiProblem;
}

export const DONE: Answer = { status: 204 };

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export function refuse(status: number, problem: ApiProblem): Answer {
  return { status, body: problem, problem };
}

/** Discord's refusals, https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
export const REFUSALS = {
  unauthorized: refuse(401, { message: '401: Unauthorized', code: 0 }),
  serverError: refuse(500, { message: '500: Internal Server Error', code: 0 }),
  unknownApplication: refuse(404, { message: 'Unknown Application', code: 10_002 }),
  unknownChannel: refuse(404, { message: 'Unknown Channel', code: 10_003 }),
  unknownGuild: refuse(404, { message: 'Unknown Guild', code: 10_004 }),
  unknownMessage: refuse(404, { message: 'Unknown Message', code: 10_008 }),
  unknownRole: refuse(404, { message: 'Unknown Role', code: 10_011 }),
  unknownMember: refuse(404, { message: 'Unknown Member', code: 10_007 }),
  unknownEmoji: refuse(400, { message: 'Unknown Emoji', code: 10_014 }),
  tooManyPins: refuse(400, { message: 'Maximum number of pins reached for the channel (250)', code: 30_003 }),
  tooManyReactions: refuse(400, { message: 'Maximum number of reactions reached (20)', code: 30_010 }),
  wrongBulkCount: refuse(400, {
    message:
      'Provided too few or too many messages to delete. Must provide at least 2 and at most 100 messages to delete',
    code: 50_016,
  }),
  tooOldForBulk: refuse(400, { message: 'A message provided was too old to bulk delete', code: 50_034 }),
  replyWithoutHistory: refuse(400, {
    message: 'Cannot reply without permission to read message history',
    code: 160_002,
  }),
  forwardWithoutContent: refuse(400, {
    message: 'Cannot forward a message whose content you cannot read',
    code: 160_014,
  }),
  unknownUser: refuse(404, { message: 'Unknown User', code: 10_013 }),
  unknownWebhook: refuse(404, { message: 'Unknown Webhook', code: 10_015 }),
  unknownInteraction: refuse(404, { message: 'Unknown interaction', code: 10_062 }),
  unknownCommand: refuse(404, { message: 'Unknown application command', code: 10_063 }),
  tooManyCommands: refuse(400, { message: 'Maximum number of application commands reached', code: 30_032 }),
  tooLarge: refuse(413, { message: 'Request entity too large', code: 40_005 }),
  alreadyAcknowledged: refuse(400, { message: 'Interaction has already been acknowledged.', code: 40_060 }),
  tooManyFollowUps: refuse(400, {
    message: 'This interaction has hit the maximum number of follow up messages',
    code: 40_094,
  }),
  missingAccess: refuse(403, { message: 'Missing Access', code: 50_001 }),
  notTheAuthor: refuse(403, { message: 'Cannot edit a message authored by another user', code: 50_005 }),
  missingPermissions: refuse(403, { message: 'Missing Permissions', code: 50_013 }),
  invalidWebhookToken: refuse(401, { message: 'Invalid Webhook Token', code: 50_027 }),
  invalidVersion: refuse(400, { message: 'Invalid API version provided.', code: 50_041 }),
  invalidJson: refuse(400, { message: 'The request body contains invalid JSON.', code: 50_109 }),
} as const satisfies Record<string, Answer>;
