import { BlockList, isIP } from 'node:net';

const PRIVATE = new BlockList();
/** Networks that are nobody's on the public internet, from the registries of special-purpose addresses (RFC 6890). */
const V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
const V6 = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;
for (const [network, prefix] of V4) PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of V6) PRIVATE.addSubnet(network, prefix, 'ipv6');

/** Whether an address is inside somebody's own network, or this machine. What is no address counts as private. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return isPrivateAddress(mapped);
  const version = isIP(plain);
  if (version === 0) return true;
  if (version === 6 && /^::(?:ffff:)?/i.test(plain)) return true;
  return PRIVATE.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}
