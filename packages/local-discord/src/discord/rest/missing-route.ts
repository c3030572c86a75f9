import { type Answer, refuse } from './api-answer.ts';

/** Longest list of parameters of any of Discord's addresses. */
const MOST_PARAMETERS = 5;

/**
 * The refusal of a request that the stand-in has no answer to: it says which of Discord's addresses it would be.
 * @param known whether the address answers to other methods
 */
export async function missingRoute(method: string, path: string, known: boolean): Promise<Answer> {
  const name = await nameOf(path);
  if (name === undefined) return refuse(404, { message: `404: Not Found. Discord has no address ${path}.`, code: 0 });
  const what = `The local Discord does not know ${method} on "${name}" (${path}).`;
  if (known) return refuse(405, { message: `405: Method Not Allowed. ${what}`, code: 0 });
  return refuse(404, { message: `404: Not Found. ${what} Discord does; its README says what is missing.`, code: 0 });
}

/** What the API's types call this address, such as `guildBans`. They are loaded only when something is missing. */
async function nameOf(path: string): Promise<string | undefined> {
  const { Routes } = await import('discord-api-types/v10');
  const parameters = Array.from({ length: MOST_PARAMETERS }, (_, index) => `:${index}`);
  for (const [name, build] of Object.entries(Routes)) {
    // Each gives its address from its parameters, which are all texts; those that need fewer leave the rest alone.
    const pattern = Reflect.apply(build, Routes, parameters);
    if (typeof pattern === 'string' && fits(decodeURIComponent(pattern), path)) return name;
  }
  return undefined;
}

function fits(pattern: string, path: string): boolean {
  const [wanted, steps] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === steps.length &&
    wanted.every((want, index) => (want.startsWith(':') ? steps[index] !== '' : want === steps[index]))
  );
}
