import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, ElectionRecords } from '../election.ts';
import { Election } from '../election.ts';
import type { Problem } from '../problem.ts';
import type { CompiledRecords } from '../reading/compiled.ts';
import { extended } from './extending.ts';
import { type ElectionHeading, headingOf } from './heading.ts';
import { NameGathering } from './names.ts';
import {
  PACK_DETAILS,
  PACK_FORMAT,
  PACK_INDEX,
  type PackedElection,
  type PackedFolder,
  type PackedOffsets,
  type PackedPieces,
  type PackIndex,
  type Piece,
} from './pack-format.ts';
import { packNames } from './packed-names.ts';
import { packPlaces } from './packed-places.ts';
import { packLists } from './record-encoding.ts';

/** An election made by hand, read and checked, with what tells whether its files are still the same. */
export interface ReadFolder {
  readonly name: string;
  readonly signature: string;
  readonly hash: string;
  readonly records: ElectionRecords;
}

export interface ReadSets {
  readonly signature: string;
  readonly hash: string;
  readonly elections: Iterable<CompiledRecords>;
}

/** What became of packing: problems name elections of data sets that were left out. */
export interface Packed {
  readonly elections: number;
  readonly problems: readonly Problem[];
}

/**
 * Writes the catalog in the form in which it opens quickly. The index is written last and put in its place whole, so
 * that whoever starts meanwhile reads the old one or the new one.
 * @param folder is made where it is not there
 * @param code stands for the program that read and checked them
 */
export async function writePack(
  folder: string,
  curated: readonly ReadFolder[],
  sets?: ReadSets,
  code?: string,
): Promise<Packed> {
  mkdirSync(folder, { recursive: true });
  const details = new Details(join(folder, `${PACK_DETAILS}.new`));
  const folders = curated.map(
    ({ name, signature, hash, records }): PackedFolder => ({
      name,
      signature,
      hash,
      records: details.write(packedElection(records)),
    }),
  );
  const ofSets = sets === undefined ? undefined : await packSets(details, curated, sets);
  const index: PackIndex = {
    format: PACK_FORMAT,
    ...(code === undefined ? {} : { code }),
    size: details.close(),
    curated: folders,
    ...(ofSets === undefined ? {} : { collections: ofSets.packed }),
  };
  rmSync(join(folder, PACK_INDEX), { force: true });
  renameSync(join(folder, `${PACK_DETAILS}.new`), join(folder, PACK_DETAILS));
  writeFileSync(join(folder, `${PACK_INDEX}.new`), JSON.stringify(index));
  renameSync(join(folder, `${PACK_INDEX}.new`), join(folder, PACK_INDEX));
  return { elections: folders.length + (ofSets?.elections ?? 0), problems: ofSets?.problems ?? [] };
}

async function packSets(details: Details, curated: readonly ReadFolder[], { signature, hash, elections }: ReadSets) {
  const byId = new Map(curated.map(({ records }) => [records.about.id as string, records]));
  const sets: Collection[] = [];
  const offsets: Record<string, PackedPieces> = {};
  const wholes: Record<string, PackedPieces> = {};
  const headings: ElectionHeading[] = [];
  const gathering = new NameGathering();
  const problems: Problem[] = [];
  for (const { id, records, collection, problems: found, addsTo } of elections) {
    problems.push(...found);
    // A long list is read beside other work.
    await new Promise((resolve) => setImmediate(resolve));
    if (records === undefined) continue;
    const election = new Election(records, { collection });
    const base = addsTo === undefined ? undefined : byId.get(addsTo);
    const set = numberIn(sets, collection);
    headings.push(headingOf(election, base?.about.id));
    offsets[id] = [...details.writeElection(records), set];
    if (base === undefined) gathering.add(election);
    else {
      const whole = extended(base, records);
      wholes[base.about.id] = [...details.writeElection(whole), set];
      gathering.add(new Election(whole));
    }
  }
  const packed = {
    signature,
    hash,
    sets,
    offsets: details.write({ elections: offsets, extended: wholes } satisfies PackedOffsets),
    headings: details.write(headings),
    names: details.writeBytes(packNames(gathering)),
  };
  return { packed, problems, elections: headings.length };
}

function numberIn(sets: Collection[], collection: Collection): number {
  const known = sets.findIndex(({ name }) => name === collection.name);
  return known === -1 ? sets.push(collection) - 1 : known;
}

function packedElection({ about, ...lists }: ElectionRecords): PackedElection {
  return { about, lists: packLists(lists) };
}

/** The file of details while it is written. */
class Details {
  readonly #file: number;
  #size = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  write(content: unknown): Piece {
    return this.writeBytes(Buffer.from(JSON.stringify(content)));
  }

  writeBytes(bytes: Uint8Array): Piece {
    const piece: Piece = [this.#size, bytes.length];
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written);
    this.#size += bytes.length;
    return piece;
  }

  /** The election itself, and apart from it what it has of its places. */
  writeElection(records: ElectionRecords): readonly [records: Piece, places: Piece] {
    const whole: ElectionRecords = {
      ...records,
      places: [],
      tallies: records.tallies.filter(({ place }) => place === undefined),
      turnout: records.turnout.filter(({ place }) => place === undefined),
    };
    const places = packPlaces(records, (counts) => this.write(counts));
    return [this.write(packedElection(whole)), this.write(places)];
  }

  close(): number {
    closeSync(this.#file);
    return this.#size;
  }
}
