import type { Knowledge } from '../../command/knowledge.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Kept } from '../../facts/reading/loading.ts';
import { watchFiles } from './file-watch.ts';
import { type Learned, learn } from './knowledge.ts';

/** How the data stands after the files were last read. */
export interface KnowledgeState {
  /** What is answered from. */
  readonly knowledge: Knowledge;
  /** Whether that is what the files say now. If not, `problems` says why, and older data is served. */
  readonly current: boolean;
  readonly problems: readonly Problem[];
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/** What the bot knows at the moment. New files are loaded beside the old data, and one reference is swapped. */
export class LiveKnowledge {
  #directories: readonly string[];
  #defaultElection: string;
  #kept: Kept;
  #state: KnowledgeState;

  /**
   * @param learned what was found in the directories at the start
   * @param kept what need not be read again
   */
  constructor(
    directories: readonly string[],
    defaultElection: string,
    learned: Extract<Learned, { ok: true }>,
    kept: Kept = { folders: new Map() },
  ) {
    this.#kept = kept;
    this.#directories = directories;
    this.#defaultElection = defaultElection;
    this.#state = soundState(learned);
  }

  get state(): KnowledgeState {
    return this.#state;
  }

  /**
   * Reads the files anew whenever they change.
   * @param onRead told how the data stands after each reading
   * @returns ends that
   */
  follow(onRead: (state: KnowledgeState) => void): () => void {
    return watchFiles(this.#directories, async () => {
      this.#state = await this.#read();
      onRead(this.#state);
    });
  }

  async #read(): Promise<KnowledgeState> {
    const learned = await learn(this.#directories, this.#defaultElection, this.#kept);
    if (learned.ok) return soundState(learned);
    const problems = learned.problems.filter(({ severity }) => severity === 'error');
    return { knowledge: this.#state.knowledge, current: false, problems, readAt: Date.now() };
  }
}

function soundState({ knowledge, warnings }: Extract<Learned, { ok: true }>): KnowledgeState {
  return { knowledge, current: true, problems: warnings, readAt: Date.now() };
}
