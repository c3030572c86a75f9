import type { Asking } from '../asking.ts';

/** Messages remembered at once; the oldest are forgotten first. A picture is drawn within seconds. */
const REMEMBERED_MAX = 2_000;

/**
 * Which interaction last changed each message. A picture that is drawn late belongs to a card that may have been turned
 * over since, and is left out then.
 */
export class NewestPress {
  readonly #newest = new Map<string, string>();

  /** @returns tells whether nothing newer has come for the same message */
  note({ address, request }: Asking): () => boolean {
    const pressed = 'message' in request ? request.message : undefined;
    // A message goes by the interaction that made it: that id is known before Discord has given the message one.
    const message = pressed === undefined ? address.id : (pressed.madeBy ?? pressed.id ?? address.id);
    this.#newest.delete(message);
    this.#newest.set(message, address.id);
    const [oldest] = this.#newest.keys();
    if (this.#newest.size > REMEMBERED_MAX && oldest !== undefined) this.#newest.delete(oldest);
    return () => (this.#newest.get(message) ?? address.id) === address.id;
  }
}
