import type { WebSocket } from 'ws';

const KEPT_DISPATCHES = 1000;

/** A client's session: it outlives the connection, so that what was missed can be sent again. */
export class GatewaySession {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  socket: WebSocket | undefined;
  #sequence = 0;
  #sent: { readonly sequence: number; readonly text: string }[] = [];

  constructor(id: string, intents: number, shard: readonly [number, number], socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.socket = socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Sends an event, or keeps it until the client is back. */
  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: 0, t: event, s: this.#sequence, d: data });
    this.#sent.push({ sequence: this.#sequence, text });
    if (this.#sent.length > KEPT_DISPATCHES) this.#sent.shift();
    this.socket?.send(text);
  }

  /** Whether everything after this number is still at hand. */
  canReplayFrom(sequence: number): boolean {
    return sequence === this.#sequence || (this.#sent[0]?.sequence ?? this.#sequence + 1) <= sequence + 1;
  }

  /** Sends again everything after this number. */
  replayFrom(sequence: number): void {
    for (const sent of this.#sent) {
      if (sent.sequence > sequence) this.socket?.send(sent.text);
    }
  }

  /** Whether this session hears of what happens there: servers are spread over shards, messages go to the first. */
  hears(guildId: string | undefined): boolean {
    const [index, count] = this.shard;
    return guildId === undefined ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
  }
}
