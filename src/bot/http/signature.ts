import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo: RFC 8410, section 4. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const PUBLIC_KEY = /^[0-9a-f]{64}$/i;
const SIGNATURE = /^[0-9a-f]{128}$/i;
const TIMESTAMP = /^\d{1,12}$/;
/** A request older or younger than this (seconds) was not sent just now: an interaction lives for 3 seconds, clocks differ. */
const AGE_MAX_S = 300;

export type Signed = {
  /** The headers `x-signature-ed25519` and `x-signature-timestamp`, as they came. */
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
  readonly body: Buffer;
};

export type CheckSignature = (signed: Signed) => boolean;

/**
 * Checks that a request comes from Discord: Ed25519 over the timestamp and the raw body. The key is made once, which
 * halves the time of a check.
 * @param publicKey 64 hexadecimal digits, from the developer portal
 * @param now seconds since 1970
 * @returns undefined where the key is not one
 */
export function signatureCheck(publicKey: string, now: () => number = seconds): CheckSignature | undefined {
  if (!PUBLIC_KEY.test(publicKey)) return undefined;
  const key: KeyObject = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return ({ signature = '', timestamp = '', body }) => {
    // Every request costs the same check: what is refused says nothing about why by its time.
    const wellFormed = SIGNATURE.test(signature) && TIMESTAMP.test(timestamp);
    const bytes = wellFormed ? Buffer.from(signature, 'hex') : Buffer.alloc(64);
    const genuine = verify(null, Buffer.concat([Buffer.from(timestamp.slice(0, 12)), body]), key, bytes);
    return genuine && wellFormed && Math.abs(now() - Number(timestamp)) <= AGE_MAX_S;
  };
}

function seconds(): number {
  return Date.now() / 1000;
}
