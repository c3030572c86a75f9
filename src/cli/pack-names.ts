import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHashOf } from '../facts/catalog/signature.ts';
import { loadCatalog } from '../facts/reading/loading.ts';
import { curatedLists } from '../lookup/curated-lists.ts';
import { curatedFile, packCurated } from '../lookup/packed-curated.ts';
import { packEverything, packedFile, SOUGHT } from '../lookup/packed-everything.ts';
import { DISTANT_FILE, packDistant } from '../questions/names/distant-names.ts';
import { catalogFolder, SHIPPED_DATA } from './project.ts';

/*
 * Indexes the names of the packed catalog, a part of the build, so that the first question is answered as quickly as the
 * tenth. Where there is no pack the bot indexes them when somebody first asks.
 */
const rooms = ['../lookup', '../questions', '../claims', '../../../packages/names'].map((room) =>
  join(import.meta.dirname, room),
);
const code = (await Promise.all(rooms.filter((room) => existsSync(room)).map(contentHashOf))).join('-');
const loaded = await loadCatalog([SHIPPED_DATA], 'errors', { pack: catalogFolder });
const packed = loaded.ok ? loaded.catalog.packed : undefined;
if (loaded.ok && packed !== undefined) {
  const stamp = join(packed.folder, 'names.json');
  const wanted = JSON.stringify({ code, contents: packed.contents, version: loaded.catalog.version });
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    // A bot that runs keeps what it opened: files are replaced, not written over.
    const write = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(packed.folder, `${name}.new`), bytes);
      renameSync(join(packed.folder, `${name}.new`), join(packed.folder, name));
    };
    for (const sought of SOUGHT) {
      const files = packEverything(loaded.catalog, sought);
      if (files === undefined) continue;
      for (const of of ['rows', 'index'] as const) write(packedFile(sought, of), files[of]);
    }
    write(DISTANT_FILE, packDistant(loaded.catalog));
    for (const [list, entries] of curatedLists(loaded.catalog))
      write(curatedFile(list), packCurated(loaded.catalog, entries));
    writeFileSync(stamp, wanted);
  }
}
