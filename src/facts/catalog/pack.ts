import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledElections } from '../catalog.ts';
import { type Collection, Election, type ElectionAbout, type ElectionRecords } from '../election.ts';
import { deepFreeze } from '../freezing.ts';
import { listsFrom } from '../record-kinds.ts';
import { extended } from './extending.ts';
import type { ElectionHeading } from './heading.ts';
import { NameGathering, type NameTable } from './names.ts';
import { OpenFile } from './open-file.ts';
import {
  PACK_DETAILS,
  PACK_FORMAT,
  PACK_INDEX,
  type PackedCollections,
  type PackedElection,
  type PackedFolder,
  type PackedOffsets,
  type PackedPieces,
  type PackIndex,
  type Piece,
} from './pack-format.ts';
import { gatheredFrom, joinedNames, readNames } from './packed-names.ts';
import { type PackedPlaces, packedPlaces } from './packed-places.ts';
import { unpackLists } from './record-encoding.ts';

/** Opened elections that stay in memory: an answer looks at one or two, a page of a list at ten. */
const OPEN_AT_ONCE = 24;

/** A catalog that was written when the program was built. */
export class Pack {
  readonly index: PackIndex;
  readonly folder: string;
  readonly #details: OpenFile;

  private constructor(index: PackIndex, folder: string, details: OpenFile) {
    this.index = index;
    this.folder = folder;
    this.#details = details;
  }

  /** @returns nothing where there is no pack, or none that this program can read */
  static open(folder: string): Pack | undefined {
    try {
      // Its form was checked by the program that wrote it, which the number of the form stands for.
      const index = JSON.parse(readFileSync(join(folder, PACK_INDEX), 'utf8')) as PackIndex;
      if (index.format !== PACK_FORMAT) return undefined;
      const details = new OpenFile(join(folder, PACK_DETAILS));
      return details.size === index.size ? new Pack(index, folder, details) : undefined;
    } catch {
      return undefined;
    }
  }

  /** The records of an election made by hand, frozen. */
  recordsOf({ records }: PackedFolder): ElectionRecords {
    return recordsFrom(this.read<PackedElection>(records));
  }

  /** A piece of the details; the caller says what was written there. */
  read<T>(piece: Piece): T {
    return JSON.parse(this.readBytes(piece).toString('utf8')) as T;
  }

  readBytes([offset, length]: Piece): Buffer<ArrayBuffer> {
    return this.#details.read(offset, length);
  }
}

/** The elections of data sets in a pack. */
export class PackedElections implements CompiledElections {
  readonly #pack: Pack;
  readonly #collections: PackedCollections;
  readonly #unchanged: ReadonlySet<string>;
  readonly #open = new Map<string, Election>();
  #offsets: PackedOffsets | undefined;
  #headings: readonly ElectionHeading[] | undefined;
  #names: ReturnType<typeof readNames> | undefined;

  /** @param unchanged elections made by hand that are still as they were packed */
  constructor(pack: Pack, collections: PackedCollections, unchanged: ReadonlySet<string> = new Set()) {
    this.#pack = pack;
    this.#collections = collections;
    this.#unchanged = unchanged;
  }

  get packed() {
    return { folder: this.#pack.folder, contents: `${this.#collections.hash} ${this.#pack.index.size}` };
  }

  get headings(): readonly ElectionHeading[] {
    this.#headings ??= deepFreeze(this.#pack.read<ElectionHeading[]>(this.#collections.headings));
    return this.#headings;
  }

  open(id: string): Election | undefined {
    const known = this.#open.get(id);
    if (known !== undefined) {
      // The one asked for last goes last.
      this.#open.delete(id);
      this.#open.set(id, known);
      return known;
    }
    const election = this.#read(id);
    if (election === undefined) return undefined;
    this.#open.set(id, election);
    const [oldest] = this.#open.keys();
    if (this.#open.size > OPEN_AT_ONCE && oldest !== undefined) this.#open.delete(oldest);
    return election;
  }

  names(curated: readonly Election[], rankOf: (election: string) => number): NameTable {
    this.#names ??= readNames(this.#pack.readBytes(this.#collections.names));
    return joinedNames(this.#names, gatheredFrom(curated, new NameGathering()), rankOf);
  }

  extended(curated: Election): Election | undefined {
    const { extended: pieces } = this.#pieces;
    const found = Object.hasOwn(pieces, curated.id) ? pieces[curated.id] : undefined;
    if (found !== undefined && this.#unchanged.has(curated.id)) return this.#electionAt(found, undefined);
    const addition = this.headings.find((heading) => heading.extends === curated.id);
    const adding = addition === undefined ? undefined : this.open(addition.id);
    return adding === undefined ? undefined : new Election(extended(curated.records, adding.records));
  }

  get #pieces(): PackedOffsets {
    this.#offsets ??= this.#pack.read<PackedOffsets>(this.#collections.offsets);
    return this.#offsets;
  }

  #read(id: string): Election | undefined {
    const { elections } = this.#pieces;
    const found = Object.hasOwn(elections, id) ? elections[id] : undefined;
    if (found === undefined) return undefined;
    const collection = this.#collections.sets[found[2]];
    if (collection === undefined) throw new Error(`${id} is of no data set`);
    return this.#electionAt(found, collection);
  }

  #electionAt([records, places]: PackedPieces, collection: Collection | undefined): Election {
    return new Election(recordsFrom(this.#pack.read<PackedElection>(records)), {
      collection,
      placesOf: () => packedPlaces(this.#pack.read<PackedPlaces>(places), (piece) => this.#pack.read(piece)),
    });
  }
}

function recordsFrom({ about, lists }: PackedElection): ElectionRecords {
  const unpacked: Readonly<Record<string, readonly unknown[] | undefined>> = unpackLists(lists);
  return { ...listsFrom((list) => unpacked[list] ?? []), about: deepFreeze<ElectionAbout>(about) };
}
