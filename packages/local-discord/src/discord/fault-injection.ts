import type { Faults } from './world/faults.ts';
import type { DiscordState } from './world/state.ts';

/** The switches with which tests and people make things go wrong. */
export function faultsOf({ gateway, faults, rights, endpoint }: DiscordState): Faults {
  return {
    dropGateway: () => gateway.drop(),
    reconnect: () => gateway.askToReconnect(),
    invalidateSession: (resumable = false) => gateway.invalidate(resumable),
    refuseIdentify: (code, times = 1) => gateway.refuseIdentify(code, times),
    ignoreHeartbeats: (ignore) => gateway.ignoreHeartbeats(ignore),
    rateLimit: ({ matching, times = 1, retryAfterMs = 100, global = false, html = false }) =>
      faults.plan({ kind: 'rate-limit', retryAfterMs: retryAfterMs ?? undefined, global, html }, matching, times),
    fail: ({ matching, times = 1, status = 500 }) => faults.plan({ kind: 'fail', status }, matching, times),
    delay: ({ matching, times = 1, ms }) => faults.plan({ kind: 'delay', ms }, matching, times),
    cut: ({ matching, times = 1, when = 'before' }) => faults.plan({ kind: 'cut', when }, matching, times),
    withhold: (permissions, where = 'server') => rights.withhold(permissions, where),
    closeChannel: (where) => rights.closeChannel(where),
    signWrongly: (how, times = 1) => endpoint.signWrongly(how, times),
    clear: () => {
      faults.clear();
      gateway.clearFaults();
      rights.clear();
      endpoint.clearFaults();
    },
  };
}
