import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signatureCheck } from '../../../src/bot/http/signature.ts';

const NOW = 1_700_000_000;
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
const check = signatureCheck(hex, () => NOW);
const body = Buffer.from('{"type":1}');

function signed(text: Buffer, timestamp: string = String(NOW)) {
  const signature = sign(null, Buffer.concat([Buffer.from(timestamp), text]), privateKey).toString('hex');
  return { signature, timestamp, body: text };
}

describe('the signature of a request', () => {
  it('holds for what Discord sent just now', () => {
    expect(check?.(signed(body))).toBe(true);
  });

  it.each([
    ['an altered body', { ...signed(body), body: Buffer.from('{"type":2}') }],
    ['an altered timestamp', { ...signed(body), timestamp: String(NOW + 1) }],
    ['no signature', { ...signed(body), signature: undefined }],
    ['no timestamp', { ...signed(body), timestamp: undefined }],
    ['a signature that is not hexadecimal', { ...signed(body), signature: 'x'.repeat(128) }],
    ['a signature that is cut', { ...signed(body), signature: signed(body).signature.slice(2) }],
    ['a request of an hour ago', signed(body, String(NOW - 3600))],
    ['a request of tomorrow', signed(body, String(NOW + 86_400))],
  ])('is refused with %s', (_, request) => {
    expect(check?.(request)).toBe(false);
  });

  it('is refused when another key signed', () => {
    const other = generateKeyPairSync('ed25519').privateKey;
    const signature = sign(null, Buffer.concat([Buffer.from(String(NOW)), body]), other).toString('hex');
    expect(check?.({ signature, timestamp: String(NOW), body })).toBe(false);
  });

  it('cannot be checked with something that is no key', () => {
    expect(signatureCheck('not-a-key')).toBeUndefined();
  });
});
