import { join } from 'node:path';
import { loadElection } from '../../src/facts/reading/election-loading.ts';
import { dataDirectory, soundElection } from '../facts/sound-election.ts';

/** A small election of two candidates, without its later count: a night before it ends. */
export const utopia = await (async () => {
  const sound = soundElection();
  const [half] = sound['tallies.json'].tallies;
  const files = { ...sound, 'tallies.json': { tallies: half === undefined ? [] : [half] } };
  const directory = await dataDirectory(files);
  const { id } = sound['election.json'].election;
  const loaded = await loadElection(join(directory.path, id), id);
  await directory.remove();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.election;
})();
