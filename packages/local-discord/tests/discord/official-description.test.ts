import * as description from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { descriptionErrors } from '../../src/discord/rules/description-errors.ts';
import { formErrorText } from '../../src/discord/rules/form-error.ts';
import { PLACES } from '../../src/discord/world/world.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord();
});

afterEach(() => discord.close());

async function ask(method: string, path: string, body?: object | FormData): Promise<unknown> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, ...(isForm ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  return response.json();
}

function issues(schema: description.Schema, value: unknown) {
  return descriptionErrors(schema.safeParse(value).error?.issues ?? [], value).map(formErrorText);
}

describe("what the stand-in answers fits Discord's own description", () => {
  it('for a message with every kind of component', async () => {
    const form = new FormData();
    const card = {
      type: 17,
      components: [
        { type: 10, content: 'text' },
        {
          type: 9,
          components: [{ type: 10, content: 'text' }],
          accessory: { type: 11, media: { url: 'attachment://a.png' } },
        },
        { type: 12, items: [{ media: { url: 'https://x.example/a.png' } }, { media: { url: 'attachment://a.png' } }] },
        { type: 13, file: { url: 'attachment://a.png' } },
        { type: 14 },
        { type: 1, components: [{ type: 2, style: 1, label: 'a', custom_id: 'a' }] },
        { type: 1, components: [{ type: 3, custom_id: 'b', options: [{ label: 'a', value: 'a' }] }] },
      ],
    };
    form.set('payload_json', JSON.stringify({ type: 4, data: { flags: 32_768, components: [card] } }));
    form.set('files[0]', new Blob(['a']), 'a.png');
    void discord.dispatch({ id: '1500000000000000001', token: 't', type: 2, channel_id: PLACES.server.channelId });

    const answer = await ask('POST', '/interactions/1500000000000000001/t/callback?with_response=true', form);

    expect(issues(description.InteractionCallbackResponseSchema, answer)).toEqual([]);
    expect(answer).toMatchObject({ resource: { type: 4 } });
  });

  it('for a person’s message and for the list of them', async () => {
    discord.post('hello');
    const [message] = (await ask('GET', `/channels/${discord.channelId}/messages`)) as unknown[];

    expect(issues(description.MessageResponseSchema, message)).toEqual([]);
  });

  it('for a registered command', async () => {
    const body = {
      name: 'candidate',
      description: 'A candidate',
      default_member_permissions: '8192',
      options: [{ type: 3, name: 'name', description: 'Whose', choices: [{ name: 'a', value: 'a' }] }],
    };
    const [command] = (await ask('PUT', `/applications/${discord.applicationId}/commands`, [
      body,
    ] as object)) as unknown[];

    expect(issues(description.ApplicationCommandResponseSchema, command)).toEqual([]);
  });

  it('for the application', async () => {
    expect(issues(description.PrivateApplicationResponseSchema, await ask('GET', '/applications/@me'))).toEqual([]);
  });
});
