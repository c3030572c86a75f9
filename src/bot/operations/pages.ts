import type { Page } from '../http/endpoint.ts';
import type { Gauges, Metrics } from './metrics.ts';

/** Whether the process should get questions. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly why: string };

/** What the pages for operators show. */
export interface Pages {
  readonly metrics: Metrics;
  readonly gauges: Gauges;
  /** Whether questions can be answered. */
  readonly isReady: () => boolean;
}

/** Pages by path: alive (`/healthz`), to be asked (`/readyz`), and the counters (`/metrics`). */
export function operatorPages(
  readiness: () => Readiness,
  metrics: Metrics,
  gauges: Gauges,
): Readonly<Record<string, () => Page | Promise<Page>>> {
  const plain = (status: number, text: string): Page => ({ status, type: 'text/plain; charset=utf-8', text });
  return {
    '/healthz': () => plain(200, 'ok\n'),
    '/readyz': () => {
      const state = readiness();
      return state.ready ? plain(200, 'ready\n') : plain(503, `not ready: ${state.why}\n`);
    },
    '/metrics': async () => ({ status: 200, type: metrics.contentType, text: await metrics.page(gauges) }),
  };
}
