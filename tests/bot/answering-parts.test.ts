import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/bot/answering/interaction-age.ts';
import { createTurns } from '../../src/bot/answering/turns.ts';
import { deliver, deliverLater } from '../../src/bot/discord/delivery.ts';
import { createRequestBudget } from '../../src/bot/discord/request-budget.ts';

const cut = () => Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
const discord = (code: number) => Object.assign(new Error('Discord says no'), { code });

/** A clock that only moves when somebody sleeps. */
function stoppedClock() {
  let at = 0;
  return {
    now: () => at,
    sleep: async (ms: number) => {
      at += ms;
    },
  };
}

function failing(...causes: readonly Error[]) {
  const left = [...causes];
  let tries = 0;
  return {
    tries: () => tries,
    send: async () => {
      tries += 1;
      const cause = left.shift();
      if (cause !== undefined) throw cause;
    },
  };
}

describe('a first response', () => {
  it('is sent again when the socket was cut', async () => {
    const line = failing(cut(), cut());
    await deliver(line.send, 3_000, stoppedClock());
    expect(line.tries()).toBe(3);
  });

  it('had arrived when Discord knows of it after a cut', async () => {
    const line = failing(cut(), discord(40_060));
    await expect(deliver(line.send, 3_000, stoppedClock())).resolves.toBeUndefined();
  });

  it('is a fault when somebody else answered first', async () => {
    await expect(deliver(failing(discord(40_060)).send, 3_000, stoppedClock())).rejects.toThrow('Discord says no');
  });

  it('is not sent again after three seconds', async () => {
    const line = failing(...Array.from({ length: 100 }, cut));
    await expect(deliver(line.send, 3_000, stoppedClock())).rejects.toThrow('other side closed');
    expect(line.tries()).toBeLessThanOrEqual(30);
  });

  it('is not sent again when Discord refuses it', async () => {
    const line = failing(discord(50_035));
    await expect(deliver(line.send, 3_000, stoppedClock())).rejects.toThrow('Discord says no');
    expect(line.tries()).toBe(1);
  });
});

describe('a later answer', () => {
  it('waits for its webhook', async () => {
    const line = failing(discord(10_015), discord(10_015));
    await deliverLater(line.send, stoppedClock());
    expect(line.tries()).toBe(3);
  });

  it('gives up when the webhook never comes', async () => {
    const line = failing(...Array.from({ length: 50 }, () => discord(10_015)));
    await expect(deliverLater(line.send, stoppedClock())).rejects.toThrow('Discord says no');
  });
});

describe('the time an interaction has', () => {
  const made = Date.UTC(2026, 10, 3, 23, 41);
  const id = String((BigInt(made) - 1_420_070_400_000n) << 22n);

  it('counts from the moment in its id', () => {
    expect(deadlineOf(id, made + 1_200)).toBe(made + 3_000);
  });

  it.each([
    ['no snowflake', 'abc', made],
    ['an id of the future, so the clocks differ', id, made - 5_000],
    ['an id of yesterday, so the clocks differ', id, made + 86_400_000],
  ])('counts from its arrival with %s', (_, given, received) => {
    expect(deadlineOf(given, received)).toBe(received + 3_000);
  });
});

describe('turns', () => {
  it('come in the order they were asked for, with a breath between', async () => {
    const seen: string[] = [];
    const turns = createTurns(async () => void seen.push('breath'));
    await Promise.all([
      turns.take(() => seen.push('first')),
      turns.take(async () => seen.push('second')),
      turns.take(() => seen.push('third')),
    ]);
    expect(seen.slice(0, 5)).toEqual(['first', 'breath', 'second', 'breath', 'third']);
    expect(turns.waiting()).toBe(0);
  });

  it('go on after one that failed', async () => {
    const turns = createTurns();
    const failed = turns.take(() => {
      throw new Error('a fault');
    });
    const next = turns.take(() => 'served');
    await expect(failed).rejects.toThrow('a fault');
    expect(await next).toBe('served');
  });
});

describe('the budget of refused requests', () => {
  it('waits longer and longer after a 429 that does not say how long', () => {
    let at = 0;
    const budget = createRequestBudget(() => at);
    expect(budget.note(429, null)).toBe(1);
    expect(budget.closedUntil()).toBe(1_000);
    at = 1_001;
    expect(budget.closedUntil()).toBeUndefined();
    expect(budget.note(429, '<html>')).toBe(2);
    expect(budget.note(200, null)).toBeUndefined();
    expect(budget.note(429, null)).toBe(1);
  });

  it('leaves a 429 alone that says how long', () => {
    expect(createRequestBudget(() => 0).note(429, '0.5')).toBeUndefined();
  });

  it('closes before Discord bans the address, and opens when the refusals are ten minutes old', () => {
    let at = 0;
    const budget = createRequestBudget(() => at);
    for (let refused = 0; refused < 5_000; refused += 1) budget.note(403, null);
    expect(budget.closedUntil()).toBe(600_000);
    at = 600_001;
    expect(budget.closedUntil()).toBeUndefined();
    expect(budget.refused()).toBe(0);
  });
});
