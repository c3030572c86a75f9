import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backup, restore } from '../../src/store/backup.ts';
import { CLAIM_LASTS_MS } from '../../src/store/deliveries.ts';
import { migrate, SCHEMA_VERSION } from '../../src/store/engine/migrating.ts';
import { TABLES } from '../../src/store/engine/migrations.ts';
import type { NewFollow } from '../../src/store/follows.ts';
import { OWN_ELECTIONS_PER_GUILD } from '../../src/store/own-elections.ts';
import { REPORTS_PER_GUILD_AND_DAY } from '../../src/store/reports.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/store/settings.ts';
import { onBothEngines } from './both-engines.ts';

const GUILD = '100000000000000001';
const OTHER = '100000000000000002';
const follow: NewFollow = {
  guild: GUILD,
  channel: '200000000000000001',
  election: 'uk-2019-general',
  place: '',
  role: '',
  language: 'en',
  setter: '300000000000000001',
};
const memory = { id: 'feed', body: {}, readAt: 1 };
const event = (id: string, happened: number) => ({
  election: 'uk-2019-general',
  place: '',
  id,
  happened,
  body: { kind: 'lead-passed' },
});

onBothEngines('the store', ({ fresh, beside }) => {
  describe('tables', () => {
    it('are brought to the newest step once, by however many processes start at the same time', async () => {
      const store = await fresh();
      const all = [store, beside(store), beside(store), beside(store)];
      await Promise.all(all.map((each) => each.settings.read({ kind: 'guild', id: GUILD })));
      const steps = await store.database.query('select step from migrations order by step');
      expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1));
    });

    it('of a newer version are refused in words', async () => {
      const store = await fresh();
      await store.database.query('insert into migrations (step, taken) values (?, ?)', [SCHEMA_VERSION + 1, 0]);
      await store.close();
      await expect(beside(store).settings.read({ kind: 'guild', id: GUILD })).rejects.toThrow('newer version');
    });

    it('have the columns that a backup carries', async () => {
      const store = await fresh();
      for (const [table, columns] of Object.entries(TABLES)) {
        await expect(store.database.query(`select ${columns.join(', ')} from ${table}`)).resolves.toEqual([]);
      }
      await expect(migrate(await store.database.engine())).resolves.toEqual([]);
    });
  });

  describe('settings', () => {
    const chosen: Settings = {
      ...DEFAULT_SETTINGS,
      election: 'uk-2024-general',
      language: 'az',
      share: { who: 'role', role: '400000000000000001' },
      quiet: true,
    };

    it('come back as they were chosen, for their owner alone', async () => {
      const store = await fresh();
      await store.settings.write({ kind: 'guild', id: GUILD }, chosen, 1);
      expect(await store.settings.read({ kind: 'guild', id: GUILD })).toEqual(chosen);
      expect(await store.settings.read({ kind: 'guild', id: OTHER })).toEqual(DEFAULT_SETTINGS);
      expect(await store.settings.read({ kind: 'user', id: GUILD })).toEqual(DEFAULT_SETTINGS);
    });

    it('can be changed, and forgotten', async () => {
      const store = await fresh();
      await store.settings.write({ kind: 'guild', id: GUILD }, chosen, 1);
      await store.settings.write({ kind: 'guild', id: GUILD }, { ...chosen, quiet: false }, 2);
      expect((await store.settings.read({ kind: 'guild', id: GUILD })).quiet).toBe(false);
      await store.settings.reset({ kind: 'guild', id: GUILD });
      expect(await store.settings.read({ kind: 'guild', id: GUILD })).toEqual(DEFAULT_SETTINGS);
    });
  });

  describe('follows', () => {
    it('are one for a channel, an election and a place', async () => {
      const store = await fresh();
      const first = await store.follows.add(follow, 1);
      const again = await store.follows.add({ ...follow, role: '9' }, 2);
      expect(await store.follows.ofGuild(GUILD)).toEqual([again]);
      expect(again.id).not.toBe(first.id);
      expect(again).toMatchObject({ role: '9', created: 2, message: '' });
    });

    it('can be ended by their own server only', async () => {
      const store = await fresh();
      const { id } = await store.follows.add(follow, 1);
      expect(await store.follows.remove(OTHER, id)).toBe(false);
      expect(await store.follows.ofGuild(GUILD)).toHaveLength(1);
      expect(await store.follows.remove(GUILD, id)).toBe(true);
      expect(await store.follows.ofGuild(GUILD)).toEqual([]);
    });

    it('have each edit claimed by one process', async () => {
      const store = await fresh();
      const added = await store.follows.add(follow, 1);
      const claims = await Promise.all([store, beside(store), store].map((each) => each.follows.claimEdit(added, 50)));
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it('stop once, and no longer run then', async () => {
      const store = await fresh();
      const { id } = await store.follows.add(follow, 1);
      expect(await store.follows.stop(id, 'message-deleted')).toBe(true);
      expect(await store.follows.stop(id, 'no-permission')).toBe(false);
      expect(await store.follows.running()).toEqual([]);
    });
  });

  describe('events', () => {
    it('are due once for each follow that began before them', async () => {
      const store = await fresh();
      const early = await store.follows.add(follow, 10);
      await store.follows.add({ ...follow, channel: '2' }, 30);
      await store.counts.keep([], [event('first-figures', 20)], memory);
      await store.counts.keep([], [event('first-figures', 25)], memory);
      expect(await store.deliveries.due(40, 0)).toEqual([
        { follow: early.id, event: 'first-figures', claimedBefore: 0 },
      ]);
    });

    it('are claimed by one process, and by another when that one died', async () => {
      const store = await fresh();
      await store.follows.add(follow, 10);
      await store.counts.keep([], [event('first-figures', 20)], memory);
      const [due] = await store.deliveries.due(40, 0);
      if (due === undefined) throw new Error('nothing is due');
      const claims = await Promise.all([store, beside(store)].map((each) => each.deliveries.claim(due, 40)));
      expect(claims.toSorted()).toEqual([false, true]);
      expect(await store.deliveries.due(41, 0)).toEqual([]);
      const later = 41 + CLAIM_LASTS_MS;
      const [abandoned] = await store.deliveries.due(later, 0);
      if (abandoned === undefined) throw new Error('an abandoned claim is due again');
      const again = await Promise.all([store, beside(store)].map((each) => each.deliveries.claim(abandoned, later)));
      expect(again.toSorted()).toEqual([false, true]);
      await store.deliveries.posted(abandoned.follow, abandoned.event, '77');
      expect(await store.deliveries.due(later + 2 * CLAIM_LASTS_MS, 0)).toEqual([]);
    });
  });

  describe('counts', () => {
    const count = { election: 'e', contest: 'c', place: '', id: 'live-1', feed: 'feed', received: 5, body: { a: [1] } };

    it('that come twice are kept once, with what came first', async () => {
      const store = await fresh();
      await store.counts.keep([count], [], memory);
      await store.counts.keep([{ ...count, body: 'other', received: 9 }], [], memory);
      expect(await store.counts.since(0)).toEqual([count]);
      expect(await store.counts.since(6)).toEqual([]);
    });

    it('are read by one replica at a time, until its claim runs out', async () => {
      const store = await fresh();
      const claims = await Promise.all(
        [store, beside(store)].map((each) => each.counts.claimReading('feed', 100, 200)),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await store.counts.claimReading('feed', 199, 300)).toBe(false);
      expect(await store.counts.claimReading('feed', 200, 300)).toBe(true);
    });
  });

  describe("a server's own things", () => {
    const call = {
      election: 'e',
      contest: 'c',
      place: '',
      candidate: 'x',
      kind: 'projected' as const,
      calledBy: 'AP',
      called: 5,
    };
    const election = { guild: GUILD, id: 'club-2026', added: 1, files: { 'election.json': {} } };

    it('calls are retracted by it alone, once, and stay told', async () => {
      const store = await fresh();
      const { id } = await store.calls.add({ ...call, guild: GUILD });
      expect(await store.calls.retract(OTHER, id, 8)).toBe(false);
      expect(await store.calls.retract(GUILD, id, 8)).toBe(true);
      expect(await store.calls.retract(GUILD, id, 9)).toBe(false);
      expect(await store.calls.ofGuild(GUILD)).toMatchObject([{ id, retracted: 8 }]);
      expect(await store.calls.ofGuild(OTHER)).toEqual([]);
    });

    it('keep any text as it is, quotes, question marks and all', async () => {
      const store = await fresh();
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (text) => {
          const calledBy = text.replaceAll('\0', '');
          const { id } = await store.calls.add({ ...call, guild: GUILD, calledBy });
          const kept = await store.calls.ofGuild(GUILD);
          expect(kept.find((each) => each.id === id)?.calledBy).toBe(calledBy);
        }),
        { numRuns: 25, examples: [["'; drop table calls; -- $1 ? \\"]] },
      );
    });

    it('elections are shown once they were confirmed, and there alone', async () => {
      const store = await fresh();
      await store.ownElections.propose(election);
      expect(await store.ownElections.ofGuild(GUILD)).toEqual([]);
      expect(await store.ownElections.keep(OTHER, election.id)).toBe('gone');
      expect(await store.ownElections.keep(GUILD, election.id)).toBe('kept');
      expect(await store.ownElections.ofGuild(GUILD)).toEqual([election]);
      expect(await store.ownElections.ofGuild(OTHER)).toEqual([]);
      expect(await store.ownElections.remove(OTHER, election.id)).toBe(false);
      expect(await store.ownElections.remove(GUILD, election.id)).toBe(true);
    });

    it('elections are as many as one server may have', async () => {
      const store = await fresh();
      for (let index = 0; index < OWN_ELECTIONS_PER_GUILD; index++) {
        await store.ownElections.propose({ ...election, id: `club-${index}` });
        expect(await store.ownElections.keep(GUILD, `club-${index}`)).toBe('kept');
      }
      await store.ownElections.propose({ ...election, id: 'one-more' });
      expect(await store.ownElections.keep(GUILD, 'one-more')).toBe('full');
    });

    it('reports are as many a day as one server may file', async () => {
      const store = await fresh();
      const report = {
        guild: GUILD,
        answerTo: '',
        body: { wrong: 'w', about: '', election: '', right: '', source: '', dataVersion: '' },
      };
      for (let index = 0; index < REPORTS_PER_GUILD_AND_DAY; index++)
        expect(await store.reports.file(report, 1_000)).toMatch(/^r-[0-9a-f]{8}$/);
      expect(await store.reports.file(report, 1_000)).toBeUndefined();
      expect(await store.reports.file({ ...report, guild: OTHER }, 1_000)).toBeDefined();
    });

    it('are erased together, and nobody else’s with them', async () => {
      const store = await fresh();
      for (const guild of [GUILD, OTHER]) {
        await store.settings.write({ kind: 'guild', id: guild }, DEFAULT_SETTINGS, 1);
        await store.follows.add({ ...follow, guild, channel: guild }, 1);
        await store.calls.add({ ...call, guild });
        await store.ownElections.propose({ ...election, guild });
        await store.ownElections.keep(guild, election.id);
      }
      await store.eraseGuild(GUILD);
      const left: string[] = [];
      for await (const line of backup(store.database)) left.push(line);
      expect(left.filter((line) => line.includes(GUILD))).toEqual([]);
      expect(left.filter((line) => line.includes(OTHER))).toHaveLength(4);
    });
  });

  describe('a backup', () => {
    it('restores everything, in the place of what was there', async () => {
      const [store, other] = [await fresh(), await fresh()];
      await store.follows.add(follow, 10);
      await store.counts.keep([], [event('first-figures', 20)], memory);
      const lines: string[] = [];
      for await (const line of backup(store.database)) lines.push(line);
      await other.settings.write({ kind: 'guild', id: OTHER }, DEFAULT_SETTINGS, 1);
      expect(await restore(other.database, lines)).toEqual({ ok: true, rows: 3 });
      const restored: string[] = [];
      for await (const line of backup(other.database)) restored.push(line);
      expect(restored).toEqual(lines);
    });

    it.each([
      ['nothing', [], 'empty'],
      ['another file', ['{"a":1}'], 'not a backup'],
      ['a cut line', ['{"format":"election-facts-store","schema":1}', '{"table":"foll'], 'cut short'],
      [
        'an unknown table',
        ['{"format":"election-facts-store","schema":1}', '{"table":"__proto__","row":[]}'],
        'no table',
      ],
    ])('of %s changes nothing and says why', async (_, lines, reason) => {
      const store = await fresh();
      await store.follows.add(follow, 10);
      expect(await restore(store.database, lines)).toMatchObject({
        ok: false,
        reason: expect.stringContaining(reason),
      });
      expect(await store.follows.ofGuild(GUILD)).toHaveLength(1);
    });
  });
});
