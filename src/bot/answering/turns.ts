/** Work that follows on each other, so that what is done first leaves the process before the last is begun. */
export interface Turns {
  /** Runs `work` when its turn comes. @returns what it gives */
  readonly take: <T>(work: () => T | Promise<T>) => Promise<T>;
  /** How many wait. */
  readonly waiting: () => number;
}

/**
 * A thousand questions at once are composed one after another; between them the process sends what is ready and reads
 * what came. Without this the first answer leaves when the last is made, and all are late.
 * @param breathe lets the process do its input and output; injected in tests
 */
export function createTurns(breathe: () => Promise<void> = immediately): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    take(work) {
      waiting += 1;
      const turn = last.then(async () => {
        try {
          return await work();
        } finally {
          waiting -= 1;
        }
      });
      last = turn.then(breathe, breathe);
      return turn;
    },
    waiting: () => waiting,
  };
}

async function immediately(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}
