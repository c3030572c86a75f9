import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { WrongSignature } from '../world/faults.ts';

/** The headers Discord signs an interaction with. */
export type SignatureHeaders = Readonly<Record<string, string>>;

const SIGNATURE = 'X-Signature-Ed25519';
const TIMESTAMP = 'X-Signature-Timestamp';
/** Older than any app should accept, in seconds. */
const STALE_SECONDS = 3600;

/** The key pair an application has at Discord; the app knows the public half. A start has a key of its own. */
export class SigningKey {
  #private: KeyObject;
  /** 64 hexadecimal digits, as the developer portal shows it. */
  readonly publicKey: string;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    this.#private = privateKey;
    const { x = '' } = publicKey.export({ format: 'jwk' });
    this.publicKey = Buffer.from(x, 'base64url').toString('hex');
  }

  /** Signs a body as Discord does: over the timestamp and the bytes as they are sent. */
  headers(body: string, seconds = Math.floor(Date.now() / 1000)): SignatureHeaders {
    return { [SIGNATURE]: this.#sign(`${seconds}${body}`), [TIMESTAMP]: String(seconds) };
  }

  /** Headers an app must not believe. */
  wrongHeaders(how: WrongSignature, body: string): SignatureHeaders {
    const seconds = Math.floor(Date.now() / 1000);
    switch (how) {
      case 'missing':
        return {};
      case 'other-key':
        return new SigningKey().headers(body);
      case 'other-body':
        return this.headers(`${body} `);
      case 'other-time':
        return { ...this.headers(body), [TIMESTAMP]: String(seconds - 1) };
      case 'stale':
        return this.headers(body, seconds - STALE_SECONDS);
      case 'malformed':
        return { [SIGNATURE]: 'not hexadecimal', [TIMESTAMP]: String(seconds) };
    }
  }

  #sign(text: string): string {
    return sign(null, Buffer.from(text), this.#private).toString('hex');
  }
}
