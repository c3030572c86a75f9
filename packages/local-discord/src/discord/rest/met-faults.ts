import type { RestFault } from '../world/faults.ts';
import { type Answer, refuse } from './api-answer.ts';

/** How a request fares that met faults on its way. */
export type Met =
  | { readonly kind: 'sound' }
  /** It is handled, and its answer never arrives. */
  | { readonly kind: 'lose-answer' }
  | {
      readonly kind: 'answered';
      readonly answer: Answer;
      readonly headers: Readonly<Record<string, string>>;
      readonly cut?: true;
    };

/** The page of the guard in front of Discord; what it says differs, that it is no JSON does not. */
const GUARD_PAGE =
  '<!doctype html><html><head><title>Access denied</title></head><body><h1>Error 1015</h1><p>You are being rate limited.</p></body></html>\n';

/** Lets the faults strike: waits where one delays, and says what becomes of the request. */
export async function meetFaults(faults: readonly RestFault[]): Promise<Met> {
  let met: Met = { kind: 'sound' };
  for (const fault of faults) {
    if (fault.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    else met = struck(fault);
  }
  return met;
}

function struck(fault: Exclude<RestFault, { kind: 'delay' }>): Met {
  switch (fault.kind) {
    case 'fail':
      return {
        kind: 'answered',
        answer: refuse(fault.status, { message: `${fault.status}: Server Error`, code: 0 }),
        headers: {},
      };
    case 'cut':
      if (fault.when === 'after') return { kind: 'lose-answer' };
      return { kind: 'answered', answer: refuse(499, { message: 'Connection cut', code: 0 }), headers: {}, cut: true };
    case 'rate-limit':
      return plannedLimit(fault);
  }
}

function plannedLimit({ retryAfterMs, global, html }: Extract<RestFault, { kind: 'rate-limit' }>): Met {
  const after: Record<string, string> =
    retryAfterMs === undefined ? {} : { 'Retry-After': String(retryAfterMs / 1000) };
  const answer = limitAnswer((retryAfterMs ?? 0) / 1000, global);
  if (html) return { kind: 'answered', answer: { ...answer, html: GUARD_PAGE }, headers: after };
  const scope: Record<string, string> = global ? { 'X-RateLimit-Global': 'true' } : {};
  return { kind: 'answered', answer, headers: { ...after, 'X-RateLimit-Scope': global ? 'global' : 'user', ...scope } };
}

/** "You are being rate limited", for so many seconds. */
export function limitAnswer(seconds: number, global: boolean): Answer {
  const message = 'You are being rate limited.';
  return { status: 429, body: { message, retry_after: seconds, global }, problem: { code: 0, message } };
}
