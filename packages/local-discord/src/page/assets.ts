import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface Asset {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Its name changes with its content, so that browsers may keep it. */
  readonly lasting: boolean;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const UNBUILT = 'The page has not been built yet. Run "npm run build" and load it again.';

/**
 * Reads the built page into memory, so that no request ever names a file.
 * @param folder as Vite wrote it; a folder that is not there gives a page that says what to do
 */
export async function readAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const assets = await Promise.all(
    files
      .filter((file) => file.isFile() && extname(file.name) in CONTENT_TYPES)
      .map(async (file): Promise<[string, Asset]> => {
        const path = join(file.parentPath, file.name);
        const address = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/');
        return [address === '/index.html' ? '/' : address, await readAsset(path)];
      }),
  );
  if (!assets.some(([address]) => address === '/')) return new Map([['/', message(UNBUILT)]]);
  return new Map(assets);
}

async function readAsset(path: string): Promise<Asset> {
  const contentType = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
  return { contentType, bytes: await readFile(path), lasting: extname(path) !== '.html' };
}

function message(text: string): Asset {
  return { contentType: 'text/plain; charset=utf-8', bytes: Buffer.from(text), lasting: false };
}
