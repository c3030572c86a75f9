import { spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { quantile, usageOf } from './processor-time.ts';

/** Requests under way at once, and those that are not counted. */
const AT_ONCE = 16;
const WARM_UP = 300;

export interface Load {
  /** Processor time of the server for a request, in microseconds. */
  readonly cpuUs: number;
  readonly p99Ms: number;
  readonly failed: number;
}

export interface LoadedEndpoint {
  readonly load: (bodies: readonly string[]) => Promise<Load>;
  readonly stop: () => void;
}

/** Starts an endpoint and sends it signed requests. */
export async function startEndpoint(script: string): Promise<LoadedEndpoint> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, DISCORD_PUBLIC_KEY: key, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

  async function send(body: string): Promise<number> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = {
      'content-length': Buffer.byteLength(body),
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
      'x-signature-timestamp': timestamp,
    };
    const sent = request({ agent, port, host: '127.0.0.1', path: '/interactions', method: 'POST', headers });
    sent.end(body);
    const [response] = await once(sent, 'response');
    response.resume();
    await once(response, 'end');
    return response.statusCode;
  }

  await until(async () => (await send('{"type":1}')) === 200);
  return {
    stop: () => child.kill('SIGKILL'),
    async load(bodies) {
      await inParallel(bodies.slice(0, WARM_UP), send);
      const before = await usageOf(child.pid);
      const { times, failed } = await inParallel(bodies, send);
      const after = await usageOf(child.pid);
      return { cpuUs: ((after.cpuMs - before.cpuMs) * 1000) / bodies.length, p99Ms: quantile(times, 0.99), failed };
    },
  };
}

async function inParallel(bodies: readonly string[], send: (body: string) => Promise<number>) {
  const times: number[] = [];
  let failed = 0;
  let next = 0;
  const worker = async () => {
    while (next < bodies.length) {
      const body = bodies[next] ?? '';
      next += 1;
      const began = performance.now();
      if ((await send(body)) === 200) times.push(performance.now() - began);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { times, failed };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the endpoint did not come up within 30 seconds');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
