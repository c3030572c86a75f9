import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHashOf } from '../facts/catalog/signature.ts';
import { loadCatalog } from '../facts/reading/loading.ts';
import { packEverything, packedFile, SOUGHT } from '../lookup/packed-everything.ts';
import { catalogFolder, SHIPPED_DATA } from './project.ts';

/*
 * Indexes the names of the packed catalog, a part of the build, so that the first question is answered as quickly as the
 * tenth. Where there is no pack the bot indexes them when somebody first asks.
 */
const rooms = ['../lookup', '../../../packages/names'].map((room) => join(import.meta.dirname, room));
const code = (await Promise.all(rooms.filter((room) => existsSync(room)).map(contentHashOf))).join('-');
const loaded = await loadCatalog([SHIPPED_DATA], 'errors', { pack: catalogFolder });
const packed = loaded.ok ? loaded.catalog.packed : undefined;
if (loaded.ok && packed !== undefined) {
  const stamp = join(packed.folder, 'names.json');
  const wanted = JSON.stringify({ code, contents: packed.contents });
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    for (const sought of SOUGHT) {
      const bytes = packEverything(loaded.catalog, sought);
      if (bytes !== undefined) writeFileSync(join(packed.folder, packedFile(sought)), bytes);
    }
    writeFileSync(stamp, wanted);
  }
}
