import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord.ts';
import { type Page, startPage } from '../../src/page/page.ts';

let discord: LocalDiscord;
let page: Page;
let cookie: string;
const clientFolder = mkdtempSync(join(tmpdir(), 'election-facts-client-'));

beforeAll(async () => {
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Local Discord</title>');
  writeFileSync(join(clientFolder, 'notes.txt'), 'not for the page');
  discord = await startLocalDiscord();
  page = await startPage(discord, { clientFolder });
  const opened = await ask('GET', '/');
  cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(async () => {
  await page.close();
  await discord.close();
});

interface Asked {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** `fetch` does not let a test name another host or origin. */
async function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Asked> {
  const sent = request(new URL(path, page.url), { method, headers });
  sent.end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  response.setEncoding('utf8');
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, headers: response.headers, body: text };
}

const post = JSON.stringify({ do: 'post', as: { who: 'member', where: 'server', locale: 'en-GB' }, text: 'hello' });
const json = { 'Content-Type': 'application/json' };

describe('the page', () => {
  it('is served on this machine only', () => {
    expect(new URL(page.url).hostname).toBe('127.0.0.1');
  });

  it('lets nothing run, load or frame it but its own files', async () => {
    const { headers } = await ask('GET', '/');
    const policy = String(headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toContain('unsafe');
  });

  it('hands its secret to the browser so that no script and no other site can use it', async () => {
    const { headers } = await ask('GET', '/');
    expect(String(headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict$/);
  });

  it('does what its own page asks for', async () => {
    const { status, body } = await ask('POST', '/actions', { ...json, cookie }, post);
    expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { kind: 'done' } });
  });

  it.each<[string, string, string, () => Record<string, string>]>([
    ['a page of another site', 'POST', '/actions', () => ({ ...json, cookie, Origin: 'https://evil.example' })],
    ['a page of another port', 'POST', '/actions', () => ({ ...json, cookie, Origin: 'http://127.0.0.1:1' })],
    ['a name that was pointed to this machine', 'GET', '/', () => ({ Host: 'evil.example' })],
    ['a script of another site', 'GET', '/events', () => ({ cookie, 'Sec-Fetch-Site': 'cross-site' })],
    [
      'a frame of another site',
      'GET',
      '/',
      () => ({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' }),
    ],
    ['somebody without the secret', 'POST', '/actions', () => json],
    ['somebody with a guessed secret', 'POST', '/actions', () => ({ ...json, cookie: cookie.replace(/.$/, '!') })],
  ])('refuses %s', async (_who, method, path, headers) => {
    expect((await ask(method, path, headers(), method === 'POST' ? post : '')).status).toBe(403);
  });

  it('follows a link from another site to itself', async () => {
    const link = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };
    expect((await ask('GET', '/', link)).status).toBe(200);
  });

  it.each(['/notes.txt', '/../package.json', '/%2e%2e/package.json', '//etc/passwd'])(
    'serves no file but its own: %s',
    async (path) => {
      const sent = request({ host: '127.0.0.1', port: new URL(page.url).port, path, headers: { cookie } });
      sent.end();
      const [response] = await once(sent, 'response');
      response.resume();
      expect(response.statusCode).toBe(404);
    },
  );

  it.each([
    ['no JSON', 'nonsense'],
    ['an unknown action', JSON.stringify({ do: 'shout' })],
    ['an empty message', post.replace('hello', '')],
    ['a message Discord would not take', post.replace('hello', 'x'.repeat(2001))],
  ])('refuses %s', async (_what, body) => {
    expect((await ask('POST', '/actions', { ...json, cookie }, body)).status).toBe(400);
  });

  it('takes no action that a form could send', async () => {
    expect((await ask('POST', '/actions', { 'Content-Type': 'text/plain', cookie }, post)).status).toBe(400);
  });

  it('takes a free port when the one that was asked for is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const second = await startPage(discord, { clientFolder, port });
    expect(new URL(second.url).port).not.toBe(String(port));
    await second.close();
    other.close();
  });

  it('says what to do when it has not been built', async () => {
    const bare = await startPage(discord, { clientFolder: join(clientFolder, 'missing') });
    expect(await (await fetch(bare.url)).text()).toContain('npm run build');
    await bare.close();
  });
});
