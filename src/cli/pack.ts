import { join } from 'node:path';
import { buildPack, isPacked } from '../facts/catalog/building.ts';
import { contentHashOf } from '../facts/catalog/signature.ts';
import { problemLine } from '../facts/problem.ts';
import { catalogFolder, SHIPPED_DATA } from './project.ts';

/*
 * Packs the shipped data, a part of the build: the bot then opens it without reading it record by record. What cannot
 * be packed is told and left out; what was made by hand is then read, and refused, when the bot starts.
 */
const rooms = ['facts', 'collections'].map((room) => contentHashOf(join(import.meta.dirname, '..', room)));
const code = (await Promise.all(rooms)).join('-');

if (await isPacked(SHIPPED_DATA, catalogFolder, code)) process.stdout.write('the catalog is packed already\n');
else {
  const started = performance.now();
  const { elections, problems } = await buildPack(SHIPPED_DATA, catalogFolder, code);
  for (const problem of problems) process.stderr.write(`pack: ${problemLine(problem)}\n`);
  process.stdout.write(`packed ${elections} elections in ${Math.round(performance.now() - started)} ms\n`);
}
