import type { AnsweringCounters } from '../answering/answering.ts';

/** What the counters show at the moment they are asked for. */
export interface Gauges {
  /** Sessions with Discord's gateway; 0 where interactions come over HTTP. */
  readonly shardsReady: () => number;
  readonly elections: () => number;
  readonly dataVersion: () => string;
  /** Whether the newest data is served, and not older data because of a broken file. */
  readonly dataCurrent: () => boolean;
  /** Requests that Discord refused in the last ten minutes. */
  readonly refusedRequests: () => number;
}

export interface Metrics {
  readonly counters: AnsweringCounters;
  readonly rateLimited: () => void;
  /** In the text format of Prometheus. */
  readonly page: (gauges: Gauges) => Promise<string>;
  readonly contentType: string;
}

/** Bounds of the first response, in seconds: what feels at once, what is seen, and Discord's limit of three. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Counters for operators. The library is loaded here alone, so that who serves no page does not pay for it. */
export async function createMetrics(): Promise<Metrics> {
  const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = await import('prom-client');
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'election_facts_interactions_total',
    help: 'Interactions by command and what became of them: answered, late, not-taken, unreadable',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const response = new Histogram({
    name: 'election_facts_first_response_seconds',
    help: 'From the arrival of an interaction to the first response',
    buckets: BUCKETS,
    registers,
  });
  const rateLimits = new Counter({
    name: 'election_facts_rate_limits_total',
    help: 'Rate limits of Discord that were met',
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name: `election_facts_${name}`, help, registers });
  const shards = gauge('gateway_shards_ready', 'Shards of this process with a session');
  const elections = gauge('elections', 'Elections that can be asked for');
  const current = gauge('data_current', '1 where the newest data is served, 0 where a broken file keeps older data');
  const refused = gauge('refused_requests', 'Requests that Discord refused in the last ten minutes');
  const data = new Gauge({
    name: 'election_facts_data_info',
    help: 'The version of the data that is served',
    labelNames: ['version'],
    registers,
  });
  return {
    contentType: registry.contentType,
    counters: {
      answered(command, outcome, seconds) {
        interactions.inc({ command, outcome });
        if (outcome === 'answered') response.observe(seconds);
      },
    },
    rateLimited: () => rateLimits.inc(),
    async page(gauges) {
      shards.set(gauges.shardsReady());
      elections.set(gauges.elections());
      current.set(gauges.dataCurrent() ? 1 : 0);
      refused.set(gauges.refusedRequests());
      data.reset();
      data.set({ version: gauges.dataVersion() }, 1);
      return await registry.metrics();
    },
  };
}

/** For a process whose counters nobody asks for. */
export const NO_COUNTERS: AnsweringCounters = { answered: () => undefined };
