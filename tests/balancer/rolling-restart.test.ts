import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BotProcess, startBot } from '../e2e/bot-process.ts';
import { hasHaproxy, startHaproxy } from './haproxy.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function startReplica(port: number): Promise<BotProcess> {
  const bot = startBot({ DISCORD_PUBLIC_KEY: key, HOST: '127.0.0.1', PORT: String(port), DRAIN_SECONDS: '4' });
  const isReady = async () => expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  await vi.waitFor(isReady, { timeout: 30_000, interval: 100 });
  return bot;
}

let asked = 0;

/** One question through the balancer. @returns the status, 0 where the connection failed */
async function ask(port: number, seal: KeyObject = privateKey): Promise<number> {
  asked += 1;
  const body = JSON.stringify({
    id: String(asked),
    token: `token-${asked}`,
    application_id: '1',
    type: 2,
    data: { name: 'candidate', type: 1, options: [{ name: 'name', type: 3, value: 'zahid' }] },
    user: { id: '2', username: 'somebody' },
    context: 1,
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.from(timestamp + body), seal).toString('hex');
  const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp };
  try {
    const response = await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', body, headers });
    const text = await response.text();
    return response.status === 200 && !text.includes('Zahid Oruj') ? 0 : response.status;
  } catch {
    return 0;
  }
}

function withHaproxy(): void {
  let replicas: BotProcess[];
  let ports: number[];
  let balancer: { readonly stop: () => void };
  let port: number;

  beforeAll(async () => {
    ports = [await freePort(), await freePort()];
    port = await freePort();
    replicas = await Promise.all(ports.map(startReplica));
    balancer = await startHaproxy(ports, port);
    await vi.waitFor(async () => expect(await ask(port)).toBe(200), { timeout: 10_000 });
  }, 60_000);
  afterAll(async () => {
    balancer.stop();
    await Promise.all(replicas.map((replica) => replica.stop()));
  });

  it('loses no interaction while each replica is restarted', async () => {
    const statuses: number[] = [];
    let going = true;
    const asking = Array.from({ length: 4 }, async () => {
      while (going) statuses.push(await ask(port));
    });
    for (const [at, replica] of replicas.entries()) {
      expect(await replica.stop('SIGTERM')).toBe(0);
      replicas[at] = await startReplica(ports[at] ?? 0);
      // The other one may go only when the balancer has seen that this one is back.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    going = false;
    await Promise.all(asking);
    expect(statuses.length).toBeGreaterThan(100);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  }, 90_000);

  it('lets nobody see the pages for operators', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(403);
  });

  it('refuses what another key signed', async () => {
    expect(await ask(port, generateKeyPairSync('ed25519').privateKey)).toBe(401);
  });
}

describe('two replicas behind a balancer', () => {
  if (hasHaproxy()) withHaproxy();
  else
    it('needs haproxy on this machine (apt-get install haproxy)', () => {
      process.stderr.write('haproxy is not installed here: the rolling restart was not tested\n');
      expect(process.env.CI, 'haproxy must be installed where CI runs').toBeUndefined();
    });
});
