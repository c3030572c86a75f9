import { describe, expect, it } from 'vitest';
import { reconnectPause } from '../../src/bot/gateway/reconnecting.ts';
import { readShards } from '../../src/bot/gateway/shards.ts';

describe('the shards of a process', () => {
  it.each([
    ['nothing', undefined, undefined, { count: null, ids: null }],
    ['auto', 'auto', 'auto', { count: null, ids: null }],
    ['a number of shards', undefined, '8', { count: 8, ids: null }],
    ['a range and a single one', '0-3, 7', '8', { count: 8, ids: [0, 1, 2, 3, 7] }],
    ['the brackets that discord.js takes', '[0,1]', '2', { count: 2, ids: [0, 1] }],
  ])('are read from %s', (_, ids, count, shards) => {
    expect(readShards(ids, count)).toEqual({ ok: true, shards });
  });

  it.each([
    ['shards without their number', '0-3', undefined, 'SHARD_COUNT'],
    ['a shard that is not there', '8', '8', 'shard 8 is not below SHARD_COUNT'],
    ['a range that runs backwards', '3-1', '8', 'not a list of shards'],
    ['words', 'all of them', '8', 'not a list of shards'],
    ['no number', undefined, 'many', 'not a number of shards'],
  ])('are refused in words: %s', (_, ids, count, words) => {
    const read = readShards(ids, count);
    expect(read.ok ? '' : read.line).toContain(words);
  });
});

it('waits longer with each failure, and never longer than two minutes', () => {
  const pauses = [1, 2, 3, 4, 20].map((failures) => reconnectPause(failures, 1));
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 120_000]);
  expect(reconnectPause(1, 0)).toBe(250);
});
