import { existsSync } from 'node:fs';
import { delimiter, dirname, extname, join, resolve } from 'node:path';

/** The folder with package.json, whether this runs from the sources or from what was built. */
export const projectRoot = rootAbove(import.meta.dirname);
/** The command files beside this code: sources when run from sources, built ones otherwise. */
export const commandFolder = resolve(import.meta.dirname, '../../commands');

/** The worker that draws pictures, beside this file in whatever form this runs. */
export const drawingWorker = new URL(`drawing-worker${extname(import.meta.filename)}`, import.meta.url);

/** The data that comes with the program. */
export const SHIPPED_DATA = join(projectRoot, 'data');
/** The catalog of the shipped data, packed when the program was built. */
export const catalogFolder = join(projectRoot, 'dist/catalog');

/** `DATA_DIR`: one or more directories, separated by commas or the system's path separator; later ones are layered over. */
export function dataDirectories(given: string | undefined): readonly string[] {
  const named = (given ?? '')
    .split(',')
    .flatMap((part) => part.split(delimiter))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return named.length === 0 ? [SHIPPED_DATA] : named.map((directory) => resolve(directory));
}

function rootAbove(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const above = dirname(directory);
  if (above === directory) throw new Error('package.json is not above this file');
  return rootAbove(above);
}
