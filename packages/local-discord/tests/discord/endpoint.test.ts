import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WRONG_SIGNATURES } from '../../src/discord/world/faults.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';
import { answered } from '../answered.ts';

interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly data?: { readonly name?: string };
}
interface Response {
  readonly status: number;
  readonly contentType?: string;
  readonly body?: string;
}

let discord: LocalDiscord;
let server: Server;
let url: string;
let received: Interaction[];
let believesEverything: boolean;
let answer: (interaction: Interaction) => Promise<Response> | Response;

beforeEach(async () => {
  discord = await startLocalDiscord({ firstResponseMs: 800 });
  received = [];
  believesEverything = false;
  answer = () => json({ type: 4, data: { content: 'hello' } });
  server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const { status, contentType = 'application/json', body: text } = await appAnswer(request, body);
    response.writeHead(status, { 'Content-Type': contentType }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
  await rest().put(`/applications/${discord.applicationId}/commands`, { body: [{ name: 'ask', description: 'Ask' }] });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await discord.close();
});

function rest(): REST {
  return new REST({ api: discord.apiUrl }).setToken(discord.token);
}

/** An app as an operator would write it: it answers what Discord signed, and nothing else. */
async function appAnswer(request: IncomingMessage, body: string): Promise<Response> {
  const signature = String(request.headers['x-signature-ed25519'] ?? '');
  const timestamp = String(request.headers['x-signature-timestamp'] ?? '');
  const age = Math.abs(Date.now() / 1000 - Number(timestamp));
  if (!believesEverything && !(age < 300 && isSigned(signature, timestamp + body))) return { status: 401 };
  const interaction: Interaction = JSON.parse(body);
  if (interaction.type === 1) return json({ type: 1 });
  received.push(interaction);
  return await answer(interaction);
}

function isSigned(signature: string, message: string): boolean {
  const prefix = Buffer.from('302a300506032b6570032100', 'hex');
  const der = Buffer.concat([prefix, Buffer.from(discord.publicKey, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return /^[0-9a-f]{128}$/.test(signature) && verify(null, Buffer.from(message), key, Buffer.from(signature, 'hex'));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function json(value: unknown): Response {
  return { status: 200, body: JSON.stringify(value) };
}

describe('an endpoint', () => {
  it('is taken when it answers PING and refuses every wrong signature', async () => {
    const check = await discord.useEndpoint(url);

    expect(check.ok).toBe(true);
    expect(check.probes.map(({ what, status }) => [what, status])).toEqual([
      ['ping', 200],
      ...WRONG_SIGNATURES.map((what) => [what, 401]),
    ]);
  });

  it('is not taken when it believes everything', async () => {
    believesEverything = true;

    expect((await discord.useEndpoint(url)).ok).toBe(false);
  });

  it('is not taken when nobody is there', async () => {
    expect(await discord.useEndpoint('http://127.0.0.1:9/')).toMatchObject({
      ok: false,
      probes: [{ what: 'ping', status: 0 }, {}, {}, {}, {}, {}, {}],
    });
  });

  it('answers in its response', async () => {
    await discord.useEndpoint(url);

    const { message, ms } = answered(await discord.type('/ask'));

    expect(message).toMatchObject({ content: 'hello', interaction: { name: 'ask' } });
    expect(ms).toBeGreaterThan(0);
    expect(received).toMatchObject([{ type: 2, data: { name: 'ask' } }]);
  });

  it('answers with files in its response', async () => {
    const form = new FormData();
    form.set(
      'payload_json',
      JSON.stringify({ type: 4, data: { content: 'a file', attachments: [{ id: 0, filename: 'a.txt' }] } }),
    );
    form.set('files[0]', new Blob(['text'], { type: 'text/plain' }), 'a.txt');
    const packed = new Response(form);
    const body = await packed.text();
    answer = () => ({ status: 200, contentType: packed.headers.get('content-type') ?? '', body });
    await discord.useEndpoint(url);

    expect(answered(await discord.type('/ask')).files).toMatchObject([{ name: 'a.txt', contentType: 'text/plain' }]);
  });

  it('promises an answer and gives it by webhook', async () => {
    answer = ({ token }) => {
      setImmediate(
        () =>
          void rest().patch(`/webhooks/${discord.applicationId}/${token}/messages/@original`, {
            body: { content: 'later' },
            auth: false,
          }),
      );
      return json({ type: 5 });
    };
    await discord.useEndpoint(url);

    expect(answered(await discord.type('/ask'))).toMatchObject({ deferred: true, message: { content: 'later' } });
  });

  it('answers by the callback after 202', async () => {
    answer = async ({ id, token }) => {
      await rest().post(`/interactions/${id}/${token}/callback`, {
        body: { type: 4, data: { content: 'by callback' } },
        auth: false,
      });
      return { status: 202 };
    };
    await discord.useEndpoint(url);

    expect(answered(await discord.type('/ask')).message.content).toBe('by callback');
  });

  it('that answers what Discord refuses is told so in the log', async () => {
    answer = () => json({ type: 4, data: {} });
    await discord.useEndpoint(url);

    expect((await discord.type('/ask')).kind).toBe('refused');
    expect(discord.log.recent().at(-1)?.problems).toEqual(['Cannot send an empty message (50006)']);
  });

  it.each(WRONG_SIGNATURES)('never sees an interaction as true that is signed wrongly: %s', async (how) => {
    await discord.useEndpoint(url);
    discord.faults.signWrongly(how);

    expect((await discord.type('/ask')).kind).toBe('no-response');
    expect(received).toEqual([]);
    expect(discord.log.recent().at(-1)).toMatchObject({ line: 'http', status: 401, problems: [] });
  });

  it('that is too slow did not respond', async () => {
    answer = () =>
      new Promise((resolve) => setTimeout(() => resolve(json({ type: 4, data: { content: 'late' } })), 1200));
    await discord.useEndpoint(url);

    expect((await discord.type('/ask')).kind).toBe('no-response');
  });

  it('may be given up for the gateway again', async () => {
    await discord.useEndpoint(url);
    await discord.useEndpoint(undefined);

    void discord.type('/ask');

    await vi.waitFor(() => expect(discord.log.recent().map(({ what }) => what)).toContain('INTERACTION_CREATE'));
    expect(received).toEqual([]);
  });
});
