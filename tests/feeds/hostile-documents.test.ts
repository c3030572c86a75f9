import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Feed, feed as feedSchema } from '../../src/feeds/configuration.ts';
import { readingOf } from '../../src/feeds/feed-reading.ts';
import { fetchAddress } from '../../src/feeds/source/address.ts';
import { DOCUMENT_MAX, type Fetched } from '../../src/feeds/source/document.ts';
import { get } from '../../src/feeds/source/http.ts';
import { isPrivateAddress } from '../../src/feeds/source/private-address.ts';
import { utopia } from './utopia.ts';

const counts: Feed = feedSchema.parse({
  id: 'commission',
  election: 'utopia-2024-presidential',
  source: { kind: 'address', url: 'https://results.example/', allowPrivate: true },
  format: { kind: 'counts' },
  authority: 'commission',
  publisher: 'Commission',
  url: 'https://results.example/',
});
const table: Feed = {
  ...counts,
  format: {
    kind: 'table',
    delimiter: ',',
    rows: 'whole',
    zeroIsAbsent: false,
    asOf: { column: 'time', zone: 'UTC' },
    lines: [
      { candidate: counts.format.kind === 'counts' ? utopia.candidates[0]?.id : undefined, votes: 'More' },
      { candidate: utopia.candidates[1]?.id, votes: 'Erasmus' },
    ],
    validVotes: 'valid',
  },
};

async function read(feed: Feed, text: string) {
  const fetched: Fetched = { kind: 'document', text, published: Date.parse('2024-03-01T10:00Z'), memory: {} };
  const reading = await readingOf(fetched, { source: {} }, { feed, election: utopia, now: 1_000, passed: new Set() });
  return { counts: reading.counts.length, reason: reading.memory.trouble?.reason };
}

const line = (votes: unknown, more: object = {}) =>
  JSON.stringify({ asOf: '2024-03-01T10:00Z', results: [{ candidate: 'more-thomas', votes }], ...more });

describe('a document that cannot be believed', () => {
  it.each([
    ['a web page', '<!doctype html><html><body>Sorry</body></html>', 'web page'],
    ['cut JSON', '{"asOf":"2024', 'not JSON'],
    ['negative votes', line(-5), 'not a count'],
    ['votes that are no number', line('NaN'), 'not a count'],
    ['votes beyond counting', line(1e300), 'not a count'],
    ['a stranger', line(5).replace('more-thomas', 'somebody'), 'does not stand'],
    ['a prototype', line(5).replace('more-thomas', '__proto__'), 'does not stand'],
    ['more votes than valid ones', line(5, { validVotes: 4 }), 'more than the 4'],
    [
      'shares above all',
      line(undefined, {
        results: [
          { candidate: 'more-thomas', percent: 60 },
          { candidate: 'erasmus', percent: 60 },
        ],
      }),
      '120 percent',
    ],
    ['more processed than there is', line(5, { processed: { counted: 9, total: 3 } }), '9 of 3'],
    ['a rehearsal', line(5, { test: true }), 'test data'],
    ['no time', line(5, { asOf: 'yesterday' }), 'no time'],
  ])('%s is refused with a reason', async (_, text, reason) => {
    const result = await read(counts, text);
    expect(result.counts).toBe(0);
    expect(result.reason).toContain(reason);
  });

  it.each([
    ['a column that is missing', 'time,More\n2024-03-01T10:00,5', 'no column "Erasmus"'],
    ['a number that is none', 'time,More,Erasmus,valid\n2024-03-01T10:00,NaN,1,9', '"NaN"'],
    ['a negative number', 'time,More,Erasmus,valid\n2024-03-01T10:00,-4,1,9', '"-4"'],
    ['a row that is cut', 'time,More,Erasmus,valid\n2024-03-01T10:00,4', 'not a table'],
    ['nothing', '', 'no rows'],
  ])('a table with %s is refused with a reason', async (_, text, reason) => {
    const result = await read(table, text);
    expect(result.counts).toBe(0);
    expect(result.reason).toContain(reason);
  });

  it('a table of hundreds of thousands of rows is refused soon', async () => {
    const rows = `time,More,Erasmus,valid\n${'2024-03-01T10:00,1,1,2\n'.repeat(340_000)}`;
    const started = performance.now();
    expect((await read(table, rows)).reason).toContain('more than 50000 rows');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('whatever it is, never throws and never brings a count that does not add up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        await expect(read(counts, text)).resolves.toBeDefined();
        await expect(read(table, text)).resolves.toBeDefined();
      }),
    );
  });
});

describe('an address', () => {
  let server: Server;
  let base = '';
  let answer: RequestListener = (_, response) => response.end();
  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const fetchFrom = (allowPrivate = true, memory = {}) =>
    fetchAddress({ kind: 'address', url: base, allowPrivate }, counts, memory);

  it('in a private network is refused unless the operator allows it', async () => {
    expect(await fetchFrom(false)).toMatchObject({ kind: 'failed', reason: 'the address is private' });
    const named = { kind: 'address', url: base.replace('127.0.0.1', 'localhost'), allowPrivate: false } as const;
    expect(await fetchAddress(named, counts, {})).toMatchObject({ kind: 'failed', reason: 'the address is private' });
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '::1',
    '::ffff:10.0.0.1',
    'fd00::1',
    'fe80::1',
    'nonsense',
  ])('such as %s is private', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111'])('such as %s is public', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );

  it('that redirects in a circle, or away from http, is left', async () => {
    answer = (_, response) => response.writeHead(302, { location: '/' }).end();
    expect(await fetchFrom()).toMatchObject({ kind: 'failed', reason: 'redirected too often' });
    answer = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    expect(await fetchFrom()).toMatchObject({ kind: 'failed', reason: 'only http and https addresses are read' });
  });

  it('that sends too much, said or unsaid or packed, is cut off', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-length': 1024 ** 3 }).write('x');
    expect(await fetchFrom()).toMatchObject({ kind: 'failed', reason: 'more than 8 MB' });
    const chunk = Buffer.alloc(1024 * 1024);
    answer = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      response.on('error', () => undefined);
      more();
    };
    expect(await fetchFrom()).toMatchObject({ kind: 'failed', reason: 'more than 8 MB' });
    const bomb = gzipSync(Buffer.alloc(DOCUMENT_MAX * 20));
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    expect(await fetchFrom()).toMatchObject({ kind: 'failed', reason: 'more than 8 MB' });
  });

  it('that never ends its answer is left in time', async () => {
    answer = (_, response) => response.write('x');
    await expect(get({ url: base, headers: {}, allowPrivate: true, patienceMs: 200 })).rejects.toThrow(
      'no answer within',
    );
  });

  it('that has nothing new costs nothing', async () => {
    answer = (request, response) =>
      request.headers['if-none-match'] === '"a"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"a"' }).end('{}');
    const first = await fetchFrom();
    expect(first).toMatchObject({ kind: 'document', memory: { etag: '"a"' } });
    expect(await fetchFrom(true, first.kind === 'document' ? first.memory : {})).toEqual({ kind: 'unchanged' });
  });

  it.each([403, 429, 503])('that answers %i is left alone for as long as it asks', async (status) => {
    answer = (_, response) => response.writeHead(status, { 'retry-after': '90' }).end();
    expect(await fetchFrom()).toMatchObject({ kind: 'failed', waitMs: 90_000 });
  });
});
