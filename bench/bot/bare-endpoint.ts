import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';

/** The least an endpoint can be: node:http and a checked signature, a constant for an answer. */
const key = createPublicKey({
  key: Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    Buffer.from(process.env.DISCORD_PUBLIC_KEY ?? '', 'hex'),
  ]),
  format: 'der',
  type: 'spki',
});
const PONG = JSON.stringify({ type: 1 });
const CONSTANT = JSON.stringify({ type: 4, data: { content: 'constant', flags: 64 } });

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts);
    const timestamp = String(request.headers['x-signature-timestamp']);
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    if (!verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, signature)) {
      response.writeHead(401).end();
      return;
    }
    const { type } = JSON.parse(body.toString('utf8'));
    response.writeHead(200, { 'content-type': 'application/json' }).end(type === 1 ? PONG : CONSTANT);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
