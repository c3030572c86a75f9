import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { connectionFailure } from './discord-failure.ts';

const application = z.object({ id: z.string() });

/**
 * The id of the application that a token belongs to: one question that also proves the token and the address.
 * @throws with one plain sentence that says what to check
 */
export async function applicationOf(rest: REST, apiUrl: string): Promise<string> {
  try {
    return application.parse(await rest.get(Routes.currentApplication())).id;
  } catch (cause) {
    throw connectionFailure(cause, apiUrl);
  }
}
