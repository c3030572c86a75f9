import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { learn } from '../../src/bot/knowledge/knowledge.ts';
import { type KnowledgeState, LiveKnowledge } from '../../src/bot/knowledge/live-knowledge.ts';

const about = 'azerbaijan-2024-presidential';
const shipped = join(import.meta.dirname, '../../data', about);
const patience = { timeout: 15_000, interval: 50 };

let folder: string;
let readings: KnowledgeState[];
let live: LiveKnowledge;
let stop: () => void;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'election-facts-data-'));
  cpSync(shipped, join(folder, about), { recursive: true });
  const learned = await learn([folder], about);
  if (!learned.ok) throw new Error('the data is not sound');
  live = new LiveKnowledge([folder], about, learned);
  readings = [];
  stop = live.follow((state) => readings.push(state));
  // The first look at the files is what later ones are compared with.
  await new Promise((resolve) => setTimeout(resolve, 300));
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string) => join(folder, about, name);
const rename = (text: string) => text.replaceAll('Zahid Oruj', 'Zahid Oruj the Second');
const oruj = () =>
  live.state.knowledge.defaultElection.candidates.find(({ name }) => name.en.startsWith('Zahid'))?.name.en;

describe('data that changes while it is served', () => {
  it('is swapped for what the files say now', async () => {
    const before = live.state.knowledge.catalog;
    writeFileSync(file('candidates.json'), rename(readFileSync(file('candidates.json'), 'utf8')));

    await expect.poll(oruj, patience).toBe('Zahid Oruj the Second');
    expect(live.state.current).toBe(true);
    expect(live.state.knowledge.catalog.version).not.toBe(before.version);
  });

  it('is noticed when an editor puts a new file in the place of the old', async () => {
    const swap = file('candidates.json.swap');
    writeFileSync(swap, rename(readFileSync(file('candidates.json'), 'utf8')));
    renameSync(swap, file('candidates.json'));

    await expect.poll(oruj, patience).toBe('Zahid Oruj the Second');
  });

  it('goes on being served while a file is broken, and says which', async () => {
    const before = live.state.knowledge;
    const sound = readFileSync(file('tallies.json'), 'utf8');
    writeFileSync(file('tallies.json'), sound.slice(0, 200));

    await expect.poll(() => live.state.current, patience).toBe(false);
    expect(live.state.knowledge).toBe(before);
    expect(live.state.problems[0]?.file).toContain('tallies.json');
    writeFileSync(file('tallies.json'), sound);
    await expect.poll(() => live.state.current, patience).toBe(true);
  });

  it('is not read again when nothing changed', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(readings).toEqual([]);
  });
});
