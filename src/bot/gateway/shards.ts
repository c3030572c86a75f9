/** Which part of Discord's servers a process serves. Discord allows 2,500 servers a shard. */
export interface Shards {
  /** Of all processes together; null: as many as Discord recommends, all in this process. */
  readonly count: number | null;
  /** Those of this process; null: all. */
  readonly ids: readonly number[] | null;
}

export type ReadShards = { readonly ok: true; readonly shards: Shards } | { readonly ok: false; readonly line: string };

const RANGE = /^(\d{1,5})(?:-(\d{1,5}))?$/;

/**
 * Reads `SHARD_COUNT` (a number, or `auto`) and `SHARDS` (`0-3,8`).
 * @returns a line for the operator where they do not fit
 */
export function readShards(ids: string | undefined, count: string | undefined): ReadShards {
  const total = count === undefined || count === 'auto' ? null : Number(count);
  if (total !== null && !(Number.isInteger(total) && total >= 1 && total <= 10_000)) {
    return { ok: false, line: `SHARD_COUNT: "${count}" is not a number of shards; a whole number, or auto` };
  }
  if (ids === undefined || ids === 'auto') return { ok: true, shards: { count: total, ids: null } };
  if (total === null) return { ok: false, line: 'SHARDS: needs SHARD_COUNT, the number of shards of all processes' };
  const listed = ids
    .replaceAll(/[[\]\s]/g, '')
    .split(',')
    .map(rangeOf);
  if (listed.some((range) => range === undefined)) {
    return { ok: false, line: `SHARDS: "${ids}" is not a list of shards such as 0-3,8` };
  }
  const wanted = [...new Set(listed.flatMap((range) => range ?? []))];
  const beyond = wanted.find((id) => id >= total);
  if (beyond !== undefined) {
    return { ok: false, line: `SHARDS: shard ${beyond} is not below SHARD_COUNT, which is ${total}` };
  }
  return { ok: true, shards: { count: total, ids: wanted } };
}

function rangeOf(text: string): readonly number[] | undefined {
  const found = RANGE.exec(text);
  if (found === null) return undefined;
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  return last < first ? undefined : Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
