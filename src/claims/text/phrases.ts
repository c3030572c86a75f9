import { foldWord } from './folding.ts';
import type { Token } from './tokens.ts';

/** Where a phrase was found: tokens `first` to `last`, both included. */
export interface Found<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** The forms of a word to look under, the word as written first. */
export type FormsOf = (token: Token) => readonly string[];

interface Node<T> {
  readonly words: Map<string, Node<T>>;
  /** Beginnings of words, by their first two letters. */
  readonly beginnings: Map<string, { readonly beginning: string; readonly node: Node<T> }[]>;
  values: T[];
}

const PREFIX_KEY = 2;
// "Rey" Monitoring Center, exit-poll, I. Aliyev
const PASSED_OVER = new Set(['"', '“', '”', '„', '«', '»', '-', '‑', '–', '.', '/', '’', "'"]);

/** Phrases of words, found in one pass; the longest phrase at a place wins. A phrase's word ending in `*` stands for all that begin so. */
export class Phrases<T> {
  readonly #root: Node<T> = emptyNode();

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of wordsOf(phrase)) node = step(node, word);
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], start: number, formsOf: FormsOf = asWritten): Found<readonly T[]> | undefined {
    const begins = tokens[start];
    if (begins === undefined || !hasNext(this.#root, begins, formsOf)) return undefined;
    let nodes: readonly Node<T>[] = [this.#root];
    let best: Found<readonly T[]> | undefined;
    for (let place = start; place < tokens.length && nodes.length > 0; place++) {
      const token = tokens[place];
      if (token === undefined || token.kind === 'break') break;
      if (token.kind === 'mark' && place > start && PASSED_OVER.has(token.text)) continue;
      nodes = follow(nodes, token, formsOf);
      const values = valuesOf(nodes);
      if (values.length > 0) best = { first: start, last: place, value: values };
    }
    return best;
  }
}

function asWritten(token: Token): readonly string[] {
  return [token.folded === '' ? token.text : token.folded];
}

/** Most words begin no phrase: told without building anything. */
function hasNext<T>(root: Node<T>, token: Token, formsOf: FormsOf): boolean {
  if (token.kind !== 'word') return true;
  for (const form of formsOf(token)) {
    if (root.words.has(form)) return true;
    if (root.beginnings.size > 0 && root.beginnings.has(form.slice(0, PREFIX_KEY))) return true;
  }
  return false;
}

function follow<T>(nodes: readonly Node<T>[], token: Token, formsOf: FormsOf): readonly Node<T>[] {
  if (token.kind === 'date' || token.kind === 'time') return [];
  const forms = token.kind === 'word' ? formsOf(token) : asWritten(token);
  const found: Node<T>[] = [];
  for (const node of nodes) {
    for (const form of forms) {
      const exact = node.words.get(form);
      if (exact !== undefined) found.push(exact);
      if (node.beginnings.size === 0) continue;
      for (const { beginning, node: next } of node.beginnings.get(form.slice(0, PREFIX_KEY)) ?? []) {
        if (form.startsWith(beginning)) found.push(next);
      }
    }
  }
  return found;
}

function valuesOf<T>(nodes: readonly Node<T>[]): readonly T[] {
  const [only] = nodes;
  return nodes.length <= 1 ? (only?.values ?? []) : nodes.flatMap(({ values }) => values);
}

/** The word by which a phrase is found, as `Phrases` folds it. */
export function firstWordOf(phrase: string): string {
  return wordsOf(phrase)[0] ?? '';
}

function wordsOf(phrase: string): readonly string[] {
  return phrase
    .split(/[\s\-–—"“”„«»/().,:]+/u)
    .map((word) => (word.endsWith('*') ? `${foldOrKeep(word.slice(0, -1))}*` : foldOrKeep(word)))
    .filter((word) => word !== '');
}

function foldOrKeep(word: string): string {
  const folded = foldWord(word);
  return folded === '' ? word : folded;
}

function step<T>(node: Node<T>, word: string): Node<T> {
  if (!word.endsWith('*')) {
    const known = node.words.get(word) ?? emptyNode<T>();
    node.words.set(word, known);
    return known;
  }
  const beginning = word.slice(0, -1);
  const key = beginning.slice(0, PREFIX_KEY);
  const list = node.beginnings.get(key) ?? [];
  node.beginnings.set(key, list);
  const known = list.find((entry) => entry.beginning === beginning);
  if (known !== undefined) return known.node;
  const added = emptyNode<T>();
  list.push({ beginning, node: added });
  return added;
}

function emptyNode<T>(): Node<T> {
  return { words: new Map(), beginnings: new Map(), values: [] };
}
